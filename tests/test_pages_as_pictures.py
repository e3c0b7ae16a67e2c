"""Every page of the PDF looks as approved; pictures of the pages are compared after smoothing."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from typing import cast

import pypdf
import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf.generic import DictionaryObject

ROOT = Path(__file__).parents[1]
APPROVED = Path(__file__).parent / "cases" / "pages"
REPORTS = [(path.parent.name, "board") for path in sorted(ROOT.glob("examples/*/answers.yaml"))]
REPORTS += [(story, "leadership") for story, _ in REPORTS]
SHORT = {"front-office-phone"}
"""Example whose long report is compared in the suite; the long proofs compare the others, which takes seconds."""
DPI = 40
MOST, MOST_ANYWHERE = 1.5, 50
"""Tolerated difference of pages, of 255: on average, and at any place of about 3 mm."""

pytestmark = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="no pdftoppm here: apt-get install poppler-utils"
)


def pictures(pdf, folder):
    subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", "-png", str(pdf), str(folder / "page")], check=True)
    return [Image.open(path) for path in sorted(folder.glob("page-*.png"))]


def apart(one, other):
    """Return the average and the largest difference of two pages after smoothing."""
    size = (one.width // 5, one.height // 5)
    seen = (page.convert("L").resize(size, Image.Resampling.BOX) for page in (one, other))
    found = ImageStat.Stat(ImageChops.difference(*seen))
    return found.mean[0], found.extrema[0][1]


def fonts(pdf):
    reader = pypdf.PdfReader(BytesIO(pdf))
    return {
        str(font.get_object()["/BaseFont"]).partition("+")[2]
        for page in reader.pages
        for font in cast("DictionaryObject", page["/Resources"]).get("/Font", {}).values()
    }


@pytest.mark.parametrize(("story", "audience"), REPORTS, ids=lambda part: part)
def test_every_page_looks_as_approved(story, audience, paper, tmp_path, update_golden, prove):
    if audience != "board" and story not in SHORT and not (prove or update_golden):
        pytest.skip("looked at with --prove")
    pdf = paper(story, audience)
    assert all(name.startswith("Readiness-Inter") for name in fonts(pdf.read_bytes()))
    made = pictures(pdf, tmp_path)
    names = [APPROVED / f"{story}-{audience}-{number:02}.png" for number in range(1, len(made) + 1)]
    if update_golden:
        for old in APPROVED.glob(f"{story}-{audience}-*.png"):
            old.unlink()
        for page, name in zip(made, names, strict=True):
            page.convert("L").quantize(16).save(name, optimize=True)

    assert sorted(APPROVED.glob(f"{story}-{audience}-*.png")) == names
    for page, name in zip(made, names, strict=True):
        average, most = apart(page, Image.open(name))
        assert (average <= MOST, most <= MOST_ANYWHERE) == (True, True), (name.name, average, most)


def test_another_page_is_distinguished(paper, tmp_path):
    first, second = pictures(paper("front-office-phone", "board"), tmp_path)
    average, most = apart(first, second)

    assert average > MOST
    assert most > MOST_ANYWHERE
