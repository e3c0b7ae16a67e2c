"""Tables of answers that another program wrote: what a person states about them, and what does not fit."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, phrase


@phrase("{text} states no level", text=quoted(text="6.5"))
def no_map(*, text: Statement) -> None:
    """An error about --scale of an import."""


@phrase("{text} is no range, or meets another one", text=quoted(text="4-2=1"))
def no_range(*, text: Statement) -> None:
    """An error about --scale of an import."""


@phrase("write what each score means: --scale 0-2=0,2-4=1,4-10=2, or 'compliant=2,partly=1,not assessed='")
def write_map() -> None:
    """Help for --scale of an import; nothing after the last equals sign is a word that says nothing."""


@phrase("{text} chooses no column", text=quoted(text="level"))
def no_column_choice(*, text: Statement) -> None:
    """An error about --columns of an import."""


@phrase("write COLUMN=HEADING: --columns 'level=Q1 Actual Score,note=Q1 Observations'")
def write_column_choice() -> None:
    """Help for --columns of an import."""


@phrase("there is no column {name} in a table of answers", name=quoted(text="score"))
def no_column(*, name: Statement) -> None:
    """An error about --columns of an import."""


@phrase("there is no heading {name}", name=quoted(text="Q1 Actual Score"))
def no_heading(*, name: Statement) -> None:
    """A fault of a table, at its first row."""


@phrase("the headings are {names}", names=("ID", "Score"))
def headings_are(*, names: tuple[Value, ...]) -> None:
    """A hint below a heading that there is not."""


@phrase("--scale states no level for {text}", text=quoted(text="6.5"))
def no_score(*, text: Statement) -> None:
    """A fault of a cell."""


@phrase("add it to --scale, as in 6-8=3; nothing after the equals sign leaves such cells out")
def state_score() -> None:
    """A hint below a score of which no level is stated."""


@phrase("not used: {headings}", headings=(quoted(text="Owner"), quoted(text="Auditor")))
def not_used(*, headings: tuple[Value, ...]) -> None:
    """A line on the columns that are not read."""
