"""Warn of text in answers that YAML reads as a comment: `note: item #3 done` is only `item`."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.yaml_file import Document
from readiness.loading.yaml_positions import KeyPath, Position, plain_ends

_TEXTS = {
    "approved_by", "category", "context", "location", "name", "not_applicable", "note", "organization", "owner", "role",
    "title", "use_case",
}  # fmt: skip
"""Keys whose values are text."""


def truncation_warnings(document: Document) -> Iterator[Problem]:
    """Yield a warning for every unquoted text that is cut off at a ` #` with one space before it.

    Two spaces before the `#` mark an intended comment. The text is parsed only if such a ` #` exists.
    """
    suspects = set(_suspects(document.text))
    if not suspects:
        return
    for way, end, value in plain_ends(document.text):
        line, column = end.line, end.column
        after = document.lines[line][column + 2 : column + 3]
        if (line, column) in suspects and _is_text(way) and (value or after.strip()):
            place = Position(line, column + 1, len(document.lines[line].rstrip()) - column - 1)
            from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a warning

            yield document.problem_at(place, yaml_problems.comment(), yaml_problems.quote_text(), warning=True)


def _suspects(text: str) -> Iterator[tuple[int, int]]:
    """Yield the line and column, from 0, of every ` #` that follows a character other than white space."""
    line, counted = 0, 0
    found = text.find(" #")
    while found >= 0:
        if found and text[found - 1] not in " \t\n":
            line += text.count("\n", counted, found)
            counted = found
            yield line, found - text.rfind("\n", 0, found) - 1
        found = text.find(" #", found + 2)


def _is_text(way: KeyPath) -> bool:
    return bool(way) and (way[-1] in _TEXTS or (len(way) > 1 and way[-2] == "participants"))
