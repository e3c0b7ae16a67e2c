"""Plans with numbers small enough for the head. The only role is `x` unless a test says otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.schedule.activity import Activity, Milestone
from readiness.schedule.block import Block
from readiness.schedule.calendar import Calendar, Freeze, NeverFitsError, finish_weeks, latest_ends
from readiness.schedule.loads import SpreadEffort, spread
from readiness.schedule.planner import plan
from readiness.schedule.project import CircleError, Project
from readiness.schedule.result import Overload, Schedule, StartReason, Why
from readiness.schedule.rules import priorities
from readiness.schedule.search import earliest_finish

ONE = Calendar({"x": (1000,)})
BUSY = {"x": 1000}


def planned(*activities: Activity, calendar: Calendar = ONE, gates: tuple[Milestone, ...] = ()) -> Schedule:
    return plan(Project(activities, calendar, gates))


def spans(schedule: Schedule) -> dict[str, tuple[int, int]]:
    return {key: (one.start, one.finish) for key, one in schedule.planned.items()}


def test_what_has_more_behind_it_goes_first():
    schedule = planned(Activity("a", 2, BUSY), Activity("b", 3, BUSY), Activity("c", 4, {}, ("b",)))

    assert spans(schedule) == {"b": (0, 3), "a": (3, 5), "c": (3, 7)}
    assert schedule.finish == 7
    assert schedule.planned["a"].reason == StartReason(Why.ROLE, "x")
    assert schedule.planned["a"].hand_overs == ("b",)
    assert schedule.planned["c"].reason == StartReason(Why.PREDECESSOR, "b")
    assert [schedule.planned[key].slack for key in "abc"] == [2, 0, 0]
    assert schedule.load == {"x": (1000, 1000, 1000, 1000, 1000, 0, 0)}


def test_two_fit_beside_each_other_but_not_three():
    half = {"x": 500}
    schedule = planned(Activity("a", 2, half), Activity("b", 2, half), Activity("c", 2, half))

    assert spans(schedule) == {"a": (0, 2), "b": (0, 2), "c": (2, 4)}


def test_work_pauses_in_a_freeze_of_all_work_and_takes_longer():
    calendar = Calendar({"x": (1000,)}, (Freeze(2, 4, "all-work"),))
    schedule = planned(Activity("a", 3, BUSY), Activity("b", 1, BUSY, ("a",)), calendar=calendar)

    assert spans(schedule) == {"a": (0, 5), "b": (5, 6)}
    assert [schedule.planned[key].pauses for key in "ab"] == [2, 0]
    assert schedule.load["x"] == (1000, 1000, 0, 0, 1000, 1000)


def test_nothing_starts_within_a_freeze_of_all_work():
    calendar = Calendar({"x": (1000,)}, (Freeze(0, 3, "all-work"),))
    schedule = planned(Activity("a", 2, BUSY), calendar=calendar)

    assert spans(schedule) == {"a": (3, 5)}
    assert schedule.planned["a"].reason == StartReason(Why.FREEZE)


def test_what_goes_live_waits_for_the_first_week_after_a_freeze():
    calendar = Calendar({"x": (1000,)}, (Freeze(3, 5, "go-live"),))
    live, other = Activity("a", 4, {}, goes_live=True), Activity("b", 4, {})
    schedule = planned(live, other, Activity("c", 1, {}, ("a",)), calendar=calendar)

    assert spans(schedule) == {"a": (0, 6), "b": (0, 4), "c": (6, 7)}
    assert schedule.planned["a"].pauses == 2
    assert schedule.planned["a"].slack == 0


def test_a_week_before_the_freeze_it_goes_live():
    calendar = Calendar({"x": (1000,)}, (Freeze(3, 5, "go-live"),))

    assert spans(planned(Activity("a", 3, {}, goes_live=True), calendar=calendar)) == {"a": (0, 3)}


def test_work_pauses_while_a_role_has_too_few_people():
    calendar = Calendar({"x": (1000, 1000, 0, 500, 1000)})
    schedule = planned(Activity("a", 3, BUSY), Activity("b", 1, {"x": 500}), calendar=calendar)

    assert spans(schedule) == {"a": (0, 5), "b": (3, 4)}
    assert schedule.planned["b"].reason == StartReason(Why.ROLE, "x")


def test_work_in_progress_keeps_its_people_even_beyond_the_capacity():
    schedule = planned(
        Activity("a", 2, BUSY, ("c",), started=True), Activity("b", 1, {"x": 200}, started=True), Activity("c", 1, BUSY)
    )

    assert spans(schedule) == {"a": (0, 2), "b": (0, 1), "c": (2, 3)}
    assert schedule.overloads == (Overload("x", 0, 1200, 1000),)
    assert schedule.planned["a"].reason == StartReason(Why.STARTED)


def test_a_first_week_and_a_gate_hold_work_back():
    gates = (Milestone("G1", ("a",)), Milestone("G2", ("b", "c"), not_before=9))
    schedule = planned(
        Activity("a", 2, {}), Activity("b", 1, {}, after_gate="G1"), Activity("c", 1, {}, not_before=5), gates=gates
    )

    assert spans(schedule) == {"a": (0, 2), "b": (2, 3), "c": (5, 6)}
    assert schedule.planned["b"].reason == StartReason(Why.GATE, "G1")
    assert schedule.planned["c"].reason == StartReason(Why.NOT_BEFORE)
    assert schedule.gates == {"G1": 2, "G2": 9}
    assert schedule.planned["c"].slack == 3
    assert schedule.critical == {"G1": ("a",), "G2": ()}


def test_a_later_gate_takes_only_what_an_earlier_one_leaves():
    gates = (Milestone("G1", ("a", "b")), Milestone("G2", ("c", "d")))
    work = [Activity("a", 4, {}), Activity("b", 2, BUSY, ("a",)), Activity("c", 3, BUSY), Activity("d", 2, BUSY)]
    schedule = planned(*work, gates=gates)

    assert spans(schedule) == {"c": (0, 3), "a": (0, 4), "b": (4, 6), "d": (6, 8)}
    assert schedule.gates == {"G1": 6, "G2": 8}
    assert schedule.critical == {"G1": ("a", "b"), "G2": ("a", "b", "d")}


def test_work_belongs_to_the_first_gate_that_needs_it_through_others():
    gates = (Milestone("G1", ("b",)), Milestone("G2", ("a", "c")))
    schedule = planned(
        Activity("a", 1, {}), Activity("b", 1, {}, ("a",)), Activity("c", 1, {}), Activity("d", 1, {}), gates=gates
    )

    assert {key: one.gate for key, one in schedule.planned.items()} == {"a": "G1", "b": "G1", "c": "G2", "d": ""}


def test_a_gate_that_needs_nothing_new_is_reached_with_the_one_before():
    assert planned(Activity("a", 3, {}), gates=(Milestone("G1", ("a",)), Milestone("G2", ()))).gates == {
        "G1": 3,
        "G2": 3,
    }


def test_a_milestone_takes_no_time():
    schedule = planned(Activity("a", 2, {}), Activity("m", 0, {}, ("a",)), Activity("b", 1, {}, ("m",)))

    assert spans(schedule) == {"a": (0, 2), "m": (2, 2), "b": (2, 3)}


def test_nothing_to_do():
    schedule = planned(gates=(Milestone("G1", ()),))

    assert (schedule.finish, schedule.gates, spans(schedule)) == (0, {"G1": 0}, {})


def test_equal_work_is_placed_by_rank_and_key():
    first, second, third = Activity("a", 1, BUSY), Activity("b", 1, BUSY), Activity("z", 1, BUSY, rank=-1)

    assert [*planned(second, first, third).planned] == ["z", "a", "b"]


def test_an_effort_is_spread_over_as_many_weeks_as_its_role_needs():
    calendar = Calendar({"x": (2000,), "y": (500,)})

    assert spread({"x": 3, "y": 1}, 4, calendar) == SpreadEffort(4, {"x": 750, "y": 250}, stretched=False)
    assert spread({"x": 3, "y": 1}, 1, calendar) == SpreadEffort(2, {"x": 1500, "y": 500}, stretched=True)
    assert spread({"x": 0}, 3, calendar) == SpreadEffort(3, {}, stretched=False)
    assert spread({"x": 1}, 3, calendar).load == {"x": 334}


@given(st.integers(1, 5000), st.integers(1, 60), st.integers(1, 9000))
def test_the_effort_placed_is_the_effort_asked_but_for_a_thousandth_a_week(
    effort: int, weeks: int, people: int
) -> None:
    found = spread({"x": effort}, weeks, Calendar({"x": (people,)}))

    assert 0 <= found.weeks * found.load["x"] - effort * 1000 < found.weeks
    assert found.load["x"] <= people


def test_a_short_shortage_stretches_nothing_and_a_lasting_one_does():
    july = Calendar({"x": (2000,) * 10 + (0,) * 4 + (2000,)})
    fewer = Calendar({"x": (2000,) * 10 + (1000,)})

    assert spread({"x": 4}, 2, july).weeks == 2
    assert spread({"x": 4}, 2, fewer).weeks == 4


def test_a_role_that_nobody_will_ever_have_is_named():
    with pytest.raises(NeverFitsError) as raised:
        planned(Activity("a", 1, {"y": 1}))
    assert (raised.value.key, raised.value.role) == ("a", "y")


def test_work_that_waits_for_itself_is_named():
    with pytest.raises(CircleError) as raised:
        planned(Activity("a", 1, {}, ("b",)), Activity("b", 1, {}, ("a",)), Activity("c", 1, {}))
    assert raised.value.keys == ("a", "b")


def test_work_that_its_gate_needs_cannot_wait_for_that_gate():
    with pytest.raises(CircleError) as raised:
        planned(Activity("a", 1, {}, after_gate="G1"), gates=(Milestone("G1", ("a",)),))
    assert raised.value.keys == ("a", "G1")


def test_nobody_is_handed_over_by_work_that_is_waited_for_anyway():
    half = {"x": 500}
    schedule = planned(Activity("a", 1, half), Activity("b", 1, half), Activity("c", 1, BUSY, ("a", "b")))

    assert schedule.planned["c"].hand_overs == ()


def test_where_people_leave_the_others_are_handed_over():
    calendar = Calendar({"x": (3000, 1000)})
    schedule = planned(*(Activity(key, 1, BUSY) for key in "abcd"), calendar=calendar)

    assert schedule.planned["d"].start == 1
    assert schedule.planned["d"].hand_overs == ("a",)


def test_what_ends_last_decides_and_not_who_hands_over_people_before():
    gates = (Milestone("G1", ("a", "b", "c")),)
    schedule = planned(Activity("a", 2, BUSY), Activity("b", 3, {}), Activity("c", 1, BUSY, ("b",)), gates=gates)

    assert schedule.planned["c"].hand_overs == ("a",)
    assert schedule.critical == {"G1": ("b", "c")}


def block_of(*activities: Activity) -> Block:
    project = Project(activities, ONE)
    numbers = [*range(len(activities))]
    return Block(project, numbers, project.rows, {}, dict.fromkeys(numbers, 0))


def test_the_chain_to_a_later_gate_goes_on_after_the_block():
    block = block_of(Activity("a", 1, {}), Activity("b", 2, {}, ("a",), followed_by=(4,)), Activity("c", 8, {}))

    assert block.chains == [[6, 4, 0]]


def test_no_block_ends_before_the_work_of_its_busiest_role():
    assert earliest_finish(block_of(Activity("a", 2, BUSY), Activity("b", 3, BUSY), Activity("c", 4, {}))) == 5


def test_each_rule_puts_another_activity_first():
    half = {"x": 500}
    block = block_of(Activity("a", 1, {}), Activity("b", 2, {}, ("a",), followed_by=(4,)), Activity("c", 3, half))

    assert [[*rule] for rule in priorities(block)] == [
        [-2, 0, 0],  # latest finish
        [-3, -2, -3],  # latest start
        [-6, -4, 0],  # the same with the work of the later gate
        [-7, -6, -3],
        [-1, 0, 0],  # most successors
        [-3, -2, -3],  # greatest weight
        [0, 0, -2.5],  # least slack and largest share
    ]


def test_nothing_goes_live_before_a_freeze_from_the_first_week_ends():
    calendar = Calendar({}, (Freeze(0, 2, "go-live"),))

    assert finish_weeks(calendar, 6) == [0, 3, 3, 3, 4, 5]


def test_the_latest_end_of_work_lies_before_a_freeze_in_which_it_would_wait():
    assert latest_ends([0, 1, 2, 5, 5, 5]) == [0, 1, 2, 2, 2, 5]
