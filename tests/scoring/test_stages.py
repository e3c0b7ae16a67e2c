"""Stages: each is reached only after the one before it, by its share of weight."""

from fractions import Fraction

from readiness.model.scorecard import Term
from readiness.scoring.stages import highest_stage


def test_a_stage_whose_questions_have_no_weight_is_not_reached() -> None:
    terms = [Term("a", 1, 1, stage=1), Term("b", 0, 1, stage=2)]

    assert highest_stage(terms, Fraction(1)) == 1


def test_without_weights_there_is_no_stage() -> None:
    assert highest_stage([Term("a", 0, 1, stage=1)], Fraction(1)) is None
