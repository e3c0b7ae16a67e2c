"""Answers to a question in a few words, and the votes on it."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Level

_DAY = date(2026, 5, 2)


@phrase("level {number}", number=3)
def level(*, number: Level) -> None:
    """An answer."""


@phrase("level {number}, {name}", number=3, name="Enterprise")
def level_named(*, number: Level, name: str) -> None:
    """An answer; the level's name is the pack's."""


@phrase("levels {numbers}", numbers=(2, 1))
def levels(*, numbers: tuple[Level, ...]) -> None:
    """An answer with one level for each facet."""


@phrase("{facet} at level {number}", facet="reach", number=2)
def facet(*, facet: str, number: Level) -> None:
    """A part of an answer."""


@phrase("{facets}", facets=(facet(facet="reach", number=2), facet(facet="depth", number=1)))
def facets(*, facets: tuple[Statement, ...]) -> None:
    """An answer with one level for each facet."""


@phrase("not applicable")
def not_applicable() -> None:
    """An answer."""


@phrase("not applicable: {reason} (approved by {approver})", reason="No systems yet", approver="CMIO")
def not_applicable_because(*, reason: str, approver: str) -> None:
    """An answer."""


@phrase("unknown")
def unknown() -> None:
    """An answer: nobody in the room knows."""


@phrase("not answered")
def unanswered() -> None:
    """The state of a question without an answer."""


@phrase("{name} {number}", name="Ana", number=3)
def vote(*, name: str, number: Level) -> None:
    """A participant's vote for a level, in a list of votes."""


@phrase("{name} unknown", name="Ana")
def vote_unknown(*, name: str) -> None:
    """A participant's vote, in a list of votes: the participant does not know."""


@phrase("All votes are for the same level.")
def votes_equal() -> None:
    """A distance: how far votes are apart."""


@phrase(
    "One level apart: one sentence from {high}, who said {highest}, and the lower level is taken.",
    high=("Cho", "Dan"),
    highest=3,
)
def votes_close(*, high: tuple[Value, ...], highest: Level) -> None:
    """A distance: how far votes are apart, with the people who voted for the higher level."""


@phrase("One level apart: one sentence for {highest}, and the lower level is taken.", highest=3)
def votes_close_unnamed(*, highest: Level) -> None:
    """A distance: how far votes without names are apart."""


@phrase(
    "{number} level apart: {low} ({lowest}), then {high} ({highest}) speak, three minutes in all.",
    "{number} levels apart: {low} ({lowest}), then {high} ({highest}) speak, three minutes in all.",
    by="number",
    number=3,
    low=("Ben",),
    lowest=0,
    high=("Cho", "Dan"),
    highest=3,
)
def votes_apart(*, number: int, low: tuple[Value, ...], lowest: Level, high: tuple[Value, ...], highest: Level) -> None:
    """A distance: how far votes are apart, with the people who voted for the lowest and the highest level."""


@phrase(
    "{number} level apart, from {lowest} to {highest}: one voice for each end speaks first, three minutes in all.",
    "{number} levels apart, from {lowest} to {highest}: one voice for each end speaks first, three minutes in all.",
    by="number",
    number=3,
    lowest=0,
    highest=3,
)
def votes_apart_unnamed(*, number: int, lowest: Level, highest: Level) -> None:
    """A distance: how far votes without names are apart."""


@phrase("{number} level apart.", "{number} levels apart.", by="number", number=3)
def votes_distance(*, number: int) -> None:
    """A distance: how far votes are apart, where a level is agreed already."""


@phrase("{number} for {level}", number=7, level=2)
def votes_for(*, number: int, level: Level) -> None:
    """The number of votes for a level, in a list of votes."""


@phrase("{number} unknown", number=2)
def votes_unknown(*, number: int) -> None:
    """The number of people who do not know, in a list of votes."""


@phrase("no date")
def no_date() -> None:
    """In place of the date of a piece of evidence."""


@phrase("{title} ({day})", title="Data check of May", day=_DAY)
def evidence(*, title: str, day: date | Statement) -> None:
    """A piece of evidence."""


@phrase("{title} ({day}, {location})", title="Data check of May", day=_DAY, location="share")
def evidence_at(*, title: str, day: date | Statement, location: str) -> None:
    """A piece of evidence with its location."""


@phrase("{title} ({day}, for level {number})", title="Data check of May", day=_DAY, number=2)
def evidence_for(*, title: str, day: date | Statement, number: Level) -> None:
    """A piece of evidence with the level it supports."""


@phrase(
    "{title} ({day}, {location}, for level {number})", title="Data check of May", day=_DAY, location="share", number=2
)
def evidence_at_for(*, title: str, day: date | Statement, location: str, number: Level) -> None:
    """A piece of evidence with its location and the level it supports."""
