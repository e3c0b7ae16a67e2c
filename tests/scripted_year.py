"""A repository in which a year of assessments happens, as `tests/cases/year/year.yaml` tells it."""

import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from git_repositories import GitRepository
from running import CommandResult, readiness_here

YEAR = Path(__file__).parent / "cases/year"
STEPS: list[dict[str, Any]] = yaml.load((YEAR / "year.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)["steps"]


class Typed(NamedTuple):
    """A line typed in the repository, with the exit code that the script expects."""

    day: str
    line: str
    code: int

    def __str__(self) -> str:
        return f"{self.day} {self.line}"


def typed(step: dict[str, Any], key: str) -> Iterator[Typed]:
    """Yield the lines of a step under `run` or `ci`."""
    for one in step.get(key, []):
        line, code = next(iter(one.items())) if isinstance(one, dict) else (one, 0)
        yield Typed(step["on"], line, int(code))


class ScriptedYear:
    """The repository after the whole year, and what every line of its pipeline said on its day."""

    def __init__(self, folder: Path) -> None:
        self.repository = GitRepository(folder)
        for setting, value in (("name", "Somebody"), ("email", "somebody@example.org")):
            self.repository.git("config", f"user.{setting}", value)
        self.said: dict[Typed, CommandResult] = {}
        for step in STEPS:
            self._take(step)

    def readiness(self, *arguments: str) -> CommandResult:
        """Run the command in the repository."""
        return readiness_here(*arguments, cwd=self.repository.folder)

    def _take(self, step: dict[str, Any]) -> None:
        for source, place in step.get("copy", {}).items():
            shutil.copytree(YEAR / source, self.repository.folder / place, dirs_exist_ok=True)
        for one in typed(step, "run"):
            found = self._run(one)
            assert found == one.code, one
        if "commit" in step:
            self.repository.git("add", "--all")
            self.repository.git("commit", "--quiet", f"--message={step['commit']}", day=step["on"])
        if "tag" in step:
            self.repository.git("tag", step["tag"])
        for one in typed(step, "ci"):
            self.said[one] = self.readiness(*shlex.split(one.line))

    def _run(self, one: Typed) -> int:
        """Run a line; return its exit code."""
        program, *arguments = shlex.split(one.line)
        if program == "readiness":
            return self.readiness(*arguments).returncode
        here = shlex.join([sys.executable, "-m", "readiness"])
        try:
            self.repository.git(*(argument.replace("READINESS", here) for argument in arguments), day=one.day)
        except subprocess.CalledProcessError as error:
            return error.returncode
        return 0
