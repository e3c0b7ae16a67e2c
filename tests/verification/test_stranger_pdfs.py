"""Any bytes of a PDF lead to a result within the limits."""

import json
import re
from base64 import b64decode
from io import BytesIO

import pypdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import forgeries
from readiness import isolated_jobs as jobs
from readiness.errors import InvalidFilesError
from readiness.pdf_comparison.comparison import compare_pdfs
from readiness.pdf_comparison.differences import PdfDifference
from readiness.statements import isolation, pdf_faults, report_faults
from readiness.statements.values import Figure
from readiness.verification import read_pdf as reading
from readiness.verification.read_pdf import compare_isolated, read_pdf
from readiness.verification.verify import verify

PIECES = [
    b"<<", b">>", b"[", b"]", b"(", b")", b"R", b" obj", b"endobj", b"stream", b"endstream", b"null", b"/Length",
    b"/Kids", b"/Filter", b"/W", b"/Index", b"/DecodeParms", b"/Prev", b"-1", b"99999999", b"2147483648", b"1 0 R",
    b"%", b"<ff>", b"/#00", b"\x00", b"{", b"\xff" * 8,
]  # fmt: skip


@pytest.fixture(scope="module")
def open_text(board):
    """Return the report without object streams and compression, so that its bytes can be changed."""
    return forgeries.forged(board, forgeries.uncompressed)


def test_a_report_without_compression_is_the_same(board, open_text):
    assert len(open_text) > 2 * len(board)
    assert compare_pdfs(open_text, board).differences == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_changed_bytes_end_in_an_answer(data, board, open_text):
    content = bytearray(data.draw(st.sampled_from([board, open_text]), label="which"))
    marks = [found.start() for found in re.finditer(rb"<<|obj|/\w+|\d+ 0 R|startxref|xref|stream", content)]
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.sampled_from(marks) | st.integers(0, len(content)))
        new = data.draw(st.sampled_from(PIECES) | st.binary(max_size=8))
        content[at : at + data.draw(st.sampled_from([0, 0, 1, len(new), 60]))] = new
    found = compare_pdfs(bytes(content), board)
    read = json.loads(jobs._read(bytes(content)))  # noqa: SLF001  what the process of its own does

    assert found.unclear or found.oddities or found.differences or words(content) == words(board)
    assert read is None or read.keys() >= {"encrypted"}


def words(content):
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(bytes(content))).pages]


@pytest.mark.parametrize("twentieths", range(20))
def test_a_report_that_is_cut_off_ends_in_an_answer(twentieths, board):
    content = board[: len(board) * twentieths // 20]

    assert isinstance(json.loads(jobs._read(content)), dict | None)  # noqa: SLF001
    assert compare_pdfs(content, board).unclear


def test_a_report_that_is_cut_off_is_refused(board):
    with pytest.raises(InvalidFilesError) as told:
        verify(board[: len(board) // 2], "report.pdf")

    assert told.value.problems[0].path == "report.pdf"


def test_an_encrypted_report_is_refused(board):
    content = forgeries.forged(board, lambda writer: writer.encrypt("", algorithm="RC4-128"))
    with pytest.raises(InvalidFilesError) as told:
        read_pdf(content, "report.pdf")

    assert told.value.problems[0].message == report_faults.encrypted()


def test_two_files_of_one_name_are_refused(board):
    content = forgeries.forged(board, lambda writer: writer.add_attachment("answers.yaml", b"answers: {}"))
    with pytest.raises(InvalidFilesError) as told:
        read_pdf(content, "report.pdf")

    assert told.value.problems[0].message == report_faults.file_twice(number=2, name="answers.yaml")


def test_a_pdf_without_pages_is_read(board):
    content = forgeries.forged(board, forgeries.emptied)

    assert read_pdf(content, "report.pdf").pages == 0
    assert compare_isolated(content, board, "report.pdf").differences[0] == PdfDifference("pages", number=0, expected=2)


@pytest.mark.parametrize("name", ["\x1b[2J.yaml", "a" * 300, "\u202elmay.txt", "\udcff", "a\nb"])
def test_names_of_files_inside_are_shown_in_one_line(name, board):
    content = forgeries.forged(board, lambda writer: writer.add_attachment("x.txt", b"x"))
    known = read_pdf(content.replace(b"(x.txt)", forgeries.utf16(name)), "report.pdf").files

    assert len(known) == 3
    for shown in known:
        assert len(shown) <= 60
        assert shown.isprintable()
        shown.encode()


def test_a_file_that_unfolds_to_too_much_is_refused(board):
    content = forgeries.forged(board, forgeries.swollen)

    assert compare_isolated(content, board, "report.pdf").unclear == pdf_faults.too_much_data(mebibytes=64)


@pytest.mark.isolation
def test_a_comparison_that_takes_too_long_is_refused(board, monkeypatch):
    monkeypatch.setattr(reading, "processor_seconds", lambda _: 0.01)
    with pytest.raises(InvalidFilesError) as error:
        compare_isolated(board, board, "report.pdf")

    why = isolation.too_slow(seconds=Figure("0.04", 0.04, "0.04"))
    assert error.value.problems[0].message == report_faults.reading_stopped(why=why)
    assert "READINESS_PDF_SECONDS=" in str(error.value.problems[0].hint)


@pytest.mark.parametrize(("size", "seconds"), [(0, 30), (500_000, 45), (2_000_000, 90), (40_000_000, 600)])
def test_the_time_to_compare_grows_with_the_size_up_to_a_limit(size, seconds):
    assert reading.processor_seconds(size) == seconds


def test_a_person_may_allow_more_time_to_compare(monkeypatch):
    monkeypatch.setenv("READINESS_PDF_SECONDS", "1200")

    assert reading.processor_seconds(0) == 1200


def test_a_pdf_with_a_cipher_that_cannot_be_read_is_called_encrypted():
    assert json.loads(jobs._read(b"%PDF-1.7\ntrailer << /Encrypt 1 0 R >>")) == {"encrypted": True}  # noqa: SLF001
    assert json.loads(jobs._read(b"%PDF-1.7\ntrailer << >>")) is None  # noqa: SLF001


def test_what_is_read_is_what_is_carried(board, inside):
    read = json.loads(jobs._read(board))  # noqa: SLF001

    assert {name: b64decode(data) for name, data in read["files"]} == inside


@pytest.mark.parametrize(
    "sent",
    [
        {"unclear": ["gates.passed", []]},
        {"unclear": "all is well"},
        {"oddities": [["verification.every_byte", []]]},
        {"oddities": [["pdf_faults.stray_bytes", [["at", "here"]]]]},
    ],
    ids=str,
)
def test_a_process_that_compares_says_only_faults_of_files(sent, board, monkeypatch):
    whole = {"unclear": None, "oddities": [], "differences": [], "fonts": [[], []], "programs": ["", ""]} | sent
    monkeypatch.setattr(reading, "run_isolated", lambda *_, **__: json.dumps(whole).encode())
    found = compare_isolated(board, board, "report.pdf")

    assert (found.unclear or found.oddities[0]) == pdf_faults.unknown()


@pytest.mark.parametrize(
    "sent",
    [
        {"oddities": None},
        {"differences": [["drawing", 0, "", 0, 0]]},
        {"differences": [["form", 1, "", 0, 0]]},
        {"differences": [["consistent", 1, "", 0, 0]]},
        {"differences": [["drawing"]]},
        {"fonts": [[1], []]},
        {"programs": ["one"]},
    ],
    ids=str,
)
def test_a_comparison_in_another_form_is_none(sent, board, monkeypatch):
    whole = {"unclear": None, "oddities": [], "differences": [], "fonts": [[], []], "programs": ["", ""]} | sent
    monkeypatch.setattr(reading, "run_isolated", lambda *_, **__: json.dumps(whole).encode())
    with pytest.raises(InvalidFilesError) as told:
        compare_isolated(board, board, "report.pdf")

    assert told.value.problems[0].message == report_faults.not_comparable()
