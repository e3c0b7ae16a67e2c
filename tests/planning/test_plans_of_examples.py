"""Laws of plans with the shipped pack, for its examples."""

from itertools import pairwise
from pathlib import Path

import pytest

from readiness import pipeline

EXAMPLES = Path(__file__).parents[2] / "examples"
TARGETS = {"sepsis-stalled": ("G2", "G4"), "enterprise-scale": ("G3", "G4"), "front-office-phone": (None, "G2")}


@pytest.mark.parametrize("name", TARGETS)
def test_a_later_target_moves_no_earlier_date(name: str) -> None:
    loaded = pipeline.load(EXAMPLES / name / "answers.yaml")
    near, far = (pipeline.assess(loaded, target).roadmap for target in TARGETS[name])
    dates = {step.initiative: step.dates for step in far.steps}

    assert near.gate_weeks
    assert near.gate_weeks == far.gate_weeks[: len(near.gate_weeks)]
    assert {step.initiative: step.dates for step in near.steps if step.gate}.items() <= dates.items()
    assert near.bottleneck == far.bottleneck
    assert [(one.initiative, one.dates) for one in near.safe_now] == [
        (one.initiative, one.dates) for one in far.safe_now
    ]
    for earlier, later in pairwise(far.gate_weeks):
        assert earlier.likely <= later.likely
        assert earlier.at_50 <= later.at_50
        assert earlier.at_80 <= later.at_80
