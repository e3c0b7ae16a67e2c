"""Pages from hostile templates in a real browser: what is written asks for nothing, stays, and is the tree checked.

The same pages as the template made them, without the policy, are heard by the server: the attacks are real ones.
"""

import re

import pytest

from browsing import CHROMIUM, listening, opened_together
from template_pages import case_page, cases, written_page

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """What a browser makes of the written pages, and what it asks for meanwhile."""
    folder = tmp_path_factory.mktemp("taken")
    with listening() as heard:
        pages = {case.stem: written_page(case_page(case, f"{heard.address}{case.stem}/")) for case in cases("taken")}
        seen = opened_together(pages, folder)
    return folder, pages, seen, heard.asked


def test_a_written_page_asks_for_nothing(opened):
    _, _, seen, asked = opened

    assert asked == []
    assert {name: one["loaded"] for name, one in seen.items() if one["loaded"]} == {}


def test_a_written_page_stays_where_it_is(opened):
    folder, pages, seen, _ = opened

    assert {name: one["place"] for name, one in seen.items()} == {
        name: (folder / f"{name}.html").as_uri() for name in pages
    }


def test_a_browser_makes_of_a_written_page_the_tree_that_was_checked(opened):
    _, pages, seen, _ = opened

    assert {name: f"<!DOCTYPE html>\n{one['text']}" for name, one in seen.items()} == pages
    assert {(one["mode"], one["set"]) for one in seen.values()} == {("CSS1Compat", "UTF-8")}


def test_attacks_are_heard_where_nothing_refuses_them(tmp_path):
    with listening() as heard:
        pages = {
            case.stem: POLICY.sub("", case_page(case, f"{heard.address}{case.stem}/").replace("\0", ""))
            for case in cases("refused")
        }
        opened_together(pages, tmp_path)
    names = {path.split("/")[1] for path in heard.asked}

    assert names <= pages.keys()
    assert len(names) >= 60
    assert {"comment-empty", "comment-of-a-dash", "comment-ended-with-a-bang", "title-of-page-opens-a-comment"} <= names
    assert {"title-of-picture-is-parsed", "cdata-outside-a-picture", "picture", "script-src"} <= names
