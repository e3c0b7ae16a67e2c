"""The recipes of CONTRIBUTING.md work: their files, written into a copy of the package, are offered and used."""

import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from running import ROOT

RECIPES = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
FILE_BLOCK = re.compile(r"^ +`(src/[\w/]+\.py)`\n\n( +)```python\n(.*?)\n\2```$", re.MULTILINE | re.DOTALL)
TEMPLATE_BLOCK = re.compile(r"^ +```jinja\n +(.*?)\n +```$", re.MULTILINE)
ANSWERS = ROOT / "examples" / "front-office-phone" / "answers.yaml"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with the files of the recipes, the template's line and a rubric with the method."""
    folder = tmp_path_factory.mktemp("copy")
    for name in ("src", "questionnaires", "rubrics", "report_templates"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name, _, code in FILE_BLOCK.findall(RECIPES):
        assert not (folder / name).exists()
        (folder / name).write_text(textwrap.dedent(code) + "\n", "utf-8")
    (line,) = TEMPLATE_BLOCK.findall(RECIPES)
    with (folder / "report_templates" / "standard" / "parts" / "roadmap.html.j2").open("a", encoding="utf-8") as part:
        part.write(f"{line}\n")
    rubric = folder / "rubrics" / "healthcare-ai" / "rubric.yaml"
    rubric.write_text(rubric.read_text("utf-8").replace("overall: weighted-mean", "overall: highest"), "utf-8")
    return folder


def run(copy: Path, *arguments: str | Path) -> str:
    """Run the command of the copy and return its output."""
    environment = os.environ | {"PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": ""}  # compiled once
    shown = subprocess.run(
        [sys.executable, "-m", "readiness", *map(str, arguments)],
        cwd=copy, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert shown.returncode == 0, shown.stderr
    return shown.stdout


def test_each_recipe_has_a_file() -> None:
    folders = [Path(name).parent.relative_to("src/readiness").as_posix() for name, _, _ in FILE_BLOCK.findall(RECIPES)]

    assert folders == ["scoring/methods", "formats", "cli/commands", "charts"]


def test_the_new_method_and_format_are_listed(copy: Path) -> None:
    listed = run(copy, "list")

    assert re.search(r"^  highest +Highest: the highest score of a node's parts; a part with", listed, re.MULTILINE)
    assert re.search(r"^  gate-list +The headline and one line for each gate", listed, re.MULTILINE)


def test_the_new_method_scores(copy: Path) -> None:
    assert "the highest of its" in run(copy, "explain", "overall", ANSWERS)


def test_the_new_format_writes_a_report(copy: Path) -> None:
    lines = run(copy, "report", ANSWERS, "--format", "gate-list", "-o", "-").splitlines()

    assert len(lines) > 2
    assert lines[1].startswith("G0 Pilot charter: ")


def test_the_new_command_is_offered_and_runs(copy: Path) -> None:
    assert "gaps       List the gaps" in run(copy, "--help")
    assert " → " in run(copy, "gaps", ANSWERS)


def test_the_new_chart_is_on_the_page(copy: Path) -> None:
    page = run(copy, "report", ANSWERS, "--format", "html", "-o", "-")

    assert re.search(r"The roadmap has \d+ steps\.", page)
