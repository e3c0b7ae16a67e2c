"""What goes wrong on purpose: what it is, where it is, and what to do about it.

Nothing here prints and nothing here knows an exit code; the command line does both.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from heapq import nlargest


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one file."""

    path: str
    """The file as the user named it."""
    message: str
    """What is wrong."""
    hint: str = ""
    """What would be right."""
    line: int = 0
    """The line, counted from 1; 0 when the problem is the file itself."""
    column: int = 0
    """The column, counted from 1."""
    source: str = ""
    """The text of that line."""
    width: int = 1
    """How many characters of the line are meant."""
    warning: bool = False
    """A warning is shown but stops nothing."""
    more: int = 0
    """How many problems this one stands for that were counted and not kept; it has no place itself."""

    @property
    def place(self) -> str:
        """`file:line:column`, or only the file."""
        return f"{self.path}:{self.line}:{self.column}" if self.line else self.path

    @property
    def order(self) -> tuple[str, bool, int, int, str]:
        """Sort key: by file, then from top to bottom, then what was not kept."""
        return (self.path, self.more > 0, self.line, self.column, self.message)


class ReadinessError(Exception):
    """Anything a user can put right."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class InvalidFilesError(ReadinessError):
    """One or more input files are invalid; carries every problem found in them."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems), key=lambda problem: problem.order))
        count = sum(problem.more or 1 for problem in self.problems)
        super().__init__(f"{count} problem{'s' if count != 1 else ''} found")


class UnknownNameError(ReadinessError):
    """The user named something that is not there; lists what is."""

    def __init__(self, kind: str, name: str, known: Sequence[str]) -> None:
        super().__init__(f"there is no {kind} called '{name}'", did_you_mean(name, known))


class MissingCapabilityError(ReadinessError):
    """This machine lacks something; the hint is the command that installs it."""


class LimitError(ReadinessError):
    """Something took more time or memory than it may, or broke off; nothing was written."""


class WriteError(ReadinessError):
    """A file could not be written; what was there before is untouched."""


class ConflictError(ReadinessError):
    """The answers file changed on disk, or is held by someone else."""


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return *did you mean …?* for a near miss, else a short list of what is known."""
    choices = list(known)
    folded = {choice.casefold(): choice for choice in reversed(choices)}
    close = get_close_matches(name.casefold(), _likely(name.casefold(), folded), n=1, cutoff=0.6)
    if close:
        return f"did you mean '{folded[close[0]]}'?"
    if not choices:
        return ""
    shown = ", ".join(choices[:12])
    return f"known: {shown}{', …' if len(choices) > 12 else ''}"


@dataclass
class Suggestions:
    """*Did you mean …?* for the first wrong names of a file: one search takes a thousandth of a second or more."""

    left: int = 200

    def __call__(self, name: str, known: Iterable[str]) -> str:
        """Return what `did_you_mean` does; nothing once enough names were searched for."""
        self.left -= 1
        return did_you_mean(name, known) if self.left >= 0 else ""


_LIKELY = 10


def _likely(name: str, known: Iterable[str]) -> list[str]:
    """The few names that share most with `name`: comparing letter by letter is slow where there are very many."""
    parts = _parts(name)
    return nlargest(_LIKELY, known, key=lambda one: len(parts & (own := _parts(one))) / (len(parts) + len(own) + 1))


@lru_cache(maxsize=8_192)
def _parts(name: str) -> frozenset[str]:
    """The letters of a name, and its pairs of letters."""
    return frozenset(name) | {name[at : at + 2] for at in range(len(name) - 1)}
