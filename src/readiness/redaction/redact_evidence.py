"""Redact evidence: the titles and places of documents, who reviewed them, and the ids that people gave them."""

from collections.abc import Collection, Mapping

from readiness.model.answer import Evidence
from readiness.model.evidence_register import EvidenceEntry


def numbered_documents(register: Mapping[str, EvidenceEntry]) -> dict[str, str]:
    """Return a number for the id of each document, in the order of the register."""
    return {id_: f"E{number}" for number, id_ in enumerate(register, 1)}


def redact_register(
    register: Mapping[str, EvidenceEntry], words: str, roles: Collection[str]
) -> dict[str, EvidenceEntry]:
    """Return the register with `words` for its texts, and numbers for ids; a reviewer by role stays."""
    numbers = numbered_documents(register)
    return {
        numbers[id_]: one.model_copy(
            update={
                "title": words,
                "location": None,
                "note": None,
                "sha256": None,
                "reviewed_by": _reviewer(one.reviewed_by, words, roles),
            }
        )
        for id_, one in register.items()
    }


def redact_evidence(
    pieces: tuple[Evidence, ...], words: str, roles: Collection[str], numbers: Mapping[str, str]
) -> tuple[Evidence, ...]:
    """Return evidence with `words` for its texts; documents of the register are named by their numbers."""
    return tuple(
        one.model_copy(
            update={
                "title": words,
                "location": None,
                "at": None,
                "use": numbers.get(one.use or ""),
                "reviewed_by": _reviewer(one.reviewed_by, words, roles),
            }
        )
        for one in pieces
    )


def without_references(pieces: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """Return evidence with the words of its documents, for readers who see no title in the register."""
    own = {"use": None, "at": None, "expires": None, "reviewed_by": None}
    return tuple(one.model_copy(update=own) if one.use else one for one in pieces)


def used_only(register: Mapping[str, EvidenceEntry], used: Collection[str | None]) -> dict[str, EvidenceEntry]:
    """Return the documents of the register that are named."""
    return {id_: one for id_, one in register.items() if id_ in used}


def _reviewer(person: str | None, words: str, roles: Collection[str]) -> str | None:
    return words if person is not None and person.casefold() not in roles else person
