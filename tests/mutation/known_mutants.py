"""The reviewed list of mutants that change nothing, and of survivors with their reason."""

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from mutants import Mutant

Key = tuple[str, str, str]
"""The file of a mutant, its old lines and its new lines."""


class Known(NamedTuple):
    """The reasons of listed mutants."""

    equivalent: dict[Key, str]
    survivors: dict[Key, str]

    def is_equivalent(self, mutant: Mutant) -> bool:
        """Return whether the mutant behaves like the original for every input."""
        return _key(mutant) in self.equivalent

    def reason(self, mutant: Mutant) -> str | None:
        """Return why no test kills the mutant; None when it is not listed."""
        return self.survivors.get(_key(mutant))

    def not_among(self, mutants: Iterable[Mutant]) -> list[Key]:
        """Return the listed mutants that do not exist, because their lines were changed."""
        existing = {_key(mutant) for mutant in mutants}
        return [key for key in (*self.equivalent, *self.survivors) if key not in existing]


def read_known(path: Path) -> Known:
    """Return the list in a TOML file: tables `equivalent` and `survivor` with `file`, `old`, `new` and `reason`."""
    data = tomllib.loads(path.read_text("utf-8"))
    equivalent, survivors = (
        {(entry["file"], entry["old"], entry["new"]): entry["reason"] for entry in data.get(table, [])}
        for table in ("equivalent", "survivor")
    )
    return Known(equivalent, survivors)


def _key(mutant: Mutant) -> Key:
    return mutant.path, mutant.old, mutant.new
