"""Evidence of a returned file → the same with the documents of the register that it names, by id or as its own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from readiness.carrier import ReturnedAnswers
from readiness.errors import Problem
from readiness.exchange.rows_returned import entries_of
from readiness.exchange.stated_entries import StatedEntry, old_entry, stated_entries
from readiness.loading.yaml_file import Document
from readiness.model.evidence_register import EvidenceEntry
from readiness.model.field_types import is_id
from readiness.saving.file_contents import FileContents
from readiness.statements import table_problems as says
from readiness.statements.quoting import found
from readiness.statements.statement import Words
from readiness.suggestions import near_miss

Register = Mapping[str, EvidenceEntry]


def with_documents_named(returned: ReturnedAnswers, file: FileContents) -> ReturnedAnswers:
    """Return what a file says with evidence that names a document of the register as a reference to it.

    A title that is the id of a document is one, where nothing else is stated of it. A piece with the title and the date
    of a document is as well, with a remark, unless the answers file has it as a piece of its own.
    """
    register = file.answers.evidence
    if not register:
        return returned
    data = {**returned.document.data}
    for section, entries in data.items():
        if section == "answers":
            data[section] = {**entries}
        elif isinstance(entries, list):
            data[section] = [{**one, "answers": {**one.get("answers", {})}} for one in entries]
    document = replace(returned.document, data=data)
    problems, remarks = list(returned.problems), list(returned.remarks)
    for entry in stated_entries(returned.document):
        if pieces := entry.stated.get("evidence"):
            named = list(_named(pieces, entry, register, file))
            _answers_at(document, entry)[entry.id] = {**entry.stated, "evidence": [piece for piece, _ in named]}
            remarks += [remark for _, remark in named if remark]
            problems += _misspelled(pieces, entry, register, returned.document)
    return returned._replace(document=document, problems=tuple(problems), remarks=tuple(remarks))


def _answers_at(document: Document, entry: StatedEntry) -> dict[str, Any]:
    for way, holder in entries_of(document.data):
        if way == entry.way[:-2]:
            answers: dict[str, Any] = holder["answers"]
            return answers
    raise AssertionError(entry.way)


def _named(
    pieces: Sequence[Any], entry: StatedEntry, register: Register, file: FileContents
) -> Iterator[tuple[Any, Words]]:
    """Yield each piece, as a reference where it is a document of the register, and a remark where that is a guess."""
    old = old_entry(entry, file)
    own = (
        [one.get("title") for one in old.get("evidence", []) if isinstance(one, dict)] if isinstance(old, dict) else []
    )
    for piece in pieces:
        if not isinstance(piece, dict) or "title" not in piece or piece["title"] in own:
            yield piece, ""
            continue
        rest = {key: value for key, value in piece.items() if key in {"supports", "at"}}
        if piece["title"].strip() in register and piece.keys() <= {"title", "supports", "at"}:
            yield {"use": piece["title"].strip(), **rest}, ""
        elif (id_ := _same_document(piece, register)) and "at" not in piece:
            yield {"use": id_, **rest}, says.taken_from_register(title=found(piece["title"]), document=id_)
        else:
            yield piece, ""


def _same_document(piece: Mapping[str, Any], register: Register) -> str:
    """Return the id of the document with the title and the date of a piece, and no other place; empty for none."""
    for id_, one in register.items():
        is_same = one.title.casefold() == piece["title"].strip().casefold() and str(one.date) == piece.get("date")
        if is_same and piece.get("location", one.location) == one.location:
            return id_
    return ""


def _misspelled(pieces: Sequence[Any], entry: StatedEntry, register: Register, document: Document) -> Iterator[Problem]:
    """Yield a problem for a title alone that is nearly the id of a document."""
    for index, piece in enumerate(pieces):
        title = piece.get("title", "").strip() if isinstance(piece, dict) else ""
        if title in register or not is_id(title) or piece.keys() & {"date", "location"}:
            continue
        if meant := near_miss(title, register):
            message, hint = says.no_document(name=found(title)), says.document_or_more(document=meant)
            yield document.problem((*entry.way, "evidence", index), message, hint)
