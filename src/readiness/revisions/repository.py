"""A repository, its revisions, and the files in them."""

import posixpath
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import path_on_one_line, text_of
from readiness.loading.input_limits import FILE_BYTES
from readiness.loading.read_answers import answers_document
from readiness.loading.yaml_file import Document
from readiness.revisions.commits import Commit, commits_of
from readiness.revisions.git import Git, GitError, git_in
from readiness.revisions.objects import Found, Objects
from readiness.statements import file_problems
from readiness.statements import revisions as statements
from readiness.statements.statement import Words

_WITH_PATH = re.compile(r"(?P<revision>(?:[^:{]|\{[^}]*\})+):(?P<path>.+)", re.DOTALL)


def split_source(text: str) -> tuple[str, str] | None:
    """Return the revision and the path of `REV:PATH`; None for any other text."""
    found = _WITH_PATH.fullmatch(text)
    return (found["revision"], found["path"]) if found else None


class Repository:
    """A repository as seen from a folder in it."""

    def __init__(self, git: Git, prefix: str, *, is_shallow: bool) -> None:
        """`prefix` is the folder from the top, empty or with a slash at its end."""
        self._git, self._prefix, self.is_shallow = git, prefix, is_shallow
        self._objects = Objects(git)
        self._commits: dict[str, list[Commit]] = {}

    def close(self) -> None:
        """End the processes of git."""
        self._objects.close()

    def revision(self, name: str) -> "Revision":
        """Return a revision by its name. Raises GitError for an unknown one."""
        if not name or name.startswith("-") or ":" in name or not name.isprintable():
            raise GitError(statements.no_revision_name(name=path_on_one_line(name)), statements.name_revision())
        found = self._objects.find(f"{name}^{{commit}}")
        if found.kind == "commit":
            return Revision(self, self._objects, name, found.id)
        if not self._objects.find("HEAD^{commit}").kind:
            raise GitError(statements.no_commit(name=name), statements.commit_first())
        hint = statements.unshallow() if self.is_shallow else statements.check_revision()
        raise GitError(statements.unknown(name=name), hint)

    def from_top(self, path: str) -> str:
        """Return a path from the top of the repository; one with `./` or `../` in front is from the folder.

        Raises GitError for one that leads out of the repository.
        """
        whole = f"{self._prefix}{path}" if path.startswith(("./", "../")) else path
        normal = posixpath.normpath(whole)
        if normal.startswith(("../", "/")) or normal in {".", ".."} or not normal.isprintable():
            raise GitError(statements.outside(path=path_on_one_line(path)), statements.from_top())
        return normal

    def here(self, name: str) -> str:
        """Return the path from the top of a file in the folder."""
        return self.from_top(f"./{name}")

    def commits_of(self, path: str) -> list[Commit]:
        """Return the commits that changed a file, the newest first; none for a file that was never committed."""
        if not self._objects.find("HEAD^{commit}").kind:
            raise GitError(statements.no_commit(name=path), statements.commit_first())
        if path not in self._commits:
            self._commits[path] = commits_of(self._git, path)
        return self._commits[path]

    def of_commit(self, commit: Commit) -> "Revision":
        """Return a commit that changed a file as a revision."""
        return Revision(self, self._objects, commit.short, commit.id)

    def names_of(self, path: str) -> list[str]:
        """Return the names that a file had, the latest first."""
        names = [name for one in self.commits_of(path) for name in (one.path, one.before)]
        return list(dict.fromkeys(names))


class Revision:
    """The files of one commit; a path in it is shown as `REV:PATH`. It is a place of files of `loading.files`."""

    def __init__(self, repository: Repository, objects: Objects, name: str, id_: str) -> None:
        self.repository, self.name, self.id = repository, name, id_
        self._objects = objects

    def shown(self, path: str) -> str:
        """Return a path from the top as messages show it."""
        return f"{self.name}:{path}"

    def answers(self, path: str) -> Document:
        """Read the answers file at a path from the top, with the files that it names in this revision.

        Raises InvalidFilesError, for a missing file with the name that it had in this revision.
        """
        shown = path_on_one_line(self.shown(path))
        return answers_document(text_of(self.read(self.shown(path)), shown), shown, self)

    def called(self, path: str) -> str:
        """Return the name that a file of today had in this revision; its own where it had none."""
        if self.has(self.shown(path)):
            return path
        return next((name for name in self.repository.names_of(path) if self.has(self.shown(name))), path)

    def beside(self, path: str, name: str) -> str:
        """Return the path of a file that the file at `path` names."""
        return self.shown(posixpath.normpath(posixpath.join(posixpath.dirname(self._inside(path)), name)))

    def has(self, path: str) -> bool:
        """Return whether the revision has a file at a path."""
        return self.keeps_inside(path, path) and self._find(path).kind == "blob"

    def keeps_inside(self, path: str, beside: str) -> bool:  # noqa: ARG002 - all files are of this revision
        """Return whether a path stays inside the repository."""
        inside = self._inside(path)
        return not inside.startswith(("../", "/")) and inside != ".." and inside.isprintable()

    def read(self, path: str, not_there: Words = "") -> bytes:
        """Return the content of a file, as files on the disk are read. Raises InvalidFilesError."""
        shown, inside = path_on_one_line(path), self._inside(path)
        if not self.keeps_inside(path, path):
            raise _wrong(shown, statements.outside(path=path_on_one_line(inside)), statements.from_top())
        found = self._find(path)
        if not found.kind:
            message = statements.no_file(path=path_on_one_line(inside), revision=self.name)
            raise _wrong(shown, message, not_there or self._another_name(inside))
        if found.kind != "blob":
            raise _wrong(shown, statements.no_regular_file(), file_problems.name_inside())
        if len(found.content) > FILE_BYTES:
            raise _wrong(shown, file_problems.too_large(size=FILE_BYTES // 1024**2), file_problems.meant())
        return found.content

    def _find(self, path: str) -> Found:
        return self._objects.find(f"{self.id}:{self._inside(path)}", FILE_BYTES)

    def _inside(self, path: str) -> str:
        return path.removeprefix(f"{self.name}:")

    def _another_name(self, path: str) -> Words:
        other = self.called(path)
        if other != path:
            return statements.called(path=path_on_one_line(other), whole=path_on_one_line(self.shown(other)))
        return statements.unshallow() if self.repository.is_shallow else statements.from_top()


def _wrong(shown: str, message: Words, hint: Words) -> InvalidFilesError:
    return InvalidFilesError([Problem(shown, message, hint)])


@contextmanager
def open_repository(folder: Path, name: str) -> Iterator[Repository]:
    """Open the repository that a folder is in; `name` is what is asked for, in messages.

    Raises GitError where there is none, and MissingCapabilityError where git is not installed.
    """
    git = git_in(folder, name)
    told = git.run("rev-parse", "--show-prefix", "--is-shallow-repository", name=name)
    prefix, shallow, *_ = [*told.decode(errors="surrogateescape").split("\n"), ""]
    repository = Repository(git, prefix, is_shallow=shallow == "true")
    try:
        yield repository
    finally:
        repository.close()
