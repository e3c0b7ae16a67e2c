"""Flat mean: the weighted mean of all questions below a node, without regard to sections."""

from readiness.scoring.means import weighted_mean
from readiness.scoring.roll_up_method import RollUpMethod

METHOD = RollUpMethod(
    lambda terms, _: weighted_mean(terms),
    lambda _rule, _parts: "the weighted mean of all questions in it, whatever their section",
    reads="questions",
    averages=True,
)
