"""`roadmap --calendar`: everything dated in one list."""

import json
from pathlib import Path

import pytest

from running import STORIES, readiness_here
from small_plan import SMALL_PLAN, small_plan

SEPSIS = STORIES / "sepsis-stalled" / "answers.yaml"


def test_days_are_shown_by_month_with_what_the_plan_misses(tmp_path: Path) -> None:
    path = small_plan(tmp_path, progress={"second": {"status": "planned", "due": "2026-02-13"}})
    done = readiness_here("roadmap", path, "--pack", SMALL_PLAN, "--calendar")

    assert (done.returncode, done.stderr) == (0, "")
    said = done.stdout
    assert "1 of these days is marked" in said
    assert said.index("January 2026") < said.index("February 2026") < said.index("Promised: I-2")
    assert "Not kept by the plan. The plan needs until February 16, 2026 (80%): agree on a later day." in " ".join(
        said.split()
    )


def test_json_has_the_entries_with_their_keys() -> None:
    done = readiness_here("roadmap", SEPSIS, "--calendar", "--format", "json")
    found = json.loads(done.stdout)

    assert found.keys() == {"schema_version", "header", "calendar", "footer"}
    assert "gate:G0:80" in {entry["key"] for entry in found["calendar"]}


def test_a_plan_without_a_day_says_so(tmp_path: Path) -> None:
    done = {f"work.{id_}": "1" for id_ in "abcd"}
    path = small_plan(tmp_path, levels=done)
    data = json.loads(path.read_text("utf-8"))
    for answer in data["answers"].values():
        if isinstance(answer, dict):
            answer.pop("evidence")
    path.write_text(json.dumps(data), "utf-8")
    said = readiness_here("roadmap", path, "--pack", SMALL_PLAN, "--calendar").stdout

    assert said == "Calendar\nNothing in the answers or the plan is dated.\n"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--format", "csv"), "--calendar goes with --format terminal or json"),
        (("--options",), "--options asks a question of its own, beside --calendar"),
        (("--by", "G1=2026-12-01"), "--calendar asks a question of its own, beside --by"),
    ],
)
def test_options_that_do_not_go_with_it_are_refused(options: tuple[str, ...], told: str) -> None:
    done = readiness_here("roadmap", SEPSIS, "--calendar", *options)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
