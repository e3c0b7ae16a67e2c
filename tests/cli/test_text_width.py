"""Text is measured in terminal columns: wide characters take two."""

import pytest

from readiness.cli.text_width import padded, text_width, wrap_columns


@pytest.mark.parametrize(("text", "width"), [("abc", 3), ("é", 1), ("表", 2), ("e\u0301", 1)])
def test_a_width_is_that_of_the_terminal(text: str, width: int) -> None:
    assert text_width(text) == width
    assert text_width(padded(text, 5)) == 5


def test_wide_text_is_wrapped_by_columns_below_its_first_line() -> None:
    lines = wrap_columns("表表 表表表 abc", 10, "  ✗ ")

    assert lines == ["  ✗ 表表", "    表表表", "    abc"]
    assert max(map(text_width, lines)) <= 10


def test_a_word_wider_than_a_line_is_cut() -> None:
    assert wrap_columns("表" * 7, 6) == ["表" * 3, "表" * 3, "表"]


def test_narrow_text_is_wrapped_at_spaces() -> None:
    assert wrap_columns("one two three", 9, "- ") == ["- one two", "  three"]
