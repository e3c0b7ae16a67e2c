"""Find what blocks the next gate, or for a tool in use the blockers that its status needs and that are short."""

from typing import NamedTuple

from readiness.model.live import LiveVerdict
from readiness.model.verdict import GateVerdict, Reason, ReasonKind, Verdict
from readiness.statements import leader as statements
from readiness.statements.statement import Statement
from readiness.view.models.leader import BlockingView
from readiness.view.part_views import with_part
from readiness.view.phrases import Phrases

_MOST = 3
"""Reasons shown on page 1, which is one sheet and mostly for decisions; the section on gates lists all."""


class Blocking(NamedTuple):
    """A heading, the first reasons, and the number of the others."""

    title: Statement | None
    first: tuple[BlockingView, ...]
    more: int


def blocking(wording: Phrases, upcoming: GateVerdict | None) -> Blocking:
    """Return what blocks; `upcoming` is the verdict of the next gate."""
    live = wording.scores.live
    title, reasons = _of_status(wording, live) if live else (None, [])
    if not reasons and upcoming:
        title, reasons = _title(upcoming), _of_gate(wording, upcoming)
    shown = tuple(_view(wording, reason) for reason in reasons[:_MOST])
    return Blocking(title, shown, max(0, len(reasons) - _MOST))


def _of_status(wording: Phrases, live: LiveVerdict) -> tuple[Statement | None, list[Reason]]:
    """Return the blockers short at the gate of the status or before it; those of safe use come first."""
    ids = [id_ for id_ in live.blockers if wording.shows(id_)]
    if not live.status.is_judged or not ids or live.status.gate is None:
        return None, []
    first: dict[str, Reason] = {}
    for gate in wording.scores.gates:
        for reason in gate.reasons:
            if reason.id in ids and reason.kind is ReasonKind.SHORT and reason.criticality == "blocker":
                first.setdefault(reason.id, reason)
    from readiness.statements import outcomes  # noqa: PLC0415 - only for tools in use

    unsafe = {one.question for one in live.unsafe}
    title = outcomes.blockers_of_status(number=len(ids), gate=live.status.gate)
    return title, sorted((first[id_] for id_ in ids), key=lambda reason: reason.id not in unsafe)


def _of_gate(wording: Phrases, verdict: GateVerdict) -> list[Reason]:
    """Return the reasons of a verdict that have no remedy, limited to the edition's dimension; dangers come first."""
    live = wording.rubric.live
    dangers = live.safe_now.minimums if live and live.safe_now else {}
    reasons = [r for r in verdict.reasons if r.kind is not ReasonKind.REMEDIED and wording.shows(r.id)]
    return sorted(reasons, key=lambda reason: reason.id not in dangers)


def _title(upcoming: GateVerdict) -> Statement:
    waits = upcoming.verdict is Verdict.UNDETERMINED
    return statements.still_waits(gate=upcoming.id) if waits else statements.kept_shut(gate=upcoming.id)


def _view(wording: Phrases, reason: Reason) -> BlockingView:
    return BlockingView(
        subject=with_part(wording.named(reason.id), reason.part),
        dimension=wording.dimension_of(reason.id),
        criticality=reason.criticality,
        because=wording.because(reason),
        kind=reason.kind.value,
    )
