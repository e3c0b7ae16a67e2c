"""Levels of a question: the sentences that explain them, one after another in a paragraph."""

from __future__ import annotations

from datetime import date

from readiness.statements.rules import fact_called
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure, Level, Named

_ON = date(2026, 6, 5)
_MEASURE = Named("measure", "scan_rate_pct", "scan rate")
_VALUE = Figure("83", 83, "83")


@phrase("Claimed at level {level}.", level=3)
def claimed(*, level: Level) -> None:
    """The level answered."""


@phrase("{facet} {level}", facet=Named("facet", "in-use", "In use"), level=1)
def facet(*, facet: Named, level: Level) -> None:
    """The level of one facet of a question, in a list."""


@phrase(
    "Claimed at level {level}, the lowest of {facets}.",
    level=1,
    facets=(facet(facet=Named("facet", "in-use", "In use"), level=1),),
)
def claimed_lowest(*, level: Level, facets: tuple[Statement, ...]) -> None:
    """The level of a question that was answered by its facets."""


@phrase("{measure} is {value} {unit} on {on}", measure=_MEASURE, value=_VALUE, unit="%", on=_ON)
def measured(*, measure: Named, value: Figure, unit: str, on: date) -> None:
    """A measured figure, within a sentence."""


@phrase("{low} to {high}", low=Figure("6", 6, "6"), high=Figure("12", 12, "12"))
def between(*, low: Figure, high: Figure) -> None:
    """A range of a figure, within a sentence or a cell."""


@phrase(
    "Supported at {level}: {measured}, and the next level needs {needs}.",
    level=2,
    measured=measured(measure=_MEASURE, value=_VALUE, unit="%", on=_ON),
    needs=">=95",
)
def supported(*, level: Level, measured: Statement, needs: Words) -> None:
    """The reason a level is supported lower than claimed: the figure; `needs` is the limit of the next level."""


@phrase(
    "Measured {measure}: {value} {unit}; {expected} is expected.",
    measure=_MEASURE,
    value=_VALUE,
    unit="%",
    expected=">=95",
)
def unexpected(*, measure: Named, value: Figure, unit: str, expected: Words) -> None:
    """A remark on a measured figure outside the range expected; it lowers no level."""


@phrase("Done late, accepted by {accepted_by} on {on}.", accepted_by="Ethics board", on=_ON)
def done_late(*, accepted_by: str, on: date) -> None:
    """The question's work was done late, and accepted."""


@phrase(
    "Done late, accepted by {accepted_by} on {on}: supported at {level}.", accepted_by="Ethics board", on=_ON, level=2
)
def held_by_lateness(*, accepted_by: str, on: date, level: Level) -> None:
    """The reason a level is supported lower than claimed: the work was done late."""


@phrase("Held at {level}: {why}", level=1, why="Nobody has the list.")
def held(*, level: Level, why: str) -> None:
    """The reason a level is lower than claimed: a cap; `why` is a sentence of the rubric."""


@phrase("Held at {level} instead of {instead}: {why}", level=1, instead=3, why="Nobody has the list.")
def held_instead(*, level: Level, instead: Level, why: str) -> None:
    """A remark on a level that a cap lowers; `why` is a sentence of the rubric."""


@phrase("Evidenced at {level}: no evidence is given.", level=1)
def without_evidence(*, level: Level) -> None:
    """The reason a level is evidenced lower than supported."""


@phrase("Evidenced at {level}: its valid evidence supports level {level}.", level=1)
def evidenced_lower(*, level: Level) -> None:
    """The reason a level is evidenced lower than supported."""


@phrase("{number} older than {months} month", "{number} older than {months} months", by="months", number=2, months=12)
def too_old(*, number: int, months: int) -> None:
    """The number of pieces of evidence that are too old, in a list."""


@phrase("{number} expired", number=1)
def expired(*, number: int) -> None:
    """The number of pieces of evidence that are past the last day that the register states for them, in a list."""


@phrase("{number} without a date", number=1)
def undated(*, number: int) -> None:
    """The number of pieces of evidence without a date, in a list."""


@phrase(
    "Evidenced at {level}: none of its evidence counts ({parts}).",
    level=1,
    parts=(too_old(number=2, months=12), undated(number=1)),
)
def evidence_counts_not(*, level: Level, parts: tuple[Statement, ...]) -> None:
    """The reason a level is evidenced lower than supported: each piece of evidence is too old or without a date."""


@phrase("It is asked when {condition}.", condition=fact_called(title="Generative AI", value="yes"))
def asked_when(*, condition: Statement) -> None:
    """The reason a question is not asked: the profile does not meet its condition."""


@phrase("It follows {question} at level {level} or above.", question="DATA-01", level=2)
def follows(*, question: str, level: Level) -> None:
    """The reason a question is not asked: the answer to an earlier question, of this code, is too low."""


@phrase("Not applicable: {reason} (approved by {approved_by}).", reason="No agents are in use", approved_by="CMIO")
def not_applicable(*, reason: str, approved_by: str) -> None:
    """A question that does not apply, with the reason that a person gave."""


@phrase("Nobody in the room knew.")
def unknown() -> None:
    """A question answered with unknown."""


@phrase("Not answered yet.")
def unanswered() -> None:
    """A question without an answer."""


@phrase("Left out of every score.")
def left_out() -> None:
    """The treatment of a question without a level."""


@phrase("The rubric counts it at the lowest level, {level}.", level=0)
def counted_lowest(*, level: Level) -> None:
    """The treatment of a question without a level."""


@phrase("The rubric takes off all its points.")
def loses_points() -> None:
    """The treatment of a question without a level, where scores are deductions."""


@phrase("The rubric gives no score while this question has no level.")
def blocks() -> None:
    """The treatment of a question without a level."""


@phrase("The rubric counts it as met, at level {level}.", level=4)
def counted_met(*, level: Level) -> None:
    """The treatment of a question that does not apply."""


@phrase("The rubric counts it at its target, level {level}.", level=2)
def counted_at_target(*, level: Level) -> None:
    """The treatment of a question that does not apply."""


@phrase("The rubric counts it at level {level}.", level=1)
def counted(*, level: Level) -> None:
    """The treatment of a question that does not apply."""


@phrase("level {level}", level=2)
def level(*, level: Level) -> None:
    """The level of a question, in a cell or a list."""


@phrase("level {level}, evidenced {evidenced}", level=3, evidenced=1)
def level_and_evidenced(*, level: Level, evidenced: Level) -> None:
    """The level of a question that is evidenced at a lower one, in a cell."""


@phrase("level {level} {name}", level=2, name="Managed")
def level_named(*, level: Level, name: str) -> None:
    """The level of a question with its name, in a cell."""


@phrase("{facets}", facets=(facet(facet=Named("facet", "in-use", "In use"), level=1),))
def facets(*, facets: tuple[Statement, ...]) -> None:
    """The levels of all facets of a question."""


@phrase("accepted by {accepted_by} on {on}", accepted_by="Ethics board", on=_ON)
def accepted(*, accepted_by: str, on: date) -> None:
    """The person or group that accepted work that was done late, in a cell."""


@phrase("accepted by {accepted_by} on {on}: {note}", accepted_by="Ethics board", on=_ON, note="Two weeks after go-live")
def accepted_with_note(*, accepted_by: str, on: date, note: str) -> None:
    """The person or group that accepted work that was done late, in a cell."""


@phrase("{measure}: {value} {unit} on {on}", measure=_MEASURE, value=_VALUE, unit="%", on=_ON)
def figure(*, measure: Named, value: Figure, unit: str, on: date) -> None:
    """A measured figure, in a cell."""


@phrase("measured: {value} on {on}", value=_VALUE, on=_ON)
def figure_alone(*, value: Figure, on: date) -> None:
    """A measured figure of a question for which the rubric names no measure, in a cell."""


@phrase("{number} day old", "{number} days old", by="number", number=12)
def days_old(*, number: int) -> None:
    """The age of evidence on the day of the assessment."""


@phrase("{number} month old", "{number} months old", by="number", number=4)
def months_old(*, number: int) -> None:
    """The age of evidence on the day of the assessment."""


@phrase("{age}; evidence of an event does not age", age=months_old(number=40))
def event_never_ages(*, age: Statement) -> None:
    """The age of evidence that would be too old if it were of a state."""


@phrase(
    "{event} on {on} reopened it, and nothing dated after that day shows more than level {level}.",
    level=1,
    event="Harm to a patient",
    on=_ON,
)
def reopened(*, level: Level, event: str, on: date) -> None:
    """The reason a level is evidenced lower than claimed: an event; `event` is the title of its kind in the pack."""


@phrase(
    "{event}, recorded without a date, reopened it: at level {level} until the date is stated.",
    level=1,
    event="Harm to a patient",
)
def reopened_on_no_day(*, level: Level, event: str) -> None:
    """The reason a level is evidenced lower than claimed: an event; `event` is the title of its kind in the pack."""


@phrase(
    "The lowest of {number} function: {part}.",
    "The lowest of {number} functions: {part}.",
    by="number",
    part="Suggests billing codes",
    number=2,
)
def lowest_of_functions(*, part: str, number: int) -> None:
    """The function whose level counts, of a question asked of each function."""


@phrase(
    "The lowest of {number} segment: {part}.",
    "The lowest of {number} segments: {part}.",
    by="number",
    part="Front desk",
    number=2,
)
def lowest_of_segments(*, part: str, number: int) -> None:
    """The segment of the workforce whose level counts, of a question asked of each segment."""
