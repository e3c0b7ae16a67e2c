"""Answers judged on a later day than that of the assessment, with --as-of."""

import json

import pytest

from running import STORIES, readiness_here

SEPSIS = STORIES / "sepsis-stalled/answers.yaml"
LATER = "2026-08-01"


def as_json(command, *arguments):
    return json.loads(readiness_here(command, *arguments, "--format", "json").stdout)


@pytest.mark.parametrize("command", ["score", "gate", "roadmap"])
def test_answers_count_as_if_they_were_of_that_day(command, tmp_path):
    dated = tmp_path / "answers.yaml"
    dated.write_text(SEPSIS.read_text("utf-8").replace("date: 2026-06-05\n", f"date: {LATER}\n", 1), "utf-8")

    judged, written = as_json(command, SEPSIS, "--as-of", LATER), as_json(command, dated)

    assert judged["header"].pop("date") == "2026-06-05"
    assert written["header"].pop("date") == LATER
    judged["footer"].pop("answers_sha256"), written["footer"].pop("answers_sha256")
    assert judged == written


def test_evidence_that_has_expired_by_then_supports_no_level():
    now, later = as_json("score", SEPSIS), as_json("score", SEPSIS, "--as-of", "2028-06-05")

    assert float(later["scorecard"][0]["evidenced"]["shown"]) < float(now["scorecard"][0]["evidenced"]["shown"])


@pytest.mark.parametrize("command", ["score", "gate", "roadmap"])
def test_the_result_names_the_day(command):
    shown = " ".join(readiness_here(command, SEPSIS, "--as-of", LATER).stdout.split())

    assert "Judged as of August 1, 2026; the answers are of June 5, 2026." in shown


def test_a_report_tells_the_day_and_is_verified(tmp_path):
    paper = tmp_path / "board.pdf"
    readiness_here("report", SEPSIS, "--as-of", LATER, "--audience", "board", "-o", paper)

    assert readiness_here("verify", paper).returncode == 0


def test_a_portfolio_is_judged_on_the_day():
    row = as_json("portfolio", SEPSIS, "--as-of", LATER)["use_cases"][0]

    assert row["date"] == LATER


@pytest.mark.parametrize(("day", "warned"), [("2026-12-05", False), ("2026-12-06", True)])
def test_answers_older_than_the_rubric_allows_are_warned_about(day, warned):
    problems = as_json("check", SEPSIS, "--as-of", day)["problems"]

    assert ("judged_later.too_old" in {one["message"]["code"] for one in problems}) is warned


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("2026-06-04", "error: June 4, 2026 is before the assessment of June 5, 2026"),
        ("next week", "error: --as-of 'next week' is no day"),
        ("2026-02-30", "error: --as-of '2026-02-30' is no day"),
    ],
)
def test_a_wrong_day_is_told(said, told):
    result = readiness_here("gate", SEPSIS, "--as-of", said)

    assert (result.returncode, result.stderr.splitlines()[0]) == (2, told)
    assert "help: " in result.stderr
