"""Scores during the interview: with thresholds, coverage, blockers left, and the last change."""

from dataclasses import dataclass
from fractions import Fraction

from readiness.interview.filters import blockers_left
from readiness.interview.session import Session
from readiness.model.field_types import Exact
from readiness.model.scorecard import NodeScore, Scorecard
from readiness.view.figures import format_rounded
from readiness.view.score_rounding import finer_rounding, score_rounding
from readiness.view.words import count_text

_BAR = 20


@dataclass(frozen=True, slots=True)
class LiveScore:
    """The score of one dimension, or the overall score."""

    title: str
    shown: str
    """The evidenced score, or a dash."""
    claimed: str
    bar: str
    """The evidenced score as a bar, with a tick at the next gate's threshold."""
    needed: str
    covered: str
    change: str
    """The old and new score, as `1.8 → 2.0`, when the last answer changed it; empty otherwise."""


def live_scores(session: Session, width: int = _BAR) -> list[LiveScore]:
    """Return the overall score and that of each dimension; bars are `width` characters wide."""
    now, before = session.scorecard, session.before
    rows = [now.overall, *now.overall.parts]
    earlier = {} if before is None else {before.overall.id: before.overall} | {p.id: p for p in before.overall.parts}
    needed = _thresholds(session, now)
    return [_row(session, node, needed.get(node.id), earlier.get(node.id), width) for node in rows]


def _thresholds(session: Session, scorecard: Scorecard) -> dict[str, Exact]:
    gate = session.target if session.target in session.pack.rubric.gate_named else scorecard.next_gate
    return dict(scorecard.gate(gate).thresholds) if gate else {}


def _row(session: Session, node: NodeScore, needed: Exact | None, before: NodeScore | None, width: int) -> LiveScore:
    rule = score_rounding(node, session.scorecard, session.pack)
    if before and session.before:
        rule = finer_rounding(rule, score_rounding(before, session.before, session.pack))
    value, claimed = node.evidenced.value, node.claimed.value

    def shown(number: Exact | None) -> str:
        return "–" if number is None else format_rounded(number, rule)

    old, new = shown(before.evidenced.value if before else value), shown(value)
    return LiveScore(
        "Overall" if node is session.scorecard.overall else node.title,
        new,
        shown(claimed),
        _bar(value, needed, node, width),
        "" if needed is None else shown(needed),
        f"{node.answered}/{node.applicable}{f' {node.unknown}?' if node.unknown else ''}",
        "" if old == new else f"{old} → {new}",
    )


def _bar(value: Fraction | None, needed: Exact | None, node: NodeScore, width: int) -> str:
    """Return a bar from the lowest to the highest possible score, with `│` at the next gate's threshold."""
    if node.least is None or node.most is None or node.most == node.least:
        return ""

    def place(number: Exact) -> int:
        assert node.least is not None
        assert node.most is not None
        return max(0, min(width, round((number - node.least) * width / (node.most - node.least))))

    full = place(value) if value is not None else 0
    cells = ["█"] * full + ["·"] * (width - full)
    if needed is not None and width:
        cells[min(place(needed), width - 1)] = "│"
    return "".join(cells)


def last_change(session: Session) -> list[str]:
    """Return sentences about the blockers left, and the verdicts that the last answer changed."""
    now, before = session.scorecard, session.before
    left = len(blockers_left(now, session.target))
    sentences = (
        [f"{count_text(left, 'blocker')} left before {session.target or now.next_gate}"] if now.next_gate else []
    )
    if before is None:
        return sentences
    were = len(blockers_left(before, session.target))
    if were != left and sentences:
        sentences[0] += f" (before the last answer: {were})"
    verdicts = {gate.id: gate.verdict for gate in before.gates}
    changed = [gate for gate in now.gates if verdicts.get(gate.id, gate.verdict) != gate.verdict]
    return [*sentences, *(f"{gate.id} is {gate.verdict} now, was {verdicts[gate.id]}" for gate in changed)]
