"""CSV files as programs and people write them: encodings, separators, quotes, and rows that do not fit."""

import csv
from contextlib import suppress

import pytest

from readiness.errors import InvalidFilesError
from readiness.spreadsheet.csv_sheet import escaped, read_csv, unescaped

ROWS = [["id", "note"], ["a.b", "é, ü"]]


def rows(content):
    return [[cell.text for cell in row.cells.values()] for row in read_csv(content, "t.csv").rows]


def refusal(content):
    with pytest.raises(InvalidFilesError) as caught:
        read_csv(content, "t.csv")
    return [f"{problem.place}: {problem.message}" for problem in caught.value.problems]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_of_the_first_row(separator):
    assert rows(f'id{separator}note\na.b{separator}"é, ü"'.encode()) == ROWS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_usual_encoding_is_read(encoding):
    assert rows('id;note\r\na.b;"é, ü"\r\n'.encode(encoding)) == ROWS


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_line_end_is_one(ending):
    assert rows(ending.join(["id,note", 'a.b,"é, ü"', ""]).encode()) == ROWS


def test_empty_rows_are_passed_over_and_the_others_keep_their_numbers():
    sheet = read_csv(b"\n\nid,note\n,,\n\na.b,x\n", "t.csv")

    assert [row.number for row in sheet.rows] == [3, 6]


def test_a_quoted_cell_has_several_lines_and_separators():
    sheet = read_csv(b'id,note\na.b,"x, ""y""\nz"\nc.d,w\n', "t.csv")

    assert [(row.number, row.cells[2].text) for row in sheet.rows[1:]] == [(2, 'x, "y"\nz'), (4, "w")]


def test_a_problem_names_the_line_and_the_column_of_a_cell():
    sheet = read_csv(b"id;level;note\na.b;2;02\n", "t.csv")

    assert sheet.problem(2, 3, "wrong").place == "t.csv:2:7"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", ["t.csv: the file is empty"]),
        (b" \n,,\n", ["t.csv: the file is empty"]),
        (b"id,note\na,b,c\n", ["t.csv:2:1: row 2: 3 cells, the first row has 2"]),
        (b'id,note\na,"b\n', ["t.csv:2:1: row 2: a quote is not closed, or text follows it in the cell"]),
        (b"\x00\x01\x02\x03", ["t.csv: the file is not text"]),
    ],
)
def test_what_is_no_table_is_refused(content, said):
    assert refusal(content) == said


@pytest.mark.parametrize("text", ["=1", "+1", "-2 degrees", "@x", "|x", "%x", "\tx", " =1", "'=1", "''+x", "'\t"])
def test_a_cell_that_would_be_evaluated_gets_an_apostrophe_that_is_taken_off_again(text):
    assert escaped(text) == f"'{text}"
    assert unescaped(escaped(text)) == text


@pytest.mark.parametrize("text", ["x", "'x", "it's -2", "a=1", "''", "1-2"])
def test_any_other_cell_stays_as_it_is(text):
    assert escaped(text) == text
    assert unescaped(text) == text


@pytest.mark.parametrize("content", [b'id,note\na,"%s"\n' % (b"x" * 200_000), b'id,note\na,"open\n'])
def test_the_length_of_cells_that_other_readers_take_is_as_before(content):
    before = csv.field_size_limit()

    with suppress(InvalidFilesError):
        read_csv(content, "t.csv")

    assert csv.field_size_limit() == before
