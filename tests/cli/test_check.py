"""`check` reports every problem in files and in packs."""

import json
from pathlib import Path
from typing import Any

from readiness.cli.check_results import check_subject
from readiness.cli.check_shown import format_rules
from running import STORIES, readiness_here
from small_packs import pack_files, write_files


def test_every_shipped_pack_holds_together():
    shown = readiness_here("check", "healthcare-ai")

    assert shown.returncode == 0, shown.stdout
    assert "✓ healthcare-ai 3.0.1: valid, 93 questions, 101 initiatives" in shown.stdout


def test_a_valid_file_gives_its_progress():
    shown = readiness_here("check", STORIES / "front-office-phone/answers.yaml")

    assert shown.returncode == 0
    assert "questions answered" in shown.stdout


def test_every_file_is_checked_even_after_a_broken_one(tmp_path):
    (tmp_path / "a.yaml").write_text("[", "utf-8")
    (tmp_path / "b.yaml").write_text("", "utf-8")
    shown = readiness_here("check", "a.yaml", "b.yaml", cwd=tmp_path)

    assert shown.returncode == 3
    assert "a.yaml:" in shown.stdout
    assert "b.yaml" in shown.stdout
    assert shown.stdout.endswith("2 problems found\n")


def test_without_arguments_it_checks_the_answers_here(tmp_path):
    (tmp_path / "answers.yaml").write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())

    assert "answers.yaml: valid" in readiness_here("check", cwd=tmp_path).stdout


def test_problems_are_reported_to_machines_as_well(tmp_path):
    (tmp_path / "a.yaml").write_text("answers: [\n", "utf-8")
    shown = readiness_here("check", "a.yaml", "--format", "json", cwd=tmp_path)
    problem = json.loads(shown.stdout)["problems"][0]

    assert shown.returncode == 3
    assert (problem["path"], problem["line"], problem["kind"]) == ("a.yaml", 1, "error")
    assert problem["message"] == {
        "code": "yaml_syntax.ends_in_brackets",
        "parameters": {},
        "text": "the file ends inside brackets",
    }
    assert problem["hint"]["text"] == "close every [ and {"


def test_what_is_neither_a_file_nor_a_pack_is_named_with_what_was_perhaps_meant():
    shown = readiness_here("check", "healthcare-ia")

    assert shown.returncode == 2
    assert "did you mean 'healthcare-ai'?" in shown.stderr


def test_a_pack_that_is_named_says_its_rules_in_words():
    shown = readiness_here("check", "healthcare-ai").stdout

    assert "The overall score is the weighted mean of its dimensions." in shown
    assert "G1 Pilot verdict (End of the pilot, about month 3): minimums for 77 questions" in shown


def test_a_folder_with_a_pack_is_checked_like_a_shipped_one(tmp_path):
    readiness_here("new-pack", "mine", cwd=tmp_path)
    shown = readiness_here("check", "mine", cwd=tmp_path)

    assert shown.returncode == 0, shown.stdout
    assert "✓ mine 1.0.0: valid, 3 questions, 2 initiatives\n" in shown.stdout


def _checked(folder: Path, judged: dict[str, Any]) -> str:
    files = pack_files("m", set())
    files["rubrics/m/data.yaml"], files["rubrics/m/use.yaml"] = judged, {}
    (result,) = check_subject(str(write_files(folder, files)), None, is_pack=False)
    return format_rules(result.rules)


def test_questions_that_a_rubric_forgets_are_told_only_where_others_have_rules(tmp_path: Path) -> None:
    noted = "The rubric has no rules for 3 questions, which take the defaults: D-2, U-1 and U-2."

    assert noted in " ".join(_checked(tmp_path / "some", {"plan": {"weight": 2}}).split())
    assert "has no rules" not in _checked(tmp_path / "none", {})
    assert "has no rules" not in _checked(tmp_path / "empty", {"plan": {}})
