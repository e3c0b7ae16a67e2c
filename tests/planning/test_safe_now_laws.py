"""Laws of the lane that makes a tool in use safe now."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from building import evidenced
from planning.safe_cases import PAPER, SAFE, happened, plan
from readiness.model.safe_steps import SafeStep

LEVELS = st.sampled_from(["0", "1", "2", "unknown", "", evidenced(1), evidenced(2)])
SHORT = st.sampled_from(["0", "1", "2", evidenced(1)])
DAYS = st.sampled_from(["2026-04-30", "2026-05-01", "2026-05-20", None])


@st.composite
def events(draw: Any) -> list[dict[str, Any]]:
    kinds = draw(st.lists(st.sampled_from(["harm", "change"]), max_size=3))
    return [happened(f"E-{number}", kind, draw(DAYS)) for number, kind in enumerate(kinds)]


def safe() -> Any:
    return st.fixed_dictionaries(dict.fromkeys(SAFE, LEVELS))


def paper() -> Any:
    return st.fixed_dictionaries(dict.fromkeys(PAPER, LEVELS))


def entries(lane: tuple[SafeStep, ...]) -> set[tuple[object, ...]]:
    """Return what the entries are, without their order, weeks and reasons."""
    return {
        (one.kind, one.initiative, one.duty, one.outcome, *(asked.question for asked in one.questions)) for one in lane
    }


@given(safe(), paper(), events())
def test_the_lane_starts_in_week_0(safe, paper, events):
    lane = plan(safe | paper, events=events).safe_now

    assert not lane or lane[0].dates.likely.start == lane[0].dates.start_50 == 0
    starts = [one.dates.likely.start for one in lane]
    assert starts == sorted(starts)


@given(safe(), paper(), paper(), events())
def test_no_answer_that_safe_use_does_not_need_changes_the_lane(safe, paper, other, events):
    assert plan(safe | paper, events=events).safe_now == plan(safe | other, events=events).safe_now


@given(safe(), paper(), events())
def test_no_entry_waits_for_anything_but_the_lane(safe, paper, events):
    lane = plan(safe | paper, events=events).safe_now
    finish = {one.initiative: one.dates.likely.finish for one in lane if one.initiative}
    for one in lane:
        assert one.dates.likely.start == max((finish[id_] for id_ in one.waits_for), default=0)


@given(safe(), paper(), events(), st.sampled_from(["harm", "change"]), DAYS)
def test_a_further_event_removes_no_entry(safe, paper, events, kind, day):
    before = plan(safe | paper, events=events).safe_now
    after = plan(safe | paper, events=[*events, happened("E-9", kind, day)]).safe_now

    assert entries(before) <= entries(after)


@given(safe(), paper(), events())
def test_work_of_the_lane_is_in_no_phase(safe, paper, events):
    roadmap = plan(safe | paper, events=events)
    work = {one.initiative for one in roadmap.safe_now if one.initiative}

    assert work.isdisjoint(step.initiative for step in roadmap.steps)


@given(safe(), paper(), events())
def test_the_order_of_events_and_answers_changes_nothing(safe, paper, events):
    levels = safe | paper
    backward = dict(reversed(levels.items()))

    assert plan(backward, events=events) == plan(levels, events=events)


@given(st.fixed_dictionaries(dict.fromkeys(SAFE, SHORT)), paper())
def test_every_minimum_that_is_short_has_an_entry(safe, paper):
    named = {asked.question for one in plan(safe | paper).safe_now for asked in one.questions}

    assert named == {id_ for id_ in SAFE if safe[id_] in ("0", "1", "2", evidenced(1))}


@given(safe(), paper(), events())
def test_prerequisites_in_the_lane_finish_before_steps_that_need_them_start(safe, paper, events):
    roadmap = plan(safe | paper, events=events)
    finish = {one.initiative: one.dates.likely.finish for one in roadmap.safe_now if one.initiative}
    needs = {"b": "a", "q": "p", "a": "p"}
    for step in roadmap.steps:
        assert step.dates.likely.start >= finish.get(needs.get(step.initiative, ""), 0)
