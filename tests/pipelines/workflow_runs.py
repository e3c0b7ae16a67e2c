"""Runs of workflow files on this machine: the `run:` steps of a job in order, each with the environment it declares.

Steps of GitHub's own actions are played: the test checks out, and an artifact is a folder. A step that uses the action
of this project runs the steps of `action.yml`, except for the installation, in place of which stands the command that
is tested.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from running import ROOT

ACTION = ROOT / "action.yml"
_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")
_SHELLS = {
    None: ["bash", "--noprofile", "--norc", "-e"],
    "bash": ["bash", "--noprofile", "--norc", "-eo", "pipefail"],
    "python": [sys.executable],
}


class Ran(NamedTuple):
    """A step that ran, with its exit code and everything it printed."""

    name: str
    code: int
    output: str


class Runner(NamedTuple):
    """The machine of a run: the checked-out repository, a folder for each purpose, and what the event says."""

    repository: Path
    temp: Path
    artifacts: Path
    context: Mapping[str, Any]
    """The values of expressions: `github`, and later `inputs` and `steps`."""
    programs: Path | None = None
    """A folder with programs that come before those of the machine."""

    @property
    def summary(self) -> Path:
        """The file of the summary that the run shows."""
        return self.temp / "summary.md"

    def run(self, workflow: str, job: str) -> list[Ran]:
        """Run a job; steps after one that failed run only if they ask for it."""
        path = self.repository / ".github/workflows" / workflow
        declared = yaml.safe_load(path.read_text("utf-8"))["jobs"][job]
        if not self.holds(declared.get("if", "success()"), failed=False):
            return []
        self.temp.mkdir(exist_ok=True)
        return [*self.steps(declared["steps"])]

    def steps(self, steps: list[dict[str, Any]]) -> Iterator[Ran]:
        failed = False
        outputs: dict[str, Any] = {}
        here = self._replace(context={**self.context, "steps": outputs})
        for step in steps:
            if not here.holds(step.get("if", "success()"), failed=failed):
                continue
            result: dict[str, str] = {}
            for ran in here.used(step, result) if "uses" in step else [here.script(step, result)]:
                failed = failed or ran.code != 0
                yield ran
            outputs[step.get("id", "")] = {"outputs": result}

    def used(self, step: dict[str, Any], result: dict[str, str]) -> Iterator[Ran]:
        name = step["uses"].partition("@")[0]
        said = {key: self._value(value) for key, value in step.get("with", {}).items()}
        if name == "actions/upload-artifact":
            self._upload(said["name"], self.repository / said["path"])
        elif name.endswith("/readiness"):
            action = yaml.safe_load(ACTION.read_text("utf-8"))
            unknown = said.keys() - action["inputs"].keys()
            assert not unknown, f"the action has no input {unknown}"
            inputs = {key: said.get(key, one["default"]) for key, one in action["inputs"].items()}
            inside = self._replace(context={**self.context, "inputs": inputs})
            yield from inside.steps(action["runs"]["steps"])
            result["command"] = str(_command())
        else:
            assert name in {"actions/checkout", "actions/setup-python"}, name

    def _upload(self, name: str, path: Path) -> None:
        kept = self.artifacts / name
        kept.mkdir(parents=True, exist_ok=True)
        if path.is_dir():
            shutil.copytree(path, kept, dirs_exist_ok=True)
        elif path.exists():
            shutil.copy(path, kept)

    def script(self, step: dict[str, Any], result: dict[str, str]) -> Ran:
        name = step["name"]
        if step.get("id") == "install":
            result["command"] = str(_command())
            return Ran(name, 0, "")
        assert "${{" not in step["run"], "a script is a constant; values come by the environment"
        (script := self.temp / "script").write_text(step["run"], "utf-8")
        declared = {key: self._value(value) for key, value in step.get("env", {}).items()}
        ran = subprocess.run(
            [*_SHELLS[step.get("shell")], script], cwd=self.repository, env=self._environment() | declared,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        return Ran(name, ran.returncode, ran.stdout)

    def _environment(self) -> dict[str, str]:
        first = [str(self.programs)] if self.programs else []
        return {
            "PATH": os.pathsep.join([*first, os.environ["PATH"]]),
            "HOME": str(self.temp),
            "RUNNER_TEMP": str(self.temp),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "READINESS_CACHE": os.environ.get("READINESS_CACHE", str(self.temp / "cache")),
        }

    def _value(self, said: object) -> str:
        return _EXPRESSION.sub(lambda found: self._lookup(found[1]), str(said))

    def _lookup(self, name: str) -> str:
        found: Any = self.context
        for part in name.split("."):
            found = found[part]
        return str(found)

    def holds(self, condition: str, *, failed: bool) -> bool:
        inner = _EXPRESSION.sub(r"\1", condition)
        terms = [*map(str.strip, inner.split("&&"))]
        if failed and "!cancelled()" not in terms:
            return False
        return all(self._term(term) for term in terms if term not in {"!cancelled()", "success()"})

    def _term(self, term: str) -> bool:
        name, operator, wanted = term.partition(" == ")
        assert operator, f"an expression that is not played: {term}"
        return self._lookup(name) == wanted.strip("'")


def _command() -> Path:
    """Return the command of the environment that runs the tests."""
    return Path(sys.executable).with_name("readiness")
