"""A path for a new file that overwrites no existing one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from readiness.errors import ReadinessError
from readiness.saving.file_kinds import FOLDER, own_descriptor, special_kind
from readiness.saving.write_errors import write_error


def refuse_existing(path: Path, go_on: str, *, force: bool) -> None:
    """Raise ReadinessError when a new answers file cannot be written at `path`.

    `go_on` says what to do when an answers file exists there. With `force` an existing file is accepted.
    """
    if str(path) == "-" or own_descriptor(path) is not None:
        raise ReadinessError("answers are kept in a file, not on standard output", "name the file: answers.yaml")
    if (what := special_kind(path)) == FOLDER:
        raise ReadinessError(f"{path} is a folder", f"name a file in it: {path / 'answers.yaml'}")
    if what:
        raise ReadinessError(f"{path} is {what}, and answers are kept in a file", "name a file: answers.yaml")
    if os.path.lexists(path) and not force:
        raise ReadinessError(f"{path} exists already, and is left as it is", f"{go_on}; or name another file")


@contextmanager
def keep_aside(path: Path) -> Iterator[Path | None]:
    """Yield the first free name for an existing file, under which it stays while a new file takes its old name.

    Yields None when there is no file at `path`. Restores the old name when the block raises. Raises WriteError.
    """
    if not os.path.lexists(path):
        yield None
        return
    backup = _second_name(path)
    try:
        yield backup
    except BaseException:
        with suppress(OSError):
            _take_back(backup, path)
        raise


def _take_back(backup: Path, path: Path) -> None:
    """Restore the old file's name when no new file took it; remove its second name when it still has both."""
    if not os.path.lexists(path):
        backup.rename(path)
    elif os.path.samestat(backup.lstat(), path.lstat()):
        backup.unlink()


def _second_name(path: Path) -> Path:
    """Add a free name for the file at `path`, or rename it where hard links do not work. Raises WriteError."""
    for number in count(1):
        backup = path.with_name(f"{path.name}.{number}.bak")
        try:
            os.link(path, backup, follow_symlinks=False)
        except FileExistsError:
            continue
        except OSError:
            if os.path.lexists(backup):
                continue
            try:
                return path.rename(backup)
            except OSError as error:
                raise write_error(path, error) from None
        else:
            return backup
    raise AssertionError
