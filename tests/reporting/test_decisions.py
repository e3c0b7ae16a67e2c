"""The decisions asked of the leaders: sentences, last days to decide, order, and what is not asked for."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from building import a_pack, an_initiative, answers, evidenced
from lane_in_use import assessed, entry, in_days, with_lane
from readiness import pipeline
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.assessment import Assessment
from readiness.model.outlook import Promise
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers
from readiness.view.build import build_view
from readiness.view.models.leader import DecisionView, LeaderView
from running import STORIES

ADVERSARIAL = Path(__file__).parents[1] / "cases" / "adversarial"
BLOCKER = {"criticality": "blocker", "minimum": {"G1": "2"}}
MAJOR = {"criticality": "major", "minimum": {"G1": "2"}}
FIXED = {"duration": {"low": "2", "likely": "2", "high": "2"}}
CHAIN = [
    an_initiative("a", {"d.a": (0, 2)}, **FIXED),
    an_initiative("b", {"d.b": (0, 2)}, prerequisites=["a"], **FIXED),
    an_initiative("c", {"d.c": (0, 2)}, prerequisites=["b"], **FIXED),
]


def leader(
    questions: dict[str, Any], said: dict[str, Any], own: dict[str, Any] | None = None, **rubric: Any
) -> LeaderView:
    """Return page 1; `own` are keys of the answers, `rubric` those of the rubric."""
    pack = pack_for_profile(a_pack(questions, **{"initiatives": []} | rubric), {})
    given = answers(said, **(own or {}))
    scores = score_answers(pack, given)
    return build_view(Assessment(pack, given, scores, plan_roadmap(pack, given, scores), "0" * 64, "0")).leader


def chain(**own: Any) -> LeaderView:
    """Return page 1 of three initiatives one after the other."""
    ids = ("d.a", "d.b", "d.c")
    return leader(dict.fromkeys(ids, BLOCKER), dict.fromkeys(ids, "0"), own, initiatives=CHAIN)


def sentences(found: LeaderView) -> list[str]:
    return [str(one.sentence) for one in found.decisions]


def asked(found: LeaderView, key: str) -> DecisionView:
    return next(one for one in (*found.decisions, *found.later_decisions) if one.key == key)


def test_work_is_decided_before_the_day_on_which_it_starts() -> None:
    assert sentences(chain())[:2] == [
        "Give the go-ahead for “Do a” (A) today (June 5, 2026), so that work can start at once.",
        "Give the go-ahead for “Do b” (B) by June 18, 2026, so that work can start June 19, 2026.",
    ]


def test_work_in_progress_needs_no_decision() -> None:
    keys = [one.key for one in chain(progress={"a": {"status": "in-progress"}}).decisions]

    assert keys == ["work:b", "work:c"]


def test_what_closes_nothing_is_asked_for_where_other_work_waits_for_it() -> None:
    first = an_initiative("first", {"d.x": (0, 2)}, **FIXED)
    found = leader(
        {"d.a": BLOCKER, "d.x": {}},
        {"d.a": "0", "d.x": "0"},
        initiatives=[
            first,
            an_initiative("a", {"d.a": (0, 2)}, prerequisites=["first"], **FIXED),
        ],
    )

    assert [one.key for one in found.decisions] == ["work:first", "work:a"]


def test_a_promise_that_the_plan_does_not_keep_is_decided_on_with_its_work() -> None:
    found = chain(remedies={"d.a": {"owner": "Ana", "due": "2026-06-12"}})

    assert sentences(found)[0] == (
        "Start “Do a” (A) now. It takes until June 19, 2026 (80%), but was promised earlier: Q-01 Title of d.a by "
        "June 12, 2026. Agree on later days today (June 5, 2026): more people would not make "
        "it faster."
    )
    assert "work:a" in [one.key for one in found.decisions]


def test_work_is_decided_no_later_than_the_promise_of_what_waits_for_it() -> None:
    found = chain(remedies={"d.c": {"owner": "Ana", "due": "2026-06-12"}})

    assert asked(found, "work:c").decide_by == asked(found, "work:b").decide_by == date(2026, 6, 12)
    assert [one.key for one in found.decisions] == ["work:a", "work:b", "work:c"]


def test_a_promise_of_work_in_progress_asks_for_no_go_ahead() -> None:
    found = chain(remedies={"d.a": {"owner": "Ana", "due": "2026-06-12"}}, progress={"a": {"status": "in-progress"}})

    assert str(asked(found, "promise:a").sentence) == (
        "Q-01 Title of d.a was promised by June 12, 2026, but its work takes until June 19, 2026 (80%). Agree on later "
        "days by June 12, 2026: more people would not make it faster."
    )


def test_promises_of_the_same_work_are_one_decision() -> None:
    both = [an_initiative("a", {"d.a": (0, 2), "d.b": (0, 2)}, **FIXED)]
    remedies = {"d.a": {"owner": "Ana", "due": "2026-06-12"}, "d.b": {"owner": "Ben", "due": "2026-06-15"}}
    found = leader({"d.a": BLOCKER, "d.b": BLOCKER}, {"d.a": "0", "d.b": "0"}, {"remedies": remedies}, initiatives=both)

    assert " ".join(sentences(found)) == (
        "Start “Do a” (A) now. It takes until June 19, 2026 (80%), but was promised earlier: Q-01 by June 12, 2026 and "
        "Q-02 by June 15, 2026. Agree on later days today (June 5, 2026): more people would not make "
        "it faster."
    )


def test_a_promise_that_work_keeps_stands_with_its_go_ahead() -> None:
    found = leader(
        {"d.a": MAJOR | {"minimum": {"G1": "2", "G2": "2"}}, "d.b": BLOCKER | {"minimum": {"G2": "2"}}},
        {"d.a": "0", "d.b": "0"},
        {"remedies": {"d.a": {"owner": "Ana", "due": "2026-07-31"}}},
        initiatives=[an_initiative("a", {"d.a": (0, 2), "d.b": (0, 2)}, **FIXED)],
    )

    assert sentences(found) == [
        "Give the go-ahead for “Do a” (A) today (June 5, 2026), so that Q-01 is done by July 31, 2026, as Ana promised."
    ]


def test_a_condition_without_work_is_to_be_met_by_its_day() -> None:
    remedies = {"d.a": {"owner": "Ana", "due": "2026-07-31"}}
    found = leader({"d.a": MAJOR}, {"d.a": "0"}, {"remedies": remedies})

    assert sentences(found) == [
        "See that Q-01 Title of d.a is put right by July 31, 2026, as Ana promised: G1 rests on it."
    ]


def test_a_rubric_without_initiatives_asks_who_closes_what_is_short() -> None:
    found = leader({"d.a": BLOCKER}, {"d.a": "1"})

    assert sentences(found) == [
        "Name by July 3, 2026 who closes Q-01 Title of d.a: G1 fails on it, and no work of the roadmap closes it."
    ]


def test_a_rubric_without_gates_asks_for_nothing() -> None:
    assert leader({"d.a": {}}, {"d.a": "1"}, gates=[], phases=[]).decisions == ()


RULES = [
    {"id": "review", "title": "Funding review", "since": "live", "max_weeks": "10", "message": "It is due."},
    {"id": "pilot", "title": "Pilot length", "since": "start", "until": "live", "min_weeks": "10", "message": "Long."},
]


def test_a_time_rule_that_is_overdue_is_a_decision_and_one_that_is_over_is_none() -> None:
    milestones = {"start": "2026-01-02", "live": "2026-03-06"}
    found = leader({"d.a": {}}, {"d.a": "1"}, {"milestones": milestones}, time_rules=RULES)

    assert [flag.id for flag in found.flags] == ["review", "pilot"]
    assert sentences(found) == ["“Funding review” is overdue: decide by July 3, 2026 whether to go on, narrow or stop."]


@pytest.mark.parametrize(("shown", "number"), [("2025-07-04", 0), ("2025-06-20", 1)])
def test_evidence_that_lapses_is_asked_for_alone_in_its_last_four_weeks(shown: str, number: int) -> None:
    found = leader({"d.a": BLOCKER}, {"d.a": evidenced(2, shown)})

    assert len(found.decisions) == number


def test_evidence_that_lapses_is_asked_for_beside_other_decisions() -> None:
    found = leader({"d.a": BLOCKER, "d.b": BLOCKER | {"minimum": {"G2": "2"}}}, {"d.a": evidenced(2), "d.b": "0"})

    assert str(asked(found, "renewals").sentence) == (
        "Name by April 3, 2027 who renews the evidence for Q-01 Title of d.a, which lapses after May 1, 2027: G1 rests "
        "on it."
    )


def test_what_was_ruled_out_until_a_day_is_asked_again_by_that_day() -> None:
    ruled_out = {"not_applicable": "None here", "approved_by": "CMO", "expires": "2026-06-20"}
    found = leader({"d.a": BLOCKER, "d.b": BLOCKER}, {"d.a": ruled_out, "d.b": evidenced(2)})

    assert str(asked(found, "not-applicable").sentence) == (
        "Decide by June 20, 2026 whether Q-01 Title of d.a still does not apply: G1 rests on it."
    )


@pytest.mark.parametrize(("name", "answers"), [("everything-unknown", 40), ("no-answer", 39)])
def test_where_too_much_is_unknown_only_finding_out_is_asked_for(name: str, answers: int) -> None:
    found = build_view(pipeline.assess(ADVERSARIAL / f"{name}.yaml")).leader

    assert sentences(found) == [f"Name today (June 5, 2026) who answers {answers} open questions by June 12, 2026."]


def test_where_no_option_is_advised_only_what_is_due_anyway_is_asked_for() -> None:
    view = build_view(pipeline.assess(ADVERSARIAL / "everything-at-the-top.yaml"))
    assert view.options is not None

    assert [one.key.partition(":")[0] for one in view.leader.decisions] == ["renewals"]
    assert view.leader.later_decisions == ()
    assert str(view.options.lines[-1]).startswith(
        "No work is asked for, because no option is advised. If you go on all the same, 19 pieces of work need your "
        "go-ahead: “"
    )


def test_decisions_beyond_five_are_counted_with_the_first_day() -> None:
    found = build_view(pipeline.assess(ADVERSARIAL / "everything-at-the-bottom.yaml")).leader

    assert (len(found.decisions), len(found.later_decisions)) == (5, 15)
    assert str(found.decisions_more) == "15 more decisions are asked for, the first by June 18, 2026."
    assert str(found.decisions_title) == "20 decisions beside the choice, which start its work, within its cost"


def test_the_rule_that_holds_most_shortfalls_is_named_where_no_option_opens_the_gate() -> None:
    options = build_view(pipeline.assess(ADVERSARIAL / "everything-at-the-bottom.yaml", "G4")).options
    assert options is not None

    assert str(options.advice) == (
        "No option can be advised. No option opens G4: 67 shortfalls stay even after all work that is known. 66 of "
        'them count for at most level 2 by a rule: With fewer than two AI use cases in daily use there is no "all use '
        'cases" to judge.'
    )


@pytest.mark.parametrize(("name", "number"), [("sepsis-stalled", 5), ("enterprise-scale", 13)])
def test_decisions_are_in_the_order_of_their_days(name: str, number: int) -> None:
    found = build_view(pipeline.assess(STORIES / name / "answers.yaml")).leader
    days = [one.decide_by for one in (*found.decisions, *found.later_decisions)]

    assert len(days) == number
    assert days == sorted(days)


def test_what_one_of_the_five_waits_for_is_among_them() -> None:
    questions = {f"d.{name}": BLOCKER for name in "abcdefgh"}
    chained = [an_initiative("a", {"d.a": (0, 2)}, **FIXED)]
    chained += [
        an_initiative(name, {f"d.{name}": (0, 2)}, prerequisites=[before], **FIXED)
        for before, name in zip("abcdefg", "bcdefgh", strict=True)
    ]
    remedies = {"d.h": {"owner": "Ana", "due": "2026-06-12"}}
    found = leader(questions, dict.fromkeys(questions, "0"), {"remedies": remedies}, initiatives=chained)

    assert [one.key for one in found.decisions] == [f"work:{name}" for name in "abcde"]
    assert str(found.decisions_more) == "3 more decisions are asked for, the first by June 12, 2026."


def test_an_acceptance_that_ends_before_its_work_is_a_decision() -> None:
    found = assessed()
    accepted = Promise(
        "acceptance", "safety.downtime", None, "Max Orr", date(2026, 6, 20), date(2026, 7, 3), ("hazards",)
    )
    page = build_view(replace(found, roadmap=found.roadmap._replace(promises=(accepted,)))).leader

    assert str(asked(page, "promise:safety.downtime").sentence) == (
        "Max Orr accepted SAF-3 Downtime until June 20, 2026, but its work takes until July 3, 2026 (80%). Accept it "
        "for longer, add people or narrow the use by June 20, 2026."
    )


def test_the_lane_says_how_many_of_its_steps_end_too_late() -> None:
    lane = [entry(n, "work", initiative="hazards", until=in_days(n), is_too_late=n == 3) for n in (2, 3)]
    found = build_view(with_lane(assessed(), tuple(lane))).leader

    assert str(asked(found, "safe-now").sentence) == (
        "Start the 2 steps that make the tool safe today (June 5, 2026); the first is due by June 7, 2026. 1 of them "
        "ends after its last day: add people, or narrow the use until then."
    )


def test_the_lane_says_how_many_of_its_steps_are_overdue_and_since_when() -> None:
    lane = [entry(n, "duty", text=f"Tell {n}", duty=f"{n}", until=in_days(n - 3), is_too_late=n < 3) for n in (1, 2, 4)]
    first = asked(build_view(with_lane(assessed(), tuple(lane))).leader, "safe-now")

    assert str(first.sentence) == (
        "Start the 3 steps that make the tool safe today (June 5, 2026); 2 are overdue, the oldest since June 3, 2026."
    )
    assert str(first.why).startswith("First due: Tell 1, overdue since June 3, 2026, Tell 2, overdue since June 4")
