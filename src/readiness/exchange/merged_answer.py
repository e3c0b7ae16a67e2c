"""Put everything that a returned file states about one question into the answer that the answers file has."""

from collections.abc import Mapping
from typing import Any

from readiness.exchange.columns import VOTES
from readiness.model.field_types import to_number
from readiness.model.participants import UNKNOWN
from readiness.model.scale import Scale
from readiness.saving.changes import ANSWER_KEYS, keep_quoting, order_keys, pin_evidence

_KINDS = ("level", "facets", "not_applicable")
_OF_KIND = (*_KINDS, "approved_by", "expires")
_LEVELS = {"level", "facets", "votes", "second_votes", "supports"}
"""Keys whose values are levels, or mappings of levels."""


def merged_answer(old: Any, stated: Mapping[str, Any], scale: Scale | None) -> dict[str, Any]:
    """Return an answer with everything that is stated; what is not stated stays, and nothing is removed.

    A new level leaves the evidence at the level it was given for. Evidence is added, and completed where a piece of the
    same title lacks a date or a place.
    """
    was = as_mapping(old)
    changed = {
        key: value for key, value in stated.items() if _meaning(key, was.get(key), scale) != _meaning(key, value, scale)
    }
    new = dict(was)
    if kinds := {key: value for key, value in changed.items() if key in _OF_KIND}:
        pinned = pin_evidence(was, was.get("level")) if was.get("level") else was
        replaced = _OF_KIND if kinds.keys() & set(_KINDS) else ()
        said = {key: stated[key] for key in _OF_KIND if key in stated} if replaced else kinds
        new = {key: value for key, value in pinned.items() if key not in replaced} | said
    new |= {key: changed[key] for key in ("note", "because", "measured") if key in changed}
    new |= {key: {**was.get(key, {}), **changed[key]} for key in ("done_late", *VOTES) if key in changed}
    if "flagged" in changed:
        new["flagged"] = _flag(was.get("flagged"), changed["flagged"])
    if pieces := changed.get("evidence"):
        new["evidence"] = _with_evidence(was, new.get("evidence", []), pieces, scale)
    new = {key: value for key, value in new.items() if value not in ("", None)}
    return order_keys(was, keep_quoting(new), list(ANSWER_KEYS))


def _flag(was: Any, stated: Any) -> Any:
    """Return a flag with everything that is known of it; `true` says no more than any."""
    known = [one for one in (was, stated) if isinstance(one, Mapping)]
    return {key: value for one in known for key, value in one.items()} or stated


def says_more(old: Any, stated: Mapping[str, Any], scale: Scale | None) -> bool:
    """Return whether a statement changes the answer that the answers file has."""
    return merged_answer(old, stated, scale) != as_mapping(old)


def as_mapping(answer: Any) -> dict[str, Any]:
    """Return an answer as a mapping; a short one is a level."""
    if isinstance(answer, dict):
        return dict(answer)
    return {"level": answer} if answer else {}


def _meaning(key: str, value: Any, scale: Scale | None) -> Any:
    """Return a value so that equal ones are equal: levels and figures by number, texts with line feeds."""
    if isinstance(value, Mapping):
        return {name: _meaning(key if key in _LEVELS else name, inner, scale) for name, inner in value.items()}
    if isinstance(value, list):
        return [_meaning(key, inner, scale) for inner in value]
    if not isinstance(value, str):
        return value
    number: Any = None
    if key in _LEVELS and scale is not None:
        number = scale.level_called(value)
    elif key == "value":
        number = to_number(value)
    return value.replace("\r\n", "\n").replace("\r", "\n") if number is None else number


def _with_evidence(was: Mapping[str, Any], pieces: list[Any], stated: list[Any], scale: Scale | None) -> list[Any]:
    """Return pieces of evidence with those that are stated; `was` has them before their levels were written down."""
    before, new = [_piece(one, scale) for one in was.get("evidence", [])], list(pieces)
    claimed, said = _meaning("level", was.get("level"), scale), [_piece(piece, scale) for piece in stated]
    # A piece that is stated as it was is not completed by another one: both are there.
    itself = {index for index, one in enumerate(before) if any(_is_in(piece, one, claimed) for piece in said)}
    for piece, meant in zip(stated, said, strict=True):
        added = [_piece(one, scale) for one in new[len(before) :]]
        if any(_is_in(meant, one, claimed) for one in [*before, *added]):
            continue
        named = "use" in meant
        known = [*before, *added] if named else before
        completed = (at for at, one in enumerate(known) if _completes(meant, one) and (named or at not in itself))
        at = next(completed, None)
        if at is None:
            new.append(piece["use"] if meant.keys() == {"use"} else piece)
        else:
            first, second = (new[at], piece) if named else (piece, new[at])
            new[at] = {**_long(first), **_long(second)}
    return new


def _long(piece: Any) -> dict[str, Any]:
    """Return a piece of evidence as a mapping; one that is only an id names a document of the register."""
    return {"use": piece} if isinstance(piece, str) else dict(piece)


def _piece(piece: Any, scale: Scale | None) -> Any:
    return _meaning("", _long(piece), scale)


def _is_in(piece: Mapping[str, Any], one: Mapping[str, Any], claimed: Any) -> bool:
    """Return whether a piece says no more than another one; without a level it supports the one claimed."""
    full = {"supports": claimed, **one} if claimed not in {None, UNKNOWN} else dict(one)
    optional = {"supports", "at"} if "use" in one else {"supports"}
    return all(full.get(key) == value for key, value in piece.items()) and one.keys() - optional <= piece.keys()


def _completes(piece: Mapping[str, Any], one: Mapping[str, Any]) -> bool:
    """Return whether a piece says all that another one does, and more; of one document of the register always."""
    if "use" in piece:
        return bool(piece["use"] == one.get("use"))
    return one.items() <= {**piece, "supports": one.get("supports", piece.get("supports"))}.items()
