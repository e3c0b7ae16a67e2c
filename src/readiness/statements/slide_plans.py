"""Titles and notes of the slides of gaps, gates and steps."""

from __future__ import annotations

from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Level


@phrase(
    "{question}: level {has} now, level {wanted} wanted; closed by {initiatives}.",
    question="DATA-01 Live records",
    has=1,
    wanted=2,
    initiatives=("D1 Policy",),
)
def gap_closed_by(*, question: Words, has: Level, wanted: Level, initiatives: tuple[Words, ...]) -> None:
    """A note on a gap."""


@phrase(
    "{question}: level {has} now, level {wanted} wanted; no initiative of this plan.",
    question="DATA-01 Live records",
    has=1,
    wanted=2,
)
def gap_open(*, question: Words, has: Level, wanted: Level) -> None:
    """A note on a gap."""


@phrase("The only gate is not passed", "None of {number} gates is passed", by="number", number=5)
def none_passed(*, number: int) -> None:
    """The first part of a title."""


@phrase("The only gate is passed", "1 of {number} gates is passed", by="number", number=5)
def one_passed(*, number: int) -> None:
    """The first part of a title."""


@phrase(
    "{passed} of {number} gate are passed", "{passed} of {number} gates are passed", by="number", passed=2, number=5
)
def passed(*, passed: int, number: int) -> None:
    """The first part of a title; several passed always."""


@phrase("{passed}, {number} conditional", passed=passed(passed=2, number=5), number=1)
def conditional(*, passed: Statement, number: int) -> None:
    """A part of a title."""


@phrase("{passed}; next is {gate}", passed=passed(passed=2, number=5), gate="G3 Enterprise scale")
def next_is(*, passed: Statement, gate: Words) -> None:
    """The title of the slide of the gates."""


@phrase("What {gate} needs:", gate="G1 Pilot")
def gate_needs(*, gate: Words) -> None:
    """A note before the reasons of a gate."""


@phrase(
    "{question} ({criticality}): {why}",
    question="DATA-01 Live records",
    criticality="blocker",
    why="needs level 2, is at 1",
)
def reason(*, question: Words, criticality: Words, why: Words) -> None:
    """A note on a reason of a gate."""


@phrase("{phase}, to {gate}", phase="Foundation", gate="G1")
def phase_to(*, phase: Words, gate: Words) -> None:
    """A phase and its gate."""


@phrase("{phase}, to {gate}. {summary}", phase="Foundation", gate="G1 Pilot", summary="4 steps.")
def phase_note(*, phase: Words, gate: Words, summary: Words) -> None:
    """A note on a phase."""


@phrase("{heading}:", heading="What keeps G1 shut")
def blocking(*, heading: Words) -> None:
    """Before the reasons that keep a gate shut."""


@phrase("• {line}", line=phase_to(phase="Foundation", gate="G1"))
def bullet(*, line: Words) -> None:
    """An entry of a list on a slide."""


@phrase("{number}. {line}", number=1, line=phase_to(phase="Foundation", gate="G1"))
def numbered(*, number: int, line: Statement) -> None:
    """An entry of a numbered list on a slide."""
