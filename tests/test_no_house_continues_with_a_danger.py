"""For every kind of house and tool, answers at the minimums go on; with a danger they neither go on nor go live."""

from functools import cache

import pytest

from filled_answers import Data
from houses import in_use, profiles, read
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import Verdict
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
PROFILES = profiles()
MISSING = {
    "no hazard list": ("workflow.safety-case", {}),
    "no way to work when it is down": ("infrastructure.continuity", {}),
    "no agreement before data leave": ("security.suppliers", {"sends_patient_data_out": "true"}),
    "output that nobody looks at": ("workflow.human-oversight", {}),
    "unchecked text": ("infrastructure.generated-content", {"uses_genai": "true"}),
    "an agent without limits": ("infrastructure.agents", {"uses_agents": "true"}),
    "nobody able to stop it": ("security.incident-response", {}),
    "nobody who watches it": ("infrastructure.monitoring", {}),
    "refusals decided in batches": ("workflow.human-oversight", {"coverage_or_billing": "true"}),
    "recordings without consent": ("security.consent", {"records_patients": "true"}),
    "no agreement of the staff": (
        "talent.staff-representation",
        {"jurisdiction": "germany", "staff_council": "true"},
    ),
}
"""The question about each safeguard, and the facts with which its absence is a danger."""
HAPPENED = {
    "serious harm that is not closed": {"kind": "harm", "severity": "serious-harm", "date": "2026-05-20"},
    "a model change nobody tested": {"kind": "model-change", "severity": "outside-plan", "date": "2026-05-20"},
    "another model, without notice": {"kind": "model-change", "severity": "unannounced", "date": "2026-06-01"},
    "a function nobody approved": {"kind": "function-added", "severity": "unapproved", "date": "2026-06-04"},
}
"""Events that are open."""


@pytest.fixture
def names(prove) -> list[str]:
    """The profiles that are tried: all in the long proofs, else every fifth, which meets every house and every tool."""
    return list(PROFILES)[:: 1 if prove else 5]


@cache
def _in_order(name: str) -> Data:
    return in_use(PACK, PROFILES[name])


def _scored(data: Data) -> Scorecard:
    answers = read(data)
    return score_answers(pack_for_profile(PACK, answers.assessment.profile), answers)


def _outcome(card: Scorecard) -> str | None:
    assert card.live is not None
    return card.live.outcome


def test_every_fifth_profile_meets_every_house_and_every_tool() -> None:
    def met(names: list[str]) -> set[str]:
        return {part for name in names for part in name.split(": ")}

    assert met(list(PROFILES)[::5]) == met(list(PROFILES))


def test_at_the_minimums_go_live_is_passed_and_the_tool_goes_on(names: list[str]) -> None:
    stuck = []
    for name in names:
        card = _scored(_in_order(name))
        found = (card.headline in {"G2", "G3", "G4"}, _outcome(card), [site.verdict.verdict for site in card.sites])
        stuck += [] if found == (True, "continue", [Verdict.PASSED]) else [(name, found)]
    assert stuck == []


@pytest.mark.parametrize("danger", MISSING)
def test_no_tool_goes_on_or_passes_with(danger: str, names: list[str]) -> None:
    question, facts = MISSING[danger]
    wrong, tried = [], 0
    for name in names if danger != "no agreement of the staff" else PROFILES:
        profile, data = PROFILES[name], _in_order(name)
        asked = may_hold(PACK.questionnaire.questions[question].ask_when, PACK.questionnaire.settled(profile))
        if asked and facts.items() <= profile.items():
            tried += 1
            card = _scored(data | {"answers": data["answers"] | {question: "0"}})
            passed = card.gate("G2").verdict in {Verdict.PASSED, Verdict.CONDITIONAL}
            wrong += [name] if passed or _outcome(card) == "continue" else []
    assert wrong == []
    assert tried


@pytest.mark.parametrize("danger", HAPPENED)
def test_no_tool_goes_on_after(danger: str, names: list[str]) -> None:
    event = {"id": "E-1", **HAPPENED[danger]}
    going_on = [name for name in names if _outcome(_scored(_in_order(name) | {"events": [event]})) == "continue"]
    assert going_on == []


def test_serious_harm_lets_no_gate_hold(names: list[str]) -> None:
    event = {"id": "E-1", **HAPPENED["serious harm that is not closed"]}
    held = [name for name in names if _scored(_in_order(name) | {"events": [event]}).headline is not None]
    assert held == []


def test_no_tool_goes_on_with_a_failed_site_in_use(names: list[str]) -> None:
    going_on = []
    for name in names:
        data = _in_order(name)
        failed = {"id": "second", "title": "Second", "status": "live", "since": "2026-04-06"}
        nothing = dict.fromkeys(data["sites"][0]["answers"], "0")
        sites = [*data["sites"], failed | {"answers": nothing}]
        card = _scored(data | {"sites": sites})
        assert card.live is not None
        parts = {one.part.id: one.outcome for one in card.live.parts}
        going_on += [name] if (card.live.outcome, parts["second"]) != ("narrow", "suspend") else []
    assert going_on == []


def test_a_pilot_that_people_see_goes_on_at_its_charter_and_not_without_its_safety_plan(names: list[str]) -> None:
    plan = ("workflow.human-oversight", "security.incident-response", "infrastructure.continuity")
    wrong = []
    for name in names:
        data = in_use(PACK, PROFILES[name] | {"tool_status": "pilot"}, "G0") | {"sites": []}
        wrong += [name] if _outcome(_scored(data)) != "continue" else []
        for question in plan:
            card = _scored(data | {"answers": data["answers"] | {question: "0"}})
            failed = card.gate("G0").verdict is Verdict.FAILED
            wrong += [] if failed and _outcome(card) != "continue" else [f"{name}: {question}"]
    assert wrong == []


def test_a_silent_pilot_at_its_charter_raises_no_alarm(names: list[str]) -> None:
    silent = {"tool_status": "pilot", "pilot_live": "false"}
    found = {name: _outcome(_scored(in_use(PACK, PROFILES[name] | silent, "G0") | {"sites": []})) for name in names}
    assert {name: outcome for name, outcome in found.items() if outcome != "continue"} == {}
