"""A path for a new file that overwrites no existing one."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from readiness.errors import ReadinessError
from readiness.saving.file_kinds import SpecialKind, own_descriptor, special_kind
from readiness.saving.write_errors import write_error
from readiness.statements import outputs
from readiness.statements.statement import Statement


def refuse_existing(path: Path, go_on: Statement, *, force: bool) -> None:
    """Raise ReadinessError when a new answers file cannot be written at `path`.

    `go_on` says what to do when an answers file exists there. With `force` an existing file is accepted.
    """
    if str(path) == "-" or own_descriptor(path) is not None:
        raise ReadinessError(outputs.not_standard_output(), outputs.name_the_file())
    if (kind := special_kind(path)) is SpecialKind.FOLDER:
        hint = outputs.name_in_folder(path=str(path / "answers.yaml"))
        raise ReadinessError(outputs.is_folder(path=str(path)), hint)
    if kind:
        raise ReadinessError(outputs.is_no_file(path=str(path), kind=kind.said), outputs.name_answers_file())
    if os.path.lexists(path) and not force:
        raise ReadinessError(outputs.exists(path=str(path)), go_on)


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
