"""Answers to an earlier version of a pack: what to type, and how they are read for a comparison."""

import shlex
from pathlib import Path

from readiness.errors import Problem
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.pack import Pack
from readiness.model.rejudgment import NamedContent

_ANY_FILE = "FILE"
"""The name in a command for answers that are in no file here, such as those of standard input."""


def older_problem(written: str, pack: Pack, document: Document, place: KeyPath) -> Problem | None:
    """Return the problem of answers that can be carried to the questionnaire of today, with the line to type."""
    name, _, version = written.partition("@")
    if not pack.questionnaire.carries(version):
        return None
    from readiness.statements import migrating, pack_versions  # noqa: PLC0415 - only for a problem

    have = pack.questionnaire.version
    message = pack_versions.other_questionnaire(version=version, name=name, have=have)
    return document.problem(place, message, migrating.type_command(command=_command(document, pack)))


def _command(document: Document, pack: Pack) -> str:
    path = document.path if Path(document.path).is_file() else _ANY_FILE
    packs = ["--pack", pack.searched] if pack.searched else []
    return shlex.join(["readiness", "migrate", path, *packs])


def carried_documents(
    document: Document, organization: Document | None, pack: Pack
) -> tuple[Document, Document | None, list[Problem]]:
    """Return answers and those of their organization as answers to the questions of today, with warnings about it."""
    if organization is None:
        own, warnings = _carried(document, pack, None)
        return own, None, warnings
    shared, more = _carried(organization, pack, None)
    own, warnings = _carried(document, pack, shared)
    return own, shared, [*warnings, *more]


def content_named(document: Document) -> NamedContent:
    """Return the pack that answers name in their header, of which only the questionnaire was looked at so far."""
    header = document.data["assessment"]
    questionnaire, rubric, digest = (header.get(key) for key in ("questionnaire", "rubric", "pack_digest"))
    is_stated = isinstance(digest, str) and digest.isalnum()
    return NamedContent(
        str(questionnaire), rubric if isinstance(rubric, str) else str(questionnaire), digest if is_stated else None
    )


def _carried(document: Document, pack: Pack, shared: Document | None) -> tuple[Document, list[Problem]]:
    from readiness.loading.migrate_document import facts_stated, migrate_document  # noqa: PLC0415 - only for earlier
    from readiness.statements import migrating  # noqa: PLC0415

    migration = migrate_document(document, pack, facts_stated(shared))
    if migration is None:
        return document, []
    said = migrating.carried_for_comparison(before=migration.before, now=migration.now)
    place = ("assessment", "questionnaire") if "assessment" in document.data else ("questionnaire",)
    return migration.document, [document.problem(place, said, warning=True)]
