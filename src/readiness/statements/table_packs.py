"""Remarks on a stranger's table that became a pack: what was used, and what was read otherwise than it is written."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, phrase


@phrase("{field}: column {heading}", field="question", heading=quoted(text="Control text"))
def used(*, field: str, heading: Statement) -> None:
    """A line on a column; `field` is the name of what it became."""


@phrase("not used: {headings}", headings=(quoted(text="Owner"), quoted(text="Auditor")))
def not_used(*, headings: tuple[Value, ...]) -> None:
    """A line on the columns that mean nothing for a pack."""


@phrase("sheet: {name}", name=quoted(text="Controls"))
def sheet_used(*, name: Statement) -> None:
    """A line on a workbook with several sheets."""


@phrase("sheets not used: {names}", names=(quoted(text="Old"), quoted(text="Lists")))
def sheets_not_used(*, names: tuple[Value, ...]) -> None:
    """A line on the other sheets of a workbook."""


@phrase("{number} {name}", number=0, name="Absent")
def level(*, number: int, name: str) -> None:
    """A level in a list."""


@phrase("levels: the numbers from {first} to {last}", first=0, last=10)
def numbers(*, first: int, last: int) -> None:
    """A line on the scale of the new pack."""


@phrase("levels: {levels}", levels=(level(number=0, name="Absent"), level(number=1, name="Partly")))
def scale(*, levels: tuple[Value, ...]) -> None:
    """A line on the scale of the new pack."""


@phrase("levels of {list}: {levels}", list="agree", levels=(level(number=0, name="No"), level(number=1, name="Yes")))
def scale_of_list(*, list: str, levels: tuple[Value, ...]) -> None:  # noqa: A002 - as in an XLSForm
    """A line on a scale made from a list of choices."""


@phrase(
    "levels of {list}: {levels}; the first choice counts least, so turn them round in rubric.yaml where it is the best",
    list="agree",
    levels=(level(number=0, name="No"), level(number=1, name="Yes")),
)
def scale_by_place(*, list: str, levels: tuple[Value, ...]) -> None:  # noqa: A002 - as in an XLSForm
    """A line on a scale made from a list of choices that have no numbers."""


@phrase(
    "levels: {levels}; the table has none, so change these in rubric.yaml, or use --scale",
    levels=(level(number=0, name="Absent"), level(number=1, name="Partly")),
)
def usual_scale(*, levels: tuple[Value, ...]) -> None:
    """A line on the scale of a table without levels."""


@phrase("read as {encoding}, since it is not UTF-8: look at the accents", encoding="Windows-1252")
def read_as(*, encoding: str) -> None:
    """A line on the encoding of a CSV file."""


@phrase(
    "{number} id was changed to be a code: {text} is now {code}",
    "{number} ids were changed to be codes: {text} is now {code}",
    by="number",
    number=2,
    text=quoted(text="GV.SC-04 Ex1"),
    code="GV.SC-04-Ex1",
)
def ids_changed(*, number: int, text: Statement, code: str) -> None:
    """A line on ids with signs that no code has; one of them is the example."""


@phrase("sections without a question are left out: {titles}", titles=("Annex",))
def empty_sections(*, titles: tuple[str, ...]) -> None:
    """A line on sections of the table."""


@phrase("an id was made, since the cell has none")
def no_id() -> None:
    """A remark on rows of a table."""


@phrase("no question; left out")
def no_question() -> None:
    """A remark on rows of a table."""


@phrase("above the headings; left out")
def above_headings() -> None:
    """A remark on rows of a table."""


@phrase("empty; left out")
def empty_row() -> None:
    """A remark on rows of a table."""


@phrase("{number} cells, the first row has {heads}; the others are read as empty", number=7, heads=9)
def short_row(*, number: int, heads: int) -> None:
    """A remark on rows of a CSV file."""


@phrase("control characters were left out")
def unsafe() -> None:
    """A remark on rows of a table."""


@phrase("no section; that of the row above is used")
def section_above() -> None:
    """A remark on rows of a table."""


@phrase("no section; it is called {title}", title="General")
def no_section(*, title: str) -> None:
    """A remark on rows of a table."""


@phrase("{title} goes on, which began further up; its questions stand together in the pack", title="Access")
def section_again(*, title: str) -> None:
    """A remark on rows of a table."""


@phrase("{title} is read as {other}", title="access", other="Access")
def section_case(*, title: str, other: str) -> None:
    """A remark on rows of a table with a section whose title differs only by case."""


@phrase("some levels have no text; their names are used")
def no_level_text() -> None:
    """A remark on rows of a table."""


@phrase("rows {rows}: {remark}", rows=("2–5", "9"), remark=no_id())
def on_rows(*, rows: tuple[Value, ...], remark: Statement) -> None:
    """A warning about several rows of a table."""


@phrase("a formula; its last value is used")
def formula() -> None:
    """A remark on rows of a sheet."""


@phrase("the error {text} is left out", text="#N/A")
def error_in_cell(*, text: str) -> None:
    """A remark on rows of a sheet."""


@phrase("{sheet}: cells from {cell} on are left out", sheet=quoted(text="Controls"), cell="XFD1048576")
def beyond(*, sheet: Statement, cell: str) -> None:
    """A line on cells far outside of a table."""
