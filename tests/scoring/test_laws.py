"""Laws that hold for every pack and every set of answers."""

from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import a_pack, answers, evidenced, rolled_up
from conftest import dear
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.node_rubric import RollUp
from readiness.model.scorecard import Term
from readiness.plugin_modules import module_names
from readiness.scoring.roll_up_method import method_named
from readiness.scoring.scorecard import score_answers

LEVELS = st.integers(0, 4)
SAID = st.one_of(LEVELS.map(str), st.just("unknown"), st.just(""))
IDS = [f"{d}.{q}" for d in ("data", "roi") for q in ("a", "b", "c")]
ANSWERS = st.fixed_dictionaries(dict.fromkeys(IDS, SAID))
WEIGHTS = st.fixed_dictionaries({id_: st.integers(0, 3).map(str) for id_ in IDS})
METHODS = st.sampled_from(module_names("scoring.methods"))
MISSING = st.sampled_from(["lowest", "excluded", "blocks"])
CRITICAL = st.sampled_from(["blocker", "major", "standard"])
CONDITIONAL = [{}, {"at_most": "1"}, {"short_by": "1"}, {"at_most": "2", "short_by": "1"}]
EVIDENCE = st.sampled_from(
    [{"required_from": "2", "max_age_months": "12", "without": without} for without in ("1", "4")]
)
"""Evidence policies: with and without a required document."""
REMEDIES = st.dictionaries(st.sampled_from(IDS), st.just({"owner": "CIO", "due": "2026-09-30"}))
FACTS = ["small", "rural"]
HOLDS = {"passed", "conditional"}
of_each_method = dear(8)
"""The examples of a law that is tried with each method apart."""


@st.composite
def caps(draw):
    """Draw caps of every kind, none on the question that lifts it."""
    found = []
    for _ in range(draw(st.integers(0, 2))):
        held, lifting = draw(st.permutations(IDS))[:2]
        about = draw(st.sampled_from([{"questions": [held]}, {"scope": "use-case"}]))
        cap = {"at_most": str(draw(st.integers(2, 3))), "unless": {lifting: str(draw(st.integers(1, 2)))}}
        found.append(cap | about | {"because": "So it is."})
    return found


def a_rule(draw, level):
    """Draw a minimum that is a blocker below a level, or never."""
    below = draw(st.integers(0, level))
    return {"level": str(level)} | ({"blocker_below": str(below)} if below else {})


@st.composite
def packs(draw, methods=METHODS):
    weights = draw(WEIGHTS)
    questions = {
        id_: {
            "weight": weights[id_],
            "criticality": draw(CRITICAL),
            "stage": str(draw(st.integers(1, 3))),
            "deducts": {str(level): str((4 - level) * draw(st.just(2))) for level in range(4)},
            "minimum": {"G1": a_rule(draw, 1), "G2": a_rule(draw, draw(st.integers(1, 3)))},
        }
        for id_ in IDS
    }
    gates = [
        {"id": gate, "title": gate, "held": "Soon", "conditional": draw(st.sampled_from(CONDITIONAL))}
        for gate in ("G1", "G2")
    ]
    roll_up = {"dimension": rolled_up(draw(methods)), "overall": rolled_up(draw(methods))}
    policies = {"unanswered": draw(MISSING), "unknown": draw(MISSING), "evidence": draw(EVIDENCE)}
    return a_pack(questions, roll_up=roll_up, policies=policies, gates=gates, caps=draw(caps()))


def nodes(card):
    return [card.overall, *card.overall.parts]


def values(card):
    return [score.value for node in nodes(card) for score in (node.claimed, node.evidenced)]


@given(packs(), ANSWERS)
def test_every_score_lies_between_the_least_and_the_most_it_could_be(pack, said):
    for node in nodes(score_answers(pack, answers(said))):
        for value in (node.claimed.value, node.evidenced.value):
            assert value is None or node.least <= value <= node.most


@given(packs(), ANSWERS)
def test_evidenced_never_exceeds_claimed(pack, said):
    for node in score_answers(pack, answers(said)).overall.parts:
        if node.claimed.value is not None:
            assert node.evidenced.value is not None
            assert node.evidenced.value <= node.claimed.value


def improved(said, id_, level):
    """Return answers, and the same answers with one at the same or a higher level."""
    now = int(said[id_]) if said[id_].isdigit() else 0
    return said | {id_: str(now)}, said | {id_: str(max(now, level))}


@given(packs(), ANSWERS, st.sampled_from(IDS), LEVELS)
def test_a_better_answer_never_lowers_a_score_or_closes_a_gate(pack, said, id_, level):
    worse, better = improved(said, id_, level)
    before, after = score_answers(pack, answers(worse)), score_answers(pack, answers(better))

    for low, high in zip(values(before), values(after), strict=True):
        assert low is None or high >= low
    for old, new in zip(before.questions.values(), after.questions.values(), strict=True):
        if old.supported is not None:
            assert new.supported is not None
            assert new.supported >= old.supported
    for gate, later in zip(before.gates, after.gates, strict=True):
        assert gate.verdict != "passed" or later.verdict == "passed"


@of_each_method
@pytest.mark.parametrize("name", module_names("scoring.methods"))
@given(st.data(), ANSWERS, st.sampled_from(IDS), LEVELS, REMEDIES)
def test_a_better_answer_never_closes_a_gate_that_remedies_keep_open(name, data, said, id_, level, remedies):
    pack = data.draw(packs(st.just(name)))
    worse, better = improved(said, id_, level)
    before = score_answers(pack, answers(worse, remedies=remedies))
    after = score_answers(pack, answers(better, remedies=remedies))

    for old, new in zip(before.gates, after.gates, strict=True):
        assert old.verdict not in HOLDS or new.verdict in HOLDS


@pytest.mark.parametrize("name", module_names("scoring.methods"))
def test_what_a_remedy_promised_keeps_the_gate_open_once_it_is_done(name):
    questions = {"d.a": {"weight": "3", "criticality": "major", "minimum": {"G1": "2"}}, "d.b": {}}
    pack = a_pack(questions, roll_up={"dimension": rolled_up(name), "overall": rolled_up(name)})
    remedies = {"d.a": {"owner": "CIO", "due": "2026-09-30"}}
    before, after = (
        score_answers(pack, answers({"d.a": evidenced(level), "d.b": "1"}, remedies=remedies)).gate("G1").verdict
        for level in (1, 2)
    )

    assert before in HOLDS
    assert after in HOLDS


@given(packs(), ANSWERS)
def test_the_order_of_the_caps_changes_nothing(pack, said):
    rubric = pack.rubric.changed(caps=pack.rubric.caps[::-1])
    turned = score_answers(type(pack)(pack.questionnaire, rubric, pack.sha256), answers(said))

    assert values(turned) == values(score_answers(pack, answers(said)))


@given(packs(), ANSWERS)
def test_without_caps_no_score_is_lower(pack, said):
    free = type(pack)(pack.questionnaire, pack.rubric.changed(caps=()), pack.sha256)

    for low, high in zip(
        values(score_answers(pack, answers(said))), values(score_answers(free, answers(said))), strict=True
    ):
        assert low is None or high >= low


@st.composite
def rules(draw):
    """Rules for a minimum that depend on two facts, in the end always one that holds."""
    found = []
    for _ in range(draw(st.integers(0, 2))):
        when = {draw(st.sampled_from(FACTS)): draw(st.sampled_from(["true", "false"]))}
        found.append(a_rule(draw, draw(st.integers(1, 3))) | {"when": when})
    return [*found, a_rule(draw, draw(st.integers(1, 3)))]


@given(st.data(), ANSWERS)
def test_an_unstated_fact_never_makes_a_gate_easier(data, said):
    questions = {}
    for id_ in IDS:
        own = {"criticality": data.draw(CRITICAL), "minimum": {"G1": data.draw(rules())}}
        if data.draw(st.booleans()):
            own["criticality_when"] = [{"criticality": data.draw(CRITICAL), "when": {"small": "true"}}]
        questions[id_] = own
    cap = {"at_most": "1", "questions": [data.draw(st.sampled_from(IDS))], "when": {"small": "true"}, "because": "So."}
    policies = {"evidence": data.draw(EVIDENCE)}
    pack = a_pack(questions, facts=FACTS, policies=policies, caps=data.draw(st.sampled_from([[], [cap]])))
    verdict = {}
    for small in ({}, {"small": "true"}, {"small": "false"}):
        given_ = answers(said, profile=small | {"rural": "false"})
        verdict[small.get("small")] = (
            score_answers(pack_for_profile(pack, given_.assessment.profile), given_).gate("G1").verdict
        )

    if verdict[None] == "passed":
        assert set(verdict.values()) == {"passed"}


@given(packs(), ANSWERS, st.integers())
def test_the_order_of_the_answers_changes_nothing(pack, said, seed):
    shuffled = list(said.items())
    Random(seed).shuffle(shuffled)

    assert score_answers(pack, answers(said)) == score_answers(pack, answers(dict(shuffled)))


def combined(name, terms):
    return method_named(name).combine(terms, RollUp.model_validate(rolled_up(name)))


BETWEEN = [name for name in module_names("scoring.methods") if method_named(name).counts == "share"]
"""Methods whose score lies between the scores of the parts."""


@of_each_method
@pytest.mark.parametrize("name", module_names("scoring.methods"))
@given(st.lists(st.tuples(st.fractions(0, 5), st.fractions(0, 1), st.integers(1, 3)), max_size=8), st.integers())
def test_every_method_gives_the_same_whatever_the_order_of_the_parts(name, parts, seed):
    terms = [Term(str(index), weight, value, stage) for index, (weight, value, stage) in enumerate(parts)]
    found = combined(name, terms)
    Random(seed).shuffle(terms)

    assert combined(name, terms) == found


@pytest.mark.parametrize("name", BETWEEN)
@given(st.lists(st.tuples(st.fractions(0, 5), st.fractions(0, 4)), max_size=8))
def test_a_mean_and_the_lowest_stay_between_the_parts(name, pairs):
    found = combined(name, [Term(str(index), weight, value) for index, (weight, value) in enumerate(pairs)])

    counted = [value for weight, value in pairs if weight]
    assert found is None if not counted else min(counted) <= found <= max(counted)


@pytest.mark.parametrize("name", BETWEEN)
@given(st.lists(st.integers(1, 9), min_size=1, max_size=9))
def test_a_mean_and_the_lowest_give_equal_parts_back_exactly(name, weights):
    third = Fraction(1, 3)

    assert combined(name, [Term(str(i), Fraction(w, 7), third) for i, w in enumerate(weights)]) == third


@pytest.mark.parametrize("name", ["sum", "deductions"])
def test_thirds_add_up_to_exactly_one(name):
    assert combined(name, [Term(str(i), 1, Fraction(1, 3)) for i in range(3)]) == 1


@of_each_method
@pytest.mark.parametrize("name", module_names("scoring.methods"))
@given(st.data(), ANSWERS, st.sampled_from(IDS))
def test_a_question_left_out_changes_nothing_but_what_it_could_add(name, data, said, id_):
    """An excluded question that does not apply counts as if it did not exist."""
    out = {"not_applicable": "None here", "approved_by": "CMIO"}
    pack = data.draw(packs(st.just(name)))
    rest = {one: judged for one, judged in pack.rubric.questions.items() if one != id_}
    without = type(pack)(without_question(pack.questionnaire, id_), pack.rubric.changed(questions=rest, caps=()), "0")
    whole = type(pack)(pack.questionnaire, pack.rubric.changed(caps=()), "0")
    others = {one: answer for one, answer in said.items() if one != id_}

    assert values(score_answers(whole, answers(others | {id_: out}))) == values(score_answers(without, answers(others)))


def without_question(questionnaire, id_):
    dimensions = [
        node.changed(questions=tuple(question for question in node.questions if question.id != id_))
        for node in questionnaire.dimensions
    ]
    return questionnaire.changed(dimensions=tuple(dimensions))


@of_each_method
@pytest.mark.parametrize("name", module_names("scoring.methods"))
@pytest.mark.parametrize(("policy", "level"), [("lowest", "0"), ("as-met", "4"), ("as-target", "3")])
@given(said=ANSWERS, id_=st.sampled_from(IDS))
def test_a_policy_for_what_does_not_apply_counts_it_at_the_level_it_says(name, policy, level, said, id_):
    questions = {one: {"stage": "1", "deducts": {"0": "2", "1": "1"}, "minimum": {"G2": "3"}} for one in IDS}
    roll_up = {"dimension": rolled_up(name), "overall": rolled_up(name)}
    word = {"evidence": {"required_from": "4", "max_age_months": "12", "without": "4"}}
    pack = a_pack(questions, roll_up=roll_up, policies=word | {"not_applicable": policy})
    out = {"not_applicable": "None here", "approved_by": "CMIO"}

    assert values(score_answers(pack, answers(said | {id_: out}))) == values(
        score_answers(pack, answers(said | {id_: level}))
    )
