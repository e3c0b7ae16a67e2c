"""Laws of gates and dates that hold for every plan."""

from hypothesis import given, settings

from planning.random_packs import cases
from readiness.model.roadmap import Roadmap
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers


def to(case, target: str) -> Roadmap:
    pack, said, _ = case
    return plan_roadmap(pack, said, score_answers(pack, said), target)


@given(cases())
def test_a_later_target_moves_no_earlier_date(case):
    far = to(case, "G3")
    dates = {step.initiative: step.dates for step in far.steps}
    for target in ("G1", "G2"):
        near = to(case, target)
        assert near.gate_weeks == far.gate_weeks[: len(near.gate_weeks)]
        needed = [step for step in near.steps if step.gate is not None]
        assert {step.initiative: step.dates for step in needed}.items() <= dates.items()
