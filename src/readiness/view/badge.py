"""One assessment → its badge: the outcome of a tool in use, the gate reached, or the score."""

from typing import NamedTuple

from readiness.model.assessment import Assessment
from readiness.model.verdict import Verdict
from readiness.statements import badge as statements
from readiness.statements.statement import Words
from readiness.view.phrases import Phrases

_COLORS = {"good": "#1a7f37", "conditional": "#9a6700", "bad": "#cf222e", "unknown": "#57606a"}


class BadgeView(NamedTuple):
    """A label and a message in a few words, and the color of the message."""

    label: Words
    message: Words
    color: str
    """A color in hexadecimal, dark enough for white text."""


def badge(assessment: Assessment) -> BadgeView:
    """Return the badge of an assessment."""
    wording = Phrases(assessment)
    message, kind = _message(wording)
    return BadgeView(statements.label(), message, _COLORS[kind])


def _message(wording: Phrases) -> tuple[Words, str]:
    scores, rules = wording.scores, wording.assessment.pack.rubric.live
    live = scores.live
    if live is not None and live.status.use in {"paused", "ended"}:
        return live.status.title, "bad"
    if live is not None and rules is not None and live.status.is_judged:
        if live.outcome is None:
            return statements.unclear(), "unknown"
        mildest = rules.outcomes[-1].id == live.outcome
        kind = "good" if mildest else "bad" if live.fails_gates else "conditional"
        return rules.outcome_named[live.outcome].title, kind
    if not scores.gates:
        score = wording.score(scores.overall.id, scores.overall.evidenced.value)
        return (statements.score(score=score), "good") if score else (statements.unclear(), "unknown")
    if scores.headline is None:
        return statements.before(gate=scores.gates[0].id), "bad"
    reached = scores.gate(scores.headline)
    is_conditional = reached.verdict is Verdict.CONDITIONAL
    said = statements.conditional if is_conditional else statements.reached
    return said(gate=reached.id), "conditional" if is_conditional else "good"
