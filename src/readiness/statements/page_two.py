"""Things that had no room on page 1 and stand on page 2: the line that names them, and their headings."""

from __future__ import annotations

from datetime import date

from readiness.statements.asks import today
from readiness.statements.statement import Statement, Value, phrase

_DAY = date(2026, 9, 5)


@phrase("On page 2: {things}.", things=("the scores",))
def on_next_page(*, things: tuple[Value, ...]) -> None:
    """The last line of page 1: what had no room there."""


@phrase("In the edition for leaders: {things}.", things=("the reasons for 4 decisions",))
def for_leaders(*, things: tuple[Value, ...]) -> None:
    """Goes on after `on_next_page` in a board's edition: what had no room on its two pages."""


@phrase("Continued from page 1")
def continued() -> None:
    """A heading on page 2."""


@phrase(
    "{number} more decision, due {when}",
    "{number} more decisions, the first due {when}",
    by="number",
    number=2,
    when=today(day=_DAY),
)
def more_decisions(*, number: int, when: Statement) -> None:
    """A heading on page 2: the decisions that had no room on page 1."""


@phrase(
    "{number} more decision stands on page 2, due {when}.",
    "{number} more decisions stand on page 2, the first due {when}.",
    by="number",
    number=2,
    when=today(day=_DAY),
)
def decisions_on_next_page(*, number: int, when: Statement) -> None:
    """The line below the decisions of page 1."""


@phrase(
    "{number} more decisions, the first due {when}: {shown} on page 2 and {elsewhere} in the edition for leaders.",
    number=12,
    when=today(day=_DAY),
    shown=8,
    elsewhere=4,
)
def decisions_on_both(*, number: int, when: Statement, shown: int, elsewhere: int) -> None:
    """The line below the decisions of page 1 in a board's edition, whose two pages have no room for all."""


@phrase(
    "{number} more decision stands in the edition for leaders, due {when}.",
    "{number} more decisions stand in the edition for leaders, the first due {when}.",
    by="number",
    number=2,
    when=today(day=_DAY),
)
def decisions_for_leaders(*, number: int, when: Statement) -> None:
    """The line below the decisions of page 1 in a board's edition, whose page 2 has no room for any."""


@phrase(
    "{number} more decision stands in the edition for leaders.",
    "{number} more decisions stand in the edition for leaders.",
    by="number",
    number=4,
)
def decisions_left_out(*, number: int) -> None:
    """The line below the decisions of page 2 in a board's edition."""


@phrase("{number} more step that makes it safe", "{number} more steps that make it safe", by="number", number=3)
def more_safe_steps(*, number: int) -> None:
    """One of the things that had no room on page 1."""


@phrase(
    "{number} more thing that follows if nothing is decided",
    "{number} more things that follow if nothing is decided",
    by="number",
    number=2,
)
def more_consequences(*, number: int) -> None:
    """One of the things that had no room on page 1."""


@phrase("{number} change since {day}", "{number} changes since {day}", by="number", number=2, day=_DAY)
def changes(*, number: int, day: date) -> None:
    """One of the things that had no room on page 1."""


@phrase("{number} note on cost", "{number} notes on cost", by="number", number=2)
def cost_notes(*, number: int) -> None:
    """One of the things that had no room on page 1."""


@phrase("{number} remark on the answers", "{number} remarks on the answers", by="number", number=2)
def remarks(*, number: int) -> None:
    """One of the things that had no room on page 1."""


@phrase("the background")
def background() -> None:
    """One of the things that had no room on page 1: the context that the answers give."""


@phrase("{number} gate", "{number} gates", by="number", number=5)
def gates(*, number: int) -> None:
    """One of the things that had no room on page 1: the ladder of gates with their verdicts."""


@phrase("how sure the verdict is")
def sureness() -> None:
    """One of the things that had no room on page 1: the line on how sure the verdict is."""


@phrase("the names of what is missing")
def missing() -> None:
    """One of the things that had no room on page 1: what keeps the next gate shut."""


@phrase("{number} step and what it puts in place", "{number} steps and what they put in place", by="number", number=2)
def put_in_place(*, number: int) -> None:
    """One of the things that had no room on page 1: the safeguards that steps of the lane put in place."""


@phrase("the reason for {number} decision", "the reasons for {number} decisions", by="number", number=4)
def decision_reasons(*, number: int) -> None:
    """One of the things that had no room on page 1."""


@phrase("{number} lowest score", "{number} lowest scores", by="number", number=4)
def lowest_scores(*, number: int) -> None:
    """One of the things that had no room on page 1, by a rubric without gates."""


@phrase("Why these decisions")
def why_decisions() -> None:
    """A heading on page 2: the reasons for the decisions of page 1, by their numbers."""
