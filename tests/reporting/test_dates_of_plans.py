"""Every date in a report of an example is one that the answers state or the schedule gives with a chance."""

import json
import re
from calendar import month_name
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.model.spans import Dates, weeks_after
from readiness.view.build import build_view
from readiness.view.edition import Edition
from readiness.view.phrases import Phrases

EXAMPLES = Path(__file__).parents[2] / "examples"
ANSWERS = sorted(EXAMPLES.glob("*/answers.yaml"))
NAMES = [path.parent.name for path in ANSWERS]
FORMS = ["html", "markdown", "terminal", "json", "csv"]
MONTHS = {name: number for number, name in enumerate(month_name) if name}
_LONG = re.compile(rf"\b({'|'.join(MONTHS)}) (\d{{1,2}}), (\d{{4}})")
_ISO = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


@cache
def assessed(name: str, target: str | None = None) -> Assessment:
    return pipeline.assess(EXAMPLES / name / "answers.yaml", target)


def dates_in(text: str) -> set[date]:
    text = " ".join(text.split())
    long = {date(int(year), MONTHS[month], int(day)) for month, day, year in _LONG.findall(text)}
    return long | {date.fromisoformat(found) for found in _ISO.findall(text)}


def options(assessment: Assessment) -> Iterator[date]:
    """Yield the days of the options that have a chance, and the last days to decide between them."""
    found = build_view(assessment).options
    for one in found.options if found else ():
        yield from (day for day in (one.at_50, one.at_80, one.decide_by) if day)


@cache
def planned(name: str) -> frozenset[date]:
    return frozenset(days_planned(assessed(name)))


def days_planned(assessment: Assessment) -> Iterator[date]:
    """Yield the days of the schedule that have a chance, and the last days that the lane must hold."""
    roadmap, day = assessment.roadmap, assessment.answers.date
    steps: list[Dates] = [one.dates for one in roadmap.steps]
    steps += [one.dates for one in roadmap.safe_now] + [one.dates for one in roadmap.site_steps]
    weeks = {week for one in steps for week in (one.start_50, one.at_50, one.at_80)}
    weeks |= {week for gate in roadmap.gate_weeks for week in (gate.at_50, gate.at_80)}
    weeks |= {week for phase in roadmap.phases for week in (phase.at_50, phase.at_80) if week is not None}
    yield from (weeks_after(day, week) for week in weeks)
    yield from (weeks_after(day, gate.likely) for gate in roadmap.gate_weeks)  # told with the chance of that week
    yield from options(assessment)
    limits = roadmap.conflicts
    yield from (one.earliest for one in limits if one.earliest)  # told with the condition that nothing takes longer
    yield from (one.until for one in roadmap.safe_now if one.until)
    resuming = Phrases(assessment).resuming
    gates = resuming.gate_weeks if resuming else ()
    yield from (weeks_after(day, week) for gate in gates for week in (gate.at_50, gate.at_80))


@cache
def stated(name: str) -> set[date]:
    """Return the days in the files of an example, and those that follow from them by the rules of time."""
    files = [path.read_text("utf-8") for path in (EXAMPLES / name).glob("*.yaml")]
    assessment = assessed(name)
    lapses = {lapse.day for lapse in assessment.roadmap.if_nothing.lapses}
    return {day for text in files for day in dates_in(text)} | lapses


def after(days: set[date]) -> set[date]:
    """Return some days with the day after each, on which what they hold no longer holds."""
    return days | {day + timedelta(days=1) for day in days}


def last_days(name: str) -> set[date]:
    """Return the last days to decide: before work starts, and four weeks before something is due or after today."""
    assessment = assessed(name)
    day, days = assessment.answers.date, {*planned(name), *stated(name)}
    starts = {weeks_after(day, one.dates.start_50) - timedelta(days=1) for one in assessment.roadmap.steps}
    return starts | {each - timedelta(weeks=4) for each in days} | {day + timedelta(weeks=4)}


@cache
def asked(name: str) -> set[date]:
    leader = build_view(assessed(name)).leader
    return {one.decide_by for one in (*leader.decisions, *leader.later_decisions)}


def horizons(name: str) -> set[date]:
    """Return the last days of the first 90 and the first 180 days."""
    return {assessed(name).answers.date + timedelta(days) for days in (90, 180)}


def plan_text(name: str, form: str) -> str:
    """Return the parts of a report that speak of the plan: no calendar along an axis, and in JSON no other parts."""
    text = pipeline.report(assessed(name), form, Edition()).decode()
    if form == "json":
        data = json.loads(text)
        return json.dumps([data["roadmap"], data["leader"], data["calendar"]])
    return re.sub(r"<svg.*?</svg>", "", text, flags=re.DOTALL)


def in_pictures(name: str) -> set[date]:
    """Return the first days of the periods of a case, and the latest ends of steps that move no gate."""
    view = build_view(assessed(name))
    periods = view.money.periods if view.money else ()
    latest = {step.latest for phase in view.roadmap.phases for step in phase.steps if step.latest}
    return latest | {day for one in periods for day in dates_in(str(one.name))}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", NAMES)
def test_every_date_is_stated_or_has_a_chance(name: str, form: str) -> None:
    known = after({*planned(name), *stated(name)}) | asked(name) | in_pictures(name) | horizons(name)

    assert dates_in(plan_text(name, form)) - known == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_last_day_to_decide_is_stated_or_comes_before_something_that_is(name: str) -> None:
    assert asked(name) - {*planned(name), *stated(name)} <= last_days(name)


@pytest.mark.parametrize("name", NAMES)
def test_every_day_of_the_calendar_is_stated_or_has_a_chance(name: str) -> None:
    entries = build_view(assessed(name)).calendar
    with_chance = {one.day for one in entries if one.chance}
    decisions = {one.day for one in entries if one.kind == "decision"}
    others = {one.day for one in entries if not one.chance} - decisions
    told = {day for one in entries for day in dates_in(str(one.note)) - {one.day}}

    assert with_chance
    assert with_chance | told <= {*planned(name)}
    assert others <= stated(name) | {assessed(name).answers.date}
    assert decisions == asked(name)


@pytest.mark.parametrize(("name", "target"), [("sepsis-stalled", "G4"), ("enterprise-scale", "G4")])
def test_gates_open_in_order(name: str, target: str) -> None:
    gates = assessed(name, target).roadmap.gate_weeks
    assert len(gates) > 1
    for earlier, later in pairwise(gates):
        assert earlier.likely <= later.likely
        assert earlier.at_50 <= later.at_50
        assert earlier.at_80 <= later.at_80
