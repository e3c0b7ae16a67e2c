"""Answers whose evidence names documents → the same with what the register states of each, and what is wrong there."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from readiness import statements
from readiness.errors import Problem
from readiness.loading.partial_parse import parse_register
from readiness.loading.references_exist import each_name_once
from readiness.loading.validate_one_answer import long_ago
from readiness.loading.yaml_file import Document
from readiness.model.answer import Answer, Evidence
from readiness.model.answers import Answers
from readiness.model.evidence_places import PARTS, places_of_evidence
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.organization import OrganizationAnswers
from readiness.statements.quoting import found
from readiness.suggestions import Suggestions

A = TypeVar("A", Answers, OrganizationAnswers)
Entries = Mapping[str, EvidenceEntry]
Pieces = tuple[Evidence, ...]


def with_documents(
    answers: Answers, document: Document, organization: Document | None, *, knows_all: bool
) -> tuple[Answers, list[Problem]]:
    """Return answers whose references hold what the registers of both files state, and the problems of all that.

    Without `knows_all` the organization's file could not be read, and an unknown document may be there.
    """
    shared = parse_register(organization.data.get("evidence")) if organization else {}
    problems = list(_register(answers.evidence, document, answers.date))
    if organization is not None:
        says = statements.register_problems
        for id_ in answers.evidence.keys() & shared.keys():
            message = says.in_both(name=id_, path=organization.path)
            problems.append(document.key_problem(("evidence", id_), message, says.keep_one()))
    entries = {**shared, **answers.evidence}
    problems += _references(answers, document, entries if knows_all else None)
    return resolved(answers, entries), problems


def with_own_documents(shared: OrganizationAnswers, document: Document) -> tuple[OrganizationAnswers, list[Problem]]:
    """Return an organization's answers whose references hold what its register states, and the problems of that."""
    problems = [*_register(shared.evidence, document, shared.date), *_references(shared, document, shared.evidence)]
    return resolved(shared, shared.evidence), problems


def resolved(answers: A, entries: Entries) -> A:
    """Return answers whose references hold what the register states of their documents."""

    def each(pieces: Pieces) -> Pieces:
        return tuple(one.read_from(entries[one.use]) if one.use and one.use in entries else one for one in pieces)

    return with_evidence(answers, each)


def with_evidence(answers: A, change: Callable[[Pieces], Pieces]) -> A:
    """Return answers with all evidence that names documents changed."""

    def changed(said: Mapping[str, Answer]) -> dict[str, Answer]:
        return {
            id_: one.changed(evidence=change(one.evidence)) if _names_any(one.evidence) else one
            for id_, one in said.items()
        }

    new = answers.changed(answers=changed(answers.answers))
    if not isinstance(new, Answers):
        return new
    update: dict[str, Any] = {
        key: tuple(part and part.changed(answers=changed(part.answers)) for part in getattr(new, key)) for key in PARTS
    }
    update["events"] = tuple(
        event.changed(closed=event.closed.changed(evidence=change(event.closed.evidence)))
        if event and event.closed and _names_any(event.closed.evidence)
        else event
        for event in new.events
    )
    return new.changed(**update)


def _names_any(pieces: Pieces) -> bool:
    return any(one.use for one in pieces)


def _references(
    answers: Answers | OrganizationAnswers, document: Document, entries: Entries | None
) -> Iterator[Problem]:
    """Yield references to documents that are not known, and those that one answer makes twice."""
    yield from each_name_once(_unknown(answers, document, entries) if entries is not None else ())
    for way, pieces in places_of_evidence(answers):
        seen: set[str] = set()
        for index, one in enumerate(pieces):
            if one.use and one.use in seen:
                says = statements.register_problems
                yield document.problem((*way, index, "use"), says.named_twice(name=one.use), says.name_once())
            seen.add(one.use or "")


def _unknown(answers: Answers | OrganizationAnswers, document: Document, entries: Entries) -> Iterator[Problem]:
    suggest = Suggestions()
    for way, pieces in places_of_evidence(answers):
        for index, one in enumerate(pieces):
            if one.use and one.use not in entries:
                message = statements.reference_problems.no_document(name=found(one.use))
                hint = suggest(one.use, entries) or statements.register_problems.add_document()
                yield document.problem((*way, index, "use"), message, hint)


def _register(entries: Entries, document: Document, day: date) -> Iterator[Problem]:
    """Yield the problems of the documents in a register, which was written for a day."""
    says = statements.register_problems
    for id_, entry in entries.items():
        way = ("evidence", id_)
        if entry.date and entry.date > day:
            message = statements.answer_problems.evidence_after_assessment(day=entry.date, assessed=day)
            hint = statements.answer_problems.correct_one_date()
            yield document.problem((*way, "date"), message, hint)
        yield from long_ago(entry.date, document, (*way, "date"))
        if entry.expires and entry.date and entry.expires < entry.date:
            message = says.expires_before(expires=entry.expires, day=entry.date)
            yield document.problem((*way, "expires"), message, says.correct_expiry())
        if entry.sha256 and not entry.location:
            yield document.key_problem((*way, "sha256"), says.digest_without_file(), says.add_location())
