"""Titles, notes and alternative texts of the slides."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure


@phrase("{organization}: {use_case}", organization="North hospital", use_case="Sepsis alert")
def report_of(*, organization: str, use_case: str) -> None:
    """The title of the file."""


@phrase("Trial")
def trial() -> None:
    """The title of a slide that is never shown."""


@phrase("Title")
def title_shape() -> None:
    """The name of a shape, for screen readers."""


@phrase("Slide number")
def number_shape() -> None:
    """The name of a shape, for screen readers."""


@phrase("Source")
def source_shape() -> None:
    """The name of a shape, for screen readers."""


@phrase(
    "Source: answers of {day} ({digest}), judged by {pack}; {tool}",
    day=date(2026, 6, 5),
    digest="21f582f6",
    pack="healthcare-ai@3.0.0",
    tool="readiness 0.3.0",
)
def source(*, day: date, digest: str, pack: str, tool: str) -> None:
    """The line at the foot of a slide: the first digits of the hash of the answers, the pack and the program."""


@phrase("Chart")
def chart() -> None:
    """The name of a chart, for screen readers."""


@phrase("Timeline")
def timeline() -> None:
    """The name of a chart, for screen readers."""


@phrase("Scores")
def scores() -> None:
    """The name of a table, for screen readers."""


@phrase("Largest gaps")
def largest_gaps() -> None:
    """The name of a table, for screen readers."""


@phrase("Steps")
def steps() -> None:
    """The name of a table, for screen readers."""


@phrase("Decisions")
def decisions() -> None:
    """The name of a table, for screen readers."""


@phrase("Chart of {series}:", series=("Evidenced", "Claimed"))
def chart_of(*, series: tuple[Words, ...]) -> None:
    """The begin of an alternative text."""


@phrase("Timeline:")
def timeline_of() -> None:
    """The begin of an alternative text."""


@phrase(
    "Table of {number} row: {heads}",
    "Table of {number} rows: {heads}",
    by="number",
    number=8,
    heads=("Code", "Question"),
)
def table_of(*, number: int, heads: tuple[Words, ...]) -> None:
    """An alternative text."""


@phrase(
    "{name}: {start} to {even} with even odds, to {sure} with 80% confidence",
    name="D1 Policy",
    start=date(2026, 6, 5),
    even=date(2026, 7, 10),
    sure=date(2026, 8, 14),
)
def span(*, name: str, start: date, even: date, sure: date) -> None:
    """A bar of a timeline, in its alternative text."""


@phrase("To the end with even odds (50%)")
def to_even() -> None:
    """The name of a part of bars."""


@phrase("From there to the end at 80%")
def to_sure() -> None:
    """The name of a part of bars."""


@phrase("Start")
def start() -> None:
    """The name of an invisible part of bars."""


@phrase("Dark: up to the end with even odds (50%). Light: from there to the end with 80% confidence.")
def bar_colors() -> None:
    """Below a timeline."""


@phrase(
    "{number} more phase has no bar.",
    "{number} more phases have no bar.",
    by="number",
    number=3,
)
def more_phases(*, number: int) -> None:
    """Below a timeline."""


@phrase("{number} more step has no bar.", "{number} more steps have no bar.", by="number", number=3)
def more_steps(*, number: int) -> None:
    """Below a timeline."""


@phrase("and {number} more, in the report", number=3)
def more_in_report(*, number: int) -> None:
    """Below a table or chart."""


@phrase("and {number} more, in the notes", number=3)
def more_in_notes(*, number: int) -> None:
    """Below a table."""


@phrase("{title} ({number} shown)", title="19 gaps, 12 of them blockers", number=8)
def blockers_shown(*, title: Words, number: int) -> None:
    """The title of the slide of the gaps, which ends with the number of blockers, where not all of these have room."""


@phrase("{number} more danger", "{number} more dangers", by="number", number=5)
def more_dangers(*, number: int) -> None:
    """The number of dangers without room in a list on a slide."""


@phrase(
    "{dangers} and {number} more line",
    "{dangers} and {number} more lines",
    by="number", dangers=more_dangers(number=5), number=7,
)  # fmt: skip
def more_dangers_and_lines(*, dangers: Statement, number: int) -> None:
    """The number of dangers without room in a list, and of the other lines below them."""


@phrase("and {more}, in the notes", more=more_dangers(number=5))
def told_in_notes(*, more: Statement) -> None:
    """Below a list on a slide: the lines without room, by kind."""


@phrase("No.")
def number() -> None:
    """The head of a column of numbers."""


@phrase("Owner")
def owner() -> None:
    """The head of a column: who decides."""


@phrase("Cost and effort")
def cost_and_effort() -> None:
    """The head of a column."""


@phrase("{cost}, {effort}", cost="M: $25,000", effort="4 person-weeks")
def cost_effort(*, cost: Words, effort: Words) -> None:
    """A cell: what a decision costs."""


@phrase("Done by")
def done_by() -> None:
    """The head of a column: the day by which the work of a decision is done."""


@phrase("{sure} (80%); even odds {even}", sure=date(2026, 8, 14), even=date(2026, 7, 10))
def due_with_chance(*, sure: date, even: date) -> None:
    """The day by which work is done with a chance of 80%, and the day with even odds."""


@phrase("{title}: {why} {answered}.", title="Data", why="Mean of 9 questions.", answered="7 of 9 answered")
def about_dimension(*, title: Words, why: Words, answered: Words) -> None:
    """A note on a dimension."""


@phrase("No score yet: {answered}", answered="0 of 9 answered")
def no_score_yet(*, answered: Words) -> None:
    """The title of the slide of the scores."""


@phrase("{title} readiness is evidenced at {score}.", title="Overall", score=Figure("2", 2, "2.00"))
def evidenced_at(*, title: Words, score: Value) -> None:
    """The title of the slide of the scores."""


@phrase("{title} readiness stands at {score}.", title="Overall", score=Figure("2", 2, "2.00"))
def stands_at(*, title: Words, score: Value) -> None:
    """The title of the slide of the scores."""


@phrase(
    "{title} readiness of {score} is from {answered} of {number} answer, too few for a picture.",
    "{title} readiness of {score} is from {answered} of {number} answers, too few for a picture.",
    by="number",
    title="Overall",
    score=Figure("2", 2, "2.00"),
    answered=1,
    number=93,
)
def from_few(*, title: Words, score: Value, answered: int, number: int) -> None:
    """The title of the slide of the scores, where more is unknown than the rubric allows."""


@phrase("{title}: {answered} of {number} answered", title="Data", answered=1, number=13)
def name_of_few(*, title: Words, answered: int, number: int) -> None:
    """The name beside the place of a bar that is not drawn, as too few answers are known."""


@phrase("What the next gate needs of the dimensions")
def needs_of_dimensions() -> None:
    """The name of a table on a slide, for screen readers."""


@phrase(
    "{number} gap stands between here and {target}, and it is not a blocker",
    "{number} gaps stand between here and {target}, none of them a blocker",
    by="number",
    number=9,
    target="G1 Pilot",
)
def gaps_to(*, number: int, target: Words) -> None:
    """The title of the slide of the gaps."""


@phrase(
    "{number} gap stands between here and {target}, and it is a blocker",
    "{number} gaps stand between here and {target}, one of them a blocker",
    by="number",
    number=9,
    target="G1 Pilot",
)
def gaps_one_blocker(*, number: int, target: Words) -> None:
    """The title of the slide of the gaps."""


@phrase(
    "{number} gap stands between here and {target}, and it is a blocker",
    "{number} gaps stand between here and {target}, all of them blockers",
    by="number",
    number=9,
    target="G1 Pilot",
)
def gaps_all_blockers(*, number: int, target: Words) -> None:
    """The title of the slide of the gaps."""


@phrase(
    "{number} gap stands between here and {target}, {blockers} of them blockers",
    "{number} gaps stand between here and {target}, {blockers} of them blockers",
    by="number",
    number=9,
    target="G1 Pilot",
    blockers=4,
)
def gaps_blockers(*, number: int, target: Words, blockers: int) -> None:
    """The title of the slide of the gaps; several gaps always."""
