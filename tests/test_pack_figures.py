"""Figures of the work in the shipped pack: costs, adoption, widening, and words for a tool in use."""

import re
from fractions import Fraction
from typing import Any

import pytest

from readiness.loading.read_pack import load_pack
from readiness.model.adapt_live_rules import initiatives_in_use
from readiness.model.adapt_to_profile import may_hold, pack_for_profile
from readiness.model.answers import Answers
from readiness.model.initiative import Cost, Initiative
from readiness.model.own_plan import pack_with_plan
from readiness.model.pack import Pack
from readiness.planning.chosen_work import ChosenPlan
from readiness.planning.figures import FiguresOf
from readiness.planning.use_case import UseCase
from readiness.scoring.scorecard import score_answers

PACK = load_pack("healthcare-ai")
NAMED = PACK.rubric.initiative_named
SIZES = {
    "small-practice": (12, 1),
    "department": (60, 1),
    "critical-access": (40, 1),
    "community-hospital": (250, 1),
    "health-system": (600, 6),
    "multi-state-system": (2400, 30),
    "payer": (300, 2),
}
"""By size, a usual number of users and of sites."""
NOTHING = dict.fromkeys(
    [
        "touches_clinical_care", "patient_facing", "records_patients", "uses_genai", "uses_agents",
        "coverage_or_billing", "already_started",
    ],
    "false",
)  # fmt: skip
KINDS = {
    "documentation": {"touches_clinical_care": "true", "uses_genai": "true", "records_patients": "true"},
    "prediction": {"touches_clinical_care": "true"},
    "front-office": {"patient_facing": "true", "uses_genai": "true"},
    "coverage": {"coverage_or_billing": "true"},
    "agent": {"patient_facing": "true", "uses_genai": "true", "uses_agents": "true"},
}
WIDENING = ["rollout-similar-sites", "rollout-different-sites", "rollout-by-site"]


def planned(size: str, kind: str, gate: str = "G2", level: int = 0, **facts: str) -> tuple[Pack, Answers, Any]:
    """Return the work to a gate of an organization that has every question at a level, before the first use."""
    users, sites = SIZES[size]
    counted = {"users": str(users), "sites": str(sites), "live_use_cases": "1", "pilot_live": "true"}
    own = {"has_vendor": "true", "vendor_hosted": "true", "sends_patient_data_out": "true", "contract_by": "own"}
    whose = {"size": size, "kind": kind, "governance_by": "own", "form": "full", "jurisdiction": "united-states"}
    profile = NOTHING | KINDS[kind] | counted | own | whose | facts
    known = PACK.questionnaire.settled(profile)
    asked = [id_ for id_, one in PACK.questionnaire.questions.items() if may_hold(one.ask_when, known)]
    header = {
        "organization": "Elm Hill Health",
        "use_case": "Any",
        "date": "2026-06-05",
        "questionnaire": f"healthcare-ai@{PACK.questionnaire.version}",
        "rubric": f"healthcare-ai@{PACK.rubric.version}",
        "profile": profile,
    }
    evidence = [{"title": "Minutes", "date": "2026-05-01"}] if level > 1 else []
    answers = Answers.model_validate(
        {"assessment": header, "answers": {id_: {"level": str(level), "evidence": evidence} for id_ in asked}}
    )
    pack = pack_with_plan(pack_for_profile(PACK, profile), answers)
    chosen = ChosenPlan(UseCase(pack, answers, score_answers(pack, answers), gate)).selection.chosen
    return pack, answers, chosen


def share_of_adoption(pack: Pack, answers: Answers, chosen: dict[str, Initiative]) -> Fraction:
    """Return the percentage of the likely cost of the work, own staff included, that adoption work has."""
    rules, figures = pack.rubric.case, FiguresOf(pack.rubric, answers)
    assert rules
    assert rules.adoption
    spent = dict[bool, Fraction]()
    for one in chosen.values():
        assert one.cost
        assert one.cost.likely is not None
        own = sum(weeks[1] * Fraction(rules.rates[role]) for role, weeks in figures.whole(one).effort.items())
        is_adoption = rules.work.get(one.id, rules.work_group) in rules.adoption.groups
        spent[is_adoption] = spent.get(is_adoption, Fraction(0)) + own + Fraction(one.cost.likely)
    return 100 * spent[True] / sum(spent.values())


def test_every_initiative_has_a_cost_of_its_own_and_says_what_it_covers() -> None:
    assert [one.id for one in NAMED.values() if one.cost is None or not one.cost_covers] == []


def test_every_cost_has_a_likely_amount_and_an_upper_end() -> None:
    costs = {f"{one.id} {key}": getattr(one, key) for one in NAMED.values() for key in ("cost", "cost_per_year")}

    assert [name for name, cost in costs.items() if cost and (cost.likely is None or cost.high is None)] == []


def test_the_likely_cost_lies_in_the_band_told_in_summaries() -> None:
    outside = []
    for one in NAMED.values():
        band = PACK.rubric.cost_bands[one.cost_band]
        assert isinstance(band, Cost)
        if one.cost and one.cost_per is None and not band.low <= (one.cost.likely or 0) <= (band.high or 10**12):
            outside.append(one.id)

    assert outside == []


def test_a_larger_organization_pays_more_for_the_same_work() -> None:
    costs = [pack_for_profile(PACK, {"size": size}).rubric.initiative_named["user-training"].cost for size in SIZES]
    likely = dict(zip(SIZES, [cost.likely or 0 for cost in costs if cost], strict=True))

    assert likely["small-practice"] < likely["critical-access"] < likely["department"] < likely["community-hospital"]
    assert likely["community-hospital"] < likely["health-system"] < likely["payer"] < likely["multi-state-system"]


@pytest.mark.parametrize("hosted", ["true", "false"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", SIZES)
def test_adoption_is_20_to_30_percent_of_what_the_introduction_costs(size: str, kind: str, hosted: str) -> None:
    share = share_of_adoption(*planned(size, kind, vendor_hosted=hosted, sends_patient_data_out=hosted))

    assert 20 <= share <= 30


def test_training_2400_users_takes_about_80_person_weeks_and_12_users_hardly_two() -> None:
    pack, answers, chosen = planned("multi-state-system", "prediction")
    few = planned("small-practice", "prediction")

    assert 75 <= FiguresOf(pack.rubric, answers).whole(chosen["user-training"]).total <= 90
    assert FiguresOf(few[0].rubric, few[1]).whole(few[2]["user-training"]).total <= 2


@pytest.mark.parametrize(("sites", "steps"), [("3", 1), ("6", 2), ("30", 3)])
def test_a_tool_spreads_in_steps_and_the_last_one_waits_for_those_before(sites: str, steps: int) -> None:
    _, _, chosen = planned("multi-state-system", "prediction", "G3", 2, sites=sites, live_use_cases="3")
    taken = [id_ for id_ in WIDENING if id_ in chosen]

    assert taken == [*WIDENING[: steps - 1], "rollout-by-site"]
    assert set(taken[:-1]) <= set(chosen["rollout-by-site"].prerequisites)


def test_spreading_to_30_sites_takes_many_times_what_3_sites_take() -> None:
    total = {}
    for sites in ("3", "30"):
        pack, answers, chosen = planned("health-system", "prediction", "G3", 2, sites=sites, live_use_cases="3")
        figures = FiguresOf(pack.rubric, answers)
        total[sites] = sum(figures.whole(chosen[id_]).total for id_ in WIDENING if id_ in chosen)

    assert total["30"] > 6 * total["3"]


def test_a_device_opinion_comes_before_the_map_of_rules_where_laws_differ() -> None:
    _, _, chosen = planned("community-hospital", "prediction", jurisdiction="germany", staff_council="true")

    assert "device-opinion" in chosen["regulatory-map"].prerequisites
    assert "device-opinion" in chosen
    assert "device-opinion" not in planned("community-hospital", "prediction")[2]


def test_the_staff_agreement_is_work_where_a_body_speaks_for_the_staff() -> None:
    _, _, chosen = planned("community-hospital", "prediction", jurisdiction="germany", staff_council="true")

    assert "staff-agreement" in chosen


def test_choosing_the_use_case_is_no_step_for_a_tool_in_use() -> None:
    in_use = pack_for_profile(PACK, {"already_started": "true", "tool_status": "live"}).rubric.initiative_named

    assert "candidate-choice" not in in_use
    assert "Choose" not in in_use["use-case-intake"].title
    assert "candidate-choice" in planned("community-hospital", "prediction")[2]


def test_no_work_for_a_tool_in_use_comes_before_its_pilot() -> None:
    said = [
        f"{one.id}: {text}"
        for one in initiatives_in_use(PACK.rubric.initiatives, PACK.rubric.live, "live")
        for text in (one.title, one.success_metric, one.note or "")
        if re.search(r"\bbefore (?:the|a|its) (?:pilot|first|go-live|scope)\b", text, re.IGNORECASE)
    ]

    assert said == []


@pytest.mark.parametrize(
    ("question", "kind", "work"),
    [
        ("security.consent", "documentation", "consent"),
        ("infrastructure.agents", "agent", "agent-controls"),
        ("workflow.human-oversight", "coverage", "batch-stop"),
    ],
)
def test_what_a_tool_in_use_lacks_has_work_of_its_own_that_fits_the_days_left(
    question: str, kind: str, work: str
) -> None:
    rules = PACK.rubric.live
    assert rules
    assert rules.safe_now
    days = [rule.days for rule in rules.safe_now.minimums[question] if rule.days]
    live = {one.id: one for one in initiatives_in_use(PACK.rubric.initiatives, PACK.rubric.live, "live")}

    assert work in planned("payer" if kind == "coverage" else "health-system", kind)[0].rubric.initiative_named
    assert live[work].lifts[question].from_ == 0
    assert 7 * live[work].duration.likely <= min(days)
