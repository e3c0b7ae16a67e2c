"""Titles of slides for the decision, the days and the appendix, and where the rows of a table go on."""

from __future__ import annotations

from datetime import date

from readiness.statements.options import minimum
from readiness.statements.options import stop as stop_option
from readiness.statements.statement import Statement, Words, phrase


@phrase("{title} ({number})", title="Calendar", number=2)
def continued(*, title: str, number: int) -> None:
    """The title of a slide after another one with the same title."""


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


@phrase("{organization} · {use_case} · {assessed}", organization="North hospital", use_case="Sepsis alert",
        assessed="Readiness, assessed June 5, 2026.")  # fmt: skip
def subject(*, organization: str, use_case: str, assessed: Words) -> None:
    """The line below the title of the first slide."""


@phrase(
    "{number} decision is asked for, by {day}",
    "{number} decisions are asked for, the first by {day}",
    by="number",
    number=6,
    day=date(2026, 6, 12),
)
def asked(*, number: int, day: date) -> None:
    """The title of the slide of the decisions, without a choice between options."""


@phrase("Choose “{option}” up to {gate}", option=minimum(), gate="G2")
def choose(*, option: Words, gate: str) -> None:
    """The title of the slide of the decisions: the option that is advised."""


@phrase("Decide by {day}: “{option}” up to {gate}", day=date(2026, 6, 12), option=minimum(), gate="G2")
def choose_by(*, day: date, option: Words, gate: str) -> None:
    """The title of the slide of the decisions: the option that is advised, and the first day to decide by."""


@phrase("Choose “{option}”", option=stop_option())
def stop(*, option: Words) -> None:
    """The title of the slide of the decisions: the option that is advised, which leads to no gate."""


@phrase("Decide by {day}: “{option}”", day=date(2026, 6, 12), option=stop_option())
def stop_by(*, day: date, option: Words) -> None:
    """The title of the slide of the decisions: the option that is advised, which leads to no gate, and the day."""


@phrase(
    "{choice}, and {number} more decision",
    "{choice}, and {number} more decisions",
    by="number",
    choice=choose(option=minimum(), gate="G2"),
    number=6,
)
def and_more(*, choice: Statement, number: int) -> None:
    """The title of the slide of the decisions: the choice, and the number of the others."""


@phrase("Decide by")
def decide_by() -> None:
    """The head of a column: the last day to decide."""


@phrase("If nothing is decided: {line}", line="G2 does not open.")
def if_nothing(*, line: Words) -> None:
    """The title of the slide of what follows if nothing is decided: the first thing that does."""


@phrase(
    "{start}, after {number} action that comes first",
    "{start}, after {number} actions that come first",
    by="number",
    start="Start today: 3 steps that make it safe",
    number=2,
)
def start_after_actions(*, start: Words, number: int) -> None:
    """The title of the slide of the lane that makes a tool in use safe, where actions of an outcome come before it."""


@phrase(
    "Why the outcome is {outcome}: {number} finding",
    "Why the outcome is {outcome}: {number} findings",
    by="number",
    outcome="Narrow",
    number=8,
)
def why_outcome(*, outcome: Words, number: int) -> None:
    """The title of the slide of the reasons for the outcome of a tool in use."""


@phrase(
    "Before the tool is used again, {number} thing must be shown",
    "Before the tool is used again, {number} things must be shown",
    by="number",
    number=7,
)
def before_used_again(*, number: int) -> None:
    """The title of the slide of the reasons against the use of a paused tool."""


@phrase("Outcome if used today")
def if_used_today() -> None:
    """The head of a column, for a paused tool."""


@phrase("What follows")
def what_follows() -> None:
    """The head of a column: what follows if nothing is decided."""


@phrase(
    "Since {day}, {rose} score rose and {fell} fell",
    "Since {day}, {rose} scores rose and {fell} fell",
    by="rose",
    day=date(2026, 3, 5),
    rose=4,
    fell=1,
)
def scores_moved(*, day: date, rose: int, fell: int) -> None:
    """The short title of the slide of the changes: scores of dimensions and of the whole."""


@phrase("Since {day}, {number} score rose", "Since {day}, {number} scores rose, and none fell", by="number",
        day=date(2026, 3, 5), number=4)  # fmt: skip
def scores_rose(*, day: date, number: int) -> None:
    """The short title of the slide of the changes where no score fell."""


@phrase("Since {day}, {number} score fell", "Since {day}, {number} scores fell, and none rose", by="number",
        day=date(2026, 3, 5), number=4)  # fmt: skip
def scores_fell(*, day: date, number: int) -> None:
    """The short title of the slide of the changes where no score rose."""


@phrase("Appendix")
def appendix() -> None:
    """The title of the slide that lists what the appendix holds."""


@phrase("The slides from here on are for questions; they are not presented.")
def for_questions() -> None:
    """The note on the first slide of the appendix."""


@phrase("The shape of the scores")
def shape_of_scores() -> None:
    """The name of a radar, after 'Appendix: '."""


@phrase("A picture to talk about in a workshop; to compare scores, take the bars.")
def radar_is_for_talk() -> None:
    """The note on a radar."""


@phrase("{dimension}: every question", dimension="Data")
def questions_of(*, dimension: Words) -> None:
    """The name of a table of the appendix."""


@phrase("In the report: {number} row", "In the report: {number} rows", by="number", number=59)
def all_in_report(*, number: int) -> None:
    """Below a chart or text: the rows of its table, for which the deck has no slide."""


@phrase("Reasons for the decisions")
def decision_reasons() -> None:
    """The title of the slide of the decisions with their reasons."""


@phrase("What each option rests on, leaves open and needs")
def options_in_detail() -> None:
    """The title of the slide on what each option rests on and leaves open."""


@phrase("Figures of the options")
def option_figures() -> None:
    """The name of the table with all figures of the options."""


@phrase("Besides the decisions, the next date is {day}.", day=date(2026, 6, 12))
def next_day(*, day: date) -> None:
    """The title of the slide of the calendar."""


@phrase("{number} date is overdue.", "{number} dates are overdue.", by="number", number=3)
def days_overdue(*, number: int) -> None:
    """The second sentence of the title of the slide of the calendar: how many of its dates are past and missed."""


@phrase(
    "The plan does not keep {number} date that is ahead.",
    "The plan does not keep {number} dates that are ahead.",
    by="number",
    number=3,
)
def days_not_kept(*, number: int) -> None:
    """The last sentence of the title of the slide of the calendar: how many dates ahead the plan misses."""
