"""The lines that `explain` prints about one event, function or site of a tool in use."""

from collections.abc import Iterator

from readiness.cli.text_format import wrap_text
from readiness.model.answer import State
from readiness.model.assessment import Assessment
from readiness.model.live import EventNow
from readiness.model.tool_use import Event, Function, Site
from readiness.statements import event_effects
from readiness.statements import explaining_live as statements
from readiness.statements import explaining_parts as of_parts
from readiness.statements.statement import Statement
from readiness.statements.voice import say
from readiness.view.live_change import event_sentences


def explain_event(event: Event, assessment: Assessment) -> Iterator[str]:
    """Yield the lines about an event: what it forces, what it reopens, what was shown again and what must follow."""
    live, pack = assessment.scorecard.live, assessment.pack
    now = next((one for one in live.events if one.id == event.id), None) if live else None
    if now is None:
        return
    yield say(of_parts.event(key=now.id, title=now.title))
    if event.summary:
        yield from wrap_text(event.summary)
    yield ""
    yield say(of_parts.happened(day=now.day) if now.day else of_parts.happened_unknown())
    if now.severity:
        stated = of_parts.severity_stated if now.is_severity_stated else of_parts.severity_assumed
        yield say(stated(severity=now.severity))
    named = tuple(part.title for part in now.parts)
    yield from wrap_text(of_parts.parts(parts=named) if named else of_parts.whole_tool())
    if now.is_open:
        yield say(_forced(now, assessment))
    for sentence in event_sentences(now, pack):
        yield from wrap_text(sentence)
    open_duties = tuple(duty.id for duty in now.duties if not duty.done)
    if open_duties:
        yield from wrap_text(event_effects.how_to_record_done(event=now.id, ids=open_duties))
    scores = assessment.scorecard.questions
    shown = [id_ for id_ in now.shown_again if scores[id_].state is State.ANSWERED]
    if shown:
        codes = tuple(pack.questionnaire.questions[id_].code for id_ in shown)
        yield from wrap_text(of_parts.shown_again(questions=codes))


def _forced(now: EventNow, assessment: Assessment) -> Statement:
    rules = assessment.pack.rubric.live
    if rules is None or now.forces is None:
        return of_parts.event_open()
    return of_parts.event_forces(outcome=rules.outcome_named[now.forces].title)


def explain_part(part: Function | Site, assessment: Assessment) -> Iterator[str]:
    """Yield the lines about a function or a site: its status, its outcome with the reasons, and its events."""
    heading = of_parts.function if isinstance(part, Function) else of_parts.site
    live, rules = assessment.scorecard.live, assessment.pack.rubric.live
    yield say(heading(key=part.id, title=part.title))
    kind = "function" if isinstance(part, Function) else "site"
    verdict = None
    if live and rules:
        verdict = next((one for one in live.parts if (one.part.kind, one.part.id) == (kind, part.id)), None)
    status = rules.status_named.get(part.status or "") if rules else None
    if status is None:
        yield say(of_parts.part_without_status())
    elif part.since:
        yield say(of_parts.part_status_since(status=status.title, since=part.since))
    else:
        yield say(of_parts.part_status(status=status.title))
    if verdict is None or rules is None:
        yield say(of_parts.part_not_judged())
    elif verdict.outcome is None:
        yield say(of_parts.part_undetermined(outcome=rules.outcome_named[verdict.at_least].title))
    else:
        yield say(of_parts.part_outcome(outcome=rules.outcome_named[verdict.outcome].title))
    if verdict and rules:
        for reason in verdict.reasons:
            told = statements.reason(outcome=rules.outcome_named[reason.outcome].title, because=reason.because)
            yield from wrap_text(told, "  ")
    named = [one for one in live.events if any((p.kind, p.id) == (kind, part.id) for p in one.parts)] if live else []
    if named:
        yield from wrap_text(of_parts.events(events=tuple(f"{one.id} {one.title}" for one in named)))
