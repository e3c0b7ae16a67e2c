"""The end of a session: scores and gates in brief, and the commands to continue with."""

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from readiness.interview.filters import is_disagreed
from readiness.interview.question_text import coverage_text, wrap_text
from readiness.interview.session import Session
from readiness.model.field_types import format_exact
from readiness.model.scorecard import NodeScore, Scorecard
from readiness.planning.roadmap import plan_roadmap
from readiness.safe_text import escape_controls
from readiness.view.figures import format_rounded
from readiness.view.score_rounding import score_rounding
from readiness.view.words import VERDICTS, answered_text, count_text, list_text

_INITIATIVES, _NAMED = 5, 12


@dataclass(frozen=True, slots=True)
class ResumeCommand:
    """The answers file and packs a session was started with, for the commands it suggests."""

    path: str
    packs: Path | None = None

    def command(self, name: str) -> str:
        """Return the shell command `readiness NAME` for the same file."""
        packs = f" --pack {shlex.quote(str(self.packs))}" if self.packs else ""
        return escape_controls(f"readiness {name} {shlex.quote(self.path)}{packs}")


def closing_summary(session: Session, sitting: ResumeCommand, width: int) -> str:
    """Return scores, gates, the next initiatives, the number of open questions, and the next commands."""
    parts = ["", *(_results(session, width) if session.coverage.given else []), *_session_activity(session, width)]
    return "\n".join([*parts, *_next(session, sitting)])


def interruption_message(session: Session, sitting: ResumeCommand) -> str:
    """Return the message after an interruption."""
    saved = f"Everything answered is saved ({coverage_text(session)})."
    return f"\nInterrupted. {escape_controls(saved)} Go on with: {sitting.command('assess')}"


def unsaved_message(lost: Sequence[str], sitting: ResumeCommand, width: int) -> str:
    """Return the closing message of a session with answers that were not saved."""
    lines = ["", "NOT everything is saved:", *(wrap_text(f"{one}.", width, "  ", "    ") for one in lost)]
    if Path(sitting.path).exists():
        lines += ["Everything else is in the file. Put that right, then go on with:", f"  {sitting.command('assess')}"]
    return "\n".join(lines)


def _results(session: Session, width: int) -> Iterator[str]:
    scorecard = session.scorecard
    yield "Where things stand"
    longest = max(len("Overall"), *(len(part.title) for part in scorecard.overall.parts))
    for node in (*scorecard.overall.parts, scorecard.overall):
        title = "Overall" if node is scorecard.overall else node.title
        yield escape_controls(f"  {title:<{longest}}  {_scores(session, node)}")
    yield ""
    if scorecard.gates:
        yield "Gates"
    for gate in scorecard.gates:
        mark = VERDICTS[gate.verdict]
        yield wrap_text(f"{mark.glyph} {gate.id} {gate.title}: {mark.word}. {gate.because}", width, "  ", "    ")
    yield ""
    yield from _initiatives(session, scorecard, width)


def _scores(session: Session, node: NodeScore) -> str:
    rule = score_rounding(node, session.scorecard, session.pack)
    answered = answered_text(node.answered, node.unknown, node.applicable)
    if node.claimed.value is None or node.evidenced.value is None:
        return f"no score yet, {answered}"
    claimed, evidenced = format_rounded(node.claimed.value, rule), format_rounded(node.evidenced.value, rule)
    top = "" if node.most is None else f" of {format_exact(node.most)}"
    if session.pack.rubric.policies.evidence is None:
        return f"{evidenced}{top}{_reads(node)}; {answered}"
    return f"claimed {claimed}, evidenced {evidenced}{top}{_reads(node)}; {answered}"


def _reads(node: NodeScore) -> str:
    return f", {node.reads.name}" if node.reads else ""


def _initiatives(session: Session, scorecard: Scorecard, width: int) -> Iterator[str]:
    roadmap = plan_roadmap(session.pack, session.answers, scorecard, session.target)
    if not roadmap.steps:
        return
    named = session.pack.rubric.initiative_named
    yield f"Next initiatives toward {escape_controls(roadmap.target_title)}"
    for step in roadmap.steps[:_INITIATIVES]:
        initiative = named[step.initiative]
        weeks = f"weeks {step.likely.start + 1} to {step.likely.finish}"
        text = f"{initiative.code} {initiative.title}, {weeks}. {step.because}"
        yield wrap_text(text, width, f"  {step.order}. ", "     ")
    yield ""


def _session_activity(session: Session, width: int) -> Iterator[str]:
    """Yield the questions changed in this session, those with votes far apart, and the parking lot."""
    questions = session.pack.questionnaire.questions
    changed = [questions[id_].code for id_ in session.touched]
    disputed = [one for one in session.asked if is_disagreed(session.said(one), one.id, session.pack)]
    parked = [one.code for one in session.asked if session.said(one).flagged]
    lines = {
        "In this sitting": f"{count_text(len(changed), 'question')} answered or changed: {list_text(changed, _NAMED)}"
        if changed
        else "",
        "The room is far apart on": list_text([one.code for one in disputed], _NAMED),
        "Parking lot": list_text(parked, _NAMED),
    }
    for title, text in lines.items():
        if text:
            yield wrap_text(f"{title}: {text}.", width, "", "  ")
    if any(lines.values()):
        yield ""


def _next(session: Session, sitting: ResumeCommand) -> Iterator[str]:
    still = len(session.open)
    remaining = f"{count_text(still, 'question')} still open" if still else "Every question is answered"
    yield f"{remaining}; everything answered is saved." if still else f"{remaining}, and everything is saved."
    yield "Next:"
    hints = {"assess": "go on where you left off"} if still else {}
    report = Path(sitting.path).with_name("report.html")
    hints |= {"score": "the whole scorecard", "report": escape_controls(f"the report, written to {report}")}
    longest = max(len(sitting.command(name)) for name in hints)
    for name, what in hints.items():
        yield f"  {sitting.command(name):<{longest}}    {what}"
