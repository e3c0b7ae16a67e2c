"""The commits that changed a file, under each of its names."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from readiness.revisions.git import Git

MOST_COMMITS = 2_000
_START = "\N{START OF HEADING}"


class Commit(NamedTuple):
    """A commit of the branch that changed a file."""

    id: str
    day: date
    path: str
    """The name of the file after the commit, from the top of the repository."""
    before: str
    """The name of the file before it; the same for a file that was not renamed."""
    is_deleted: bool = False

    @property
    def short(self) -> str:
        """The first digits of its id."""
        return self.id[:8]


def commits_of(git: Git, path: str, revision: str = "HEAD") -> list[Commit]:
    """Return the commits that changed the file at a path, the newest first, as the branch saw them.

    A branch that was merged is one commit, and a rename is followed. Raises GitError.
    """
    out = git.run(
        "log", "--first-parent", "-m", "--follow", "--name-status", "-z", "-M", "--no-show-signature", "--no-ext-diff",
        "--no-textconv", "--no-color", f"--max-count={MOST_COMMITS}", "--format=%x01%H%x00%cs",
        "--end-of-options", revision, "--", f":(top,literal){path}",
        name=path,
    )  # fmt: skip
    return list(_parsed(out.decode(errors="surrogateescape").split("\0")))


def _parsed(words: list[str]) -> Iterator[Commit]:
    at = 0
    while at + 3 < len(words):
        id_, day, status, path = words[at].removeprefix(_START), words[at + 1], words[at + 2].strip(), words[at + 3]
        moved = status[:1] in {"R", "C"}
        now = words[at + 4] if moved else path
        yield Commit(id_, date.fromisoformat(day), now, path, status == "D")
        at += 5 if moved else 4
