"""What a question's level counts for in a roll-up."""

from collections.abc import Callable
from fractions import Fraction
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact
from readiness.model.node_rubric import RollUp
from readiness.model.rubric import Rubric
from readiness.model.scorecard import QuestionScore
from readiness.scoring.roll_up_method import Counts


class Side(NamedTuple):
    """Which levels are scored: those claimed or evidenced, of all or of one facet; or the ends of the scale."""

    level: Literal["claimed", "evidenced", "lowest", "top"]
    facet: str | None = None


Value = Callable[[QuestionScore], Exact | None]
"""What a question counts for; None where it has no level."""


def value_function(rubric: Rubric, counts: Counts, side: Side, rule: RollUp) -> Value:
    """Return the function that says what a question counts for on one side."""
    worth = _worth(rubric, counts, rule)
    match side.level:
        case "claimed":
            plain = _of(worth, lambda score: score.claimed)
        case "evidenced":
            plain = _of(worth, lambda score: score.evidenced)
        case "lowest":
            return lambda score: worth(score.id, rubric.scale_of(score.id).lowest)
        case "top":
            return lambda score: worth(score.id, rubric.scale_of(score.id).top)
    return plain if rubric.facets is None else _of_facets(plain, worth, side, lowest=rubric.facets.combine == "lowest")


def _of(worth: Callable[[str, int], Exact], level_of: Callable[[QuestionScore], int | None]) -> Value:
    def value(score: QuestionScore) -> Exact | None:
        level = level_of(score)
        return None if level is None else worth(score.id, level)

    return value


def _of_facets(plain: Value, worth: Callable[[str, int], Exact], side: Side, *, lowest: bool) -> Value:
    """Where the sides of a question were answered apart, their mean or the lowest of them."""

    def value(score: QuestionScore) -> Exact | None:
        if not score.facets:
            return plain(score)
        levels = [
            facet.claimed if side.level == "claimed" else _held(facet.evidenced, score)
            for facet in score.facets
            if side.facet in {None, facet.id}
        ]
        values = [worth(score.id, level) for level in levels]
        if not values:
            return None
        return min(values) if lowest else Fraction(sum(values), len(values))

    return value


def _held(level: int, score: QuestionScore) -> int:
    """A cap on a question holds every side of it."""
    return level if score.capped is None or score.evidenced is None else min(level, score.evidenced)


def _worth(rubric: Rubric, counts: Counts, rule: RollUp) -> Callable[[str, int], Exact]:
    match counts:
        case "share":
            shares = rubric.counted
            return lambda id_, level: shares[id_][level]
        case "value":
            return lambda id_, level: rubric.scale_of(id_).counts[level]
        case "deduction":
            return lambda id_, level: -rubric.questions[id_].deducts.get(level, 0)
        case "met":
            needed = rule.at_least or 0
            return lambda _, level: int(level >= needed)
