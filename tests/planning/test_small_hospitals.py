"""Where a partner answers for AI, the smallest hospitals get a plan that they can carry, beginning with the danger.

Every file in `tests/cases/small_hospitals/` holds a profile, the status of the tool, the level of every question asked,
and what is expected of the plan to go-live.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml

from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.answers import Answers
from readiness.model.own_plan import pack_with_plan
from readiness.model.roadmap import Roadmap
from readiness.model.told_facts import with_told_facts
from readiness.model.verdict import Verdict
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
FILES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/small_hospitals").glob("*.yaml"))
}
EVERY = pytest.mark.parametrize("paper", FILES.values(), ids=FILES)


def plan(paper: dict[str, Any], **facts: str) -> Roadmap:
    """Return the plan to go-live; a fact given as an empty text is not stated."""
    profile = {name: value for name, value in (paper["profile"] | facts).items() if value}
    known = PACK.questionnaire.settled(profile)
    asked = [id_ for id_, one in PACK.questionnaire.questions.items() if may_hold(one.ask_when, known)]
    header = {
        "organization": "Sorrel Creek Hospital",
        "use_case": "Triage of chest X-rays",
        "date": "2026-06-05",
        "questionnaire": f"healthcare-ai@{PACK.questionnaire.version}",
        "rubric": f"healthcare-ai@{PACK.rubric.version}",
        "profile": profile,
    }
    said = {"assessment": header, "answers": {key: {"level": paper["start"]} for key in asked}}
    answers = with_told_facts(Answers.model_validate(said | {"tool": {"status": paper["status"]}}), PACK)
    pack = pack_with_plan(pack_for_profile(PACK, answers.assessment.profile), answers)
    return plan_roadmap(pack, answers, score_answers(pack, answers), "G2")


def first(roadmap: Roadmap) -> str | None:
    lane = (step.initiative for step in roadmap.safe_now if step.initiative)
    return next(lane, None) or min(roadmap.steps, key=lambda step: step.dates.likely.start).initiative


def person_weeks(roadmap: Roadmap) -> float:
    return float(sum(step.effort for step in roadmap.safe_now) + sum(step.effort for step in roadmap.steps))


@EVERY
def test_the_plan_to_go_live_takes_no_more_person_weeks_than_such_a_hospital_has(paper: dict[str, Any]) -> None:
    assert 0 < person_weeks(plan(paper)) <= float(paper["expect"]["person_weeks"])


@EVERY
def test_the_plan_begins_with_the_danger(paper: dict[str, Any]) -> None:
    assert first(plan(paper)) == paper["expect"]["first"]


@EVERY
def test_the_plan_leads_to_go_live_and_leaves_no_question_out(paper: dict[str, Any]) -> None:
    found = plan(paper)

    assert found.uncovered == ()
    assert found.phases[-1].projected_gate in {Verdict.PASSED, Verdict.CONDITIONAL}


@EVERY
@pytest.mark.parametrize("facts", [{"governance_by": ""}, {"governance_by": "own"}], ids=["not stated", "own"])
def test_short_forms_are_offered_only_where_it_is_stated_that_a_partner_answers(
    paper: dict[str, Any], facts: dict[str, str]
) -> None:
    assert person_weeks(plan(paper, **facts)) > 3 * float(paper["expect"]["person_weeks"])
