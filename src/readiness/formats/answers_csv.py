"""The answers as a table, with a row for each question and for each function, segment and site that it was asked of."""

from readiness.exports.answer_rows import HEADS, answer_rows
from readiness.exports.csv import table
from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.view.edition import DEFAULT, Edition


def render(assessment: Assessment, edition: Edition = DEFAULT) -> bytes:
    """Return the answers as CSV by RFC 4180: UTF-8 with a byte order mark, all cells quoted, lines ended by CR LF."""
    return table([HEADS, *answer_rows(assessment, edition)])


FORMAT = OutputFormat(suffix=".csv", render=render, audience="full", is_usual=False)
