"""Values of a question's level in a roll-up."""

from collections.abc import Callable
from fractions import Fraction
from operator import attrgetter
from typing import Literal, NamedTuple

from readiness.model.field_types import Exact
from readiness.model.node_rubric import RollUp
from readiness.model.rubric import Rubric
from readiness.model.scorecard import QuestionScore
from readiness.scoring.roll_up_method import Counts


class Side(NamedTuple):
    """The level read from each question: claimed or evidenced, of all facets or of one; or an end of its scale."""

    level: Literal["claimed", "evidenced", "lowest", "top"]
    facet: str | None = None


Value = Callable[[QuestionScore], Exact | None]
"""A function from a question's score to its value in the roll-up; None when it has no level."""


def value_function(rubric: Rubric, counts: Counts, side: Side, rule: RollUp) -> Value:
    """Return the function that computes a question's value for one side, in the way a roll-up method counts."""
    worth = _level_worth(rubric, counts, rule)
    match side.level:
        case "claimed" | "evidenced":
            plain = _by_level(worth, attrgetter(side.level))
        case "lowest":
            return lambda score: worth(score.id, rubric.scale_of(score.id).lowest)
        case "top":
            return lambda score: worth(score.id, rubric.scale_of(score.id).top)
    return plain if rubric.facets is None else _by_facets(plain, worth, side, lowest=rubric.facets.combine == "lowest")


def _by_level(worth: Callable[[str, int], Exact], level_of: Callable[[QuestionScore], int | None]) -> Value:
    def value(score: QuestionScore) -> Exact | None:
        level = level_of(score)
        return None if level is None else worth(score.id, level)

    return value


def _by_facets(plain: Value, worth: Callable[[str, int], Exact], side: Side, *, lowest: bool) -> Value:
    """Return a function for the lowest value or the mean of a question's facets; without facets it calls `plain`."""

    def value(score: QuestionScore) -> Exact | None:
        if not score.facets:
            return plain(score)
        levels = [
            facet.claimed if side.level == "claimed" else _capped_level(facet.evidenced, score)
            for facet in score.facets
            if side.facet in {None, facet.id}
        ]
        values = [worth(score.id, level) for level in levels]
        if not values:
            return None
        return min(values) if lowest else Fraction(sum(values), len(values))

    return value


def _capped_level(level: int, score: QuestionScore) -> int:
    """Return the level of a facet, limited to the question's evidenced level while a cap is in force."""
    return level if score.capped is None or score.evidenced is None else min(level, score.evidenced)


def _level_worth(rubric: Rubric, counts: Counts, rule: RollUp) -> Callable[[str, int], Exact]:
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
