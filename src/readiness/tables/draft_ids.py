"""Ids and codes for a new pack: made of what a table says, unique, and never by chance those of another question."""

from readiness.loading.pack_files import NAMED_FILES
from readiness.saving.code_from_text import code_of
from readiness.saving.id_from_title import id_from_title

_RESERVED = ("overall", *NAMED_FILES, "con", "prn", "aux", "nul")
"""Ids that the whole, other files of a pack, or devices of Windows have."""


class NodeIds:
    """The ids of dimensions and sections, which are unique in a pack."""

    def __init__(self) -> None:
        self._taken = set(_RESERVED)

    def made(self, title: str, otherwise: str) -> str:
        """Return a new id made of a title, or of `otherwise` where the title has no letters of ours."""
        return _free(id_from_title(title) or otherwise, self._taken)


class QuestionIds:
    """The ids of the questions of one dimension."""

    def __init__(self) -> None:
        self._taken = set[str]()

    def made(self, text: str) -> str:
        """Return a new id made of a code or a title."""
        return _free(id_from_title(text) or "question", self._taken)


class Codes:
    """The codes of the questions of a pack, unique in any case."""

    def __init__(self) -> None:
        self._taken = set[str]()
        self._numbers: dict[str, int] = {}
        self._prefixes: dict[str, str] = {}

    def of_text(self, text: str) -> str:
        """Return a code for an id of a table; another one than `code_of` where that is taken."""
        return _free(code_of(text) or "Q", self._taken)

    def numbered(self, dimension: str) -> str:
        """Return the next code of a dimension: `ACC-01`."""
        prefix = self._prefixes.get(dimension) or self._prefix(dimension)
        while True:
            number = self._numbers[dimension] = self._numbers.get(dimension, 0) + 1
            code = f"{prefix}-{number:02d}"
            if code.casefold() not in self._taken:
                self._taken.add(code.casefold())
                return code

    def _prefix(self, dimension: str) -> str:
        letters, number = dimension.replace("-", "").upper()[:3], 1
        prefix = letters
        while prefix in self._prefixes.values():
            number += 1
            prefix = f"{letters}{number}"
        self._prefixes[dimension] = prefix
        return prefix


def _free(wanted: str, taken: set[str]) -> str:
    """Return the wanted id, with a number after it where it is taken in any case; it is taken then."""
    made, number = wanted, 1
    while made.casefold() in taken:
        number += 1
        made = f"{wanted}-{number}"
    taken.add(made.casefold())
    return made
