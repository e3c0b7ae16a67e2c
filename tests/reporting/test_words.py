"""Plurals, lists, dates and marks in texts."""

from datetime import date

import pytest

from readiness.model.answers import State
from readiness.model.scorecard import EvidenceState, Verdict
from readiness.shorten import first_sentences, shorten
from readiness.statements.levels import days_old
from readiness.view.answer_views import web_address
from readiness.view.words import (
    EVIDENCE,
    STATES,
    VERDICTS,
    age,
    answered_text,
    count_text,
    id_words,
    list_text,
    weeks_after,
)


def test_one_is_singular_and_everything_else_plural():
    assert [count_text(n, "answer") for n in (0, 1, 2, 1000)] == ["0 answers", "1 answer", "2 answers", "1,000 answers"]


def test_a_list_reads_like_a_sentence():
    assert [list_text(["a"]), list_text(["a", "b"]), list_text(["a", "b", "c"])] == ["a", "a and b", "a, b and c"]


def test_a_long_list_is_cut():
    assert list_text(["a", "b", "c", "d", "e"]) == "a, b, c and 2 more"


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


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("day", "days"),
        ("family", "families"),
        ("practice", "practices"),
        ("analysis", "analyses"),
        ("process", "processes"),
        ("box", "boxes"),
        ("branch", "branches"),
        ("person-week", "person-weeks"),
    ],
)
def test_a_noun_has_the_plural_of_its_ending(one: str, many: str) -> None:
    assert count_text(2, one) == f"2 {many}"


def test_a_date_of_two_weeks_ago_is_14_days_old() -> None:
    assert age(date(2026, 1, 1), date(2026, 1, 15)) == days_old(number=14)


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        ((67, 2, 69), "67 of 69 answered, 2 unknown"),
        ((0, 69, 69), "0 of 69 answered, 69 unknown"),
        ((5, 0, 70), "5 of 70 answered"),
        ((0, 0, 0), "0 of 0 answered"),
    ],
)
def test_unknown_answers_are_counted_apart_from_answers_with_a_level(counts: tuple[int, int, int], text: str) -> None:
    assert answered_text(*counts) == text
