"""Checkers of workflow files find nothing: actionlint, zizmor and ShellCheck, where they are installed."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from running import ROOT

WORKFLOWS = sorted((ROOT / "examples/repository/.github/workflows").glob("*.yml"))
ACTION = ROOT / "action.yml"
COMPONENT = ROOT / "templates/readiness.yml"


def checked(program: str, *words: object, text: str = "") -> tuple[int, str]:
    path = Path(sys.executable).with_name(program)
    if not path.exists():
        pytest.skip(f"{program} is not installed; it is in the extra check")
    ran = subprocess.run([path, *map(str, words)], input=text, capture_output=True, text=True, check=False)
    return ran.returncode, ran.stdout + ran.stderr


def scripts() -> dict[str, str]:
    steps = yaml.safe_load(ACTION.read_text("utf-8"))["runs"]["steps"]
    _, component = yaml.safe_load_all(COMPONENT.read_text("utf-8"))
    of_jobs = {
        f"{name} {key}": "\n".join(job[key]) for name, job in component.items() for key in ("script", "before_script")
        if key in job
    }  # fmt: skip
    return {step["name"]: step["run"] for step in steps if "run" in step} | of_jobs


def test_actionlint_finds_nothing():
    shell = Path(sys.executable).with_name("shellcheck")

    assert checked("actionlint", "-no-color", "-shellcheck", shell if shell.exists() else "", *WORKFLOWS) == (0, "")


def test_zizmor_finds_nothing_as_an_auditor():
    code, printed = checked(
        "zizmor", "--offline", "--quiet", "--persona", "auditor", "--format", "plain", ACTION, *WORKFLOWS
    )

    assert "No findings to report" in printed, printed
    assert code == 0


@pytest.mark.parametrize("name", scripts())
def test_shellcheck_finds_nothing_in_a_script(name):
    assert checked("shellcheck", "--shell", "bash", "-", text=scripts()[name]) == (0, "")


def test_a_checker_finds_what_is_wrong():
    code, printed = checked(
        "zizmor", "--offline", "--quiet", "--format", "plain", "-",
        text="on: pull_request\njobs: {a: {runs-on: ubuntu-24.04, steps: [{run: 'echo ${{ github.head_ref }}'}]}}\n",
    )  # fmt: skip

    assert code != 0
    assert "template-injection" in printed
