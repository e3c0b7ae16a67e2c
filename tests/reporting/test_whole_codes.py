"""A code such as `DATA-01` is one word on a screen, wherever it stands in a sentence."""

import pytest

from readiness.page.whole_codes import keep_codes_whole
from readiness.statements.language import language_named
from readiness.statements.voice import speaking


def body(text):
    return keep_codes_whole(f"<head><title>AI-1</title></head><body>{text}").partition("<body>")[2]


def test_a_code_in_a_sentence_stays_on_one_line():
    assert body("<p>DATA-01, I-47.") == '<p><span class="id">DATA-01</span>, <span class="id">I-47</span>.'


@pytest.mark.parametrize(
    ("code", "text", "whole"),
    [
        ("en", "by January 1, 2027.", "January 1, 2027."),
        ("en", "today (June 5, 2026).", "(June 5, 2026)."),
        ("en", "under USD 25,000, then", "USD 25,000,"),
        ("en", "USD 24–30 million in all", "USD 24–30"),
        ("de", "bis 1. Januar 2027.", "1. Januar 2027."),
        ("de", "unter 25.000 USD, dann", "25.000 USD,"),
    ],
)
def test_a_day_and_an_amount_stay_together_in_the_words_of_the_language(code, text, whole):
    with speaking(language_named(code)):
        assert body(f"<td>{text}</td>") == f"<td>{text}</td>".replace(whole, f'<span class="one">{whole}</span>')


@pytest.mark.parametrize(
    "text",
    ["<a href='#DATA-01'>", "<svg><text>DATA-01</text></svg>", "<option>DATA-01</option>", "2026-06-05", "R-E-2"],
)
def test_what_is_no_code_in_a_sentence_stays_as_it_is(text):
    assert body(text) == text


def test_the_title_of_a_page_has_no_element():
    assert keep_codes_whole("<title>DATA-01</title>") == "<title>DATA-01</title>"
