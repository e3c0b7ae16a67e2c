"""Two changed copies of the values in an answers file → one, by question id and by the ids in lists."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from readiness.loading.yaml_file import KeyPath
from readiness.model.participants import UNKNOWN
from readiness.saving.changes import pin_evidence

Values = Mapping[str, Any]


class ConflictingValuesError(Exception):
    """Two different changes of one value, at a key path."""

    def __init__(self, way: KeyPath) -> None:
        super().__init__(way)
        self.way = way


class _Missing:
    """The value of a key that is not there."""


MISSING: Final = _Missing()


def merge_values(base: Any, ours: Any, theirs: Any, way: KeyPath = ()) -> Any:
    """Return the value with the changes of both copies since `base`; MISSING stands for a key that is not there.

    Raises ConflictingValuesError where both changed one value to different ones.
    """
    if theirs in (ours, base):
        return ours
    if ours == base:
        return theirs
    if way == ("assessment", "date") and isinstance(ours, str) and isinstance(theirs, str):
        return max(ours, theirs)  # the later day, as for files of several people
    if way == ("assessment", "pack_digest"):
        return base  # so that the next session asks to confirm the answers
    if len(way) > 1 and way[-2] == "answers":
        base, ours, theirs = answers_to_merge(base, ours, theirs)
    if len(way) > 1 and way[-2] == "evidence" and {str, dict} == {type(ours), type(theirs)}:
        ours, theirs = ({"use": one} if isinstance(one, str) else one for one in (ours, theirs))
    if len(way) == 1 and "" in (ours, theirs):  # a section with nothing in it but comments
        ours, theirs = (one or {} for one in (ours, theirs))
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return _mapping(base if isinstance(base, dict) else {}, ours, theirs, way)
    if isinstance(ours, list) and isinstance(theirs, list):
        return _list(base if isinstance(base, list) else [], ours, theirs, way)
    raise ConflictingValuesError(way)


def answers_to_merge(base: Any, ours: Any, theirs: Any) -> tuple[Any, Any, Any]:
    """Return three versions of an answer in their long form.

    Where they claim different levels, their evidence states the level that it was given for, or it would support the
    level of the other branch.
    """
    versions = [_long_form(one) for one in (base, ours, theirs)]
    levels = [one.get("level") for one in versions if one is not MISSING]
    if len({level for level in levels if level not in {None, UNKNOWN}}) > 1:
        versions = [one if one is MISSING else pin_evidence(one, one.get("level")) for one in versions]
    return versions[0], versions[1], versions[2]


def _long_form(answer: Any) -> Any:
    if answer is MISSING or isinstance(answer, dict):
        return answer
    return {"level": answer} if answer else {}


def _mapping(base: Values, ours: Values, theirs: Values, way: KeyPath) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for key in merged_order(list(ours), list(theirs), way):
        value = merge_values(base.get(key, MISSING), ours.get(key, MISSING), theirs.get(key, MISSING), (*way, key))
        if value is not MISSING:
            merged[key] = value
    return merged


def merged_order(ours: Sequence[str], theirs: Sequence[str], way: KeyPath = ()) -> list[str]:
    """Return all keys in our order, each that is only theirs behind the key before it there.

    The register of evidence stays in the order of its ids where both have that.
    """
    if way == ("evidence",) and all(list(keys) == sorted(keys) for keys in (ours, theirs)):
        return sorted({*ours, *theirs})
    behind: dict[str | None, list[str]] = {}
    known, before = set(ours), None
    for key in theirs:
        if key in known:
            before = key
        else:
            behind.setdefault(before, []).append(key)
    return [*behind.get(None, ()), *(one for key in ours for one in (key, *behind.get(key, ())))]


def _list(base: Sequence[Any], ours: Sequence[Any], theirs: Sequence[Any], way: KeyPath) -> list[Any]:
    """Merge two lists by the ids of their items; items without one are equal or different as a whole."""
    versions = [{_identity(item): item for item in items} for items in (base, ours, theirs)]
    was, mine, other = versions
    if any(len(version) < len(items) for version, items in zip(versions, (base, ours, theirs), strict=True)):
        raise ConflictingValuesError(way)
    gone = [key for key in was if key not in mine and key not in other]
    if gone and (mine.keys() - was.keys()) != (other.keys() - was.keys()):
        raise ConflictingValuesError(way)  # both changed an item that has no id
    return list(_mapping(was, mine, other, way).values())


def _identity(item: Any) -> str:
    if isinstance(item, dict):
        for key in ("id", "name", "use"):
            if key in item:
                return repr(item[key]) if key == "use" else str(item[key])
    return repr(item)
