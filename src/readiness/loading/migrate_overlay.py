"""An overlay over an earlier version of a pack → the same changes under the ids of today, in memory."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from readiness.loading.id_places import LookAt, Move
from readiness.loading.migrate_document import AtLine, Migration, MovedDocument, moved_data
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.id_moves import Moves, moves_since
from readiness.model.overlay import Overlay
from readiness.model.pack import Pack
from readiness.model.version_changes import version_number
from readiness.statements import migrating as says

_OF_WORK = ("initiatives", "prerequisites")
"""Keys below which initiatives are named."""


def migrate_overlay(document: Document, said: Overlay, pack: Pack) -> Migration | None:
    """Return the migration of an overlay to the pack of today; None where there is none to make."""
    questionnaire = pack.questionnaire
    if said.name != questionnaire.questionnaire or version_number(said.version) > version_number(questionnaire.version):
        return None
    places = _OverlayIds(document.data, pack, said)
    if not places.moves:
        return None
    data, origins = moved_data(document.data, places.moves)
    moved = MovedDocument(document.path, document.text, data, document.name, document.files, origins)
    look_at = sorted(
        (AtLine(document.place(way).line + 1, about) for way, about in places.look_at), key=lambda one: one[0]
    )
    now = f"{said.name}@{questionnaire.version}"
    return Migration(said.over, now, moved, tuple(places.moves), tuple(dict.fromkeys(look_at)))


def carried_overlay(document: Document, said: Overlay, pack: Pack) -> Document:
    """Return an overlay as one over the pack of today, for earlier answers."""
    migration = migrate_overlay(document, said, pack)
    return document if migration is None else as_migrated(migration)


def as_migrated(migration: Migration) -> Document:
    """Return an overlay with its migration made, whose problems are at their places in the file as it is.

    Its text differs from that of the file, because it makes another pack.
    """
    return replace(migration.document, text=f"{migration.document.text}\n# {migration.now}\n")


class _OverlayIds:
    """The moves in one overlay, and what a person looks at."""

    def __init__(self, data: dict[str, Any], pack: Pack, said: Overlay) -> None:
        self.pack, self.ids = pack, moves_since(pack.questionnaire.changes, said.version)
        self.moves: list[Move] = []
        self.look_at: list[LookAt] = []
        name, major = said.name, pack.questionnaire.version.partition(".")[0]
        over = f"{name}@{pack.questionnaire.version if '.' in said.over else major}"
        self._below(data, ())
        if over != said.over:
            self.moves.append(Move(("over",), (), (over,)))
        self._remeasured(data)

    def _below(self, node: Any, way: KeyPath) -> None:
        """Move every name of a question, known by its dot, and of an initiative where initiatives are named."""
        if isinstance(node, dict):
            for key, value in node.items():
                self._key((*way, key), key, node)
                self._below(value, (*way, key))
                if isinstance(value, str) and (*way, key) != ("over",):
                    self._text((*way, key), value)
        elif isinstance(node, list):
            for index, value in enumerate(node):
                self._below(value, (*way, index))
                if isinstance(value, str):
                    self._text((*way, index), value)

    def _key(self, way: KeyPath, key: str, beside: dict[str, Any]) -> None:
        moves = self._moves(key, way)
        if moves is None:
            return
        becomes = []
        for new in moves.becomes[key]:
            if new in beside and new != key:
                self.look_at.append(LookAt(way, says.answered_already(old=key, new=new)))
            else:
                becomes.append(new)
        self._tell(way, key, moves)
        if becomes != [key]:
            self.moves.append(Move(way, None, tuple(becomes)))

    def _text(self, way: KeyPath, text: str) -> None:
        moves = self._moves(text, way)
        if moves is not None:
            self._tell(way, text, moves)
            becomes = moves.becomes[text]
            self.moves.append(Move(way, (), becomes if isinstance(way[-1], int) else becomes[:1]))

    def _moves(self, name: str, way: KeyPath) -> Moves | None:
        """Return the moves that a name at a place belongs to; None where it names nothing that moved."""
        if "." in name and name in self.ids.questions.becomes:
            return self.ids.questions
        in_work = len(way) > 1 and (way[-2] in _OF_WORK or way[-1] == "part_of")
        return self.ids.initiatives if in_work and name in self.ids.initiatives.becomes else None

    def _tell(self, way: KeyPath, old: str, moves: Moves) -> None:
        if old in moves.retired:
            kind = says.retired if moves is self.ids.questions else says.retired_initiative
            self.look_at.append(LookAt(way, kind(name=old, why=moves.retired[old])))
        if moves is self.ids.questions and len(moves.becomes[old]) > 1:
            for new in moves.becomes[old]:
                if new in self.pack.questionnaire.questions:
                    code = self.pack.questionnaire.questions[new].code
                    self.look_at.append(LookAt(way, says.split(old=old, new=new, code=code)))

    def _remeasured(self, data: dict[str, Any]) -> None:
        """Tell of each changed question that measures something else now."""
        self.look_at += list(_changed_measures(data, self.ids.questions, self.ids.remeasured))


def _changed_measures(data: dict[str, Any], questions: Moves, remeasured: dict[str, str]) -> Iterator[LookAt]:
    changed = data.get("questions")
    for id_ in changed if isinstance(changed, dict) else ():
        for new in questions.today(id_):
            if new in remeasured:
                yield LookAt(("questions", id_), says.change_measures_another(question=new, why=remeasured[new]))
