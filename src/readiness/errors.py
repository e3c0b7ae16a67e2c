"""Expected errors: each has a message, an optional hint, and for problems in files a location.

This module neither prints nor knows exit codes; the command line does both.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from readiness.statements.statement import Statement, Words
from readiness.suggestions import did_you_mean

if TYPE_CHECKING:
    from readiness.statements.unknown_names import UnknownKind


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem in one file."""

    path: str
    """The file as the user named it."""
    message: Words
    """The fault, in a sentence."""
    hint: Words = ""
    """The way to correct it."""
    line: int = 0
    """The line number from 1; 0 for a problem of the whole file."""
    column: int = 0
    """The column number from 1."""
    source: str = ""
    """The text of that line."""
    width: int = 1
    """The number of characters on the line that the problem covers."""
    warning: bool = False
    """True for a warning, which stops nothing."""
    more: int = 0
    """The number of further problems that were counted but not stored; such an entry has no location."""
    keys: tuple[str | int, ...] = field(default=(), compare=False)
    """The key path of the value, such as `("answers", "data.live-records", "level")`; empty where it is unknown."""
    cell: str = ""
    """The sheet and the cell of a workbook: `Answers!D5`; empty for a file of lines."""
    found: str | None = field(default=None, compare=False)
    """The wrong value or key as the message shows it; None where the message shows none."""

    @property
    def place(self) -> str:
        """The location as `file:line:column` or `file:sheet!cell`, or only the file."""
        if self.cell:
            return f"{self.path}:{self.cell}"
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path

    @property
    def order(self) -> tuple[str, bool, str, int, int, bool, str]:
        """The sort key: by file, then from top to bottom, then entries for problems that were not stored.

        At one place errors come before warnings, in the order of their codes, which every language has in common.
        """
        sheet = self.cell.rpartition("!")[0]
        return (self.path, self.more > 0, sheet, self.line, self.column, self.warning, repr(self.message))


def in_english(words: Words) -> str:
    """Return words for a log, in English whatever the language of the run."""
    from readiness.statements.language import ENGLISH  # noqa: PLC0415 - most runs have no error
    from readiness.statements.voice import say_in  # noqa: PLC0415

    return words if isinstance(words, str) else say_in(ENGLISH, words)


class ReadinessError(Exception):
    """An error that a user can correct; its text, for a log, is in English."""

    def __init__(self, message: Words, hint: Words = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return in_english(self.message)


_SHOWN = 5
"""The number of problems in the text of an exception, which a notebook or a log shows."""


class InvalidFilesError(ReadinessError):
    """One or more invalid input files, with every problem found in them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems), key=lambda problem: problem.order))
        count = sum(problem.more or 1 for problem in self.problems)
        from readiness.statements import errors as statements  # noqa: PLC0415 - most runs find no problem

        super().__init__(statements.problems_found(number=count))

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.problems,)

    def __str__(self) -> str:
        from readiness.statements import errors as statements  # noqa: PLC0415

        found = [one for one in self.problems[:_SHOWN] if one.message]
        parts = [in_english(self.message), *(f"{one.place}: {in_english(one.message)}" for one in found)]
        if (more := len(self.problems) - _SHOWN) > 0:
            parts.append(in_english(statements.more_in_problems(number=more)))
        return "; ".join(parts)


class UnknownNameError(ReadinessError, LookupError):
    """An unknown name given by the user; the hint lists known names."""

    def __init__(self, kind: "UnknownKind", name: str, known: Sequence[str], message: Statement | None = None) -> None:
        """`message` replaces the sentence for this kind where it tells more."""
        from readiness.statements.unknown_names import UNKNOWN  # noqa: PLC0415 - most runs know every name

        super().__init__(message or UNKNOWN[kind](name=name), did_you_mean(name, known))
        self.kind, self.name, self.known = kind, name, tuple(known)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.kind, self.name, self.known, self.message), {"hint": self.hint}


class PluginError(ReadinessError):
    """A file in a folder of methods, formats, commands or charts that does not export the required object."""


class MissingCapabilityError(ReadinessError):
    """A capability that this machine lacks; the hint is the command that installs it."""


class LimitError(ReadinessError):
    """A job that exceeded its limit of time or memory, or ended early; nothing was written."""


class WriteError(ReadinessError):
    """A file that could not be written; its previous content is unchanged."""


class ConflictError(ReadinessError):
    """An answers file that changed on disk, or is locked by another session."""
