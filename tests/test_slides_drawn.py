"""Slides drawn by LibreOffice: they look as approved, no text leaves its slide, no table grows, no head is broken."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from fontTools.ttLib import TTFont
from PIL import ImageChops
from pptx import Presentation

from approved_pictures import pages_drawn, seems, unlike_approved
from overflowing import outside
from readiness import pipeline
from readiness.view.edition import Edition
from running import ROOT, STORIES

OFFICE = shutil.which("soffice")
CASES = ROOT / "tests" / "cases" / "adversarial"
MANY = "".join(f"- {{id: s{one}, title: Site {one} of the clinics in the north, answers: {{}}}}\n" for one in range(40))
DECKS: dict[str, tuple[Path, str | None, Edition]] = {
    "sepsis": (STORIES / "sepsis-stalled/answers.yaml", None, Edition()),
    "long-names": (CASES / "long-names.yaml", None, Edition()),
    "enterprise": (STORIES / "enterprise-scale/answers.yaml", None, Edition()),
    "phone": (STORIES / "front-office-phone/answers.yaml", None, Edition()),
    "board": (STORIES / "enterprise-scale/answers.yaml", None, Edition("board")),
    "full": (STORIES / "enterprise-scale/answers.yaml", None, Edition("full")),
    "german": (STORIES / "sepsis-stalled/answers.yaml", None, Edition(language="de")),
    "every-step": (CASES / "everything-at-the-bottom.yaml", "G4", Edition()),
    "at-the-top": (CASES / "everything-at-the-top.yaml", None, Edition()),
    "unknown": (CASES / "everything-unknown.yaml", None, Edition()),
    "no-answer": (CASES / "no-answer.yaml", None, Edition()),
    "ideographs": (CASES / "chinese-japanese-korean.yaml", None, Edition()),
    "right-to-left": (CASES / "right-to-left.yaml", None, Edition()),
    "long-word": (CASES / "one-long-word.yaml", None, Edition()),
    "emoji": (CASES / "emoji.yaml", None, Edition()),
    "many-people": (CASES / "many-participants.yaml", None, Edition()),
    "board-of-long-names": (CASES / "long-names.yaml", None, Edition("board")),
    "many-sites": (CASES / "many-sites.yaml", None, Edition()),
    "board-of-sepsis": (STORIES / "sepsis-stalled/answers.yaml", None, Edition("board")),
    "board-of-phone": (STORIES / "front-office-phone/answers.yaml", None, Edition("board")),
    "full-of-sepsis": (STORIES / "sepsis-stalled/answers.yaml", None, Edition("full")),
}
FONTS = Path("/usr/share/fonts/truetype")
ALWAYS = ("sepsis", "long-names")
"""The decks that every run draws; the long proofs draw all."""
APPROVED = {
    "sepsis": "sepsis-stalled-leadership",
    "board-of-sepsis": "sepsis-stalled-board",
    "phone": "front-office-phone-leadership",
    "board-of-phone": "front-office-phone-board",
    "enterprise": "enterprise-scale-leadership",
    "board": "enterprise-scale-board",
}
"""The decks of the examples, each with the beginning of the names of its approved pictures."""
DPI, BLOCK = 36, 4
"""The resolution of the pictures, and the pixels of a block, which is as high as a small letter."""
_WORD = re.compile(r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>')
_POINT = 12_700
_TOLERANCE = 3


def has_font() -> bool:
    """Return whether an office has the font that it sets slides in, or one as wide."""
    if not shutil.which("fc-match") or not shutil.which("pdftotext"):
        return False
    found = subprocess.run(["fc-match", "-f", "%{family}", "Calibri"], capture_output=True, text=True, check=True)
    return found.stdout in {"Carlito", "Calibri"}


pytestmark = [
    pytest.mark.skipif(OFFICE is None, reason="no LibreOffice here: .ci/system-packages office"),
    pytest.mark.skipif(not has_font(), reason="no Carlito here: .ci/system-packages office"),
]


class Word(NamedTuple):
    """A word on a page, in points."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


@pytest.fixture(scope="module", params=["Carlito", "a typeface 15 % wider"])
def papers(request, tmp_path_factory) -> dict[str, Path]:
    """The decks as PDF, each beside its file of slides."""
    folder, is_wide = tmp_path_factory.mktemp("drawn"), request.param != "Carlito"
    names = [*(DECKS if request.config.getoption("--prove") else ALWAYS)]
    if request.config.getoption("--update-golden"):
        names += [name for name in APPROVED if name not in names]
    for name in names:
        (folder / f"{name}.pptx").write_bytes(_made(name, folder))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [folder / f"{name}.pptx" for name in names]
    convert = [OFFICE or "", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *files]
    fonts = {"FONTCONFIG_FILE": str(_wide_fonts(folder))} if is_wide else {}
    subprocess.run(convert, capture_output=True, check=True, timeout=600, env=os.environ | fonts)
    return {name: folder / f"{name}.pdf" for name in names}


@pytest.fixture(scope="module")
def drawn(papers) -> dict[str, tuple[Any, list[list[Word]]]]:
    """The decks, each with the words on each of its pages."""
    return {name: (Presentation(paper.with_suffix(".pptx")), list(_pages(paper))) for name, paper in papers.items()}


def _wide_fonts(folder: Path) -> Path:
    """Write Carlito with characters that are 15 % wider, and return the configuration that has nothing else."""
    (folder / "fonts").mkdir()
    for path in FONTS.rglob("Carlito-*.ttf"):
        face = TTFont(path)
        face["hmtx"].metrics = {name: (round(1.15 * wide), side) for name, (wide, side) in face["hmtx"].metrics.items()}
        del face["GPOS"]  # no pair of characters is narrower than both
        face.save(folder / "fonts" / path.name)
    written = folder / "fonts.conf"
    written.write_text(
        "<fontconfig>"
        f"<dir>{folder / 'fonts'}</dir><dir>{FONTS / 'dejavu'}</dir><cachedir>{folder / 'cache'}</cachedir>"
        '<alias binding="same"><family>Calibri</family><prefer><family>Carlito</family></prefer></alias>'
        "</fontconfig>"
    )
    return written


def _made(name: str, folder: Path) -> bytes:
    path, target, edition = DECKS[name]
    if name == "many-sites":
        text = path.read_text("utf-8").partition("sites:")[0]
        path = folder / "many-sites.yaml"
        path.write_text(f"{text}sites:\n{MANY}", "utf-8")
    return pipeline.report(pipeline.assess(pipeline.load(path), target=target), "pptx", edition)


def _pages(paper: Path) -> Iterator[list[Word]]:
    written = paper.with_suffix(".html")
    subprocess.run(["pdftotext", "-bbox", paper, written], check=True, env=os.environ | {"LC_ALL": "C.UTF-8"})
    for page in written.read_text("utf-8", "replace").split("<page ")[1:]:
        places = (([float(one) for one in found[:4]], found[4]) for found in _WORD.findall(page))
        yield [Word(left, top, right, bottom, unescape(text)) for (left, top, right, bottom), text in places]


def _points(shape: Any) -> tuple[float, float]:
    return shape.top / _POINT, (shape.top + shape.height) / _POINT


@pytest.mark.parametrize("papers", ["Carlito"], indirect=True)
@pytest.mark.parametrize("name", APPROVED)
def test_every_slide_looks_as_approved(name, papers, tmp_path, update_golden):
    if name not in papers:
        pytest.skip("drawn with --prove")
    made = pages_drawn(papers[name], DPI, tmp_path)

    assert unlike_approved(APPROVED[name], made, "slides", BLOCK, update=update_golden) == {}


@pytest.mark.parametrize("papers", ["Carlito"], indirect=True)
def test_a_missing_shape_is_distinguished(papers, tmp_path):
    deck = Presentation(papers["sepsis"].with_suffix(".pptx"))
    for slide, before in zip(deck.slides, pages_drawn(papers["sepsis"], DPI, tmp_path).values(), strict=True):
        for shape in (one for one in slide.shapes if one.name != "Slide number"):
            ends = (shape.left, shape.top, shape.left + shape.width, shape.top + shape.height)
            after = before.copy()
            after.paste("white", tuple(round(one / _POINT * DPI / 72) for one in ends))

            assert seems(after, before, BLOCK), f"{slide.shapes.title.text}: {shape.name}"


@pytest.mark.parametrize("papers", ["Carlito"], indirect=True)
def test_a_slide_whose_content_stands_a_line_lower_is_distinguished(papers, tmp_path):
    for before in pages_drawn(papers["sepsis"], DPI, tmp_path).values():
        assert seems(ImageChops.offset(before, 0, 8), before, BLOCK)


def test_every_slide_is_a_page(drawn):
    assert {name: len(pages) for name, (_, pages) in drawn.items()} == {
        name: len(deck.slides) for name, (deck, _) in drawn.items()
    }


def test_no_shape_is_outside_its_slide(drawn):
    assert [found for deck, _ in drawn.values() for found in outside(deck)] == []


def test_no_text_leaves_its_slide_or_runs_below_the_shapes(drawn):
    for name, (deck, pages) in drawn.items():
        for slide, words in zip(deck.slides, pages, strict=True):
            told = f"{name}: {slide.shapes.title.text}"
            title = slide.shapes.title
            lowest = max(_points(shape)[1] for shape in slide.shapes if shape == title or not shape.is_placeholder)
            shown = [word for word in words if word.text != str(list(deck.slides).index(slide) + 1)]

            assert all(word.top >= 0 and word.left >= 0 for word in words), told
            assert all(word.right <= deck.slide_width / _POINT for word in words), told
            assert max(word.bottom for word in shown) <= lowest + _TOLERANCE, told


def test_a_title_stays_above_the_content(drawn):
    for name, (deck, pages) in drawn.items():
        for slide, words in zip(deck.slides, pages, strict=True):
            end = _points(slide.shapes.title)[1]
            first = len(re.split(r"[\s\u200b]+", slide.shapes.title.text.strip()))
            title = words[:first] if name not in {"ideographs", "right-to-left"} else []

            assert all(word.bottom <= end + _TOLERANCE for word in title), f"{name}: {slide.shapes.title.text}"


def test_no_head_of_a_table_is_broken_within_a_word(drawn):
    for name, (deck, pages) in drawn.items():
        for slide, words in zip(deck.slides, pages, strict=True):
            shown = {word.text for word in words}
            heads = [cell.text for shape in slide.shapes if shape.has_table for cell in shape.table.rows[0].cells]

            assert {word for head in heads for word in head.split()} <= shown, f"{name}: {slide.shapes.title.text}"
