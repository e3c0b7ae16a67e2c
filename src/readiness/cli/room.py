"""Room for a new file where one may be already."""

import os
from itertools import count
from pathlib import Path

from readiness.errors import ReadinessError
from readiness.saving.files import unwritable


def refuse_existing(path: Path, go_on: str, *, force: bool) -> None:
    """Raise ReadinessError when a new answers file cannot be at `path`; `go_on` says what to do with one there."""
    if str(path) == "-":
        raise ReadinessError("answers are kept in a file, not on standard output", "name the file: answers.yaml")
    if path.is_dir():
        raise ReadinessError(f"{path} is a folder", f"name a file in it: {path / 'answers.yaml'}")
    if os.path.lexists(path) and not force:
        raise ReadinessError(f"{path} exists already, and is left as it is", f"{go_on}; or name another file")


def make_room(path: Path) -> Path | None:
    """Keep an existing file under the first name that is free, and return that. Raises WriteError."""
    if not os.path.lexists(path):
        return None
    for number in count(1):
        kept = path.with_name(f"{path.name}.{number}.bak")
        if not os.path.lexists(kept):
            try:
                return path.rename(kept)
            except OSError as error:
                raise unwritable(path, error) from None
    raise AssertionError
