"""Answers from a text or a mapping → a document."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from readiness.errors import InvalidFilesError, Problem
from readiness.loading import input_limits
from readiness.loading.read_answers import answers_document
from readiness.loading.yaml_file import Document, KeyPath

Source = Path | str | Mapping[str, Any]
"""The path of an answers file, its YAML text, or the same content as a mapping.

A string with a line break is a text, any other a path; `-` is standard input.
"""
_TEXT, _MAPPING = "the text", "the mapping"


def read_source(source: str | Mapping[str, Any]) -> Document:
    """Read the YAML text of answers, or a mapping, as plain data.

    Raises InvalidFilesError when it cannot be read or is not a mapping.
    """
    return _read_mapping(source) if isinstance(source, Mapping) else answers_document(source, _TEXT)


@dataclass
class _MappingDocument(Document):
    """A document made from a mapping, whose problems name a key path instead of a line."""

    def problem(self, loc: Sequence[str | int], message: str, hint: str = "", *, warning: bool = False) -> Problem:
        """Return a problem at the key path `loc`."""
        return Problem(_place(loc), message, hint, warning=warning, keys=tuple(loc))

    def key_problem(self, loc: Sequence[str | int], message: str, hint: str = "", *, warning: bool = False) -> Problem:
        """Return a problem at the key path `loc`."""
        return self.problem(loc, message, hint, warning=warning)


def _read_mapping(source: Mapping[str, Any]) -> Document:
    text = json.dumps(_plain(source, ()), ensure_ascii=False, indent=1)
    parsed = answers_document(text, _MAPPING)  # JSON is YAML, and the reader enforces its limits
    return _MappingDocument(_MAPPING, text, parsed.data)


def _plain(value: Any, place: KeyPath) -> Any:
    """Return a value with every scalar as text, as the reader of files returns it. Raises InvalidFilesError."""
    if isinstance(value, Mapping) and len(place) < input_limits.DEPTH:
        return {_key(key, place): _plain(inner, (*place, key)) for key, inner in value.items()}
    if isinstance(value, list | tuple) and len(place) < input_limits.DEPTH:
        return [_plain(inner, (*place, index)) for index, inner in enumerate(value)]
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, int | float):
        return str(value)
    raise _refused(place, value)


def _key(key: object, place: KeyPath) -> str:
    if not isinstance(key, str):
        raise _refused(place, key)
    return key


def _refused(place: KeyPath, value: object) -> InvalidFilesError:
    if len(place) >= input_limits.DEPTH:
        message, hint = f"nested more than {input_limits.DEPTH} levels deep", "is this the mapping you meant?"
    else:
        message = f"a value of the type {type(value).__name__} cannot be part of answers"
        hint = "use text, whole or decimal numbers, true or false, dates, lists and mappings"
    return InvalidFilesError([Problem(_place(place), message, hint, keys=place)])


def _place(keys: Sequence[str | int]) -> str:
    return _MAPPING + "".join(f"[{key!r}]" for key in keys)
