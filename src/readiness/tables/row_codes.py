"""The codes of the questions of a table, with a remark where an id of the table could not be one as it is."""

from readiness.saving.code_from_text import code_of
from readiness.statements import table_pack_problems as says
from readiness.statements import table_packs as tells
from readiness.statements.quoting import found
from readiness.tables.cell_text import one_line
from readiness.tables.draft_ids import Codes
from readiness.tables.row_reader import RowReader
from readiness.tables.table import TextRow


class RowCodes:
    """The codes given so far."""

    def __init__(self, reader: RowReader) -> None:
        self._reader = reader
        self._codes = Codes()
        self._seen: dict[str, tuple[int, str]] = {}
        self._examples = list[tuple[str, str]]()

    def made(self, row: TextRow, column: int | None, dimension: str) -> tuple[str, bool]:
        """Return the code of a row, and whether it is from the table."""
        text = one_line(self._reader.text(row, column))
        plain = code_of(text)
        if not plain:
            if column is not None:
                self._reader.of_row(row, tells.no_id())
            return self._codes.numbered(dimension), False
        code, before = self._codes.of_text(text), self._seen.setdefault(plain.casefold(), (row.number, text))
        if before[0] != row.number:
            self._warn_of_other(row, column, text, before, code)
        elif code != text:
            self._examples.append((text, code))
        return code, True

    def close(self) -> None:
        """Tell how many ids were changed to be codes, with the first as an example."""
        if self._examples:
            text, code = self._examples[0]
            told = tells.ids_changed(number=len(self._examples), text=found(text), code=code)
            self._reader.remarks.told.append(told)

    def _warn_of_other(self, row: TextRow, column: int | None, text: str, before: tuple[int, str], code: str) -> None:
        number, other = str(before[0]), before[1]
        if other == text:
            message = says.id_taken(text=found(text), row=number, code=code)
        else:
            is_case = other.casefold() == text.casefold()
            said = says.id_differs_by_case if is_case else says.id_like_another
            message = said(text=found(text), other=found(other), row=number, code=code)
        self._reader.warn(row, message, says.own_ids(), column)
