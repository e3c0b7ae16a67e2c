"""Every page of the PDF looks as approved; pictures of the pages are compared after smoothing."""

import shutil
from io import BytesIO
from pathlib import Path
from typing import cast

import pypdf
import pytest
from PIL import ImageChops
from pypdf.generic import DictionaryObject

from approved_pictures import MOST, MOST_ANYWHERE, apart, pages_drawn, seems, unlike_approved

ROOT = Path(__file__).parents[1]
REPORTS = [(path.parent.name, "board") for path in sorted(ROOT.glob("examples/*/answers.yaml"))]
REPORTS += [(story, "leadership") for story, _ in REPORTS]
SHORT = {"front-office-phone"}
"""Example whose long report is compared in the suite; the long proofs compare the others, which takes seconds."""
DPI, BLOCK = 40, 5
"""The resolution, and the pixels of a block, which is 3 mm wide."""

pytestmark = pytest.mark.skipif(
    shutil.which("pdftoppm") is None, reason="no pdftoppm here: apt-get install poppler-utils"
)


def pictures(pdf, folder):
    return {number: page.convert("L") for number, page in pages_drawn(pdf, DPI, folder, "-gray").items()}


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

    assert unlike_approved(f"{story}-{audience}", made, "pages", BLOCK, update=update_golden) == {}


def test_another_page_is_distinguished(paper, tmp_path):
    first, second = pictures(paper("front-office-phone", "board"), tmp_path).values()
    average, most = apart(first, second, BLOCK)

    assert average > MOST
    assert most > MOST_ANYWHERE


@pytest.mark.parametrize("gone", [(40, 60, 180, 90), (40, 200, 110, 230)], ids=["a part of the verdict", "half a row"])
def test_a_part_that_is_missing_is_distinguished(gone, paper, tmp_path):
    first = pictures(paper("front-office-phone", "board"), tmp_path)["01"]
    less = first.copy()
    less.paste(255, gone)

    assert seems(less, first, BLOCK)
    assert seems(ImageChops.offset(first, 0, 6), first, BLOCK)
