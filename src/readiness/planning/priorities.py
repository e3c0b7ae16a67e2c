"""What the levels an initiative closes are worth, and its priority against likely effort."""

from fractions import Fraction

from readiness.model.roadmap import Closed
from readiness.model.rubric import Rubric


def value(closed: tuple[Closed, ...], rubric: Rubric) -> Fraction:
    """Return the weighted levels closed, each scaled by how critical its question is."""
    total = Fraction(0)
    for part in closed:
        judged = rubric.questions[part.question]
        total += judged.weight * rubric.criticality_factors[judged.criticality] * (part.to - part.from_)
    return total


def priority(worth: Fraction, effort: Fraction) -> Fraction:
    """Return value for each likely person-week; without effort, the value itself."""
    return worth / effort if effort else worth
