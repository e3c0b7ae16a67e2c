"""Text takes the width that is computed for it, and never more lines than computed, whatever the machine."""

import random
from html import escape
from itertools import product

import pytest
import weasyprint
from weasyprint.formatting_structure import boxes
from weasyprint.text.fonts import FontConfiguration

from phrases import all_phrases, example_of
from readiness.page.text_width import BOLD, REGULAR, SEMIBOLD, Run, count_lines, count_run_lines, text_width
from readiness.typeface.face_styles import FAMILY, face_styles

STYLES = f"""{face_styles()}
@page {{ size: 6000pt 9000pt }}
p {{ margin: 0; line-height: 1.2; font-family: '{FAMILY}' }}
p {{ font-variant-numeric: tabular-nums; overflow-wrap: anywhere }}
"""
WEIGHTS = (REGULAR, SEMIBOLD, BOLD)
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;-–’“”()/%&+×→"
ACCENTED = (
    "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïñòóôõöøùúûüýþÿĀāĂăĄąĆćČčĎďĐđĘęĚěĞğİıŁłŃńŇňŐőŒœŘřŚśŞşŠšŤťŮůŰűŸŹźŻżŽž"
)


AROUND = [("n", "n"), ("T", "o"), ("r", ".")]


def laid_out(paragraphs):
    """Return the paragraphs of HTML texts with their styles as the layout engine sets them."""
    body = "".join(f'<p style="{style}">{html}</p>' for html, style in paragraphs)
    fonts = FontConfiguration()
    styles = weasyprint.CSS(string=STYLES, font_config=fonts)
    document = weasyprint.HTML(string=f"<html lang=en>{body}").render(stylesheets=[styles], font_config=fonts)
    return [
        box
        for page in document.pages
        for box in page._page_box.descendants()  # noqa: SLF001  its boxes have no other name
        if box.element_tag == "p" and isinstance(box, boxes.BlockBox)
    ]


def widths_of(texts, weight):
    """Return the width of each text on one line, in points."""
    style = f"font-size: 10pt; font-weight: {weight}; width: max-content; white-space: nowrap"
    return [box.children[0].children[0].width * 0.75 for box in laid_out([(escape(text), style) for text in texts])]


def lines_of(paragraphs):
    return [sum(isinstance(line, boxes.LineBox) for line in box.children) for box in laid_out(paragraphs)]


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_width_of_every_pair_of_letters_is_exact(weight):
    quarters = [LETTERS[place::4] for place in range(4)]
    texts = ["".join(first + second for second in quarter) for first in LETTERS for quarter in quarters]
    computed = [text_width(text, 10, weight) for text in texts]

    assert computed == pytest.approx(widths_of(texts, weight), abs=0.02)


@pytest.mark.parametrize("weight", WEIGHTS)
def test_the_width_of_accented_letters_is_exact(weight):
    texts = [before + letter + after for letter, (before, after) in product(ACCENTED, AROUND)]
    computed = [text_width(text, 10, weight) for text in texts]

    assert computed == pytest.approx(widths_of(texts, weight), abs=0.01)


def test_figures_have_one_width():
    assert len({text_width(figure, 10) for figure in "0123456789"}) == 1


def test_a_width_grows_with_the_size_and_the_weight():
    assert text_width("Evidence", 20) == pytest.approx(2 * text_width("Evidence", 10))
    assert text_width("Evidence", 10) < text_width("Evidence", 10, SEMIBOLD) < text_width("Evidence", 10, BOLD)


def sample(number):
    """Return phrases of the program, each with a column, a size and a weight."""
    chance = random.Random(1)
    texts = chance.sample([" ".join(str(example_of(code)).split()) for code in sorted(all_phrases())], number)
    return [
        (text, chance.choice([90, 130, 200, 330, 480]), chance.choice([7.6, 8.5, 12.5]), chance.choice(WEIGHTS))
        for text in texts
    ]


def test_the_lines_of_200_texts_are_those_of_the_layout():
    cases = sample(200)
    shown = lines_of(
        (escape(text), f"width: {width}pt; font-size: {size}pt; font-weight: {weight}")
        for text, width, size, weight in cases
    )
    computed = [count_lines(*case) for case in cases]

    assert [case for case, ours, theirs in zip(cases, computed, shown, strict=True) if ours < theirs] == []
    assert sum(ours == theirs for ours, theirs in zip(computed, shown, strict=True)) >= 195


def test_the_lines_of_texts_in_two_sizes_are_those_of_the_layout():
    cases = sample(80)
    pairs = list(zip(cases[::2], cases[1::2], strict=True))
    shown = lines_of(
        (f'<b>{escape(one)}</b> <span style="font-size: 7pt">{escape(two)}</span>', f"width: {width}pt; font-size: 9pt")
        for (one, width, *_), (two, *_) in pairs
    )
    computed = [count_run_lines([Run(one, 9, BOLD), Run(two, 7)], width) for (one, width, *_), (two, *_) in pairs]

    assert all(ours >= theirs for ours, theirs in zip(computed, shown, strict=True))
    assert sum(ours == theirs for ours, theirs in zip(computed, shown, strict=True)) >= 38


@pytest.mark.parametrize(
    "text",
    [
        "x" * 300,
        "https://intranet.elmhill.example/quality/safety/2026/reports/inpatient-deterioration?part=2&open=1",
        "Kraftfahrzeughaftpflichtversicherungsgesellschaft und Rindfleischetikettierungsüberwachung",
        "well-being-of-patients-and-of-those-who-care-for-them",
        "2026-06-05 2026-06-06 2026-06-07 2026-06-08",
        "either/or/neither/nor/both/all/none/some/any/every/each",
        "Ηλεκτρονική καταγραφή των κλινικών αποφάσεων στο νοσοκομείο",
        "Электронная запись клинических решений больницы",
    ],
)
@pytest.mark.parametrize("width", [40, 90, 200])
def test_no_text_takes_more_lines_than_computed(text, width):
    (shown,) = lines_of([(escape(text), f"width: {width}pt; font-size: 8pt")])

    assert count_lines(text, width, 8) >= shown


def test_a_text_without_words_takes_one_line():
    assert count_lines("", 100, 8) == 1


def test_a_word_as_wide_as_its_column_takes_one_line():
    width = text_width("Evidence", 8)

    assert count_lines("Evidence", width + 0.02, 8) == 1
    assert count_lines("Evidence", width - 0.02, 8) == 2


def test_a_line_is_broken_after_a_hyphen_between_letters_only():
    assert count_lines("go-live", text_width("go-l", 8), 8) == 2
    assert count_lines("x 2026-06", text_width("2026-06", 8) + 0.1, 8) == 2


@pytest.mark.parametrize(("character", "least"), [("大", 1.0), ("😀", 1.2), ("Щ", 1.1), ("\u0301", 0.0)])
def test_characters_of_other_scripts_have_a_safe_width(character, least):
    assert text_width(character, 1) >= least
