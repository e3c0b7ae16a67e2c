"""Planned against actual: later gates, late and blocked work, what is done, added and dropped."""

from datetime import date
from typing import Any

import pytest

from live_tool import PACKS, answers
from readiness import pipeline
from readiness.model.against_baseline import AgainstBaseline, WorkMove
from readiness.model.baseline import Baseline
from readiness.planning.against_baseline import blocked_work, compare_with_baseline, weeks_between
from readiness.planning.baselines import baseline_of
from readiness.statements.language import ENGLISH
from readiness.view.baseline_lines import baseline_lines, blocked_lines
from readiness.view.phrases import Phrases

SHORT: dict[str, Any] = {"people.training": "0", "safety.downtime": "0"}


def saved(**changes: Any) -> Baseline:
    was = pipeline.assess(answers(answers=SHORT, **changes), packs=PACKS)
    return baseline_of(was.roadmap, was.answers, was.pack.rubric)


def compared(baseline: Baseline, **changes: Any) -> AgainstBaseline:
    now = pipeline.assess(answers(**({"answers": SHORT} | changes)), packs=PACKS)
    return compare_with_baseline(baseline, now.roadmap, now.pack, now.answers, now.scorecard)


def move(found: AgainstBaseline, initiative: str) -> WorkMove:
    return next(one for one in found.work if one.initiative == initiative)


def on(day: str) -> dict[str, str]:
    return {"date": day}


def test_the_same_plan_is_as_promised():
    found = compared(saved())

    assert {one.initiative for one in found.work} == {"training", "downtime"}
    assert not any(one.is_late or one.is_blocked or one.is_added or one.weeks for one in found.work)
    assert [one.weeks for one in found.gates] == [0] * len(found.gates)


def test_work_that_has_not_begun_four_weeks_later_is_late_by_four_weeks():
    baseline = saved()
    found = move(compared(baseline, assessment=on("2026-07-03")), "training")

    assert (found.promised, found.weeks, found.is_late) == (baseline.initiatives["training"].at_80, 4, True)
    assert found.began_late
    assert found.is_blocked


def test_work_in_progress_that_ends_as_promised_is_not_late():
    started = {"training": {"status": "in-progress", "remaining": {"weeks": 1}}}
    found = move(compared(saved(), assessment=on("2026-06-19"), progress=started), "training")

    assert (found.status, found.is_late, found.is_blocked) == ("in-progress", False, False)


def test_work_after_its_due_date_is_late_even_if_the_plan_promised_no_more():
    due = {"training": {"status": "in-progress", "due": "2026-06-12"}}
    found = move(compared(saved(progress=due), progress=due), "training")

    assert (found.weeks, found.due, found.is_late) == (0, date(2026, 6, 12), True)


def test_work_that_is_done_is_told_as_done_and_not_as_dropped():
    progress = {"training": {"status": "done"}}
    found = move(compared(saved(), answers={"safety.downtime": "0"}, progress=progress), "training")

    assert (found.status, found.now, found.is_late) == ("done", None, False)


def test_work_that_is_neither_planned_nor_done_is_dropped():
    assert move(compared(saved(), answers={"safety.downtime": "0"}), "training").status == "dropped"


def test_work_that_the_baseline_does_not_have_is_added():
    found = move(compared(saved(), answers=SHORT | {"safety.hazards": "0"}), "hazards")

    assert (found.is_added, found.promised, found.is_late) == (True, None, False)


@pytest.mark.parametrize(
    ("days", "weeks"), [(0, 0), (3, 0), (4, 1), (7, 1), (10, 1), (11, 2), (28, 4), (-3, 0), (-4, -1), (-28, -4)]
)
def test_days_are_told_in_whole_weeks(days: int, weeks: int):
    assert weeks_between(date(2026, 6, 15), date.fromordinal(date(2026, 6, 15).toordinal() + days)) == weeks


def test_work_in_progress_before_its_prerequisite_is_done_is_blocked():
    short = {"safety.hazards": "0", "safety.downtime": "0"}
    progress = {"downtime": {"status": "in-progress"}}

    assert move(compared(saved(), answers=short, progress=progress), "downtime").waits_for == ("hazards",)


def test_a_prerequisite_whose_questions_are_where_it_lifts_them_blocks_nothing():
    progress = {"downtime": {"status": "in-progress"}}

    assert move(compared(saved(), answers={"safety.downtime": "0"}, progress=progress), "downtime").waits_for == ()


def test_lines_name_what_is_late_and_count_the_rest():
    progress = {"downtime": {"status": "in-progress", "due": "2026-06-08"}}
    now = pipeline.assess(answers(answers=SHORT, progress=progress, assessment=on("2026-07-03")), packs=PACKS)
    baseline = saved()
    found = compare_with_baseline(baseline, now.roadmap, now.pack, now.answers, now.scorecard)
    lines = [str(line) for line in baseline_lines(found, Phrases(now))]
    was = [ENGLISH.date(baseline.initiatives[id_].at_80) for id_ in ("downtime", "training")]

    assert lines[0].startswith("G2: promised ")
    assert f"Late: I-3 Write a downtime plan: promised {was[0]} (80%)" in lines[1]
    assert lines[2].startswith("Late: I-3 Write a downtime plan: due June 8, 2026, now ")
    assert lines[3].startswith(f"Late: I-4 Train its users: promised {was[1]} (80%), now ")
    assert lines[3].endswith(": 4 weeks later")
    assert lines[4] == "Not begun: I-4 Train its users: planned to start on June 5, 2026"
    assert len(lines) == 5


def test_work_before_its_turn_is_told_without_a_baseline_too():
    short, progress = {"safety.hazards": "0", "safety.downtime": "0"}, {"downtime": {"status": "in-progress"}}
    now = pipeline.assess(answers(answers=short, progress=progress), packs=PACKS)
    (found,) = blocked_work(now.roadmap, now.pack, now.answers, now.scorecard)

    assert (found.initiative, found.waits_for) == ("downtime", ("hazards",))
    assert [str(line) for line in blocked_lines([found], Phrases(now))] == [
        "Blocked: I-3 Write a downtime plan: in progress, but I-2 must come first and is not done"
    ]
