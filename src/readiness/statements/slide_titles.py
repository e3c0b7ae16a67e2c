"""Titles of slides for the decision, the days and the appendix, and where the rows of a table go on."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("{title} ({number})", title="Calendar", number=2)
def continued(*, title: str, number: int) -> None:
    """The title of a slide after another one with the same title."""


@phrase("Appendix: {table}", table="Steps")
def appendix_of(*, table: Words) -> None:
    """The title of a slide with the rows of a table that had no room before."""


@phrase(
    "and {number} more, in the appendix (from slide {slide})",
    "and {number} more, in the appendix (from slide {slide})",
    by="number",
    number=10,
    slide=14,
)
def more_in_appendix(*, number: int, slide: int) -> None:
    """Below a table: the number of its other rows, and the first slide with them."""


@phrase(
    "In the appendix: {number} row, from slide {slide}",
    "In the appendix: {number} rows, from slide {slide}",
    by="number",
    number=59,
    slide=14,
)
def all_in_appendix(*, number: int, slide: int) -> None:
    """Below a chart or text: the rows of its table, and the first slide with them."""


@phrase("Verdict")
def verdict() -> None:
    """The short title of the first slide."""


@phrase("Decision")
def decision() -> None:
    """The short title of the slide with the options and the decisions."""


@phrase("Reasons for the decisions")
def decision_reasons() -> None:
    """The title of the slide of the decisions with their reasons."""


@phrase("The options in detail")
def options_in_detail() -> None:
    """The title of the slide on what each option rests on and leaves open."""


@phrase("Figures of the options")
def option_figures() -> None:
    """The name of the table with all figures of the options."""


@phrase("{number} date is ahead.", "{number} dates are ahead.", by="number", number=12)
def days_ahead(*, number: int) -> None:
    """The title of the slide of the calendar."""


@phrase(
    "{number} is overdue, or the plan does not keep it.",
    "{number} are overdue, or the plan does not keep them.",
    by="number",
    number=3,
)
def days_missed(*, number: int) -> None:
    """The second sentence of the title of the slide of the calendar: how many of its dates are missed."""
