"""Several use cases in one plan: shared work, people, days, and what their files say differently."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from building import a_pack, an_initiative, answers, evidenced
from planning.safe_cases import a_tool, said
from readiness.errors import ReadinessError
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.plan_result import Shortage, StepReason
from readiness.model.roadmap import Roadmap
from readiness.model.tool_status import with_tool_status
from readiness.planning.joint_answers import joint_answers
from readiness.planning.joint_plan import joint_plan, plan_together
from readiness.planning.roadmap import Plans, plan_roadmap
from readiness.scoring.scorecard import score_answers
from readiness.statements import joint_plan as statements

WORK = [
    an_initiative("policy", {"d.policy": (0, 2)}, scope="organization"),
    an_initiative("build", {"d.build": (0, 2)}, prerequisites=["policy"]),
]

FEW = settings(max_examples=min(20, settings().max_examples // 2))


def pack(**changes: Any) -> Pack:
    questions = {"d.policy": {"minimum": {"G1": "2"}}, "d.build": {"minimum": {"G1": "2"}}}
    return a_pack(questions, **({"initiatives": WORK, "capacity": {"any": "2"}} | changes))


def use_case(title: str, plan: dict[str, Any] | None = None, **changes: Any) -> Answers:
    levels = changes.pop("levels", {"d.policy": "0", "d.build": "0"})
    found = answers(levels, use_case=title, **changes)
    return (
        found
        if plan is None
        else Answers.model_validate(found.model_dump(exclude_unset=True, by_alias=True) | {"plan": plan})
    )


def together(*every: Answers, **changes: Any) -> Plans:
    return plan_together([pack(**changes)] * len(every), every, None)[0]


def alone(one: Answers, **changes: Any) -> Roadmap:
    own = pack(**changes)
    return plan_roadmap(own, one, score_answers(own, one))


def gates(roadmap: Roadmap) -> list[tuple[str, int, int]]:
    return [(one.gate, one.at_50, one.at_80) for one in roadmap.gate_weeks]


def test_a_step_names_the_other_use_cases_that_need_it():
    first, second = together(use_case("Alerts"), use_case("Drafts")).roadmaps

    assert {step.initiative: step.shared_with for step in first.steps} == {"policy": ("Drafts",), "build": ()}
    assert {step.initiative: step.shared_with for step in second.steps} == {"policy": ("Alerts",), "build": ()}


def test_both_roadmaps_have_the_same_weeks_of_shared_work():
    first, second = together(use_case("Alerts"), use_case("Drafts")).roadmaps

    assert first.steps[0].dates == second.steps[0].dates


def test_shared_work_belongs_to_the_first_gate_of_each_use_case():
    first, second = together(use_case("Alerts"), use_case("Drafts")).roadmaps

    assert (first.steps[0].gate, second.steps[0].gate) == ("G1", "G1")


def test_each_roadmap_names_only_its_own_work():
    _, second = together(
        use_case("Alerts"), use_case("Drafts", levels={"d.policy": evidenced(2), "d.build": "0"})
    ).roadmaps

    assert [step.initiative for step in second.steps] == ["build"]
    assert set(second.gate_weeks[0].critical) <= {"build"}


def test_shared_work_that_waits_for_work_of_another_use_case_says_so():
    work = [
        an_initiative("prepare", {"d.build": (0, 2)}),
        an_initiative("policy", {"d.policy": (0, 2)}, scope="organization", prerequisites=["prepare"]),
    ]
    drafts = use_case("Drafts", levels={"d.policy": "0", "d.build": evidenced(2)})
    first, second = together(use_case("Alerts"), drafts, initiatives=work).roadmaps

    assert [(step.initiative, step.reason) for step in first.steps] == [
        ("prepare", StepReason("at-once")),
        ("policy", StepReason("prerequisite", "prepare")),
    ]
    assert [(step.initiative, step.reason) for step in second.steps] == [("policy", StepReason("other-use-case"))]


def test_the_people_are_those_of_the_first_use_case():
    plans = together(use_case("Alerts", {"capacity": "4"}), use_case("Drafts", {"capacity": "1"}))

    assert [roadmap.capacity for roadmap in plans.roadmaps] == [4, 4]
    assert max(plans.work.loads()[0].capacity) == 4


def test_work_in_progress_of_several_use_cases_may_need_more_people_than_there_are():
    started = {"build": {"status": "in-progress"}}
    plans = together(use_case("Alerts", progress=started), use_case("Drafts", progress=started))

    assert joint_plan(plans).overloads == (Shortage("all", 0, 2, 2),)


def test_other_people_of_a_later_use_case_are_told():
    every = [use_case("Alerts", {"capacity": "4"}), use_case("Drafts", {"capacity": "1"})]

    assert joint_answers([pack()] * 2, every).remarks == (
        statements.people_of_first(use_case="Drafts", first="Alerts"),
    )


def test_all_are_counted_to_the_latest_day():
    found = joint_answers([pack()] * 2, [use_case("Alerts"), use_case("Drafts", date="2026-07-01")])
    day = found.answers[1].date

    assert [one.date for one in found.answers] == [day, day]
    assert found.remarks == (statements.counted_to(use_case="Alerts", date=use_case("Alerts").date, day=day),)


def test_work_of_the_organization_that_one_file_calls_done_is_done_for_all():
    found = joint_answers(
        [pack()] * 2, [use_case("Alerts"), use_case("Drafts", progress={"policy": {"status": "done"}})]
    )

    assert [one.progress["policy"].status for one in found.answers] == ["done", "done"]
    assert found.remarks == ()


def test_work_in_progress_for_one_use_case_is_no_work_of_another_that_needs_none_of_it():
    begun = use_case("Alerts", progress={"policy": {"status": "in-progress"}})
    ready = use_case("Drafts", levels={"d.policy": "2", "d.build": "0"})
    found = joint_plan(together(begun, ready))

    assert {one.initiative: one.use_cases for one in found.work if one.initiative == "policy"} == {
        "policy": ("Alerts",)
    }
    assert found.effort == found.effort_apart


def test_where_files_contradict_each_other_the_least_finished_counts():
    every = [
        use_case("Alerts", progress={"policy": {"status": "done"}}),
        use_case("Drafts", progress={"policy": {"status": "in-progress"}}),
    ]
    found = joint_answers([pack()] * 2, every)

    assert [one.progress["policy"].status for one in found.answers] == ["in-progress", "in-progress"]
    assert found.remarks == (statements.progress_differs(initiative="POLICY Do policy", use_case="Drafts"),)


def test_progress_of_work_of_a_use_case_is_its_own():
    found = joint_answers(
        [pack()] * 2, [use_case("Alerts"), use_case("Drafts", progress={"build": {"status": "done"}})]
    )

    assert [list(one.progress) for one in found.answers] == [[], ["build"]]


def test_more_of_the_same_work_left_counts_as_less_finished():
    weeks = [{"policy": {"status": "in-progress", "remaining": {"weeks": left}}} for left in ("1", "3")]
    found = joint_answers([pack()] * 2, [use_case("Alerts", progress=weeks[0]), use_case("Drafts", progress=weeks[1])])

    assert [one.progress["policy"].remaining.weeks for one in found.answers if one.progress["policy"].remaining] == [
        3,
        3,
    ]


@pytest.mark.parametrize(
    ("second", "message"),
    [
        (
            use_case("Drafts", organization="Oak"),
            statements.another_organization(use_case="Drafts", organization="Oak", first="Elm Hill Health"),
        ),
        (use_case("Alerts"), statements.same_use_case(use_case="Alerts")),
    ],
)
def test_use_cases_that_have_no_plan_together_are_refused(second, message):
    with pytest.raises(ReadinessError) as error:
        joint_answers([pack()] * 2, [use_case("Alerts"), second])

    assert error.value.message == message


def test_use_cases_of_another_pack_are_refused():
    with pytest.raises(ReadinessError) as error:
        joint_answers([pack(), pack(version="1.1.0")], [use_case("Alerts"), use_case("Drafts")])

    assert error.value.message == statements.another_pack(use_case="Drafts", pack="tiny@1.1.0", first="tiny@1.0.0")


def test_the_lane_of_a_later_use_case_comes_before_all_gates():
    tools = [said({"e.p": "0"}), said({"d.a": "0"})]
    own = a_tool(capacity={"any": "2"})
    every = [with_tool_status(one, own) for one in tools]
    every[1] = every[1].model_copy(update={"assessment": every[1].assessment.model_copy(update={"use_case": "Drafts"})})
    plans, _ = plan_together([own] * 2, every, None)
    first, second = plans.roadmaps

    lane = next(step for step in second.safe_now if step.initiative == "a")

    assert lane.dates.likely.start == 0
    assert first.steps[0].dates.likely.start == lane.dates.likely.finish


def test_all_work_of_the_plan_is_in_order_with_the_lane_first():
    plans, remarks = plan_together([pack()] * 2, [use_case("Alerts"), use_case("Drafts")], None)
    found = joint_plan(plans, remarks)

    assert [(one.initiative, one.use_cases) for one in found.work] == [
        ("policy", ("Alerts", "Drafts")),
        ("build", ("Alerts",)),
        ("build", ("Drafts",)),
    ]


@st.composite
def cases(draw):
    """A pack of six initiatives for the organization or for a use case, and the levels of two use cases."""
    names = [f"i{number}" for number in range(6)]
    initiatives = []
    for number, name in enumerate(names):
        likely = draw(st.integers(1, 5))
        initiatives.append(
            an_initiative(
                name,
                {f"d.{name}": (0, 2)},
                scope=draw(st.sampled_from(["organization", "use-case"])),
                duration={"low": "1", "likely": str(likely), "high": str(likely * 2)},
                prerequisites=draw(st.lists(st.sampled_from(names[:number]), max_size=2, unique=True))
                if number
                else [],
                phase="P2",
            )
        )
    questions = {f"d.{name}": {"minimum": {draw(st.sampled_from(["G1", "G2"])): "2"}} for name in names}
    people, chances = {"any": str(draw(st.integers(1, 6)))}, {"runs": "100"}
    own = a_pack(questions, initiatives=initiatives, capacity=people, chances=chances)
    levels = st.fixed_dictionaries(dict.fromkeys(questions, st.sampled_from(["0", "1"])))
    return own, [answers(draw(levels), use_case=title) for title in ("Alerts", "Drafts")]


@given(cases())
@FEW
def test_a_use_case_of_lower_priority_moves_no_gate_and_no_work_of_the_first(case):
    own, every = case
    first = plan_together([own] * 2, every, "G2")[0].roadmaps[0]
    single = plan_roadmap(pack_for_profile(own, {}), every[0], score_answers(own, every[0]), "G2")

    assert gates(first) == gates(single)
    assert [(step.initiative, step.dates) for step in first.steps] == [
        (step.initiative, step.dates) for step in single.steps
    ]


@given(cases())
@FEW
def test_nothing_is_counted_twice(case):
    own, every = case
    plans, remarks = plan_together([own] * 2, every, "G2")
    found = joint_plan(plans, remarks)
    scopes = {one.id: one.scope for one in own.rubric.initiatives}
    named = [
        one.initiative if scopes[one.initiative] == "organization" else (one.initiative, one.use_cases)
        for one in found.work
    ]

    assert len(named) == len(set(named))
    assert found.effort == sum(one.effort for one in found.work)
    assert found.effort_apart == sum(one.effort for one in found.use_cases)
    assert all(
        sum(one.effort for one in found.work if each.use_case in one.use_cases) == each.effort
        for each in found.use_cases
    )
