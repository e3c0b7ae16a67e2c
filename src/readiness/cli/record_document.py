"""The options of `readiness record evidence` → a document of the register, as the file holds it."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.cli.record_options import day_of, needed, past_day
from readiness.cli.record_run import Recording, RecordTarget
from readiness.errors import ReadinessError
from readiness.loading.evidence_links import LinkFault, digest_beside
from readiness.model.evidence_places import places_of_evidence
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.field_types import is_id
from readiness.saving.changes import Change
from readiness.saving.id_from_title import id_from_title
from readiness.saving.record_changes import to_registered
from readiness.statements import recording_documents as statements
from readiness.statements import recording_faults as faults
from readiness.statements import register_problems
from readiness.statements.lists import at_most
from readiness.statements.quoting import found
from readiness.suggestions import did_you_mean

if TYPE_CHECKING:
    from readiness.model.answers import Answers

_MOST_NAMED = 6


class DocumentOptions(NamedTuple):
    """The values of the options, as they are typed."""

    title: str = ""
    date: str = ""
    location: str = ""
    expires: str = ""
    reviewed_by: str = ""
    digest: bool = False
    note: str = ""
    organization: bool = False
    remove: bool = False


def document_recording(target: RecordTarget, options: DocumentOptions) -> Recording:
    """Return the recording of a document. Raises ReadinessError for an option that is wrong or missing."""
    id_ = _id(target.named[0].strip(), target.answers.evidence)
    old = target.answers.evidence.get(id_)
    if options.remove:
        return _removal(id_, old, target)
    if options.organization and target.answers.assessment.organization_answers is None:
        raise ReadinessError(statements.no_organization_file(path=target.path), statements.without_organization())
    fields = _fields(id_, old, target, options)
    title = fields.get("title") or (old.title if old else "")
    way = ("organization", "evidence", id_) if options.organization else ("evidence", id_)
    told = (statements.changed if old else statements.recorded)(name=id_, title=title)
    return Recording((to_registered(way, fields),), lambda _: told)


def _id(name: str, register: Mapping[str, EvidenceEntry]) -> str:
    """Return the id that is named, or that of a title: of a document with that title, or one made of it."""
    if is_id(name):
        return name
    same = (id_ for id_, one in register.items() if one.title.casefold() == name.casefold())
    return next(same, "") or id_from_title(name) or "document"


def _removal(id_: str, old: EvidenceEntry | None, target: RecordTarget) -> Recording:
    """Return the recording that takes a document out. Raises ReadinessError while an answer names it."""
    if old is None:
        known = target.answers.evidence
        raise ReadinessError(statements.not_registered(name=found(id_)), did_you_mean(id_, known))
    if users := _users(id_, target.answers):
        message = statements.in_use(name=id_, number=len(users), users=at_most(users, _MOST_NAMED))
        raise ReadinessError(message, statements.remove_uses())
    told = statements.removed(name=id_, title=old.title)
    return Recording((Change(("evidence", id_), lambda _: None),), lambda _: told)


def _users(id_: str, answers: "Answers") -> list[str]:
    """Return the questions and events that name a document, each once."""
    names = (
        way[way.index("answers") + 1] if "answers" in way else answers.events[int(way[1])].id
        for way, pieces in places_of_evidence(answers)
        if any(one.use == id_ for one in pieces)
    )
    return list(dict.fromkeys(map(str, names)))


def _fields(id_: str, old: EvidenceEntry | None, target: RecordTarget, options: DocumentOptions) -> dict[str, Any]:
    stated = {key: getattr(options, key).strip() for key in ("title", "location", "reviewed_by", "note")}
    fields: dict[str, Any] = {key: value for key, value in stated.items() if value}
    if old is None and "title" not in fields:
        named = target.named[0].strip()
        fields = {"title": needed("--title", "" if is_id(named) else named, "TITLE"), **fields}
    if options.date:
        fields["date"] = past_day("--date", options.date, target.path, target.answers.date)
    if options.expires:
        fields["expires"] = day_of("--expires", options.expires)
    made: date | None = fields.get("date") or (old.date if old else None)
    last: date | None = fields.get("expires") or (old.expires if old else None)
    if made and last and last < made:
        raise ReadinessError(
            register_problems.expires_before(expires=last, day=made), register_problems.correct_expiry()
        )
    if options.digest:
        location = fields.get("location") or (old.location if old else None) or ""
        fields["sha256"] = _digest(location, target.path)
    if not fields:
        options_named = ("--title", "--date", "--location", "--expires", "--reviewed-by", "--note")
        raise ReadinessError(faults.nothing_said(name=id_), faults.add_option(options=options_named))
    return fields


def _digest(location: str, path: str) -> str:
    """Return the digest of the file at a location. Raises ReadinessError without one."""
    digest = digest_beside(location, path)
    if isinstance(digest, LinkFault):
        raise ReadinessError(digest.message, digest.hint)
    return digest
