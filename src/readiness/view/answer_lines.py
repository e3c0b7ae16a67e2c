"""The answer to a question as lines, for formats of plain text."""

from collections.abc import Iterator, Sequence
from datetime import date

from readiness.statements import answer_text, report_text
from readiness.statements.statement import Statement, Words
from readiness.view.cells import state_text
from readiness.view.entry_words import entry_words
from readiness.view.models.answers import AnswerView, DimensionAnswersView, EvidenceView, OpenQuestionView
from readiness.view.models.parts import NamedView
from readiness.view.models.votes import VotesView, VoteView


def level_and_name(answer: AnswerView) -> Statement:
    """Return the level claimed, with its name where it has one."""
    claimed = answer.called.claimed or 0
    if answer.level_name:
        return answer_text.level_named(level=claimed, name=answer.level_name)
    return answer_text.level_only(level=claimed)


def alike_lines(answers: DimensionAnswersView) -> Iterator[Statement]:
    """Yield the reasons that several answers of a dimension share."""
    for one in answers.alike:
        yield answer_text.alike(state=state_text(one.state), number=str(one.number), why=one.because)


def tells_why(answer: AnswerView, answers: DimensionAnswersView) -> bool:
    """Return whether the reason for a level stands with the answer, and not once above those that share it."""
    if answer.state.kind == "answered":
        return answer.unverified or bool(answer.capped)
    return answer.because not in {one.because for one in answers.alike}


def level_values(answer: AnswerView) -> Statement:
    """Return the levels claimed, supported and evidenced."""
    called = answer.called
    claimed, supported, evidenced = called.claimed or 0, called.supported or 0, called.evidenced or 0
    return answer_text.level_values(claimed=claimed, supported=supported, evidenced=evidenced)


def votes_said(votes: Sequence[VoteView]) -> tuple[Statement, ...]:
    """Return votes as a list of who said what."""
    return tuple(answer_text.vote(name=vote.name, said=vote.said) for vote in votes)


def talk_of_room(voices: VotesView) -> Iterator[tuple[Statement, list[Words]]]:
    """Yield what was decided after talking, and what is parked: a heading with a line for each question."""
    decided: list[Words] = [
        report_text.line_of(question=entry_words(one.question), line=one.line) for one in voices.talked
    ]
    for heading, lines in ((report_text.talked(), decided), (report_text.parking_lot(), _parked_lines(voices))):
        if lines:
            yield heading, lines


def _parked_lines(voices: VotesView) -> list[Words]:
    lines: list[Words] = []
    for one in voices.parking_lot:
        question = entry_words(NamedView(one.id, one.code, one.title))
        lines.append(report_text.parked_with(question=question, details=one.details) if one.details else question)
    return lines


def answer_remarks(answer: AnswerView) -> Iterator[Statement]:
    """Yield the lines on an answer below its level."""
    if answer.of_parts:
        yield answer.of_parts
    if answer.variant_said:
        yield answer_text.words_for(variant=answer.variant_said)
    if answer.done_late:
        yield answer_text.late_line(text=answer.done_late)
    if answer.next_text and answer.called.following is not None:
        yield answer_text.level_asks(level=answer.called.following, text=answer.next_text)
    if answer.approved_by:
        yield _approval(answer.approved_by, answer.expires)
    if answer.measured:
        yield answer_text.measured(text=answer.measured)
    yield from _votes(answer)
    if answer.delivery_team_only:
        yield report_text.delivery_team_only()
    if answer.note:
        yield answer_text.note(text=answer.note)
    yield from map(_evidence, answer.evidence)


def _votes(answer: AnswerView) -> Iterator[Statement]:
    """Yield the votes of both rounds, and the reason why the room agreed."""
    if answer.votes:
        yield answer_text.votes_line(votes=votes_said(answer.votes))
    if answer.second_votes:
        yield answer_text.second_votes_line(votes=votes_said(answer.second_votes))
    if answer.agreed_because:
        yield answer_text.agreed_because(why=answer.agreed_because)


def _approval(who: str, until: date | None) -> Statement:
    """Return the line on who approved that a question does not apply, and until when."""
    return answer_text.approved_for_now(who=who, until=until) if until else answer_text.approved(who=who)


def approval_remark(entry: OpenQuestionView) -> Statement | None:
    """Return who approved that a question does not apply, and until when; None for a question that does apply."""
    if entry.approved_by is None:
        return None
    if entry.expires:
        return report_text.approved_until(who=entry.approved_by, until=entry.expires)
    return report_text.approved_by(who=entry.approved_by)


def _evidence(evidence: EvidenceView) -> Statement:
    state, location = state_text(evidence.state), evidence.location
    if evidence.document is not None:
        said = answer_text.document_at if evidence.at else answer_text.document
        more = {"at": evidence.at} if evidence.at else {}
        return said(state=state, number=evidence.document, title=evidence.title, **more)
    day = answer_text.no_date() if evidence.date is None else evidence.date
    if location:
        return answer_text.evidence_at(state=state, title=evidence.title, day=day, location=location)
    return answer_text.evidence_line(state=state, title=evidence.title, day=day)
