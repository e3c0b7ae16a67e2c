"""For every profile of the grid, safe answers pass the gate to production, and answers with a danger do not."""

from functools import cache

import pytest

from profiles import answers_passing, grid, said, spread
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.answer import Answer
from readiness.model.answers import Answers
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import Verdict
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
PROFILES = list(grid())


@cache
def _passing(number: int) -> Answers:
    """Answers that just pass the gate to production, for a profile by its place in the grid."""
    return answers_passing(PACK, PROFILES[number], "G2")


DANGERS = {
    "no rule for who checks the output of a live pilot": ("workflow.human-oversight", {"pilot_live": "true"}),
    "no hazard list for a live pilot": ("workflow.safety-case", {"pilot_live": "true"}),
    "nobody told what to do when the pilot's tool is down": ("infrastructure.continuity", {"pilot_live": "true"}),
    "no agreement before patient data leave": ("security.suppliers", {"sends_patient_data_out": "true"}),
    "unchecked generated output": ("infrastructure.generated-content", {"uses_genai": "true"}),
    "no limits on an agent": ("infrastructure.agents", {"uses_agents": "true"}),
    "refusals decided in a batch": ("workflow.human-oversight", {"size": "payer", "coverage_or_billing": "true"}),
    "no way to a person after a refusal": ("workflow.appeal", {"size": "payer", "coverage_or_billing": "true"}),
    "no agreement with the staff council": (
        "talent.staff-representation",
        {"jurisdiction": "germany", "staff_council": "true"},
    ),
    "nobody able to stop the tool": ("security.incident-response", {}),
    "recordings without consent": ("security.consent", {"records_patients": "true"}),
}
"""The question about each missing safeguard, and the profile for which its absence is a danger."""


def _scored(answers: Answers) -> Scorecard:
    return score_answers(pack_for_profile(PACK, answers.assessment.profile), answers)


def test_the_grid_holds_every_combination_of_the_facts_a_danger_can_hide_behind() -> None:
    fact_named = {fact.id: fact for fact in PACK.questionnaire.facts}

    assert len(PROFILES) == 2**7 * 3
    assert {profile["size"] for profile in PROFILES} == set(fact_named["size"].choices)


@pytest.fixture
def numbers(prove) -> range:
    """The profiles that are tried: all of them in the long proofs, else every fifth, which meets every single fact."""
    return range(0, len(PROFILES), 1 if prove else 5)


def test_every_fifth_profile_meets_every_fact_both_ways() -> None:
    assert {fact for one in PROFILES[::5] for fact in one.items()} == {fact for one in PROFILES for fact in one.items()}


def test_for_every_profile_there_are_answers_that_pass_the_gate_to_production(numbers: range) -> None:
    stuck = [PROFILES[number] for number in numbers if _scored(_passing(number)).headline != "G2"]
    assert stuck == []


def _with_the_danger(danger: str) -> list[int]:
    """The places of the profiles for which a missing safeguard is a danger."""
    question, facts = DANGERS[danger]
    asked_when = PACK.questionnaire.questions[question].ask_when
    return [
        number
        for number, profile in enumerate(PROFILES)
        if facts.items() <= profile.items() and may_hold(asked_when, PACK.questionnaire.settled(profile))
    ]


@pytest.mark.parametrize("danger", DANGERS)
def test_no_profile_passes_with(danger: str, prove) -> None:
    """Every profile with the danger is tried in the long proofs, else sixteen of them."""
    question, _ = DANGERS[danger]
    tried = spread(_with_the_danger(danger), whole=prove)
    passing = []
    for number in tried:
        whole = _passing(number)
        for worst in ("0", "unknown"):
            hidden = whole.model_copy(update={"answers": whole.answers | {question: Answer.model_validate(worst)}})
            verdict = _scored(hidden).gate("G2").verdict
            passing += [PROFILES[number]] if verdict in {Verdict.PASSED, Verdict.CONDITIONAL} else []
    assert passing == []
    assert tried


@pytest.mark.parametrize("danger", DANGERS)
def test_a_danger_cannot_be_remedied_or_called_not_applicable(danger: str) -> None:
    question, facts = DANGERS[danger]
    profile = next(one for one in PROFILES if facts.items() <= one.items() and one["touches_clinical_care"] == "true")
    whole = answers_passing(PACK, profile, "G2")
    judged = pack_for_profile(PACK, profile).rubric.questions[question]
    remedied = Answers.model_validate(
        {
            "assessment": whole.assessment.model_dump(exclude_none=True),
            "answers": {id_: said(answer.level or 0) for id_, answer in whole.answers.items()} | {question: "1"},
            "remedies": {question: {"owner": "Somebody", "due": "2026-12-01"}},
        }
    )

    assert judged.criticality == "blocker"
    never = PACK.rubric.policies.never_not_applicable
    assert never
    assert never.criticality == "blocker"
    assert _scored(remedied).gate("G2").verdict is Verdict.FAILED


def test_a_live_pilot_does_not_start_without_its_safety_plan(prove) -> None:
    plan = (
        "workflow.human-oversight",
        "workflow.safety-case",
        "security.incident-response",
        "infrastructure.continuity",
    )
    clinical = [p for p in PROFILES if p["pilot_live"] == "true" and p["touches_clinical_care"] == "true"]
    for place in spread(list(range(len(clinical))), whole=prove):
        whole = answers_passing(PACK, clinical[place], "G0")
        for question in plan:
            hidden = whole.model_copy(update={"answers": whole.answers | {question: Answer.model_validate("0")}})
            assert _scored(hidden).gate("G0").verdict is Verdict.FAILED
