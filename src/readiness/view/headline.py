"""Write the headline: the outcome of a tool in use, the gate reached or the score, and what is in the way."""

from typing import NamedTuple

from readiness.model.counts import Shortfalls
from readiness.model.node_rubric import OVERALL
from readiness.model.scorecard import NodeScore
from readiness.model.verdict import GateVerdict, Verdict
from readiness.scoring.verdict_of_gate import lacking
from readiness.statements import holding, lists, states
from readiness.statements import leader as statements
from readiness.statements.lists import paragraph
from readiness.statements.statement import Statement, Value
from readiness.statements.values import Named
from readiness.view.counts import blockers_up_to
from readiness.view.models.parts import StateView
from readiness.view.phrases import Phrases
from readiness.view.possible_scores import end_figure, score_of
from readiness.view.words import VERDICTS

_SCORED = StateView("passed", "●", states.scored())
_NO_SCORE = StateView("undetermined", "?", states.no_score())
_NO_GATE = StateView("failed", "✗", states.none_passed())
_NONE_HOLDS = StateView("failed", "✗", states.none_holds())


class Headline(NamedTuple):
    """The headline of a report, and the kind of what it says: passed, conditional, failed or undetermined."""

    kind: str
    headline: Statement
    """The outcome of a tool in use, or the gate reached, or the score: one or two sentences."""
    in_the_way: Statement | None
    """The things in the way of the next gate; for a tool in use, first what its outcome means and what was approved."""
    paragraphs: tuple[Statement, ...] = ()
    """The same in two paragraphs where it begins with the sites; empty elsewhere."""


def headline(wording: Phrases, upcoming: GateVerdict | None) -> Headline:
    """Return the headline of the edition; `upcoming` is the verdict of the next gate."""
    first, second = _ladder(wording, upcoming)
    live = wording.scores.live
    if live is None or not wording.scores.overall.applicable:
        return Headline(reached(wording).kind, first, second)
    from readiness.view import live_headline as of_use  # noqa: PLC0415 - only with rules for it
    from readiness.view.standing import standing  # noqa: PLC0415 - only with rules for it

    said, details = of_use.live_verdict(wording, live), tuple(of_use.live_details(wording, live))
    if not live.status.is_judged:
        return Headline(reached(wording).kind, paragraph(said, first), _joined(*details, second))
    if upcoming and second and is_beyond(wording, upcoming.id):
        second = paragraph(second, _not_needed(wording, upcoming.id))
    shown = first if wording.edition.dimension or not wording.rubric.gates else standing(wording, live)
    kind, whole = of_use.outcome_kind(wording, live), _joined(*details, shown, second)
    told = tuple(part for part in (_joined(*details), _joined(shown, second)) if part)
    return Headline(kind, said, whole, told if live.status.use == "in-use" and wording.scores.sites else ())


def is_beyond(wording: Phrases, upcoming: str) -> bool:
    """Return whether the use of today, which may go on, does not ask for the next gate."""
    live, ladder = wording.scores.live, [gate.id for gate in wording.scores.gates]
    if live is None or live.status.use != "in-use" or live.outcome is None or live.fails_gates:
        return False
    asked = live.status.gate
    return asked is not None and ladder.index(asked) < ladder.index(upcoming)


def _not_needed(wording: Phrases, gate: str) -> Statement:
    """Return that the use of today does not need a gate, and the purpose of the gate as far as the rubric has it."""
    purpose = wording.rubric.gate_named[gate].purpose
    return holding.not_needed_but_for(gate=gate, purpose=purpose) if purpose else holding.not_needed_today(gate=gate)


def _joined(*sentences: Statement | None) -> Statement | None:
    """Return some sentences as one paragraph; None where there are none."""
    told = [sentence for sentence in sentences if sentence]
    return paragraph(*told) if told else None


def reached(wording: Phrases) -> StateView:
    """Return the state of the last gate reached, or of the score."""
    if not wording.scores.overall.applicable:
        return VERDICTS[Verdict.UNDETERMINED]
    if not wording.rubric.gates:
        return _SCORED if wording.scores.overall.evidenced.value is not None else _NO_SCORE
    if wording.scores.headline is None:
        return _NONE_HOLDS if wording.scores.live and wording.scores.live.approved else _NO_GATE
    return VERDICTS[wording.scores.gate(wording.scores.headline).verdict]


def _ladder(wording: Phrases, upcoming: GateVerdict | None) -> tuple[Statement, Statement | None]:
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
    return reached, _in_the_way(wording, counted, gate)


def _in_the_way(wording: Phrases, counted: Shortfalls, gate: Named) -> Statement:
    """Return what is in the way of the next gate; for a paused tool also the blockers up to the one that it needs."""
    things, found = _shortfalls(counted), wording.options
    if wording.resuming is None or found is None:
        return statements.in_the_way(things=things, gate=gate, number=counted.blocking)
    more = blockers_up_to(wording, found.gate) - counted.blockers
    if more <= 0:
        return statements.in_the_way(things=things, gate=gate, number=counted.blocking)
    blockers = statements.blockers(number=more)
    return statements.in_the_way_and_later(
        things=things, gate=gate, number=counted.blocking, blockers=blockers, later=found.gate
    )


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
    headline, live = wording.scores.headline, wording.scores.live
    if headline is None and live is not None and live.approved:
        from readiness.view.standing import standing  # noqa: PLC0415 - only with rules for a tool in use

        return standing(wording, live)
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
