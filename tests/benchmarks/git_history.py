"""The history of a file with 200 commits: every state read from git, against git's own log of the file."""

import re
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from readiness.revisions.repository import open_repository

ROOT = Path(__file__).parents[2]
FILE = "answers.yaml"
DAY = 86_400
START = 1_767_600_000
"""The second of the first commit, in January 2026."""


def history(rounds: int, commits: int = 200) -> float:
    """Compare reading every state with `git log -p`, which reads and compares them too; by the clock on the wall."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _write(folder, commits)

        def ours() -> float:
            start = time.perf_counter()
            with open_repository(folder, FILE) as repository:
                read = [
                    repository.of_commit(one).read(f"{one.short}:{one.path}") for one in repository.commits_of(FILE)
                ]
            assert len(read) == commits
            return time.perf_counter() - start

        def yardstick() -> float:
            start = time.perf_counter()
            subprocess.run(
                ["git", "log", "--follow", "-p", "--", FILE], cwd=folder, check=True, stdout=subprocess.DEVNULL
            )
            return time.perf_counter() - start

        ours(), yardstick()
        pairs = [(ours(), yardstick()) for _ in range(rounds)]
        return min(mine for mine, _ in pairs) / min(theirs for _, theirs in pairs)


def _write(folder: Path, commits: int) -> None:
    """Write a repository in which each commit changes one level."""
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main", str(folder)], check=True)
    stream = b"".join(_commits((ROOT / "examples/sepsis-stalled/answers.yaml").read_text("utf-8"), commits))
    subprocess.run(["git", "-C", str(folder), "fast-import", "--quiet"], input=stream, check=True)


def _commits(text: str, commits: int) -> Iterator[bytes]:
    for number in range(commits):
        level = list(re.finditer(r"level: (\d)", text))[number % 60]
        text = f"{text[: level.start(1)]}{(int(level[1]) + 1) % 3}{text[level.end(1) :]}"
        content = text.encode()
        head = f"commit refs/heads/main\ncommitter A <a@example.org> {START + number * DAY} +0000\ndata 1\nx\n"
        yield f"{head}M 644 inline {FILE}\ndata {len(content)}\n".encode() + content + b"\n"
