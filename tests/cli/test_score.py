"""`score`, `roadmap` and `explain` on the terminal."""

import json

import pytest

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

    assert "25 ÷ 27 = 25/27" in shown
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
