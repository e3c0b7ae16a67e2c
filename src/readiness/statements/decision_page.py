"""The decision on few lines: on a slide and in a comment on a pull request."""

from __future__ import annotations

from datetime import date

from readiness.statements import lane_lines
from readiness.statements.statement import Value, Words, phrase


@phrase("Option")
def option_head() -> None:
    """The head of the column with the names of the options."""


@phrase("{title} ({who})", title="TAL-06 Training", who="Practice manager")
def entry_of(*, title: Words, who: Words) -> None:
    """An entry of the calendar with who is responsible."""


@phrase(
    "{entry}: {when} ({who}). {why}",
    entry="I-61 Stop rules",
    when=lane_lines.starting_on(start=date(2026, 6, 5)),
    who="Patient safety officer",
    why="When the tool is silent, my nurse takes the silence for good news.",
)
def safe_entry(*, entry: Words, when: Words, who: Words, why: Words) -> None:
    """An entry that makes a tool in use safe now: what, from when to when, who, and the danger without it."""


@phrase("and {number} more, in the report", number=3)
def more_in_report(*, number: int) -> None:
    """The last entry of a list in a comment."""


@phrase(
    "Left out, because a comment holds at most 65,536 characters: {parts}. The report has it.",
    "Left out, because a comment holds at most 65,536 characters: {parts}. The report has them.",
    by="number",
    parts=("Gaps", "Calendar"),
    number=2,
)
def left_out(*, parts: tuple[Value, ...], number: int) -> None:
    """Below the folded details of a comment."""
