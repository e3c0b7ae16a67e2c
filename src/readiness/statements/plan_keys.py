"""Heads of columns, headings and keys of plans: every date stands beside its chance."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Words, phrase

_DAY = date(2026, 6, 5)


@phrase("{day} (80%)", day=_DAY)
def by_80(*, day: Words | date) -> None:
    """A cell: the day by which work is done with a chance of 80%."""


@phrase("to {day} (50%)", day=_DAY)
def to_50(*, day: Words | date) -> None:
    """A cell: the day by which work is done with even odds."""


@phrase("to {day} (80%)", day=_DAY)
def to_80(*, day: Words | date) -> None:
    """A cell: the day by which work is done with a chance of 80%."""


@phrase("by {day}", day=_DAY)
def by_one_day(*, day: Words | date) -> None:
    """A cell: the day of an entry that takes no longer than a week."""


@phrase("Done by (50%)")
def done_by_50() -> None:
    """A row or the head of a column: when a phase is done with even odds."""


@phrase("Done by (80%)")
def done_by_80() -> None:
    """A row or the head of a column: when a phase is done with a chance of 80%."""


@phrase("Bar: from the start to the end with even odds (50%); its second part: on to the end with a chance of 80%;")
def key_bar() -> None:
    """The begin of the key of a chart of phases."""


@phrase("the day by which the gate can open (80%); frame behind the bars: the window of the phase.")
def key_gate_window() -> None:
    """The end of that key, after the sign of a gate."""


@phrase(
    "Bar: from the start to the end with even odds (50%); its second part: on to the end with a chance of 80%; "
    "arrow: one step waits for another;"
)
def key_arrow() -> None:
    """The begin of the key of a chart of steps."""


@phrase("the day by which the gate can open (80%).")
def key_gate() -> None:
    """The end of that key, after the sign of a gate."""


@phrase(
    "Bar: from the start to the end with even odds (50%); its second part: on to the end with a chance of 80%. "
    "Upright mark: the last day."
)
def key_of_lane() -> None:
    """Below a chart of what makes a tool in use safe."""


@phrase(
    "Mark: with a chance of 80%; line: from even odds (50%) up to that; square: the day by which the work to stop is "
    "done."
)
def key_of_options() -> None:
    """Below the picture of the options."""


@phrase(
    "Thin line: the step can end so much later without moving its gate; this and the people are at likely durations."
)
def key_slack() -> None:
    """At the end of the key of a chart of steps."""


@phrase("Dates of the gates")
def gate_dates_heading() -> None:
    """A heading: when each gate can open, and what decides it."""


@phrase("Cost of the plan")
def cost_heading() -> None:
    """A heading: the cost up to each gate."""


@phrase("People")
def people_heading() -> None:
    """A heading: load and capacity, by role group."""


@phrase("Weeks")
def weeks_head() -> None:
    """The head of a column: the weeks of a quarter of a year or of several."""


@phrase("People needed each week on average, of those available, if nothing takes longer than is likely.")
def about_people() -> None:
    """Above a table of people by role group and quarter of a year."""


@phrase("Chance to keep it")
def chance_head() -> None:
    """The head of a column: the chance that a promise is kept."""


@phrase(
    "A day with a percentage is planned, with that chance that it holds. A day without one was promised, "
    "is set by a rule, or is the last day on which something counts."
)
def about_calendar() -> None:
    """Above the calendar: everything dated, by day."""


@phrase("Day")
def day_head() -> None:
    """The head of a column of the calendar."""


@phrase("Entry")
def entry_head() -> None:
    """The head of a column of the calendar: what is on the day."""


@phrase("{number}%", number=80)
def percent(*, number: int) -> None:
    """A percentage in a cell: the chance that an entry of the calendar is done by its day, or a share of answers."""


@phrase("Trend, better upward")
def trend() -> None:
    """The head of a column with small pictures of the values of indicators over time; better values are higher."""


@phrase("Cost, low to high")
def cost_low_to_high() -> None:
    """The head of a column with the lowest and the highest amount of each."""


@phrase(
    "In all {number}, by criticality: blocker {blockers}, major {majors}, standard {standard}.",
    number=19, blockers=9, majors=8, standard=2,
)  # fmt: skip
def gaps_counted(*, number: int, blockers: int, majors: int, standard: int) -> None:
    """After the sentence above the gaps."""
