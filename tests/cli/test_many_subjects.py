"""`check` of many files, in several processes: the same results, in the order of the files."""

import os
from pathlib import Path

import pytest

from readiness.cli import many_subjects
from readiness.cli.check_results import CheckResult
from readiness.errors import ReadinessError
from running import readiness_here, story_without_case

MANY = [f"{number}.yaml" for number in range(many_subjects.FEWEST)]


def told(subject: str) -> list[CheckResult]:
    """Return a result that names the subject and the process."""
    return [CheckResult(None, [], subject=f"{subject} {os.getpid()}")]


def test_results_of_several_processes_come_in_the_order_of_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    subjects = [one.subject.split() for one in many_subjects.check_many(MANY, told)]

    assert [name for name, _ in subjects] == MANY
    assert str(os.getpid()) not in {process for _, process in subjects}


def test_few_files_and_one_processor_take_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    few = many_subjects.check_many(MANY[1:], told)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)

    assert {one.subject.split()[1] for one in (*few, *many_subjects.check_many(MANY, told))} == {str(os.getpid())}


def test_a_process_that_ends_early_leaves_the_work_to_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    parent = os.getpid()

    def end_early(subject: str) -> list[CheckResult]:
        if os.getpid() != parent:
            os._exit(1)
        return told(subject)

    assert [one.subject.split()[0] for one in many_subjects.check_many(MANY, end_early)] == MANY


def test_an_error_is_raised_as_in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)

    def refuse(subject: str) -> list[CheckResult]:
        raise ReadinessError(f"{subject} is refused")

    with pytest.raises(ReadinessError, match="is refused"):
        many_subjects.check_many(MANY, refuse)


def test_many_files_print_what_one_file_prints_many_times(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = story_without_case("front-office-phone", tmp_path)
    text = path.read_text("utf-8")
    for name in MANY:
        (tmp_path / name).write_text(text.replace("level: 2", "level: 9", 1) if name == "7.yaml" else text, "utf-8")
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    several = readiness_here("check", *MANY, cwd=tmp_path)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    one = readiness_here("check", *MANY, cwd=tmp_path)

    assert several.returncode == one.returncode == 3
    assert (several.stdout, several.stderr) == (one.stdout, one.stderr)
    assert several.stdout.count("valid") == len(MANY) - 1
