"""Laws that hold for every roadmap."""

from collections import Counter, defaultdict
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from building import a_pack, an_initiative, answers
from readiness.planning.roadmap import plan_roadmap
from readiness.scoring.scorecard import score_answers

IDS = [f"d.q{n}" for n in range(5)]
NAMES = [f"i{n}" for n in range(6)]


@st.composite
def cases(draw):
    """A pack with initiatives whose prerequisites never form a circle, answers, and progress."""
    questions = {
        id_: {
            "weight": str(draw(st.integers(1, 3))),
            "criticality": draw(st.sampled_from(["blocker", "major", "standard"])),
            "minimum": {"G1": str(draw(st.integers(0, 2))), "G2": str(draw(st.integers(2, 4)))},
        }
        for id_ in IDS
    }
    initiatives: list[dict[str, Any]] = []
    for index, name in enumerate(NAMES):
        lifts = {}
        for id_ in draw(st.lists(st.sampled_from(IDS), min_size=1, max_size=3, unique=True)):
            low = draw(st.integers(0, 3))
            lifts[id_] = (low, draw(st.integers(low + 1, 4)))
        likely = draw(st.integers(1, 6))
        duration = {"low": "1", "likely": str(likely), "high": str(likely * 2)}
        phase = draw(st.sampled_from(["P1", "P2"]))
        earlier = [n for n in NAMES[:index] if phase == "P2" or initiatives[NAMES.index(n)]["phase"] == "P1"]
        needs = draw(st.lists(st.sampled_from(earlier), max_size=2, unique=True)) if earlier else []
        initiatives.append(an_initiative(name, lifts, duration=duration, phase=phase, prerequisites=needs))
    capacity = {"any": str(draw(st.integers(1, 6)))}
    said = draw(st.fixed_dictionaries(dict.fromkeys(IDS, st.sampled_from(["0", "1", "2", "unknown", ""]))))
    progress = draw(
        st.dictionaries(st.sampled_from(NAMES), st.sampled_from(["planned", "in-progress", "done"]), max_size=2)
    )
    caps = []
    for held, lifting in draw(st.lists(st.permutations(IDS).map(lambda ids: ids[:2]), max_size=2)):
        unless = {lifting: str(draw(st.integers(1, 2)))}
        caps.append({"at_most": "1", "questions": [held], "unless": unless, "because": "So it is."})
    initiatives.append(an_initiative("stop", {IDS[0]: (0, 4)}, instead="true"))
    walled = draw(st.sampled_from(["true", "false"]))
    phases = [
        {"id": "P1", "title": "One", "gate": "G1", "window": {"start": "0", "end": "10"}},
        {"id": "P2", "title": "Two", "gate": "G2", "window": {"start": "10", "end": "20"}, "wall": walled},
    ]
    pack = a_pack(questions, initiatives=initiatives, capacity=capacity, caps=caps, phases=phases)
    given_ = answers(said, progress={name: {"status": status} for name, status in progress.items()})
    return pack, given_, draw(st.sampled_from([None, "G1", "G2"]))


def planned(case):
    pack, given_, target = case
    return plan_roadmap(pack, given_, score_answers(pack, given_), target)


@given(cases())
def test_prerequisites_on_the_roadmap_finish_before_what_needs_them_starts(case):
    spans = {step.initiative: step for step in planned(case).steps}
    for name, step in spans.items():
        for needed in case[0].rubric.initiative_named[name].prerequisites:
            if needed in spans and step.status != "in-progress":
                assert spans[needed].likely.finish <= step.likely.start
                assert spans[needed].high.finish <= step.high.start


@given(cases())
def test_the_load_of_a_week_stays_within_capacity_but_for_work_already_started(case):
    roadmap = planned(case)
    load: dict[int, int] = defaultdict(int)
    for step in roadmap.steps:
        if step.status != "in-progress":
            for week in range(step.likely.start, step.likely.finish):
                load[week] += step.effort / (step.likely.finish - step.likely.start)

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
def test_behind_a_wall_no_step_starts_before_those_of_earlier_phases_finish(case):
    phases = planned(case).phases
    for place, phase in enumerate(phases):
        walled = case[0].rubric.phase_named[phase.id].wall
        for step in phase.steps if walled else ():
            if step.status != "in-progress":
                earlier = [one.likely for before in phases[:place] for one in before.steps]
                # A step of an earlier phase may itself build on this one.
                assert all(one.finish <= step.likely.start or one.start >= step.likely.finish for one in earlier)


@given(cases())
def test_projected_scores_never_fall_from_phase_to_phase(case):
    phases = planned(case).phases
    for before, after in pairwise(phases):
        for node, value in before.projected.items():
            assert value is None or after.projected[node] >= value


@given(cases())
def test_the_same_answers_give_the_same_roadmap(case):
    assert planned(case) == planned(case)
