"""The first page for leaders: the gate reached, and what is in the way of the next one."""

from __future__ import annotations

from datetime import date

from readiness.statements.gates import answers_missing
from readiness.statements.scores import out_of, while_unanswered
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure, Named

_GATE = Named("gate", "G1", "G1 Pilot verdict")
_SCORE, _MOST = Figure("49/25", 1.96, "1.96"), Figure("4", 4, "4")
_DUE = date(2026, 9, 30)


@phrase("No question applies, so there is nothing to judge.")
def nothing_applies() -> None:
    """The headline where every question is not applicable or not asked."""


@phrase("No gate has been passed yet.")
def none_passed() -> None:
    """The headline: the gate reached."""


@phrase("{gate} is passed.", gate=_GATE)
def passed(*, gate: Named) -> None:
    """The headline: the gate reached."""


@phrase("The last gate, {gate}, is passed.", gate=_GATE)
def last_passed(*, gate: Named) -> None:
    """The headline: the gate reached."""


@phrase(
    "{gate} is reached, but conditionally: {number} condition is still to be met, by {due}.",
    "{gate} is reached, but conditionally: {number} conditions are still to be met, the first by {due}.",
    by="number",
    gate=_GATE,
    number=3,
    due=_DUE,
)
def conditional(*, gate: Named, number: int, due: date) -> None:
    """The headline: the gate reached; `due` is the first date on which a condition is due."""


@phrase("{gate} cannot be judged yet: {things}.", gate=_GATE, things=(answers_missing(number=3),))
def not_judged(*, gate: Named, things: tuple[Statement, ...]) -> None:
    """The second sentence of the headline: the next gate."""


@phrase("{number} blocker", "{number} blockers", by="number", number=4)
def blockers(*, number: int) -> None:
    """One of the things in the way of a gate, in a list."""


@phrase("{number} of {every} blocker", "{number} of {every} blockers", by="every", number=17, every=19)
def blockers_of(*, number: int, every: int) -> None:
    """The blockers that an option leaves open, of those that are short today, in a cell."""


@phrase("{number} major shortfall", "{number} major shortfalls", by="number", number=2)
def majors(*, number: int) -> None:
    """One of the things in the way of a gate, in a list."""


@phrase("{number} score", "{number} scores", by="number", number=2)
def scores(*, number: int) -> None:
    """One of the things in the way of a gate, in a list: dimensions below their threshold."""


@phrase("{number} missing answer", "{number} missing answers", by="number", number=2)
def missing(*, number: int) -> None:
    """One of the things in the way of a gate, in a list."""


@phrase("{number} unknown answer", "{number} unknown answers", by="number", number=2)
def unknown(*, number: int) -> None:
    """One of the things in the way of a gate, in a list: nobody knew the answers."""


@phrase("{number} score not given", "{number} scores not given", by="number", number=2)
def withheld(*, number: int) -> None:
    """One of the things in the way of a gate, in a list: dimensions without a score."""


@phrase(
    "{things} stands in the way of the next gate, {gate}.",
    "{things} stand in the way of the next gate, {gate}.",
    by="number",
    things=(blockers(number=4), majors(number=2)),
    gate=_GATE,
    number=6,
)
def in_the_way(*, things: tuple[Statement, ...], gate: Named, number: int) -> None:
    """The second sentence of the headline; `number` is how many things there are in all."""


@phrase(
    "{things} stands in the way of {gate}, the next gate; {blockers} more up to {later}.",
    "{things} stand in the way of {gate}, the next gate; {blockers} more up to {later}.",
    by="number",
    things=(blockers(number=4), majors(number=2)),
    gate=_GATE,
    number=6,
    blockers=blockers(number=14),
    later="G2",
)
def in_the_way_and_later(
    *, things: tuple[Statement, ...], gate: Named, number: int, blockers: Statement, later: str
) -> None:
    """The second sentence of the headline of a paused tool; `later` is the gate that it must pass to be used again."""


@phrase(
    "{things} in this dimension stands in the way of {gate}.",
    "{things} in this dimension stand in the way of {gate}.",
    by="number",
    things=(blockers(number=4), majors(number=2)),
    gate=_GATE,
    number=6,
)
def in_the_way_of_part(*, things: tuple[Statement, ...], gate: Named, number: int) -> None:
    """The second sentence of the headline, for a report on one dimension."""


@phrase("Nothing in this dimension stands in the way of {gate}.", gate=_GATE)
def nothing_in_the_way(*, gate: Named) -> None:
    """The second sentence of the headline, for a report on one dimension."""


@phrase("{dimension} has no score yet.", dimension="Data")
def part_without_score(*, dimension: str) -> None:
    """The headline of a report on one dimension."""


@phrase(
    "{dimension} gets no score while {things}.",
    dimension="Data",
    things=(while_unanswered(questions=("D-01",), number=1),),
)
def part_withheld(*, dimension: str, things: tuple[Statement, ...]) -> None:
    """The headline of a report on one dimension, whose score a rule of the rubric withholds."""


@phrase("{dimension} stands at {score}.", dimension="Data", score=out_of(score=_SCORE, most=_MOST))
def part_score(*, dimension: str, score: Value) -> None:
    """The headline of a report on one dimension."""


@phrase("The overall score is {score}.", score=out_of(score=_SCORE, most=_MOST))
def overall(*, score: Value) -> None:
    """The headline by a rubric without gates."""


@phrase("The overall score is {score}: {band}.", score=out_of(score=_SCORE, most=_MOST), band="Managed")
def overall_reads(*, score: Value, band: str) -> None:
    """The headline by a rubric without gates; `band` is the name of the band or level of the score."""


@phrase(
    "{answered} of {number} question answered.",
    "{answered} of {number} questions answered.",
    by="number",
    answered=40,
    number=69,
)
def answered(*, answered: int, number: int) -> None:
    """The sentence below the headline."""


@phrase(
    "{answered} of {number} question answered, {unknown} unknown.",
    "{answered} of {number} questions answered, {unknown} unknown.",
    by="number",
    answered=40,
    number=69,
    unknown=2,
)
def answered_and_unknown(*, answered: int, number: int, unknown: int) -> None:
    """The sentence below the headline."""


@phrase("What {gate} still waits for", gate="G1")
def still_waits(*, gate: str) -> None:
    """The title of the list of missing answers; `gate` is the id of the next gate."""


@phrase("Missing for {gate}", gate="G1")
def kept_shut(*, gate: str) -> None:
    """The title of the list of shortfalls; `gate` is the id of the next gate."""


@phrase("and {number} more", number=3)
def and_more(*, number: int) -> None:
    """The line after a list that shows only its first entries."""


@phrase("Lowest scores")
def lowest() -> None:
    """The heading above the lowest scores."""
