"""Laws that hold for every roadmap."""

from collections import Counter, defaultdict
from itertools import pairwise

from hypothesis import given

from planning.random_packs import cases
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers


def gate(step):
    """Return the gate that needs a step; what no gate needs comes last."""
    return step.gate or "none"


def planned(case):
    pack, given_, target = case
    return plan_roadmap(pack, given_, score_answers(pack, given_), target)


@given(cases())
def test_prerequisites_on_the_roadmap_finish_before_what_needs_them_starts(case):
    spans = {step.initiative: step for step in planned(case).steps}
    for name, step in spans.items():
        for needed in case[0].rubric.initiative_named[name].prerequisites:
            # A prerequisite that counted as in place for an earlier gate holds nothing up if a later one asks for it.
            if needed in spans and step.status != "in-progress" and gate(spans[needed]) <= gate(step):
                assert spans[needed].dates.likely.finish <= step.dates.likely.start
                assert spans[needed].dates.at_50 <= step.dates.start_50


@given(cases())
def test_the_load_of_a_week_stays_within_capacity_but_for_work_already_started(case):
    roadmap = planned(case)
    load: dict[int, int] = defaultdict(int)
    for step in roadmap.steps:
        if step.status != "in-progress":
            for week in range(step.dates.likely.start, step.dates.likely.finish):
                load[week] += step.effort / (step.dates.likely.finish - step.dates.likely.start)

    assert all(amount <= roadmap.capacity for amount in load.values())


@given(cases())
def test_every_level_of_every_gap_is_closed_once_or_reported_as_uncovered(case):
    pack, given_, _ = case
    roadmap = planned(case)
    scores = score_answers(pack, given_).questions
    closed: Counter[tuple[str, int]] = Counter()
    for step in roadmap.steps:
        for part in step.closes:
            closed.update((part.question, level) for level in range(part.from_, part.to))

    assert all(count == 1 for count in closed.values())
    for gap in roadmap.gaps:
        if gap.question not in roadmap.uncovered:
            capped = scores[gap.question].capped
            start = capped.supported if capped else gap.supported
            assert all((gap.question, level) in closed for level in range(start, gap.wanted))


@given(cases())
def test_what_would_lift_a_cap_in_the_way_of_a_gap_is_wanted_too(case):
    roadmap = planned(case)
    for cap in case[0].rubric.caps:
        if roadmap.wanted.get(cap.questions[0], 0) > cap.at_most:
            assert all(roadmap.wanted.get(id_, 0) >= level for id_, level in cap.unless.items())


@given(cases())
def test_an_alternative_is_never_a_step(case):
    roadmap = planned(case)

    assert "stop" not in {step.initiative for step in roadmap.steps}
    assert roadmap.instead in {(), ("stop",)}


@given(cases())
def test_every_step_closes_something_unlocks_something_or_is_under_way(case):
    assert all(step.closes or step.unlocks or step.status == "in-progress" for step in planned(case).steps)


@given(cases())
def test_behind_a_wall_no_step_starts_before_what_the_gate_in_front_of_it_needs_is_done(case):
    roadmap = planned(case)
    first = [step.dates.likely.finish for step in roadmap.steps if step.gate == "G1"]
    walled = {phase.id for phase in case[0].rubric.phases if phase.wall}
    for step in roadmap.steps:
        behind = case[0].rubric.initiative_named[step.initiative].phase in walled and step.gate != "G1"
        if behind and step.status != "in-progress":
            assert step.dates.likely.start >= max(first, default=0)


@given(cases())
def test_projected_scores_never_fall_from_phase_to_phase(case):
    phases = planned(case).phases
    for before, after in pairwise(phases):
        for node, value in before.projected.items():
            assert value is None or after.projected[node] >= value


@given(cases())
def test_the_same_answers_give_the_same_roadmap(case):
    assert planned(case) == planned(case)
