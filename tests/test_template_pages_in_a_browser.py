"""Pages of hostile templates in a real browser make no request, stay open, and have the tree that was checked.

Styles that are taken ask for nothing even without the policy. Pages and styles that are refused are heard by the server
where they are opened as they came: the attacks are real ones.
"""

import re

import pytest

from browsing import CHROMIUM, listening, opened_together
from page_mutations import mutation
from template_pages import case_page, cases, page_of, style_case, style_cases, styled_page, written_page

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
TOGETHER = 150
HEARD = {
    "comment-empty", "comment-of-a-dash", "comment-ended-with-a-bang", "title-of-page-opens-a-comment",
    "title-of-picture-is-parsed", "noscript-opens-a-comment", "math-text", "cdata-outside-a-picture",
    "processing-instruction", "end-tag-with-a-quote", "table-puts-it-before-itself", "refresh", "svg-use", "picture",
}  # fmt: skip
HEARD_STYLES = {"import-in-disguise", "address-in-disguise", "image-set-of-a-variable", "image-set-of-a-choice", "font"}


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """The written pages, the browser's trees of them, and the browser's requests."""
    folder = tmp_path_factory.mktemp("taken")
    with listening() as heard:
        pages = {case.stem: case_page(case, f"{heard.address}{case.stem}/") for case in cases("taken")}
        pages |= {f"mutated-{number}": page_of(mutation(number), heard.address) for number in range(60)}
        pages = {name: made for name, page in pages.items() if (made := written_page(page))}
        seen = opened_together(pages, folder)
    return folder, pages, seen, heard.asked


def assert_harmless(folder, pages, seen, asked):
    assert asked == []
    for name, page in pages.items():
        shown = {"place": (folder / f"{name}.html").as_uri(), "mode": "CSS1Compat", "set": "UTF-8", "loaded": 0}
        assert f"<!DOCTYPE html>\n{seen[name].pop('text')}" == page
        assert seen[name] == shown


def test_a_written_page_asks_for_nothing_stays_and_is_read_as_the_tree_checked(opened):
    assert len(opened[1]) >= len(cases("taken")) + 20
    assert_harmless(*opened)


def test_styles_that_are_taken_ask_for_nothing_even_without_the_policy(tmp_path):
    with listening() as heard:
        opened_together(styled_pages("taken", heard.address), tmp_path)

    assert heard.asked == []


def test_attacks_are_heard_where_nothing_refuses_them(tmp_path, prove):
    with listening() as heard:
        pages = {
            case.stem: POLICY.sub("", case_page(case, f"{heard.address}{case.stem}/"))
            for case in cases("refused")
            if prove or case.stem in HEARD
        }
        opened_together(pages, tmp_path)
    names = {path.split("/")[1] for path in heard.asked}

    assert names >= HEARD
    assert not prove or len(names) >= 80


def test_styles_that_load_are_heard_where_nothing_refuses_them(tmp_path, prove):
    with listening() as heard:
        pages = styled_pages("refused", heard.address)
        opened_together(pages if prove else {name: pages[name] for name in HEARD_STYLES}, tmp_path)
    names = {path.split("/")[1] for path in heard.asked}

    assert names >= HEARD_STYLES
    assert not prove or len(names) >= 45


def test_mutated_pages_that_are_taken_are_harmless(tmp_path, prove):
    if not prove:
        pytest.skip("20,000 pages take an hour: --prove")
    taken = 0
    for begin in range(1_000, 21_000, 2 * TOGETHER):
        folder = tmp_path / str(begin)
        folder.mkdir()
        with listening() as heard:
            made = {n: written_page(page_of(mutation(n), heard.address)) for n in range(begin, begin + 2 * TOGETHER)}
            pages = {str(number): page for number, page in made.items() if page}
            seen = opened_together(pages, folder)
        assert_harmless(folder, pages, seen, heard.asked)
        taken += len(pages)

    assert taken >= 8_000


def styled_pages(kind, server):
    return {
        case.stem: styled_page(style_case(case, f"{server}{case.stem}/"), f"{server}{case.stem}/")
        for case in style_cases(kind)
    }
