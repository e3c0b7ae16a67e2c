"""Where too much is unknown, the calendar has the days by which answers and evidence are due, with who brings them."""

from datetime import date

import pytest

from readiness import pipeline
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT


@pytest.mark.parametrize("audience", ["leadership", "full"])
def test_answers_and_evidence_are_due_on_the_days_that_page_1_asks_for(audience):
    answers = ROOT / "tests/cases/adversarial/many-sites.yaml"
    view = build_view(pipeline.assess(pipeline.load(answers)), Edition(audience))

    assert [(one.day, say(one.title), one.who) for one in view.calendar if one.kind == "finish"] == [
        (date(2026, 6, 12), "Due: Answer 39 open questions first", "Clinical or business owner"),
        (date(2026, 7, 3), "Due: Have the evidence for 1 question collected", "Data engineering lead"),
    ]
