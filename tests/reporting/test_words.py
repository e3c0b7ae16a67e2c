"""Dates and marks in texts."""

from datetime import date

import pytest

from readiness.model.answer import State
from readiness.model.id_words import id_words
from readiness.model.scorecard import EvidenceState
from readiness.model.spans import weeks_after
from readiness.model.verdict import Verdict
from readiness.shorten import first_sentences, shorten
from readiness.statements.levels import days_old
from readiness.view.answer_views import web_address
from readiness.view.words import (
    EVIDENCE,
    STATES,
    VERDICTS,
    age,
)


def test_an_id_is_written_in_words():
    assert [id_words(id_) for id_ in ("pilot_start", "go_live", "multi-state-system")] == [
        "pilot start",
        "go-live",
        "multi-state system",
    ]


def test_a_date_beyond_the_calendar_is_its_last_day():
    assert weeks_after(date(9999, 12, 1), 100) == date.max


def test_cut_text_is_one_line_and_says_that_it_was_cut():
    assert shorten("some\nlong text", 8) == "some lo…"


def test_a_cut_text_closes_what_is_isolated_in_its_direction():
    text = "\u2068A long name\u2069 (\u2068with a role\u2069)"

    assert shorten(text, 20) == "\u2068A long name\u2069 (\u2068wit\u2069…"


@pytest.mark.parametrize("marks", [VERDICTS, STATES, EVIDENCE])
def test_every_state_is_a_glyph_and_a_word_and_no_two_look_alike(marks):
    assert len({mark.glyph for mark in marks.values()}) == len({mark.word for mark in marks.values()}) == len(marks)


def test_no_state_is_forgotten():
    assert (set(VERDICTS), set(STATES), set(EVIDENCE)) == (set(Verdict), set(State), set(EvidenceState))


@pytest.mark.parametrize(
    "location",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.org",
        "https://",
        "http://user@example.org",
        'https://example.org/"x',
        "https://example.org/ x",
        "https://[",
        "https://exämple.org",
        "https://example.org:99999/",
        "https://example.org/%zz",
        "https://example.org/[x]",
        "http://0x7f000001/",
        "https://example.org/#a#b",
        f"https://example.org/{'a/' * 1000}",
        None,
    ],
)
def test_only_a_plain_web_address_may_be_followed(location):
    assert web_address(location) is None


def test_an_opening_is_made_of_whole_sentences():
    text = "One hospital. A pilot of 3.5 weeks ended. Nothing followed."

    assert first_sentences(text, 80) == text
    assert first_sentences(text, 45) == "One hospital. A pilot of 3.5 weeks ended."
    assert first_sentences(text, 8) == "One hos…"


@pytest.mark.parametrize(
    "location",
    [
        "https://example.org/x?a=1&b=2",
        "HTTPS://Example.org",
        "http://localhost:8080/%C3%BC#top",
        "https://192.0.2.1/wiki/Model_file_(DA-1)",
        "https://share_1.example.org?id=1/2",
    ],
)
def test_a_plain_web_address_may_be_followed(location):
    assert web_address(location) == location


def test_a_date_of_two_weeks_ago_is_14_days_old() -> None:
    assert age(date(2026, 1, 1), date(2026, 1, 15)) == days_old(number=14)
