"""Heads of columns and other short labels that several formats of the report share."""

from __future__ import annotations

from readiness.statements.statement import Statement, Value, Words, phrase


@phrase("Accountable")
def accountable() -> None:
    """The head of a column: who answers for a step."""


@phrase("Answered")
def answered() -> None:
    """The head of a column: how many questions were answered."""


@phrase("Apart")
def apart() -> None:
    """The head of a column: how many levels lie between the votes."""


@phrase("Because")
def because() -> None:
    """The head of a column of reasons."""


@phrase("By")
def by() -> None:
    """The head of a column: the day by which something is decided."""


@phrase("Claimed")
def claimed() -> None:
    """The head of a column: a level or score as it was said."""


@phrase("Closed by")
def closed_by() -> None:
    """The head of a column: the initiatives that close a gap."""


@phrase("Code")
def code() -> None:
    """The head of a column of codes of questions, gates and initiatives."""


@phrase("Cost")
def cost() -> None:
    """The head of a column."""


@phrase("Criticality")
def criticality() -> None:
    """The head of a column: blocker, major or standard, in a pack without gates."""


@phrase("Criticality at {gate}", gate="G1")
def criticality_at(*, gate: str) -> None:
    """The head of a column: the criticality at a gate, which may set one of its own."""


@phrase("Criticality in general")
def criticality_in_general() -> None:
    """The head of a column: the criticality of a question where a gate sets none of its own."""


def criticality_head(gate: str) -> Statement:
    """Return the head of a column of criticalities at a gate; in a pack without gates there is one kind."""
    return criticality_at(gate=gate) if gate else criticality()


@phrase("Decision")
def decision() -> None:
    """The head of a column."""


@phrase("Dimension")
def dimension() -> None:
    """The head of a column, and the label of a choice."""


@phrase("Section")
def section() -> None:
    """The head of a column of sections of a dimension."""


@phrase("Evidenced")
def evidenced() -> None:
    """The head of a column: a level or score that a third person could check."""


@phrase("Gate")
def gate() -> None:
    """The head of a column."""


@phrase("Now")
def has() -> None:
    """The head of a column: the level or score there is."""


@phrase("Initiative")
def initiative() -> None:
    """The head of a column."""


@phrase("Level")
def level() -> None:
    """The head of a column."""


@phrase("Blockers short")
def blockers_short() -> None:
    """The head of a column: the blockers below the minimum of the last gate, where every gate is passed."""


@phrase("Blockers short for {gate}", gate="G1")
def blockers_short_for(*, gate: Words) -> None:
    """The head of a column: the blockers below the minimum of the next gate."""


@phrase("Met")
def met() -> None:
    """The head of a column: how many minimums are met."""


@phrase("Met for {gate}", gate="G1")
def met_for(*, gate: Words) -> None:
    """The head of a column: how many minimums of a gate are met."""


@phrase("Minimums")
def minimums() -> None:
    """The head of a column: how many minimums of a gate are met."""


@phrase("Minimums met")
def minimums_met() -> None:
    """The head of a column: how many minimums of a gate are met."""


@phrase("Needed")
def needed() -> None:
    """The head of a column: the level or score that is needed."""


@phrase("Needed for {gate}", gate="G1")
def needed_for(*, gate: Words) -> None:
    """The head of a column: the level that a gate needs."""


@phrase("Needs")
def needs() -> None:
    """The head of a column: the level or score that a gate needs."""


@phrase("What is needed")
def needs_named() -> None:
    """The head of a column of questions and dimensions that a gate needs."""


@phrase("Now")
def now() -> None:
    """The head of a column: the scores of today."""


@phrase("Lowest to highest")
def lowest_to_highest() -> None:
    """The head of a column: the lowest and the highest possible score, where the lowest is below zero."""


@phrase("Maximum")
def of_at_most() -> None:
    """The head of a column: the highest possible score."""


@phrase("Person-weeks")
def effort() -> None:
    """The head of a column: an effort."""


@phrase("Phase")
def phase() -> None:
    """The head of a column."""


@phrase("Question")
def question() -> None:
    """The head of a column."""


@phrase("Questions")
def number_of_questions() -> None:
    """The head of a column: a number of questions."""


@phrase("Reads as")
def reads() -> None:
    """The head of a column: the name of the band of a score."""


@phrase("Recorded")
def recorded() -> None:
    """The head of a column: the level recorded after the votes."""


@phrase("Score")
def score() -> None:
    """The head of a column."""


@phrase("Score of")
def score_of() -> None:
    """The head of a column: the whole, the dimensions and their parts."""


@phrase("Start (50%)")
def start_50() -> None:
    """The head of a column: the day on which work starts with even odds."""


@phrase("End (50%)")
def end_50() -> None:
    """The head of a column: the day by which work is done with even odds."""


@phrase("End (80%)")
def end_80() -> None:
    """The head of a column: the day by which work is done with a chance of 80%."""


def plan_heads() -> tuple[Statement, ...]:
    """Return the heads of the columns of the dates of work."""
    return start_50(), end_50(), end_80()


@phrase("Step")
def step() -> None:
    """The head of a column."""


@phrase("Supported")
def supported() -> None:
    """The head of a column: a level that the answers support."""


@phrase("Theme")
def theme() -> None:
    """The head of a column."""


@phrase("Title")
def title() -> None:
    """The head of a column."""


@phrase("Verdict")
def verdict() -> None:
    """The head of a column."""


@phrase("Votes")
def votes() -> None:
    """The head of a column."""


@phrase("Wanted")
def wanted() -> None:
    """The head of a column: the level or score aimed at."""


@phrase("What would count")
def what_would_do() -> None:
    """The head of a column: papers that would show a level."""


@phrase("When")
def when() -> None:
    """The head of a column."""


@phrase("Why")
def why() -> None:
    """The head of a column."""


@phrase("After {phase}", phase="Foundation")
def after(*, phase: Words) -> None:
    """The head of a column: the scores after a phase."""


@phrase("{glyph} {word}", glyph="✗", word="failed")
def state(*, glyph: str, word: Words) -> None:
    """A state: its sign and its word."""


@phrase("{part} of {whole}", part=3, whole=4)
def of(*, part: int, whole: int) -> None:
    """A number of all: `3 of 4`."""


@phrase("{answered} of {whole}, {unknown} unknown", answered=1, whole=4, unknown=3)
def of_and_unknown(*, answered: int, whole: int, unknown: int) -> None:
    """The number of answers of a node; unknown ones are counted apart."""


@phrase("As of")
def as_of() -> None:
    """The head of a column of dates."""


@phrase("{names}", names=("nurses", "physicians"))
def listed(*, names: tuple[Value, ...]) -> None:
    """A list of names."""


@phrase("{code} {title}", code="DATA-01", title="Live records")
def entry(*, code: str, title: Words) -> None:
    """A question, gate or initiative: its code and its title."""
