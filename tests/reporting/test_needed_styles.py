"""The layout of a PDF leaves out the style rules whose elements, classes and attributes its page does not have."""

from io import BytesIO

import pytest
import tinycss2

from readiness.pdf.layout import render_pdf
from readiness.pdf.needed_styles import is_needed

pypdf = pytest.importorskip("pypdf")
NAMES = frozenset({"html", "body", "p", "table", ".lead", "#top", "[class", "[id"})


def needed(rule, text=""):
    return is_needed(tinycss2.parse_one_rule(rule), NAMES, text)


@pytest.mark.parametrize(
    "rule",
    [
        "p {}",
        "P {}",
        "* {}",
        ".lead {}",
        "p.lead#top {}",
        "body > p ~ table {}",
        ".gone, p {}",
        "p:not(.gone) {}",
        ":is(.gone, p) {}",
        "p::before {}",
        "[class~=lead] {}",
        ":root {}",
        "svg|rect {}",
        "p { & .gone {} }",
        "& p {}",
        "@page { margin: 0 }",
        "@media print { .gone {} }",
        "@counter-style decimal {}",
    ],
)
def test_a_rule_that_may_apply_is_needed(rule):
    assert needed(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "ul {}",
        ".gone {}",
        "p.gone {}",
        "p #gone {}",
        "p > ul {}",
        ".gone:first-child, ul::before {}",
        "[dir=ltr] p {}",
        "@counter-style thai {}",
    ],
)
def test_a_rule_about_what_the_page_lacks_is_not(rule):
    assert not needed(rule)


def test_a_counter_style_is_needed_where_the_page_names_it():
    assert needed("@counter-style thai {}", "<ol style='list-style: thai'>")


@pytest.mark.parametrize(
    ("lists", "shown"), [("lower-roman", "iii."), ("lower-latin", "c."), ("lower-greek", "γ."), ("decimal", "3.")]
)
def test_a_list_is_numbered_in_each_style(lists, shown):
    page = "<!DOCTYPE html><html lang=en><title>x</title><body><ol><li>A<li>B<li>C</ol>"
    made = render_pdf(page, f"ol {{ list-style-type: {lists} }}")

    assert shown in pypdf.PdfReader(BytesIO(made)).pages[0].extract_text()
