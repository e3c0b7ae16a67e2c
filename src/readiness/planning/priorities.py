"""Value of the levels an initiative closes, and its priority: value by likely effort."""

from fractions import Fraction

from readiness.model.field_types import Exact
from readiness.model.rubric import Rubric
from readiness.model.spans import Closed


def initiative_value(closed: tuple[Closed, ...], rubric: Rubric) -> Exact:
    """Return the number of levels closed, each times the weight and the criticality factor of its question."""
    total: Exact = 0
    for part in closed:
        judged = rubric.questions[part.question]
        total += judged.weight * rubric.criticality_factors[judged.criticality] * (part.to - part.from_)
    return total


def initiative_priority(worth: Exact, effort: Exact) -> Exact:
    """Return the value per likely person-week; for an initiative without effort, the value itself."""
    return Fraction(worth) / effort if effort else worth
