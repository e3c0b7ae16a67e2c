"""Values exactly at a limit, and the case right beside it; every number can be checked in the head."""

from fractions import Fraction
from typing import Any

import pytest

from building import a_pack, answers, evidenced
from readiness.model.pack import Pack
from readiness.model.questionnaire import Questionnaire
from readiness.model.scorecard import QuestionScore, Scorecard
from readiness.model.verdict import Verdict
from readiness.scoring.scorecard import score_answers

LISTED = {"at_most": "1", "questions": ["d.a"], "unless": {"d.b": "2"}, "because": "Nobody has the list."}
NOT_HERE = {"not_applicable": "None here", "approved_by": "CMIO"}
NO_EVIDENCE_NEEDED = {"evidence": None}


def score_a(said: dict[str, Any], *caps: dict[str, Any]) -> QuestionScore:
    questions: dict[str, dict[str, Any]] = {"d.a": {}, "d.b": {}, "d.c": {}}
    return score_answers(a_pack(questions, caps=caps), answers(said)).questions["d.a"]


def nested_pack(roll_up: dict[str, Any]) -> Pack:
    """Return a pack with question d.a in dimension d, and d.b in a section `inner` of it; both have minimum 2."""
    questions = {id_: {"criticality": "standard", "minimum": {"G1": "2"}} for id_ in ("d.a", "d.b")}
    pack = a_pack(questions, roll_up={"overall": "lowest"} | roll_up, policies=NO_EVIDENCE_NEEDED)
    flat = pack.questionnaire.dimensions[0]
    inner = flat.model_copy(update={"id": "inner", "questions": flat.questions[1:]})
    node = flat.model_copy(update={"questions": flat.questions[:1], "sections": (inner,)})
    whole = Questionnaire.model_validate(pack.questionnaire.model_dump(by_alias=True) | {"dimensions": [node]})
    return Pack(whole, pack.rubric, pack.sha256)


def test_a_cap_can_be_lifted_while_the_question_that_lifts_it_is_only_too_low() -> None:
    held = score_a({"d.a": evidenced(3), "d.b": "1"}, LISTED).capped

    assert held is not None
    assert held.needs == {"d.b": 2}


def test_no_work_lifts_a_cap_whose_question_does_not_apply() -> None:
    held = score_a({"d.a": evidenced(3), "d.b": NOT_HERE}, LISTED).capped

    assert held is not None
    assert held.needs == {}


def test_no_work_lifts_two_caps_of_which_one_needs_a_question_that_does_not_apply() -> None:
    tried = {"at_most": "2", "questions": ["d.a"], "unless": {"d.c": "1"}, "because": "It was not tried."}
    held = score_a({"d.a": evidenced(3), "d.b": NOT_HERE, "d.c": "0"}, LISTED, tried).capped

    assert held is not None
    assert held.needs == {}


def test_a_level_equal_to_the_cap_is_not_capped() -> None:
    assert score_a({"d.a": "1", "d.b": "0"}, LISTED).capped is None


@pytest.mark.parametrize(("level", "name"), [("1", "Fair"), ("2", "Fair"), ("3", "Good")])
def test_a_score_below_every_band_has_the_first_one_and_a_score_at_a_boundary_the_band_above(
    level: str, name: str
) -> None:
    bands = [{"from": "2", "name": "Fair"}, {"from": "3", "name": "Good"}]
    pack = a_pack({"d.a": {}}, score_levels={"overall": {"bands": bands}}, policies=NO_EVIDENCE_NEEDED)
    reads = score_answers(pack, answers({"d.a": level})).overall.reads

    assert reads is not None
    assert reads.name == name


@pytest.mark.parametrize(("level", "name"), [("1", "Low"), ("2", "Good")])
def test_a_required_question_exactly_at_its_level_leaves_the_band_alone(level: str, name: str) -> None:
    rule = {
        "bands": [{"from": "0", "name": "Low"}, {"from": "2", "name": "Good"}],
        "must_have": [{"at_most": "Low", "unless": {"d.a": "2"}, "because": "No plan."}],
    }
    pack = a_pack({"d.a": {}, "d.b": {}}, score_levels={"overall": rule}, policies=NO_EVIDENCE_NEEDED)
    reads = score_answers(pack, answers({"d.a": level, "d.b": "4"})).overall.reads

    assert reads is not None
    assert reads.name == name


@pytest.mark.parametrize(("share", "stage"), [("0.75", 1), ("0.76", 0)])
def test_a_stage_is_reached_at_exactly_its_share_of_the_weight(share: str, stage: int) -> None:
    questions = {"d.a": {"stage": "1", "weight": "3"}, "d.b": {"stage": "1"}}
    roll_up = {"dimension": {"method": "share-of-stage", "at_least": "2", "share": share}, "overall": "lowest"}
    pack = a_pack(questions, roll_up=roll_up, policies=NO_EVIDENCE_NEEDED)
    card = score_answers(pack, answers({"d.a": "2", "d.b": "1"}))

    assert card.by_node["d"].claimed.value == stage


def facets_card(said: dict[str, Any], *caps: dict[str, Any]) -> Scorecard:
    facets = {"titles": {"documented": "Documented", "used": "In use"}, "combine": "mean"}
    return score_answers(a_pack({"d.a": {}, "d.b": {}}, facets=facets, caps=caps), answers(said))


def test_evidence_counts_for_each_facet_up_to_the_facets_level() -> None:
    said = evidenced(0, supports="3") | {"facets": {"documented": "4", "used": "2"}}
    del said["level"]
    card = facets_card({"d.a": said})

    assert [(facet.claimed, facet.evidenced) for facet in card.questions["d.a"].facets] == [(4, 3), (2, 2)]
    assert (card.overall.claimed.value, card.overall.evidenced.value) == (Fraction(3), Fraction(5, 2))


def test_a_cap_limits_the_evidenced_level_of_each_facet_and_no_claim() -> None:
    said = evidenced(0, supports="4") | {"facets": {"documented": "4", "used": "2"}}
    del said["level"]
    cap = LISTED | {"unless": {"d.b": "1"}}
    card = facets_card({"d.a": said, "d.b": "0"}, cap)

    assert card.questions["d.a"].evidenced == 1
    assert (card.overall.claimed.value, card.overall.evidenced.value) == (Fraction(3, 2), Fraction(1, 2))


def test_a_dimension_with_a_section_has_no_default_threshold_where_its_mean_is_of_parts() -> None:
    pack = nested_pack({"dimension": "weighted-mean", "section": "weighted-mean"})

    assert score_answers(pack, answers({"d.a": "2", "d.b": "2"})).gates[0].thresholds == {}


def test_a_dimension_with_a_section_has_a_default_threshold_where_its_mean_is_of_all_questions() -> None:
    pack = nested_pack({"dimension": "flat-mean", "section": "flat-mean"})

    assert score_answers(pack, answers({"d.a": "2", "d.b": "2"})).gates[0].thresholds == {"d": 2}


@pytest.mark.parametrize(("level", "verdict"), [("1", Verdict.PASSED), ("0", Verdict.FAILED)])
def test_a_dimension_exactly_at_its_threshold_passes(level: str, verdict: Verdict) -> None:
    questions = {"d.a": {"minimum": {"G1": "1"}}, "d.b": {"minimum": {"G1": "1"}}}
    card = score_answers(a_pack(questions), answers({"d.a": "1", "d.b": level}))

    assert card.gates[0].thresholds == {"d": 1}
    assert card.gates[0].verdict is verdict


def test_a_question_at_the_lowest_level_is_not_capped_at_it() -> None:
    found = score_a({"d.a": "0", "d.b": "0"}, LISTED | {"at_most": "0"})

    assert (found.supported, found.capped) == (0, None)


@pytest.mark.parametrize(
    ("whole", "levels", "name"),
    [
        ("ceiling", "00", "Level 0"),
        ("ceiling", "01", "Level 1"),
        ("ceiling", "44", "Level 4"),
        ("floor", "44", "Level 4"),
        ("nearest", "44", "Level 4"),
    ],
)
def test_a_sum_above_every_level_is_the_highest_one(whole: str, levels: str, name: str) -> None:
    pack = a_pack(
        {"d.a": {}, "d.b": {}},
        roll_up={"dimension": "sum", "overall": "sum"},
        score_levels={"overall": {"whole": whole}},
        policies=NO_EVIDENCE_NEEDED,
    )
    reads = score_answers(pack, answers({"d.a": levels[0], "d.b": levels[1]})).overall.reads

    assert reads is not None
    assert reads.name == name


def test_a_score_halfway_between_two_levels_is_the_higher_one() -> None:
    pack = a_pack({"d.a": {}, "d.b": {}}, score_levels={"overall": {"whole": "nearest"}}, policies=NO_EVIDENCE_NEEDED)
    reads = score_answers(pack, answers({"d.a": "2", "d.b": "3"})).overall.reads

    assert reads is not None
    assert reads.name == "Level 3"


def test_the_highest_score_of_a_mean_of_sums_is_the_mean_of_their_highest_scores() -> None:
    roll_up = {"dimension": "sum", "overall": "weighted-mean"}
    card = score_answers(a_pack({"d.a": {}, "d.b": {}}, roll_up=roll_up), answers({"d.a": "1", "d.b": "1"}))

    assert (card.overall.least, card.overall.most) == (0, 8)
