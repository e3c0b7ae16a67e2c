"""The contents of a repository by name, asked of one process of git."""

import subprocess
from threading import Timer
from typing import NamedTuple

from readiness.revisions.git import SECONDS, Git, GitError
from readiness.statements import revisions as statements

_CHUNK = 64 * 1024
_MOST_HEADER = 8_192


class Found(NamedTuple):
    """The answer of git to one name."""

    kind: str
    """`blob`, `commit`, `tree` or `tag`; empty where there is none, and `link` for a link that leads nowhere."""
    id: str = ""
    content: bytes = b""
    """The content of a blob, up to one byte past the limit that was given."""


class Objects:
    """One process of `git cat-file --batch`."""

    def __init__(self, git: Git) -> None:
        self._git = git
        self._process: subprocess.Popen[bytes] | None = None
        self._last = ("", Found(""))

    def find(self, name: str, most: int = 0) -> Found:
        """Return the object of a name such as `COMMIT:path`, with up to `most` bytes and one of its content.

        A name has no control characters. Raises GitError where git does not answer.
        """
        if name != self._last[0]:
            self._last = (name, self._ask(name, most))
        return self._last[1]

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _ask(self, name: str, most: int) -> Found:
        if self._process is None:
            self._process = self._git.start("cat-file", "--batch", "--follow-symlinks")
        process, late = self._process, []

        def stop() -> None:
            late.append(name)
            process.kill()

        timer = Timer(SECONDS, stop)
        timer.start()
        try:
            return _answer(process, name, most)
        except (OSError, EOFError):
            message = statements.too_slow(seconds=SECONDS) if late else statements.failed(reason=name)
            raise GitError(message, statements.check_repository()) from None
        finally:
            timer.cancel()


def _answer(process: subprocess.Popen[bytes], name: str, most: int) -> Found:
    asked, told = process.stdin, process.stdout
    if asked is None or told is None:
        raise EOFError
    asked.write(name.encode(errors="surrogateescape") + b"\n")
    asked.flush()
    words = told.readline(_MOST_HEADER).split()
    if not words:
        raise EOFError
    if words[-1] in {b"missing", b"ambiguous"}:
        return Found("")
    size = int(words[-1])
    content, left = b"", size + 1  # a line break follows the content
    while left > 0:
        chunk = told.read(min(left, _CHUNK))
        if not chunk:
            raise EOFError
        content += chunk[: max(0, most + 1 - len(content))]
        left -= len(chunk)
    if len(words) == 3:
        return Found(words[1].decode(), words[0].decode(), content[: min(size, most + 1)])
    return Found("link")  # it leads out of the revision, nowhere, or in a circle
