"""The end of a session: scores and gates in brief, and the commands to continue with."""

import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from readiness.interview.answer_text import answer_statement, parked_details
from readiness.interview.filters import is_disagreed
from readiness.interview.position_text import answered_statement, coverage_statement
from readiness.interview.session import Session
from readiness.interview.text_layout import cells, pad, widest, wrap_text
from readiness.model.answer import State
from readiness.model.field_types import exact_figure
from readiness.model.scorecard import NodeScore, Scorecard
from readiness.planning.shown_option import shown_plan
from readiness.safe_text import escape_controls
from readiness.statements import interview_status as status
from readiness.statements import interview_summary as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.figures import in_unit, number_figure
from readiness.view.possible_scores import score_of
from readiness.view.score_rounding import score_rounding
from readiness.view.words import VERDICTS

_INITIATIVES, _NAMED = 5, 12
_DAYS = 90
"""The days ahead for which the closing page suggests to list what is due."""


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
    return "\n".join([*parts, *_next(session, sitting, width)])


def interruption_message(session: Session, sitting: ResumeCommand) -> str:
    """Return the message after an interruption."""
    said = statements.interrupted(answered=coverage_statement(session), command=sitting.command("assess"))
    return f"\n{escape_controls(say(said))}"


def unsaved_message(lost: Sequence[Words], sitting: ResumeCommand, width: int) -> str:
    """Return the closing message of a session with answers that were not saved."""
    lines = ["", wrap_text(statements.not_everything(), width)]
    lines += [wrap_text(statements.lost(what=one), width, "  ", "    ") for one in lost]
    if Path(sitting.path).exists():
        lines += [wrap_text(statements.put_right(), width), f"  {sitting.command('assess')}"]
    return "\n".join(lines)


def _results(session: Session, width: int) -> Iterator[str]:
    scorecard = session.scorecard
    yield say(statements.standing())
    nodes = (*scorecard.overall.parts, scorecard.overall)
    titles = [status.overall() if node is scorecard.overall else node.title for node in nodes]
    longest = widest(escape_controls(say(title)) for title in titles)
    for node, title in zip(nodes, titles, strict=True):
        yield wrap_text(_scores(session, node), width, f"  {pad(escape_controls(say(title)), longest)}  ", "      ")
    yield ""
    if scorecard.gates:
        yield say(statements.gates())
    for gate in scorecard.gates:
        mark = VERDICTS[gate.verdict]
        said = statements.verdict(gate=gate.id, title=gate.title, verdict=mark.word, because=gate.because)
        yield wrap_text(said, width, f"  {mark.glyph} ", "    ")
    yield ""
    yield from _initiatives(session, scorecard, width)


def _scores(session: Session, node: NodeScore) -> Statement:
    rule = score_rounding(node, session.scorecard, session.pack)
    answered = answered_statement(node.answered, node.unknown, node.applicable)
    unit = session.pack.rubric.unit if node is session.scorecard.overall else None
    if node.evidenced.withheld:
        return statements.score_withheld(things=node.evidenced.withheld, answered=answered)
    if node.claimed.value is None or node.evidenced.value is None:
        return statements.no_score(answered=answered)
    claimed, evidenced = (
        in_unit(number_figure(node.claimed.value, rule), unit),
        _of_most(node, in_unit(number_figure(node.evidenced.value, rule), unit)),
    )
    if session.pack.rubric.policies.evidence is None:
        return statements.score(score=evidenced, answered=answered)
    return statements.scores(claimed=claimed, evidenced=evidenced, answered=answered)


def _of_most(node: NodeScore, evidenced: Figure) -> Figure | Statement:
    """Return a score with the highest possible one, and with the name of its band."""
    least, most = (None if end is None else exact_figure(end) for end in (node.least, node.most))
    score = score_of(evidenced, least, most)
    return statements.score_in_band(score=score, band=node.reads.name) if node.reads else score


def _initiatives(session: Session, scorecard: Scorecard, width: int) -> Iterator[str]:
    pack, roadmap, _ = shown_plan(session.pack, session.answers, scorecard, session.target)
    if not roadmap.steps:
        return
    named = pack.rubric.initiative_named
    yield wrap_text(statements.initiatives(target=roadmap.target_title), width)
    for step in roadmap.steps[:_INITIATIVES]:
        initiative = named[step.initiative]
        code, title, start, sure = initiative.code, initiative.title, step.dates.start_50 + 1, step.dates.at_80
        said = statements.initiative(code=code, title=title, start=start, sure=sure, because=step.because)
        if start == sure:
            said = statements.initiative_in_a_week(code=code, title=title, week=sure, because=step.because)
        yield wrap_text(said, width, f"  {step.order}. ", "     ")
    yield ""


def _session_activity(session: Session, width: int) -> Iterator[str]:
    """Yield the questions changed in this session, those with votes far apart, and the parking lot."""
    changed = list(session.touched)
    disputed = [one.code for one in session.asked if is_disagreed(session.said(one), one.id, session.pack)]
    said = []
    if changed:
        said.append(statements.changed(number=len(changed), codes=at_most(changed, _NAMED)))
    if disputed:
        said.append(statements.apart(codes=at_most(disputed, _NAMED)))
    for line in said:
        yield wrap_text(line, width, "", "  ")
    if said:
        yield ""
    yield from _decided(session, width)
    yield from _put_right(session, width)
    yield from _parked(session, width)


def _decided(session: Session, width: int) -> Iterator[str]:
    """Yield the questions answered in this session with a reason, or after people voted twice."""
    rows = []
    for question in session.asked:
        answer = session.said(question)
        is_talked = question.code in session.touched and (answer.because or answer.second_votes) and not answer.flagged
        if is_talked and answer.state is not State.UNANSWERED:
            said = answer_statement(session, answer)
            rows.append(statements.decision(code=question.code, title=question.title, answer=said))
            if answer.because:
                rows[-1] = statements.decision_because(decision=rows[-1], because=answer.because)
    if rows:
        yield say(statements.decisions())
        yield from (wrap_text(row, width, "  ", "    ") for row in rows)
        yield ""


def _put_right(session: Session, width: int) -> Iterator[str]:
    """Yield the remedies, each with its owner and day."""
    named, nodes = session.pack.questionnaire.questions, session.pack.questionnaire.node_named
    rows = []
    for id_, remedy in session.answers.remedies.items():
        title: Words = nodes[id_].title if id_ in nodes else id_
        if id_ in named:
            title = statements.question(code=named[id_].code, title=named[id_].title)
        rows.append(statements.put_right_by(what=title, owner=remedy.owner, day=remedy.due))
    if rows:
        yield say(statements.remedies(number=len(rows)))
        yield from (wrap_text(row, width, "  ", "    ") for row in rows)
        yield ""


def _parked(session: Session, width: int) -> Iterator[str]:
    """Yield the parking lot, each question with the reason, the owner and the day as far as they are known."""
    parked = [(one, flag) for one in session.asked if (flag := session.said(one).flagged)]
    if not parked:
        return
    yield wrap_text(statements.parking_lot(number=len(parked)), width, "", "  ")
    for question, flag in parked:
        title = statements.question(code=question.code, title=question.title)
        details = parked_details(flag)
        yield wrap_text(statements.parked(question=title, details=details) if details else title, width, "  ", "    ")
    yield ""


def _next(session: Session, sitting: ResumeCommand, width: int) -> Iterator[str]:
    still = len(session.open)
    left = 0 if still else sum(one.state is State.UNANSWERED for one in session.scorecard.questions.values())
    done = statements.part_answered(number=left) if left else statements.all_answered()
    yield wrap_text(statements.still_open(number=still) if still else done, width)
    yield say(statements.next_commands())
    report = str(Path(sitting.path).with_name("report.html"))
    part = f" --only {session.only.name}" if still and session.only.name else ""
    hints = {f"{sitting.command('assess')}{part}": statements.go_on()} if still or left else {}
    hints |= {
        sitting.command("score"): statements.scorecard(),
        sitting.command("report"): statements.report(path=report),
    }
    if _has_promises(session):
        hints[f"{sitting.command('check')} --due {_DAYS}"] = statements.due()
    longest = widest(hints)
    for command, what in hints.items():
        line = f"  {pad(command, longest)}    {escape_controls(say(what))}"
        if cells(line) <= width:
            yield line
        else:
            yield f"  {command}"
            yield wrap_text(what, width, "      ")


def _has_promises(session: Session) -> bool:
    flags = (session.said(one).flagged for one in session.asked)
    return bool(session.answers.remedies) or any(flag and flag.due for flag in flags)
