"""Files that are made to harm whoever reads them, and files that are no workbook: each is refused in words."""

import struct
from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from readiness.errors import InvalidFilesError
from readiness.spreadsheet.archive_parts import MOST_UNPACKED
from readiness.spreadsheet.read_rows import sheets_in
from workbook_files import SHEET, changed_parts, every_part, sheet_of, workbook

GOOD = workbook(("data.plan", 1))
XXE = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def refusal(content):
    with pytest.raises(InvalidFilesError) as caught:
        sheets_in(content, "back.xlsx")
    problem, *others = caught.value.problems
    assert not others
    assert problem.hint
    return str(problem.message)


def with_doctype(doctype):
    return lambda part: doctype + part.partition(b"?>")[2]


@pytest.mark.parametrize("doctype", [XXE, LAUGHS], ids=["external", "entities"])
@pytest.mark.parametrize(
    "part", [SHEET, "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml", "xl/sharedStrings.xml"]
)
def test_a_document_type_is_refused_in_every_part(part, doctype):
    said = refusal(changed_parts(GOOD, {part: with_doctype(doctype)}))

    assert said == "the workbook holds a document type, which no spreadsheet program writes"


def test_a_document_type_in_another_encoding_resolves_nothing():
    entity = '<?xml version="1.0" encoding="cp037"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'

    assert refusal(changed_parts(GOOD, {SHEET: entity.encode("cp037")})) == "the workbook is damaged"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32"])
def test_a_part_that_is_not_utf_8_is_refused(encoding):
    text = sheet_of("<row r='1'/>").decode().replace("UTF-8", encoding)

    assert refusal(changed_parts(GOOD, {SHEET: text.encode(encoding)})) == "the workbook is damaged"


def test_a_part_that_unpacks_to_more_than_the_limit_is_refused_while_it_unpacks():
    cell = f"<c t='inlineStr'><is><t>{'a' * 100_000}</t></is></c>"
    bomb = sheet_of(f"<row r='1'>{cell * (MOST_UNPACKED // 100_000 + 1)}</row>")
    packed = changed_parts(GOOD, {SHEET: bomb})

    assert len(packed) < 100_000
    assert refusal(packed) == "the cells of the workbook unpack to more than 40 MB"


def test_a_cell_with_more_text_than_programs_write_is_refused():
    long = sheet_of(f"<row r='1'><c r='A1' t='inlineStr'><is><t>{'a' * 1_000_000}</t></is></c></row>")

    assert refusal(changed_parts(GOOD, {SHEET: long})) == (
        "a cell of the workbook has more text than any spreadsheet program writes"
    )


def test_many_parts_count_together():
    part = b"<x>" + b"<y/>" * (MOST_UNPACKED // 16) + b"</x>"
    bomb = changed_parts(GOOD, {f"xl/worksheets/sheet{number}.xml": part for number in range(2, 7)})

    assert refusal(bomb) == "the cells of the workbook unpack to more than 40 MB"


def test_a_part_that_holds_no_cells_is_never_unpacked():
    bomb = changed_parts(GOOD, {"xl/media/image1.png": b"\0" * (MOST_UNPACKED + 1), "xl/vbaProject.bin": b"macro"})

    assert [sheet.name for sheet in sheets_in(bomb, "back.xlsx")] == ["Answers"]


def lying(content, stated):
    """Return a workbook whose directory states another size of its sheet."""
    at = content.index(b"PK\x01\x02")
    while content[at + 46 : at + 46 + len(SHEET)] != SHEET.encode():
        at = content.index(b"PK\x01\x02", at + 4)
    return content[: at + 24] + struct.pack("<I", stated) + content[at + 28 :]


def test_a_size_that_the_directory_states_too_small_is_refused():
    assert refusal(lying(GOOD, 1)) == "the file is no workbook"


def test_a_size_that_the_directory_states_too_large_is_not_believed():
    assert [row.number for row in sheets_in(lying(GOOD, 4_000_000_000), "back.xlsx")[0].rows] == [1, 2]


def test_more_than_500_parts_are_refused():
    parts = {f"xl/media/{number}.png": b"" for number in range(501)}

    assert refusal(changed_parts(GOOD, parts)) == "the workbook has more than 500 parts"


def test_two_parts_of_one_name_are_refused():
    out = BytesIO(GOOD)
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(out, "a", ZIP_DEFLATED) as archive:
        archive.writestr(SHEET, sheet_of(""))

    assert refusal(out.getvalue()) == "the workbook holds the same part twice"


def test_more_than_200_000_cells_are_refused():
    row = "".join(f"<c r='{chr(65 + number)}{{0}}'><v>1</v></c>" for number in range(20))
    cells = "".join(f"<row r='{number}'>{row.format(number)}</row>" for number in range(1, 10_002))

    assert refusal(changed_parts(GOOD, {SHEET: sheet_of(cells)})) == "the workbook has more than 200,000 cells"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "the file is encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1Workbook", "the file is a spreadsheet of another kind"),
        (changed_parts(GOOD, {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}), "of another kind"),
        (changed_parts(GOOD, {"xl/workbook.bin": b""}), "of another kind"),
        (changed_parts(GOOD, {"Index/Document.iwa": b""}), "of another kind"),
        (changed_parts(GOOD, {"mimetype": b"application/epub+zip"}), "the file is no workbook"),
        (GOOD[: len(GOOD) // 2], "the file is no workbook"),
        (GOOD[:4], "the file is no workbook"),
        (changed_parts(GOOD, {"xl/workbook.xml": None}), "the workbook is damaged"),
        (changed_parts(GOOD, {"xl/workbook.xml": b"<workbook"}), "the workbook is damaged"),
        (changed_parts(GOOD, {SHEET: b"<worksheet"}), "the workbook is damaged"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_workbook_is_refused(content, said):
    assert said in refusal(content)


def test_an_encrypted_part_is_refused():
    at = GOOD.index(b"PK\x01\x02")
    flagged = GOOD[:6] + b"\x01" + GOOD[7:at] + GOOD[at : at + 8] + b"\x01" + GOOD[at + 9 :]

    assert refusal(flagged) == "the file is encrypted"


def test_a_cell_far_away_costs_nothing_and_is_told():
    far = workbook(("data.plan", 1), change=lambda _, sheet: sheet.cell(1_048_576, 16_384, "x"))
    (sheet,) = sheets_in(far, "back.xlsx")

    assert sheet.beyond == "XFD1048576"
    assert [row.number for row in sheet.rows] == [1, 2]


@pytest.mark.parametrize(
    "cell",
    [
        "<c r='A1' t='s'><v>99999</v></c>", "<c r='A1' t='s'><v>x</v></c>", "<c r='A1'><v>x</v></c>",
        "<c r='A1' t='b'><v>x</v></c>", "<c r='A1' t='d'><v>x</v></c>", f"<c r='A1'><v>{'9' * 5_000}</v></c>",
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_read_is_an_error_in_that_cell(cell):
    (sheet,) = sheets_in(changed_parts(GOOD, {SHEET: sheet_of(f"<row r='1'>{cell}<c r='B1'><v>2</v></c></row>")}), "x")

    assert [(one.kind, one.text) for one in sheet.rows[0].cells.values()] == [("error", "?"), ("number", "2")]


@pytest.mark.parametrize("cell", ["<c r='AAAAAA1'><v>1</v></c>", "<c r='1A'><v>1</v></c>"])
def test_a_cell_without_a_place_is_passed_over(cell):
    (sheet,) = sheets_in(changed_parts(GOOD, {SHEET: sheet_of(f"<row r='1'>{cell}<c r='B1'><v>2</v></c></row>")}), "x")

    assert [cell.text for cell in sheet.rows[0].cells.values()] == ["2"]


def test_elements_a_hundred_thousand_deep_end_in_words():
    deep = sheet_of(f"<row r='1'>{'<c>' * 100_000}{'</c>' * 100_000}</row>")

    with suppress(InvalidFilesError):
        sheets_in(changed_parts(GOOD, {SHEET: deep}), "back.xlsx")


def test_a_workbook_in_the_strict_variant_is_read_as_well():
    usual, strict = (
        b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        b"http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    relations = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    made = every_part(
        GOOD,
        lambda part: part.replace(usual, strict).replace(
            relations, b"http://purl.oclc.org/ooxml/officeDocument/relationships"
        ),
    )
    (sheet,) = sheets_in(made, "back.xlsx")

    assert [cell.text for cell in sheet.rows[1].cells.values()] == ["data.plan", "1"]


@pytest.mark.isolation
def test_it_is_read_in_a_process_of_its_own(tmp_path):
    path = tmp_path / "back.xlsx"
    path.write_bytes(GOOD)
    sheet = sheets_in(path.read_bytes(), path.name)[0]

    assert [cell.text for cell in sheet.rows[1].cells.values()] == ["data.plan", "1"]


@pytest.mark.isolation
def test_a_process_that_is_stopped_is_told(monkeypatch):
    monkeypatch.setattr("readiness.spreadsheet.isolated_workbook._MEMORY", 1024 * 1024)

    assert refusal(GOOD).startswith("the workbook was not read: ")
