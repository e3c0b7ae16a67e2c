"""Room for a new file where one may be already."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

from readiness.errors import ReadinessError
from readiness.saving.file_kinds import FOLDER, own_descriptor, special_kind
from readiness.saving.write_errors import write_error


def refuse_existing(path: Path, go_on: str, *, force: bool) -> None:
    """Raise ReadinessError when a new answers file cannot be at `path`; `go_on` says what to do with one there."""
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
    """Keep an existing file under the first name that is free, which is yielded, while a new one takes its own name.

    Where nothing takes it, all is as before. Raises WriteError.
    """
    if not os.path.lexists(path):
        yield None
        return
    kept = _second_name(path)
    try:
        yield kept
    except BaseException:
        with suppress(OSError):
            _take_back(kept, path)
        raise


def _take_back(kept: Path, path: Path) -> None:
    """Let an old file have its own name only, unless a new one has it."""
    if not os.path.lexists(path):
        kept.rename(path)
    elif os.path.samestat(kept.lstat(), path.lstat()):
        kept.unlink()


def _second_name(path: Path) -> Path:
    """Give a file a second name; where files have only one, its new name. Raises WriteError."""
    for number in count(1):
        kept = path.with_name(f"{path.name}.{number}.bak")
        try:
            os.link(path, kept, follow_symlinks=False)
        except FileExistsError:
            continue
        except OSError:
            if os.path.lexists(kept):
                continue
            try:
                return path.rename(kept)
            except OSError as error:
                raise write_error(path, error) from None
        else:
            return kept
    raise AssertionError
