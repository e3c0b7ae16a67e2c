"""Weighted mean: the parts of a node, each by its own weight; a section weighs 1 unless the rubric says otherwise."""

from readiness.scoring.means import weighted_mean
from readiness.scoring.roll_up_method import RollUpMethod

METHOD = RollUpMethod(
    lambda terms, _: weighted_mean(terms),
    lambda _, parts: f"the weighted mean of its {parts}",
    averages=True,
)
