"""Titles, alternative texts and axes of the charts of the roadmap."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure


@phrase("week {number}", number=9)
def week(*, number: int) -> None:
    """On an axis of time, where no calendar has the day."""


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


@phrase("Value")
def value() -> None:
    """The head of a column."""


@phrase("Value per person-week")
def value_per_week() -> None:
    """The head of a column."""


@phrase("first phase")
def first_phase() -> None:
    """In a key: steps of the first phase."""


@phrase("later")
def later() -> None:
    """In a key: steps of later phases."""


@phrase(
    "Value of {number} initiative against effort.",
    "Value of {number} initiatives against effort.",
    by="number",
    number=9,
)
def value_against_effort(*, number: int) -> None:
    """The begin of an alternative text."""


@phrase(
    "{code}: value {value}, effort {effort}.", code="D1", value=Figure("12", 12, "12"), effort=Figure("5/2", 2.5, "2.5")
)
def value_of(*, code: str, value: Figure, effort: Figure) -> None:
    """The alternative text of an initiative."""


@phrase("None of the initiatives closes a gap by itself; they make others possible.")
def none_closes() -> None:
    """The title of a chart of value and effort."""


@phrase(
    "Most value for its effort: {initiative}, worth {value} for {effort}.",
    initiative="D1 Policy",
    value=Figure("12", 12, "12"),
    effort=person_weeks(number=Figure("5/2", 2.5, "2.5")),
)
def most_value(*, initiative: Words, value: Figure, effort: Statement) -> None:
    """The title of a chart of value and effort."""


@phrase("likely effort in person-weeks (square-root scale) →")
def effort_axis() -> None:
    """Below the axis of a chart."""


@phrase("value: weighted levels closed (square-root scale) →")
def value_axis() -> None:
    """Beside the axis of a chart."""


@phrase("much value, little effort")
def much_little() -> None:
    """In a quarter of a chart."""


@phrase("much value, much effort")
def much_much() -> None:
    """In a quarter of a chart."""


@phrase("little value, little effort")
def little_little() -> None:
    """In a quarter of a chart."""


@phrase("little value, much effort")
def little_much() -> None:
    """In a quarter of a chart."""


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
