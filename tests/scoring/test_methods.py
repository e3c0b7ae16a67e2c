"""Score of a node by each roll-up method, with small numbers that are easy to check."""

from fractions import Fraction

from building import a_pack, answers
from readiness.model.node_rubric import RollUp
from readiness.scoring.roll_up_method import method_named
from readiness.scoring.scorecard import score_answers
from readiness.statements.rules import its_questions
from readiness.statements.voice import say

SCALE = [
    {"level": "0", "id": "ni", "name": "Not"},
    {"level": "1", "id": "pi", "name": "Partly"},
    {"level": "2", "id": "li", "name": "Largely"},
    {"level": "3", "id": "fi", "name": "Fully"},
]


def card(questions, said, roll_up, **changes):
    plain = {id_: {"levels": {}} | own for id_, own in questions.items()}
    policies = {"evidence": None} | changes.pop("policies", {})
    pack = a_pack(plain, scale=SCALE, roll_up=roll_up, policies=policies, gates=[], phases=[], **changes)
    return score_answers(pack, answers(said))


def staged(said, method, **policies):
    questions = {"d.a": {"stage": "1"}, "d.b": {"stage": "1"}, "d.c": {"stage": "2"}, "d.e": {"stage": "3"}}
    roll_up = {"dimension": {"at_least": "2"} | method, "overall": "lowest"}
    return card(questions, said, roll_up, policies=policies).by_node["d"]


def test_a_stage_is_reached_when_every_question_of_it_and_of_those_before_is_met():
    assert staged({"d.a": "2", "d.b": "3", "d.c": "2", "d.e": "1"}, {"method": "staged"}).claimed.value == 2


def test_a_later_stage_counts_for_nothing_while_an_earlier_one_is_not_met():
    assert staged({"d.a": "1", "d.b": "3", "d.c": "3", "d.e": "3"}, {"method": "staged"}).claimed.value == 0


def test_a_question_without_an_answer_keeps_its_stage_shut_whatever_the_policy():
    assert staged({"d.a": "3", "d.b": "3", "d.e": "3"}, {"method": "staged"}).claimed.value == 1


def test_what_does_not_apply_keeps_no_stage_shut():
    out = {"not_applicable": "None here", "approved_by": "CISO"}

    assert staged({"d.a": "3", "d.b": "3", "d.c": out, "d.e": "3"}, {"method": "staged"}).claimed.value == 3


def test_no_answers_give_no_stage_rather_than_stage_zero():
    assert staged({}, {"method": "staged"}).claimed.value is None


def test_a_share_of_a_stage_may_be_enough():
    half = {"method": "share-of-stage", "share": "0.5"}

    assert staged({"d.a": "0", "d.b": "2", "d.c": "2", "d.e": "0"}, half).claimed.value == 2


def test_the_share_of_every_earlier_stage_is_needed_too():
    most = {"method": "share-of-stage", "share": "0.7"}

    assert staged({"d.a": "0", "d.b": "2", "d.c": "2", "d.e": "2"}, most).claimed.value == 0


def deducted(said, **policies):
    questions = {
        "d.a": {"deducts": {"0": "5", "1": "3"}},
        "d.b": {"deducts": {"0": "1"}},
        "e.c": {"deducts": {"0": "3"}},
    }
    roll_up = {"dimension": "deductions", "overall": {"method": "deductions", "maximum": "10"}}
    return card(questions, said, roll_up, policies={"unanswered": "full-deduction"} | policies)


def test_points_are_taken_from_the_maximum_by_the_level_of_each_question():
    found = deducted({"d.a": "1", "d.b": "0", "e.c": "3"})

    assert found.by_node["d"].claimed.value == -4
    assert found.overall.claimed.value == 6


def test_points_are_said_to_be_taken_from_a_maximum_only_where_there_is_one():
    def told(**more):
        rule = RollUp.model_validate({"method": "deductions"} | more)
        return say(method_named("deductions").said(rule, its_questions(), a_pack({"d.a": {}}).rubric.scale))

    assert told(maximum="10") == "10 minus the points that its questions lose"
    assert told() == "the points that its questions lose, as a number below zero"


def test_a_question_without_an_answer_loses_all_its_points():
    assert deducted({"d.a": "3", "d.b": "3"}).overall.claimed.value == 7


def test_the_ends_of_a_score_are_what_all_lowest_and_all_highest_would_give():
    found = deducted({"d.a": "1", "d.b": "0", "e.c": "3"})

    assert (found.overall.least, found.overall.most) == (1, 10)
    assert (found.by_node["d"].least, found.by_node["d"].most) == (-6, 0)


def test_no_score_is_given_while_a_question_is_below_what_it_takes():
    questions = {"d.a": {"no_score_below": "1"}, "d.b": {}}
    roll_up = {"dimension": "weighted-mean", "overall": "weighted-mean"}

    for said in ({"d.a": "0", "d.b": "3"}, {"d.b": "3"}, {"d.a": "unknown", "d.b": "3"}):
        assert card(questions, said, roll_up).overall.claimed.value is None
    assert card(questions, {"d.a": "1", "d.b": "3"}, roll_up).overall.claimed.value == 2


def test_a_sum_adds_weight_times_value():
    found = card({"d.a": {"weight": "2"}, "d.b": {}}, {"d.a": "3", "d.b": "1"}, {"dimension": "sum", "overall": "sum"})

    assert (found.overall.claimed.value, found.overall.most) == (7, 9)


def test_where_nothing_counts_a_rubric_may_say_what_the_score_is():
    roll_up = {"dimension": "weighted-mean", "overall": {"method": "weighted-mean", "empty": "0"}}

    assert card({"d.a": {}}, {}, roll_up).overall.claimed.value == 0


def test_one_node_may_be_rolled_up_otherwise_than_its_kind():
    questions: dict[str, dict[str, object]] = {"d.a": {}, "d.b": {}, "e.a": {}, "e.b": {}}
    said = {"d.a": "3", "d.b": "1", "e.a": "3", "e.b": "1"}
    roll_up = {"dimension": "weighted-mean", "overall": "weighted-mean"}
    found = card(questions, said, roll_up, nodes={"e": {"method": "lowest"}})

    assert [found.by_node[node].claimed.value for node in "de"] == [2, 1]


def test_a_question_on_a_scale_of_its_own_counts_by_its_share_in_a_mean_and_by_its_value_in_a_sum():
    scales = {"yes-no": [{"level": "0", "name": "No"}, {"level": "1", "name": "Yes"}]}
    questions = {"d.a": {"scale": "yes-no"}, "d.b": {}}
    said = {"d.a": "1", "d.b": "0"}
    mean, total = (
        card(questions, said, {"dimension": method, "overall": method}, scales=scales)
        for method in ("weighted-mean", "sum")
    )

    assert mean.overall.claimed.value == Fraction(3, 2)
    assert (total.overall.claimed.value, total.overall.most) == (1, 4)


def test_a_level_counts_by_its_own_value():
    halves = [{"level": str(n), "name": f"L{n}", "value": f"{n * 0.25:g}"} for n in range(5)]
    pack = a_pack({"d.a": {}, "d.b": {}}, scale=halves, policies={"evidence": None})

    assert score_answers(pack, answers({"d.a": "1", "d.b": "3"})).overall.claimed.value == Fraction(1, 2)


def test_rounding_at_every_node_is_rounding_twice():
    questions: dict[str, dict[str, object]] = {"d.a": {}, "d.b": {}, "d.c": {}, "d.e": {}, "e.a": {}}
    said = {"d.a": "1", "d.b": "0", "d.c": "0", "d.e": "0", "e.a": "0"}
    roll_up = {"dimension": "weighted-mean", "overall": "weighted-mean"}
    once, twice = (
        card(questions, said, roll_up, policies={"rounding": {"digits": "1", "at": at}})
        for at in ("display", "every-node")
    )

    assert (once.by_node["d"].claimed.value, once.overall.claimed.value) == (Fraction(1, 4), Fraction(1, 8))
    assert (twice.by_node["d"].claimed.value, twice.overall.claimed.value) == (Fraction(3, 10), Fraction(2, 10))


def test_policies_of_a_node_hold_for_what_is_below_it():
    questions: dict[str, dict[str, object]] = {"d.a": {}, "d.b": {}, "e.a": {}, "e.b": {}}
    roll_up = {"dimension": "weighted-mean", "overall": "weighted-mean"}
    found = card(questions, {"d.a": "2", "e.a": "2"}, roll_up, nodes={"e": {"policies": {"unanswered": "lowest"}}})

    assert [found.by_node[node].claimed.value for node in "de"] == [2, 1]


def test_what_does_not_apply_may_count_at_a_fixed_level():
    out = {"not_applicable": "None here", "approved_by": "CISO"}
    roll_up = {"dimension": "weighted-mean", "overall": "weighted-mean"}

    assert (
        card({"d.a": {}}, {"d.a": out}, roll_up, policies={"not_applicable": {"level": "2"}}).overall.claimed.value == 2
    )
