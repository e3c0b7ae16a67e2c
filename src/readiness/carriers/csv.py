"""A table with a row for each question, for any program that reads CSV."""

from readiness.carrier import Carrier, ReturnedAnswers, SentAnswers
from readiness.exchange.answers_tables import answers_tables
from readiness.exchange.columns import columns
from readiness.exchange.rows_returned import read_tables
from readiness.exchange.rows_sent import rows_sent
from readiness.exports.csv import table
from readiness.model.pack import Pack
from readiness.spreadsheet.csv_sheet import escaped, read_csv


def write(sent: SentAnswers) -> bytes:
    """Return the answers as CSV by RFC 4180: UTF-8 with a byte order mark, all cells quoted, lines ended by CR LF."""
    heads = columns(sent.pack.rubric)
    rows = [[escaped(row.cells.get(column, "")) for column in heads] for row in rows_sent(sent)]
    return table([list(heads), *rows])


def read(content: bytes, shown: str, pack: Pack) -> ReturnedAnswers:
    """Return what a CSV file says. Raises InvalidFilesError when it is no table of answers."""
    return read_tables(answers_tables([read_csv(content, shown)], pack), shown, pack)


CARRIER = Carrier(suffix=".csv", endings=(".csv", ".tsv", ".txt"), write=write, read=read)
