"""Build the lane that makes a tool in use safe now, and the work at sites."""

from collections.abc import Iterator
from datetime import date

from readiness.model.safe_steps import SafeQuestion, SafeStep, SiteShort, SiteStep
from readiness.statements import lane_lines as statements
from readiness.statements import roadmap as steps
from readiness.statements.decisions import leaders_name_one
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words
from readiness.view.dangers import danger
from readiness.view.entry_words import entry_words
from readiness.view.figures import format_plain
from readiness.view.models.lane import SafeQuestionView, SafeStepView, SiteStepView
from readiness.view.models.parts import NamedView, PartView
from readiness.view.part_views import part_view, part_views
from readiness.view.phrases import Phrases

_MOST_PAPERS = 3
_MOST_IN_TITLE = 2


def lane(wording: Phrases) -> tuple[SafeStepView, ...]:
    """Return the lane, in its order."""
    return tuple(_safe_step(wording, step) for step in wording.roadmap.safe_now if is_shown(wording, step))


def is_shown(wording: Phrases, step: SafeStep) -> bool:
    """Return whether an entry belongs to the edition: one about no question belongs to each."""
    return wording.shows_any(one.question for one in step.questions)


def _safe_step(wording: Phrases, step: SafeStep) -> SafeStepView:
    initiative = wording.rubric.initiative_named[step.initiative] if step.initiative else None
    codes = tuple(wording.initiative(id_).code for id_ in step.waits_for)
    return SafeStepView(
        order=step.order,
        kind=step.kind,
        title=lane_title(wording, step),
        initiative=wording.initiative(step.initiative) if step.initiative else None,
        parts=part_views(step.parts),
        questions=tuple(_question(wording, one) for one in step.questions),
        why=danger(wording, step),
        stands_for=_stands_for(wording, step),
        accountable=accountable(wording, step),
        owner=step.owner,
        until=step.until,
        when=_when(wording, step),
        start_week_50=step.dates.start_50,
        finish_week_50=step.dates.at_50,
        finish_week_80=step.dates.at_80,
        start_50=wording.day(step.dates.start_50),
        finish_50=wording.day(step.dates.at_50),
        finish_80=wording.day(step.dates.at_80),
        effort=format_plain(step.effort),
        cost_band=wording.cost_band(initiative.cost_band) if initiative else None,
        cost=wording.cost(initiative) if initiative else None,
        cost_range=wording.cost_range(initiative) if initiative else None,
        closes=tuple(
            steps.lift(
                question=wording.named(one.question).code,
                start=wording.rubric.called(one.question, one.from_),
                end=wording.rubric.called(one.question, one.to),
            )
            for one in step.closes
        ),
        collect=step.collect,
        events=step.events,
        is_too_late=step.is_too_late,
        because=step.because,
        after=codes,
        look_back=step.look_back,
        status=step.status,
        remarks=(*_duty_done(wording, step), *_remarks(step, codes, wording.answers.date)),
    )


def lane_title(wording: Phrases, step: SafeStep) -> Words:
    """Return the title of an entry, with the functions, segments and sites that it is about."""
    title = _title(wording, step)
    parts = tuple(part.title for part in step.parts)
    if step.kind == "action" and step.text and parts:
        return statements.action_for(parts=at_most(parts), action=step.text)
    return statements.for_parts(title=title, parts=at_most(parts)) if parts else title


def _title(wording: Phrases, step: SafeStep) -> Words:
    if step.initiative:
        return wording.rubric.initiative_named[step.initiative].title
    if step.text:
        return step.text
    name = entry_words(wording.named(step.questions[0].question)) if step.questions else ""
    if step.kind == "find-out":
        return statements.find_out_about(question=name)
    if step.kind == "show":
        return statements.show_evidence_for(question=name)
    return statements.close_uncovered(question=name)


def _question(wording: Phrases, one: SafeQuestion) -> SafeQuestionView:
    called = wording.rubric.called
    return SafeQuestionView(
        question=wording.named(one.question),
        part=part_view(one.part),
        at=part_views(one.at),
        needs=called(one.question, one.needs),
        has=None if one.has is None else called(one.question, one.has),
        risk=one.risk,
        until=one.until,
    )


def _stands_for(wording: Phrases, step: SafeStep) -> Statement | None:
    """Return the sentence on the minimums of safe use that an initiative puts in place; None where it is for none."""
    names = [entry_words(wording.named(id_)) for id_ in dict.fromkeys(one.question for one in step.questions)]
    return statements.stands_for(questions=tuple(names)) if step.initiative and names else None


def accountable(wording: Phrases, step: SafeStep) -> Words:
    """Return the owner of an entry, its role, or a role to propose: that of the work for its event, or of the lane."""
    if step.owner or step.role:
        return step.owner or wording.role(step.role or "")
    live, rubric = wording.scores.live, wording.rubric
    work = [id_ for event in live.events if event.id in step.events for id_ in event.work] if live else []
    for_events_first = sorted(wording.roadmap.safe_now, key=lambda entry: not entry.events)
    work += [entry.initiative for entry in for_events_first if entry.initiative]
    if work:
        return statements.proposed(role=wording.role(rubric.initiative_named[work[0]].accountable_role))
    return leaders_name_one()


def last_day(wording: Phrases, step: SafeStep) -> date:
    """Return the day by which an entry must be done: its last day, else its end at 80 %; for an action, today."""
    if step.kind == "action":
        return wording.answers.date
    return step.until or wording.day(step.dates.at_80)


def _when(wording: Phrases, step: SafeStep) -> Statement:
    """Return the day on which an entry starts, with the day by which it must be done."""
    week = step.dates.likely.start
    start = statements.starting_on(start=wording.day(step.dates.start_50)) if week else statements.today()
    if step.kind == "action":
        return start
    day = last_day(wording, step)
    if step.until is None:
        return statements.start_and_likely(start=start, day=day)
    if day < wording.answers.date:
        return statements.start_overdue(start=start, day=day)
    if step.is_too_late:
        return statements.start_and_late(start=start, day=day, end=wording.day(step.dates.at_80))
    return statements.start_and_end(start=start, day=day)


def _duty_done(wording: Phrases, step: SafeStep) -> Iterator[Statement]:
    """Yield the duty that work does, where it is called otherwise."""
    if step.initiative and step.text and step.text != wording.rubric.initiative_named[step.initiative].title:
        yield statements.does_duty(duty=step.text)


def _remarks(step: SafeStep, codes: tuple[str, ...], today: date) -> Iterator[Statement]:
    if step.status == "in-progress":
        yield steps.in_progress()
    if step.is_too_late and step.until:
        too_late = statements.overdue_already if step.until < today else statements.ends_too_late
        yield too_late(until=step.until)
    if codes:
        yield statements.waits_for_these(initiatives=codes)
    if step.after:
        yield statements.evidence_after(day=step.after)
    if step.collect:
        yield statements.such_as(papers=at_most(step.collect, _MOST_PAPERS))


def site_steps(wording: Phrases) -> tuple[SiteStepView, ...]:
    """Return the work at sites, in its order."""
    shown = (step for step in wording.roadmap.site_steps if wording.shows_any(one.question for one in step.questions))
    return tuple(_site_step(wording, step) for step in shown)


def _site_step(wording: Phrases, step: SiteStep) -> SiteStepView:
    gate = wording.rubric.any_gate_named[step.gate]
    return SiteStepView(
        order=step.order,
        site=PartView(*step.site),
        gate=NamedView(gate.id, gate.id, gate.title),
        kind=step.kind,
        title=site_title(wording, step),
        initiative=wording.initiative(step.initiative) if step.initiative else None,
        questions=tuple(wording.named(one.question) for one in step.questions),
        short=tuple(_short(wording, one) for one in step.questions),
        accountable=step.owner or (wording.role(step.role) if step.role else leaders_name_one()),
        start_50=wording.day(step.dates.start_50),
        finish_50=wording.day(step.dates.at_50),
        finish_80=wording.day(step.dates.at_80),
        effort=format_plain(step.effort),
        collect=step.collect,
        because=step.because,
    )


def site_title(wording: Phrases, step: SiteStep) -> Words:
    """Return the title of work at a site: an initiative, or its first question with the number of the others."""
    if step.initiative:
        return wording.rubric.initiative_named[step.initiative].title
    name = at_most([entry_words(wording.named(one.question)) for one in step.questions], _MOST_IN_TITLE)
    if step.kind == "find-out":
        return statements.find_out_about(question=name)
    return (statements.show_evidence_for if step.kind == "show" else statements.close_uncovered)(question=name)


def _short(wording: Phrases, one: SiteShort) -> Statement:
    called, code = wording.rubric.called, wording.named(one.question).code
    needs = called(one.question, one.needs)
    if one.has is None:
        return statements.site_open(question=code, needs=needs)
    return statements.site_short(question=code, needs=needs, has=called(one.question, one.has))
