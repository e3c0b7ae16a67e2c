"""Widths of characters are those of the fonts, and a text is measured no narrower than an office sets it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from readiness.slide_template.slide_template import SlideTemplate
from readiness.slide_template.template_copy import TemplateCopy
from readiness.slides.advance_widths import USUAL, face_named, widened
from readiness.slides.deck import Deck
from readiness.slides.text_fit import line_count, set_text, slide_text, widest_word
from running import ROOT
from slide_cases import good, packed

WIDTHS = ROOT / "src" / "readiness" / "slides" / "font_widths"
FONTS = Path("/usr/share/fonts/truetype")
CALIBRI, ARIAL = face_named("Calibri"), face_named("Arial")


def test_a_character_is_as_wide_as_in_the_font():
    assert (CALIBRI.regular["a"], CALIBRI.bold["a"], ARIAL.regular["a"]) == (0.48, 0.494, 0.557)


def test_bold_text_is_wider():
    sentence = "The tool may be used as it is today where it is in use"

    assert widest_word(sentence, 12, CALIBRI.bold) > widest_word(sentence, 12, CALIBRI.regular)


def test_a_typeface_that_is_not_measured_is_as_wide_as_arial_or_calibri_and_15_percent():
    for style in ("regular", "bold"):
        usual, every = getattr(USUAL, style), [getattr(face, style) for face in (widened(CALIBRI, 1.15), ARIAL)]

        assert all(usual[sign] == max(face[sign] for face in every) for sign in "aWi.–é")
    assert face_named("Comic Sans MS").regular["a"] == USUAL.regular["a"] == ARIAL.regular["a"]


@pytest.mark.parametrize(
    ("typeface", "width"),
    [("Times New Roman", 0.444), ("Cambria", 0.47), ("Verdana", 0.613), ("Georgia", 0.613), ("Arial Narrow", 0.457)],
)
def test_other_typefaces_of_offices_are_measured_too(typeface, width):
    assert face_named(typeface).regular["a"] == width


@pytest.mark.parametrize(("typeface", "face"), [("Calibri", CALIBRI), ("Arial", ARIAL), ("Corporate Sans", USUAL)])
def test_a_template_is_measured_by_the_typeface_of_its_theme(typeface, face):
    theme = f'<a:latin typeface="{typeface}"'.encode()
    parts = {name: content.replace(b'<a:latin typeface="Calibri"', theme) for name, content in good().items()}
    deck = Deck("x", "2026-06-05", SlideTemplate(TemplateCopy(packed(parts)).content))

    assert deck.face.regular["a"] == face.regular["a"]


def test_the_default_look_is_safe_where_its_typeface_is_missing():
    assert Deck("x", "2026-06-05").face.regular["a"] == USUAL.regular["a"]


def test_other_characters_count_by_their_kind():
    ideograph, letter, mark = USUAL.regular["漢"], USUAL.regular["ש"], USUAL.regular["\u0301"]

    assert (ideograph, letter, mark) == (1.05, 0.85, 0)


def test_a_long_word_is_broken_between_its_characters():
    assert line_count("漢" * 20, 105, 10) == 3
    assert set_text("one xxxxx", 12, 10).lines == ["on", "e", "xx", "xx", "x"]


def test_a_date_is_never_broken():
    assert slide_text("by 2026-06-05, not DATA-01") == "by 2026\u201106\u201105, not DATA-01"


@pytest.mark.parametrize("path", sorted(WIDTHS.glob("*.json")), ids=lambda path: path.stem)
def test_a_table_is_small_and_has_every_letter_of_english_and_german(path):
    widths = json.loads(path.read_text("utf-8"))

    assert path.stat().st_size < 5_000
    for style in ("regular", "bold"):
        measured = "".join(widths[style].values())
        assert len(set(measured)) == len(measured)
        assert set("abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789 .,;:!?()/%-–…→≥") <= set(
            measured
        )


@pytest.mark.parametrize("file", sorted(path.stem for path in WIDTHS.glob("*.json")))
def test_the_tables_are_those_that_the_script_writes(file):
    script = (
        "import font_widths as f, pathlib, sys; folder, file = pathlib.Path(sys.argv[1]), sys.argv[2];"
        "name = f.FACES[file];"
        "list(folder.rglob(f'{name}-Bold.ttf')) or sys.exit(3);"
        "print(f.written(f.face_widths(folder, name)), end='')"
    )
    command = [sys.executable, "-c", script, FONTS, file]
    made = subprocess.run(command, cwd=ROOT / "tools", capture_output=True, text=True, check=False)
    if made.returncode == 3:
        pytest.skip("the font is not here: see tools/font_widths.py")

    assert made.stdout == (WIDTHS / f"{file}.json").read_text("utf-8")
