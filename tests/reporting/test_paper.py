"""The PDF: one page for leaders, bookmarks, tags, and nothing loaded from anywhere."""

from io import BytesIO

import pytest

from readiness import pipeline
from readiness.isolation.isolated_process import WARNING
from readiness.pdf.allowed_resources import data_fetcher
from readiness.pdf.layout import render_pdf
from readiness.pdf.missing_characters import missing_characters_warning
from readiness.statements import page_two
from readiness.view.build import build_view
from readiness.view.edition import DEFAULT, Edition
from running import ROOT

pypdf = pytest.importorskip("pypdf")


def read(assessment, edition=DEFAULT):
    return pypdf.PdfReader(BytesIO(pipeline.report(assessment, "pdf", edition)))


@pytest.fixture(scope="module")
def pdf(partial):
    return read(partial)


@pytest.fixture(scope="module")
def hostile_pdf(hostile):
    return read(hostile)


def test_page_one_is_the_leaders_page(pdf, partial):
    first, second = (" ".join(pdf.pages[number].extract_text().split()) for number in (0, 1))
    leader = build_view(partial).leader

    assert str(leader.headline) in first
    assert str(leader.decisions[0].sentence) in first
    assert "Options" in second


def test_the_leaders_page_stays_one_page_when_names_are_long(hostile_pdf):
    first, second = (hostile_pdf.pages[number].extract_text() for number in (0, 1))

    assert "If nothing is decided" in first
    assert second.startswith(str(page_two.continued()))
    assert "1  The tool today" in second


def test_every_page_after_the_first_is_numbered(pdf):
    assert f"Page 2 of {len(pdf.pages)}" in pdf.pages[1].extract_text()


def test_there_are_bookmarks(pdf):
    titles = [entry.title for entry in pdf.outline if not isinstance(entry, list)]

    assert "1 Options" in titles
    assert any("Roadmap" in title for title in titles)


def test_it_is_tagged_and_has_a_language_and_a_title(pdf):
    root = pdf.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert "Test Health" in pdf.metadata.title


@pytest.mark.parametrize("address", ["https://example.org/x", "http://127.0.0.1/", "file:///etc/passwd", "ftp://x/y"])
def test_only_data_is_fetched(address):
    with pytest.raises(ValueError, match="disallowed protocol"):
        data_fetcher().fetch(address)


def test_data_is_fetched():
    assert data_fetcher().fetch("data:text/plain,hello").read() == b"hello"


def test_characters_without_a_glyph_are_named_once():
    (sentence,) = missing_characters_warning([f"U+{n:04X}" for n in range(0x5927, 0x5931)])

    assert str(sentence).startswith("no font on this machine has the characters U+5927,")
    assert "and 2 more" in str(sentence)


@pytest.mark.parametrize("body", ["<body>", '<body class="ours">', "<style>/* <body> */</style><body>"])
def test_a_character_without_a_glyph_is_written_out_and_told(body, capsys):
    made = render_pdf(f"<html lang=en><title>x</title>{body}<p>A \U0010fff0 B")

    assert "A <U+10FFF0> B" in pypdf.PdfReader(BytesIO(made)).pages[0].extract_text()
    assert (
        capsys.readouterr().err
        == f"{WARNING}PDF: no font on this machine has the characters U+10FFF0; install a font that has them\n"
    )


def test_it_states_that_it_follows_both_standards(pdf):
    said = pdf.xmp_metadata.stream.get_data().decode() if pdf.xmp_metadata else ""

    assert "<pdfuaid:part>1</pdfuaid:part>" in said
    assert 'pdfaid:part="3"' in said
    assert 'pdfaid:conformance="A"' in said


def test_it_carries_the_answers_and_the_scores(pdf):
    assert set(pdf.attachments) == {"answers.yaml", "readiness.json"}


def test_a_link_holds_no_second_link(hostile):
    pages = read(hostile, Edition("full")).pages
    areas = [tuple(one.get_object()["/Rect"]) for page in pages for one in page.get("/Annots", [])]

    assert len(areas) == len(set(areas)) > 8


def test_the_leaders_page_stays_one_page_when_the_verdict_rests_on_much(paper):
    leader = build_view(pipeline.assess(pipeline.load(ROOT / "examples/enterprise-scale/answers.yaml"))).leader
    pages = pypdf.PdfReader(paper("enterprise-scale", "board")).pages

    assert len(leader.marks) > 1
    assert len(pages) == 2
    assert "“Validation and safety method for a new site”" in pages[0].extract_text()
    assert pages[1].extract_text().startswith(str(page_two.continued()))


def test_a_board_gets_two_pages_of_every_example(paper):
    for path in sorted(ROOT.glob("examples/*/answers.yaml")):
        assert len(pypdf.PdfReader(paper(path.parent.name, "board")).pages) == 2
