"""Scores during the interview: with the minimums met, coverage, blockers left, and the last change."""

from dataclasses import dataclass
from fractions import Fraction

from readiness.interview.filters import blockers_left
from readiness.interview.session import Session
from readiness.model.field_types import Exact
from readiness.model.scorecard import NodeScore
from readiness.statements import interview_status as statements
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.view.figures import in_unit, number_figure
from readiness.view.score_rounding import finer_rounding, score_rounding
from readiness.view.words import VERDICTS

Score = Figure | Statement
"""A score, or the sign for none."""
_BAR = 20


@dataclass(frozen=True, slots=True)
class LiveScore:
    """The score of one dimension, or the overall score."""

    title: Words
    shown: Score
    """The evidenced score."""
    claimed: Score
    bar: str
    """The evidenced score as a bar."""
    met: Statement | None
    """The minimums met for the gate of the interview's target, or else the next gate; None where it needs nothing."""
    covered: Statement
    """A count: how many questions are answered."""
    change: Statement | None
    """The old and new score, as `1.8 → 2.0`, when the last answer changed it; None otherwise."""


def live_scores(session: Session, width: int = _BAR) -> list[LiveScore]:
    """Return the overall score and that of each dimension; bars are `width` characters wide."""
    now, before = session.scorecard, session.before
    rows = [now.overall, *now.overall.parts]
    earlier = {} if before is None else {before.overall.id: before.overall} | {p.id: p for p in before.overall.parts}
    return [_row(session, node, earlier.get(node.id), width) for node in rows]


def _met(session: Session, node: NodeScore) -> Statement | None:
    scorecard = session.scorecard
    gate = session.target if session.target in session.pack.rubric.gate_named else scorecard.next_gate
    if gate is None:
        return None
    verdict, own = scorecard.gate(gate), set(node.questions)
    needed, met = len(verdict.minimums.keys() & own), len(set(verdict.met_minimums) & own)
    return statements.met(met=met, needed=needed, gate=gate) if needed else None


def _row(session: Session, node: NodeScore, before: NodeScore | None, width: int) -> LiveScore:
    rule = score_rounding(node, session.scorecard, session.pack)
    if before and session.before:
        rule = finer_rounding(rule, score_rounding(before, session.before, session.pack))
    unit = session.pack.rubric.unit if node is session.scorecard.overall else None
    value, claimed = node.evidenced.value, node.claimed.value

    def shown(number: Exact | None) -> Score:
        return statements.no_score() if number is None else in_unit(number_figure(number, rule), unit)

    old, new = shown(before.evidenced.value if before else value), shown(value)
    return LiveScore(
        statements.overall() if node is session.scorecard.overall else node.title,
        new,
        shown(claimed),
        _bar(value, node, width),
        _met(session, node),
        _covered(node),
        None if _text(old) == _text(new) else statements.change(before=old, now=new),
    )


def _text(score: Score) -> str:
    return score.shown if isinstance(score, Figure) else ""


def _covered(node: NodeScore) -> Statement:
    if node.unknown:
        return statements.covered_unknown(answered=node.answered, applicable=node.applicable, unknown=node.unknown)
    return statements.covered(answered=node.answered, applicable=node.applicable)


def _bar(value: Fraction | None, node: NodeScore, width: int) -> str:
    """Return a bar from the lowest to the highest possible score."""
    if node.least is None or node.most is None or node.most == node.least:
        return ""

    full = 0 if value is None else round((value - node.least) * width / (node.most - node.least))
    full = max(0, min(width, full))
    return "█" * full + "·" * (width - full)


def last_change(session: Session) -> list[Statement]:
    """Return sentences about the blockers left, and the verdicts that the last answer changed."""
    now, before = session.scorecard, session.before
    sentences: list[Statement] = []
    if gate := now.next_gate and (session.target or now.next_gate):
        left = len(blockers_left(now, session.target))
        were = left if before is None else len(blockers_left(before, session.target))
        sentences.append(
            statements.blockers_left(number=left, gate=gate)
            if were == left
            else statements.blockers_left_now(number=left, gate=gate, before=were)
        )
    verdicts = {} if before is None else {gate.id: gate.verdict for gate in before.gates}
    changed = [gate for gate in now.gates if verdicts.get(gate.id, gate.verdict) != gate.verdict]
    return [
        *sentences,
        *(
            statements.verdict_changed(
                gate=gate.id, now=VERDICTS[gate.verdict].word, before=VERDICTS[verdicts[gate.id]].word
            )
            for gate in changed
        ),
    ]
