"""Long words get a place to break every 30 characters, and keep their text."""

import re

import pytest

from readiness.page.build_page import build_page
from readiness.page.sandbox import break_long_words
from readiness.pdf.break_points import LONGEST, SPACE, with_break_points
from readiness.view.build import build_view
from readiness.view.edition import Edition

RUNS = {
    "letters": "x" * 20_000,
    "letters of an accepted template": break_long_words("x" * 20_000),
    "no-break spaces": "ab\N{NO-BREAK SPACE}" * 6_000,
    "narrow no-break spaces": "ab\N{NARROW NO-BREAK SPACE}" * 6_000,
    "right to left": "ش" * 20_000,
    "references": "&amp;" * 20_000,
    "characters spelled out": "&lt;U+6570&gt;" * 2_000,
    "brackets": "(" * 10_000 + ")" * 10_000,
}


def broken(text):
    return with_break_points(f"<title>x</title><body><p>{text}</p>").partition("<p>")[2].removesuffix("</p>")


def without(text):
    return text.replace("<wbr>", "").replace(SPACE, "")


def length(piece):
    return len(re.sub(r"&amp;", "&", re.sub(r"&lt;|&gt;", "<", piece)))


@pytest.mark.parametrize("text", RUNS.values(), ids=RUNS)
def test_no_piece_of_a_long_run_is_longer_than_thirty_characters(text):
    pieces = re.split(rf"{SPACE}|<wbr>", broken(text))

    assert max(map(length, pieces)) <= LONGEST


@pytest.mark.parametrize("text", RUNS.values(), ids=RUNS)
def test_the_text_stays_the_same(text):
    assert without(broken(text)) == without(text)


def test_a_box_holds_at_most_sixteen_pieces():
    boxes = broken(RUNS["letters"]).split("<wbr>")

    assert max(box.count(SPACE) for box in boxes) == 15


def test_a_reference_to_a_character_is_not_cut():
    assert re.sub(rf"&amp;|{SPACE}|<wbr>", "", broken(RUNS["references"])) == ""


def test_a_character_spelled_out_is_not_cut():
    assert re.sub(rf"&lt;U\+6570&gt;|{SPACE}|<wbr>", "", broken(RUNS["characters spelled out"])) == ""


def test_a_mark_stays_with_its_letter():
    assert not re.search(rf"({SPACE}|<wbr>)\u0301", broken("e\u0301" * 10_000))


def test_characters_that_are_joined_stay_together_while_they_are_few():
    few, many = "x" * 29 + "a\N{ZERO WIDTH JOINER}" * 5 + "b" + "x" * 200, "a\N{ZERO WIDTH JOINER}" * 9_000

    assert re.split(SPACE, broken(few))[0] == few[:40]
    assert max(map(len, re.split(rf"{SPACE}|<wbr>", broken(many)))) == 2 * LONGEST


@pytest.mark.parametrize(
    "page",
    [
        f"<body><svg><text>{'x' * 200}</text></svg>",
        f'<body><p title="{"x" * 200}">x</p>',
        f"<title>{'x' * 200}</title><style>{'x' * 200}</style><body><p>x</p>",
        f"<body><p>{'x' * 64} {'word ' * 100}</p>",
    ],
    ids=["a picture", "an attribute", "the head", "words"],
)
def test_it_stays_as_it_is(page):
    assert with_break_points(page) == page


def test_a_link_holds_no_other_box():
    page = with_break_points(f'<body><a href="https://example.org/{"x" * 900}">{"x" * 900}</a>')

    assert "<wbr>" not in page
    assert page.count(SPACE) == 29
    assert page.startswith(f'<body><a href="https://example.org/{"x" * 900}">')


@pytest.mark.parametrize("audience", ["board", "full"])
def test_a_report_without_long_runs_stays_as_it_is(partial, audience):
    made = build_page(build_view(partial, Edition(audience)), paper=True)

    assert with_break_points(made) == made
