"""Options and what-if changes of the examples keep their laws; the minimum rests on what a gate can carry."""

from functools import cache
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.options import Options
from readiness.planning.options import plan_options
from readiness.planning.what_if import PlannedAnswers, what_if
from running import STORIES

EXAMPLES = [
    ("enterprise-scale/answers.yaml", None),
    ("enterprise-scale/discharge-summaries.yaml", "G2"),
    ("front-office-phone/answers.yaml", None),
    ("sepsis-stalled/answers.yaml", "G1"),
]
EVERY_EXAMPLE = pytest.mark.parametrize(("path", "target"), EXAMPLES)


def _assessed(path: str, target: str | None):
    return pipeline.assess(Path(STORIES / path), target)


def _planned(path: str, target: str | None) -> Options:
    one = _assessed(path, target)
    return plan_options(one.pack, one.answers, one.scorecard, one.roadmap)


_options = cache(_planned)


def _kinds(found: Options):
    return {kind: one for one in found.options for kind in one.kinds}


@EVERY_EXAMPLE
def test_the_minimum_needs_no_more_than_all_the_work(path, target):
    every = _kinds(_options(path, target))
    least, whole = every.get("minimum"), every["recommended"]

    if least:
        assert {*least.work} <= {*whole.work}
        assert least.effort <= whole.effort
        if None not in (least.at_80, whole.at_80):
            assert least.at_80 <= whole.at_80


@EVERY_EXAMPLE
def test_all_the_work_is_the_roadmap(path, target):
    one, whole = _assessed(path, target), _kinds(_options(path, target))["recommended"]
    weeks = {gate.gate: (gate.at_50, gate.at_80) for gate in one.roadmap.gate_weeks}
    lane = {step.initiative for step in one.roadmap.safe_now if step.initiative}

    assert {*whole.work} >= {step.initiative for step in one.roadmap.steps} | lane
    if one.roadmap.target_gate in weeks:
        assert (whole.at_50, whole.at_80) == weeks[one.roadmap.target_gate]


@EVERY_EXAMPLE
def test_more_people_are_never_later_and_change_no_work(path, target):
    every = _kinds(_options(path, target))

    if "faster" in every:
        assert every["faster"].at_80 < every["recommended"].at_80
        assert {*every["faster"].work} == {*every["recommended"].work}


@EVERY_EXAMPLE
def test_every_kind_is_told_once(path, target):
    kinds = [kind for one in _options(path, target).options for kind in one.kinds]

    assert len(kinds) == len({*kinds})
    assert {"as-it-is", "recommended"} <= {*kinds}


@EVERY_EXAMPLE
def test_as_it_is_has_only_work_in_progress(path, target):
    one, option = _assessed(path, target), _kinds(_options(path, target))["as-it-is"]

    assert {*option.work} <= {id_ for id_, own in one.answers.progress.items() if own.status == "in-progress"}


@pytest.mark.afresh
@EVERY_EXAMPLE
def test_options_are_the_same_every_time(path, target):
    assert _planned(path, target) == _planned(path, target)


@EVERY_EXAMPLE
def test_no_change_moves_nothing(path, target):
    one = _assessed(path, target)
    side = PlannedAnswers(one.pack, one.answers, one.scorecard, one.roadmap)
    found = what_if(side, side)

    assert found.is_same
    assert (found.added, found.dropped, found.moved) == ((), (), ())
    assert all(gate.weeks in {0, None} for gate in found.gates)


@EVERY_EXAMPLE
def test_a_change_and_its_opposite_move_by_the_same_weeks(path, target):
    one, other = _assessed(path, target), _assessed(path, None)
    sides = [PlannedAnswers(each.pack, each.answers, each.scorecard, each.roadmap) for each in (one, other)]
    there, back = what_if(*sides), what_if(*reversed(sides))

    assert there.added == back.dropped
    assert there.dropped == back.added
    assert {move.initiative: move.weeks for move in there.moved} == {
        move.initiative: -move.weeks for move in back.moved
    }
