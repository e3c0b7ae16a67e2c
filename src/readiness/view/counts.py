"""Show the numbers counted over the scorecard and the roadmap, for the part that the edition shows."""

from readiness.model.counts import Due
from readiness.model.verdict import GateVerdict
from readiness.view.models.counts import AnswerCountsView, DueView, GapCountsView, ShortfallsView
from readiness.view.models.parts import NamedView
from readiness.view.phrases import Phrases


def shortfalls(wording: Phrases, verdict: GateVerdict) -> ShortfallsView:
    """Return the reasons of a gate counted by kind."""
    counted = verdict.shortfalls[wording.part]
    return ShortfallsView(
        blockers=counted.blockers,
        majors=counted.majors,
        scores=counted.scores,
        missing=counted.missing,
        unknown=counted.unknown,
        withheld=counted.withheld,
        short_unknown=counted.short_unknown,
        conditions=counted.conditions,
        first_due=_due(wording, counted.first_due),
    )


def first_due(wording: Phrases) -> DueView | None:
    """Return the first day after which a gate that is reached no longer holds, if nothing is decided; None for none."""
    lost = [one for one in wording.roadmap.if_nothing.gates_lost if wording.shows(one.id)]
    if not lost:
        return None
    first = lost[0]
    subject = NamedView(first.id, first.text, first.text) if first.text else wording.named(first.id)
    return DueView(subject, first.owner, first.day)


def _due(wording: Phrases, due: Due | None) -> DueView | None:
    return DueView(wording.named(due.id), due.owner, due.day) if due else None


def answer_counts(wording: Phrases) -> AnswerCountsView:
    """Return the answers counted by state."""
    node = wording.scores.by_node[wording.part]
    return AnswerCountsView(
        answered=node.answered,
        unknown=node.unknown,
        unanswered=node.unanswered,
        not_applicable=node.not_applicable,
        not_asked=node.not_asked,
        questions=len(node.questions),
        claimed_above_evidence=node.claimed_above_evidence,
    )


def gap_counts(wording: Phrases) -> GapCountsView:
    """Return the gaps counted by criticality."""
    return GapCountsView(*wording.roadmap.gap_counts[wording.part])


def blockers_up_to(wording: Phrases, gate: str) -> int:
    """Return the number of blockers that are short today up to a gate, as the headline counts them."""
    live = wording.scores.live
    if wording.resuming is not None and live is not None:
        return sum(map(wording.shows, live.blockers))
    return wording.scores.gate(gate).shortfalls[wording.part].blockers
