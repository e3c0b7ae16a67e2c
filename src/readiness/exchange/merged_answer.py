"""Put everything that a returned file states about one question into the answer that the answers file has."""

from collections.abc import Mapping
from typing import Any

from readiness.model.participants import UNKNOWN
from readiness.model.scale import Scale
from readiness.saving.changes import ANSWER_KEYS, keep_quoting, order_keys, pin_evidence

_KINDS = ("level", "facets", "not_applicable")
_OF_KIND = (*_KINDS, "approved_by", "expires")


def merged_answer(old: Any, stated: Mapping[str, Any], scale: Scale | None) -> dict[str, Any]:
    """Return an answer with everything that is stated; what is not stated stays, and nothing is removed.

    A new level leaves the evidence at the level it was given for. Evidence is added, and completed where a piece of the
    same title lacks a date or a place.
    """
    was = as_mapping(old)
    new = dict(was)
    kinds = {key: stated[key] for key in _OF_KIND if key in stated}
    if kinds and not _same(was, kinds, scale):
        pinned = pin_evidence(was, was.get("level")) if was.get("level") else was
        kept = {key: value for key, value in pinned.items() if key not in _OF_KIND}
        new = kept | kinds if kinds.keys() & set(_KINDS) else pinned | kinds
    new |= {key: stated[key] for key in ("note", "flagged", "measured") if key in stated}
    for key in ("done_late", "votes"):
        if key in stated:
            new[key] = {**was.get(key, {}), **stated[key]}
    if pieces := stated.get("evidence"):
        new["evidence"] = _with_evidence(was, new.get("evidence", []), pieces)
    new = {key: value for key, value in new.items() if value not in ("", None)}
    return order_keys(was, keep_quoting(new), list(ANSWER_KEYS))


def as_mapping(answer: Any) -> dict[str, Any]:
    """Return an answer as a mapping; a short one is a level."""
    if isinstance(answer, dict):
        return dict(answer)
    return {"level": answer} if answer else {}


def _same(was: Mapping[str, Any], kinds: Mapping[str, Any], scale: Scale | None) -> bool:
    return all(_one(was.get(key), scale) == _one(value, scale) for key, value in kinds.items())


def _one(value: Any, scale: Scale | None) -> Any:
    """Return a level by its number, so that its id means the same; any other value unchanged."""
    if isinstance(value, Mapping):
        return {key: _one(inner, scale) for key, inner in value.items()}
    if not isinstance(value, str) or scale is None or value == UNKNOWN:
        return value
    number = scale.level_called(value)
    return value if number is None else number


def _with_evidence(was: Mapping[str, Any], pieces: list[Any], stated: list[Any]) -> list[Any]:
    """Return pieces of evidence with those that are stated; `was` has them before their levels were written down."""
    before, new = was.get("evidence", []), list(pieces)
    for piece in stated:
        if any(_is_in(piece, one, was.get("level")) for one in [*before, *new[len(before) :]]):
            continue
        at = next((index for index, one in enumerate(before) if _completes(piece, one)), None)
        if at is None:
            new.append(piece)
        else:
            new[at] = {**piece, **new[at]}
    return new


def _is_in(piece: Mapping[str, Any], one: Mapping[str, Any], claimed: Any) -> bool:
    """Return whether a piece says no more than another one; without a level it supports the one claimed."""
    full = {"supports": claimed, **one} if claimed not in {None, UNKNOWN} else dict(one)
    return all(full.get(key) == value for key, value in piece.items()) and all(
        key in piece for key in one if key != "supports"
    )


def _completes(piece: Mapping[str, Any], one: Mapping[str, Any]) -> bool:
    return one.items() <= {**piece, "supports": one.get("supports", piece.get("supports"))}.items()
