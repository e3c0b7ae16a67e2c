"""The end of an interview: where things stand, and the commands to go on with."""

from __future__ import annotations

from datetime import date

from readiness.statements.interview_status import answered as answered_count
from readiness.statements.scores import while_unanswered
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure

_ANSWERED = answered_count(number=5, total=70)
_SCORE = Figure("9/5", 1.8, "1.8")


@phrase(
    "Interrupted. Everything answered is saved ({answered}). Go on with: {command}",
    answered=_ANSWERED,
    command="readiness assess answers.yaml",
)
def interrupted(*, answered: Statement, command: str) -> None:
    """Shown after an interruption."""


@phrase("NOT everything is saved:")
def not_everything() -> None:
    """The heading above changes that are not in the file."""


@phrase("{what}.", what="DATA-01: level 3 was not saved")
def lost(*, what: Words) -> None:
    """A change that is not in the file, in a list."""


@phrase("Everything else is in the file. Fix the cause, then go on with:")
def put_right() -> None:
    """Below changes that are not in the file, above a command."""


@phrase("Where things stand")
def standing() -> None:
    """The heading above the scores."""


@phrase("Gates")
def gates() -> None:
    """The heading above the verdicts of the gates."""


@phrase(
    "{gate} {title}: {verdict}. {because}",
    gate="G1",
    title="Pilot verdict",
    verdict="failed",
    because="4 blockers below the minimum.",
)
def verdict(*, gate: str, title: str, verdict: Words, because: Words) -> None:
    """The verdict of a gate; `because` is a sentence."""


@phrase("no score yet, {answered}", answered=_ANSWERED)
def no_score(*, answered: Statement) -> None:
    """In place of the score of a dimension."""


@phrase(
    "no score while {things}; {answered}",
    things=(while_unanswered(questions=("DATA-01",), number=1),),
    answered=_ANSWERED,
)
def score_withheld(*, things: tuple[Statement, ...], answered: Statement) -> None:
    """In place of the score of a dimension, by a rule of the rubric."""


@phrase("{score}, {band}", score=_SCORE, band="Emerging")
def score_in_band(*, score: Figure | Statement, band: str) -> None:
    """A score with the name of its band, which is the pack's."""


@phrase("{score}; {answered}", score=_SCORE, answered=_ANSWERED)
def score(*, score: Figure | Statement, answered: Statement) -> None:
    """The score of a dimension where evidence makes no difference."""


@phrase(
    "claimed {claimed}, evidenced {evidenced}; {answered}",
    claimed=Figure("2", 2, "2.0"),
    evidenced=_SCORE,
    answered=_ANSWERED,
)
def scores(*, claimed: Figure, evidenced: Figure | Statement, answered: Statement) -> None:
    """The scores of a dimension."""


@phrase("Next initiatives toward {target}", target="G1 Pilot verdict")
def initiatives(*, target: Words) -> None:
    """The heading above the next initiatives."""


@phrase(
    "{code} {title}, from week {start} (even odds) to week {sure} (80% confidence). {because}",
    code="DQ-1",
    title="Data checks",
    start=1,
    sure=6,
    because="Two blockers need it.",
)
def initiative(*, code: str, title: str, start: int, sure: int, because: Words) -> None:
    """One of the next initiatives; `because` is a sentence."""


@phrase(
    "{code} {title}, in week {week} (80% confidence). {because}",
    code="DQ-1",
    title="Data checks",
    week=1,
    because="Two blockers need it.",
)
def initiative_in_a_week(*, code: str, title: str, week: int, because: Words) -> None:
    """One of the next initiatives that begins and ends in the same week; `because` is a sentence."""


@phrase(
    "In this sitting, {number} question was answered or changed: {codes}.",
    "In this sitting, {number} questions were answered or changed: {codes}.",
    by="number",
    number=3,
    codes=("DATA-01", "DATA-02", "DATA-03"),
)
def changed(*, number: int, codes: tuple[Value, ...]) -> None:
    """The questions that were answered or changed."""


@phrase("Votes still apart: {codes}.", codes=("DATA-01",))
def apart(*, codes: tuple[Value, ...]) -> None:
    """The questions whose votes are far apart."""


@phrase("Parking lot ({number}):", number=2)
def parking_lot(*, number: int) -> None:
    """The heading above the flagged questions; the number of them."""


@phrase("{code}  {title}", code="DATA-02", title="Live records")
def question(*, code: str, title: str) -> None:
    """A flagged question."""


@phrase(
    "{question} ({details})", question=question(code="DATA-02", title="Live records"), details="Ask the vendor; CIO"
)
def parked(*, question: Statement, details: Words) -> None:
    """A flagged question with the reason, the owner and the day as far as they are known."""


@phrase("Who puts it right, and by when ({number}):", number=2)
def remedies(*, number: int) -> None:
    """The heading of the remedies at the end of an interview."""


@phrase("{what}: {owner}, by {day}", what="DATA-02  Live records", owner="Ana", day=date(2026, 9, 30))
def put_right_by(*, what: Words, owner: str, day: date) -> None:
    """A remedy: a question or a dimension, who puts it right, and by when."""


@phrase("Decided after talking:")
def decisions() -> None:
    """The heading above the questions on which people voted twice, or whose answer has a reason."""


@phrase("{code}  {title}: {answer}", code="DATA-02", title="Live records", answer="level 2")
def decision(*, code: str, title: str, answer: Statement | str) -> None:
    """A question with the answer that was agreed."""


@phrase(
    "{decision}, because: {because}", decision=question(code="DATA-02", title="level 2"), because="The log shows it."
)
def decision_because(*, decision: Statement, because: str) -> None:
    """A question with the answer that was agreed, and the reason, which a person wrote."""


@phrase(
    "{number} question still open; everything answered is saved.",
    "{number} questions still open; everything answered is saved.",
    by="number",
    number=3,
)
def still_open(*, number: int) -> None:
    """The end of an interview with questions left."""


@phrase("Every question is answered, and everything is saved.")
def all_answered() -> None:
    """The end of an interview without questions left."""


@phrase(
    "Every question of this part is answered, and everything is saved; {number} other question is open.",
    "Every question of this part is answered, and everything is saved; {number} other questions are open.",
    by="number",
    number=12,
)
def part_answered(*, number: int) -> None:
    """The end of an interview about a part, without questions left in it."""


@phrase("Next:")
def next_commands() -> None:
    """The heading above commands."""


@phrase("go on where you left off")
def go_on() -> None:
    """The effect of a command, after it."""


@phrase("who does what by when")
def due() -> None:
    """Said behind the command that lists what falls due."""


@phrase("the whole scorecard")
def scorecard() -> None:
    """The effect of a command, after it."""


@phrase("the report, written to {path}", path="report.html")
def report(*, path: str) -> None:
    """The effect of a command, after it."""
