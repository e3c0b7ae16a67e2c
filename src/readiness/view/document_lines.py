"""Documents of the register in words, for formats of plain text and for their list."""

from readiness.statements import documents as statements
from readiness.statements.statement import Statement, Value
from readiness.view.models.documents import DocumentView, ProofView


def document_name(one: DocumentView) -> Statement:
    """Return the title of a document with its day and its place."""
    named = statements.made_on(title=one.title, day=one.date) if one.date else statements.undated(title=one.title)
    return statements.kept_at(document=named, location=one.location) if one.location else named


def proofs(one: DocumentView) -> tuple[Statement, ...]:
    """Return the questions that a document is evidence for, and the events that were closed with it."""
    return (*map(_proof, one.proves), *(statements.closing(event=event) for event in one.events))


def until_cell(one: DocumentView) -> Value:
    """Return the last day of a document for a cell; nothing for one without a date."""
    if one.date is None:
        return ""
    return statements.never() if one.until is None else one.until


def _proof(proof: ProofView) -> Statement:
    code = proof.question.code
    if proof.level is None:
        return statements.proof_without_level(question=code)
    if proof.part:
        return statements.proof_of_part(question=code, level=proof.level, part=proof.part)
    return statements.proof(question=code, level=proof.level)
