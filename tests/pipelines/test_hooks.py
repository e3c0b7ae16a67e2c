"""The hooks of .pre-commit-hooks.yaml, in a repository with git."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from pipelines.hosting import ANSWERS, Hosted
from running import ROOT, readiness_here

HOOKS = {hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))}
PRE_COMMIT = Path(sys.executable).with_name("pre-commit")
needs_pre_commit = pytest.mark.skipif(
    not PRE_COMMIT.exists(), reason="pre-commit is not installed; it is in the extra check"
)


def chosen(hook: str, names: list[str]) -> list[str]:
    return [name for name in names if re.search(HOOKS[hook]["files"], name)]


@pytest.mark.parametrize(
    ("hook", "taken"),
    [
        ("readiness-check", ["answers.yaml", "a/answers.yaml", "answers/notes.yml"]),
        ("readiness-format", ["answers.yaml", "a/answers.yaml", "answers/notes.yml", "organization.yaml"]),
    ],
)
def test_a_hook_takes_the_files_that_its_command_can_read(hook, taken):
    others = ["readiness.yaml", "packs/rubrics/own/rubric.yaml", "answers/old/notes.yaml", "answers.yaml.txt"]

    assert chosen(hook, [*taken, *others]) == taken


@pytest.mark.parametrize("hook", ["readiness-check", "readiness-format"])
def test_a_hook_loads_neither_the_pdf_engine_nor_the_templates(hook):
    words = shlex.split(HOOKS[hook]["entry"])[1:]
    script = (
        f"import runpy, sys\nsys.argv = ['readiness', *{words!r}, '--help']\n"
        "try:\n    runpy.run_module('readiness', run_name='__main__')\nexcept SystemExit:\n    pass\n"
        "print('LOADED', *sys.modules)\n"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout

    assert not {"weasyprint", "jinja2", "textual"} & set(shown.rpartition("LOADED")[2].split())


def test_a_hook_fails_on_a_report_that_is_out_of_date(hosted):
    words = shlex.split(HOOKS["readiness-report-check"]["entry"])[1:]
    project = hosted.folder / "readiness.yaml"
    project.write_text("answers: [answers/visit-notes.yaml]\nreports: [{output: scores.json}]\n", "utf-8")
    assert readiness_here("report", cwd=hosted.folder).returncode == 0
    fresh = readiness_here(*words, cwd=hosted.folder)
    hosted.change("  roi.return-within-a-year: 0", "  roi.return-within-a-year: 1")
    late = readiness_here(*words, cwd=hosted.folder)

    assert (fresh.returncode, late.returncode) == (0, 1)


def commit_by_pre_commit(hosted: Hosted, config: dict[str, Any]) -> subprocess.CompletedProcess[str]:
    """Let pre-commit judge what is staged, with its folders inside of the test's."""
    (hosted.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": [config]}), "utf-8")
    hosted.git("add", "--all")
    environment = os.environ | {"PRE_COMMIT_HOME": str(hosted.beside / "pre-commit"), "PRE_COMMIT_COLOR": "never"}
    return subprocess.run(
        [PRE_COMMIT, "run"], cwd=hosted.folder, env=environment, capture_output=True, text=True, check=False
    )


def here(hook: str) -> dict[str, Any]:
    """Return a hook as a repository declares it for itself, with the command of this environment."""
    program, *words = shlex.split(HOOKS[hook]["entry"])
    command = shlex.join([str(Path(sys.executable).with_name(program)), *words])
    return {**HOOKS[hook], "language": "system", "entry": command}


@needs_pre_commit
def test_a_commit_with_a_mistake_is_refused_and_its_layout_repaired(hosted):
    hosted.change("  roi.return-within-a-year: 0", "\n\n  roi.return-within-a-year:    7")
    ran = commit_by_pre_commit(hosted, {"repo": "local", "hooks": [here("readiness-format"), here("readiness-check")]})

    assert ran.returncode == 1
    assert re.search(rf"readiness check\.+Failed(.|\n)*{ANSWERS}:\d+:\d+: error", ran.stdout), ran.stdout


@needs_pre_commit
def test_a_commit_that_is_in_order_passes(hosted):
    hosted.change("  roi.return-within-a-year: 0", "  roi.return-within-a-year: 1")
    ran = commit_by_pre_commit(hosted, {"repo": "local", "hooks": [here("readiness-format"), here("readiness-check")]})

    assert (ran.returncode, ran.stdout.count("Passed")) == (0, 2), ran.stdout


@needs_pre_commit
def test_pre_commit_installs_the_hooks_from_this_repository(hosted, prove):
    if not prove:
        pytest.skip("installs the program with all it needs; --prove does")
    source = hosted.beside / "source"
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    for name in tracked:
        if not name.startswith(("tests/", "examples/", "docs/static")):
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    copy = Hosted(source, hosted.beside)
    copy.git("init", "--quiet")
    hosted.change("  roi.return-within-a-year: 0", "  roi.return-within-a-year: 1")
    config = {"repo": str(source), "rev": copy.commit("A version"), "hooks": [{"id": hook} for hook in HOOKS][:2]}
    ran = commit_by_pre_commit(hosted, config)

    assert (ran.returncode, ran.stdout.count("Passed")) == (0, 2), ran.stdout + ran.stderr
