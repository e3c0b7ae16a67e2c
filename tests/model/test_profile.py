"""Facts, the condition for asking each, and the values of facts that are ruled out."""

import pytest

from building import a_pack, answers
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answer import State
from readiness.planning.target import wanted_levels
from readiness.scoring.scorecard import score_answers

VENDOR = [{"id": "vendor"}, {"id": "hosted", "ask_when": {"vendor": "true"}}]


def test_a_fact_that_is_ruled_out_is_not_asked():
    questionnaire = a_pack({"d.a": {}}, facts=VENDOR).questionnaire

    assert [fact.id for fact in questionnaire.facts_asked({"vendor": "false"})] == ["vendor"]
    assert [fact.id for fact in questionnaire.facts_asked({})] == ["vendor", "hosted"]


def test_a_fact_that_is_ruled_out_counts_as_false():
    questionnaire = a_pack({"d.a": {}}, facts=VENDOR).questionnaire

    assert questionnaire.settled({"vendor": "false"}) == {"vendor": "false", "hosted": "false"}


def test_a_fact_that_is_not_ruled_out_stays_open():
    assert a_pack({"d.a": {}}, facts=VENDOR).questionnaire.settled({}) == {}


def test_a_fact_ruled_out_may_rule_out_the_next():
    facts = [*VENDOR, {"id": "abroad", "ask_when": {"hosted": "true"}}]
    settled = a_pack({"d.a": {}}, facts=facts).questionnaire.settled({"vendor": "false"})

    assert settled["abroad"] == "false"


@pytest.mark.parametrize(
    ("kind", "condition"),
    [
        ({"type": "choice", "choices": ["a", "b"]}, "a"),
        ({"type": "choice", "choices": ["a", "b"]}, "not a"),
        ({"type": "number"}, ">=2"),
        ({"type": "number"}, "0..9"),
    ],
)
def test_a_question_about_a_choice_or_a_number_that_is_ruled_out_is_not_asked(kind, condition):
    facts = [{"id": "vendor"}, {"id": "kind", "ask_when": {"vendor": "true"}} | kind]
    pack = a_pack({"d.a": {"ask_when": {"kind": condition}}}, facts=facts)
    states = {
        vendor: score_answers(pack, answers({}, profile={"vendor": vendor})).questions["d.a"].state
        for vendor in ("true", "false")
    }

    assert states == {"true": State.UNANSWERED, "false": State.NOT_ASKED}


def test_a_stated_choice_keeps_its_value():
    facts = [{"id": "vendor"}, {"id": "kind", "type": "choice", "choices": ["a", "b"], "ask_when": {"vendor": "true"}}]
    profile = {"vendor": "false", "kind": "a"}

    assert a_pack({"d.a": {}}, facts=facts).questionnaire.settled(profile) == profile


def test_a_fact_that_depends_on_one_ruled_out_is_not_asked():
    facts = [
        {"id": "vendor"},
        {"id": "kind", "type": "choice", "choices": ["a", "b"], "ask_when": {"vendor": "true"}},
        {"id": "region", "type": "number", "ask_when": {"kind": "a"}},
        {"id": "abroad", "ask_when": {"region": ">=2"}},
    ]
    questionnaire = a_pack({"d.a": {}}, facts=facts).questionnaire

    assert [fact.id for fact in questionnaire.facts_asked({"vendor": "false"})] == ["vendor"]
    assert questionnaire.settled({"vendor": "false"})["abroad"] == "false"


def test_a_question_about_a_fact_ruled_out_is_not_asked():
    pack = a_pack({"d.a": {"ask_when": {"hosted": "true"}}}, facts=VENDOR)
    given = answers({}, profile={"vendor": "false"})

    assert score_answers(pack, given).questions["d.a"].state is State.NOT_ASKED


def test_a_minimum_for_a_fact_ruled_out_does_not_hold():
    rules = [{"level": "1", "when": {"hosted": "false"}}, {"level": "2"}]
    pack = a_pack({"d.a": {"minimum": {"G1": rules}}}, facts=VENDOR)

    minimum = pack_for_profile(pack, {"vendor": "false"}).rubric.questions["d.a"].minimum_at("G1")
    assert minimum
    assert minimum.level == 1


def test_a_target_for_a_fact_ruled_out_is_that_of_the_profile():
    target = {"id": "own", "title": "Own", "gate": "G1", "levels": {"d.a": "1"}, "when": {"hosted": "false"}}
    pack = a_pack({"d.a": {"criticality": "blocker", "minimum": {"G1": "2"}}}, targets=[target], facts=VENDOR)
    given = answers({"d.a": "0"}, profile={"vendor": "false"})
    pack = pack_for_profile(pack, given.assessment.profile)

    assert wanted_levels(pack, score_answers(pack, given), given.assessment.profile).id == "own"
