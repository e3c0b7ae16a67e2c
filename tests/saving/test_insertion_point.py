"""The place of a new answer in an answers file."""

import pytest

from building import a_pack
from readiness.saving.insertion_point import insertion_points

PACK = a_pack({"d.a": {}, "d.b": {}, "d.c": {}})
KEY = ("answers", "d.b")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("answers:\n", "answers:", 2),
        ("answers:\n  # Q-02 Title\n", "  # Q-02 Title", 2),
        ("answers:\n    # Q-02 Title\n", "    # Q-02 Title", 4),
        ("answers:\n  # Q-02: Title\n  # ask Maria\n\n  # Q-03\n", "  # ask Maria", 2),
        ("answers:\n  # Q-01 Title\n  # Q-03 Title\n", "  # Q-01 Title", 2),
        ("answers:\n    # Q-03 Title\n", "answers:", 4),
        ("answers:\n  d.a: 1  # Maria\n  d.c: 2\n", "  d.a: 1  # Maria", 2),
        ("answers:\n    d.a:\n      note: x\n    d.c: 2\n", "      note: x", 4),
        ("answers:\n  # Q-02 Title\n  # Q-02 again\n", "  # Q-02 Title", 2),
        ("answers:\n  d.a:\n    note: |-\n      # Q-02\n  d.c: 1\n", "      # Q-02", 2),
        ("answers:\n  # Q-01\nremedies:\n  # Q-02\n", "  # Q-01", 2),
    ],
)
def test_an_answer_goes_below_the_line_of_its_question_or_of_the_one_before_it(
    text: str, line: str, column: int
) -> None:
    end = text.index(f"{line}\n") + len(line)

    assert insertion_points(text, "d.b", PACK) == {KEY: (end, column)}


@pytest.mark.parametrize(
    "text",
    [
        "assessment: {}\n",
        "answers: {d.a: 1}\n",
        "answers:\n  d.b: 1\n",
        "answers:\n  d.c: 1\n",
    ],
)
def test_there_is_no_place_where_it_is_answered_or_no_line_names_an_earlier_question(text: str) -> None:
    assert insertion_points(text, "d.b", PACK) == {}


def test_a_text_without_a_last_line_end_has_the_same_places() -> None:
    assert insertion_points("answers:", "d.b", PACK) == {KEY: (8, 2)}
