"""Decisions asked of the leaders: title, reason, cost and owner."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase

_CODES: tuple[Value, ...] = ("DATA-01", "GOV-02")


@phrase("{number} decision asked for", "{number} decisions asked for", by="number", number=3)
def asked_for(*, number: int) -> None:
    """The title of the list of decisions."""


@phrase("Nothing is asked of you now.")
def none_asked_for() -> None:
    """A line in place of the list of decisions, where it is empty."""


@phrase("Decide by {day}: {title}", day=date(2026, 6, 12), title="Resume it or retire it")
def decide(*, day: date, title: Words) -> None:
    """A decision as a sentence; `title` is the whole ask."""


@phrase("The roadmap tells which decisions are asked for.")
def told_by_roadmap() -> None:
    """In place of the decisions, where nothing was planned."""


@phrase(
    "Have the evidence for {number} question collected",
    "Have the evidence for {number} questions collected",
    by="number",
    number=3,
)
def collect(*, number: int) -> None:
    """The title of a decision."""


@phrase("The work is done, but gates count only what dated evidence shows: {questions}.", questions=_CODES)
def collect_why(*, questions: tuple[Value, ...]) -> None:
    """The reason a decision is asked for; `questions` are codes."""


@phrase("Show again what an event put in doubt: {questions}", questions=_CODES)
def show_again(*, questions: tuple[Value, ...]) -> None:
    """The title of a decision."""


@phrase("Their evidence is from before the event, so tests may have to be repeated.")
def show_again_why() -> None:
    """The reason a decision is asked for."""


@phrase("cost depends on what must be repeated")
def depends() -> None:
    """The cost of showing again what an event reopened."""


@phrase("no cost: only papers to collect")
def paper() -> None:
    """The cost of collecting evidence."""


@phrase("Have {number} open question answered", "Have {number} open questions answered", by="number", number=3)
def answer(*, number: int) -> None:
    """The title of a decision."""


@phrase(
    "{target} needs it, and nobody has answered yet.",
    "{target} needs them, and nobody has answered yet.",
    by="number",
    target="G1 Pilot verdict",
    number=3,
)
def answer_why(*, target: str, number: int) -> None:
    """The reason a decision is asked for; `number` counts the questions to answer."""


@phrase("no cost: a conversation")
def conversation() -> None:
    """The cost of answering questions."""


@phrase(
    "See that {number} condition of {gates} is met",
    "See that {number} conditions of {gates} are met",
    by="number",
    number=3,
    gates=("G1", "G2"),
)
def meet(*, number: int, gates: tuple[Value, ...]) -> None:
    """The title of a decision; `gates` are ids."""


@phrase("The gate holds only on a promise: {questions}.", questions=_CODES)
def meet_why(*, questions: tuple[Value, ...]) -> None:
    """The reason a decision is asked for; `questions` are codes."""


@phrase(
    "First due is {question}, from {owner}. The gate holds only on promises: {questions}.",
    question="DATA-01",
    owner="Chief nursing officer",
    questions=_CODES,
)
def meet_first_why(*, question: str, owner: str, questions: tuple[Value, ...]) -> None:
    """The reason a decision is asked for; `questions` are all conditions, `question` the code of the first."""


@phrase("already agreed")
def agreed() -> None:
    """The cost of meeting conditions."""


@phrase("{owners}", owners=("CIO", "CMIO"))
def owned_by(*, owners: tuple[Value, ...]) -> None:
    """The owners of conditions, as a list of people's own texts."""


@phrase("{owner} ({role})", owner="Ana", role="Chief information officer")
def in_role(*, owner: str, role: str) -> None:
    """A person with a role."""


@phrase("Keep on course: {initiative}", initiative="Name an executive sponsor")
def keep_on_course(*, initiative: str) -> None:
    """The title of a decision on an initiative that has begun."""


@phrase("Closes the gap in {question}.", question="DATA-01 Live records")
def closes_gap(*, question: str) -> None:
    """The reason an initiative is asked for; `question` is a code with its title."""


@phrase(
    "{closes} {question} is promised by {promised}, and the work is done by {planned} (80%): start sooner, or agree "
    "another day.",
    closes=closes_gap(question="DATA-01 Live records"),
    question="DATA-01",
    promised=date(2026, 7, 1),
    planned=date(2026, 8, 14),
)
def closes_too_late(*, closes: Statement, question: str, promised: date, planned: date) -> None:
    """The reason an initiative is asked for that closes what is promised for an earlier day than it can end."""


@phrase(
    "{closes} {owner} promised {question} by {promised}, and the work is done by {planned} (80%): start sooner, or "
    "agree another day.",
    closes=closes_gap(question="DATA-01 Live records"),
    owner="Ana",
    question="DATA-01",
    promised=date(2026, 7, 1),
    planned=date(2026, 8, 14),
)
def closes_later_than_promised(*, closes: Statement, owner: str, question: str, promised: date, planned: date) -> None:
    """The reason an initiative is asked for that closes what somebody promised for an earlier day than it can end."""


@phrase(
    "{closes} {owner} promised {question} by {promised}.",
    closes=closes_gap(question="DATA-01 Live records"),
    owner="Ana",
    question="DATA-01",
    promised=date(2026, 7, 1),
)
def closes_condition(*, closes: Statement, owner: str, question: str, promised: date) -> None:
    """The reason an initiative is asked for that meets a condition of a gate, which somebody promised."""


@phrase("Closes the gap in {question}, a blocker.", question="DATA-01 Live records")
def closes_blocker(*, question: str) -> None:
    """The reason an initiative is asked for; `question` is a code with its title."""


@phrase("Closes {number} gaps: {questions}.", number=2, questions=_CODES)
def closes_gaps(*, number: int, questions: tuple[Value, ...]) -> None:
    """The reason an initiative is asked for; it closes two gaps or more."""


@phrase(
    "Closes {number} gaps, one of them a blocker: {questions}.",
    "Closes {number} gaps, {blockers} of them blockers: {questions}.",
    by="blockers",
    number=5,
    blockers=2,
    questions=_CODES,
)
def closes_some_blockers(*, number: int, blockers: int, questions: tuple[Value, ...]) -> None:
    """The reason an initiative is asked for; some of the gaps are blockers."""


@phrase("Closes {number} gaps, both of them blockers: {questions}.", number=2, questions=_CODES)
def closes_both_blockers(*, number: int, questions: tuple[Value, ...]) -> None:
    """The reason an initiative is asked for; it closes two gaps."""


@phrase("Closes {number} gaps, all of them blockers: {questions}.", number=3, questions=_CODES)
def closes_all_blockers(*, number: int, questions: tuple[Value, ...]) -> None:
    """The reason an initiative is asked for; it closes three gaps or more."""


@phrase("nobody yet: the leaders name an owner today")
def leaders_name_one() -> None:
    """The owner of an entry or a decision, where nobody is named and no role can be proposed."""
