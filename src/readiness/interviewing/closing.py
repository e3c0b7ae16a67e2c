"""What a sitting ends with: where things stand in brief, and the commands to go on with."""

import shlex
from collections.abc import Iterator

from readiness.interviewing.question_text import wrapped
from readiness.interviewing.session import Session
from readiness.model.scorecard import NodeScore, Scorecard
from readiness.planning.roadmap import plan
from readiness.reporting.view.rounding import rounded
from readiness.reporting.view.words import VERDICTS, count
from readiness.safe_text import visible

_INITIATIVES = 5


def closing(session: Session, path: str, target: str | None, width: int) -> str:
    """Return scores, gates, the next initiatives, how many questions are open, and what to do next."""
    answered, _ = session.coverage
    parts = ["", *(_standing(session, target, width) if answered else [])]
    return "\n".join([*parts, *_next(session, path)])


def interrupted(session: Session, path: str) -> str:
    """Return what is said when a sitting is broken off."""
    answered, asked = session.coverage
    again = visible(f"readiness assess {shlex.quote(path)}")
    return f"\nInterrupted. Everything answered is saved ({answered} of {asked}). Go on with: {again}"


def _standing(session: Session, target: str | None, width: int) -> Iterator[str]:
    scorecard = session.scorecard
    yield "Where things stand"
    longest = max(len(part.title) for part in scorecard.overall.parts)
    for node in (*scorecard.overall.parts, scorecard.overall):
        title = "Overall" if node is scorecard.overall else node.title
        yield visible(f"  {title:<{longest}}  {_scores(session, node)}")
    yield ""
    yield "Gates"
    for gate in scorecard.gates:
        mark = VERDICTS[gate.verdict]
        yield wrapped(f"{mark.glyph} {gate.id} {gate.title}: {mark.word}. {gate.because}", width, "  ", "    ")
    yield ""
    yield from _initiatives(session, scorecard, target, width)


def _scores(session: Session, node: NodeScore) -> str:
    rule, top = session.pack.rubric.policies.rounding, session.pack.rubric.top
    answered = f"{node.answered} of {node.applicable} answered"
    if node.claimed.value is None or node.evidenced.value is None:
        return f"no score yet, {answered}"
    claimed, evidenced = rounded(node.claimed.value, rule), rounded(node.evidenced.value, rule)
    return f"claimed {claimed}, evidenced {evidenced} of {top}; {answered}"


def _initiatives(session: Session, scorecard: Scorecard, target: str | None, width: int) -> Iterator[str]:
    roadmap = plan(session.pack, session.answers, scorecard, target)
    if not roadmap.steps:
        return
    named = session.pack.rubric.initiative_named
    yield f"Next initiatives toward {visible(roadmap.target_title)}"
    for step in roadmap.steps[:_INITIATIVES]:
        initiative = named[step.initiative]
        weeks = f"weeks {step.likely.start + 1} to {step.likely.finish}"
        text = f"{initiative.code} {initiative.title}, {weeks}. {step.because}"
        yield wrapped(text, width, f"  {step.order}. ", "     ")
    yield ""


def _next(session: Session, path: str) -> Iterator[str]:
    quoted = visible(shlex.quote(path))
    still = len(session.open)
    said = f"{count(still, 'question')} still open" if still else "Every question is answered"
    yield f"{said}; everything answered is saved." if still else f"{said}, and everything is saved."
    yield "Next:"
    if still:
        yield f"  readiness assess {quoted}    go on where you left off"
    yield f"  readiness score {quoted}     the whole scorecard"
    yield f"  readiness report {quoted}    the report"
