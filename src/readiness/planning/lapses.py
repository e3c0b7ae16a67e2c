"""Remedies, minimums of safe use, acceptances and duties → the days on which they run out."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from readiness.model.live import LiveVerdict, Part, UnsafeNow
from readiness.model.live_rules import LiveRules
from readiness.model.outlook import Lapse
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.model.verdict import GateVerdict, Reason, ReasonKind, Verdict

_LAST = ("", "", "")


def lapse_order(lapse: Lapse) -> tuple[object, ...]:
    """Return the sort key: by day, first those that take a gate along."""
    return lapse.day, lapse.gate is None, lapse.kind, lapse.id, lapse.part or _LAST, lapse.event or ""


def reached_gates(scorecard: Scorecard) -> tuple[GateVerdict, ...]:
    """Return the gates up to the headline gate."""
    ids = [verdict.id for verdict in scorecard.gates]
    return scorecard.gates[: ids.index(scorecard.headline) + 1] if scorecard.headline else ()


def remedy_lapses(scorecard: Scorecard) -> Iterator[Lapse]:
    """Yield the end of each remedy that carries a gate reached, at the earliest of its gates, or a gate at a site."""
    seen = set[str]()
    for gate in reached_gates(scorecard):
        for reason in gate.reasons:
            if reason.kind is ReasonKind.REMEDIED and reason.id not in seen:
                seen.add(reason.id)
                yield from _remedy(reason, gate.id, reason.part)
    for site in scorecard.sites:
        if site.verdict.verdict is Verdict.CONDITIONAL:
            for reason in site.verdict.reasons:
                for lapse in _remedy(reason, site.verdict.id, Part("site", site.site, site.title)):
                    yield lapse._replace(at_site=True)


def _remedy(reason: Reason, gate: str, part: Part | None) -> Iterator[Lapse]:
    remedy = reason.remedy
    if remedy:
        day = min(remedy.due, remedy.expires or remedy.due)
        yield Lapse(day, "remedy", reason.id, part, remedy.owner, gate, None)


def use_lapses(pack: Pack, scorecard: Scorecard, day: date) -> Iterator[Lapse]:
    """Yield the last days of minimums of safe use, of their acceptances, and of duties, that are still ahead."""
    live, rules = scorecard.live, pack.rubric.live
    if live is None or rules is None:
        return
    for one in live.unsafe:
        if one.until is not None and not one.is_overdue:
            yield _unsafe(one, one.until, live, rules, scorecard)
    late = [rule for rule in rules.rules if rule.overdue and (not rule.statuses or live.status.id in rule.statuses)]
    outcome = rules.most_severe(*(rule.outcome for rule in late)) if late and live.status.is_judged else None
    for event in live.events:
        for duty in event.duties:
            if duty.done is None and duty.due is not None and duty.due >= day:
                whole = rules.for_a_part(outcome) if outcome and event.parts else outcome
                gate = _gate_lost(whole, live, rules, scorecard)
                part = event.parts[0] if len(event.parts) == 1 else None
                yield Lapse(duty.due, "duty", duty.id, part, None, gate, outcome, event.id, duty.title)


def _unsafe(one: UnsafeNow, until: date, live: LiveVerdict, rules: LiveRules, scorecard: Scorecard) -> Lapse:
    is_part = bool(one.at) or (one.part is not None and one.part.kind == "function")
    gate = _gate_lost(rules.for_a_part(one.after) if is_part else one.after, live, rules, scorecard)
    part = one.part or (one.at[0] if len(one.at) == 1 else None)
    owner = one.acceptance.by if one.acceptance else one.owner
    kind: Literal["acceptance", "safe-now"] = "acceptance" if one.acceptance else "safe-now"
    return Lapse(until, kind, one.question, part, owner, gate, one.after)


def _gate_lost(outcome: str | None, live: LiveVerdict, rules: LiveRules, scorecard: Scorecard) -> str | None:
    """Return the first gate, where an outcome of the tool that no gate survives would follow for gates reached."""
    if outcome is None or live.fails_gates or not scorecard.headline:
        return None
    return scorecard.gates[0].id if rules.outcome_named[outcome].fails_gates else None
