"""A verdict reads as go or stop only where the gates before it hold: no pilot that never began is stopped."""

import pytest

from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT


@pytest.mark.parametrize(("case", "reads"), [("everything-at-the-bottom", None), ("everything-at-the-top", "go")])
def test_the_verdict_on_a_pilot_reads_as_go_or_stop_once_it_may_begin(case, reads):
    answers = ROOT / f"tests/cases/adversarial/{case}.yaml"
    view = build_view(pipeline.assess(pipeline.load(answers)), Edition("full"))

    assert [gate.reads for gate in view.gates if gate.id == "G1"] == [reads]
