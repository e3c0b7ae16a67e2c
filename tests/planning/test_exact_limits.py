"""Weeks, levels, phases and gates exactly at a limit of the roadmap, and the case right beside it."""

from fractions import Fraction
from typing import Any

import pytest

from building import a_pack, an_initiative, answers, evidenced
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.roadmap import Roadmap
from readiness.model.spans import Closed, Span
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

BLOCKER: dict[str, Any] = {"criticality": "blocker", "minimum": {"G1": "2"}}


def roadmap(
    questions: dict[str, dict[str, Any]],
    initiatives: list[dict[str, Any]],
    said: dict[str, Any],
    target: str | None = None,
    **changes: Any,
) -> Roadmap:
    given = answers(said, **{key: changes.pop(key) for key in ("progress", "profile", "remedies") if key in changes})
    pack = pack_for_profile(a_pack(questions, initiatives=initiatives, **changes), given.assessment.profile)
    return plan_roadmap(pack, given, score_answers(pack, given), target)


def lasting(weeks: int, **changes: Any) -> dict[str, Any]:
    """Return an initiative x of so many weeks that closes d.a."""
    duration = {"low": str(weeks), "likely": str(weeks), "high": str(weeks)}
    return an_initiative("x", {"d.a": (0, 2)}, duration=duration) | changes


@pytest.mark.parametrize(("weeks", "late"), [(10, False), (11, True)])
def test_work_that_ends_in_the_last_week_of_its_phase_is_on_time(weeks: int, late: bool) -> None:  # noqa: FBT001
    found = roadmap({"d.a": BLOCKER}, [lasting(weeks)], {"d.a": "0"})

    assert found.steps[0].dates.likely == Span(0, weeks)
    assert found.steps[0].late is late


@pytest.mark.parametrize(("weeks", "late"), [(15, False), (16, True)])
def test_work_that_ends_in_the_last_usual_week_of_its_phase_is_on_time(weeks: int, late: bool) -> None:  # noqa: FBT001
    phase = {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}}
    phases = [phase | {"usual": {"start": "0", "end": "15"}}]
    found = roadmap({"d.a": BLOCKER}, [lasting(weeks)], {"d.a": "0"}, phases=phases)

    assert found.steps[0].late is late


def test_weeks_of_a_later_phase_count_from_the_start_of_the_first_unfinished_one() -> None:
    phases = [
        {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}},
        {
            "id": "P2",
            "title": "Two",
            "gate": "G2",
            "window": {"start": "10", "end": "20"},
            "usual": {"start": "12", "end": "30"},
        },
    ]
    question = {"criticality": "blocker", "minimum": {"G2": "2"}}
    found = roadmap({"d.a": question}, [lasting(18, phase="P2")], {"d.a": "0"}, phases=phases)

    assert (found.offset, found.phases[0].window, found.phases[0].usual) == (10, Span(0, 10), 18)
    assert not found.steps[0].late


@pytest.mark.parametrize("target", ["G1", "G2"])
def test_started_work_is_planned_whatever_the_target_and_its_phase(target: str) -> None:
    side = an_initiative("side", {"d.b": (0, 1)}, phase="P2")
    progress = {"side": {"status": "in-progress"}}
    questions: dict[str, dict[str, Any]] = {"d.a": BLOCKER, "d.b": {}}
    found = roadmap(questions, [side], {"d.a": "0", "d.b": "0"}, target, progress=progress)

    assert [(step.initiative, step.dates.likely.start, step.gate) for step in found.steps] == [("side", 0, None)]


def test_started_work_of_the_last_of_two_phases_before_the_target_is_planned() -> None:
    phases = [
        {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "5"}},
        {"id": "P2", "title": "Two", "gate": "G1", "window": {"start": "5", "end": "10"}},
    ]
    side = an_initiative("side", {"d.b": (0, 1)}, phase="P2")
    questions: dict[str, dict[str, Any]] = {"d.a": BLOCKER, "d.b": {}}
    progress = {"side": {"status": "in-progress"}}
    found = roadmap(questions, [side], {"d.a": "0", "d.b": "0"}, phases=phases, progress=progress)

    assert [step.initiative for step in found.steps] == ["side"]


def test_work_of_one_week_waits_for_a_single_busy_week() -> None:
    week = {"low": "1", "likely": "1", "high": "1"}
    initiatives = [an_initiative(name, {f"d.{name}": (0, 2)}, duration=week) for name in "ab"]
    questions = {"d.a": BLOCKER, "d.b": BLOCKER}
    found = roadmap(questions, initiatives, {"d.a": "0", "d.b": "0"}, capacity={"any": "4"})

    assert [(step.initiative, step.dates.likely) for step in found.steps] == [("a", Span(0, 1)), ("b", Span(1, 2))]


def test_weeks_that_are_exactly_full_are_within_the_capacity() -> None:
    initiatives = [an_initiative(name, {f"d.{name}": (0, 2)}) for name in "ab"]
    found = roadmap({"d.a": BLOCKER, "d.b": BLOCKER}, initiatives, {"d.a": "0", "d.b": "0"}, capacity={"any": "4"})

    assert [step.dates.likely for step in found.steps] == [Span(0, 2), Span(0, 2)]
    assert not any(step.stretched for step in found.steps)


def test_a_step_toward_a_gate_in_its_own_phase_is_chosen_before_a_longer_one_of_a_later_phase() -> None:
    initiatives = [an_initiative("far", {"d.a": (0, 2)}, phase="P2"), an_initiative("near", {"d.a": (0, 1)})]
    found = roadmap({"d.a": BLOCKER}, initiatives, {"d.a": "0"})

    assert [(step.initiative, step.closes) for step in found.steps] == [
        ("near", (Closed("d.a", 0, 1),)),
        ("far", (Closed("d.a", 1, 2),)),
    ]


def test_levels_are_credited_in_the_order_of_the_prerequisites_and_not_in_that_of_their_names() -> None:
    initiatives = [
        an_initiative("a", {"d.b": (0, 2)}, prerequisites=["c", "b"]),
        an_initiative("b", {"d.a": (0, 1)}),
        an_initiative("c", {"d.a": (0, 2)}, prerequisites=["b"]),
    ]
    found = roadmap({"d.b": BLOCKER, "d.a": BLOCKER}, initiatives, {"d.a": "0", "d.b": "0"})
    closes = {step.initiative: step.closes for step in found.steps}

    assert (closes["b"], closes["c"]) == ((Closed("d.a", 0, 1),), (Closed("d.a", 1, 2),))


LATER = {"criticality": "blocker", "minimum": {"G2": "2"}}


def test_a_prerequisite_of_a_phase_whose_gate_is_reached_is_met() -> None:
    initiatives = [
        an_initiative("plan", {"d.b": (0, 1)}),
        an_initiative("build", {"d.a": (0, 2)}, phase="P2", prerequisites=["plan"]),
    ]
    found = roadmap({"d.a": LATER, "d.b": {}}, initiatives, {"d.a": "0", "d.b": "0"})

    assert found.target == "G2"
    assert [step.initiative for step in found.steps] == ["build"]


def test_a_prerequisite_of_the_first_phase_whose_gate_is_not_reached_is_planned() -> None:
    initiatives = [
        an_initiative("plan", {"d.b": (0, 1)}, phase="P2"),
        an_initiative("build", {"d.a": (0, 2)}, phase="P2", prerequisites=["plan"]),
    ]
    found = roadmap({"d.a": LATER, "d.b": {}}, initiatives, {"d.a": "0", "d.b": "0"})

    assert [step.initiative for step in found.steps] == ["plan", "build"]


def test_a_shortfall_of_a_gate_passed_with_a_remedy_is_planned_for_no_later_gate() -> None:
    questions: dict[str, dict[str, Any]] = {"d.a": LATER, "d.b": {"criticality": "major", "minimum": {"G1": "1"}}}
    remedies = {"d.b": {"owner": "CIO", "due": "2026-09-30"}}
    initiatives = [an_initiative("x", {"d.a": (0, 2)}, phase="P2"), an_initiative("y", {"d.b": (0, 1)})]
    found = roadmap(questions, initiatives, {"d.a": "0", "d.b": "0"}, remedies=remedies)

    assert (found.target, [step.initiative for step in found.steps]) == ("G2", ["x"])


SMALL = {"id": "small", "title": "Small", "gate": "G1", "levels": {"d.a": "1"}, "when": {"small": "true"}}


@pytest.mark.parametrize(
    ("change", "target"),
    [({}, "small"), ({"gate": "G2"}, "G1"), ({"when": None}, "G1"), ({"when": {"small": "false"}}, "G1")],
)
def test_a_declared_target_is_the_default_only_for_its_own_gate_and_profile(
    change: dict[str, Any], target: str
) -> None:
    declared = {key: value for key, value in (SMALL | change).items() if value is not None}
    found = roadmap({"d.a": BLOCKER}, [], {"d.a": "0"}, targets=[declared], facts=["small"], profile={"small": "true"})

    assert found.target == target


def test_a_declared_target_leaves_the_levels_that_it_does_not_name_as_its_gate_has_them() -> None:
    questions = {"d.a": BLOCKER, "d.b": BLOCKER}
    found = roadmap(
        questions, [], {"d.a": "0", "d.b": "0"}, targets=[SMALL], facts=["small"], profile={"small": "true"}
    )

    assert found.wanted == {"d.a": 1, "d.b": 2}


def test_done_work_needs_no_new_answer_where_its_question_is_exactly_at_the_level_wanted() -> None:
    progress = {"x": {"status": "done"}}
    done = an_initiative("x", {"d.a": (0, 3)})

    assert roadmap({"d.a": BLOCKER}, [done], {"d.a": "2"}, "G1", progress=progress).done_without_answer == ()
    assert roadmap({"d.a": BLOCKER}, [done], {"d.a": "1"}, "G1", progress=progress).done_without_answer == ("x",)


def test_evidence_that_the_target_needs_comes_before_evidence_above_its_level() -> None:
    questions = {"d.a": BLOCKER | {"minimum": {"G1": "1"}}, "d.b": BLOCKER}
    found = roadmap(questions, [], {"d.a": "3", "d.b": "3"})

    assert [(debt.question, debt.evidenced, debt.wanted) for debt in found.evidence_debt] == [
        ("d.b", 1, 2),
        ("d.a", 1, 1),
    ]


def test_a_gap_names_the_work_on_it_and_the_work_that_lifts_its_cap() -> None:
    cap = {"at_most": "1", "questions": ["d.a"], "unless": {"d.b": "2"}, "because": "Nobody has the list."}
    initiatives = [an_initiative("build", {"d.a": (2, 3)}), an_initiative("list", {"d.b": (0, 2)})]
    question = {"criticality": "blocker", "minimum": {"G1": "3"}}
    found = roadmap({"d.a": question, "d.b": {}}, initiatives, {"d.a": evidenced(2), "d.b": "0"}, caps=[cap])

    assert [(gap.question, gap.supported, gap.initiatives) for gap in found.gaps] == [
        ("d.a", 1, ("build", "list")),
        ("d.b", 0, ("list",)),
    ]


def test_after_the_last_gate_the_last_gate_stays_the_target() -> None:
    gates = [{"id": f"G{n}", "title": f"Title {n}", "held": "Soon"} for n in (1, 2, 3)]
    found = roadmap({"d.a": {}}, [], {"d.a": "1"}, gates=gates)

    assert (found.target, found.target_title) == ("G3", "G3 Title 3")


@pytest.mark.parametrize(
    ("questions", "named"),
    [
        (1, "Q-01 from level 0 to 2"),
        (2, "Q-01 from level 0 to 2 and Q-02 from level 0 to 2"),
        (4, "Q-01 from level 0 to 2, Q-02 from level 0 to 2, Q-03 from level 0 to 2 and Q-04 from level 0 to 2"),
        (5, "Q-01 from level 0 to 2, Q-02 from level 0 to 2, Q-03 from level 0 to 2 and 2 more"),
    ],
)
def test_up_to_four_questions_that_a_step_closes_are_named(questions: int, named: str) -> None:
    asked = {f"d.q{number}": BLOCKER for number in range(questions)}
    found = roadmap(asked, [an_initiative("x", dict.fromkeys(asked, (0, 2)))], dict.fromkeys(asked, "0"))

    assert str(found.steps[0].because) == f"Lifts {named}; ends a shortfall of G1."


def test_of_steps_that_start_in_one_week_the_better_priority_comes_first() -> None:
    initiatives = [an_initiative("a", {"d.a": (0, 2)}), an_initiative("z", {"d.z": (0, 2)})]
    questions = {"d.a": BLOCKER, "d.z": BLOCKER | {"weight": "2"}}
    found = roadmap(questions, initiatives, {"d.a": "0", "d.z": "0"})

    assert [(step.initiative, step.dates.likely.start, step.order) for step in found.steps] == [
        ("z", 0, 1),
        ("a", 0, 2),
    ]


def test_the_projection_counts_every_facet_as_evidenced() -> None:
    facets = {"titles": {"documented": "Documented", "used": "In use"}, "combine": "mean"}
    said = {"d.a": {"facets": {"documented": "4", "used": "2"}}, "d.b": "0"}
    initiatives = [an_initiative("x", {"d.b": (0, 2)})]
    found = roadmap({"d.a": {}, "d.b": BLOCKER}, initiatives, said, facets=facets)

    assert found.phases[0].projected["d"] == Fraction(5, 2), "the mean of 3, which is that of 4 and 2, and of 2"


@pytest.mark.parametrize(("without", "collect"), [(0, ("a", "b", "c")), (1, ("b", "c"))])
def test_evidence_is_collected_for_every_level_above_the_evidenced_one_up_to_the_supported_one(
    without: int, collect: tuple[str, ...]
) -> None:
    question = BLOCKER | {"evidence": {"1": "a", "2": "b", "3": "c", "4": "d"}}
    policy = {"evidence": {"required_from": 1, "max_age_months": 12, "without": without}}
    found = roadmap({"d.a": question}, [], {"d.a": "3"}, policies=policy)

    assert found.evidence_debt[0].collect == collect


def test_toward_a_gate_at_which_no_phase_ends_started_work_of_all_phases_before_it_is_planned() -> None:
    gates = [{"id": f"G{n}", "title": f"Title {n}", "held": "Soon"} for n in (1, 2, 3)]
    initiatives = [an_initiative("x", {"d.a": (0, 1)}), an_initiative("y", {"d.b": (0, 1)}, phase="P2")]
    progress = {"x": {"status": "in-progress"}, "y": {"status": "in-progress"}}
    questions: dict[str, dict[str, Any]] = {"d.a": {}, "d.b": {}}
    found = roadmap(questions, initiatives, {"d.a": "0", "d.b": "0"}, "G3", gates=gates, progress=progress)

    assert [step.initiative for step in found.steps] == ["x", "y"]


@pytest.mark.parametrize(("usual", "weeks"), [({}, 10), ({"usual": {"start": "12", "end": "30"}}, 18)])
def test_lateness_in_a_later_phase_is_counted_from_the_start_of_that_phase(usual: dict[str, Any], weeks: int) -> None:
    first = {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}}
    second = {"id": "P2", "title": "Two", "gate": "G2", "window": {"start": "10", "end": "20"}} | usual
    question = {"criticality": "blocker", "minimum": {"G2": "2"}}
    found = [
        roadmap({"d.a": question}, [lasting(length, phase="P2")], {"d.a": "0"}, phases=[first, second])
        for length in (weeks, weeks + 1)
    ]

    assert [one.steps[0].late for one in found] == [False, True]


def test_a_step_has_the_status_and_the_owner_of_its_progress() -> None:
    initiatives = [an_initiative(name, {f"d.{name}": (0, 2)}) for name in "ab"]
    progress = {"a": {"status": "in-progress", "owner": "Data lead"}}
    found = roadmap({"d.a": BLOCKER, "d.b": BLOCKER}, initiatives, {"d.a": "0", "d.b": "0"}, progress=progress)

    steps = {step.initiative: (step.status, step.owner) for step in found.steps}
    assert steps == {"a": ("in-progress", "Data lead"), "b": ("planned", None)}
