"""Start git: found once, without hooks, pagers, configured programs, network or locks, with limits of time and size."""

import os
import shutil
import subprocess
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple

from readiness.errors import MissingCapabilityError, ReadinessError
from readiness.loading.bounded_file import path_on_one_line
from readiness.statements import revisions as statements

SECONDS = 60
"""The most time for one answer of git."""
_MOST_BYTES = 64 * 1024 * 1024
_MOST_REASON = 200
_KEPT = ("GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_CONFIG_")
"""The beginnings of git's own variables that stay: where it looks for a repository, and its configuration."""
_SET = {
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
}
_SAFE = (
    "--no-pager", "-c", "core.quotepath=off", "-c", "core.fsmonitor=", "-c", f"core.hooksPath={os.devnull}",
    "-c", "log.showSignature=false",
)  # fmt: skip


class GitError(ReadinessError):
    """An error of git: an unknown revision, or a failure of git itself."""


class NoRepositoryError(GitError):
    """A folder that is in no repository."""


class Git(NamedTuple):
    """The program git, to be run in a folder."""

    program: str
    folder: Path

    def run(self, *arguments: str, name: str) -> bytes:
        """Return what git writes; `name` is what was asked for, in messages. Raises GitError."""
        with TemporaryFile() as out, TemporaryFile() as err:
            try:
                ended = subprocess.run(  # noqa: S603 - git, by its absolute path
                    self._line(arguments), stdin=subprocess.DEVNULL, stdout=out, stderr=err,
                    env=_environment(), cwd=self.folder, timeout=SECONDS, check=False,
                )  # fmt: skip
            except subprocess.TimeoutExpired:
                raise GitError(statements.too_slow(seconds=SECONDS), statements.check_repository()) from None
            out.seek(0)
            err.seek(0)
            if ended.returncode:
                raise self._error(err.read(4_000).decode(errors="replace"), name)
            return out.read(_MOST_BYTES)

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start git with pipes to ask it and to read its answers."""
        return subprocess.Popen(  # noqa: S603 - git, by its absolute path
            self._line(arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=_environment(), cwd=self.folder,
        )  # fmt: skip

    def _line(self, arguments: tuple[str, ...]) -> list[str]:
        return [self.program, *_SAFE, *arguments]

    def _error(self, said: str, name: str) -> GitError:
        folder = path_on_one_line(self.folder)
        if "git repository" in said:
            return NoRepositoryError(statements.no_repository(folder=folder, name=name), statements.run_inside())
        if "dubious ownership" in said:
            return GitError(statements.other_owner(folder=folder), statements.trust_it())
        reason = path_on_one_line(said.strip().partition("\n")[0])[:_MOST_REASON]
        return GitError(statements.failed(reason=reason), statements.check_repository())


def git_in(folder: Path, name: str) -> Git:
    """Return git for a folder; `name` is what is asked for, in messages.

    Raises MissingCapabilityError where git is not installed, and GitError where there is no such folder.
    """
    program = find_git()
    if program is None:
        raise MissingCapabilityError(statements.no_git(name=name), statements.install_git())
    if not folder.is_dir():
        message = statements.no_repository(folder=path_on_one_line(folder), name=name)
        raise NoRepositoryError(message, statements.run_inside())
    return Git(program, folder)


@lru_cache(maxsize=1)
def find_git() -> str | None:
    """Return the absolute path of git; one in the folder of the run is not taken, which Windows searches first."""
    found = shutil.which("git")
    if found is None or not Path(found).is_absolute() or Path(found).parent == Path.cwd():
        return None
    return found


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name.startswith(_KEPT)}
    return kept | _SET
