"""Answers from a text or a mapping → a document."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from typing import Any

from readiness.errors import InvalidFilesError, Problem
from readiness.loading import input_limits
from readiness.loading.read_answers import answers_document
from readiness.loading.yaml_file import Document, KeyPath
from readiness.statements.statement import Words

Source = Path | str | Mapping[str, Any]
"""The path of an answers file, its YAML text, or the same content as a mapping.

A string with a line break, an empty one and one that begins with `{` are texts, any other is a path; `-` is standard
input.
"""
_TEXT, _MAPPING = "the text", "the mapping"
_LARGEST = 10**18


def read_source(source: str | Mapping[str, Any]) -> Document:
    """Read the YAML text of answers, or a mapping, as plain data.

    Raises InvalidFilesError when it cannot be read or is not a mapping.
    """
    return _read_mapping(source) if isinstance(source, Mapping) else answers_document(source, _TEXT)


class _MappingDocument(Document):
    """A document made from a mapping, whose problems name a key path instead of a line."""

    def problem(self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False) -> Problem:
        """Return a problem at the key path `loc`."""
        return Problem(_place(loc), message, hint, warning=warning, keys=tuple(loc))

    def key_problem(
        self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False
    ) -> Problem:
        """Return a problem at the key path `loc`."""
        return self.problem(loc, message, hint, warning=warning)


def _read_mapping(source: Mapping[str, Any]) -> Document:
    from json import dumps  # noqa: PLC0415 - only for a mapping

    text = dumps(_Plain().value(source, ()), ensure_ascii=False, indent=1)
    parsed = answers_document(text, _MAPPING)  # JSON is YAML, and the reader enforces its limits
    return _MappingDocument(_MAPPING, text, parsed.data)


class _Plain:
    """A converter of values to the plain data that the reader of files returns, with every scalar as text.

    It counts as it goes, because a mapping may hold one list many times.
    """

    def __init__(self) -> None:
        self._left, self._characters = input_limits.NODES, input_limits.FILE_BYTES

    def value(self, value: Any, place: KeyPath) -> Any:
        """Return a value as plain data. Raises InvalidFilesError at the first one that cannot be part of answers."""
        self._left -= 1
        if self._left < 0:
            from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

            message = file_problems.too_many_values(most=input_limits.NODES)
            raise _refused(place, message, file_problems.mapping_meant())
        if isinstance(value, Mapping | list | tuple):
            if len(place) >= input_limits.DEPTH:
                from readiness.statements import file_problems, yaml_problems  # noqa: PLC0415 - only for a problem

                message = yaml_problems.too_deep(most=input_limits.DEPTH)
                raise _refused(place, message, file_problems.mapping_meant())
            if isinstance(value, Mapping):
                return {self._key(key, place): self.value(inner, (*place, key)) for key, inner in value.items()}
            return [self.value(inner, (*place, index)) for index, inner in enumerate(value)]
        text = _scalar(value)
        if text is None:
            from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

            message = file_problems.unusable_type(kind=type(value).__name__)
            raise _refused(place, message, file_problems.usable_types())
        return self._counted(text, place)

    def _key(self, key: object, place: KeyPath) -> str:
        if not isinstance(key, str):
            from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

            raise _refused(place, file_problems.key_no_text(key=f"{key!r:.40}"), file_problems.keys_as_text())
        return self._counted(key, place)

    def _counted(self, text: str, place: KeyPath) -> str:
        self._characters -= len(text)
        if self._characters < 0:
            from readiness.statements import file_problems  # noqa: PLC0415 - only for a problem

            message = file_problems.too_much_text(size=input_limits.FILE_BYTES // 1024**2)
            raise _refused(place, message, file_problems.mapping_meant())
        return text


def _scalar(value: Any) -> str | None:
    """Return a scalar as the text of an answers file; None for a type that has none, and for NaN and infinity."""
    if value is None or isinstance(value, str):
        return str(value or "")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, float):
        return (str(int(value)) if value.is_integer() else repr(float(value))) if isfinite(value) else None
    return str(int(value)) if isinstance(value, int) and abs(value) < _LARGEST else None


def _refused(place: KeyPath, message: Words, hint: Words) -> InvalidFilesError:
    return InvalidFilesError([Problem(_place(place), message, hint, keys=place)])


def _place(keys: Sequence[str | int]) -> str:
    return _MAPPING + "".join(f"[{key!r}]" for key in keys)
