"""A question has one criticality in a report: that at the gate of the target."""

from pathlib import Path

import pytest
from lxml import html

from readiness import pipeline
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.gap_views import gaps as gaps_shown
from readiness.view.phrases import Phrases

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*/answers.yaml"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
@pytest.mark.parametrize("target", [None, "G1", "G2", "G3", "G4"])
def test_a_gap_has_the_criticality_of_the_reason_at_the_gate_of_the_target(path: Path, target: str | None) -> None:
    loaded = pipeline.load(path)
    if target not in {None, *(gate.id for gate in pipeline.judge(loaded).scorecard.gates)}:
        target = None
    assessment = pipeline.assess(loaded, target)
    reasons = {reason.id: reason for reason in assessment.scorecard.gate(assessment.roadmap.target_gate).reasons}

    gaps = {gap.question.id: gap.criticality for gap in gaps_shown(Phrases(assessment))}

    shared = gaps.keys() & reasons.keys()
    assert {id_: gaps[id_] for id_ in shared} == {id_: reasons[id_].criticality for id_ in shared}
    assert shared or not gaps


def test_a_question_that_is_a_blocker_only_at_a_later_gate_is_a_major_gap_now() -> None:
    view = build_view(pipeline.assess(EXAMPLES[0].parents[1] / "enterprise-scale/answers.yaml"))

    kinds = {gap.question.code: gap.criticality for gap in view.gaps}

    assert (kinds["SEC-11"], kinds["DATA-09"]) == ("blocker", "major")


def test_heads_name_the_gate_and_one_sentence_says_why_a_question_has_two_criticalities() -> None:
    loaded = pipeline.load(EXAMPLES[0].parents[1] / "enterprise-scale/answers.yaml")

    page = html.document_fromstring(pipeline.report(loaded, "html", edition=Edition("full")).decode())

    heads = {
        " ".join(head.text_content().split()) for head in page.iterfind(".//th") if "Criticality" in head.text_content()
    }
    assert heads == {"Criticality at G3", "Criticality at GS", "Criticality in general"}
    said = [text for one in page.iterfind(".//p") if "another criticality" in (text := one.text_content())]
    assert [one.partition(" have ")[0] for one in said] == ["SEC-11, DATA-09, INF-09 and ROI-03"]
