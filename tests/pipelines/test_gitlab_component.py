"""The scripts of the GitLab component run, with the variables that it declares."""

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from pipelines.hosting import Hosted
from running import ROOT

HEADER, COMPONENT = yaml.safe_load_all((ROOT / "templates/readiness.yml").read_text("utf-8"))
INPUT = re.compile(r"\$\[\[ inputs\.([\w-]+) \]\]")


def run(hosted: Hosted, job: str, said: dict[str, str], **variables: str) -> subprocess.CompletedProcess[str]:
    """Run the script of a job as a runner does, with these inputs; the command is that of this environment."""
    inputs = {name: str(said.get(name, one.get("default", ""))) for name, one in HEADER["spec"]["inputs"].items()}
    declared = {
        name: INPUT.sub(lambda found: inputs[found[1]], value)
        for name, value in COMPONENT[".readiness"]["variables"].items()
    }
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(
        ["bash", "-eo", "pipefail", "-c", "\n".join(COMPONENT[job]["script"])], cwd=hosted.folder,
        env=os.environ | {"PATH": path} | declared | variables, capture_output=True, text=True, check=False,
    )  # fmt: skip


def failures(path: Path) -> list[str]:
    return [one.get("message", "") for one in ET.parse(path).iter("failure")]


@pytest.fixture
def requested(hosted: Hosted) -> Hosted:
    """Return the repository with a request that makes a blocker short, as a runner has it: without origin/main."""
    hosted.git("update-ref", "-d", "refs/remotes/origin/main")
    hosted.git("clone", "--quiet", "--bare", ".", str(hosted.beside / "origin.git"))
    hosted.git("remote", "add", "origin", str(hosted.beside / "origin.git"))
    hosted.git("checkout", "--quiet", "-b", "worse")
    hosted.change("  infrastructure.continuity:\n    level: 2", "  infrastructure.continuity:\n    level: 0")
    hosted.commit("The fallback was taken away")
    return hosted


def test_a_merge_request_that_makes_a_blocker_short_fails_with_the_question_in_its_junit(requested):
    ran = run(requested, "readiness", {}, CI_MERGE_REQUEST_TARGET_BRANCH_NAME="main")

    assert ran.returncode == 1, ran.stderr
    assert failures(requested.folder / "readiness-check.xml") == []
    assert any("INF-09" in one for one in failures(requested.folder / "readiness-gate.xml"))
    assert (requested.folder / "readiness-report.md").stat().st_size > 1000
    assert {*COMPONENT["readiness"]["artifacts"]["reports"]["junit"]} == {"readiness-check.xml", "readiness-gate.xml"}


def test_a_scheduled_pipeline_lists_what_falls_due_and_fails_if_anything_is_overdue(hosted):
    ran = run(hosted, "readiness-due", {"answers": "answers/visit-notes.yaml"})

    assert ran.returncode == 1
    assert "Practice manager" in ran.stdout


def test_every_variable_of_a_script_is_declared():
    used = {name for job in COMPONENT.values() for name in re.findall(r"READINESS_\w+", str(job))}

    assert used == {name for name in COMPONENT[".readiness"]["variables"] if name.startswith("READINESS")}
