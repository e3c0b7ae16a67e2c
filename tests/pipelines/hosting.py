"""The example repository as a host has it."""

import json
import subprocess
from pathlib import Path
from typing import Any, NamedTuple

from pipelines.workflow_runs import Runner

ANSWERS = "answers/visit-notes.yaml"


class Hosted(NamedTuple):
    """The example repository as a host has it: branches, pull requests, issues, artifacts."""

    folder: Path
    beside: Path

    def git(self, *words: str) -> str:
        """Run git in the repository, and return what it prints."""
        ran = subprocess.run(["git", *words], cwd=self.folder, check=True, capture_output=True, text=True)
        return ran.stdout.strip()

    def commit(self, message: str) -> str:
        """Commit everything, and return the commit."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        return self.git("rev-parse", "HEAD")

    def change(self, old: str, new: str) -> None:
        """Replace a text of the answers, which is there once."""
        text = (self.folder / ANSWERS).read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in the answers"
        (self.folder / ANSWERS).write_text(text.replace(old, new), "utf-8")

    def runner(self, name: str, **github: Any) -> Runner:
        """Return a machine of its own for one run."""
        context = {"github": {"token": "token", "repository": "elm/answers", **github}}
        return Runner(self.folder, self.beside / name, self.beside / "artifacts", context, self.beside / "programs")

    @property
    def state(self) -> dict[str, Any]:
        """What the host keeps: pulls, comments and issues."""
        found: dict[str, Any] = json.loads((self.beside / "state.json").read_text("utf-8"))
        return found

    def keep(self, **state: Any) -> None:
        """Let the host keep this."""
        (self.beside / "state.json").write_text(json.dumps({**self.state, **state}), "utf-8")

    def open_pull(self, branch: str, message: str) -> dict[str, Any]:
        """Commit the change to a branch, open a pull request, and check out what GitHub would: both sides merged."""
        self.git("checkout", "--quiet", "-b", branch)
        commit = self.commit(message)
        self.git("checkout", "--quiet", "--detach", "main")
        self.git("merge", "--quiet", "--no-ff", "--message", "Merged to try it", branch)
        pull = {"number": 7, "label": f"stranger:{branch}", "head": {"sha": commit}}
        self.keep(pulls=[pull])
        return pull
