"""Answers without what they say of questions and initiatives that an overlay drops, with a warning for each."""

from collections.abc import Iterable, Mapping

from readiness.errors import Problem
from readiness.loading.id_places import IdPlaces, LookAt
from readiness.loading.migrate_document import MovedDocument, moved_data
from readiness.loading.yaml_file import Document
from readiness.model.id_moves import IdMoves, Moves
from readiness.model.overlay import AppliedOverlay
from readiness.model.pack import Pack
from readiness.statements import overlay_problems as statements

_NOTHING_SHARED: Mapping[str, str] = {}


def without_dropped(document: Document, pack: Pack, overlay: AppliedOverlay) -> tuple[Document, list[Problem]]:
    """Return a file of answers without what counts nowhere, and a warning at the place of each."""
    moved, look_at = without(document, pack, overlay.dropped, overlay.withdrawn)
    warnings = []
    for way, about in look_at:
        name = str(about.parameters["name"])
        is_question = name in overlay.dropped
        message = (
            statements.dropped_question(question=name)
            if is_question
            else statements.dropped_initiative(initiative=name)
        )
        warnings.append(document.key_problem(way, message, statements.remove_when_sure(), warning=True))
    return moved, warnings


def without(
    document: Document, pack: Pack, questions: Iterable[str], initiatives: Iterable[str]
) -> tuple[Document, list[LookAt]]:
    """Return a file of answers without what it says of some questions and initiatives, and the places of that."""
    places = IdPlaces(document.data, pack, IdMoves(_gone(questions), _gone(initiatives)), _NOTHING_SHARED)
    if not places.moves:
        return document, []
    data, origins = moved_data(document.data, places.moves)
    moved = MovedDocument(document.path, document.text, data, document.name, document.files, origins)
    return moved, places.look_at


def _gone(ids: Iterable[str]) -> Moves:
    return Moves(dict.fromkeys(ids, ()), dict.fromkeys(ids, ""))
