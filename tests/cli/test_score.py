"""`score`, `roadmap` and `explain` on the terminal."""

import json

import pytest

from readiness.cli.completion import complete_subject
from readiness.cli.explain_phrase import explain_phrase, phrase_codes
from running import STORIES, readiness_here

SEPSIS = STORIES / "sepsis-stalled/answers.yaml"


@pytest.mark.parametrize("command", ["score", "roadmap", "gate"])
def test_plain_text_without_escape_codes_goes_into_a_pipe(command):
    shown = readiness_here(command, SEPSIS, FORCE_COLOR="1", TERM="xterm-256color")

    assert shown.returncode == 0
    assert "\x1b" not in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 100


def test_answers_may_come_from_standard_input():
    shown = readiness_here("score", "-", stdin=SEPSIS.read_text("utf-8"))

    assert "Larkmoor Regional Health" in shown.stdout


def test_the_roadmap_leads_to_the_gate_named():
    assert "Roadmap to G2 Production go-live" in readiness_here("roadmap", SEPSIS, "--target", "G2").stdout


def test_a_score_is_explained_down_to_its_terms():
    shown = readiness_here("explain", "talent", SEPSIS).stdout

    assert "25 ÷ 28 = 25/28" in shown
    assert "TAL-01     weight    3 × 1" in shown


@pytest.mark.parametrize("subject", ["DATA-02", "data.live-records", "G1", "I-12", "structured-pilot"])
def test_an_id_or_a_code_is_explained_with_or_without_answers(subject, tmp_path):
    assert "Here: " in readiness_here("explain", subject, SEPSIS).stdout
    alone = readiness_here("explain", subject, cwd=tmp_path)
    assert alone.returncode == 0
    assert "Here: " not in alone.stdout


def test_an_unknown_subject_is_named_with_suggestions():
    shown = readiness_here("explain", "data.live-recrods", SEPSIS)

    assert shown.returncode == 2
    assert "did you mean 'data.live-records'?" in shown.stderr


def test_the_code_of_a_message_is_explained_without_answers(tmp_path):
    (tmp_path / "answers.yaml").write_text("not: answers\n")
    shown = readiness_here("explain", "gates.blockers_short", cwd=tmp_path)

    assert shown.returncode == 0
    assert shown.stdout == (
        "gates.blockers_short\n"
        "One of the things that fail a gate, in a list.\n"
        "\n"
        "English for one: {number} blocker below the minimum\n"
        "English for several: {number} blockers below the minimum\n"
        "Which of the two is used depends on the parameter number.\n"
        "Parameter number: int, for example 4\n"
        "Example: 4 blockers below the minimum\n"
    )


def test_an_unknown_code_of_a_message_is_named_with_suggestions(tmp_path):
    shown = readiness_here("explain", "gates.shrt", cwd=tmp_path)

    assert shown.returncode == 2
    assert "no message with this code" in shown.stderr
    assert "did you mean 'gates.short'?" in shown.stderr


def test_an_id_of_the_pack_comes_before_the_code_of_a_message(tmp_path):
    done = readiness_here("new-pack", tmp_path / "own", "--name", "own")
    assert done.returncode == 0
    for path in (tmp_path / "own").rglob("*.yaml"):
        path.write_text(path.read_text("utf-8").replace("access", "gates").replace("owner", "short"), "utf-8")
    for path in (tmp_path / "own").rglob("access.yaml"):
        path.rename(path.with_name("gates.yaml"))
    shown = readiness_here("explain", "gates.short", "--pack", tmp_path / "own", cwd=tmp_path)

    assert shown.stdout.startswith("ACC-01 ")


def test_a_broken_file_that_is_named_is_reported_even_for_the_code_of_a_message(tmp_path):
    (tmp_path / "a.yaml").write_text("not: answers\n")

    assert readiness_here("explain", "gates.short", "a.yaml", cwd=tmp_path).returncode == 3


def test_codes_of_messages_are_offered_once_a_letter_is_typed():
    assert ("gates.short", "needs level {needs}, is at {has}") in complete_subject("gates.sh")
    assert not any(name == "gates.short" for name, _ in complete_subject(""))


def test_every_phrase_is_explained():
    for code in phrase_codes():
        lines = explain_phrase(code)
        assert lines
        assert lines[0] == code


def test_a_mistake_in_the_file_is_reported_with_its_place(tmp_path):
    broken = SEPSIS.read_text("utf-8").replace("data.availability:", "data.availabilty:", 1)
    (tmp_path / "answers.yaml").write_text(broken, "utf-8")
    shown = readiness_here("score", "answers.yaml", cwd=tmp_path)

    assert shown.returncode == 3
    assert "help: did you mean 'data.availability'?" in shown.stderr
    assert f"     |   {16 * chr(94)}\n" in shown.stderr
    assert shown.stdout == ""


def test_the_json_of_a_part_has_its_schema_version():
    part = json.loads(readiness_here("score", SEPSIS, "--format", "json").stdout)

    assert part["schema_version"] == "4"
    assert part["scorecard"][0]["id"] == "overall"
