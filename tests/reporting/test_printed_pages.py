"""Laws of the pages of a printed report: none nearly empty, no stranded row, the section at the top in the head."""

import re
from io import BytesIO
from itertools import pairwise

import pypdf
import pytest

from readiness.page.template_folder import shipped_template
from readiness.pdf.layout import render_pdf
from readiness.pdf.page_fit import LEAST, MOST_OF_LEADERS, MOST_WITHOUT_CONTENTS
from running import ROOT

STORIES = sorted(path.parent.name for path in ROOT.glob("examples/*/answers.yaml"))
LONG = "enterprise-scale"
"""The story whose edition for leaders has the most pages; it is laid out here with the long proofs."""
MOST_PAGES = 10
TOP, BOTTOM = 842 - 18 * 72 / 25.4, 17 * 72 / 25.4
"""The edges of the text on each page after the first, in points from below."""
_IN_ORDER = {"/Table", "/P", "/H2", "/H3", "/L", "/Figure"}
_ISO_DATE = re.compile(r"\b20\d\d-\d\d-\d\d\b")


@pytest.fixture(params=STORIES)
def leaders(request, paper, prove):
    """Return the edition for leaders of an example."""
    if request.param == LONG and not prove:
        pytest.skip("laid out with --prove")
    return pypdf.PdfReader(paper(request.param, "leadership"))


def elements(one):
    """Yield the elements of the structure of a PDF in the order of reading."""
    one = one.get_object()
    yield one
    kids = one.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        if isinstance(kid.get_object(), dict) and "/S" in kid.get_object():
            yield from elements(kid)


def split_tables(pdf):
    """Yield the numbers of rows on both sides of each page break in a table."""
    numbers = {page.indirect_reference.idnum: index for index, page in enumerate(pdf.pages)}
    kids = pdf.trailer["/Root"]["/StructTreeRoot"]["/K"]
    every = [one for kid in kids for one in elements(kid) if one["/S"] in _IN_ORDER]
    for one, other in pairwise(every):
        pages = [numbers[part["/Pg"].indirect_reference.idnum] for part in (one, other) if "/Pg" in part]
        if one["/S"] == other["/S"] == "/Table" and len(pages) == 2 and pages[1] == pages[0] + 1:
            yield tuple(sum(row["/S"] == "/TR" for row in elements(part)) - 1 for part in (one, other))


def lowest(page):
    """Return how far down the text of a page comes, in points from below; its number is not text."""
    found = []

    def see(text, moved, place, *_):
        if text.strip():
            found.append(moved[5] + moved[3] * place[5])

    page.extract_text(visitor_text=see)
    return min(height for height in found if BOTTOM < height < TOP)


def sections(pdf):
    """Return the title of each section, its page, and whether it stands at the top of the page."""
    first = [one for one in pdf.outline if not isinstance(one, list) and one.title[:1].isdigit()]
    return [(one.title, pdf.get_destination_page_number(one), one.top > TOP - 7) for one in first]


def squeezed(text):
    return "".join(text.split())


def test_leaders_read_at_most_ten_pages(leaders):
    assert len(leaders.pages) <= MOST_PAGES


def test_the_last_page_is_not_nearly_empty(leaders):
    assert (TOP - lowest(leaders.pages[-1])) / (TOP - BOTTOM) >= LEAST - 0.02


@pytest.mark.parametrize("story", STORIES)
def test_no_page_of_the_full_edition_is_more_than_a_quarter_empty(story, paper, prove):
    if not prove:
        pytest.skip("laid out with --prove")
    pages = pypdf.PdfReader(paper(story, "full")).pages[1:-1]
    bottom = BOTTOM + (TOP - BOTTOM) / 4

    assert [number for number, page in enumerate(pages, 2) if lowest(page) > bottom] == []


def test_no_row_of_a_table_stands_alone_on_a_page(leaders):
    assert [rows for rows in split_tables(leaders) if min(rows) < 2] == []


def test_the_head_of_a_page_names_the_section_at_its_top(leaders):
    every = sections(leaders)
    assert every
    for number, page in enumerate(leaders.pages[1:], 1):
        before = [title for title, place, at_top in every if place < number or (place == number and at_top)]
        after = [title for title, place, at_top in every if place >= number and title not in before]
        head = squeezed(page.extract_text())[-200:].partition(f"Page{number + 1}of")[0]

        assert head.endswith(squeezed(before[-1])) if before else not any(head.endswith(squeezed(one)) for one in after)


def test_leaders_need_no_contents(leaders):
    assert all("\nContents\n" not in page.extract_text() for page in leaders.pages)


@pytest.mark.parametrize(("story", "audience"), [(story, "board") for story in STORIES] + [(STORIES[1], "leadership")])
def test_every_day_is_written_in_one_way(story, audience, paper):
    for page in pypdf.PdfReader(paper(story, audience)).pages:
        assert _ISO_DATE.findall(page.extract_text()) == []


def printed(pages, rest=""):
    """Lay out a page with contents and so many printed pages."""
    styles = (
        "@page { size: A4; margin: 0 } p { font-size: 10pt; line-height: 20pt; margin: 0 0 10pt } "
        ".page { break-after: page } "
        '[data-fit~="short"] .contents { display: none } [data-fit~="tight"] p { margin: 0 }'
    )
    text = '<p class="page">A page</p>' * (pages - 1)
    html = f'<!DOCTYPE html><html lang="en"><title>x</title><style>{styles}</style><nav class="contents">Contents</nav>'
    return pypdf.PdfReader(BytesIO(render_pdf(f"{html}{text}{rest or '<p>The last</p>'}")))


@pytest.mark.parametrize(("pages", "shown"), [(MOST_WITHOUT_CONTENTS, False), (MOST_WITHOUT_CONTENTS + 1, True)])
def test_contents_stand_only_before_more_than_eight_pages(pages, shown):
    assert ("Contents" in printed(pages).pages[0].extract_text()) == shown


@pytest.mark.parametrize(("lines", "pages"), [(28, 3), (29, 3), (34, 3), (38, 4)])
def test_a_nearly_empty_last_page_is_saved_by_a_tighter_layout(lines, pages):
    assert len(printed(3, "<p>A line</p>" * lines).pages) == pages


def sectioned(*lines):
    """Lay out sections of so many lines, on pages that hold 20; return the numbers of lines on each page."""
    styles = (
        "@page { size: 600pt 800pt; margin: 0 } body, p { margin: 0 } p { font-size: 30pt; line-height: 40pt } "
        'section { break-inside: avoid } [data-fit~="even"] main > section:nth-last-of-type(2) { break-before: page }'
    )
    parts = "".join(f"<section>{'<p>A line</p>' * number}</section>" for number in lines)
    html = f'<!DOCTYPE html><html lang="en"><title>x</title><style>{styles}</style><main>{parts}</main>'
    return [page.extract_text().count("A line") for page in pypdf.PdfReader(BytesIO(render_pdf(html))).pages]


def test_a_section_alone_on_a_nearly_empty_last_page_gets_the_one_before():
    assert sectioned(20, 10, 8, 3) == [20, 10, 11]


@pytest.mark.parametrize(("before", "pages"), [((3, 15), [20, 18, 3]), ((18,), [20, 18, 3])])
def test_no_section_is_moved_where_that_leaves_a_page_nearly_empty(before, pages):
    assert sectioned(20, *before, 3) == pages


def test_above_ten_pages_a_fuller_last_page_is_saved_too():
    lines = "<p>A line</p>" * 38

    assert len(printed(MOST_OF_LEADERS, lines).pages) == MOST_OF_LEADERS
    assert len(printed(MOST_OF_LEADERS - 1, lines).pages) == MOST_OF_LEADERS


def smallest(page):
    """Return the size of the smallest letters of a page, in points; turned letters stand in other axes."""
    found = []

    def see(text, moved, place, _, size):
        if text.strip():
            found.append((abs(moved[0] * place[0]) + abs(moved[1] * place[1])) * size)

    page.extract_text(visitor_text=see)
    return min(found)


@pytest.mark.parametrize("audience", ["board", "leadership"])
@pytest.mark.parametrize("story", [story for story in STORIES if story != LONG])
def test_no_letter_is_smaller_than_seven_points(story, audience, paper):
    every = {number: smallest(page) for number, page in enumerate(pypdf.PdfReader(paper(story, audience)).pages, 1)}

    assert {number: size for number, size in every.items() if size < 6.95} == {}


def test_a_question_keeps_its_first_words_where_the_mark_of_its_answer_has_no_room():
    whole = "Is it agreed with suppliers and others you work with who does what, and what your staff will learn"
    body = f'<div class="answer"><p class="prompt">{whole}? <span class="mark unknown">? unknown</span></p></div>'
    page = f"<html lang=en><style>{shipped_template().styles_on_paper}</style><body><main>{body}</main></body></html>"
    lines = pypdf.PdfReader(BytesIO(render_pdf(page))).pages[0].extract_text().splitlines()

    assert lines[0].startswith("Is it agreed with suppliers")
