"""The example stories, worked out on paper from the rubric's files, against what the program says.

Every file in `tests/cases/examples/` holds numbers and their working in words; none was copied from the program.
"""

from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.verdict import ReasonKind

ROOT = Path(__file__).parents[1]
CASES = sorted((ROOT / "tests/cases/examples").glob("*.yaml"), key=lambda path: path.name)


@pytest.fixture(params=CASES, ids=lambda path: path.stem, scope="module")
def case(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Assessment]:
    paper = yaml.safe_load(request.param.read_text(encoding="utf-8"))
    return paper, pipeline.assess(pipeline.load(ROOT / paper["answers"]))


def test_every_story_has_a_paper_and_every_paper_a_story() -> None:
    stories = {path.parent.name for path in (ROOT / "examples").glob("*/answers.yaml")}
    assert stories == {path.stem for path in CASES}


def test_the_headline_is_the_one_on_paper(case: tuple[dict[str, Any], Assessment]) -> None:
    paper, assessment = case
    assert assessment.scorecard.headline == paper["headline"]


def test_levels_are_those_on_paper(case: tuple[dict[str, Any], Assessment]) -> None:
    paper, assessment = case
    said = {
        id_: (score.claimed, score.supported, score.evidenced)
        for id_, score in assessment.scorecard.questions.items()
        if id_ in paper["questions"]
    }
    assert said == {id_: (q["claimed"], q["supported"], q["evidenced"]) for id_, q in paper["questions"].items()}


def test_dimension_scores_are_exactly_those_on_paper(case: tuple[dict[str, Any], Assessment]) -> None:
    paper, assessment = case
    said = {
        node.id: (node.claimed.value, node.evidenced.value)
        for node in assessment.scorecard.overall.parts
        if node.id in paper["dimensions"]
    }
    assert said == {
        id_: (Fraction(node["claimed"]), Fraction(node["evidenced"])) for id_, node in paper["dimensions"].items()
    }


def test_gates_fail_and_wait_on_what_the_paper_says(case: tuple[dict[str, Any], Assessment]) -> None:
    paper, assessment = case
    for id_, gate in paper["gates"].items():
        verdict = assessment.scorecard.gate(id_)
        short = {reason.id for reason in verdict.reasons if reason.kind is ReasonKind.SHORT}
        remedied = {reason.id for reason in verdict.reasons if reason.kind is ReasonKind.REMEDIED}
        assert (verdict.verdict.value, short, remedied) == (gate["verdict"], set(gate["short"]), set(gate["remedied"]))
        assert len(verdict.reasons) == len(short) + len(remedied)


def test_roadmap_steps_are_those_on_paper(case: tuple[dict[str, Any], Assessment]) -> None:
    paper, assessment = case
    said = {
        step.initiative: {
            "phase": step.phase,
            "weeks": (step.dates.likely.start, step.dates.likely.finish),
            "value": step.value,
            "effort": step.effort,
            "priority": step.priority,
            "closes": {closed.question: [closed.from_, closed.to] for closed in step.closes},
        }
        for step in assessment.roadmap.steps
        if step.initiative in paper["steps"]
    }
    assert said == {
        id_: {
            "phase": step["phase"],
            "weeks": (step["start"], step["finish"]),
            "value": Fraction(str(step["value"])),
            "effort": Fraction(str(step["effort"])),
            "priority": Fraction(str(step["priority"])),
            "closes": step["closes"],
        }
        for id_, step in paper["steps"].items()
    }
