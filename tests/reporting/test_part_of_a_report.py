"""A report on one dimension counts what it shows; a portfolio counts scores apart from questions."""

from datetime import date

from building import a_pack, answers
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.assessment import Assessment
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers
from readiness.statements import labels, leader, tasks
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.models.counts import AnswerCountsView, GapCountsView
from readiness.view.portfolio_rows import portfolio_row

MAJOR = {"criticality": "major", "minimum": {"G1": "2"}}
BLOCKER = {"criticality": "blocker", "minimum": {"G1": "2"}}


def assessed(questions, said, remedies=None, **changes):
    pack = pack_for_profile(a_pack(questions, policies={"evidence": None}, **changes), {})
    given = answers(said, remedies=remedies or {})
    scores = score_answers(pack, given)
    return Assessment(pack, given, scores, plan_roadmap(pack, given, scores), "0" * 64, "0")


def test_a_dimension_is_counted_by_itself():
    found = assessed({"d.a": BLOCKER, "d.b": BLOCKER, "e.c": BLOCKER}, {"d.a": "1", "e.c": {"level": "unknown"}})
    view = build_view(found, Edition(dimension="d"))

    assert view.answer_counts == AnswerCountsView(1, 0, 1, 0, 0, 2, 0)
    assert view.gap_counts == GapCountsView(1, 1, 0, 0)
    assert (view.gates[0].shortfalls.blockers, view.gates[0].shortfalls.missing) == (1, 1)
    assert view.leader.in_the_way
    assert view.leader.in_the_way.parameters["things"] == (leader.blockers(number=1), leader.missing(number=1))


def test_the_decision_on_conditions_is_due_by_the_first_and_says_from_whom():
    remedies = {"d.a": {"owner": "Ana", "due": "2026-12-31"}, "e.b": {"owner": "Bob", "due": "2026-06-30"}}
    found = assessed({"d.a": MAJOR, "e.b": MAJOR}, {"d.a": "1", "e.b": "1"}, remedies)
    whole, part = (build_view(found, Edition(dimension=part)).leader.decisions[-1] for part in (None, "d"))

    assert (str(whole.decide_by), str(part.decide_by)) == ("2026-06-30", "2026-12-31")
    assert str(whole.sentence) == (
        "See that 2 conditions of G1 are met: Q-02 Title of e.b by June 30, 2026 and Q-01 Title of d.a by December 31, "
        "2026."
    )
    assert part.sentence == tasks.condition(
        subject=labels.entry(code="Q-01", title="Title of d.a"), day=date(2026, 12, 31), owner="Ana", gate="G1"
    )


def test_a_portfolio_counts_a_score_as_a_score():
    gates = [
        {"id": "G1", "title": "First", "held": "Soon", "thresholds": {"d": "3"}, "dimension_criticality": "blocker"}
    ]
    found = assessed({"d.a": {}}, {"d.a": "1"}, gates=gates, phases=[])
    row = portfolio_row(found.answers, found.scorecard, found.pack)

    assert (row.blockers, row.majors, row.scores) == (0, 0, 1)


def test_a_gate_that_the_work_does_not_open_has_no_date():
    found = assessed({"d.a": {"criticality": "blocker", "minimum": {"G1": "2"}}}, {"d.a": "1"})
    view = build_view(found)

    assert (view.leader.opens_50, view.leader.opens_80) == (None, None)
