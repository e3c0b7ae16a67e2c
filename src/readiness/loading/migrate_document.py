"""An older answers file, or an organization's → the same answers to the pack's questions of today, in memory."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from readiness.errors import Problem
from readiness.loading.id_places import IdPlaces, LookAt, Move
from readiness.loading.yaml_file import Document, KeyPath
from readiness.model.condition import Profile
from readiness.model.id_moves import IdMoves, moves_since
from readiness.model.pack import Pack
from readiness.statements import migrating as says
from readiness.statements.statement import Statement, Words

_NOTHING_SHARED: Profile = MappingProxyType({})
_NAMING = ("required", "forbidden", "not_before", "figures", "modes")
"""The keys of a plan that name initiatives."""


class AtLine(NamedTuple):
    """Something that a person looks at, at a line of the file as it was, from 1."""

    line: int
    about: Statement


@dataclass(frozen=True)
class Migration:
    """The migration of one file."""

    before: str
    """The questionnaire that the file names: `healthcare-ai@2.3.0`."""
    now: str
    document: Document
    """The answers to the questions of today; its problems are at their places in the file as it is."""
    moves: tuple[Move, ...]
    look_at: tuple[AtLine, ...]
    """The things that a person looks at, from top to bottom."""


@dataclass
class MovedDocument(Document):
    """A document with moved entries, whose problems are at the places of the file as it is."""

    origins: dict[KeyPath, KeyPath] = field(default_factory=dict)
    """The key path in the file by the one in the data, of what was moved."""

    def problem(self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False) -> Problem:
        """Return a problem at the value of a key path of the data, at its place in the file as it is."""
        return super().problem(self._origin(tuple(loc)), message, hint, warning=warning)

    def key_problem(
        self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False
    ) -> Problem:
        """Return a problem at the key of a key path of the data, at its place in the file as it is."""
        return super().key_problem(self._origin(tuple(loc)), message, hint, warning=warning)

    def _origin(self, way: KeyPath) -> KeyPath:
        for length in range(len(way), 0, -1):
            if (there := self.origins.get(way[:length])) is not None:
                return (*there, *way[length:])
        return way


def facts_stated(document: Document | None) -> dict[str, str]:
    """Return the facts that a file states as texts; none without a file."""
    profile = _header(document.data)[1].get("profile") if document else None
    stated = profile if isinstance(profile, dict) else {}
    return {fact: value for fact, value in stated.items() if isinstance(value, str)}


def pack_named(document: Document) -> str:
    """Return the questionnaire that a file names, with its version; empty where it names none."""
    named = _header(document.data)[1].get("questionnaire")
    return named if isinstance(named, str) else ""


def migrate_document(document: Document, pack: Pack, shared: Profile = _NOTHING_SHARED) -> Migration | None:
    """Return the migration of a file to the pack of today; None where there is none to make.

    `shared` has the facts of the organization's file, as they are called today.
    """
    named = pack_named(document)
    name, _, version = named.partition("@")
    questionnaire = pack.questionnaire
    if name != questionnaire.questionnaire or not questionnaire.carries(version):
        return None
    ids = moves_since(questionnaire.changes, version)
    places = IdPlaces(document.data, pack, ids, shared)
    moves = (*_new_header(document.data, pack), *places.moves)
    data, origins = moved_data(document.data, moves)
    moved = MovedDocument(document.path, document.text, data, document.name, document.files, origins)
    at_places = [*places.look_at, *_codes_of_initiatives(document.data, pack)]
    found = [AtLine(document.place(way).line + 1, about) for way, about in at_places]
    found = sorted([*found, *_mentions(document, pack, ids)], key=lambda one: one.line)
    return Migration(named, f"{name}@{questionnaire.version}", moved, moves, tuple(dict.fromkeys(found)))


def _header(data: Any) -> tuple[KeyPath, Mapping[str, Any]]:
    """Return the header of an answers file or of an organization's, with its key path."""
    if not isinstance(data, dict):
        return (), {}
    header = data.get("assessment")
    return (("assessment",), header) if isinstance(header, dict) else ((), data)


def _new_header(data: Any, pack: Pack) -> Iterator[Move]:
    """Yield the moves of the header to the versions of today."""
    way, header = _header(data)
    texts = {
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
        "pack_digest": pack.digest,
    }
    yield from (Move((*way, key), (), (text,)) for key, text in texts.items() if key in header)


def _codes_of_initiatives(data: Mapping[str, Any], pack: Pack) -> Iterator[LookAt]:
    """Yield the codes of initiatives in the plan: an older code may be that of another one today."""
    plan: Any = data.get("plan")
    codes = {one.code: one.title for one in pack.rubric.initiatives if one.code != one.id}
    for key in _NAMING if isinstance(plan, dict) else ():
        names = plan.get(key)
        for index, name in enumerate(names if isinstance(names, dict | list) else ()):
            if isinstance(name, str) and name in codes:
                way = ("plan", key, index if isinstance(names, list) else name)
                yield LookAt(way, says.code_of_initiative(code=name, title=codes[name]))


def _mentions(document: Document, pack: Pack, ids: IdMoves) -> Iterator[AtLine]:
    """Yield the codes of questions in comments and notes that are gone or changed."""
    asked, known = pack.questionnaire.questions, pack.questionnaire.by_code
    changed = {asked[new].code for new in {*ids.remeasured, *(n for b in ids.questions.becomes.values() for n in b)}}
    prefixes = sorted({code.rpartition("-")[0] for code in known if "-" in code})
    if not prefixes:
        return
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, prefixes))})-[0-9]+(?![\w-])")
    lines: dict[str, list[int]] = {}
    for number, line in enumerate(document.lines):
        for code in dict.fromkeys(pattern.findall(line)):
            own = known.get(code)
            if (own is None or code in changed) and not (own and line.strip(" #") == f"{code} {own.title}"):
                lines.setdefault(code, []).append(number + 1)
    for code, there in lines.items():
        about = says.code_gone(code=code, number=len(there))
        if own := known.get(code):
            about = says.code_changed(code=code, title=own.title, number=len(there))
        yield AtLine(there[0], about)


def moved_data(data: Mapping[str, Any], moves: Sequence[Move]) -> tuple[dict[str, Any], dict[KeyPath, KeyPath]]:
    """Return the data with all moves made, and the former key path of everything that moved."""
    moving = _Moving({one.way: one for one in moves})
    return moving.value(data, (), ()), moving.origins


class _Moving:
    """A copy of data that is made with moves."""

    def __init__(self, moves: Mapping[KeyPath, Move]) -> None:
        self.moves = moves
        self.origins: dict[KeyPath, KeyPath] = {}

    def value(self, node: Any, way: KeyPath, now: KeyPath) -> Any:
        """Return a value at `way` with the moves in it made, for its place `now`."""
        if isinstance(node, dict):
            entries: dict[str, Any] = {}
            for key, inner in node.items():
                for name, moved in self._copies(inner, (*way, key), now, key):
                    entries[str(name)] = moved
            return entries
        if isinstance(node, list):
            items: list[Any] = []
            for index, inner in enumerate(node):
                items += [moved for _, moved in self._copies(inner, (*way, index), now, None, len(items))]
            return items
        return node

    def _copies(
        self, node: Any, way: KeyPath, now: KeyPath, key: str | None, index: int = 0
    ) -> Iterator[tuple[str | int, Any]]:
        """Yield the name and the value of each copy of an entry or item."""
        move = self.moves.get(way)
        for place, new in enumerate(move.becomes if move else ("",)):
            name: str | int = (new if move and move.at is None else key) if key is not None else index + place
            there = (*now, name)
            if there != way:
                self.origins[there] = way
            moved = move.value if move and move.value else self.value(node, way, there)
            if move and move.at is not None:
                moved = _replaced(moved, move.at, new)
            elif move and isinstance(moved, dict) and move.without:
                moved = {inner: one for inner, one in moved.items() if inner not in move.without[place]}
            yield name, moved


def _replaced(node: Any, at: KeyPath, new: str) -> Any:
    if not at:
        return new
    return {key: _replaced(inner, at[1:], new) if key == at[0] else inner for key, inner in node.items()}
