"""Build the first page for leaders: gate reached, shortfalls of the next gate, its date and the decisions."""

from readiness.model.counts import Shortfalls
from readiness.model.node_rubric import OVERALL
from readiness.model.roadmap import PlannedPhase
from readiness.model.scorecard import GateVerdict, NodeScore, Reason, ReasonKind, Verdict
from readiness.scoring.lacking import lacking
from readiness.statements import leader as statements
from readiness.statements import lists, states
from readiness.statements.decisions import asked_for, none_asked_for
from readiness.statements.lists import paragraph
from readiness.statements.scores import leaves_out
from readiness.statements.statement import Statement, Value
from readiness.view.counts import first_due
from readiness.view.decisions import decisions
from readiness.view.lowest_parts import lowest_parts
from readiness.view.models.leader import BlockingView, FlagView, LeaderView
from readiness.view.models.parts import StateView
from readiness.view.phrases import Phrases
from readiness.view.possible_scores import end_figure, score_of
from readiness.view.remarks import leader_remarks
from readiness.view.score_rows import weakest_dimensions
from readiness.view.words import VERDICTS

_MOST_BLOCKING = 3
"""Reasons shown on page 1, which is one sheet and mostly for decisions; the section on gates lists all."""
_SCORED = StateView("passed", "●", states.scored())
_NO_SCORE = StateView("undetermined", "?", states.no_score())
_NO_GATE = StateView("failed", "✗", states.none_passed())


def leader(wording: Phrases) -> LeaderView:
    """Return the summary for leaders."""
    scores = wording.scores
    upcoming = scores.gate(scores.next_gate) if scores.next_gate else None
    reasons = _blocking_reasons(wording, upcoming) if upcoming else []
    choices = decisions(wording)
    more = len(reasons) - _MOST_BLOCKING
    opens = next((weeks for weeks in wording.roadmap.gate_weeks if weeks.gate == scores.next_gate), None)
    headline, in_the_way = _headline(wording, upcoming)
    return LeaderView(
        reached=_reached(wording),
        reached_gate=wording.gate_view(scores.headline) if scores.headline else None,
        next_gate=wording.gate_view(upcoming.id) if upcoming else None,
        headline=headline,
        in_the_way=in_the_way,
        opening=_opening(wording, upcoming),
        opens=wording.day(opens.likely) if opens else None,
        opens_high=wording.day(opens.high) if opens else None,
        first_due=first_due(wording),
        flags=tuple(FlagView(rule.id, rule.title, rule.message, rule.weeks) for rule in scores.overdue),
        marks=tuple(leader_remarks(wording)),
        blocking_title=_blocking_title(upcoming) if upcoming else None,
        blocking=tuple(_blocking(wording, reason) for reason in reasons[:_MOST_BLOCKING]),
        blocking_more=statements.and_more(number=more) if more > 0 else None,
        lowest=lowest_parts(wording),
        decisions_title=asked_for(number=len(choices)) if choices else none_asked_for(),
        decisions=choices,
    )


def _blocking_reasons(wording: Phrases, verdict: GateVerdict) -> list[Reason]:
    """Return the reasons of a verdict that have no remedy, limited to the edition's dimension."""
    return [r for r in verdict.reasons if r.kind is not ReasonKind.REMEDIED and wording.shows(r.id)]


def _blocking_title(upcoming: GateVerdict) -> Statement:
    waits = upcoming.verdict is Verdict.UNDETERMINED
    return statements.still_waits(gate=upcoming.id) if waits else statements.kept_shut(gate=upcoming.id)


def _reached(wording: Phrases) -> StateView:
    if not wording.scores.overall.applicable:
        return VERDICTS[Verdict.UNDETERMINED]
    if not wording.rubric.gates:
        return _SCORED if wording.scores.overall.evidenced.value is not None else _NO_SCORE
    if wording.scores.headline is None:
        return _NO_GATE
    return VERDICTS[wording.scores.gate(wording.scores.headline).verdict]


def _headline(wording: Phrases, upcoming: GateVerdict | None) -> tuple[Statement, Statement | None]:
    """Return a sentence on the gate reached, and one on what blocks the next gate."""
    if not wording.scores.overall.applicable:
        return statements.nothing_applies(), None
    if wording.edition.dimension:
        return _headline_of_part(wording, upcoming)
    if not wording.rubric.gates:
        return _scored(wording), None
    reached = _reached_text(wording)
    if upcoming is None:
        return reached, None
    gate = wording.gate(upcoming.id)
    if upcoming.verdict is Verdict.UNDETERMINED:
        return reached, statements.not_judged(gate=gate, things=lacking(upcoming.shortfalls[wording.part]))
    counted = upcoming.shortfalls[wording.part]
    return reached, statements.in_the_way(things=_shortfalls(counted), gate=gate, number=counted.blocking)


def _headline_of_part(wording: Phrases, upcoming: GateVerdict | None) -> tuple[Statement, Statement | None]:
    """Return a sentence on the dimension's score, and one on what in it blocks the next gate."""
    node = next(part for part in wording.scores.overall.parts if part.id == wording.edition.dimension)
    if node.evidenced.withheld:
        headline = statements.part_withheld(dimension=node.title, things=node.evidenced.withheld)
    elif node.evidenced.value is None:
        headline = statements.part_without_score(dimension=node.title)
    else:
        headline = statements.part_score(dimension=node.title, score=_score(wording, node))
    if upcoming is None:
        return headline, None
    gate, counted = wording.gate(upcoming.id), upcoming.shortfalls[wording.part]
    if not counted.blocking:
        return headline, statements.nothing_in_the_way(gate=gate)
    things = _shortfalls(counted)
    return headline, statements.in_the_way_of_part(things=things, gate=gate, number=counted.blocking)


def _score(wording: Phrases, node: NodeScore) -> Value:
    """Return the evidenced score of a node that has one, with the highest possible score."""
    score = wording.score_limit(node.id, node.evidenced.value or 0)
    return score_of(score, end_figure(node.least), end_figure(node.most))


def _scored(wording: Phrases) -> Statement:
    """Return a sentence on the overall score, for a rubric without gates."""
    overall = wording.scores.overall
    if overall.evidenced.value is None:
        return overall.evidenced.because
    score = _score(wording, overall)
    if overall.reads:
        return statements.overall_reads(score=score, band=overall.reads.name)
    return statements.overall(score=score)


def _reached_text(wording: Phrases) -> Statement:
    headline = wording.scores.headline
    if headline is None:
        return statements.none_passed()
    gate, conditions = wording.gate(headline), wording.scores.conditions[OVERALL]
    if conditions.first_due:
        return statements.conditional(gate=gate, number=len(conditions.ids), due=conditions.first_due.day)
    return statements.last_passed(gate=gate) if wording.scores.next_gate is None else statements.passed(gate=gate)


def _shortfalls(counted: Shortfalls) -> tuple[Statement, ...]:
    """Return the reasons counted by kind, as in `4 blockers, 2 major shortfalls and 1 missing answer`."""
    return lists.counted(
        (statements.blockers, counted.blockers),
        (statements.majors, counted.majors),
        (statements.scores, counted.scores),
        (statements.missing, counted.missing),
        (statements.unknown, counted.unknown),
        (statements.withheld, counted.withheld),
    )


def _opening(wording: Phrases, upcoming: GateVerdict | None) -> Statement:
    """Return a sentence on the date the next gate can open by, or on the reason no date is known."""
    if not wording.scores.overall.applicable:
        return statements.reasons_listed()
    if not wording.rubric.gates or (upcoming and not wording.rubric.initiatives):
        shown = wording.scores.by_node[wording.part]
        weakest = None if wording.edition.dimension else weakest_dimensions(wording)
        return weakest or _covered(shown)
    if upcoming is None:
        return statements.nothing_left()
    phase = wording.roadmap.phase_to(upcoming.id)
    if phase is None:
        return statements.not_led_to(gate=upcoming.id)
    if phase.projected_gate is Verdict.UNDETERMINED:
        waits = upcoming.shortfalls[OVERALL].missing > 0
        return (statements.date_unknown if waits else statements.date_undecided)(gate=upcoming.id)
    if phase.projected_gate is Verdict.FAILED:
        return statements.not_opened(gate=upcoming.id)
    return _opening_day(wording, phase)


def _covered(node: NodeScore) -> Statement:
    answered, number, unknown = node.answered, node.applicable, node.unknown
    said = statements.answered(answered=answered, number=number)
    if unknown:
        said = statements.answered_and_unknown(answered=answered, number=number, unknown=unknown)
    has_less = node.evidenced.value is not None and node.left_out
    return paragraph(said, leaves_out(number=node.left_out)) if has_less else said


def _opening_day(wording: Phrases, phase: PlannedPhase) -> Statement:
    """Return a sentence on the date by which the gate of a phase can open, perhaps conditionally."""
    gate, passes = phase.gate, phase.projected_gate is Verdict.PASSED
    weeks = next((weeks for weeks in wording.roadmap.gate_weeks if weeks.gate == gate), None)
    if weeks is None:
        return (statements.needs_evidence if passes else statements.needs_evidence_and_conditions)(gate=gate)
    likely, high = wording.day(weeks.likely), wording.day(weeks.high)
    return (statements.opens_by if passes else statements.opens_conditionally_by)(gate=gate, likely=likely, high=high)


def _blocking(wording: Phrases, reason: Reason) -> BlockingView:
    return BlockingView(
        subject=wording.named(reason.id),
        dimension=wording.dimension_of(reason.id),
        criticality=reason.criticality,
        because=wording.because(reason),
        kind=reason.kind.value,
    )
