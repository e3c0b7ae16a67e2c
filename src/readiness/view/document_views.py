"""Build the list of documents in the register of evidence: what each proves, and until when."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from readiness.model.answer import Answer, Evidence
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.live import Part
from readiness.model.scorecard import EvidenceState
from readiness.scoring.evidence import evidence_state, last_day
from readiness.view.answer_views import web_address
from readiness.view.models.documents import DocumentView, ProofView
from readiness.view.phrases import Phrases
from readiness.view.words import EVIDENCE, age


class DocumentUse(NamedTuple):
    """An answer that names a document as evidence."""

    document: str
    question: str
    part: Part | None
    """The function, segment or site; None for the whole tool."""
    piece: Evidence
    level: int | None
    state: EvidenceState
    last: date | None
    """The last day on which it counts; None for evidence that does not expire."""


def register(wording: Phrases) -> tuple[DocumentView, ...]:
    """Return every document of the register, in its order."""
    uses: dict[str, list[DocumentUse]] = {}
    for use in document_uses(wording):
        uses.setdefault(use.document, []).append(use)
    events = _closed_with(wording)
    return tuple(
        _document(wording.document_numbers[id_], id_, entry, uses.get(id_, []), events.get(id_, ()), wording)
        for id_, entry in wording.answers.evidence.items()
    )


def document_uses(wording: Phrases) -> Iterator[DocumentUse]:
    """Yield every answer that names a document, in the order of the questionnaire, then of the parts."""
    answers = wording.answers
    for id_ in wording.questionnaire.questions:
        if answer := answers.answers.get(id_):
            yield from _uses_of(id_, answer, None, wording)
    segments = wording.questionnaire.segments
    parts = [
        *((Part("function", one.id, one.title), one.answers) for one in answers.functions),
        *((Part("segment", one.id, segments.get(one.id, one.id)), one.answers) for one in answers.segments),
        *((Part("site", one.id, one.title), one.answers) for one in answers.sites),
    ]
    for part, said in parts:
        for id_ in wording.questionnaire.questions:
            if answer := said.get(id_):
                yield from _uses_of(id_, answer, part, wording)


def _uses_of(question: str, answer: Answer, part: Part | None, wording: Phrases) -> Iterator[DocumentUse]:
    kind, policies = wording.rubric.questions[question].evidence_kind, wording.assessment.pack.policies[question]
    score = wording.scores.questions.get(question)
    scored = score.evidence if score and score.part is None and part is None else ()
    for index, piece in enumerate(answer.evidence):
        if piece.use is None:
            continue
        state = scored[index] if index < len(scored) else evidence_state(piece, kind, policies, wording.answers.date)
        level = answer.level if piece.supports is None else piece.supports
        yield DocumentUse(piece.use, question, part, piece, level, state, last_day(piece, kind, policies))


def _closed_with(wording: Phrases) -> dict[str, tuple[str, ...]]:
    """Return the ids of events by the documents that they were closed with."""
    found: dict[str, tuple[str, ...]] = {}
    for event in wording.answers.events:
        for piece in event.closed.evidence if event.closed else ():
            if piece.use:
                found[piece.use] = (*found.get(piece.use, ()), event.id)
    return found


def _document(
    number: int, id_: str, entry: EvidenceEntry, uses: list[DocumentUse], events: tuple[str, ...], wording: Phrases
) -> DocumentView:
    days = [one.last for one in uses if one.last is not None]
    return DocumentView(
        number=number,
        id=id_,
        title=entry.title,
        date=entry.date,
        age=age(entry.date, wording.answers.date) if entry.date else None,
        location=entry.location,
        link=web_address(entry.location),
        sha256=entry.sha256,
        reviewed_by=entry.reviewed_by,
        until=min(days, default=entry.expires),
        state=EVIDENCE[_state(entry, uses, wording.answers.date)],
        proves=tuple(_proof(one, wording) for one in uses),
        events=events,
    )


def _state(entry: EvidenceEntry, uses: list[DocumentUse], today: date) -> EvidenceState:
    """Return the best state that a document has for any of its questions."""
    if entry.date is None:
        return EvidenceState.UNDATED
    states = {one.state for one in uses}
    if not states:
        return EvidenceState.EXPIRED if entry.expires and entry.expires < today else EvidenceState.VALID
    order = (EvidenceState.VALID, EvidenceState.REOPENED, EvidenceState.EXPIRED)
    return next((one for one in order if one in states), EvidenceState.UNDATED)


def _proof(use: DocumentUse, wording: Phrases) -> ProofView:
    level = None if use.level is None else wording.rubric.called(use.question, use.level)
    return ProofView(
        wording.named(use.question), use.part.title if use.part else None, level, use.piece.at, EVIDENCE[use.state]
    )
