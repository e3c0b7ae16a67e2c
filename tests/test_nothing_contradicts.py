"""Nothing that a report says contradicts anything else in it, in any of its forms: over generated assessments.

`test_figures.py` compares each figure with the engine; here the figures of all forms are compared with each other.
"""

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Any

import pytest

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.decision import KeptDecision
from readiness.model.option_kinds import OptionKind
from readiness.model.options import Option
from readiness.planning.what_if import initiatives_of
from readiness.view.edition import Edition
from readiness.view.phrases import Phrases
from reading.generated import generated
from test_figures import figures, story_assessed

FORMS = ("terminal", "markdown", "html", "json", "pptx")
IN_SUITE, PLANNED_IN_SUITE, GENERATED = 12, 40, 200
WITHOUT_A_DAY = 111
"""A seed whose gate stays undetermined with an option, which then has no day."""
LEADERS = Edition(audience="leadership")
EVERYWHERE = {"decisions asked for", "option advised"}
"""Figures that must be the same in all forms, each at least once, where the report has them."""


def said(assessment: Any, edition: Edition) -> dict[str, dict[str, list[Any]]]:
    """Return what is said of each figure, by its name and the form."""
    found: dict[str, dict[str, list[Any]]] = {}
    for form in FORMS:
        for name, value in figures(assessment, form, edition):
            found.setdefault(name, {}).setdefault(form, []).append(value)
    return found


def contradictions(found: dict[str, dict[str, list[Any]]]) -> Iterator[str]:
    """Yield each figure with more than one value; a rounded number is the same as the number."""
    for name, by_form in found.items():
        values = [value for own in by_form.values() for value in own]
        if any(not _agree(values[0], value) for value in values[1:]):
            yield f"{name}: {by_form}"


def _agree(one: Any, other: Any) -> bool:
    """Return whether two values are one; a number as text may be rounded."""
    numbers = [_number(value) for value in (one, other)]
    if None in numbers or not any(isinstance(value, str) for value in (one, other)):
        return bool(one == other)
    (first, places), (second, more) = (number for number in numbers if number)
    return abs(first - second) <= Fraction(1, 10 ** min(places, more))


def _number(value: Any) -> tuple[Fraction, int] | None:
    """Return a number and the decimals to which it is shown; None for anything else."""
    if isinstance(value, int | Fraction):
        return Fraction(value), 99
    if isinstance(value, str) and re.fullmatch(r"-?\d+(\.\d+)?", value):
        return Fraction(value), len(value.partition(".")[2])
    return None


@pytest.fixture
def seeds(prove):
    return range(GENERATED) if prove else [*range(IN_SUITE), WITHOUT_A_DAY]


@pytest.fixture
def planned(prove):
    return range(GENERATED if prove else PLANNED_IN_SUITE)


@pytest.mark.parametrize("story", ["enterprise-scale", "front-office-phone", "sepsis-stalled"])
def test_every_form_of_an_example_says_the_same(story):
    found = said(story_assessed(story), LEADERS)

    assert list(contradictions(found)) == []
    assert all(set(FORMS) - {"json"} <= {*found[name]} for name in EVERYWHERE)


def test_every_form_of_a_generated_report_says_the_same(seeds):
    for seed in seeds:
        assert list(contradictions(said(generated(seed), LEADERS))) == [], seed


def decided(assessment: Assessment, option: OptionKind) -> Assessment:
    """Return the assessment with an option chosen on its day, for the gate whose options it shows."""
    found = Phrases(assessment).options
    kept = KeptDecision(
        id="D-1", date=assessment.answers.date, gate=found.gate if found else "", option=option, by="Board"
    )
    answers = assessment.answers.model_copy(update={"decisions": (kept,)})
    loaded = pipeline.LoadedAnswers(assessment.pack.for_all or assessment.pack, answers, "")
    return pipeline.assess(loaded, assessment.roadmap.target)


@pytest.mark.parametrize("option", ["as-it-is", "minimum", "stop"])
@pytest.mark.parametrize("story", ["enterprise-scale", "sepsis-stalled"])
def test_every_form_of_a_decided_report_says_the_same(story, option, prove):
    if not prove and (story == "enterprise-scale") != (option == "minimum"):
        pytest.skip("--prove takes every option of both examples")
    assessment = decided(story_assessed(story), option)

    assert assessment.roadmap.option
    assert assessment.roadmap.option.kind == option
    assert list(contradictions(said(assessment, LEADERS))) == []


def test_the_roadmap_of_an_option_has_its_figures(seeds):
    compared = 0
    for seed in seeds:
        assessment = generated(seed)
        found = Phrases(assessment).options
        if found is None or found.gate != assessment.roadmap.target_gate:
            continue
        for option in found.options:
            for kind in option.kinds:
                chosen = decided(assessment, kind)
                plan = chosen.roadmap
                weeks = next((one for one in plan.gate_weeks if one.gate == found.gate), None)
                at_sites = {step.initiative for step in plan.site_steps if step.initiative}
                work = {*initiatives_of(plan)} | at_sites
                cost = next((one for one in plan.costs.gates if one.gate == found.gate), None) if plan.costs else None
                compared += 1

                assert Phrases(chosen).options == found, (seed, kind)
                assert work == {*option.work}, (seed, kind)
                if weeks and kind != "stop":
                    assert (option.at_50, option.at_80) == (weeks.at_50, weeks.at_80), (seed, kind)
                if cost and option.cost and option.work:
                    assert cost[1:] == option.cost[1:], (seed, kind)

    assert compared > len(seeds)


@cache
def worded(seed: int) -> Phrases:
    """Return a generated assessment with its options, which are planned once."""
    return Phrases(generated(seed))


def recommended(wording: Phrases) -> Option | None:
    """Return the option with all that the gate needs, of the gate that the roadmap leads to."""
    found = wording.options
    if found is None or found.gate != wording.roadmap.target_gate:
        return None
    return next((one for one in found.options if "recommended" in one.kinds), None)


def test_the_day_of_a_gate_is_the_same_in_the_options_and_in_the_roadmap(planned):
    compared = 0
    for seed in planned:
        wording = worded(seed)
        weeks = {one.gate: (one.at_50, one.at_80) for one in wording.roadmap.gate_weeks}
        option = recommended(wording)
        if option and wording.roadmap.target_gate in weeks:
            compared += 1
            assert (option.at_50, option.at_80) == weeks[wording.roadmap.target_gate], seed

    assert compared > len(planned) * 3 // 20


def test_the_cost_of_a_gate_is_the_same_in_the_options_and_in_the_roadmap(planned):
    compared = 0
    for seed in planned:
        wording = worded(seed)
        costs = {one.gate: one for one in wording.roadmap.costs.gates} if wording.roadmap.costs else {}
        option = recommended(wording)
        if option and option.cost and option.work and wording.roadmap.target_gate in costs:
            compared += 1
            assert option.cost[1:] == costs[wording.roadmap.target_gate][1:], seed

    assert compared > len(planned) // 10


def test_one_option_at_most_is_advised_and_the_reason_names_it(planned):
    for seed in planned:
        found = worded(seed).options
        advised = [one for one in found.options if found.advice.kind in one.kinds] if found else []

        assert len(advised) == (1 if found and found.advice.kind else 0), seed


READERS = [Edition(audience=audience) for audience in ("board", "leadership", "full")]
READERS += [Edition(part=part) for part in ("team", "finance")]
FORM_IN_SUITE = {"enterprise-scale": "html", "front-office-phone": "terminal", "sepsis-stalled": "markdown"}
"""The form of each example that the suite reads."""


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
@pytest.mark.parametrize("story", ["enterprise-scale", "front-office-phone", "sepsis-stalled"])
def test_every_reader_is_told_the_same(story, form, prove):
    if not prove and FORM_IN_SUITE[story] != form:
        pytest.skip("--prove reads every form of every example")
    assessment = story_assessed(story)
    found: dict[str, dict[str, list[Any]]] = {}
    for edition in READERS:
        for name, value in figures(assessment, form, edition):
            found.setdefault(name, {}).setdefault(f"{edition.audience or edition.part}", []).append(value)

    assert list(contradictions(found)) == []
    assert sum(len(own) > 1 for own in found.values()) > 10


def without_words(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return rows without what people wrote and who they are, which not every reader may see."""
    return [{key: value for key, value in row.items() if key not in {"because", "owner"}} for row in rows]


@pytest.mark.parametrize("story", ["enterprise-scale", "front-office-phone", "sepsis-stalled"])
def test_every_reader_gets_the_same_scores_and_the_same_plan(story):
    assessment = story_assessed(story)
    for edition in (*READERS, Edition(part="safety"), Edition("full", redacted=True)):
        shown = pipeline.redact(assessment, edition)

        assert shown.scorecard.sure_of_gate == assessment.scorecard.sure_of_gate, edition
        assert shown.scorecard.sure_of_live == assessment.scorecard.sure_of_live, edition
        assert shown.scores() == assessment.scores(), edition
        for rows in (type(shown).questions, type(shown).gates, type(shown).steps):
            assert without_words(rows(shown)) == without_words(rows(assessment)), edition
        assert shown.roadmap.gate_weeks == assessment.roadmap.gate_weeks, edition
