"""The tool, decisions, indicators and the lines of a money case in several answers files → one of each."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal, NamedTuple

Entry = dict[str, Any]
UseKind = Literal[
    "tool", "function", "segment", "site", "event", "acceptance", "decision", "indicator", "cost", "benefit"
]
_BY_QUESTION = ("answers", "remedies")
_PARTS: dict[str, UseKind] = {
    "sites": "site",
    "functions": "function",
    "segments": "segment",
    "events": "event",
    "decisions": "decision",
    "indicators": "indicator",
}
CASE_LINES: dict[str, UseKind] = {"costs": "cost", "benefits": "benefit"}
"""The lists of a money case."""


class Apart(NamedTuple):
    """An entry that the files state differently."""

    kind: UseKind
    about: str
    """The id of an entry; `tool`; or the question of an acceptance."""
    said: Mapping[str, Any]
    kept: Any


def combine_tool_use(files: Mapping[str, Mapping[str, Any]]) -> tuple[dict[str, Any], list[Apart]]:
    """Return the sections about a tool in use, decisions and indicators, and the entries that differ.

    `files` is the content of the files by person.
    Of an entry in several files the first is kept, with what only others state about it.
    """
    sections: dict[str, Any] = {}
    apart: list[Apart] = []
    tools = {name: {"tool": data["tool"]} for name, data in files.items() if data.get("tool")}
    if merged := _merged("tool", tools, apart):
        sections["tool"] = merged["tool"]
    sections |= combine_lists(files, _PARTS, apart)
    accepted = {name: {_shortfall(one): one for one in data.get("acceptances") or ()} for name, data in files.items()}
    if merged := _merged("acceptance", accepted, apart):
        sections["acceptances"] = [*merged.values()]
    return sections, apart


def combine_lists(
    files: Mapping[str, Mapping[str, Any]], lists: Mapping[str, UseKind], apart: list[Apart]
) -> dict[str, list[Entry]]:
    """Return lists of entries with ids, each entry once, and add the entries that differ to `apart`."""
    found: dict[str, list[Entry]] = {}
    for key, kind in lists.items():
        named = {name: {one["id"]: one for one in data.get(key) or ()} for name, data in files.items()}
        if merged := _merged(kind, named, apart):
            found[key] = [*merged.values()]
    return found


def _shortfall(acceptance: Entry) -> str:
    """Return the question of an acceptance, with the function or segment that it is for."""
    parts = (acceptance.get(key) for key in ("question", "function", "segment"))
    return " ".join(part for part in parts if part)


def _merged(kind: UseKind, files: Mapping[str, Mapping[str, Entry]], apart: list[Apart]) -> dict[str, Entry]:
    found: dict[str, Entry] = {}
    for id_ in dict.fromkeys(id_ for entries in files.values() for id_ in entries):
        said = {name: entries[id_] for name, entries in files.items() if id_ in entries}
        kept, *others = said.values()
        differs = False
        for other in others:
            differs |= not _agree(kept, other)
            kept = _filled(kept, other)
        found[id_] = kept
        if differs:
            apart.append(Apart(kind, id_, said, kept))
    return found


def _agree(one: Entry, other: Entry) -> bool:
    """Return whether two entries say the same about all that both state."""
    return all(mine == theirs for mine, theirs in _both(one, other))


def _both(one: Entry, other: Entry) -> Iterator[tuple[Any, Any]]:
    for key in one.keys() & other.keys():
        if key in _BY_QUESTION:
            yield from _both(one[key] or {}, other[key] or {})
        else:
            yield one[key], other[key]


def _filled(one: Entry, other: Entry) -> Entry:
    """Return an entry with what another one states beside it; of facts that differ, all stay its own."""
    by_question = {key: (other.get(key) or {}) | (one.get(key) or {}) for key in _BY_QUESTION if key in one | other}
    facts = [{key: value for key, value in each.items() if key not in _BY_QUESTION} for each in (one, other)]
    own = facts[0] | {key: value for key, value in facts[1].items() if key not in facts[0]}
    return (own if _agree(*facts) else facts[0]) | by_question
