"""Titles and alternative texts of the heat map, the radar and the charts of gaps."""

from __future__ import annotations

from readiness.statements.counts import levels, questions
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure, Level


@phrase("Heat map of the level of every question.")
def heat_map() -> None:
    """The begin of an alternative text."""


@phrase(
    "A corner marks a blocker; a bar below marks a level short of the next gate; a star marks a claim above its evidence."
)
def marks_of_heat_map() -> None:
    """The end of an alternative text."""


@phrase(
    "{known} of {questions} has a level",
    "{known} of {questions} have a level",
    by="known",
    known=3,
    questions=questions(number=5),
)
def with_level(*, known: int, questions: Statement) -> None:
    """The first part of a title."""


@phrase("{number} {state}", number=2, state="unknown")
def in_state(*, number: int, state: Words) -> None:
    """A number of questions in one state, in a list."""


@phrase(
    "{levels} ({others})",
    levels=with_level(known=3, questions=questions(number=5)),
    others=(in_state(number=2, state="unknown"),),
)
def others_apart(*, levels: Statement, others: tuple[Statement, ...]) -> None:
    """A part of a title: questions without a level."""


@phrase(
    "{levels}; {number} is short of the next gate",
    "{levels}; {number} are short of the next gate",
    by="number",
    levels=with_level(known=3, questions=questions(number=5)),
    number=2,
)
def short_of_gate(*, levels: Statement, number: int) -> None:
    """A part of a title."""


@phrase(
    "{levels}, {number} claimed above the evidence", levels=with_level(known=3, questions=questions(number=5)), number=2
)
def claimed_above(*, levels: Statement, number: int) -> None:
    """A part of a title."""


@phrase("{text}.", text=with_level(known=3, questions=questions(number=5)))
def sentence(*, text: Statement) -> None:
    """A title that ends here."""


@phrase("Radar of {number} scores.", number=6)
def radar(*, number: int) -> None:
    """The begin of an alternative text."""


@phrase("All {number} scores are evidenced at {score}.", number=6, score=Figure("2", 2, "2.00"))
def all_evidenced(*, number: int, score: Value) -> None:
    """The title of a radar."""


@phrase("All {number} scores are at {score}.", number=6, score=Figure("2", 2, "2.00"))
def all_at(*, number: int, score: Value) -> None:
    """The title of a radar."""


@phrase("All {number} scores are evidenced at the same share of their scales.", number=6)
def all_evidenced_alike(*, number: int) -> None:
    """The title of a radar."""


@phrase("All {number} scores are at the same share of their scales.", number=6)
def all_alike(*, number: int) -> None:
    """The title of a radar."""


@phrase("{title} ({score})", title="Data", score=Figure("2", 2, "2.00"))
def dimension_at(*, title: str, score: Value) -> None:
    """A dimension and its score, in a title."""


@phrase(
    "Strongest in {strongest}, weakest in {weakest}.",
    strongest=dimension_at(title="Data", score=Figure("3", 3, "3.00")),
    weakest=dimension_at(title="People", score=Figure("1", 1, "1.00")),
)
def strongest(*, strongest: Statement, weakest: Statement) -> None:
    """The title of a radar."""


@phrase(
    "Strongest in {strongest}, weakest in {weakest}; claims run furthest ahead of evidence in {title} "
    "({claimed} against {evidenced}).",
    strongest=dimension_at(title="Data", score=Figure("3", 3, "3.00")),
    weakest=dimension_at(title="People", score=Figure("1", 1, "1.00")),
    title="Data",
    claimed=Figure("4", 4, "4.00"),
    evidenced=Figure("3", 3, "3.00"),
)
def strongest_ahead(
    *, strongest: Statement, weakest: Statement, title: str, claimed: Figure, evidenced: Figure
) -> None:
    """The title of a radar."""


@phrase("evidenced, solid")
def evidenced_solid() -> None:
    """In the key of a radar."""


@phrase("claimed, dashed")
def claimed_dashed() -> None:
    """In the key of a radar."""


@phrase("Plot of gaps.")
def plot_of_gaps() -> None:
    """The begin of an alternative text."""


@phrase(
    "{number} gap; {levels} at {question}.",
    "{number} gaps; the widest, {levels}, at {question}.",
    by="number",
    number=9,
    levels=levels(number=2),
    question="DATA-01 Live records",
)
def gaps(*, number: int, levels: Statement, question: Words) -> None:
    """The title of a plot of gaps."""


@phrase(
    "{number} gap, on a blocker; {levels} at {question}.",
    "{number} gaps, all of them on blockers; the widest, {levels}, at {question}.",
    by="number",
    number=9,
    levels=levels(number=2),
    question="DATA-01 Live records",
)
def gaps_on_blockers(*, number: int, levels: Statement, question: Words) -> None:
    """The title of a plot of gaps."""


@phrase(
    "{number} gap, {blockers} of them on a blocker; {levels} at {question}.",
    "{number} gaps, {blockers} of them on blockers; the widest, {levels}, at {question}.",
    by="number",
    number=9,
    blockers=4,
    levels=levels(number=2),
    question="DATA-01 Live records",
)
def gaps_some_on_blockers(*, number: int, blockers: int, levels: Statement, question: Words) -> None:
    """The title of a plot of gaps; several gaps always."""


@phrase(
    "{gaps} The first {shown} are shown.",
    gaps=gaps(number=20, levels=levels(number=2), question="DATA-01 Live records"),
    shown=12,
)
def first_shown(*, gaps: Statement, shown: int) -> None:
    """The title of a plot of the first gaps."""


@phrase(
    "{code}: evidenced {evidenced}, supported {supported}, wanted {wanted}.",
    code="DATA-01",
    evidenced=1,
    supported=2,
    wanted=3,
)
def gap_of(*, code: str, evidenced: Level, supported: Level, wanted: Level) -> None:
    """The alternative text of a gap."""


@phrase("{code}: supported {supported}, wanted {wanted}.", code="DATA-01", supported=2, wanted=3)
def gap_without_evidenced(*, code: str, supported: Level, wanted: Level) -> None:
    """The alternative text of a gap of a question without an evidenced level."""
