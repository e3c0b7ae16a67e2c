"""The shipped typeface has every character that a report prints, and a Latin report needs no other font.

`tools/fonts.py` makes its files; the digests here change with them only.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from io import BytesIO

import pytest
from fontTools.ttLib import TTFont, woff2

from phrases import all_phrases, example_of
from readiness import pipeline
from readiness.package_data import data_folder
from readiness.page.template_folder import load_template
from readiness.pdf.layout import render_pdf
from readiness.pdf_comparison.differences import fonts_of
from readiness.pdf_comparison.pdf_file import PdfFile
from readiness.statements.voice import say
from readiness.typeface.face_styles import FAMILY, WEIGHTS, face_path, face_styles, face_styles_on_paper
from readiness.view.edition import Edition
from running import ROOT, STORIES

DIGESTS = {
    "OFL.txt": "cc36dd53b88f8c7f138b9708e0c4b598816e4e52c7e252859e67e1e7edbcf117",
    "inter-400.ttf": "b759cd57643e9dcf30752fe9b1afeba538f91c9f985182ec1b807420a35e8088",
    "inter-600.ttf": "ee84c6b5c2eab5a5c6b2e3516e07723484c0fae6ff04a015afb9045925f2a031",
    "inter-700.ttf": "6b7f523149565320995ab382e6dbd14f4648eae487de59fd9c08a471c27e3306",
    "inter-400.woff2": "649d17c5daf2f3f0170b439eb894a22f7bced43e9a75ab63ffcb5121b7939f68",
    "inter-600.woff2": "ed51d7cd1951fba1706270b71996eb6834eadb8eac1f39bee885680ad44efd70",
    "inter-700.woff2": "83beb44035f0d8ac5e11b687b222ec0a47c687ce62614f3d7cbbdafe3e0d568a",
}
SHIPPED = {"Readiness-Inter", "Readiness-Inter-Semi-Bold", "Readiness-Inter-Bold"}
IN_TERMINALS_ONLY = set("⚑\t\n")
HEAD = "<!DOCTYPE html><html lang=en><head><title>x</title></head><body>"


@cache
def characters(weight):
    return {chr(code) for code in TTFont(face_path(weight)).getBestCmap()}


def lacking(text):
    """Return the Latin letters and signs of a text that some weight lacks."""
    return {one for one in set(text) - IN_TERMINALS_ONLY if any(one not in characters(weight) for weight in WEIGHTS)}


@pytest.mark.parametrize("name", DIGESTS)
def test_the_files_are_those_that_the_tool_made(name):
    assert sha256((face_path(400).parent / name).read_bytes()).hexdigest() == DIGESTS[name]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_font_for_pdf_is_that_of_pages_unpacked(weight):
    plain = BytesIO()
    with face_path(weight).open("rb") as packed:
        woff2.decompress(packed, plain)

    assert face_path(weight, "ttf").read_bytes() == plain.getvalue()


def test_a_pdf_is_the_same_with_packed_fonts():
    page = f"{HEAD}<p style=\"font-family: '{FAMILY}'\">Words <b>and more</b>"

    assert render_pdf(page, face_styles_on_paper()) == render_pdf(page, face_styles())


def test_every_weight_has_the_same_characters():
    assert characters(400) == characters(600) == characters(700)


@pytest.mark.parametrize("kind", ["advances", "outlines"])
def test_the_fonts_are_static(kind):
    tables = {"advances": "HVAR", "outlines": "gvar"}

    assert not any(tables[kind] in TTFont(face_path(weight)) for weight in WEIGHTS)


@pytest.mark.parametrize("letters", ["AZaz09", "ÀÉÎÕÜßàéîõüÿ", "ĀĄČĐĘĞİŁŃŐŘŞŠŢŸŽſ", "ȘșȚțẞ", "–—‘’“”„…·×≤≥≠→✓✗●○◆▲▼⚠"])
def test_it_has_letters_and_signs(letters):
    assert lacking(letters) == set()


def test_it_has_every_character_of_every_phrase():
    assert lacking("".join(say(example_of(code)) for code in all_phrases())) == set()


@pytest.mark.parametrize(
    "catalog", sorted((ROOT / "src/readiness/statements/catalogs").glob("*.po")), ids=lambda p: p.name
)
def test_it_has_every_character_of_a_translation(catalog):
    assert lacking(catalog.read_text("utf-8")) == set()


@pytest.mark.parametrize("kind", ["questionnaires", "rubrics", "report_templates"])
def test_it_has_every_character_of_the_shipped_data(kind):
    files = [path for path in data_folder(kind).rglob("*") if path.suffix in {".yaml", ".j2", ".css"}]

    assert lacking("".join(path.read_text("utf-8") for path in files)) == set()


@pytest.mark.parametrize(
    ("story", "audience"),
    [("enterprise-scale", "leadership"), ("front-office-phone", "board")],
)
def test_the_pdf_of_an_example_has_no_other_font(story, audience):
    content = pipeline.report(pipeline.assess(STORIES / story / "answers.yaml"), "pdf", Edition(audience))

    assert fonts_of(PdfFile(content)) == SHIPPED


def test_the_styles_of_the_paper_may_bring_fonts_too():
    made = render_pdf(f"{HEAD}<p>Words", f"{face_styles()} p {{ font-family: '{FAMILY}' }}")

    assert fonts_of(PdfFile(made)) == {"Readiness-Inter"}


def test_a_font_of_an_own_template_wins(tmp_path):
    font = b64encode(face_path(700).read_bytes()).decode()
    (tmp_path / "changes.css").write_text(
        f'@font-face {{ font-family: "Ours"; src: url("data:font/woff2;base64,{font}") }}\n'
        'body { font-family: "Ours" }\n',
        "utf-8",
    )
    edition = Edition("board", template=load_template(str(tmp_path)))
    content = pipeline.report(pipeline.assess(STORIES / "front-office-phone" / "answers.yaml"), "pdf", edition)

    assert any(name.startswith("Ours") for name in fonts_of(PdfFile(content)))


def test_every_page_carries_its_typeface():
    html = pipeline.report(pipeline.assess(STORIES / "front-office-phone" / "answers.yaml"), "html").decode()

    assert html.count("@font-face") == len(WEIGHTS)
    assert "font-src data:" in html


def test_a_page_with_its_typeface_is_not_large():
    html = pipeline.report(pipeline.assess(STORIES / "enterprise-scale" / "answers.yaml"), "html")

    assert len(html) <= 400_000


def test_the_license_is_beside_the_fonts():
    text = (face_path(400).parent / "OFL.txt").read_text("utf-8")

    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Reserved Font Name" not in text.partition("-----")[0]
