"""The page from a phone to a projector, and printed from a browser: nothing is cut, and all sections are there."""

import re
import subprocess
from pathlib import Path

import pypdf
import pytest

from browsing import CHROMIUM, FLAGS, json_in, opened
from readiness import pipeline
from readiness.view.edition import Edition
from running import ROOT

WIDTHS = (390, 768, 1280, 1920)
FRAMES = (Path(__file__).parent / "widths.html").read_text("utf-8")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")


def page_of(story, audience="leadership"):
    return pipeline.report(pipeline.assess(ROOT / "examples" / story / "answers.yaml"), "html", Edition(audience))


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """Return what a browser shows of the longest example at each width."""
    folder = tmp_path_factory.mktemp("widths")
    (folder / "report.html").write_bytes(page_of("enterprise-scale"))
    place = (folder / "report.html").as_uri()
    frames = "".join(
        f'<iframe src="{place}" width="{width}" height="900" style="border:0"></iframe>' for width in WIDTHS
    )
    flags = ("--disable-web-security", "--disable-site-isolation-trials")
    return {one["width"]: one for one in json_in(opened(FRAMES.replace("FRAMES", frames), folder, *flags))}


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_is_as_wide_as_the_screen(seen, width):
    assert seen[width]["page"] <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_no_cell_of_a_table_is_cut(seen, width):
    assert seen[width]["cut"] == []


@pytest.mark.parametrize("width", WIDTHS)
def test_no_table_has_to_be_moved_sideways(seen, width):
    assert seen[width]["scrolled"] == []


@pytest.mark.parametrize("width", WIDTHS)
def test_tab_stops_at_no_table_or_picture_that_fits(seen, width):
    assert seen[width]["stops"] == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_ladder_is_whole(seen, width):
    assert (seen[width]["ladders"], seen[width]["gates"]) == (0, 5)


@pytest.mark.parametrize("width", WIDTHS)
def test_no_picture_is_scaled_until_its_text_is_small(seen, width):
    assert seen[width]["small"] == []


def test_a_phone_shows_tables_in_place_of_pictures(seen):
    assert seen[390]["pictures"] == 0
    assert seen[390]["headless"] == 0
    assert seen[768]["pictures"] > 4


@pytest.mark.parametrize("width", WIDTHS)
def test_no_title_of_a_picture_stands_without_a_picture_or_a_table(seen, width):
    assert seen[width]["bare"] == []


@pytest.fixture(scope="module")
def on_phone(tmp_path_factory):
    """Return the text that a phone shows of the edition for leaders, from its beginning, of two answers files."""
    folder = tmp_path_factory.mktemp("phone")
    cases = {"everything-at-the-bottom": "G4", "chinese-japanese-korean": None}
    frames = ""
    for name, target in cases.items():
        found = pipeline.assess(pipeline.load(ROOT / f"tests/cases/adversarial/{name}.yaml"), target=target)
        (folder / f"{name}.html").write_bytes(pipeline.report(found, "html", Edition("leadership")))
        frames += f'<iframe src="{(folder / name).as_uri()}.html" width="390" height="900"></iframe>'
    script = (
        "onload = () => { document.getElementById('out').textContent = JSON.stringify("
        "[...document.querySelectorAll('iframe')].map((one) => one.contentDocument.body.innerText)) }"
    )
    page = f'<!DOCTYPE html><meta charset="utf-8">{frames}<pre id="out"></pre><script>{script}</script>'
    flags = ("--disable-web-security", "--disable-site-isolation-trials")
    return dict(zip(cases, json_in(opened(page, folder, *flags)), strict=True))


def test_a_phone_shows_no_titles_of_parts_of_a_picture_above_the_table_of_the_whole(on_phone):
    assert "Steps 1–24 of 28" not in on_phone["everything-at-the-bottom"]
    assert "20 steps, done by" in on_phone["everything-at-the-bottom"]


def test_a_phone_says_of_a_score_that_rests_on_few_answers_how_many(on_phone):
    assert re.search(
        r"Overall\s+2 of 93 answered; 91 left out of the score\s+1\.5", on_phone["chinese-japanese-korean"]
    )


def test_a_projector_shows_larger_text(seen):
    assert seen[1920]["text"] >= 1.2 * seen[1280]["text"]


def print_of(page, folder):
    """Return the PDF that a browser prints of a page."""
    (folder / "report.html").write_bytes(page)
    flags = [*FLAGS, "--no-pdf-header-footer", f"--user-data-dir={folder / 'profile'}"]
    command = [str(CHROMIUM), *flags, f"--print-to-pdf={folder / 'out.pdf'}", (folder / "report.html").as_uri()]
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    return pypdf.PdfReader(folder / "out.pdf")


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """Return the PDF that a browser prints of an example."""
    return print_of(page_of("front-office-phone"), tmp_path_factory.mktemp("printed"))


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """Return the pages, as text, that a browser prints of a page with a folded part and a table of many rows."""
    head, _, rest = page_of("front-office-phone").partition(b"<main")
    rows = b"".join(b"<tr><td>row %d</td><td>words</td></tr>" % number for number in range(90))
    table = b"<table><thead><tr><th>Code</th><th>Head</th></tr></thead><tbody>" + rows + b"</tbody></table>"
    folded = b'<details class="answer"><summary>Folded</summary><p>Shown on paper.</p></details>'
    page = (
        head + b"<main>" + folded + b'<div class="scroll">' + table + b"</div></main>" + rest.partition(b"</main>")[2]
    )
    pages = print_of(page, tmp_path_factory.mktemp("other")).pages
    return [one.extract_text() for one in pages]


def squeezed(text):
    return "".join(text.split())


def test_a_browser_prints_the_sections_of_the_pdf(printed, paper):
    ours = pypdf.PdfReader(paper("front-office-phone", "leadership"))
    titles = [str(one.title) for one in ours.outline if not isinstance(one, list)]
    titles = [title for title in titles if title[:1].isdigit()]
    text = squeezed("".join(page.extract_text() for page in printed.pages))
    places = [text.find(squeezed(title)) for title in titles]

    assert len(titles) > 5
    assert places == sorted(places)
    assert places[0] >= 0
    assert len(printed.pages) <= len(ours.pages) + 2


def test_a_browser_numbers_the_pages_and_names_the_report(printed):
    number = len(printed.pages)
    last = squeezed(printed.pages[-1].extract_text())

    assert f"Page{number}of{number}" in last
    assert "TanneryRowFamilyPractice," in last


def test_a_browser_prints_neither_contents_nor_filters(printed):
    text = "".join(page.extract_text() for page in printed.pages)

    assert "Contents" not in text
    assert "blockers only" not in text


def test_a_browser_prints_what_is_folded_and_no_triangle(other):
    text = "".join(other)

    assert "Shown on paper." in text
    assert not {"▼", "▶", "▾", "▸"} & {*text}


def test_a_browser_prints_the_head_of_a_table_on_each_page_of_it(other):
    parts = [page for page in other if "row" in page]

    assert len(parts) > 1
    assert all("Code" in page for page in parts)


@pytest.mark.parametrize("sheet", ["A4", "letter"])
def test_a_browser_prints_the_board_edition_on_two_sheets(sheet, tmp_path):
    page = page_of("enterprise-scale", "board")
    page = re.sub(rb'<meta http-equiv="Content-Security-Policy"[^>]*>', b"", page).replace(
        b"size: A4", f"size: {sheet}".encode()
    )
    pages = print_of(page, tmp_path).pages
    text = squeezed("".join(one.extract_text() for one in pages))

    assert len(pages) == 2
    assert "5moredecisionsstandintheeditionforleaders" in text
    assert "Whatthenumbersreston" in text


def test_a_screen_shows_all_of_the_board_edition():
    page = page_of("enterprise-scale", "board").decode()
    rows = re.findall(r'<tr class="unprinted"><td><b>(\d+)\. ', page)

    assert rows == [str(number) for number in range(9, 14)]
    assert ".printed { display: none; }" in page
