"""The documents of an answers file as `list evidence` prints them: what each proves, until when, what is missing."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from readiness import pipeline
from readiness.cli.explain_assessment import question_named
from readiness.cli.text_format import wrap_text
from readiness.model.answer import State
from readiness.safe_text import json_text
from readiness.statements import documents as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say
from readiness.view.document_lines import document_name, proofs
from readiness.view.document_views import register
from readiness.view.models.documents import DocumentView, ProofView
from readiness.view.phrases import Phrases


def list_evidence(path: str, form: str, packs: Path | None, as_of: date | None) -> str:
    """Return the documents of an answers file for a terminal or as JSON. Raises what `pipeline.assess` raises."""
    wording = Phrases(pipeline.assess(pipeline.load_file(path, packs, as_of=as_of)))
    documents, missing = register(wording), tuple(_missing(wording))
    if form == "json":
        return json_text({"schema_version": "2", "evidence": [_data(one) for one in documents], "missing": missing})
    lines = [line for one in documents for line in _lines(one)]
    if not documents:
        lines += wrap_text(statements.no_documents(path=path))
    lines.append("")
    lines += wrap_text(statements.missing() if missing else statements.nothing_missing())
    for one in missing:
        question = wording.questionnaire.questions[one["question"]]
        level = wording.rubric.called(question.id, one["level"])
        lines += wrap_text(statements.missing_at(question=question_named(question), level=level), "  ")
    return "".join(f"{line}\n" for line in lines)


def _missing(wording: Phrases) -> Iterator[dict[str, Any]]:
    """Yield the questions whose level needs evidence and has none."""
    for id_, score in wording.scores.questions.items():
        policy = wording.assessment.pack.policies[id_].evidence
        is_answered = score.state is State.ANSWERED and score.supported is not None
        if policy and is_answered and (score.supported or 0) >= policy.required_from and not score.evidence:
            code = wording.questionnaire.questions[id_].code
            yield {"question": id_, "code": code, "level": score.supported}


def _lines(one: DocumentView) -> Iterator[str]:
    mark = say(statements.document_mark(number=one.number))
    yield from wrap_text(document_name(one), f"{mark} {one.id}  ")
    found = proofs(one)
    yield from wrap_text(statements.proves(proofs=found) if found else statements.unused_line(), "    ")
    if said := _until(one):
        yield from wrap_text(said, "    ")
    if one.reviewed_by:
        yield from wrap_text(statements.reviewed_by(who=one.reviewed_by), "    ")


def _until(one: DocumentView) -> Statement | None:
    if one.date is None or one.until is None:
        return None
    said = statements.counted_until if one.state.kind == "expired" else statements.counts_until
    return said(day=one.until)


def _data(one: DocumentView) -> dict[str, Any]:
    return {
        "id": one.id,
        "number": one.number,
        "title": one.title,
        "date": one.date and one.date.isoformat(),
        "location": one.location,
        "state": one.state.kind,
        "until": one.until and one.until.isoformat(),
        "reviewed_by": one.reviewed_by,
        "unused": not (one.proves or one.events),
        "proves": [_proof(proof) for proof in one.proves],
        "events": list(one.events),
    }


def _proof(proof: ProofView) -> dict[str, Any]:
    level = None if proof.level is None else proof.level
    return {
        "question": proof.question.id,
        "code": proof.question.code,
        "part": proof.part,
        "level": level,
        "at": proof.at,
        "state": proof.state.kind,
    }
