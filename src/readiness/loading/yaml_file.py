"""Read YAML files under limits, and report errors with their position.

Positions are computed in a second pass, only when there is a problem to report.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line, read_text
from readiness.loading.problem_limit import first_problems
from readiness.loading.yaml_events import UNSAFE, DuplicateKeyError, RefusedError, build_data
from readiness.loading.yaml_positions import KeyPath, Position, PositionMap, find_positions, first_of_duplicate
from readiness.statements.statement import Words

if TYPE_CHECKING:
    from readiness.loading.files import Files


@dataclass
class Document:
    """A file that was read: its path, text and data, with all scalars as text."""

    path: str
    text: str
    data: Any = None
    name: str = ""
    """The name within its pack, independent of the pack's location."""
    files: "Files | None" = None
    """The revision that holds the files named in it; None for the disk."""

    @property
    def sha256(self) -> str:
        """The SHA-256 digest of the text in UTF-8."""
        return sha256(self.text.encode()).hexdigest()

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text."""
        return self.text.split("\n")

    @cached_property
    def _positions(self) -> PositionMap:
        return find_positions(self.text)

    def problem(self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False) -> Problem:
        """Return a problem at the value of the key path `loc`, or at the nearest value above it."""
        return self.problem_at(self._positions.of_value(tuple(loc)), message, hint, warning=warning, keys=tuple(loc))

    def key_problem(
        self, loc: Sequence[str | int], message: Words, hint: Words = "", *, warning: bool = False
    ) -> Problem:
        """Return a problem at the key of the key path `loc`, or at the nearest value above it."""
        return self.problem_at(self._positions.of_key(tuple(loc)), message, hint, warning=warning, keys=tuple(loc))

    def place(self, loc: Sequence[str | int]) -> Position:
        """Return the position of the key of the key path `loc`, or of the nearest value above it."""
        return self._positions.of_key(tuple(loc))

    def problem_at(
        self, place: Position, message: Words, hint: Words = "", *, warning: bool = False, keys: KeyPath = ()
    ) -> Problem:
        """Return a problem at a position in the text; `keys` is the key path of its value, if known."""
        line, column, width = place
        source = self.lines[line] if line < len(self.lines) else ""
        width = max(1, min(width, len(source) - column))
        return Problem(self.path, message, hint, line + 1, column + 1, source, width, warning, keys=keys)


def read_yaml(path: Path | str, name: str | None = None) -> Document:
    """Read one YAML file, or standard input for `-`.

    `name` is the name for messages, by default the path. Raises InvalidFilesError with the position of the first error.
    """
    shown = path_on_one_line(name or path)
    return parse(read_text(path, shown), shown)


def parse(text: str, path: str, files: "Files | None" = None) -> Document:
    """Parse YAML text; `path` is the name for messages. Raises InvalidFilesError as `read_yaml` does."""
    document = Document(path, text, files=files)
    if found := UNSAFE.search(text):
        from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

        place = Position(text.count("\n", 0, found.start()), found.start() - text.rfind("\n", 0, found.start()) - 1)
        message, hint = yaml_problems.invisible(code=f"{ord(found[0]):04X}"), yaml_problems.remove()
        if "\ud800" <= found[0] <= "\udfff":
            message, hint = yaml_problems.no_text(), yaml_problems.utf8_locale()
        raise InvalidFilesError([document.problem_at(place, message, hint)])
    try:
        document.data = build_data(text)
    except RefusedError as error:
        _refuse_merge_conflicts(document)
        place = Position(error.line, error.column, error.width)
        raise InvalidFilesError([document.problem_at(place, error.message, _refusal_hint(error, text))]) from None
    except yaml.MarkedYAMLError as error:
        from readiness.loading.yaml_syntax_errors import explain_syntax_error  # noqa: PLC0415 - only for a problem

        _refuse_merge_conflicts(document)
        raise InvalidFilesError([document.problem_at(*explain_syntax_error(error, document.lines))]) from None
    except yaml.YAMLError:
        from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

        problem = Problem(path, yaml_problems.no_yaml_text(), yaml_problems.save_plain())
        raise InvalidFilesError([problem]) from None
    if "\n<<<<<<< " in text and "\n>>>>>>> " in text:  # inside a quoted text even a marker is YAML
        _refuse_merge_conflicts(document)
    return document


def _refuse_merge_conflicts(document: Document) -> None:
    """Raise InvalidFilesError with every merge conflict that git left in a text."""
    from readiness.loading.yaml_syntax_errors import merge_conflicts  # noqa: PLC0415 - only for a problem

    if found := merge_conflicts(document.lines):
        raise InvalidFilesError(first_problems((document.problem_at(*one) for one in found), document.path)) from None


def _refusal_hint(error: RefusedError, text: str) -> Words:
    first = first_of_duplicate(text) if isinstance(error, DuplicateKeyError) else None
    if first is None:
        return error.hint
    from readiness.statements import yaml_problems  # noqa: PLC0415 - only for a problem

    return yaml_problems.keep_one_of(line=first.line + 1)


__all__ = ["Document", "KeyPath", "Position", "parse", "read_yaml"]
