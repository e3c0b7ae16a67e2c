"""Widths of characters in the fonts that offices set slides in, measured from fonts with the same widths."""

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent / "font_widths"
_FILES = {
    "arial": "liberation-sans",
    "arialnarrow": "liberation-sans-narrow",
    "arimo": "liberation-sans",
    "caladea": "caladea",
    "calibri": "carlito",
    "cambria": "caladea",
    "carlito": "carlito",
    "dejavusans": "dejavu-sans",
    "georgia": "dejavu-sans",
    "helvetica": "liberation-sans",
    "liberationsans": "liberation-sans",
    "liberationserif": "liberation-serif",
    "times": "liberation-serif",
    "timesnewroman": "liberation-serif",
    "tinos": "liberation-serif",
    "verdana": "dejavu-sans",
}
"""The file with the widths of a typeface, by its name without spaces; DejaVu Sans is a little wider than Verdana,
and than the letters and digits of Georgia, whose bold ones are wider than those of a typeface that is not measured."""
_WIDER = 1.15
"""The width of a typeface that is not measured, as a multiple of that of Calibri, at least."""
_THOUSAND = 1000
_NONE, _OTHER, _WIDE = 0.0, 0.85, 1.05
"""Widths of characters that are not measured, as multiples of the font size: a mark on a letter, a letter, an
ideograph or a picture."""


class AdvanceWidths(dict[str, float]):
    """The widths of characters as multiples of the font size; those of others by their kind, on the safe side."""

    __hash__ = object.__hash__  # type: ignore[assignment]  # the widths of a typeface are read once and never change

    def __missing__(self, character: str) -> float:
        self[character] = _width_of_kind(character)
        return self[character]


class TextFace(NamedTuple):
    """The widths of a typeface."""

    regular: AdvanceWidths
    bold: AdvanceWidths


@cache
def face_named(typeface: str | None) -> TextFace:
    """Return the widths of a typeface; of one that is not measured, those of Arial or Calibri and 15 %, the wider."""
    if file := _FILES.get("".join((typeface or "").split()).casefold()):
        return _read(file)
    every = [_read("liberation-sans"), widened(_read("carlito"), _WIDER)]
    return TextFace(_widest([face.regular for face in every]), _widest([face.bold for face in every]))


def drawn_face(face: TextFace) -> TextFace:
    """Return the widths that a text is most likely drawn in: those of Calibri for a typeface that is not measured."""
    return face_named("Calibri") if face == USUAL else face


def widened(face: TextFace, factor: float) -> TextFace:
    """Return the widths of a typeface times a factor."""
    return TextFace(*(AdvanceWidths((one, width * factor) for one, width in style.items()) for style in face))


def _widest(every: list[AdvanceWidths]) -> AdvanceWidths:
    characters = dict.fromkeys(character for widths in every for character in widths)
    return AdvanceWidths((one, max(widths[one] for widths in every if one in widths)) for one in characters)


@cache
def _read(name: str) -> TextFace:
    content = json.loads((_FOLDER / f"{name}.json").read_text("utf-8"))
    return TextFace(_spread(content["regular"]), _spread(content["bold"]))


def _spread(by_width: dict[str, str]) -> AdvanceWidths:
    return AdvanceWidths((one, int(width) / _THOUSAND) for width, every in by_width.items() for one in every)


def _width_of_kind(character: str) -> float:
    if unicodedata.combining(character):
        return _NONE
    is_wide = unicodedata.east_asian_width(character) in "WF" or ord(character) >= 0x1F000
    return _WIDE if is_wide else _OTHER


USUAL = face_named(None)
"""The widths for a typeface that is not known."""
