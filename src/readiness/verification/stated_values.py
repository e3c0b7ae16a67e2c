"""Compare what a report states with what its answers give, both as plain data."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from readiness.loading.bounded_file import path_on_one_line
from readiness.statements import verification as statements
from readiness.statements.statement import Statement

_COMPARED_ELSEWHERE = {"version", "pack_sha256", "template", "template_sha256"}


def lone_keys(stated: Any, expected: Any, way: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the path of each key that only one of two trees of plain data has, outside of lists."""
    if isinstance(stated, dict) and isinstance(expected, dict):
        for key in sorted(stated.keys() | expected.keys()):
            if key in stated and key in expected:
                yield from lone_keys(stated[key], expected[key], (*way, key))
            else:
                yield (*way, key)


def without(data: Any, ways: Sequence[tuple[str, ...]]) -> Any:
    """Return plain data without the keys at the paths `ways`."""
    if not ways or not isinstance(data, dict):
        return data
    below = {key: [way[1:] for way in ways if way[0] == key] for key in data}
    return {key: without(value, below[key]) for key, value in data.items() if () not in below[key]}


def value_differences(stated: Any, expected: Any, place: str) -> Iterator[Statement]:
    """Yield a statement for each difference between two trees of plain data."""
    if place in _COMPARED_ELSEWHERE or place.endswith(".file_sha256"):
        return
    if isinstance(stated, dict) and isinstance(expected, dict):
        for key in sorted(stated.keys() | expected.keys()):
            inner = f"{place}.{on_one_line(key)}" if place else on_one_line(key)
            if key in stated and key in expected:
                yield from value_differences(stated[key], expected[key], inner)
            else:
                yield statements.extra_value(place=inner) if key in stated else statements.missing_value(place=inner)
    elif isinstance(stated, list) and isinstance(expected, list) and len(stated) == len(expected):
        for index, (one, other) in enumerate(zip(stated, expected, strict=True)):
            yield from value_differences(one, other, f"{place}[{index}]")
    elif (type(stated), stated) != (type(expected), expected):
        yield statements.other_value(place=place, stated=_json(stated), expected=_json(expected))


def _json(value: Any) -> str:
    return on_one_line(json.dumps(value, ensure_ascii=False))


def on_one_line(text: str, most: int = 80) -> str:
    """Return a text of the report on one line, shortened for a message."""
    shown = path_on_one_line(text)
    return shown if len(shown) <= most else f"{shown[: most - 1]}…"
