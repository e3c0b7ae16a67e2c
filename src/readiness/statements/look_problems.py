"""Faults of the colors, the words and the logo of a template, with their remedies."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure


@phrase("this color is empty")
def empty_color() -> None:
    """A color of a look without a value."""


@phrase("{value} is not a color", value=quoted(text="teal"))
def no_color(*, value: Statement) -> None:
    """A color of a look in an unknown form."""


@phrase('write # and six digits or letters from a to f, in quotes, such as "#1c6b75"')
def write_color() -> None:
    """The remedy for a color in an unknown form."""


@phrase(
    "{value} is too light to be read on white ({contrast} : 1)",
    value=quoted(text="#ffcc00"),
    contrast=Figure("1.5", 1.5, "1.5"),
)
def too_light(*, value: Statement, contrast: Figure) -> None:
    """A color without enough contrast to white."""


@phrase(
    'use the same color, darker: "{color}" (at least {least} : 1 is needed)',
    least=Figure("4.5", 4.5, "4.5"),
    color="#8f7200",
)
def use_darker(*, least: Figure, color: str) -> None:
    """The remedy for a color without enough contrast to white."""


@phrase("this is too long")
def too_long() -> None:
    """A phrase of an organization that does not fit its place in the report."""


@phrase("write one line of at most {most} characters", most=120)
def one_line(*, most: int) -> None:
    """The remedy for a phrase that is too long."""


@phrase("the logo lies outside the folder")
def logo_outside() -> None:
    """A logo that is not in the template's folder."""


@phrase("copy it beside this file, and write only its name")
def copy_logo() -> None:
    """The remedy for a logo outside the template's folder."""


@phrase("there is no file {name} in the folder", name=quoted(text="logo.png"))
def no_logo(*, name: Statement) -> None:
    """A logo that is not there."""


@phrase("an SVG picture is not taken: it may carry scripts")
def svg_logo() -> None:
    """A logo in a format that is not allowed."""


@phrase("export it as PNG")
def export_as_png() -> None:
    """The remedy for a logo in another format."""


@phrase("this is neither a PNG nor a JPEG picture")
def no_picture() -> None:
    """A logo in an unknown format."""


@phrase("this picture is {width} by {height} pixels", width=20_000, height=20_000)
def large_picture(*, width: int, height: int) -> None:
    """A logo with too many pixels."""


@phrase("make it at most {millions} million pixels; a width of 800 pixels is enough for paper", millions=4)
def make_smaller(*, millions: int) -> None:
    """The remedy for a logo with too many pixels."""


@phrase("this picture breaks off before its end")
def broken_picture() -> None:
    """A damaged logo."""


@phrase("copy or export it again")
def export_again() -> None:
    """The remedy for a damaged logo."""
