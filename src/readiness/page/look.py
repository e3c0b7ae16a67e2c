"""What `look.yaml` holds: the few things of a report that an organization changes without touching a template."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from readiness.model.field_types import FileModel, Text, quote_value, value_error
from readiness.page import template_limits
from readiness.page.color_math import READABLE, contrast, darken_color

_WHITE = "#ffffff"


def _color(value: Any) -> str:
    """A color as #rrggbb that can be read on white."""
    if not isinstance(value, str) or not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
        said = "this color is empty" if value == "" else f"{quote_value(value)} is not a color"
        raise value_error(said, 'write # and six digits or letters from a to f, in quotes, such as "#1c6b75"')
    color = value.lower()
    if contrast(color, _WHITE) < READABLE:
        said = f"{quote_value(value)} is too light to be read on white ({contrast(color, _WHITE):.1f} : 1)"
        raise value_error(
            said, f'at least {READABLE} : 1 is needed; the same color, darker: "{darken_color(color, _WHITE)}"'
        )
    return color


def _line(value: Any) -> Any:
    if isinstance(value, str) and ("\n" in value.strip() or len(value) > template_limits.WORDS_CHARACTERS):
        raise value_error("this is too long", f"one line of at most {template_limits.WORDS_CHARACTERS} characters")
    return value


Color = Annotated[str, BeforeValidator(_color)]
Line = Annotated[Text, BeforeValidator(_line)]


class LookColors(FileModel):
    """The two colors that carry meaning; the defaults are those of the standard template."""

    main: Color = "#1c6b75"
    """Codes, links, bars, what is passed; the heat map is shaded from it."""
    accent: Color = "#a84c17"
    """What is short, failed or needed."""


class LookWords(FileModel):
    """The words of the report's own that an organization may put in its own way; what is absent stays as it is."""

    report: Line | None = None
    """What the report is called; by default the title of the questionnaire."""
    decisions: Line | None = None
    """The heading above the decisions; by default *Three decisions asked for*, with their number."""
    confidential: Line | None = None
    """Who may read it; on the first page and at the foot of every printed one. By default nothing."""
    contact: Line | None = None
    """Whom to ask, in the last lines of the report. By default nothing."""


class Look(FileModel):
    """What a template looks like, in one file."""

    title: Line | None = None
    """What this template is, in a line."""
    logo: Text | None = None
    """The name of a PNG or JPEG file in the same folder."""
    colors: LookColors = LookColors()
    words: LookWords = LookWords()
