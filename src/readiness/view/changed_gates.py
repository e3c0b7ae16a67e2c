"""Gates with another verdict, other short blockers or another day than in the previous assessment."""

from collections.abc import Iterator, Sequence
from datetime import date

from readiness.model.verdict import GateVerdict, ReasonKind, Verdict
from readiness.statements import changes as statements
from readiness.statements.statement import Statement
from readiness.view.models.changes import (
    ChangedAheadView,
    ChangedBlockersView,
    ChangedCountView,
    ChangedDayView,
    ChangedGateView,
    ChangedSiteGateView,
)
from readiness.view.phrases import Phrases
from readiness.view.words import VERDICTS

_FROM_WORST = (Verdict.FAILED, Verdict.UNDETERMINED, Verdict.CONDITIONAL, Verdict.PASSED)
_SHORT = {ReasonKind.SHORT, ReasonKind.UNANSWERED}


def changed_gates(before: Sequence[GateVerdict], now: Sequence[GateVerdict]) -> Iterator[ChangedGateView]:
    """Yield the gates of both with another verdict."""
    earlier = {verdict.id: verdict.verdict for verdict in before}
    for verdict in now:
        was, found = earlier.get(verdict.id), verdict.verdict
        if was is not None and was is not found:
            change = 1 if _FROM_WORST.index(found) > _FROM_WORST.index(was) else -1
            yield ChangedGateView(verdict.id, verdict.title, VERDICTS[was], VERDICTS[found], change)


def changed_sites(before: Phrases, now: Phrases) -> Iterator[ChangedSiteGateView]:
    """Yield the repeating gates with another verdict at a site that both assessments have."""
    earlier = {(one.site, one.verdict.id): one.verdict for one in before.scores.sites}
    for site in now.scores.sites:
        was = earlier.get((site.site, site.verdict.id))
        for gate in changed_gates([was], [site.verdict]) if was else ():
            yield ChangedSiteGateView(site.site, site.title, gate)


def changed_blockers(before: Phrases, now: Phrases) -> Iterator[ChangedBlockersView]:
    """Yield the gates of both that have other short blockers among the questions that the edition shows."""
    earlier = {verdict.id: _blockers(verdict) for verdict in before.scores.gates}
    for verdict in now.scores.gates:
        if verdict.id not in earlier:
            continue
        was, found = earlier[verdict.id], _blockers(verdict)
        new, gone = (
            tuple(now.named(id_) for id_ in one if id_ not in other and id_ in now.scores.questions and now.shows(id_))
            for one, other in ((found, was), (was, found))
        )
        if new or gone:
            gate = now.gate_view(verdict.id)
            yield ChangedBlockersView(gate, verdict.id == now.scores.next_gate, new, gone)


def _blockers(verdict: GateVerdict) -> list[str]:
    """Return the blockers that are short or without an answer, each once, in the order of the reasons."""
    ids = (one.id for one in verdict.reasons if one.criticality == "blocker" and one.kind in _SHORT)
    return list(dict.fromkeys(ids))


def changed_days(before: Phrases, now: Phrases) -> Iterator[ChangedDayView]:
    """Yield the gates whose day with a chance of 80 % moved; none for one dimension or without a plan."""
    if now.edition.dimension or not (before.is_planned and now.is_planned):
        return
    verdicts = {verdict.id: verdict.verdict for verdict in now.scores.gates}
    for gate, verdict in verdicts.items():
        was, day = _day_of(before, gate), _day_of(now, gate)
        if was != day:
            is_open = verdict in {Verdict.PASSED, Verdict.CONDITIONAL}
            yield ChangedDayView(now.gate_view(gate), was, day, is_open)


def changed_ahead(before: Phrases, now: Phrases) -> ChangedAheadView | None:
    """Return the changes of the gate that is next now; None where none is left, or the earlier rules have none."""
    upcoming = now.scores.next_gate
    earlier = next((verdict for verdict in before.scores.gates if verdict.id == upcoming), None)
    if upcoming is None or earlier is None:
        return None
    verdict = now.scores.gate(upcoming)
    shown = [id_ for id_ in verdict.minimums if now.shows(id_)]
    blockers = sum(verdict.criticalities[id_] == "blocker" for id_ in shown)
    was, found = (of.shortfalls[one.part].blockers for of, one in ((earlier, before), (verdict, now)))
    met_before, met = (sum(map(now.shows, of.met_minimums)) for of in (earlier, verdict))
    counts = (
        ChangedCountView("blockers", was, found, max(was, found, blockers)),
        ChangedCountView("minimums", met_before, met, max(met_before, met, len(shown))),
    )
    return ChangedAheadView(now.gate_view(upcoming), counts, tuple(next_gate_told(before, now)))


def next_gate_told(before: Phrases, now: Phrases) -> Iterator[Statement]:
    """Yield the short blockers of the next gate, before and now, and its day with a chance of 80 %."""
    upcoming = now.scores.next_gate
    earlier = next((verdict for verdict in before.scores.gates if verdict.id == upcoming), None)
    if upcoming is None or earlier is None:
        return
    was = earlier.shortfalls[before.part].blockers
    number = now.scores.gate(upcoming).shortfalls[now.part].blockers
    if was == number:
        yield statements.blockers_stayed(gate=upcoming, now=number)
    else:
        yield statements.blockers_moved(gate=upcoming, before=was, now=number)
    if not now.edition.dimension:
        yield from _day_moved(_day_of(before, upcoming), _day_of(now, upcoming))


def _day_of(wording: Phrases, gate: str) -> date | None:
    """Return the day by which a gate can open with a chance of 80 %."""
    weeks = next((weeks for weeks in wording.roadmap.gate_weeks if weeks.gate == gate), None)
    return wording.day(weeks.at_80) if weeks else None


def _day_moved(before: date | None, now: date | None) -> Iterator[Statement]:
    if before and now:
        yield statements.date_moved(before=before, now=now) if before != now else statements.date_stayed(now=now)
    elif before:
        yield statements.date_lost(before=before)
    elif now:
        yield statements.date_gained(now=now)
