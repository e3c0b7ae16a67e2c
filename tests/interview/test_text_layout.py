"""Lines are measured in the cells of a terminal: Chinese characters take two, Thai vowels none."""

import textwrap

import pytest
from rich.cells import cell_len

from readiness.interview.text_layout import flow, pad, pad_left, truncate_line, widest, wrap_text

ENGLISH = (
    "A team member looked at a sample, and reported by word or e-mail that go-live data are there - in 2026-05-02."
)
JAPANESE = "データの品質を受け入れ時に毎回確認していますか? ICU のデータも確認します。"
THAI = "ประวัติผู้ป่วยทุกคนถูกส่งไปยังระบบกลางภายในหนึ่งชั่วโมง และมีการตรวจสอบทุกวัน"
EMOJI = "👩‍⚕️👩‍⚕️👩‍⚕️ nurses 👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️"


@pytest.mark.parametrize("width", [24, 30, 41, 79])
def test_english_is_wrapped_as_by_the_standard_library(width):
    expected = textwrap.wrap(ENGLISH, width, initial_indent="  1  ", subsequent_indent="     ")

    assert wrap_text(ENGLISH, width, "  1  ").split("\n") == expected


@pytest.mark.parametrize("text", [JAPANESE, THAI, EMOJI], ids=["japanese", "thai", "emoji"])
@pytest.mark.parametrize("width", [24, 30, 41])
def test_no_line_has_more_cells_than_the_width_and_nothing_is_lost(text, width):
    lines = wrap_text(text, width, "  1  ").split("\n")

    assert max(map(cell_len, lines)) <= width
    assert cell_len(lines[0]) >= width - 12, "a line is filled although the text has few blanks"
    assert "".join("".join(lines).split()) == f"1{''.join(text.split())}"


def test_a_word_that_fits_on_a_line_is_not_divided():
    assert wrap_text("Cấp độ trưởng thành của bệnh viện được xác nhận", 24).split("\n") == [
        "Cấp độ trưởng thành của",
        "bệnh viện được xác nhận",
    ]


def test_paragraphs_and_control_characters():
    assert wrap_text("one\n\n\x1btwo", 40, "- ", "  ") == "- one\n\n  <U+001B>two"
    assert wrap_text("x" * 60, 24, "", "  ") == f"{'x' * 24}\n  {'x' * 22}\n  {'x' * 14}"


@pytest.mark.parametrize(
    ("text", "shown"), [("データ", "データ "), ("データデータ", "データ…"), ("abc", "abc    "), ("abcdefgh", "abcdef…")]
)
def test_a_column_has_its_width_in_cells(text, shown):
    assert pad(text, 7) == shown
    assert cell_len(pad(text, 7)) == 7


def test_columns_of_wide_characters():
    assert pad_left("データ", 8) == "  データ"
    assert widest(["ab", "データ"]) == 6
    assert truncate_line("  データ データ", 9, keep_margin=True) == "  データ…"


def test_entries_flow_into_lines_undivided():
    assert flow(["Map:", "a all", "u unanswered", "データ データ"], 14) == "Map:  a all\nu unanswered\nデータ データ"
