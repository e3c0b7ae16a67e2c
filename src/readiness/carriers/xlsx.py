"""A workbook with lists of levels, for Excel, LibreOffice and other spreadsheet programs."""

from readiness.carrier import Carrier, SentAnswers
from readiness.exchange.read_returned import read_returned
from readiness.spreadsheet.isolated_workbook import require_workbooks
from readiness.spreadsheet.read_rows import TABLE_BYTES


def write(sent: SentAnswers) -> bytes:
    """Return the answers as a workbook. Raises MissingCapabilityError without the library that writes it."""
    require_workbooks()
    from readiness.exchange.workbook.write_workbook import write_workbook  # noqa: PLC0415 - an extra, and heavy

    return write_workbook(sent)


_ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".numbers")
"""Those of other spreadsheets are named too, for a message that says what to do with them."""
CARRIER = Carrier(suffix=".xlsx", endings=_ENDINGS, write=write, read=read_returned, size=TABLE_BYTES, binary=True)
