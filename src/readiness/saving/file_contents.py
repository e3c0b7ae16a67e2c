"""The content of an answers file and its organization's file, as read or after some changes."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from readiness.loading.read_answers import parse_answers
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers, AssessmentHeader
from readiness.model.case import Case
from readiness.model.organization import OrganizationAnswers
from readiness.model.pack import Pack
from readiness.saving.changes import Change, order_keys

KeyPath = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileContents:
    """The data of the one or two files, and the answers in them."""

    pack: Pack
    own: Document
    organization: Document | None
    answers: Answers

    def changed(self, *changes: Change) -> "FileContents":
        """Return the contents after changes, applied in order. Raises InvalidFilesError."""
        own, organization = self.own, self.organization
        for change in changes:
            shared, way = self.place(change.way)
            document = organization if shared and organization else own
            data = _put(document.data, way, change.edit(_value_at(document, way)), (), self.pack, shared=shared)
            if shared:
                organization = Document(document.path, document.text, data)
            else:
                own = Document(document.path, document.text, data)
        answers, _ = parse_answers(own, self.pack, organization)
        return replace(self, own=own, organization=organization, answers=answers)

    def value_at(self, way: KeyPath) -> Any:
        """Return the plain value at a key path, or None."""
        shared, inside = self.place(way)
        return _value_at(self.organization if shared and self.organization else self.own, inside)

    @property
    def shared_documents(self) -> Collection[str]:
        """The ids of the documents that are in the register of the organization's file."""
        return tuple(self.organization.data.get("evidence") or ()) if self.organization else ()

    def place(self, way: KeyPath) -> tuple[bool, KeyPath]:
        """Return whether a key path belongs to the organization's file, and the key path in that file."""
        if self.organization is None:
            return False, way
        match way:
            case ("answers", id_, *_) if id_ in self.pack.questionnaire.questions:
                return self.pack.questionnaire.questions[id_].scope == "organization", way
            case ("assessment", "profile", fact, *_):
                scopes = {known.id: known.scope for known in self.pack.questionnaire.facts}
                return (True, way[1:]) if scopes.get(fact) == "organization" else (False, way)
            case ("evidence", id_, *_):
                return id_ in self.shared_documents, way
            case ("organization", "evidence", *_):
                return True, way[1:]
            case _:
                return False, way


def _value_at(document: Document, way: KeyPath) -> Any:
    value: Any = document.data
    for key in way:
        value = value.get(key) if isinstance(value, dict) else None
    return value


def _put(old: Any, way: KeyPath, new: Any, above: KeyPath, pack: Pack, *, shared: bool) -> Any:
    """Return `old` with `new` at the key path, or without that key if `new` is None; new keys get their usual place."""
    if not way:
        return new
    key, *rest = way
    before = old if isinstance(old, dict) else {}
    inner = _put(before.get(key), tuple(rest), new, (*above, key), pack, shared=shared)
    copy = {name: value for name, value in before.items() if name != key}
    if inner is None or (inner == {} and (above or key == "evidence")):
        return copy
    order = sorted({*copy, key}) if above == ("evidence",) else _order(above, pack, shared=shared)
    return order_keys(before, copy | {key: inner}, order)


def _order(way: KeyPath, pack: Pack, *, shared: bool) -> list[str]:
    """Return the keys that may occur at a key path, in their usual order."""
    match way:
        case ():
            return list((OrganizationAnswers if shared else Answers).model_fields)
        case ("assessment",):
            return list(AssessmentHeader.model_fields)
        case ("case",):
            return list(Case.model_fields)
        case ("assessment", "profile") | ("profile",):
            return [fact.id for fact in pack.questionnaire.facts]
        case ("assessment", "milestones"):
            return [*pack.questionnaire.milestones, *pack.rubric.gate_named]
        case _:
            return list(pack.questionnaire.questions)
