"""Build what follows if nothing is decided, and the promises that the plan does not keep."""

from datetime import date

from readiness.model.live import Part
from readiness.model.outlook import Exposed, Lapse, Promise, Stalled
from readiness.statements import outlook_lines as statements
from readiness.statements import promise_lines
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Words
from readiness.view.chances import chance_words
from readiness.view.entry_words import entry_words
from readiness.view.models.lane import ExposedView, IfNothingView, LapseView, PromiseView, StalledView
from readiness.view.outcome_after import outcome_after
from readiness.view.outlook_first import first_lines
from readiness.view.part_views import part_view, part_views
from readiness.view.phrases import Phrases

_MOST_LAPSES = 12
"""Lapses told one by one; JSON has all."""


def promises(wording: Phrases) -> tuple[PromiseView, ...]:
    """Return the promises that the plan does not keep, by day."""
    shown = (one for one in wording.roadmap.promises if one.kind == "progress" or wording.shows(one.id))
    return tuple(_promise(wording, one) for one in shown)


def promise_of(wording: Phrases, id_: str) -> Statement | None:
    """Return what is told after the owner and day of a remedy that the plan does not keep; None where it does."""
    kept = (one for one in wording.roadmap.promises if one.kind == "remedy" and one.id == id_)
    return next((_work_and_chance(wording, one) for one in kept), None)


def _work_and_chance(wording: Phrases, one: Promise) -> Statement:
    return promise_lines.work_and_chance(planned=one.planned, chance=chance_words(wording, one.chance))


def _promise(wording: Phrases, one: Promise) -> PromiseView:
    subject = wording.initiative(one.id) if one.kind == "progress" else wording.named(one.id)
    return PromiseView(
        kind=one.kind,
        subject=subject,
        part=part_view(one.part),
        owner=one.owner,
        promised=one.promised,
        planned_80=one.planned,
        chance=str(one.chance),
        kept=chance_words(wording, one.chance),
        initiatives=wording.initiatives(one.initiatives),
        words=_promise_words(one, subject.code, chance_words(wording, one.chance)),
    )


def _promise_words(one: Promise, code: str, chance: Statement) -> Statement:
    promised, planned = one.promised, one.planned
    if one.kind == "acceptance":
        return promise_lines.promise_of_acceptance(subject=code, promised=promised, planned=planned, chance=chance)
    if one.owner:
        return promise_lines.promise_of_remedy(
            owner=one.owner, subject=code, promised=promised, planned=planned, chance=chance
        )
    return promise_lines.promise_without_owner(subject=code, promised=promised, planned=planned, chance=chance)


def if_nothing(wording: Phrases) -> IfNothingView:
    """Return what ends or fails first, and what follows."""
    outlook = wording.roadmap.if_nothing
    shown = {
        lapse: _lapse(wording, lapse) for lapse in outlook.lapses if lapse.kind == "duty" or wording.shows(lapse.id)
    }
    lapses = tuple(shown.values())
    later = lapses[_MOST_LAPSES:]
    stalled = tuple(_stalled(wording, one) for one in outlook.stalled)
    exposed = tuple(_exposed(wording, one) for one in outlook.exposed if wording.shows(one.question))
    return IfNothingView(
        first=tuple(first_lines(wording, shown, stalled, exposed)),
        lapses=lapses,
        next_lapses=tuple(lapse.words for lapse in lapses[:_MOST_LAPSES]),
        later=statements.later_lapses(number=len(later), day=later[-1].day) if later else None,
        stalled=stalled,
        waiting_sites=part_views(outlook.waiting_sites),
        exposed=exposed,
    )


def _lapse(wording: Phrases, lapse: Lapse) -> LapseView:
    subject = None if lapse.kind == "duty" else wording.named(lapse.id)
    outcome = _outcome(wording, lapse)
    follows = _consequence(wording, lapse, outcome)
    ends = _ends(lapse, entry_words(subject, lapse.part) if subject else "")
    if lapse.kind == "remedy" and (late := _planned_too_late(wording, lapse)):
        ends = paragraph(ends, late)
    return LapseView(
        day=lapse.day,
        kind=lapse.kind,
        subject=subject,
        part=part_view(lapse.part),
        owner=lapse.owner,
        gate=lapse.gate,
        outcome=outcome or (wording.live_rules.outcome_named[lapse.outcome].title if lapse.outcome else None),
        event=lapse.event,
        words=paragraph(ends, follows) if follows else ends,
    )


def _ends(lapse: Lapse, subject: Words) -> Statement:
    day = lapse.day
    match lapse.kind:
        case "evidence":
            return statements.evidence_lapses(subject=subject, day=day)
        case "remedy":
            return statements.remedy_due(owner=lapse.owner or "", subject=subject, day=day)
        case "not-applicable":
            return statements.not_applicable_ends(subject=subject, day=day)
        case "acceptance":
            return statements.acceptance_ends(owner=lapse.owner or "", subject=subject, day=day)
        case "safe-now":
            return statements.safety_ends(subject=subject, day=day)
    return statements.duty_falls_due(duty=lapse.text or lapse.id, day=day)


def _planned_too_late(wording: Phrases, lapse: Lapse) -> Statement | None:
    """Return the sentence that the work for a remedy ends after its day; None where it does not."""
    found = (one for one in wording.roadmap.promises if one.kind == "remedy" and one.id == lapse.id)
    late = next((one for one in found if one.part == lapse.part), None)
    return statements.planned_too_late(planned=late.planned) if late else None


def consequence(wording: Phrases, lapse: Lapse) -> Statement | None:
    """Return what follows once the day of a lapse is past; None where nothing does."""
    return _consequence(wording, lapse, _outcome(wording, lapse))


def _outcome(wording: Phrases, lapse: Lapse) -> str | None:
    """Return the title of the outcome that follows a lapse; None where none does."""
    id_ = outcome_after(wording, lapse)
    return wording.live_rules.outcome_named[id_].title if id_ else None


def _consequence(wording: Phrases, lapse: Lapse, outcome: str | None) -> Statement | None:
    day = lapse.day
    if lapse.gate and lapse.at_site and lapse.part:
        return _at_site(wording, lapse, lapse.gate, lapse.part, outcome)
    if lapse.gate:
        return _gate_lost(wording, day, lapse.gate, outcome)
    if outcome and lapse.part:
        return statements.outcome_follows_for(day=day, part=lapse.part.title, outcome=outcome)
    if outcome:
        return statements.outcome_follows(day=day, before=_outcome_now(wording), outcome=outcome)
    return statements.then_overdue() if lapse.kind == "duty" else None


def _outcome_now(wording: Phrases) -> str:
    """Return the title of today's outcome, which is milder than the one that follows."""
    live = wording.scores.live
    return wording.live_rules.outcome_named[live.at_least].title if live else ""


def _gate_lost(wording: Phrases, day: date, gate: str, outcome: str | None) -> Statement:
    live = wording.scores.live
    if outcome:
        return statements.both_follow(day=day, gate=gate, before=_outcome_now(wording), outcome=outcome)
    if live and live.status.use == "in-use":
        stays = wording.live_rules.outcome_named[live.at_least].title
        return statements.gate_lost_only(day=day, gate=gate, outcome=stays)
    return statements.gate_lost(day=day, gate=gate)


def _at_site(wording: Phrases, lapse: Lapse, gate: str, site: Part, outcome: str | None) -> Statement:
    """Return what follows at a site whose gate is lost: it may not start, or it has an outcome of its own."""
    live = wording.scores.live
    is_used = live is None or any(site == one.part for one in live.parts)
    if not is_used:
        return statements.site_lost(day=lapse.day, gate=gate, site=site.title)
    if outcome:
        return statements.both_follow_at(day=lapse.day, gate=gate, site=site.title, outcome=outcome)
    return statements.gate_lost_at(day=lapse.day, gate=gate, site=site.title)


def _stalled(wording: Phrases, one: Stalled) -> StalledView:
    words = statements.stalled(gate=one.gate, number=one.weeks)
    return StalledView(wording.gate_view(one.gate), one.since, one.weeks, words)


def _exposed(wording: Phrases, one: Exposed) -> ExposedView:
    name = wording.named(one.question)
    said = entry_words(name)
    words = (
        statements.exposed(question=said, since=one.since, risk=one.risk)
        if one.is_known
        else statements.perhaps_exposed(question=said, risk=one.risk)
    )
    return ExposedView(name, part_views(one.parts), one.risk, one.since, words, one.is_known)
