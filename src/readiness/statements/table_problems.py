"""Faults of tables of answers, in workbooks and CSV files, with their hints."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase

_TEXT = quoted(text="02")
_NAME = quoted(text="wards/north")


@phrase("the file is empty")
def empty() -> None:
    """A fault of a table."""


@phrase("row {row}: a quote is not closed, or text follows it in the cell", row="12")
def open_quote(*, row: str) -> None:
    """A fault of a row of a CSV file."""


@phrase('begin and end a cell with ", and write a quote inside it twice: "the ""new"" tool"')
def close_quote() -> None:
    """A hint below a quote that is not closed."""


@phrase("the file is not text")
def no_text() -> None:
    """A fault of a CSV file whose bytes are no text in any usual encoding."""


@phrase("save it as CSV in UTF-8, with headings in the first row")
def save_table() -> None:
    """A hint below a fault of a CSV file."""


@phrase("row {row}: {number} cells, the first row has {most}", row=12, number=9, most=7)
def too_many_cells(*, row: int, number: int, most: int) -> None:
    """A fault of a row of a CSV file."""


@phrase("quote a cell with a separator in it")
def quote_cells() -> None:
    """A hint below a row with too many cells."""


@phrase("there is no table of answers: no row has the heading id and one for answers")
def no_headings() -> None:
    """A fault of a file in which no table of answers is found."""


@phrase(
    "write the headings id, level, note, evidence, date and where, or say what yours mean: --columns level=Score,note=Comment"
)
def write_headings() -> None:
    """A hint below a file without a table of answers."""


@phrase("the column {column} is not used", column="Reviewer")
def not_used(*, column: str) -> None:
    """A remark about a column whose heading means nothing here."""


@phrase("two columns mean {column}", column="note")
def column_twice(*, column: str) -> None:
    """A fault of the headings of a table; the column is named as in files."""


@phrase("give each column a heading of its own")
def own_headings() -> None:
    """A hint below two headings that mean the same."""


@phrase("a {column} without a question id (an inserted row?)", column="level")
def no_id(*, column: str) -> None:
    """A fault of a cell in a row that has no id; the column is named as in files."""


@phrase("write the id of the question in the column id, or empty the row")
def write_row_id() -> None:
    """A hint below a row without an id."""


@phrase("{name} is no function, segment or site", name=_NAME)
def no_part(*, name: Statement) -> None:
    """A fault of a cell in the column part."""


@phrase("write function/, segment/ or site/ and its id, such as site/north, or leave it empty")
def write_part() -> None:
    """A hint below a wrong cell in the column part."""


@phrase("the answers have no entry {name} in {section}", name=quoted(text="north"), section="sites")
def unknown_part(*, section: str, name: Statement) -> None:
    """A fault of a row about a function, segment or site that the answers file does not name."""


@phrase("{question} was worded differently when this file was made", question="data.live-records")
def worded_differently(*, question: str) -> None:
    """A fault of a row that was answered for another wording of the question."""


@phrase("ask again with a new file; or empty the cell in the column wording to take the answer all the same")
def ask_again() -> None:
    """A hint below an answer to another wording."""


@phrase("a formula, not a level")
def formula_as_level() -> None:
    """A fault of a cell in a column of levels."""


@phrase("TRUE or FALSE is not a level")
def truth_as_level() -> None:
    """A fault of a cell in a column of levels."""


@phrase("the date {text} is not a level", text="2026-01-02")
def date_as_level(*, text: str) -> None:
    """A fault of a cell in a column of levels, such as 1/2 that a spreadsheet took for a date."""


@phrase("{text} is not a level", text=_TEXT)
def no_level(*, text: Statement) -> None:
    """A fault of a cell in a column of levels."""


@phrase("write a level, or unknown")
def write_level() -> None:
    """A hint below a cell that is no level."""


@phrase("the levels are {levels}; or write unknown", levels="0, 1, 2, 3, 4")
def levels(*, levels: str) -> None:
    """A hint below a cell that is no level of the question."""


@phrase("a formula, not a value")
def formula() -> None:
    """A fault of a cell."""


@phrase("the error {text}, not a value", text="#N/A")
def error_in_cell(*, text: str) -> None:
    """A fault of a cell."""


@phrase("type the value into the cell")
def write_value() -> None:
    """A hint below a cell with a formula or an error."""


@phrase("{text} is not a date", text=quoted(text="05/01/2026"))
def no_day(*, text: Statement) -> None:
    """A fault of a cell in a column of dates."""


@phrase("write it as 2026-05-01, or give the cell the format of a date")
def write_day() -> None:
    """A hint below a cell that is no date."""


@phrase("{text} is neither yes nor no", text=quoted(text="perhaps"))
def no_yes(*, text: Statement) -> None:
    """A fault of a cell in the column flagged."""


@phrase("write yes, or leave the cell empty")
def write_yes() -> None:
    """A hint below a cell in the column flagged."""


@phrase("{text} is no list of names and values", text=quoted(text="Ana 2, Ben 3"))
def no_lines(*, text: Statement) -> None:
    """A fault of a cell that holds several values."""


@phrase("write one in each line of the cell, such as Ana: 2")
def write_lines() -> None:
    """A hint below a cell that holds several values."""


@phrase("not-applicable without a reason")
def no_reason() -> None:
    """A fault of a cell in the column level."""


@phrase("write the reason in the column not_applicable and who approved it in approved_by")
def write_reason() -> None:
    """A hint below a level not-applicable."""


@phrase("evidence without a title")
def evidence_without_title() -> None:
    """A fault of a row with the date or place of evidence alone."""


@phrase("write the name of the document in the column evidence")
def write_title() -> None:
    """A hint below evidence without a title."""


@phrase("another row states another {column} for the same question", column="level")
def stated_twice(*, column: str) -> None:
    """A fault of a cell; the column is named as in files."""


@phrase("{file} states another remedy", file="answers-ana.xlsx")
def another_remedy(*, file: str) -> None:
    """A fault of one of several files: the remedy of one shortfall differs between them."""


@phrase("keep one of the two")
def keep_one() -> None:
    """A hint below a value that two rows state."""


@phrase(
    "the file is about {value}; the answers are about {ours}",
    value=quoted(text="Front-office phone"),
    ours=quoted(text="Sepsis prediction"),
)
def about_another(*, value: Statement, ours: Statement) -> None:
    """A fault of a returned file that was made for other answers."""


@phrase("name the answers file that it was made from")
def name_its_answers() -> None:
    """A hint below a file that was made for other answers."""


@phrase(
    "{title} is taken as {document}, the document of the register with its title and date",
    title=quoted(text="Pilot report"),
    document="pilot-report",
)
def taken_from_register(*, title: Statement, document: str) -> None:
    """A remark about evidence that the register has already."""


@phrase("there is no document {name} in the register", name=quoted(text="pilot-reprt"))
def no_document(*, name: Statement) -> None:
    """A fault of a cell in the column evidence that is nearly the id of a document."""


@phrase("write {document}; or add a date or a place to evidence of its own", document="pilot-report")
def document_or_more(*, document: str) -> None:
    """A hint below a document that is not in the register."""
