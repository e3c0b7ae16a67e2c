"""Errors and warnings of runs that were asked for JSON."""

import json

import pytest

from running import STORIES, readiness_here

STALLED = STORIES / "sepsis-stalled/answers.yaml"


def error_of(*arguments):
    done = readiness_here(*arguments, "--format", "json")
    assert done.stdout == ""
    return done.returncode, json.loads(done.stderr.splitlines()[-1])["error"]


def test_a_fault_in_a_file_is_told_with_its_place(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_text("assessment: {}\nanswers: 3\n", "utf-8")
    code, error = error_of("score", path)

    assert code == 3
    assert {(one["path"], one["line"], one["kind"]) for one in error["problems"]} >= {(str(path), 1, "error")}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("gate", STALLED, "--require", "G9"), "unknown_names.no_gate"),
        (("explain", "NOPE"), "unknown_names.no_subject"),
        (("list", "nothing"), "unknown_names.no_kind"),
    ],
)
def test_an_unknown_name_has_the_code_of_its_message(arguments, code):
    exit_code, error = error_of(*arguments)

    assert (exit_code, error["code"]) == (2, code)
    assert error["hint"]["text"]


def test_warnings_are_a_line_of_json_too():
    lines = readiness_here("score", STALLED, "--format", "json").stderr.splitlines()

    assert [list(json.loads(line)) for line in lines] == [["schema_version", "warnings"]]


def test_a_later_run_that_was_not_asked_for_json_tells_errors_in_words():
    readiness_here("score", "nothing.yaml", "--format", "json")

    assert readiness_here("score", "nothing.yaml").stderr.startswith("nothing.yaml: error: ")


def test_a_pack_is_a_name_or_a_folder(tmp_path):
    named = readiness_here("score", STALLED, "--pack", "healthcare-ai")
    missing = readiness_here("score", STALLED, "--pack", tmp_path / "paks")

    assert named.returncode == 0
    assert (missing.returncode, "paks" in missing.stderr) == (2, True)


@pytest.mark.parametrize(("said", "begins"), [("md", "# Larkmoor"), ("Markdown", "# Larkmoor"), ("text", "Larkmoor")])
def test_formats_have_natural_names(said, begins):
    assert readiness_here("report", STALLED, "--format", said, "-o", "-").stdout.startswith(begins)
