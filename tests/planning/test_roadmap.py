"""Initiatives in order, each with its reason, from gaps."""

from fractions import Fraction

import pytest

from building import a_pack, an_initiative, answers, evidenced
from readiness.errors import UnknownNameError
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.plan_result import StepReason
from readiness.model.spans import Closed, Span
from readiness.model.verdict import Verdict
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers
from readiness.statements import gaps
from readiness.statements import roadmap as roadmap_statements
from readiness.statements.voice import say

BLOCKER = {"criticality": "blocker", "minimum": {"G1": "2", "G2": "3"}}
MAJOR = {"criticality": "major", "weight": "2", "minimum": {"G1": "1", "G2": "2"}}


def roadmap(questions, initiatives, said, target=None, progress=None, **changes):
    profile = changes.pop("profile", {})
    pack = pack_for_profile(a_pack(questions, initiatives=initiatives, **changes), profile)
    given = answers(said, progress=progress or {}, profile=profile)
    return plan_roadmap(pack, given, score_answers(pack, given), target)


def weeks(plan_):
    return {step.initiative: (step.dates.likely.start, step.dates.likely.finish) for step in plan_.steps}


def test_a_gap_reads_the_supported_level_because_paper_is_not_work():
    found = roadmap({"d.a": BLOCKER}, [], {"d.a": "2"})

    assert found.gaps == ()
    assert [(debt.question, debt.supported, debt.evidenced) for debt in found.evidence_debt] == [("d.a", 2, 1)]


def test_the_next_gate_is_the_target_unless_another_is_named():
    questions, said = {"d.a": BLOCKER}, {"d.a": evidenced(2)}

    assert roadmap(questions, [], said).target == "G2"
    assert roadmap(questions, [], {"d.a": "0"}).target == "G1"
    assert [gap.size for gap in roadmap(questions, [], {"d.a": "0"}, "G2").gaps] == [3]


GATES = [{"id": f"G{number}", "title": f"Gate {number}", "held": "Soon"} for number in range(3)]


@pytest.mark.parametrize(("level", "phases"), [(0, ["P1", "P2"]), (1, ["P1", "P2"]), (2, ["P2"])])
def test_work_for_a_gate_without_a_phase_is_planned_from_the_first_phase_after_it(level, phases):
    minimum = {"minimum": {"G0": "1", "G1": "2", "G2": "3"}}
    initiatives = [an_initiative("x", {"d.a": (0, 1)}), an_initiative("y", {"d.a": (0, 3)}, phase="P2")]
    found = roadmap({"d.a": BLOCKER | minimum}, initiatives, {"d.a": evidenced(level)}, "G2", gates=GATES)

    assert [phase.id for phase in found.phases] == phases
    assert found.phases[0].window.start == 0


def test_work_is_planned_in_the_last_phase_when_every_phase_ends_before_the_next_gate():
    phases = [{"id": "P1", "title": "One", "gate": "G0", "window": {"start": "0", "end": "10"}}]
    minimum = {"minimum": {"G0": "1", "G1": "2"}}
    initiatives = [an_initiative("x", {"d.a": (0, 2)})]
    found = roadmap({"d.a": BLOCKER | minimum}, initiatives, {"d.a": "1"}, gates=GATES, phases=phases)

    assert [step.phase for step in found.steps] == ["P1"]


def test_an_unknown_target_is_named_with_the_known_ones():
    with pytest.raises(UnknownNameError) as caught:
        roadmap({"d.a": BLOCKER}, [], {"d.a": "0"}, "G9")

    assert str(caught.value.message) == "there is no target called 'G9'"
    assert str(caught.value.hint) == "known: G1 and G2"


def test_a_target_may_make_exceptions_for_a_profile():
    target = {"id": "small", "title": "Small", "gate": "G1", "levels": {"d.a": "1"}, "when": {"small": "true"}}
    found = roadmap({"d.a": BLOCKER}, [], {"d.a": "1"}, targets=[target], facts=["small"], profile={"small": "true"})

    assert (found.target, found.gaps) == ("small", ())


def test_an_initiative_is_worth_the_weighted_levels_it_closes():
    initiatives = [an_initiative("x", {"d.a": (0, 2), "d.b": (0, 2)})]
    step = roadmap({"d.a": BLOCKER, "d.b": MAJOR}, initiatives, {"d.a": "0", "d.b": "0"}).steps[0]

    assert step.closes == (Closed("d.a", 0, 2), Closed("d.b", 0, 1))
    assert step.value == 1 * 3 * 2 + 2 * 2 * 1
    assert step.priority == Fraction(10, 4)


def test_no_level_is_counted_twice():
    initiatives = [an_initiative("pilot", {"d.a": (0, 1)}), an_initiative("build", {"d.a": (0, 3)}, phase="P2")]
    found = roadmap({"d.a": BLOCKER | {"minimum": {"G1": "1", "G2": "3"}}}, initiatives, {"d.a": "0"}, "G2")

    assert [(step.initiative, step.closes) for step in found.steps] == [
        ("pilot", (Closed("d.a", 0, 1),)),
        ("build", (Closed("d.a", 1, 3),)),
    ]


def test_work_for_an_earlier_gate_is_chosen_from_the_phases_before_it():
    initiatives = [an_initiative("late", {"d.a": (0, 3)}, phase="P2"), an_initiative("early", {"d.a": (0, 2)})]
    found = roadmap({"d.a": BLOCKER}, initiatives, {"d.a": "0"}, "G2")

    assert [step.initiative for step in found.steps] == ["early", "late"]


def test_unmet_prerequisites_come_first_and_say_why_they_are_there():
    initiatives = [
        an_initiative("build", {"d.a": (0, 2)}, prerequisites=["plan"]),
        an_initiative("plan", {"d.b": (0, 1)}),
    ]
    found = roadmap({"d.a": BLOCKER, "d.b": {}}, initiatives, {"d.a": "0", "d.b": "0"})

    assert weeks(found) == {"plan": (0, 2), "build": (2, 4)}
    assert found.steps[0].because == roadmap_statements.comes_before(initiatives=("BUILD",))
    assert str(found.steps[1].because) == "Lifts Q-01 from level 0 to 2; ends a shortfall of G1."


def test_a_prerequisite_is_met_when_done_or_when_all_it_delivers_is_in_place():
    initiatives = [
        an_initiative("build", {"d.a": (0, 2)}, prerequisites=["plan"]),
        an_initiative("plan", {"d.b": (0, 1)}),
    ]
    questions = {"d.a": BLOCKER, "d.b": {}}

    assert list(weeks(roadmap(questions, initiatives, {"d.a": "0", "d.b": "1"}))) == ["build"]
    done = {"plan": {"status": "done"}}
    assert list(weeks(roadmap(questions, initiatives, {"d.a": "0", "d.b": "0"}, progress=done))) == ["build"]


SECOND = {"d.a": {"criticality": "blocker", "minimum": {"G2": "3"}}, "d.b": BLOCKER | {"minimum": {"G1": "1"}}}


def test_a_window_is_a_pace_and_no_wall():
    initiatives = [an_initiative("x", {"d.a": (0, 3)}, phase="P2"), an_initiative("y", {"d.b": (0, 1)})]

    found = roadmap(SECOND, initiatives, {"d.a": "0", "d.b": "0"}, "G2")

    assert weeks(found) == {"y": (0, 2), "x": (0, 2)}
    assert [phase.window for phase in found.phases] == [Span(0, 10), Span(10, 20)]


def test_work_of_an_earlier_phase_has_the_capacity_first():
    initiatives = [an_initiative("x", {"d.a": (0, 3)}, phase="P2"), an_initiative("y", {"d.b": (0, 1)})]

    found = roadmap(SECOND, initiatives, {"d.a": "0", "d.b": "0"}, "G2", capacity={"any": "2"})

    assert weeks(found) == {"y": (0, 2), "x": (2, 4)}


def test_behind_a_wall_nothing_starts_before_the_gate_in_front_of_it():
    initiatives = [an_initiative("x", {"d.a": (0, 3)}, phase="P2"), an_initiative("y", {"d.b": (0, 1)})]
    first = {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}}
    second = {"id": "P2", "title": "Two", "gate": "G2", "window": {"start": "10", "end": "20"}, "wall": "true"}

    found = roadmap(SECOND, initiatives, {"d.a": "0", "d.b": "0"}, "G2", phases=[first, second])

    assert weeks(found) == {"y": (0, 2), "x": (2, 4)}
    assert found.steps[1].reason == StepReason("gate", "G1")
    assert found.steps[1].dates.start_50 >= found.steps[0].dates.at_50


def test_without_work_before_it_a_wall_holds_nothing_up():
    initiatives = [an_initiative("x", {"d.a": (0, 3)}, phase="P2")]
    first = {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}}
    second = {"id": "P2", "title": "Two", "gate": "G2", "window": {"start": "10", "end": "20"}, "wall": "true"}

    assert weeks(roadmap(SECOND, initiatives, {"d.a": "0", "d.b": "0"}, "G2", phases=[first, second])) == {"x": (0, 2)}


def test_weekly_capacity_is_never_exceeded():
    initiatives = [an_initiative(f"x{n}", {f"d.q{n}": (0, 2)}) for n in range(3)]
    questions = {f"d.q{n}": BLOCKER for n in range(3)}
    found = roadmap(questions, initiatives, {f"d.q{n}": "0" for n in range(3)}, capacity={"any": "4"})

    assert weeks(found) == {"x0": (0, 2), "x1": (0, 2), "x2": (2, 4)}


def test_work_heavier_than_the_capacity_takes_longer():
    found = roadmap({"d.a": BLOCKER}, [an_initiative("x", {"d.a": (0, 2)})], {"d.a": "0"}, capacity={"any": "1"})

    assert weeks(found) == {"x": (0, 4)}
    assert found.steps[0].stretched


def test_effort_follows_the_size_of_the_organization():
    found = roadmap({"d.a": BLOCKER}, [an_initiative("x", {"d.a": (0, 2)})], {"d.a": "0"}, effort_factor={"any": "0.5"})

    assert found.steps[0].effort == 2


def test_what_is_in_progress_starts_now_and_what_is_done_is_not_planned_again():
    initiatives = [
        an_initiative("plan", {"d.b": (0, 1)}),
        an_initiative("build", {"d.a": (0, 2)}, prerequisites=["plan"]),
    ]
    questions, said = {"d.a": BLOCKER, "d.b": MAJOR}, {"d.a": "0", "d.b": "0"}
    started = {"build": {"status": "in-progress", "owner": "CIO"}}
    found = roadmap(questions, initiatives, said, progress=started)

    assert weeks(found)["build"] == (0, 2)
    finished = roadmap(questions, initiatives, said, progress={"build": {"status": "done"}})
    assert list(weeks(finished)) == ["plan"]
    assert finished.done_without_answer == ("build",)
    assert finished.uncovered == ("d.a",)


def test_the_better_priority_goes_first_and_ties_break_by_duration_then_code():
    initiatives = [
        an_initiative("slow", {"d.a": (0, 2)}, duration={"low": "1", "likely": "3", "high": "4"}),
        an_initiative("b", {"d.b": (0, 2)}),
        an_initiative("a", {"d.c": (0, 2)}),
        an_initiative("worth", {"d.d": (0, 2)}),
    ]
    questions = {f"d.{q}": BLOCKER for q in "abc"} | {"d.d": BLOCKER | {"weight": "2"}}
    found = roadmap(questions, initiatives, dict.fromkeys(questions, "0"), capacity={"any": "2"})

    assert [step.initiative for step in found.steps] == ["worth", "a", "b", "slow"]


def test_work_ends_with_a_chance_of_80_percent_no_sooner_than_with_even_odds():
    initiatives = [an_initiative(f"x{n}", {f"d.q{n}": (0, 2)}) for n in range(5)]
    questions = {f"d.q{n}": BLOCKER for n in range(5)}
    found = roadmap(questions, initiatives, dict.fromkeys(questions, "0"), capacity={"any": "3"})

    assert all(step.dates.start_50 < step.dates.at_50 <= step.dates.at_80 for step in found.steps)
    assert any(step.dates.at_50 < step.dates.at_80 for step in found.steps)


def test_the_projected_scores_and_gate_follow_each_phase():
    initiatives = [an_initiative("x", {"d.a": (0, 2)}), an_initiative("y", {"d.a": (2, 3)}, phase="P2")]
    found = roadmap({"d.a": BLOCKER}, initiatives, {"d.a": "0"}, "G2")

    assert [(phase.id, phase.projected["d"], phase.projected_gate) for phase in found.phases] == [
        ("P1", 2, Verdict.PASSED),
        ("P2", 3, Verdict.PASSED),
    ]
    assert [phase.projected_headline for phase in found.phases] == ["G1", "G2"]


def test_an_unanswered_question_leaves_the_projected_gate_undetermined():
    found = roadmap({"d.a": BLOCKER, "d.b": BLOCKER}, [an_initiative("x", {"d.a": (0, 2)})], {"d.a": "0"})

    assert found.unanswered == ("d.b",)
    assert found.phases[0].projected_gate is Verdict.UNDETERMINED


def test_what_no_initiative_closes_is_reported():
    found = roadmap({"d.a": BLOCKER}, [an_initiative("x", {"d.a": (0, 1)})], {"d.a": "0"})

    assert found.uncovered == ("d.a",)


def test_an_initiative_may_be_offered_to_some_profiles_only():
    initiatives = [an_initiative("x", {"d.a": (0, 2)}, when={"small": "false"})]
    found = roadmap({"d.a": BLOCKER}, initiatives, {"d.a": "0"}, facts=["small"], profile={"small": "true"})

    assert found.steps == ()


def test_a_finish_after_the_window_of_its_phase_is_marked_late():
    slow = an_initiative("x", {"d.a": (0, 2)}, duration={"low": "9", "likely": "11", "high": "20"})
    found = roadmap({"d.a": BLOCKER}, [slow], {"d.a": "0"})

    assert found.steps[0].late
    assert found.steps[0].dates.likely == Span(0, 11)


def test_evidence_to_collect_names_the_documents_that_count():
    question = BLOCKER | {"evidence": {"2": "signed plan", "3": "two reports"}}
    found = roadmap({"d.a": question}, [], {"d.a": "3"})

    assert found.evidence_debt[0].collect == ("signed plan", "two reports")
    assert found.evidence_debt[0].because == gaps.no_evidence()


def test_a_lift_waits_for_the_one_that_brings_its_question_to_where_it_starts():
    initiatives = [an_initiative("second", {"d.a": (1, 2), "d.b": (0, 2)}), an_initiative("first", {"d.a": (0, 1)})]
    found = roadmap({"d.b": BLOCKER, "d.a": BLOCKER}, initiatives, {"d.a": "0", "d.b": "0"})

    assert weeks(found) == {"first": (0, 2), "second": (2, 4)}


def test_a_target_already_reached_asks_for_no_work():
    later = an_initiative("x", {"d.a": (2, 3)}, phase="P2")

    assert roadmap({"d.a": BLOCKER}, [later], {"d.a": evidenced(2)}, "G1").steps == ()


def test_work_already_started_pulls_in_nothing_that_should_have_come_before():
    initiatives = [
        an_initiative("build", {"d.a": (0, 2)}, prerequisites=["plan"]),
        an_initiative("plan", {"d.b": (0, 1)}),
    ]
    started = {"build": {"status": "in-progress"}}
    found = roadmap({"d.a": BLOCKER, "d.b": {}}, initiatives, {"d.a": "0", "d.b": "0"}, progress=started)

    assert list(weeks(found)) == ["build"]


def test_a_prerequisite_nobody_answered_about_is_not_taken_as_in_place():
    initiatives = [
        an_initiative("build", {"d.a": (0, 2)}, prerequisites=["plan"]),
        an_initiative("plan", {"d.b": (0, 1)}),
    ]
    questions = {"d.a": BLOCKER, "d.b": {}}
    none_here = {"not_applicable": "None here", "approved_by": "CMIO"}

    assert list(weeks(roadmap(questions, initiatives, {"d.a": "0"}))) == ["plan", "build"]
    assert list(weeks(roadmap(questions, initiatives, {"d.a": "0", "d.b": none_here}))) == ["build"]


def test_levels_are_credited_in_the_order_of_the_prerequisites():
    initiatives = [
        an_initiative("a", {"d.b": (0, 2)}, prerequisites=["b", "c"]),
        an_initiative("b", {"d.a": (0, 1)}),
        an_initiative("c", {"d.a": (0, 2)}, prerequisites=["b"]),
    ]
    found = roadmap({"d.b": BLOCKER, "d.a": BLOCKER}, initiatives, {"d.a": "0", "d.b": "0"})
    closes = {step.initiative: step.closes for step in found.steps}

    assert closes["b"] == (Closed("d.a", 0, 1),)
    assert closes["c"] == (Closed("d.a", 1, 2),)


def test_work_in_progress_takes_its_share_of_the_capacity_even_when_it_closes_nothing():
    initiatives = [an_initiative("side", {"d.b": (0, 1)}), an_initiative("x", {"d.a": (0, 2)})]
    started = {"side": {"status": "in-progress"}}
    found = roadmap(
        {"d.a": BLOCKER, "d.b": {}}, initiatives, {"d.a": "0", "d.b": "0"}, progress=started, capacity={"any": "2"}
    )

    assert weeks(found) == {"side": (0, 2), "x": (2, 4)}


LIST_FIRST = {"at_most": "1", "questions": ["d.a"], "unless": {"d.b": "2"}, "because": "Nobody has the list."}


def test_what_lifts_a_cap_that_is_in_the_way_is_planned_too():
    initiatives = [an_initiative("build", {"d.a": (0, 2)}), an_initiative("list", {"d.b": (0, 2)})]
    found = roadmap({"d.a": BLOCKER, "d.b": {}}, initiatives, {"d.a": "0", "d.b": "0"}, caps=[LIST_FIRST])

    assert found.wanted == {"d.a": 2, "d.b": 2}
    assert {step.initiative for step in found.steps} == {"build", "list"}


def test_work_that_only_a_cap_hides_is_not_done_again():
    initiatives = [an_initiative("build", {"d.a": (0, 2)}), an_initiative("list", {"d.b": (0, 2)})]
    found = roadmap({"d.a": BLOCKER, "d.b": {}}, initiatives, {"d.a": evidenced(2), "d.b": "0"}, caps=[LIST_FIRST])

    assert [step.initiative for step in found.steps] == ["list"]
    assert [(gap.question, gap.supported, gap.initiatives) for gap in found.gaps] == [
        ("d.a", 1, ("list",)),
        ("d.b", 0, ("list",)),
    ]


def test_a_cap_is_lifted_once_what_lifts_it_is_done():
    initiatives = [an_initiative("list", {"d.b": (0, 2)})]
    found = roadmap({"d.a": BLOCKER, "d.b": {}}, initiatives, {"d.a": evidenced(2), "d.b": "0"}, caps=[LIST_FIRST])

    assert found.phases[0].projected_gate is Verdict.PASSED


def test_a_cap_above_what_is_wanted_asks_for_nothing():
    cap = LIST_FIRST | {"at_most": "2"}
    found = roadmap({"d.a": BLOCKER, "d.b": {}}, [], {"d.a": "0", "d.b": "0"}, caps=[cap])

    assert found.wanted == {"d.a": 2}


def test_what_lifts_a_cap_may_be_held_by_another_and_is_planned_too():
    chain = {"at_most": "1", "questions": ["d.b"], "unless": {"d.c": "1"}, "because": "No owner."}
    questions = {"d.a": BLOCKER, "d.b": {}, "d.c": {}}
    found = roadmap(questions, [], dict.fromkeys(questions, "0"), caps=[LIST_FIRST, chain])

    assert found.wanted == {"d.a": 2, "d.b": 2, "d.c": 1}


def test_no_work_is_planned_against_a_cap_that_only_the_profile_sets():
    cap = {"at_most": "1", "questions": ["d.a"], "when": {"small": "true"}, "because": "One site only."}
    found = roadmap(
        {"d.a": BLOCKER},
        [an_initiative("build", {"d.a": (0, 2)})],
        {"d.a": evidenced(2)},
        caps=[cap],
        facts=["small"],
        profile={"small": "true"},
    )

    assert [gap.question for gap in found.gaps] == ["d.a"]
    assert found.phases[0].projected_gate is Verdict.FAILED, "no work changes the profile"


def test_a_gap_behind_a_cap_that_only_a_question_not_asked_would_lift_is_reported_as_uncovered():
    questions = {"d.a": BLOCKER, "d.b": {"ask_when": {"small": "false"}}}
    found = roadmap(questions, [], {"d.a": evidenced(2)}, caps=[LIST_FIRST], facts=["small"], profile={"small": "true"})

    assert [gap.question for gap in found.gaps] == ["d.a"]
    assert found.uncovered == ("d.a",)


GIVE_UP = an_initiative("stop", {}, instead="true")


def test_an_alternative_stands_beside_the_roadmap_while_the_next_gate_fails():
    found = roadmap({"d.a": BLOCKER}, [an_initiative("x", {"d.a": (0, 2)}), GIVE_UP], {"d.a": "0"})

    assert found.instead == ("stop",)
    assert [step.initiative for step in found.steps] == ["x"]


@pytest.mark.parametrize("said", [{}, {"d.a": evidenced(3)}])
def test_no_alternative_is_offered_while_nothing_fails(said):
    assert roadmap({"d.a": BLOCKER}, [GIVE_UP], said).instead == ()


def test_an_alternative_for_some_profiles_is_offered_to_those_only():
    stop = GIVE_UP | {"when": {"small": "true"}}
    found = roadmap({"d.a": BLOCKER}, [stop], {"d.a": "0"}, facts=["small"], profile={"small": "false"})

    assert found.instead == ()


def test_an_alternative_is_never_planned_even_where_it_lifts_something():
    stop = an_initiative("stop", {"d.a": (0, 2)}, instead="true")

    assert roadmap({"d.a": BLOCKER}, [stop], {"d.a": "0"}).steps == ()


def test_the_initiative_that_closes_most_gaps_for_its_effort_is_preferred():
    initiatives = [an_initiative("a", {"d.a": (0, 2)}), an_initiative("b", {"d.a": (0, 2), "d.b": (0, 2)})]
    questions = {"d.a": BLOCKER, "d.b": BLOCKER}
    found = roadmap(questions, initiatives, {"d.a": "0", "d.b": "0"})

    assert [step.initiative for step in found.steps] == ["b"]


def test_of_two_that_close_the_same_the_one_with_less_effort_is_chosen():
    heavy = {"technical": {"low": "4", "likely": "9", "high": "12"}}
    initiatives = [an_initiative("a", {"d.a": (0, 2)}, effort=heavy), an_initiative("b", {"d.a": (0, 2)})]

    assert [step.initiative for step in roadmap({"d.a": BLOCKER}, initiatives, {"d.a": "0"}).steps] == ["b"]


def test_where_the_window_is_the_pace_of_a_source_late_is_counted_by_what_is_usual():
    phases = [
        {
            "id": "P1",
            "title": "One",
            "gate": "G1",
            "window": {"start": "0", "end": "10"},
            "usual": {"start": "0", "end": "15"},
        }
    ]
    slow = an_initiative("x", {"d.a": (0, 2)}, duration={"low": "9", "likely": "12", "high": "20"})
    found = roadmap({"d.a": BLOCKER | {"minimum": {"G1": "2"}}}, [slow], {"d.a": "0"}, phases=phases)

    assert not found.steps[0].late
    assert (found.phases[0].window, found.phases[0].usual) == (Span(0, 10), 15)


def test_what_is_not_offered_leaves_what_it_waited_for_in_its_place():
    initiatives = [
        an_initiative("plan", {"d.b": (0, 1)}),
        an_initiative("board", {"d.b": (1, 2)}, prerequisites=["plan"], when={"small": "false"}),
        an_initiative("build", {"d.a": (0, 2)}, prerequisites=["board"]),
    ]
    found = roadmap(
        {"d.a": BLOCKER, "d.b": {}},
        initiatives,
        {"d.a": "0", "d.b": "0"},
        facts=["small"],
        profile={"small": "true"},
    )

    assert weeks(found) == {"plan": (0, 2), "build": (2, 4)}


@pytest.mark.parametrize("capacity", ["0", "-1", "0.00000001"])
def test_a_capacity_that_no_plan_can_be_made_with_is_refused(capacity):
    with pytest.raises(ValueError, match="not a usable capacity"):
        a_pack({"d.a": BLOCKER}, capacity={"any": capacity})


def test_the_projection_gives_a_score_once_what_kept_it_back_is_lifted():
    questions = {"d.a": {"no_score_below": "1", "criticality": "blocker", "minimum": {"G1": "1"}}, "d.b": {}}
    initiatives = [an_initiative("x", {"d.a": (0, 1)})]
    pack = a_pack(questions, initiatives=initiatives)
    given = answers({"d.a": "0", "d.b": "1"})
    card = score_answers(pack, given)
    after = plan_roadmap(pack, given, card).phases[0]

    assert card.overall.evidenced.value is None
    assert after.projected["overall"] == 1


def test_without_gates_nothing_is_wanted_and_nothing_planned():
    found = roadmap({"d.a": {}}, [], {"d.a": "1"}, gates=[], phases=[])

    assert (found.wanted, found.gaps, found.phases) == ({}, (), ())


def test_what_comes_before_another_through_a_third_never_follows_it():
    questions = {id_: {"criticality": "blocker", "minimum": {"G1": "2"}} for id_ in ("d.a", "d.b", "d.c")}
    initiatives = [
        an_initiative("a", {"d.a": (0, 1)}, prerequisites=["b"]),
        an_initiative("b", {"d.b": (0, 2)}, prerequisites=["c"]),
        an_initiative("c", {"d.a": (1, 2), "d.c": (0, 2)}),
    ]
    found = roadmap(questions, initiatives, dict.fromkeys(questions, "0"))

    assert weeks(found) == {"c": (0, 2), "b": (2, 4), "a": (4, 6)}


def test_a_step_that_unblocks_nothing_says_only_what_it_closes():
    questions = {"d.a": {"minimum": {"G1": "0", "G2": "2"}}, "d.b": BLOCKER}
    (step,) = roadmap(questions, [an_initiative("x", {"d.a": (0, 2)})], {"d.a": "0", "d.b": evidenced(2)}).steps

    assert say(step.because) == "Lifts Q-01 from level 0 to 2."


def test_a_step_that_lifts_part_of_the_way_ends_the_shortfall_only_of_gates_that_need_no_more():
    questions = {"d.a": {"minimum": {"G1": "1", "G2": "3"}, "criticality": "blocker"}}
    initiatives = [an_initiative("x", {"d.a": (0, 1)}), an_initiative("y", {"d.a": (1, 3)})]
    steps = roadmap(questions, initiatives, {"d.a": "0"}, target="G2").steps

    assert {step.initiative: step.unblocks for step in steps} == {"x": ("G1",), "y": ("G2",)}
