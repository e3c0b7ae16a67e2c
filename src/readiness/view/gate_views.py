"""Build the gates with their verdicts and reasons, and the contradictions between answers."""

from collections.abc import Mapping

from readiness.model.field_types import Exact
from readiness.model.gate import Conditional
from readiness.model.scorecard import GateVerdict, Reason
from readiness.statements.values import Figure
from readiness.view.models.report import (
    ContradictionView,
    GateReasonView,
    GateView,
    NeedsView,
    NeedView,
    SiteGateView,
    ThresholdView,
)
from readiness.view.phrases import Phrases
from readiness.view.words import VERDICTS, count_text


def gates(wording: Phrases) -> tuple[GateView, ...]:
    """Return every gate, in order."""
    return tuple(_gate(wording, verdict) for verdict in wording.scores.gates)


def sites(wording: Phrases) -> tuple[SiteGateView, ...]:
    """Return every repeating gate at every site, in the order of the answers."""
    return tuple(SiteGateView(site.site, site.title, _gate(wording, site.verdict)) for site in wording.scores.sites)


def _gate(wording: Phrases, verdict: GateVerdict) -> GateView:
    needed = len(verdict.minimums)
    declared = wording.rubric.any_gate_named[verdict.id]
    return GateView(
        id=verdict.id,
        title=verdict.title,
        held=declared.held,
        conditional=conditional_text(declared.conditional),
        verdict=VERDICTS[verdict.verdict],
        reads=verdict.reads if verdict.reads != verdict.verdict.value else None,
        met=verdict.met,
        needed=needed,
        met_words=f"{verdict.met} of {needed} met" if needed else "no minimums",
        because=verdict.because,
        is_next=verdict.id == wording.scores.next_gate,
        reasons=tuple(_reason(wording, reason) for reason in verdict.reasons),
        thresholds=tuple(
            ThresholdView(
                wording.named(id_),
                wording.score_limit(id_, needs),
                wording.score(
                    id_, wording.scores.by_node[id_].evidenced.value if id_ in wording.scores.by_node else None
                ),
            )
            for id_, needs in verdict.thresholds.items()
        ),
    )


def conditional_text(limits: Conditional) -> str:
    """Return the limits of a conditional verdict: `at most 8 shortfalls, each by at most 1 level`."""
    if limits.at_most == 0:
        return "no shortfall"
    most = (
        "any number of shortfalls" if limits.at_most is None else f"at most {count_text(limits.at_most, 'shortfall')}"
    )
    return most if limits.short_by is None else f"{most}, each by at most {count_text(limits.short_by, 'level')}"


def _reason(wording: Phrases, reason: Reason) -> GateReasonView:
    return GateReasonView(
        subject=wording.named(reason.id),
        kind=reason.kind.value,
        criticality=reason.criticality,
        needs=_shown(wording, reason.id, reason.needs),
        has=None if reason.has is None else _shown(wording, reason.id, reason.has),
        because=wording.because(reason),
    )


def contradictions(wording: Phrases) -> tuple[ContradictionView, ...]:
    """Return the answers that contradict each other, in words."""
    return tuple(
        ContradictionView(
            said=tuple(_at(wording, id_, level, "is claimed at") for id_, level in contradiction.when.items()),
            needs=tuple(_at(wording, id_, level, "would have to be at") for id_, level in contradiction.needs.items()),
            because=contradiction.because,
        )
        for contradiction in wording.scores.contradictions
    )


def _at(wording: Phrases, id_: str, level: int, words: str) -> str:
    name = wording.named(id_)
    return f"{name.code} {name.title} {words} {level} or above"


def question_needs(wording: Phrases) -> tuple[NeedsView, ...]:
    """Return every question below some gate's minimum or without a level, with the minimum at each gate."""
    rows = []
    for id_, score in wording.scores.questions.items():
        has = score.evidenced
        needs = _needs(wording, id_, has, score.criticality, {v.id: v.minimums for v in wording.scores.gates})
        if any(need.needs is not None and need.short is not False for need in needs.by_gate):
            rows.append(needs)
    return tuple(rows)


def dimension_needs(wording: Phrases) -> tuple[NeedsView, ...]:
    """Return every node with a threshold at some gate, with its threshold at each gate."""
    thresholds = {verdict.id: verdict.thresholds for verdict in wording.scores.gates}
    return tuple(
        _needs(wording, node.id, node.evidenced.value, None, thresholds)
        for node in wording.scores.by_node.values()
        if any(node.id in needed for needed in thresholds.values())
    )


def _needs(
    wording: Phrases,
    id_: str,
    has: Exact | None,
    criticality: str | None,
    needed: Mapping[str, Mapping[str, int] | Mapping[str, Exact]],
) -> NeedsView:
    by_gate = []
    for gate, at_gate in needed.items():
        level = at_gate.get(id_)
        short = None if level is None or has is None else has < level
        by_gate.append(NeedView(gate, None if level is None else _shown(wording, id_, level), short))
    return NeedsView(
        wording.named(id_), criticality, None if has is None else _shown(wording, id_, has), tuple(by_gate)
    )


def _shown(wording: Phrases, id_: str, value: Exact) -> Figure:
    """Return a question's level without padding decimals, or a node's score with the digits of the node."""
    return wording.level(value) if id_ in wording.scores.questions else wording.score_limit(id_, value)
