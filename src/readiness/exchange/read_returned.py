"""A workbook or a CSV file that came back → what it says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from readiness.carrier import ReturnedAnswers
from readiness.errors import InvalidFilesError, Problem
from readiness.exchange.answers_tables import AnswersTable, answers_tables
from readiness.exchange.rows_returned import read_tables
from readiness.exchange.workbook.about_sheet import about_returned
from readiness.model.pack import Pack
from readiness.spreadsheet.read_rows import sheets_in
from readiness.statements import workbook_problems as says


def read_returned(content: bytes, shown: str, pack: Pack) -> ReturnedAnswers:
    """Return what a file says. Raises InvalidFilesError when it is no workbook or table of answers."""
    sheets = sheets_in(content, shown)
    tables = answers_tables(sheets, pack)
    far = [table.sheet for table in tables if table.sheet.beyond]
    if far:
        raise InvalidFilesError(
            Problem(shown, says.far_cell(), says.delete_far(), cell=f"{sheet.name}!{sheet.beyond}") for sheet in far
        )
    returned = read_tables(tables, shown, pack)
    if header := about_returned(sheets):
        returned.document.data["assessment"] = header
    return returned._replace(problems=(*returned.problems, *_merged(tables)))


def _merged(tables: Sequence[AnswersTable]) -> Iterator[Problem]:
    """Yield a problem for merged cells of which one is read."""
    for table in tables:
        for area in table.sheet.merged:
            first, _, last = area.partition(":")
            (top, left), (bottom, right) = _place(first), _place(last or first)
            rows = [row for row in table.rows if top <= row.number <= bottom]
            if rows and any(left <= column <= right for column in table.heads.values()):
                problem = table.sheet.problem(top, left, says.merged(), says.unmerge(), keys=("rows", top))
                yield replace(problem, cell=f"{table.sheet.name}!{area}")


def _place(cell: str) -> tuple[int, int]:
    """Return the row and the column of a cell by number."""
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(cell[len(letters) :] or 0), column
