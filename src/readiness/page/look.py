"""The model of `look.yaml`: the colors, logo and words an organization can change without editing a template."""

import re
from typing import Annotated, Any

from pydantic import BeforeValidator

from readiness.model.field_types import Text, value_error
from readiness.model.file_model import FileModel
from readiness.page import template_limits
from readiness.page.color_contrast import READABLE, contrast, darken_color
from readiness.statements import look_problems as problems
from readiness.statements.quoting import found
from readiness.statements.values import Figure

_WHITE = "#ffffff"


def _color(value: Any) -> str:
    """Return a color in lower case. Raises a value error: if it is not `#rrggbb` or is unreadable on white."""
    if not isinstance(value, str) or not re.fullmatch(r"#[0-9A-Fa-f]{6}", value):
        fault = problems.empty_color() if value == "" else problems.no_color(value=found(value))
        raise value_error(fault, problems.write_color())
    color = value.lower()
    if contrast(color, _WHITE) < READABLE:
        fault = problems.too_light(value=found(value), contrast=_figure(contrast(color, _WHITE)))
        raise value_error(fault, problems.use_darker(least=_figure(READABLE), color=darken_color(color, _WHITE)))
    return color


def _figure(number: float) -> Figure:
    return Figure(f"{number}", round(number, 1), f"{number:.1f}")


def _line(value: Any) -> Any:
    if isinstance(value, str) and ("\n" in value.strip() or len(value) > template_limits.WORDS_CHARACTERS):
        raise value_error(problems.too_long(), problems.one_line(most=template_limits.WORDS_CHARACTERS))
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
    """The heading above the decisions; by default *3 decisions asked for*, with their number."""
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
