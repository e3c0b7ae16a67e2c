"""What the engine has of what is to be decided, by the names of the figures: options, costs, days of work."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from readiness.model.assessment import Assessment
from readiness.model.node_rubric import OVERALL
from readiness.model.options import Option
from readiness.model.plan_result import TotalCost
from readiness.statements import opening
from readiness.view.edition import Edition
from readiness.view.entry_words import entry_words
from readiness.view.lane_views import lane_title, site_title
from readiness.view.option_names import kind_name, option_name
from readiness.view.phrases import Phrases

_ALL = str(opening.all_work())
_WORK = {
    "as-it-is": str(opening.under_way()), "minimum": str(opening.minimum()), "recommended": _ALL,
    "faster": str(opening.faster()),
}  # fmt: skip
"""The words for the work of each option, in the sentence on the day by which it opens a gate."""


def chosen(assessment: Assessment, part: str) -> dict[str, Any]:
    """Return the figures of the options, of costs, of dated work and of decisions; `part` is that of the report."""
    wording = Phrases(assessment)
    asked = Phrases(assessment, Edition("full", dimension=None if part == OVERALL else part)).decisions
    return {
        **dict(_options(wording)),
        **dict(_costs(assessment)),
        **dict(_days(wording)),
        **dict(_decided(assessment)),
        "decisions asked for": len([*asked.first, *asked.later]),
    }


def _options(wording: Phrases) -> Iterator[tuple[str, Any]]:
    found = wording.options
    for one in found.options if found else ():
        name = f"option {option_name(one)}"
        is_advised = found is not None and found.advice.kind in one.kinds
        yield f"{name}: advised", is_advised
        waits = found is not None and found.is_open and one.verdict is not None and one.at_80 == 0
        yield f"{name}: at 50", None if waits else _day(wording, one.at_50)
        yield f"{name}: at 80", None if waits else _day(wording, one.at_80)
        yield from ((f"{name}: {row}", value) for row, value in _option(one))
        if is_advised:
            yield "option advised", str(option_name(one))
        if found and one.cost and one.cost.at_80 is not None and "recommended" in one.kinds:
            yield f"cost to {found.gate}: 80 %", _shown(one.cost)[-1]


def _option(one: Option) -> Iterator[tuple[str, Any]]:
    yield "verdict", one.verdict.value if one.verdict else None
    yield "reached", one.reached
    yield "effort", one.effort
    yield "open", len(one.open)
    yield "dangers", len([each for each in one.open if each.risk])
    yield "decide by", one.decide_by
    yield "cost", _shown(one.cost) if one.cost else ()


def _shown(cost: TotalCost) -> tuple[int, ...]:
    """Return the amounts of a cost as they are shown: two digits that count, or a fixed amount as it is."""
    if cost.at_50 is None or cost.at_80 is None:
        return ()
    if cost.at_50 == cost.at_80:
        return (cost.at_80,)
    return _rounded(cost.at_50), _rounded(cost.at_80)


def _rounded(amount: int) -> int:
    unit: int = 10 ** max(0, len(str(amount)) - 2)
    return int(amount / unit + 0.5) * unit


def _costs(assessment: Assessment) -> Iterator[tuple[str, Any]]:
    for cost in assessment.roadmap.costs.gates if assessment.roadmap.costs else ():
        if shown := _shown(cost):
            yield f"cost to {cost.gate}", (shown[0], shown[-1])
            yield f"cost to {cost.gate}: 80 %", shown[-1]


def _days(wording: Phrases) -> Iterator[tuple[str, Any]]:
    roadmap, titles = wording.roadmap, wording.rubric.gate_named
    for lane in roadmap.safe_now:
        yield f"end of {lane_title(wording, lane)}: 80 %", wording.day(lane.dates.at_80)
    for step in roadmap.steps:
        name = entry_words(wording.initiative(step.initiative))
        yield f"start of {name}: 50 %", wording.day(step.dates.start_50)
        yield f"end of {name}: 80 %", wording.day(step.dates.at_80)
    for own in roadmap.site_steps:
        entry = entry_words(wording.initiative(own.initiative)) if own.initiative else site_title(wording, own)
        yield f"start of {entry}, at {own.site.title}: 50 %", wording.day(own.dates.start_50)
        yield f"end of {entry}, at {own.site.title}: 80 %", wording.day(own.dates.at_80)
    again = wording.resuming.gate_weeks if wording.resuming else ()
    shown = roadmap.option.kind if roadmap.option else ""
    for weeks in (*again, *roadmap.gate_weeks):
        yield f"{weeks.gate}: opens", (wording.day(weeks.at_50), wording.day(weeks.at_80))
        title = f"gate {weeks.gate} {titles[weeks.gate].title}" if weeks.gate in titles else f"gate {weeks.gate}"
        yield f"{title}: 50 %", wording.day(weeks.at_50)
        yield f"{title}: 80 %", wording.day(weeks.at_80)
        yield f"{weeks.gate} {_WORK.get(shown, _ALL)}: opens", (wording.day(weeks.at_50), wording.day(weeks.at_80))
    found = wording.options
    for one in found.options if found else ():
        for kind in set(one.kinds) - {shown, "stop"}:
            days = _day(wording, one.at_50), _day(wording, one.at_80)
            yield f"{found.gate if found else ''} {_WORK[kind]}: opens", days


def _decided(assessment: Assessment) -> Iterator[tuple[str, Any]]:
    kept = [one for one in assessment.answers.decisions if one.date <= assessment.answers.date]
    if kept:
        last = max(kept, key=lambda one: one.date)
        yield "decided: day", last.date
        yield "decided: option", str(kind_name(last.option))
        yield "decided: conditions", len(last.conditions)
        yield "decided: met", len([one for one in last.conditions if one.done])


def _day(wording: Phrases, week: int | None) -> date | None:
    return None if week is None else wording.answers.date + timedelta(weeks=week)
