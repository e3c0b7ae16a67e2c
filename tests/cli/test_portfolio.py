"""One row for each use case, in the order given."""

import json
from pathlib import Path
from typing import Any

from live_tool import PACKS, answers
from running import readiness_here

HEADER = """\
assessment:
  organization: Elm
  use_case: {use_case}
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
answers:
"""


def use_case(folder: Path, name: str, *answers: str) -> Path:
    path = folder / f"{name}.yaml"
    path.write_text(HEADER.format(use_case=name) + "".join(f"  {answer}\n" for answer in answers), "utf-8")
    return path


def rows(*paths: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(readiness_here("portfolio", *paths, "--format", "json").stdout)[
        "use_cases"
    ]
    return found


def test_every_file_has_a_row_in_the_order_given(tmp_path: Path) -> None:
    second, first = use_case(tmp_path, "beds", "data.availability: 1"), use_case(tmp_path, "notes")

    assert [found["use_case"] for found in rows(first, second)] == ["notes", "beds"]


def test_a_row_counts_the_shortfalls_of_the_next_gate(tmp_path: Path) -> None:
    found = rows(use_case(tmp_path, "beds", "data.availability: 1", "workflow.bounded-problem: 1"))[0]

    assert (found["headline"], found["next_gate"], found["verdict"]) == (None, "G0", "failed")
    assert (found["blockers"], found["majors"]) == (1, 1)
    assert found["missing"] > 10


def test_a_row_counts_work_done_late(tmp_path: Path) -> None:
    late = "roi.baseline: {level: 2, done_late: {accepted_by: Committee, date: 2026-03-01}}"

    assert rows(use_case(tmp_path, "beds", late))[0]["done_late"] == 1


def test_all_broken_files_are_reported(tmp_path: Path) -> None:
    wrong = [use_case(tmp_path, name, "data.availability: 9") for name in ("beds", "notes")]
    done = readiness_here("portfolio", *wrong)

    assert done.returncode == 3
    assert "beds.yaml:8:" in done.stderr
    assert "notes.yaml:8:" in done.stderr


def test_a_person_reads_a_table(tmp_path: Path) -> None:
    shown = readiness_here("portfolio", use_case(tmp_path, "beds", "data.availability: 1")).stdout

    assert "Keeps it shut" in shown
    assert "G0 ✗ failed" in shown


def test_a_row_of_a_tool_in_use_has_its_status_outcome_and_failed_sites(tmp_path: Path) -> None:
    north = {"id": "north", "title": "North campus", "status": "live", "answers": {"people.local-check": 1}}
    path = tmp_path / "notes.yaml"
    path.write_text(json.dumps(answers(sites=[north])), "utf-8")
    shown = readiness_here("portfolio", path, "--pack", PACKS, "--format", "json")
    text = readiness_here("portfolio", path, "--pack", PACKS).stdout

    row = json.loads(shown.stdout)["use_cases"][0]
    assert (row["status"], row["outcome"], row["outcome_title"]) == ("In daily use", "suspend", "Suspend")
    assert row["failed_sites"] == ["North campus"]
    assert "In daily use:" in text
    assert "Note drafting: a gate fails at North campus." in text
