"""Statements as plain data from a process that handles strangers' files: nothing in the data is trusted."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from readiness.statements.statement import Statement, Value
from readiness.statements.values import Figure
from readiness.statements.voice import phrase_of

_LONGEST = 400
"""Maximum length of a text, in characters."""
_LARGEST = 10**15
_MOST = 50
"""Maximum length of a list."""
_NUMBER = re.compile(r"-?[0-9][0-9.e+-]{0,30}")
_DEEPEST = 3
"""Maximum nesting of statements."""


def read_statement(data: Any, modules: Collection[str], otherwise: Statement) -> Statement:
    """Return the statement in JSON data, which hold its code and its parameters as pairs of name and value.

    `otherwise` is returned for data of another form, for a code that is not of `modules`, and for values that do not
    fit the parameters of the phrase.

    >>> from readiness.statements import lists
    >>> str(read_statement(["lists.more", [["number", 3]]], {"lists"}, lists.more(number=0)))
    '3 more'
    """
    try:
        return _statement(data, modules, _DEEPEST)
    except (ValueError, KeyError):
        return otherwise


def _statement(data: Any, modules: Collection[str], left: int) -> Statement:
    match data:
        case [str(code), list(pairs)] if left and code.partition(".")[0] in modules:
            kinds = {name: kind for name, kind in phrase_of(code).shape.__annotations__.items() if name != "return"}
            if [_name(pair) for pair in pairs] != list(kinds):
                raise ValueError(code)
            values = [_value(kind, pair[1], modules, left) for kind, pair in zip(kinds.values(), pairs, strict=True)]
            return Statement(code, tuple(zip(kinds, values, strict=True)))
    raise ValueError


def _name(pair: Any) -> Any:
    return pair[0] if isinstance(pair, list) and len(pair) == 2 else None


def _value(kind: str, data: Any, modules: Collection[str], left: int) -> Value:
    """Return a value of the annotated type `kind`. Raises ValueError: for any other value."""
    if kind == "int" and type(data) is int and abs(data) <= _LARGEST:
        return data
    if kind == "str" and isinstance(data, str) and len(data) <= _LONGEST:
        return data
    if kind == "Figure":
        return _figure(data)
    if kind == "Statement":
        return _statement(data, modules, left - 1)
    if kind.startswith("tuple[") and isinstance(data, list) and len(data) <= _MOST:
        return tuple([_value(kind[6:].partition(",")[0], part, modules, left) for part in data])
    raise ValueError(kind)


def _figure(data: Any) -> Figure:
    match data:
        case [str(exact), int() | float() as rounded, str(shown)] if all(map(_NUMBER.fullmatch, (exact, shown))):
            return Figure(exact, rounded, shown)
    raise ValueError
