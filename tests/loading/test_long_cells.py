"""A cell of a CSV file may be longer than the 131,072 characters that Python's library takes by itself."""

from pathlib import Path

import pytest

from readiness.errors import InvalidFilesError
from readiness.loading.csv_table import parse_table
from readiness.loading.read_issues import read_issues

LONG = "x" * 200_000


def test_a_long_cell_of_figures_is_read():
    assert len(parse_table(f"day,note\n2026-05-01,{LONG}\n", "calls.csv").rows[0].cells["note"]) == len(LONG)


def test_a_long_cell_of_an_export_of_issues_is_read(tmp_path):
    assert read_issues(table(tmp_path, f"Issue key,Summary\nA-1,{LONG}\n")) == [("A-1", frozenset({"A-1", LONG}))]


def test_a_quote_that_is_not_closed_is_named_with_its_row(tmp_path):
    with pytest.raises(InvalidFilesError) as refused:
        read_issues(table(tmp_path, f'Issue key,Summary\nA-1,b\nA-2,"{LONG}\n'))

    assert [problem.line for problem in refused.value.problems] == [3]


def table(folder: Path, text: str) -> Path:
    path = folder / "issues.csv"
    path.write_text(text, "utf-8")
    return path
