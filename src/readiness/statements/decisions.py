"""Decisions asked of the leaders: title, reason, cost and owner."""

from __future__ import annotations

from readiness.statements.options import minimum
from readiness.statements.statement import Statement, Value, Words, phrase

_CODES: tuple[Value, ...] = ("DATA-01", "GOV-02")


@phrase("{number} decision asked for", "{number} decisions asked for", by="number", number=3)
def asked_for(*, number: int) -> None:
    """The title of the list of decisions."""


@phrase("{number} decision beside the choice", "{number} decisions beside the choice", by="number", number=3)
def further_decisions(*, number: int) -> None:
    """The heading above the list of decisions, after the choice between the options."""


@phrase(
    "{number} decisions beside the choice; number {places} starts its work, within its cost",
    "{number} decisions beside the choice; numbers {places} start its work, within its cost",
    by="carrying",
    number=5,
    carrying=2,
    places=(2, 3),
)
def further_decisions_of_choice(*, number: int, carrying: int, places: tuple[Value, ...]) -> None:
    """The heading above the list of decisions: those that start the work of the option in question, by their numbers."""


@phrase(
    "{number} decision beside the choice, which starts its work, within its cost",
    "{number} decisions beside the choice, which start its work, within its cost",
    by="number",
    number=3,
)
def further_decisions_all_of_choice(*, number: int) -> None:
    """The heading above the list of decisions, all of which start the work of the option in question."""


@phrase("Its work is not part of “{option}” and adds its cost.", option=minimum())
def outside_choice(*, option: Statement) -> None:
    """After the reason for a decision: its work comes on top of the option in question."""


@phrase("{cost} extra", cost="USD 20,000 to 50,000")
def extra_cost(*, cost: Words) -> None:
    """The cost of a decision whose work comes on top of the option in question, in a cell of a table."""


@phrase("Nothing is asked of you now.")
def none_asked_for() -> None:
    """A line in place of the list of decisions, where it is empty."""


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


@phrase("already agreed")
def agreed() -> None:
    """The cost of meeting conditions."""


@phrase("{owners}", owners=("CIO", "CMIO"))
def owned_by(*, owners: tuple[Value, ...]) -> None:
    """The owners of conditions, as a list of people's own texts."""


@phrase("{owner} ({role})", owner="Ana", role="Chief information officer")
def in_role(*, owner: str, role: str) -> None:
    """A person with a role."""


@phrase("Closes the gap in {question}.", question="DATA-01 Live records")
def closes_gap(*, question: str) -> None:
    """The reason an initiative is asked for; `question` is a code with its title."""


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


@phrase(
    "The gate holds only on a promise.",
    "The gates hold only on promises; a condition that is not met takes its gate along.",
    by="number",
    number=3,
)
def meet_why(*, number: int) -> None:
    """The reason a decision on conditions of gates is asked for."""


@phrase(
    "Have the evidence for {number} question renewed",
    "Have the evidence for {number} questions renewed",
    by="number",
    number=3,
)
def renew(*, number: int) -> None:
    """The title of a decision."""


@phrase("Evidence counts for a time; gates and safe use rest on it.")
def renew_why() -> None:
    """The reason a decision on evidence that lapses is asked for."""


@phrase(
    "See whether {number} question still does not apply",
    "See whether {number} questions still do not apply",
    by="number",
    number=2,
)
def still_not(*, number: int) -> None:
    """The title of a decision."""


@phrase("It was ruled out until a day, and counts as unanswered after it.")
def still_not_why() -> None:
    """The reason a decision on what was ruled out is asked for."""


@phrase("Have {number} shortfall closed", "Have {number} shortfalls closed", by="number", number=2)
def close(*, number: int) -> None:
    """The title of a decision on what no initiative closes."""


@phrase("Until somebody does, {gate} has no day.", gate="G1")
def close_why(*, gate: str) -> None:
    """The reason a decision on what no initiative closes is asked for."""


@phrase("Keep or move the promise on {subject}", subject="DATA-01 Live records")
def promise(*, subject: Words) -> None:
    """The title of a decision."""


@phrase("Its work is {initiatives}.", initiatives=("I-1", "I-2"))
def closed_by(*, initiatives: tuple[Value, ...]) -> None:
    """The reason a decision on a promise is asked for; `initiatives` are codes."""


@phrase("{titles}", titles=("Funding review", "Stalled"))
def overdue(*, titles: tuple[Value, ...]) -> None:
    """The title of a decision on time rules that are overdue, by their own titles."""
