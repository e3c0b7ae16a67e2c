"""What the levels an initiative closes are worth, and its priority against likely effort."""

from fractions import Fraction

from readiness.model.field_types import Exact
from readiness.model.roadmap import Closed
from readiness.model.rubric import Rubric


def initiative_value(closed: tuple[Closed, ...], rubric: Rubric) -> Exact:
    """Return the weighted levels closed, each scaled by how critical its question is."""
    total: Exact = 0
    for part in closed:
        judged = rubric.questions[part.question]
        total += judged.weight * rubric.criticality_factors[judged.criticality] * (part.to - part.from_)
    return total


def initiative_priority(worth: Exact, effort: Exact) -> Exact:
    """Return value for each likely person-week; without effort, the value itself."""
    return Fraction(worth) / effort if effort else worth
