"""A PDF that programs may read in two ways is not compared; the message names the unclear place."""

import zlib

import pytest

from readiness.pdf_comparison.comparison import compare_pdfs
from readiness.pdf_comparison.stream_decoder import MOST_BYTES
from readiness.statements import pdf_faults

PAGES = b"<</Type/Pages/Kids[3 0 R]/Count 1>>"
PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<>>%s>>"
BASE = [b"<</Type/Catalog/Pages 2 0 R>>", PAGES, PAGE % b"", b"<</Length 3>>stream\n0 g\nendstream"]


def pdf(*changes, trailer=b"", before=b"", between=b"", after=b"", entries=None):
    """Build a PDF of one page; `changes` are pairs of an object's number and its new content, new objects last."""
    objects = dict(enumerate(BASE, 1)) | dict(changes)
    content = before + b"%PDF-1.7\n"
    places = []
    for number, text in objects.items():
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n%s" % (number, text, between)
    lines = entries or [b"%010d 00000 n \n" % place for place in places]
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(lines) + 1) + b"".join(lines)
    end = b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n%s"
    return content + table + end % (len(lines) + 1, trailer, len(content), after)


def stream(data, entries=b"/Filter/FlateDecode"):
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(data), data)


DRAWN = zlib.compress(b"0 g")
UNCLEAR = {
    "does not begin as a PDF does": pdf(before=b"GIF89a"),
    "does not end as a PDF does": pdf(after=b"<html>"),
    "has a key twice in the dictionary": pdf((3, PAGE % b"/Rotate 0/Rotate 90")),
    "is not well-formed": pdf((4, b"<</Length 2>>stream\n0 g\nendstream")),
    "has unclear cross-references": pdf(trailer=b"/Prev (x)"),
    "lists an object twice": pdf().replace(b"trailer", b"1 1\n0000000009 00000 n \ntrailer"),
    "has two sets of cross-references": pdf(trailer=b"/XRefStm 9"),
    "has another object at byte 9": pdf(entries=[b"%010d 00000 n \n" % 9] * 4),
    "is encrypted": pdf(trailer=b"/Encrypt<</Filter/Standard>>"),
    "has a stream of unclear length": pdf((4, b"<</Length 4 0 R>>stream\n0 g\nendstream")),
    "has a damaged stream": pdf((4, stream(DRAWN + b"more"))),
    "nests objects more than 60 deep": pdf((3, PAGE % (b"/X" + b"[" * 100_000))),
    "refers to object 9, which is missing": pdf((3, PAGE % b"/Annots 9 0 R")),
    "refers to object 2, which is missing": pdf((3, PAGE % b"/Annots 2 7 R")),
    "has a stream with parameters and no filter": pdf((4, stream(b"0 g", b"/DecodeParms<</Predictor 2/Columns 3>>"))),
    "has a stream with unclear parameters": pdf(
        (4, stream(zlib.compress(b"\0 0 g"), b"/Filter/FlateDecode/DecodeParms<</Predictor 15/BitsPerComponent 4>>"))
    ),
    "unpacks to more than 64 MiB": pdf((4, stream(zlib.compress(bytes(MOST_BYTES + 1))))),
    "has an unclear list of pages": pdf((2, b"<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>")),
    "has no catalog": pdf((1, b"<</Pages 2 0 R>>")),
    "has an unclear name": pdf((3, PAGE % b"/A#4")),
    "has a dictionary key that is not a name": pdf((3, b"<<(Type)/Page>>")),
}


@pytest.mark.parametrize(("said", "content"), UNCLEAR.items(), ids=UNCLEAR)
def test_what_is_written_wrongly_is_unclear(said, content):
    assert str(compare_pdfs(content, pdf()).unclear).startswith(f"its file {said}")


@pytest.mark.parametrize(
    "content",
    [
        pdf((4, stream(DRAWN[:-4]))),
        pdf((4, stream(b"0 g"))),
        pdf((2, b"<</Type/Pages/Kids[2 0 R]/Count 1>>")),
        pdf((2, b"<</Type/Pages/Kids[3 0 R]/Count 2>>")),
        pdf((2, b"<</Type/Pages/Kids[3 0 R]/Count 1/Type/Page>>")),
        pdf((3, b"<</Type/Page/Parent 1 0 R>>")),
        pdf((3, b"3 0 R")),
        pdf((4, b"<</Length -1>>stream\n0 g\nendstream")),
        pdf((4, b"<</Length 99999999>>stream\n0 g\nendstream")),
        pdf((3, PAGE % (b"/X(" + b"(" * 100_000))),
        pdf((1, b"[" * 50 + b"]" * 50)),
        pdf(trailer=b"/Prev 0"),
        pdf().replace(b"0 5\n", b"0 99999999\n"),
        pdf()[:-9],
        b"",
        b"%PDF-1.7\nstartxref\n0\n%%EOF\n",
    ],
)
def test_whatever_is_wrong_ends_in_words(content):
    assert compare_pdfs(content, pdf()).unclear


@pytest.mark.parametrize("between", [b"4 0 obj\nnull\nendobj\n", b"(more)\n", b"%9 0 obj null endobj\n", b"%\n"])
def test_what_lies_between_objects_is_named(between):
    (oddity,) = compare_pdfs(pdf(between=between), pdf()).oddities

    assert oddity.code == pdf_faults.stray_bytes(at=0).code


def test_a_second_way_to_the_first_page_is_named():
    changed = pdf((5, b"<</Linearized 1/O 3/N 1>>"))

    assert compare_pdfs(changed, pdf()).oddities == (pdf_faults.linearized(),)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PAGE % b"/X(ab)", PAGE % b"/X<6 16 2>"),
        (PAGE % b"/X(a\\142\\)\\\n)", PAGE % b"/X(ab\\051)"),
        (PAGE % b"/X(a\r\nb)", PAGE % b"/X(a\\nb)"),
        (PAGE % b"/X/A#42", PAGE % b"/X/AB"),
        (PAGE % b"/X 1.50", PAGE % b"/X +1.5"),
        (PAGE % b"/X 1", PAGE % b"/X 1.0"),
        (PAGE % b"/X[1 0 R]%x\n", PAGE % b"/X [ 1 0  R ]"),
        (PAGE % b"/X null/Y 99 0 R", PAGE % b""),
        (PAGE % b"/X 1/Y 2", PAGE % b"/Y 2/X 1"),
        (PAGE % b"/Rotate 0/CropBox[0 0 9 9]", PAGE % b""),
        (PAGE % b"/X 595.275591", PAGE % b"/X 595.27557"),
    ],
)
def test_what_means_the_same_is_the_same(one, other):
    assert compare_pdfs(pdf((3, one)), pdf((3, other))).differences == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (b"/X 0", b"/X false"),
        (b"/X 1", b"/X true"),
        (b"/X(a)", b"/X/a"),
        (b"/X[1]", b"/X[1 2]"),
        (b"/X 1", b"/X 1.1"),
        (b"/X 1.0", b"/X 1"),
        (b"/X 0", b""),
        (b"/X[]", b"/X<<>>"),
    ],
)
def test_what_does_not_mean_the_same_is_named(one, other):
    found = compare_pdfs(pdf((3, PAGE % one)), pdf((3, PAGE % other))).differences

    assert [(one.kind, one.detail) for one in found] == [("page entry", "X")]


def test_objects_that_lead_back_to_themselves_are_compared():
    circle = PAGE % b"/X 5 0 R"
    one = pdf((3, circle), (5, b"<</A 5 0 R>>"))
    other = pdf((3, circle), (5, b"<</A 6 0 R>>"), (6, b"<</A<</A 5 0 R>>>>"))

    assert compare_pdfs(one, other).differences == ()
    assert compare_pdfs(pdf((3, circle), (5, b"<</A 6 0 R>>"), (6, b"<</A 5 0 R/B 1>>")), other).differences


def test_instructions_in_several_streams_are_one():
    parts = [(3, PAGE.replace(b"4 0 R", b"[4 0 R 5 0 R]") % b""), (4, stream(b"0", b"")), (5, stream(b"g", b""))]

    assert compare_pdfs(pdf(*parts), pdf((4, stream(zlib.compress(b"0\ng"))))).differences == ()


def test_parameters_of_a_filter_that_is_not_read_are_compared():
    kept = b"/Filter/DCTDecode/DecodeParms<</ColorTransform %d>>"
    one, other = (pdf((3, PAGE % b"/X 5 0 R"), (5, stream(b"x", kept % number))) for number in (0, 1))

    assert compare_pdfs(one, other).differences
    assert compare_pdfs(one, one).differences == ()
