"""The shipped look has one scale of sizes and one of spaces; a value beside them is a mistake or a decision."""

import re

import pytest

from readiness.package_data import data_folder

SIZES: dict[str, set[float]] = {
    "pt": {7, 7.6, 8.5, 10.5, 11.5, 14, 17},
    "em": {0.86, 0.92},
    "rem": {0.76, 0.92, 1, 1.12, 1.25, 1.5, 2},
    "%": {94, 100, 125},
    "px": {9.6, 12.5, 14.5, 15, 16.5, 17.5, 19, 20, 22, 32},
}
"""Paper has fine print, tables, text, two kinds of headings, sections and the title; the screen the same in rem.

Text of pictures has the units of its picture, which is drawn larger or smaller than them: on the screen it is as large
as the text around it.
"""
SPACES: dict[str, set[float]] = {
    "pt": {1, 2, 3, 4, 6, 9, 12},
    "em": {0.15, 0.24, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.5, 2},
    "rem": {1, 1.5, 3, 4},
    "px": {16, 24, 28, 44},
    "mm": {2, 6, 11, 13, 17, 18, 20},
}
_VALUE = re.compile(r"(?<![\w.])-?(\d*\.?\d+)(em|rem|pt|px|mm|%)")
STYLES = sorted(path.name for path in (data_folder("report_templates") / "standard").iterdir() if path.suffix == ".css")


def values(name, properties):
    """Return every value with a unit that the style sheet gives these properties."""
    text = (data_folder("report_templates") / "standard" / name).read_text("utf-8")
    found = re.findall(rf"(?<![\w-])(?:{properties}):\s*([^;}}]+)", re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL))
    return {(float(number), unit) for value in found for number, unit in _VALUE.findall(value) if float(number)}


@pytest.mark.parametrize("name", STYLES)
def test_every_size_of_text_is_on_the_scale(name):
    assert {one for one in values(name, "font|font-size") if one[0] not in SIZES[one[1]]} == set()


@pytest.mark.parametrize("name", STYLES)
def test_every_space_is_on_the_scale(name):
    every = values(name, r"(?:margin|padding)(?:-[\w-]+)?|gap|column-gap")

    assert {one for one in every if one[0] not in SPACES.get(one[1], ())} == set()


def test_figures_stand_below_each_other():
    assert values("base.css", "font-size")
    assert "font-variant-numeric: tabular-nums" in (data_folder("report_templates") / "standard/base.css").read_text()
