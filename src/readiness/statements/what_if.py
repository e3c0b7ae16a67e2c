"""A what-if change: what moves in the plan, by how many weeks, and why; and what cannot be changed."""

from __future__ import annotations

from datetime import date

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, Words, phrase

_WORK: tuple[Value, ...] = ("I-02 Data quality", "I-07 Training")
_DAY, _LATER = date(2027, 8, 27), date(2027, 10, 15)


@phrase("What if: {changes}?", changes=("--set data.live-records=3",))
def heading(*, changes: tuple[Value, ...]) -> None:
    """The heading above the comparison; the changes are options as they were typed."""


@phrase("Today")
def today() -> None:
    """The head of a column: the present plan."""


@phrase("Changed")
def changed() -> None:
    """The head of a column: the plan after the what-if change."""


@phrase(
    "{gate} moves {number} week forward: by {after} with a chance of 80%, not {before}.",
    "{gate} moves {number} weeks forward: by {after} with a chance of 80%, not {before}.",
    by="number", gate="G2", number=7, after=_DAY, before=_LATER,
)  # fmt: skip
def sooner(*, gate: str, number: int, after: date, before: date) -> None:
    """A gate that can open sooner with the change."""


@phrase(
    "{gate} moves {number} week back: by {after} with a chance of 80%, not {before}.",
    "{gate} moves {number} weeks back: by {after} with a chance of 80%, not {before}.",
    by="number", gate="G2", number=7, after=_LATER, before=_DAY,
)  # fmt: skip
def later(*, gate: str, number: int, after: date, before: date) -> None:
    """A gate that can open only later with the change."""


@phrase("{gate} stays at {day} with a chance of 80%.", gate="G2", day=_DAY)
def stays(*, gate: str, day: date) -> None:
    """A gate that the change does not move, while it moves other things."""


@phrase("{gate} is reached at once, and needs no work any more.", gate="G2")
def reached_at_once(*, gate: str) -> None:
    """A gate that the changed answers reach."""


@phrase("{gate} has a day now: {day} with a chance of 80%.", gate="G2", day=_DAY)
def has_day(*, gate: str, day: date) -> None:
    """A gate that has no day in the present plan, and one in the changed plan."""


@phrase("{gate} has no day any more.", gate="G2")
def loses_day(*, gate: str) -> None:
    """A gate that has a day in the present plan, and none in the changed plan."""


@phrase("{gate} is not reached any more.", gate="G2")
def lost(*, gate: str) -> None:
    """A gate that is reached today, and not with the changed answers, which give it no day."""


@phrase("{gate} is not reached any more; it can open again by {day} with a chance of 80%.", gate="G2", day=_DAY)
def lost_until(*, gate: str, day: date) -> None:
    """A gate that is reached today, and not with the changed answers."""


@phrase("Falls away: {work}.", work=_WORK)
def dropped(*, work: tuple[Value, ...]) -> None:
    """Work that only the present plan needs."""


@phrase("Comes on top: {work}.", work=_WORK)
def added(*, work: tuple[Value, ...]) -> None:
    """Work that only the changed plan needs."""


@phrase(
    "{work} ends {number} week sooner. {why}",
    "{work} ends {number} weeks sooner. {why}",
    by="number", work=_WORK[0], number=3, why="Starts at once.",
)  # fmt: skip
def work_sooner(*, work: Words, number: int, why: Words) -> None:
    """Work that moves, with the reason why it starts when it does in the changed plan."""


@phrase(
    "{work} ends {number} week later. {why}",
    "{work} ends {number} weeks later. {why}",
    by="number", work=_WORK[0], number=3, why="Starts after I-07.",
)  # fmt: skip
def work_later(*, work: Words, number: int, why: Words) -> None:
    """Work that moves, with the reason why it starts when it does in the changed plan."""


@phrase("{number} other initiative moves too.", "{number} other initiatives move too.", by="number", number=4)
def others_move(*, number: int) -> None:
    """The last line on work that moves."""


@phrase("Nothing closes {questions} any more.", questions=("DATA-01 Live records",))
def nothing_closes(*, questions: tuple[Value, ...]) -> None:
    """Questions that no work of the changed plan closes."""


@phrase("Nothing moves: the plan is the same with the change.")
def nothing_moves() -> None:
    """Said of a change that the plan does not depend on."""


@phrase("The change cannot be supposed: {problem}", problem="the level is not on the scale")
def refused(*, problem: Words) -> None:
    """An error: the answers would not be valid with the change."""


@phrase("the scale has {scale}; or write unknown", scale="0, 1, 2, 3, 4")
def scale(*, scale: Words) -> None:
    """The hint for a level that the scale does not have."""


@phrase("--set {text} is not QUESTION=LEVEL", text=quoted(text="DATA-01"))
def no_level_set(*, text: Statement) -> None:
    """An error of the option --set."""


@phrase("write it as --set {question}=2", question="data.live-records")
def write_level_set(*, question: str) -> None:
    """The hint for such an error."""


@phrase("--capacity {text} is not a number of people", text=quoted(text="technical=many"))
def no_capacity(*, text: Statement) -> None:
    """An error of the option --capacity."""


@phrase("write it as --capacity {role}=6, =+2, =-1 or =+20%", role="technical")
def write_capacity(*, role: str) -> None:
    """The hint for such an error; the role group is its id."""


@phrase("--capacity {text} leaves less than nobody: there are {number} today", text=quoted(text="technical=-9"),
        number="2")  # fmt: skip
def below_nobody(*, text: Statement, number: str) -> None:
    """An error of the option --capacity."""


@phrase("the rubric {rubric} has no kinds of events", rubric="my-model")
def no_events(*, rubric: str) -> None:
    """An error of the option --event."""


@phrase("leave --event out")
def leave_event_out() -> None:
    """The hint for such an error."""


@phrase("{option} asks a question of its own, beside {other}", option="--options", other="--set")
def one_question(*, option: str, other: str) -> None:
    """An error: options of `readiness roadmap` that do not go together."""


@phrase("ask one after the other")
def ask_in_turn() -> None:
    """The hint for such an error."""
