"""Titles of the sections of a report."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import phrase


@phrase("Scorecard")
def scorecard() -> None:
    """The title of a section."""


@phrase("Gates")
def gates() -> None:
    """The title of a section."""


@phrase("Gaps")
def gaps() -> None:
    """The title of a section."""


@phrase("Roadmap")
def roadmap() -> None:
    """The title of a section."""


@phrase("Calendar")
def calendar() -> None:
    """The title of a section."""


@phrase("What people and money change")
def curve() -> None:
    """The title of a section: dates with fewer and more people, and what a budget buys."""


@phrase("Evidence to collect")
def evidence() -> None:
    """The title of a section."""


@phrase("Documents")
def register() -> None:
    """The title of a section: the register of evidence."""


@phrase("Open questions")
def open_questions() -> None:
    """The title of a section."""


@phrase("Voices in the room")
def voices() -> None:
    """The title of a section."""


@phrase("Every answer")
def answers() -> None:
    """The title of a section."""


@phrase("About this assessment")
def about() -> None:
    """The title of a section."""


@phrase("How this was computed")
def method() -> None:
    """The title of a section."""


@phrase("Frameworks and sources")
def sources() -> None:
    """The title of a section."""


@phrase("Gates and roadmap")
def way() -> None:
    """The title of a section."""


@phrase("What the numbers rest on")
def basis() -> None:
    """The title of a section."""


@phrase("How it went")
def history() -> None:
    """The title of a section: the scores and gates of every state of the answers."""


@phrase("What changed since {day}", day=date(2026, 3, 2))
def changes(*, day: date) -> None:
    """The title of a section; `day` is the date of the previous assessment."""


@phrase("The tool today")
def tool_in_use() -> None:
    """The title of a section."""


@phrase("Every step with its reasons, times and signs of success")
def steps_in_detail() -> None:
    """A part of the full edition, in a list of what it has beyond the one for leaders."""


@phrase("Scores after each phase")
def scores_after_phases() -> None:
    """A part of the full edition, in a list of what it has beyond the one for leaders."""


@phrase("Options")
def options() -> None:
    """The title of a section: the ways to go on, side by side."""


@phrase("Costs and return")
def money() -> None:
    """The title of a section: the money case of the use case."""


@phrase("Indicators")
def indicators() -> None:
    """The title of a section: the figures that show whether the tool does what it is for."""
