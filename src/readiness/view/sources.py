"""Build the framework references, the source documents and the claims they make."""

import re
from collections.abc import Iterator, Mapping

from readiness.model.adapt_to_profile import may_hold
from readiness.model.answer import State
from readiness.model.references import FrameworkEntry
from readiness.view.models.method import FrameworkEntryView, FrameworkView, SourceDocumentView, StatementView
from readiness.view.phrases import Phrases

_CONTEXT_BOX = "Context box"
_NUMBER = re.compile(r"([0-9]{1,9})")
_POINTER = re.compile(r"\s*\(see [^)]*\)")


def frameworks(wording: Phrases) -> tuple[FrameworkView, ...]:
    """Return the frameworks that questions asked refer to, with the identifiers used."""
    used = _used(wording)
    described = {entry.id: entry for entry in wording.rubric.references.entries}
    return tuple(
        FrameworkView(
            framework.id,
            framework.title,
            framework.status,
            framework.as_of,
            framework.jurisdiction,
            tuple(_entries(described, used[framework.id])),
        )
        for framework in wording.rubric.references.frameworks
        if framework.id in used and may_hold(framework.when, wording.profile)
    )


def _used(wording: Phrases) -> dict[str, dict[str, list[str]]]:
    """Return the codes of the questions asked by framework id and by reference."""
    used: dict[str, dict[str, list[str]]] = {}
    for question in wording.questionnaire.questions.values():
        if wording.scores.questions[question.id].state is State.NOT_ASKED:
            continue
        for reference in question.references:
            used.setdefault(reference.partition(":")[0], {}).setdefault(reference, []).append(question.code)
    return used


def _entries(described: Mapping[str, FrameworkEntry], used: Mapping[str, list[str]]) -> Iterator[FrameworkEntryView]:
    for id_, codes in sorted(used.items(), key=lambda entry: _natural(entry[0])):
        entry = described.get(id_)
        yield FrameworkEntryView(
            id_.partition(":")[2] or id_,
            entry.title if entry else None,
            entry.status if entry else None,
            entry.addressed_to if entry else None,
            tuple(codes),
        )


def _natural(id_: str) -> list[tuple[int, str]]:
    """Return a sort key that puts `2.10` after `2.9`."""
    return [(int(part), "") if part.isascii() and part.isdigit() else (0, part) for part in _NUMBER.split(id_)]


def documents(wording: Phrases) -> tuple[SourceDocumentView, ...]:
    """Return the source documents of the questionnaire."""
    return tuple(
        SourceDocumentView(
            document.id,
            document.title,
            document.publisher,
            document.status,
            document.date,
        )
        for document in wording.rubric.references.documents
    )


def context_box(wording: Phrases) -> tuple[StatementView, ...]:
    """Return the claims and numbers of the source documents that the report shows as context, unverified."""
    return tuple(
        StatementView(entry.text, entry.sources, _remark(entry.report))
        for entry in wording.rubric.references.items
        if entry.type in {"claim", "number"} and entry.report and entry.report.startswith(_CONTEXT_BOX)
    )


def _remark(report: str) -> str | None:
    """Return the text of `report` after the context box label, without `(see …)` pointers; None if empty."""
    return _POINTER.sub("", report.removeprefix(_CONTEXT_BOX)).strip(" ;:") or None
