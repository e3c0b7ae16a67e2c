"""A table with a row for each question, for any program that reads CSV."""

from readiness.carrier import Carrier, SentAnswers
from readiness.exchange.columns import columns
from readiness.exchange.read_returned import read_returned
from readiness.exchange.rows_sent import rows_sent
from readiness.exports.csv import table
from readiness.spreadsheet.csv_sheet import escaped
from readiness.spreadsheet.read_rows import TABLE_BYTES


def write(sent: SentAnswers) -> bytes:
    """Return the answers as CSV by RFC 4180: UTF-8 with a byte order mark, all cells quoted, lines ended by CR LF."""
    heads = columns(sent.pack.rubric)
    rows = [[escaped(row.cells.get(column, "")) for column in heads] for row in rows_sent(sent)]
    return table([list(heads), *rows])


CARRIER = Carrier(suffix=".csv", endings=(".csv", ".tsv", ".txt"), write=write, read=read_returned, size=TABLE_BYTES)
