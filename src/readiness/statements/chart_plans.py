"""Titles, alternative texts and axes of the charts of the roadmap."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure


@phrase("week {number}", number=9)
def week(*, number: int) -> None:
    """On an axis of time, where no calendar has the day."""


@phrase("Latest end")
def latest_end() -> None:
    """The head of a column: the last day by which a step can end without moving its gate, at likely durations."""


@phrase("After")
def after() -> None:
    """The head of a column: steps that come before."""


@phrase(
    "{number} step: {step}, likely {weeks}, done by {day} with 80% confidence.",
    "{number} steps, done by {day} with 80% confidence; the longest, likely {weeks}, is {step}.",
    by="number",
    number=4,
    step="D1 Policy",
    weeks="12 weeks",
    day=date(2026, 7, 10),
)
def steps_done_by(*, number: int, step: Words, weeks: Words, day: date) -> None:
    """The title of a chart of steps."""


@phrase(
    "Step {last} of {whole}: {step}, likely {weeks}, done by {day} with 80% confidence.",
    "Steps {first}–{last} of {whole}, done by {day} with 80% confidence; the longest, likely {weeks}, is {step}.",
    by="number",
    number=24,
    first=1,
    last=24,
    whole=28,
    step="D1 Policy",
    weeks="12 weeks",
    day=date(2026, 7, 10),
)
def steps_of(*, number: int, first: int, last: int, whole: int, step: Words, weeks: Words, day: date) -> None:
    """The title of a chart of some of the steps of a phase, with the day by which these are done."""


@phrase(
    "{number} step: {step}, likely {weeks}.",
    "{number} steps; the longest, likely {weeks}, is {step}.",
    by="number",
    number=4,
    step="D1 Policy",
    weeks="12 weeks",
)
def steps(*, number: int, step: Words, weeks: Words) -> None:
    """The title of a chart of steps without an end."""


@phrase("Steps of {phase} over time, from {day}.", phase="Foundation", day=date(2026, 7, 10))
def steps_over_time(*, phase: Words, day: date) -> None:
    """The begin of an alternative text."""


@phrase("{code} waits for {others}.", code="D2", others=("D1",))
def waits_for(*, code: str, others: tuple[str, ...]) -> None:
    """The alternative text of an arrow between steps."""


@phrase("None waits for another.")
def none_waits() -> None:
    """The end of an alternative text."""


@phrase("Window in weeks")
def window() -> None:
    """The head of a column."""


@phrase("{first} to {last}", first=0, last=12)
def weeks_range(*, first: int, last: int) -> None:
    """A range of weeks."""


@phrase("No phase of the roadmap holds any work.")
def no_phase() -> None:
    """The title of a chart of phases."""


@phrase(
    "{number} phase of work leads to {gate}: done by {sure} with 80% confidence (even odds: {even}).",
    "{number} phases of work lead to {gate}: done by {sure} with 80% confidence (even odds: {even}).",
    by="number",
    number=3,
    gate="G3",
    sure=date(2026, 8, 14),
    even=date(2026, 7, 10),
)
def phases_lead(*, number: int, gate: str, sure: date, even: date) -> None:
    """The title of a chart of phases."""


@phrase(
    "{number} phase of work on the way to {gate}: done by {sure} with 80% confidence (even odds: {even}).",
    "{number} phases of work on the way to {gate}: done by {sure} with 80% confidence (even odds: {even}).",
    by="number",
    number=3,
    gate="G3",
    sure=date(2026, 8, 14),
    even=date(2026, 7, 10),
)
def phases_on_the_way(*, number: int, gate: str, sure: date, even: date) -> None:
    """The title of a chart of phases whose work does not open the gate, or of which nobody can tell."""


@phrase("Phases of the roadmap over time.")
def phases_over_time() -> None:
    """The begin of an alternative text."""


@phrase("{phase}: done by {day} with 80% confidence.", phase="Foundation", day=date(2026, 7, 10))
def phase_done(*, phase: Words, day: date) -> None:
    """The alternative text of a phase."""


@phrase("{phase}: no work planned.", phase="Foundation")
def phase_idle(*, phase: Words) -> None:
    """The alternative text of a phase."""


@phrase("Lines of projected scores.")
def projected() -> None:
    """The begin of an alternative text."""


@phrase("{title}: {moves}.", title="Data", moves="1.20 → 2.50")
def score_moves(*, title: str, moves: str) -> None:
    """The alternative text of a line of scores."""


@phrase("After {phase} the overall score would be {score}", phase="Foundation", score=Figure("2", 2, "2.00"))
def would_be(*, phase: Words, score: Figure) -> None:
    """The first part of a title."""


@phrase("After {phase} the overall score would be unknown", phase="Foundation")
def would_be_unknown(*, phase: Words) -> None:
    """The first part of a title."""


@phrase(
    "The overall score would rise from {first} to {last} by the end of {phase}",
    first=Figure("1", 1, "1.00"),
    last=Figure("2", 2, "2.00"),
    phase="Foundation",
)
def would_rise(*, first: Figure, last: Figure, phase: Words) -> None:
    """The first part of a title."""


@phrase(
    "{change}, and {title} would gain most ({moves}).",
    change=would_be_unknown(phase="Foundation"),
    title="Data",
    moves="1.20 → 2.50",
)
def gains_most(*, change: Statement, title: str, moves: str) -> None:
    """The title of a chart of projected scores."""


@phrase("{change}.", change=would_be_unknown(phase="Foundation"))
def no_gain(*, change: Statement) -> None:
    """The title of a chart of projected scores."""


@phrase(
    "What makes the tool safe: {number} step, done by {day} with 80% confidence.",
    "What makes the tool safe: {number} steps, the last done by {day} with 80% confidence.",
    by="number",
    number=4,
    day=date(2026, 7, 10),
)
def safe_by(*, number: int, day: date) -> None:
    """The title of a chart of what makes a tool in use safe now."""


@phrase(
    "{title}: from {start}, done by {day} with 80% confidence.",
    title="D1 Policy",
    start=date(2026, 6, 5),
    day=date(2026, 7, 10),
)
def safe_step(*, title: Words, start: date, day: date) -> None:
    """The alternative text of a step."""
