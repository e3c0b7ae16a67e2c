"""Faults of a stranger's table, with their hints: what cannot become a pack as it is."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, phrase

_TEXT = quoted(text="A-1")
_HEAD = quoted(text="Control")


@phrase("row {number}: {fault}", number="12", fault=quoted(text="high"))
def at_row(*, number: str, fault: Statement) -> None:
    """A fault of a row of a CSV file, as a spreadsheet counts rows."""


@phrase("write headings in one row, of which one is 'Question', and one question in each row below")
def write_table() -> None:
    """A hint below a table without content."""


@phrase("there is no question below the headings")
def no_questions() -> None:
    """A fault of a table, at its headings."""


@phrase("write one question in each row, or choose another column: --columns question=HEADING")
def fill_column() -> None:
    """A hint below a table without questions."""


@phrase("no heading is that of the questions")
def no_heading() -> None:
    """A fault of a table whose first rows have no known heading."""


@phrase(
    "name it: --columns question=HEADING, or question=#3 for the third column; the first row has {names}",
    names=("Nr.", "Prüffrage"),
)
def name_column(*, names: tuple[Value, ...]) -> None:
    """A hint below a table without a known heading."""


@phrase("there is no heading {name}", name=_HEAD)
def no_such_heading(*, name: Statement) -> None:
    """A fault of --columns."""


@phrase("the headings are {names}", names=("Nr.", "Prüffrage"))
def headings_are(*, names: tuple[Value, ...]) -> None:
    """A hint below a heading that there is not."""


@phrase("columns {first} and {second} are both called {name}", first=3, second=6, name=_HEAD)
def heading_twice(*, first: int, second: int, name: Statement) -> None:
    """A fault of the headings; `first` and `second` are numbers of columns."""


@phrase("give each a heading of its own, or choose one by its number: --columns question=#{number}", number=3)
def choose_by_number(*, number: int) -> None:
    """A hint below two columns with one heading."""


@phrase("the column {name} cannot be both {first} and {second}", name=_HEAD, first="question", second="why")
def column_for_two(*, name: Statement, first: str, second: str) -> None:
    """A fault of --columns; `first` and `second` are names of fields."""


@phrase("choose one column for each")
def one_field() -> None:
    """A hint below a column that was chosen twice."""


@phrase(
    "{first} and {second} are both level {level}",
    first=quoted(text="Level 1"),
    second=quoted(text="Score 1"),
    level=1,
)
def level_twice(*, first: Statement, second: Statement, level: int) -> None:
    """A fault of the headings."""


@phrase("choose the columns of the levels: --columns '{level}=HEADING,…'", level=1)
def choose_level(*, level: int) -> None:
    """A hint below two columns for one level."""


@phrase(
    "the columns have the levels {columns}, and --scale has {stated}",
    columns=("0", "1", "2"),
    stated=("0", "1"),
)
def other_levels(*, columns: tuple[str, ...], stated: tuple[str, ...]) -> None:
    """A fault of --scale."""


@phrase("state the same levels, or leave --scale out")
def same_levels() -> None:
    """A hint below a scale that does not fit the headings."""


@phrase("{number} cells, the first row has {heads}", number=11, heads=9)
def uneven(*, number: int, heads: int) -> None:
    """A fault of a row with more cells than there are headings."""


@phrase("put a cell that holds the separator in double quotes")
def quote_separator() -> None:
    """A hint below a row with too many cells."""


@phrase("the text has {number} characters or too many lines", number=20001)
def too_long(*, number: int) -> None:
    """A fault of a cell."""


@phrase("write at most 20,000 characters on 2,000 lines")
def shorten_cell() -> None:
    """A hint below a cell that is too long."""


@phrase("{text} is no weight", text=quoted(text="high"))
def no_weight(*, text: Statement) -> None:
    """A fault of a cell."""


@phrase("write a number that is not negative, such as 2 or 1.5, or leave the cell empty; or --columns weight=HEADING")
def write_weight() -> None:
    """A hint below a cell that is no weight."""


@phrase("with this question there are more than {most}, and a pack has at most {most}", most=2000)
def too_many_questions(*, most: int) -> None:
    """A fault of a table."""


@phrase("make two packs of it")
def split_table() -> None:
    """A hint below a table with too many questions."""


@phrase(
    "with {title} there are more than {most} sections, and a pack has at most {most}",
    title=quoted(text="Audit"),
    most=100,
)
def too_many_sections(*, title: Statement, most: int) -> None:
    """A fault of a table."""


@phrase("choose a coarser column, with this one below it: --columns 'section=HEADING,subsection=HEADING'")
def coarser_sections() -> None:
    """A hint below a table with too many sections."""


@phrase("the section {title} is too large for one file", title=quoted(text="Audit"))
def section_too_large(*, title: Statement) -> None:
    """A fault of a table."""


@phrase("divide it into sections, or shorten the texts of its levels")
def smaller_section() -> None:
    """A hint below a section that is too large."""


@phrase(
    "{text} is the id in row {row} too; here the question is {code}",
    text=_TEXT,
    row="3",
    code="A-1-2",
)
def id_taken(*, text: Statement, row: str, code: str) -> None:
    """A warning about a row; `code` is what the question is called in the pack."""


@phrase(
    "{text} differs only by case from {other} in row {row}; here the question is {code}",
    text=quoted(text="a-1"),
    other=_TEXT,
    row="3",
    code="a-1-2",
)
def id_differs_by_case(*, text: Statement, other: Statement, row: str, code: str) -> None:
    """A warning about a row; `code` is what the question is called in the pack."""


@phrase(
    "{text} and {other} in row {row} are one code; here the question is {code}",
    text=quoted(text="A/1"),
    other=_TEXT,
    row="3",
    code="A-1-2",
)
def id_like_another(*, text: Statement, other: Statement, row: str, code: str) -> None:
    """A warning about a row; `code` is what the question is called in the pack."""


@phrase("give each question an id of its own, so that answers are not taken for those of another")
def own_ids() -> None:
    """A hint below two questions with one id."""


@phrase("{text} is no choice of a column", text=quoted(text="question"))
def no_column_choice(*, text: Statement) -> None:
    """An error about --columns."""


@phrase("write FIELD=HEADING: --columns 'question=Control text,section=Domain,0=Basic,1=Advanced'")
def write_column_choice() -> None:
    """Help for --columns."""


@phrase("there is no field {name}", name=quoted(text="titel"))
def no_field(*, name: Statement) -> None:
    """An error about --columns."""


@phrase("{text} is no scale", text=quoted(text="0"))
def no_scale(*, text: Statement) -> None:
    """An error about --scale."""


@phrase("write the levels from the lowest: --scale '0=None,1=Partly,2=Fully', 'None,Partly,Fully', or 0-10")
def write_scale() -> None:
    """Help for --scale."""


@phrase("{option} needs --from", option="--columns")
def needs_table(*, option: str) -> None:
    """An error about an option that is only for tables."""


@phrase("name the table: --from table.csv")
def name_table() -> None:
    """Help for a table that is missing."""


@phrase("the sheets {names} can be the table", names=("Controls", "Old"))
def several_sheets(*, names: tuple[Value, ...]) -> None:
    """A fault of a workbook."""


@phrase("choose one: --sheet {name}", name=quoted(text="Controls"))
def choose_sheet(*, name: Statement) -> None:
    """A hint below a workbook with several tables."""


@phrase("there is no sheet {name}", name=quoted(text="Controls"))
def no_sheet(*, name: Statement) -> None:
    """A fault of --sheet."""


@phrase("the sheets are {names}", names=("Controls", "Old"))
def sheets_are(*, names: tuple[Value, ...]) -> None:
    """A hint below a sheet that there is not."""
