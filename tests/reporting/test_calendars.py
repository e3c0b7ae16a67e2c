"""Calendars worked by hand: every file in `tests/cases/calendars` has a story, answers, and the days on paper."""

from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from live_tool import PACKS, answers
from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.statements import calendar as statements
from readiness.statements import outlook_lines
from readiness.statements.statement import Statement
from readiness.view.build import build_view
from readiness.view.calendar_months import by_month, calendar_shown, entry_note
from readiness.view.calendar_views import calendar
from readiness.view.edition import Edition
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.models.report import ReportView
from readiness.view.phrases import Phrases
from running import STORIES
from small_plan import SMALL_PLAN
from test_tools_in_use import CASES as TOOLS
from test_tools_in_use import _assessed as _tool

CASES = {
    path.stem: yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    for path in sorted((Path(__file__).parents[1] / "cases/calendars").glob("*.yaml"))
}
EVERY_CASE = pytest.mark.parametrize("name", CASES)
EXAMPLES = [path.parent.name for path in sorted(STORIES.glob("*/answers.yaml"))]
EXAMPLES_AND_TOOLS = pytest.mark.parametrize("name", [*EXAMPLES, *TOOLS])
_PLANNED, _LOST = "outlook_lines.planned_too_late", {"gate_lost", "gate_lost_only", "both_follow"}


@cache
def _assessed(name: str) -> Assessment:
    case = CASES[name]
    if case["pack"] == "live-tool":
        return pipeline.assess(answers(**case["answers"]), packs=PACKS)
    header = {"organization": "Elm Hill Health", "use_case": "Small plan", "date": "2026-01-05"}
    header |= dict.fromkeys(("questionnaire", "rubric"), "small-plan@1.0.0")
    data: dict[str, Any] = {"assessment": header, "answers": {f"work.{id_}": "0" for id_ in "abcd"}}
    return pipeline.assess(data | case["answers"], case["target"], packs=SMALL_PLAN)


@cache
def _of_story(name: str) -> Assessment:
    if name in EXAMPLES:
        return pipeline.assess(STORIES / name / "answers.yaml")
    return _tool(name)


@cache
def _view(name: str, audience: str = "full") -> ReportView:
    return build_view(_assessed(name), Edition(audience))


def _sentences(note: Statement | None) -> list[Statement]:
    """Return the sentences of a paragraph."""
    if note is None or note.code != "lists.following":
        return [note] if note else []
    parts = note.parameters
    return [one for part in (parts["first"], parts["then"]) if isinstance(part, Statement) for one in _sentences(part)]


def _told(entry: CalendarEntryView) -> str:
    """Return an entry as the case files write it."""
    told = [f"{entry.day} {entry.key}"]
    if entry.mark:
        told.append({"overdue": "overdue", "not_kept": "not kept"}[entry.mark.code.partition(".")[2]])
    notes = _sentences(entry.note)
    told += [f"planned {one.parameters['planned']}" for one in notes if one.code == _PLANNED]
    told += [f"{one.parameters['gate']} is lost" for one in notes if one.code.partition(".")[2] in _LOST]
    return ", ".join(told)


@EVERY_CASE
def test_the_calendar_has_the_days_on_paper(name: str) -> None:
    told = [_told(entry) for entry in _view(name).calendar if entry.kind != "decision"]
    assert told == list(CASES[name]["expect"])


@EVERY_CASE
def test_each_decision_is_on_its_last_day(name: str) -> None:
    leader = _view(name).leader
    asked = [one for one in (*leader.decisions, *leader.later_decisions) if not one.key.startswith("action:")]
    wanted = {(f"decision:{one.key}", one.decide_by) for one in asked}
    assert {(one.key, one.day) for one in _view(name).calendar if one.kind == "decision"} == wanted


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case["pack"] == "live-tool"])
def test_keys_stay_the_same_the_next_day(name: str) -> None:
    later = CASES[name]["answers"] | {"assessment": {"date": "2026-06-06"}}
    found = build_view(pipeline.assess(answers(**later), packs=PACKS)).calendar
    assert {one.key for one in found} == {one.key for one in _view(name).calendar}


@EXAMPLES_AND_TOOLS
def test_the_calendar_is_in_order_and_its_keys_are_its_own(name: str) -> None:
    found = build_view(_of_story(name)).calendar
    assert len({one.key for one in found}) == len(found) > 0
    assert all(one.day <= other.day for one, other in pairwise(found))


@EXAMPLES_AND_TOOLS
def test_each_promise_that_the_plan_misses_is_marked(name: str) -> None:
    assessment = _of_story(name)
    broken = [(one.promised, one.planned) for one in assessment.roadmap.promises]
    marked = [
        (one.day, said.parameters["planned"])
        for one in build_view(assessment).calendar
        if one.is_missed and one.kind != "safe-now"
        for said in _sentences(one.note)
        if said.code == _PLANNED
    ]
    assert sorted(map(str, broken)) == sorted(map(str, marked))


def _entry(day: date, *, note: Statement | None = None, subject: str | None = None) -> CalendarEntryView:
    return CalendarEntryView(f"key:{day}", day, "evidence", "Title", note=note, subject=subject)


def test_leaders_see_twelve_months_and_the_number_of_what_comes_later() -> None:
    days = (date(2026, 6, 5), date(2027, 6, 5), date(2027, 6, 6), date(2028, 1, 1))
    view = _view("everything-shown", "leadership")._replace(calendar=tuple(map(_entry, days)))
    shown = calendar_shown(view)

    assert [one.day for month in shown.months for one in month.entries] == list(days[:2])
    assert shown.later == statements.later(number=2, day=days[3])


def test_leaders_see_the_first_days_where_all_of_them_are_told_elsewhere_or_late() -> None:
    starts = tuple(_entry(date(2026, 7, day))._replace(kind="start") for day in range(1, 26))
    soon = date(2026, 6, 30)
    many, late = (by_month(starts, last, is_short=True, soon=soon) for last in (date(2026, 12, 31), date(2026, 1, 1)))

    assert [entry.day.day for month in many.months for entry in month.entries] == [1, 2, 3, 4, 5, 6]
    assert late.months == many.months
    assert str(many.later).startswith("19 more entries")


def test_the_full_report_shows_all() -> None:
    days = (date(2026, 6, 5), date(2028, 1, 1))
    shown = calendar_shown(_view("everything-shown")._replace(calendar=tuple(map(_entry, days))))

    assert [str(month.title) for month in shown.months] == ["June 2026", "January 2028"]
    assert shown.later is None


def test_evidence_with_the_same_to_follow_is_one_line_for_leaders() -> None:
    days = [date(2026, month, 6) for month in (6, 7, 8)]
    lost = outlook_lines.gate_lost(day=days[0], gate="G1"), None, outlook_lines.gate_lost(day=days[2], gate="G1")
    first, other, last = (_entry(day, note=note, subject="A") for day, note in zip(days, lost, strict=True))
    june, july = by_month((first, other, last), is_short=True).months

    assert july.entries == (other,)
    assert june.entries == (first._replace(title=statements.evidence_and_more(title="Title", number=1, last=last.day)),)


@pytest.mark.parametrize(("lapses", "kinds"), [(1, ["decision", "start", "evidence"]), (6, ["evidence"] * 6)])
def test_leaders_keep_decisions_and_near_work_where_few_other_days_are_shown(lapses: int, kinds: list[str]) -> None:
    late = [_entry(date(2026, 12, 1 + number))._replace(kind="start") for number in range(20)]
    near = [_entry(date(2026, 6, 5))._replace(kind="decision"), _entry(date(2026, 6, 7))._replace(kind="start")]
    evidence = [_entry(date(2027, 1, 1 + number)) for number in range(lapses)]
    found = by_month((*near, *late, *evidence), is_short=True, soon=date(2026, 9, 3))

    assert [one.kind for month in found.months for one in month.entries] == kinds


def test_evidence_with_another_gate_to_follow_has_a_line_of_its_own_for_leaders() -> None:
    day = date(2026, 6, 6)
    found = tuple(_entry(day, note=outlook_lines.gate_lost(day=day, gate=gate), subject="A") for gate in ("G1", "G2"))

    assert by_month(found, is_short=True).months[0].entries == found


def test_an_assessment_that_is_not_planned_has_no_calendar() -> None:
    judged = pipeline.judge(pipeline.load(answers(), PACKS))

    assert calendar(Phrases(judged)) == ()


def test_what_is_to_be_done_today_is_told_once():
    said = [str(entry.title) for entry in build_view(_tool("harm-at-one-of-three-sites"), Edition("full")).calendar]

    assert sum("Keep the tool stopped" in title for title in said) == 1


def test_evidence_to_show_at_a_site_names_the_first_question_and_the_number_of_the_others():
    (step,) = build_view(_tool("harm-at-one-of-three-sites")).roadmap.site_steps

    assert str(step.title) == "Show evidence for INF-07 Live monitoring of results and 2 more"


def test_a_calendar_of_another_option_than_the_one_advised_names_it() -> None:
    told = {name: calendar_shown(build_view(_of_story(name))).plan for name in ("enterprise-scale", "sepsis-stalled")}

    assert str(told["enterprise-scale"]) == "The work is that of “All the work”."
    assert told["sepsis-stalled"] is None


def test_the_full_edition_says_once_what_follows_after_several_days_and_marks_them_with_a_letter() -> None:
    shown = calendar_shown(build_view(_of_story("enterprise-scale"), Edition(audience="full")))
    notes = {entry.day: str(entry_note(entry)) for month in shown.months for entry in month.entries}
    told = {str(one.letter): str(one.sentence) for one in shown.letters}

    assert told["(B)"] == (
        "After that day, G2 no longer holds, and the outcome changes from Continue to: Continue with conditions."
    )
    assert notes[date(2026, 8, 19)] == notes[date(2026, 9, 4)] == "(B)"
    assert notes[date(2026, 9, 30)] == (
        "Not kept by the plan. (B) The plan needs until October 16, 2026 (80%): agree on a later day."
    )
    assert len(set(told.values())) == len(told)


def test_leaders_have_no_letters_in_their_calendar() -> None:
    assert calendar_shown(build_view(_of_story("enterprise-scale"), Edition("leadership"))).letters == ()
