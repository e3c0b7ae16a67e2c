"""The model of `look.yaml`: the colors, logo and words an organization can change without editing a template."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from readiness.model.field_types import FileModel, Text, quote_value, value_error
from readiness.page import template_limits
from readiness.page.color_contrast import READABLE, contrast, darken_color

_WHITE = "#ffffff"


def _color(value: Any) -> str:
    """Return a color in lower case. Raises a value error: if it is not `#rrggbb` or is unreadable on white."""
    if not isinstance(value, str) or not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
        fault = "this color is empty" if value == "" else f"{quote_value(value)} is not a color"
        raise value_error(fault, 'write # and six digits or letters from a to f, in quotes, such as "#1c6b75"')
    color = value.lower()
    if contrast(color, _WHITE) < READABLE:
        fault = f"{quote_value(value)} is too light to be read on white ({contrast(color, _WHITE):.1f} : 1)"
        raise value_error(
            fault, f'at least {READABLE} : 1 is needed; the same color, darker: "{darken_color(color, _WHITE)}"'
        )
    return color


def _line(value: Any) -> Any:
    if isinstance(value, str) and ("\n" in value.strip() or len(value) > template_limits.WORDS_CHARACTERS):
        raise value_error("this is too long", f"one line of at most {template_limits.WORDS_CHARACTERS} characters")
    return value


Color = Annotated[str, BeforeValidator(_color)]
Line = Annotated[Text, BeforeValidator(_line)]


class LookColors(FileModel):
    """The two colors that carry meaning; the defaults are the colors of the standard template."""

    main: Color = "#1c6b75"
    """The color of codes, links, bars and passed gates; the heat map uses shades of it."""
    accent: Color = "#a84c17"
    """The color of shortfalls, failed gates and needed levels."""


class LookWords(FileModel):
    """The phrases of the report that an organization can replace; an absent one keeps its default."""

    report: Line | None = None
    """The title of the report; by default the title of the questionnaire."""
    decisions: Line | None = None
    """The heading above the decisions; by default *Three decisions asked for*, with their number."""
    confidential: Line | None = None
    """The confidentiality notice, on the first page and in the footer of every printed page; by default none."""
    contact: Line | None = None
    """The contact for questions, in the last lines of the report; by default none."""


class Look(FileModel):
    """The appearance of a template."""

    title: Line | None = None
    """A one-line description of the template."""
    logo: Text | None = None
    """The name of a PNG or JPEG file in the same folder."""
    colors: LookColors = LookColors()
    words: LookWords = LookWords()
