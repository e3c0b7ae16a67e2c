"""The styles of a template may look like anything, and load nothing."""

from collections.abc import Iterator
from typing import Any

import tinycss2

from readiness.errors import Problem
from readiness.reporting.templates import limits

_LOADING = {"url", "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade"}
_INSIDE = ("data:", "#")
_HINT = "styles load nothing; put pictures into the page as data: addresses"


def problems_of(text: str, shown: str) -> list[Problem]:
    """Return what a file of styles would load from elsewhere, each with its place."""
    lines = text.split("\n")
    found = list(_found(tinycss2.parse_component_value_list(text, skip_comments=True)))
    found += [(number, 1, "'</style' would end the styles") for number, line in enumerate(lines, 1) if _ends(line)]
    return [
        Problem(shown, message, _HINT, line, column, lines[line - 1] if line <= len(lines) else "")
        for line, column, message in found[: limits.PROBLEMS]
    ]


def _ends(line: str) -> bool:
    return "</style" in line.lower()


def _found(tokens: list[Any]) -> Iterator[tuple[int, int, str]]:
    for token in tokens:
        place = token.source_line, token.source_column
        if token.type == "at-keyword" and token.lower_value == "import":
            yield (*place, "'@import' loads a file")
        elif token.type == "url" and not _is_inside(token.value):
            yield (*place, "this address would be loaded")
        elif token.type == "error" and token.kind == "bad-url":
            yield (*place, "this address cannot be read")
        elif token.type == "function":
            if token.lower_name in _LOADING:
                yield from (
                    (part.source_line, part.source_column, "this address would be loaded")
                    for part in token.arguments
                    if part.type == "string" and not _is_inside(part.value)
                )
            yield from _found(token.arguments)
        elif token.type.endswith("block"):
            yield from _found(token.content)


def _is_inside(address: str) -> bool:
    return address.strip().lower().startswith(_INSIDE)
