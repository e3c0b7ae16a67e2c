"""Weighted mean: the mean of a node's parts by their weights; a section weighs 1 unless the rubric states a weight."""

from readiness.scoring.means import weighted_mean
from readiness.scoring.roll_up_method import RollUpMethod

METHOD = RollUpMethod(
    lambda terms, _: weighted_mean(terms),
    lambda _, parts: f"the weighted mean of its {parts}",
    averages=True,
)
