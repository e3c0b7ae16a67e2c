"""A verdict reads as go or stop once the tool has begun, or up to its next gate: what never began is not stopped."""

import pytest

from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT


@pytest.mark.parametrize(
    ("case", "reads"),
    [
        ("tests/cases/adversarial/everything-at-the-bottom.yaml", None),
        ("tests/cases/adversarial/everything-at-the-top.yaml", "go"),
        ("examples/sepsis-stalled/answers.yaml", "stop"),
    ],
)
def test_the_verdict_on_a_pilot_reads_as_go_or_stop_once_it_may_begin_or_has_begun(case, reads):
    view = build_view(pipeline.assess(pipeline.load(ROOT / case)), Edition("full"))

    assert [gate.reads for gate in view.gates if gate.id == "G1"] == [reads]
