"""A template that does not work says what is wrong, where, and what would be right: the words kept beside each.

A case is a folder with a template; what it lacks is as in the standard look.
"""

import re
from pathlib import Path
from shutil import copytree

import pytest

from readiness.cli.problem_text import format_problems
from readiness.errors import InvalidFilesError
from readiness.page import template_limits
from readiness.page.build_page import build_page
from readiness.page.template_folder import load_template

CASES = sorted((Path(__file__).parents[2] / "cases" / "templates").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_broken_template_gives_exactly_these_messages(case, small_view, tmp_path, monkeypatch, update_golden):
    copytree(case, tmp_path, dirs_exist_ok=True, symlinks=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(template_limits, "PROCESSOR_SECONDS", 3)
    with pytest.raises(InvalidFilesError) as raised:
        build_page(small_view, load_template("template"))
    told = re.sub(r"line \d+ of the page", "line … of the page", format_problems(raised.value.problems))
    if update_golden:
        (case / "message.txt").write_text(told, encoding="utf-8")

    assert told == (case / "message.txt").read_text(encoding="utf-8")
    assert "Traceback" not in told


def test_there_are_enough_cases():
    assert len(CASES) >= 60
