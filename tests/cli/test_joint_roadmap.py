"""Several answers files as one plan: roadmap, portfolio and report, and lessons for the next use case."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from running import STORIES, readiness_here, schema_validator

ALERTS, DRAFTS = "Inpatient deterioration alerts", "Drafted discharge summaries"


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The two use cases of the example of an organization, with their organization's file."""
    folder = tmp_path_factory.mktemp("enterprise")
    for name in ("answers.yaml", "discharge-summaries.yaml", "organization.yaml"):
        shutil.copy(STORIES / "enterprise-scale" / name, folder)
    return [folder / "answers.yaml", folder / "discharge-summaries.yaml"]


def plan(*arguments: object) -> dict[str, Any]:
    done = readiness_here("roadmap", *arguments, "--format", "json")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def both(files: list[Path]) -> dict[str, Any]:
    return plan(*files, "--target", "G3")


def test_the_example_counts_no_work_of_the_organization_twice(both: dict[str, Any]) -> None:
    ids = [one["initiative"] for one in both["work"] if one["is_shared"]]

    assert len(ids) == len(set(ids))
    assert {one["initiative"] for one in both["work"] if len(one["use_cases"]) == 2} == set(ids)


def test_the_example_needs_less_work_than_two_plans(both: dict[str, Any]) -> None:
    assert (both["effort"], both["effort_apart"]) == ("1342.55", "1749.35")
    assert [(one["effort"], one["shared"]) for one in both["use_cases"]] == [("648", "406.8"), ("1101.35", "406.8")]


def test_the_first_use_case_keeps_the_dates_of_a_plan_of_its_own(files: list[Path], both: dict[str, Any]) -> None:
    gate = both["use_cases"][0]["gates"][0]
    row = json.loads(readiness_here("portfolio", files[0], "--plan", "--format", "json").stdout)["use_cases"][0]

    assert (gate["gate"], gate["at_50"], gate["at_80"]) == (
        row["next_gate"],
        row["next_gate_at_50"],
        row["next_gate_at_80"],
    )


def test_the_order_of_the_files_is_the_order_of_priority(files: list[Path], both: dict[str, Any]) -> None:
    turned = plan(files[1], files[0], "--target", "G3")
    dates = [{one["use_case"]: one["gates"][-1]["at_80"] for one in found["use_cases"]} for found in (both, turned)]

    assert [one["use_case"] for one in turned["use_cases"]] == [DRAFTS, ALERTS]
    assert dates[0][ALERTS] < dates[1][ALERTS]
    assert dates[1][DRAFTS] < dates[0][DRAFTS]
    assert turned["effort"] == both["effort"]


def test_the_terminal_shows_the_gates_the_totals_and_the_work(files: list[Path]) -> None:
    shown = readiness_here("roadmap", *files, "--target", "G3").stdout

    assert "One plan of 2 use cases of Caldmere Health" in shown
    assert "1,343 person-weeks of work; planned one by one, the use cases would need 1,749." in shown
    assert "1 and 2," in shown
    assert "shared" in shown


def test_a_use_case_without_a_date_says_why(files: list[Path]) -> None:
    shown = " ".join(readiness_here("roadmap", *files).stdout.split())

    assert (
        "Drafted discharge summaries: G1 has no date here, because no work of this plan opens it. Its own roadmap "
        "tells what is missing."
    ) in shown
    assert "Inpatient deterioration alerts: G" not in shown


def test_work_in_progress_for_the_first_is_not_work_of_the_second_too(files: list[Path]) -> None:
    both = plan(*files)

    assert [one["shared"] for one in both["use_cases"]] == ["0", "0"]
    assert (both["effort"], both["effort_apart"], both["use_cases"][1]["effort"]) == ("653.4", "653.4", "5.4")


def test_a_site_is_of_one_use_case(files: list[Path]) -> None:
    done = readiness_here("roadmap", *files, "--site", "north")

    assert done.returncode == 2
    assert "leave --site out" in done.stderr


def test_two_files_of_one_use_case_are_refused(files: list[Path]) -> None:
    done = readiness_here("roadmap", files[0], files[0])

    assert done.returncode == 2
    assert f"two files are about the use case '{ALERTS}'" in done.stderr


def test_other_formats_of_several_files_are_refused(files: list[Path]) -> None:
    done = readiness_here("roadmap", *files, "--format", "html")

    assert "there is no format called 'html'" in done.stderr


def test_a_file_with_another_day_is_counted_to_the_latest(files: list[Path], tmp_path: Path) -> None:
    for path in (*files, files[0].parent / "organization.yaml"):
        shutil.copy(path, tmp_path)
    later = tmp_path / files[1].name
    later.write_text(later.read_text("utf-8").replace("date: 2026-06-05", "date: 2026-06-12", 1), "utf-8")
    done = readiness_here("roadmap", tmp_path / files[0].name, later, "--format", "json")

    assert json.loads(done.stdout)["date"] == "2026-06-12"
    assert f"{ALERTS} was assessed on June 5, 2026; here ages and dates are counted to June 12, 2026" in done.stderr


def test_a_portfolio_has_dates_only_when_they_are_asked_for(files: list[Path]) -> None:
    rows = json.loads(readiness_here("portfolio", *files, "--format", "json").stdout)["use_cases"]

    assert {row["next_gate_at_80"] for row in rows} == {None}
    assert "(80%)" not in readiness_here("portfolio", *files).stdout
    assert "(80%)" in readiness_here("portfolio", *files, "--plan").stdout


INTERFACE = {
    "id": "own-interface",
    "code": "X-01",
    "title": "Interface for results",
    "phase": "P2",
    "scope": "use-case",
    "lifts": {"data.availability": {"from": 1, "to": 3}},
    "duration": {"low": 2, "likely": 3, "high": 5},
    "effort": {"technical": {"low": 2, "likely": 3, "high": 5}},
    "cost_band": "S",
    "accountable_role": "cio",
    "success_metric": "It works.",
}


def test_the_next_use_case_starts_with_what_another_learned(files: list[Path], tmp_path: Path) -> None:
    header = yaml.safe_load(files[0].read_text("utf-8"))["assessment"]
    header = {key: header[key] for key in ("organization", "use_case", "date", "questionnaire", "rubric")}
    figures = {"live-monitoring": {"duration": {"low": 4, "likely": 6, "high": 10}}}
    other = {
        "assessment": header,
        "progress": {"live-monitoring": {"status": "done", "note": "Ask the night shift first."}},
        "plan": {"capacity": 9, "figures": figures, "initiatives": [INTERFACE], "modes": {"I-77": "light"}},
    }
    (tmp_path / "other.yaml").write_text(yaml.safe_dump(other, sort_keys=False), "utf-8")
    done = readiness_here(
        "new", tmp_path / "next.yaml", "--organization", "Caldmere Health", "--use-case", "Beds",
        "--like", tmp_path / "other.yaml",
    )  # fmt: skip
    written = (tmp_path / "next.yaml").read_text("utf-8")

    assert done.returncode == 0, done.stderr
    copied = {"figures": figures, "initiatives": [INTERFACE], "modes": {"I-77": "light"}}
    assert yaml.safe_load(written)["plan"] == copied
    assert "#   I-21 (done): Ask the night shift first.\n" in written
    assert readiness_here("check", tmp_path / "next.yaml").returncode == 0


def test_a_pdf_of_a_part_of_a_plan_is_verified_by_the_answers_inside(files: list[Path], tmp_path: Path) -> None:
    made = ("report", files[0], "--after", files[1], "--audience", "board", "-o", tmp_path / "part.pdf")
    assert readiness_here(*made).returncode == 0
    done = readiness_here("verify", tmp_path / "part.pdf", "--answers", files[0])

    assert done.returncode == 0, done.stdout
    assert "compared: its scores, and one plan of 2 use cases" in done.stdout


def test_the_plan_follows_its_schema(both: dict[str, Any]) -> None:
    schema_validator("joint-plan").validate(both)


def test_markdown_marks_shared_work(files: list[Path]) -> None:
    made = readiness_here("report", files[0], "--with", files[1], "--target", "G3", "--format", "markdown", "-o", "-")

    rows = made.stdout.splitlines()
    assert any(row.startswith("| I-77 ") and f"Done once for {DRAFTS} too." in row for row in rows)


@pytest.fixture(scope="module")
def part(files: list[Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The report of the first use case as part of a plan in which the other one goes first."""
    to = tmp_path_factory.mktemp("part") / "report.json"
    done = readiness_here("report", files[0], "--after", files[1], "--target", "G3", "-o", to)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(to.read_text("utf-8"))
    return found


def test_the_report_of_a_part_says_so(part: dict[str, Any]) -> None:
    assert part["header"]["use_case"] == ALERTS
    assert f"This is part of one plan with {DRAFTS}: " in part["roadmap"]["summary"]["text"]


def test_the_report_of_a_part_has_the_dates_of_the_plan(files: list[Path], part: dict[str, Any]) -> None:
    own = plan(files[1], files[0], "--target", "G3")["work"]
    dates = {one["initiative"]: one["at_80"] for one in own if ALERTS in one["use_cases"]}
    steps = [step for phase in part["roadmap"]["phases"] for step in phase["steps"]]

    assert {step["initiative"]["id"]: step["finish_80"] for step in steps} == dates


def test_the_report_of_a_part_marks_shared_work(part: dict[str, Any]) -> None:
    steps = [step for phase in part["roadmap"]["phases"] for step in phase["steps"]]
    remarks = [remark["text"] for step in steps for remark in step["remarks"]]

    assert f"Done once for {DRAFTS} too." in remarks


def test_shared_work_that_waits_for_another_use_case_says_so(part: dict[str, Any]) -> None:
    steps = [step for phase in part["roadmap"]["phases"] for step in phase["steps"]]
    waiting = [step for step in steps if step["reason"]["kind"] == "other-use-case"]

    assert waiting
    assert all(step["timing"][0]["text"] == "Starts after work of another use case." for step in waiting)
