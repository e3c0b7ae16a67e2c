"""Any table of printable text becomes a pack that `check` accepts, or is refused with a row."""

import csv
import io
import re
import tempfile
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from readiness.cli.new_pack_files import write_pack_files
from readiness.errors import InvalidFilesError
from readiness.loading.read_pack import load_pack
from readiness.spreadsheet.sheets import SheetCell, SheetRow, TableSheet
from readiness.tables.draft import Remarks
from readiness.tables.draft_of_form import draft_of_form
from readiness.tables.from_table import TableRequest, draft_of_workbook, pack_from_table
from readiness.tables.pack_text import pack_texts
from readiness.tables.table import Table, TextRow
from readiness.tables.table_options import ColumnWishes

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=30)
WORDS = ["", "A-1", "a-1", "yes", "null", "- x: #", "'", '"', "{", "overall", "1,5", "2", " ", "\n", "=1+1", "\u2028"]
CELL = st.sampled_from(WORDS) | TEXT
KNOWN = ["ID", "Question", "Section", "Category", "Why", "Weight", "Level 0: No", "Level 1", "2", "Owner", "Title"]
HEADS = st.lists(st.sampled_from(KNOWN) | TEXT, min_size=1, max_size=8)


@st.composite
def tables(draw):
    heads = draw(HEADS)
    rows = draw(st.lists(st.lists(CELL, min_size=1, max_size=len(heads) + 1), max_size=6))
    text = io.StringIO()
    csv.writer(text, delimiter=draw(st.sampled_from(",;\t|")), quoting=csv.QUOTE_ALL).writerows([heads, *rows])
    return text.getvalue().encode(draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])))


@given(tables())
@example(b"Question,Weight\nA?,0\n")
@example("Question\n\ufeffA\x85?\n".encode())
def test_any_table_becomes_a_pack_or_a_message_with_a_row(content):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        path.write_bytes(content)
        try:
            made = pack_from_table(TableRequest(path, ColumnWishes({}, {}), None, None), "mine", "Mine")
        except InvalidFilesError as error:
            errors = [str(problem.message) for problem in error.problems if not problem.warning]
            assert errors
            assert all(re.match(r"row \S+: |the file is empty|the file is not text", text) for text in errors)
        else:
            write_pack_files(Path(folder), made.texts)
            pack = load_pack("mine", packs=Path(folder))
            rows = [question.row for question in _questions(made.draft.dimensions)]
            assert len(pack.questionnaire.questions) == len(rows) == len(set(rows))


@given(st.lists(st.lists(CELL, max_size=6), max_size=6), HEADS, st.sampled_from(["text", "formula", "error", "number"]))
def test_any_sheet_becomes_a_pack_or_a_message_with_a_cell(cells, heads, kind):
    def cell(text, row):
        return SheetCell(text, kind if row > 2 else "text")

    rows = [
        SheetRow(number, {at: cell(text, number) for at, text in enumerate(row, 1) if text})
        for number, row in enumerate([heads, *cells], 2)
    ]
    sheet = TableSheet("t.xlsx", "Controls", tuple(row for row in rows if row.cells))
    request, remarks, errors = TableRequest(Path("t.xlsx"), ColumnWishes({}, {}), None, None), Remarks(), []
    try:
        draft = draft_of_workbook((sheet,), request, "t", "t", remarks)
        errors = remarks.errors
    except InvalidFilesError as error:
        errors = list(error.problems)

    assert all(problem.place.startswith("t.xlsx:Controls!") for problem in errors)
    if not errors:
        with tempfile.TemporaryDirectory() as folder:
            write_pack_files(Path(folder), pack_texts(draft, "mine", "Mine"))
            load_pack("mine", packs=Path(folder))


TYPES = [
    "select_one a",
    "select_one b",
    "select_one gone",
    "begin group",
    "end group",
    "begin_repeat",
    "end_repeat",
    "note",
    "",
]
NAMES = ["q", "Q", "q_1", "größe", "", "1", "x y"]
RELEVANT = ["", "${q} = 'yes'", '${q_1} = "1"', "${q} > 3", "${Q}='x y'"]
SURVEY = st.tuples(st.sampled_from(TYPES), st.sampled_from(NAMES), CELL, st.sampled_from(RELEVANT))
CHOICES = st.tuples(st.sampled_from(["a", "b", ""]), st.sampled_from(["yes", "no", "1", "2", "01", "na", "x y"]), CELL)


@given(st.lists(SURVEY, max_size=9), st.lists(CHOICES, max_size=8))
def test_any_form_becomes_a_pack_or_a_message_with_a_cell(survey, choices):
    def table(name, heads, rows):
        return Table("t.xlsx", name, tuple(TextRow(number, tuple(row)) for number, row in enumerate([heads, *rows], 1)))

    remarks = Remarks()
    tables = (
        table("survey", ("type", "name", "label", "relevant"), survey),
        table("choices", ("list_name", "name", "label"), choices),
    )
    draft = draft_of_form(*tables, "t", remarks)

    assert all(re.match(r"t.xlsx:(survey|choices)!", problem.place) for problem in remarks.problems)
    if not remarks.errors:
        with tempfile.TemporaryDirectory() as folder:
            write_pack_files(Path(folder), pack_texts(draft, "mine", "Mine"))
            load_pack("mine", packs=Path(folder))


def _questions(sections):
    for section in sections:
        yield from section.questions
        yield from _questions(section.sections)


def test_the_same_table_gives_the_same_files(tmp_path):
    (tmp_path / "table.csv").write_text("ID,Section,Question\nA-1,Access,Is it kept?\n", "utf-8")
    request = TableRequest(tmp_path / "table.csv", ColumnWishes({}, {}), None, None)

    assert pack_from_table(request, "mine", "Mine").texts == pack_from_table(request, "mine", "Mine").texts
