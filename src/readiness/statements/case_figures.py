"""The table of a case's figures that is read: faults of its cells, and what it changes."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, phrase

_NAME = quoted(text="licence")


@phrase("write the table first: readiness case answers.yaml --format csv -o figures.csv")
def export_first() -> None:
    """Help where the table is missing."""


@phrase("{name} is no kind of row that is read", name=quoted(text="costs"))
def no_kind(*, name: Statement) -> None:
    """A fault of a cell in the column kind."""


@phrase("the case has no line called {name}", name=_NAME)
def no_line(*, name: Statement) -> None:
    """A fault of a cell in the column id."""


@phrase("leave the id of a new line empty: it is made from the title")
def leave_id_empty() -> None:
    """Help for an unknown id."""


@phrase("the title makes the id {name}, which another line has", name="license")
def id_is_taken(*, name: str) -> None:
    """A fault of the title of a new line."""


@phrase("a new line needs a title with letters or digits")
def no_title() -> None:
    """A fault of the title of a new line."""


@phrase("write the id of the line that is meant, or another title")
def write_id_or_title() -> None:
    """Help for the title of a new line."""


@phrase("{name} is neither a cost group nor a class of benefits that fits the row", name=_NAME)
def no_group(*, name: Statement) -> None:
    """A fault of a cell in the column group."""


@phrase("{name} does not say how often the amount is paid", name=quoted(text="yearly"))
def no_period(*, name: Statement) -> None:
    """A fault of a cell in the column period."""


@phrase("{line} has another row for the same amount", line="license")
def second_row(*, line: str) -> None:
    """A fault of a row; the line is named by its id."""


@phrase("keep one of the two rows")
def keep_one_row() -> None:
    """Help for two rows of one amount."""


@phrase("the likely amount is missing")
def no_likely() -> None:
    """A fault of a row with a low or a high amount alone."""


@phrase("write it, or both low and high; both may be empty where the amount is certain")
def write_likely() -> None:
    """Help for a row without a likely amount."""


@phrase("the amounts do not rise from low to high, or one is negative")
def unordered() -> None:
    """A fault of the amounts of a row."""


@phrase("low must not exceed likely, nor likely high; a saving is a benefit")
def write_in_order() -> None:
    """Help for amounts that are not in order."""


@phrase("column {column}: {name} is not known", column=quoted(text="per"), name=quoted(text="ward"))
def no_such(*, column: Statement, name: Statement) -> None:
    """A fault of a cell that names one of several things."""


@phrase("a value and its day belong together")
def value_and_day() -> None:
    """A fault of a baseline or a target of which one is missing."""


@phrase("write both, or leave both empty")
def write_both() -> None:
    """Help for a baseline or a target of which one is missing."""


@phrase("{line}: {key}: {old} → {new}", line="license Supplier license", key="per_year", old="90000", new="120000")
def changed(*, line: str, key: str, old: Value, new: Value) -> None:
    """A value that the table changes; the key is that of the file."""


@phrase("{line}: {key}: {new}", line="license Supplier license", key="per_year", new="120000")
def added(*, line: str, key: str, new: Value) -> None:
    """A value that the table adds to a line; the key is that of the file."""


@phrase("{line}: new line; {key}: {new}", line="license Supplier license", key="per_year", new="120000")
def added_to_new(*, line: str, key: str, new: Value) -> None:
    """A value of a new line of the table; the key is that of the file."""


@phrase("{written} is read as {day}, the day that the file has", written="3/1/2027", day="2027-03-01")
def day_kept(*, written: str, day: str) -> None:
    """Said of a day that a spreadsheet has rewritten; the day is as the file has it."""


@phrase("{lines} has no row, and stays as it is; --remove of 'readiness record' takes a line out",
        "{lines} have no row, and stay as they are; --remove of 'readiness record' takes a line out", by="number",
        lines=("Supplier license",), number=1)  # fmt: skip
def left_out(*, lines: tuple[Value, ...], number: int) -> None:
    """Said where the table lacks rows of lines that the answers state."""


@phrase("{path} changes nothing; its totals are computed, and not read", path="figures.csv")
def nothing_changes(*, path: str) -> None:
    """Said where the table states what the answers state."""


@phrase("{number} value changes; nothing is written yet: add --write",
        "{number} values change; nothing is written yet: add --write", by="number", number=3)  # fmt: skip
def not_written(*, number: int) -> None:
    """Said after the changes of a table that are only shown."""


@phrase("{number} value is written to {path}", "{number} values are written to {path}", by="number", number=3,
        path="answers.yaml")  # fmt: skip
def written(*, number: int, path: str) -> None:
    """Said after the changes of a table that were saved."""


@phrase("--write belongs to --from")
def write_alone() -> None:
    """Said where there is no table to write."""


@phrase("name the table: --from figures.csv")
def name_table() -> None:
    """Help where there is no table to write."""


@phrase("{number} answer that {gate} needs is missing or unknown: the work of the plan may change much",
        "{number} answers that {gate} needs are missing or unknown: the work of the plan may change much", by="number",
        number=40, gate="G0")  # fmt: skip
def unknown_work(*, number: int, gate: str) -> None:
    """A warning above the figures of a case whose plan rests on few answers."""


@phrase("{number} answer that {gate} needs is missing or unknown: no day of going live is known, and what starts then is not "
        "counted", "{number} answers that {gate} needs are missing or unknown: no day of going live is known, and what starts "
        "then is not counted", by="number", number=40, gate="G0")  # fmt: skip
def unknown_go_live(*, number: int, gate: str) -> None:
    """A warning above the figures of a case whose plan rests on few answers, for a tool that is not in use."""


@phrase("answer more questions, or let costs and benefits start on a day: --starts 2026-10-01")
def answer_or_start() -> None:
    """Help where no day of going live is known."""


@phrase("this file states no money case")
def no_case() -> None:
    """Said where costs and return are asked for and nothing of them is stated."""


@phrase("start one: readiness record cost {path} TITLE --group … --per-year …", path="answers.yaml")
def start_case(*, path: str) -> None:
    """Help where a file states no money case; the command is typed as it is."""


@phrase("a change is written to a file, and standard input is not one")
def no_standard_input() -> None:
    """Said where `-` stands in place of the answers file and changes are to be written."""
