"""Show a score with the highest possible one, and with the lowest where that is below zero."""

from typing import TypeGuard

from readiness.model.field_types import Exact, exact_figure
from readiness.statements.scores import out_of, within
from readiness.statements.statement import Statement
from readiness.statements.values import Figure


def end_figure(value: Exact | None) -> Figure | None:
    """Return the lowest or the highest possible score as a figure; None for None."""
    return None if value is None else exact_figure(value)


def score_of(score: Figure, least: Figure | None, most: Figure | None) -> Figure | Statement:
    """Return a score with its highest possible one, or alone where that is not known."""
    return score if most is None else score_within(score, least, most)


def score_within(score: Figure, least: Figure | None, most: Figure) -> Statement:
    """Return `2.5 of 4`, or `2.5 (from -3 to 4)` where the lowest possible score is below zero."""
    return within(score=score, least=least, most=most) if is_below_zero(least) else out_of(score=score, most=most)


def is_below_zero(least: Figure | None) -> TypeGuard[Figure]:
    """Return whether a lowest score is below zero."""
    return least is not None and least.rounded < 0
