"""Build the gates with their verdicts and reasons, and the contradictions between answers."""

from collections.abc import Mapping, Sequence

from readiness.model.cross_rules import Contradiction
from readiness.model.field_types import Exact
from readiness.model.gate import Conditional
from readiness.model.verdict import GateVerdict, Reason
from readiness.statements import gates as statements
from readiness.statements.statement import Statement
from readiness.statements.values import Figure, Named
from readiness.view.counts import shortfalls
from readiness.view.models.gates import GateReasonView, GateView, NeedsView, NeedView, SiteGateView, ThresholdView
from readiness.view.models.remarks import ContradictionView
from readiness.view.part_views import part_view, with_part
from readiness.view.phrases import Phrases
from readiness.view.words import VERDICTS


def gates(wording: Phrases) -> tuple[GateView, ...]:
    """Return every gate, in order."""
    return tuple(_gate(wording, verdict) for verdict in wording.scores.gates)


def sites(wording: Phrases) -> tuple[SiteGateView, ...]:
    """Return every repeating gate at every site, in the order of the answers."""
    return tuple(SiteGateView(site.site, site.title, _gate(wording, site.verdict)) for site in wording.scores.sites)


def _gate(wording: Phrases, verdict: GateVerdict) -> GateView:
    """Return a gate, with how its verdict reads, as go or stop.

    For a tool in use the outcome tells that instead; for one not begun only the gates up to the next one are due.
    """
    needed, live = len(verdict.minimums), wording.scores.live
    judged = live is not None and live.status.use == "in-use"
    is_due = live is None or live.status.use != "before" or _is_due(wording, verdict.id)
    is_read = not judged and verdict.reads != verdict.verdict.value and is_due
    declared = wording.rubric.any_gate_named[verdict.id]
    return GateView(
        id=verdict.id,
        title=verdict.title,
        held=declared.held,
        conditional=conditional_limits(declared.conditional),
        verdict=VERDICTS[verdict.verdict],
        reads=verdict.reads if is_read else None,
        met=verdict.met,
        needed=needed,
        met_words=statements.met(met=verdict.met, needed=needed) if needed else statements.no_minimums(),
        because=verdict.because,
        is_next=verdict.id == wording.scores.next_gate,
        shortfalls=shortfalls(wording, verdict),
        reasons=_reasons(wording, verdict.reasons),
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


def _is_due(wording: Phrases, gate: str) -> bool:
    """Return whether every gate before this one holds; a gate of sites stands in no order."""
    ladder = [verdict.id for verdict in wording.scores.gates]
    following = wording.scores.next_gate
    return gate not in ladder or following is None or ladder.index(gate) <= ladder.index(following)


def conditional_limits(limits: Conditional) -> Statement:
    """Return the limits of a conditional verdict: `at most 8 shortfalls, each by at most 1 level`."""
    if limits.at_most == 0:
        return statements.no_shortfalls()
    most = limits.at_most
    shortfalls = statements.any_shortfalls() if most is None else statements.some_shortfalls(number=most)
    if limits.short_by is None:
        return shortfalls
    return statements.small_shortfalls(shortfalls=shortfalls, most=limits.short_by)


def _reasons(wording: Phrases, reasons: Sequence[Reason]) -> tuple[GateReasonView, ...]:
    """Return the conditions in their order, with one number for those of the same criticality, reason and promise."""
    numbers: dict[tuple[str, Statement, Statement | None], int] = {}
    views = (_reason(wording, reason) for reason in reasons)
    return tuple(
        view._replace(alike=numbers.setdefault((view.criticality, view.because, view.promise), len(numbers)))
        for view in views
    )


def _reason(wording: Phrases, reason: Reason) -> GateReasonView:
    return GateReasonView(
        subject=with_part(wording.named(reason.id), reason.part),
        kind=reason.kind.value,
        criticality=reason.criticality,
        needs=_shown(wording, reason.id, reason.needs),
        has=None if reason.has is None else _shown(wording, reason.id, reason.has),
        because=wording.because(reason),
        lacks=reason.lacks.value if reason.lacks else None,
        part=part_view(reason.part),
        promise=_promise(wording, reason) if reason.remedy and wording.roadmap.promises else None,
        alike=0,
    )


def _promise(wording: Phrases, reason: Reason) -> Statement | None:
    """Return the sentence on a remedy that the plan does not keep; None where it does."""
    from readiness.view.outlook_views import promise_of  # noqa: PLC0415 - only where a promise is not kept

    return promise_of(wording, reason.id)


def contradictions(wording: Phrases) -> tuple[ContradictionView, ...]:
    """Return the answers that contradict each other, in words."""
    return tuple(
        ContradictionView(
            text=_contradiction(wording, contradiction),
            because=contradiction.because,
            questions=(*contradiction.when, *contradiction.needs),
        )
        for contradiction in wording.scores.contradictions
    )


def _contradiction(wording: Phrases, found: Contradiction) -> Statement:
    called = wording.rubric.called
    claims = [
        statements.claimed_at(question=_question(wording, id_), level=called(id_, level))
        for id_, level in found.when.items()
    ]
    if not found.needs:
        return statements.contradicted_claims(claims=tuple(claims))
    needs = [
        statements.needed_at(question=_question(wording, id_), level=called(id_, level))
        for id_, level in found.needs.items()
    ]
    return statements.contradiction(claims=tuple(claims), needs=tuple(needs))


def _question(wording: Phrases, id_: str) -> Named:
    name = wording.named(id_)
    return Named("question", id_, f"{name.code} {name.title}")


def question_needs(wording: Phrases) -> tuple[NeedsView, ...]:
    """Return every question below some gate's minimum or without a level, with the minimum at each gate."""
    minimums = {verdict.id: verdict.minimums for verdict in wording.scores.gates}
    rows = []
    for id_, score in wording.scores.questions.items():
        has, needed = score.evidenced, [levels[id_] for levels in minimums.values() if id_ in levels]
        if needed and (has is None or has < max(needed)):
            rows.append(_needs(wording, id_, has, score.criticality, minimums))
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
        wording.scored(id_), criticality, None if has is None else _shown(wording, id_, has), tuple(by_gate)
    )


def _shown(wording: Phrases, id_: str, value: Exact) -> Figure:
    """Return a question's level without padding decimals, or a node's score with the digits of the node."""
    return wording.level(id_, value) if id_ in wording.scores.questions else wording.score_limit(id_, value)
