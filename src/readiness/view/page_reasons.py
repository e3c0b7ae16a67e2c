"""Tell the reasons for the verdict on a tool on page 1: the first ones, each with the title of its question."""

from typing import TYPE_CHECKING

from readiness.model.live import LiveReason, LiveVerdict
from readiness.statements import event_effects, why_outcome
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement
from readiness.view.outcome_told import deciding_reasons
from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.model.safe_steps import SafeStep

_MOST = 3


def page_reasons(wording: Phrases) -> Statement | None:
    """Return the line on the reasons for the verdict; None for a tool that gets none, or while answers are missing."""
    live = wording.scores.live
    if live is None or not live.status.is_judged:
        return None
    if live.status.use == "paused":
        return _why_paused(wording, live)
    told = list(dict.fromkeys(_told(wording, reason) for reason in deciding_reasons(live, wording.live_rules)))
    if not told:
        return _nothing_found(live) if live.outcome == wording.live_rules.mildest else None
    more = [why_outcome.more_reasons(number=len(told) - _MOST)] if len(told) > _MOST else []
    return paragraph(why_outcome.reasons_told(reasons=paragraph(told[0], *told[1:_MOST], *more)), *_too_late(wording))


def _too_late(wording: Phrases) -> list[Statement]:
    """Return the reason to act today, where the plan ends too late to make the whole tool safe."""
    steps = [step for step in wording.roadmap.safe_now if not step.parts and is_stricter(wording, step)]
    return [why_outcome.act_today(because=step.because) for step in steps[:1]]


def _nothing_found(live: LiveVerdict) -> Statement:
    has_event = any(event.is_open for event in live.events)
    if has_event:
        return why_outcome.nothing_found_with_events()
    return why_outcome.nothing_found_there() if live.parts else why_outcome.nothing_found()


def _why_paused(wording: Phrases, live: LiveVerdict) -> Statement:
    """Return why a tool is paused: as stated, or the last open event that stops a tool and is from before that."""
    status, rules = live.status, wording.live_rules
    if status.because:
        return why_outcome.stated(because=status.because)
    stopping = [event for event in live.events if event.forces and rules.outcome_named[event.forces].fails_gates]
    before = [(event.day, event.title) for event in stopping if event.day and event.day <= (status.since or event.day)]
    if not before:
        return why_outcome.not_stated()
    on, title = max(before, key=lambda one: one[0])
    return why_outcome.by_event(event=title, on=on)


def first_reason(wording: Phrases) -> Statement | None:
    """Return the first reason for the outcome; None where nothing is known to stand against its use."""
    live = wording.scores.live
    found = deciding_reasons(live, wording.live_rules) if live else []
    return _told(wording, found[0]) if found else None


def is_stricter(wording: Phrases, step: "SafeStep") -> bool:
    """Return whether an action is more severe than the outcome of today: work that makes it safe would end too late."""
    live = wording.scores.live
    if live is None or step.outcome is None:
        return False
    severity = wording.live_rules.severity_of
    return severity[step.outcome] < severity[live.at_least]


def _told(wording: Phrases, reason: LiveReason) -> Statement:
    """Return a reason, with the title of the one question that it names by code, and the part that it is about."""
    because: Statement = reason.because
    if any(rule.id == reason.rule and rule.sites for rule in wording.live_rules.rules):
        return because  # it names the site
    if len(reason.questions) == 1 and reason.event is None:
        question = wording.questionnaire.questions.get(reason.questions[0])
        if question and question.code != question.title:
            if reason.part:
                return why_outcome.reason_about_part(part=reason.part.title, title=question.title, because=because)
            return why_outcome.reason_about(title=question.title, because=because)
    return event_effects.of_part(part=reason.part.title, because=because) if reason.part else because
