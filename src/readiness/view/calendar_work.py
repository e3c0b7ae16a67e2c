"""Roadmap → the entries of the calendar on work and gates: the lane, starts and finishes, and days of work promised."""

from collections.abc import Iterator

from readiness.model.safe_steps import SafeStep, SiteStep
from readiness.model.spans import Dates
from readiness.statements import calendar as statements
from readiness.statements.decisions import leaders_name_one
from readiness.statements.lists import paragraph
from readiness.statements.outlook_lines import planned_too_late
from readiness.statements.statement import Statement, Words
from readiness.view.calendar_lapses import Lapses
from readiness.view.entry_words import entry_words
from readiness.view.lane_keys import lane_key
from readiness.view.lane_views import accountable, lane_title, site_title
from readiness.view.models.calendar import CalendarEntryView
from readiness.view.phrases import Phrases


def work_entries(wording: Phrases) -> Iterator[CalendarEntryView]:
    """Yield what is planned, with a chance, and the last days of what must be safe and of work that is promised."""
    for entry in wording.roadmap.safe_now:
        yield from _of_lane(wording, entry)
    yield from _steps(wording)
    for step in wording.roadmap.site_steps:
        yield from _at_site(wording, step)
    yield from _promised(wording)
    yield from _gates(wording)


def _of_lane(wording: Phrases, step: SafeStep) -> Iterator[CalendarEntryView]:
    """Yield the last day of an entry of the lane, and the day of its end; an action and a duty have one day."""
    key, who, title = lane_key(step), accountable(wording, step), lane_title(wording, step)
    if step.kind == "action":
        yield CalendarEntryView(f"safe-now:{key}", wording.answers.date, "safe-now", title, who)
        return
    if step.until:
        is_duty = step.duty is not None
        last = (statements.duty_due if is_duty else statements.safe_by)(entry=title)
        yield CalendarEntryView(
            key=key if step.kind == "duty" else f"safe-now:{key}",
            day=step.until,
            kind="duty" if step.kind == "duty" else "safe-now",
            title=last,
            who=who,
            note=_lane_note(wording, step),
            is_missed=step.is_too_late,
        )
    if step.duty is None and (step.kind == "work" or step.until is None):
        done = statements.done(entry=title)
        yield CalendarEntryView(f"finish:{key}", wording.day(step.dates.at_80), "safe-now", done, who, 80)


def _lane_note(wording: Phrases, step: SafeStep) -> Statement | None:
    """Return what follows the last day of an entry, and the day by which the plan is done with one that is too late."""
    sentences = [*Lapses(wording).of_lane(step, step.until)] if step.until else []
    if step.is_too_late and step.kind == "work":
        sentences.append(planned_too_late(planned=wording.day(step.dates.at_80)))
    return paragraph(*sentences) if sentences else None


def _steps(wording: Phrases) -> Iterator[CalendarEntryView]:
    for step in wording.roadmap.steps:
        initiative = wording.rubric.initiative_named[step.initiative]
        who = wording.answerable(step.owner, wording.role(initiative.accountable_role))
        title = entry_words(wording.initiative(step.initiative))
        yield from _work(wording, step.initiative, step.dates, title, who, is_started=step.status == "in-progress")


def _at_site(wording: Phrases, step: SiteStep) -> Iterator[CalendarEntryView]:
    """Yield the start and the finish of work at a site, under the name that its work item has."""
    question = step.questions[0].question if step.questions else ""
    key = f"{step.initiative or f'{step.kind}:{question}'}:{step.gate}@{step.site.id}"
    who: Words = step.owner or (wording.role(step.role) if step.role else leaders_name_one())
    entry = entry_words(wording.initiative(step.initiative)) if step.initiative else site_title(wording, step)
    title = statements.at_site(entry=entry, site=step.site.title)
    for day in _work(wording, key, step.dates, title, who):
        yield day._replace(site=step.site.id)


def _work(
    wording: Phrases, key: str, dates: Dates, title: Words, who: Words, *, is_started: bool = False
) -> Iterator[CalendarEntryView]:
    if not is_started:
        starts = statements.starts(entry=title)
        yield CalendarEntryView(f"start:{key}", wording.day(dates.start_50), "start", starts, who, 50)
    done = statements.done(entry=title)
    yield CalendarEntryView(f"finish:{key}", wording.day(dates.at_80), "finish", done, who, 80)


def _promised(wording: Phrases) -> Iterator[CalendarEntryView]:
    """Yield the days for which the answers promise work that is not done."""
    broken = {(one.id, one.promised): one for one in wording.roadmap.promises if one.kind == "progress"}
    for id_, progress in wording.answers.progress.items():
        initiative = wording.rubric.initiative_named.get(id_)
        if progress.due is None or progress.status == "done" or initiative is None:
            continue
        late = broken.get((id_, progress.due))
        yield CalendarEntryView(
            key=f"promised:{id_}",
            day=progress.due,
            kind="finish",
            title=statements.promised(entry=entry_words(wording.initiative(id_))),
            who=wording.answerable(progress.owner, wording.role(initiative.accountable_role)),
            note=planned_too_late(planned=late.planned) if late else None,
            is_missed=late is not None,
        )


def _gates(wording: Phrases) -> Iterator[CalendarEntryView]:
    """Yield the days of the gates on the way, also of the one that a paused tool must pass to be used again."""
    resuming = wording.resuming.gate_weeks if wording.resuming else ()
    for weeks in {one.gate: one for one in (*resuming, *wording.roadmap.gate_weeks)}.values():
        title = statements.gate_can_open(gate=wording.gate(weeks.gate))
        for chance, week in ((50, weeks.at_50), (80, weeks.at_80)):
            yield CalendarEntryView(f"gate:{weeks.gate}:{chance}", wording.day(week), "gate", title, chance=chance)
