"""`gate` holds a gate for CI."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from live_tool import PACKS, answers, closed, event, shown
from running import STORIES, readiness_here, story_without_case

SEPSIS = STORIES / "sepsis-stalled/answers.yaml"
ENTERPRISE = STORIES / "enterprise-scale/answers.yaml"


def test_alone_it_shows_every_verdict_and_exits_with_0():
    done = readiness_here("gate", SEPSIS)

    assert done.returncode == 0
    assert all(f"G{number}" in done.stdout for number in range(5))
    assert "✗ failed" in done.stdout


def test_a_required_gate_that_is_not_passed_exits_with_1_and_says_why(tmp_path):
    done = readiness_here("gate", story_without_case("sepsis-stalled", tmp_path), "--require", "G0")

    assert done.returncode == 1
    assert done.stderr == "G0 is required, and G0 Pilot charter failed: 12 blockers below the minimum.\n"


def test_a_conditional_verdict_is_enough_only_when_allowed():
    assert readiness_here("gate", ENTERPRISE, "--require", "G2").returncode == 1
    assert readiness_here("gate", ENTERPRISE, "--require", "G2", "--allow-conditional").returncode == 0


def test_a_required_gate_needs_every_gate_before_it():
    done = readiness_here("gate", ENTERPRISE, "--require", "G2")

    assert "G1 Pilot verdict is conditional" in done.stderr


def test_an_unknown_gate_is_wrong_usage():
    done = readiness_here("gate", SEPSIS, "--require", "G7")

    assert done.returncode == 2
    assert "there is no gate called 'G7'" in done.stderr


def test_json_goes_to_stdout_and_nothing_else_does():
    verdicts = json.loads(readiness_here("gate", SEPSIS, "--format", "json").stdout)["gates"]

    assert [gate["id"] for gate in verdicts] == ["G0", "G1", "G2", "G3", "G4"]


@pytest.fixture
def tool(tmp_path: Path) -> Callable[..., Any]:
    """Run the command on a live tool in order, with some sections of its answers replaced."""

    def run(*options: str, **changes: Any) -> Any:
        path = tmp_path / "answers.yaml"
        path.write_text(json.dumps(answers(**changes)), "utf-8")
        return readiness_here("gate", path, *options, "--pack", PACKS)

    return run


SUSPEND = {"answers": {"safety.oversight": 0}}


def test_a_tool_in_use_shows_its_outcome_before_the_gates(tool):
    assert tool(**SUSPEND).stdout.startswith(
        "Suspend: the tool may not be used, for 1 reason.\nTo do: Stop using the tool today.\n"
    )


def test_an_outcome_more_severe_than_required_exits_with_1(tool):
    done = tool("--require-live", "narrow", **SUSPEND)

    assert done.returncode == 1
    assert done.stderr == "narrow is required, and the outcome is more severe: Suspend\n"


def test_an_outcome_as_severe_as_required_is_enough(tool):
    assert tool("--require-live", "suspend", **SUSPEND).returncode == 0


def test_an_outcome_that_is_not_known_exits_with_1(tool):
    done = tool("--require-live", "narrow", answers={"safety.downtime": {}})

    assert done.returncode == 1
    assert "answers are missing that could make the outcome more severe than Continue" in done.stderr


def test_a_tool_that_is_not_in_use_has_no_outcome_to_require(tool):
    done = tool("--require-live", "continue", tool={"status": "withdrawn"})

    assert done.returncode == 0
    assert done.stderr == "the tool is not in use (Withdrawn), so it has no outcome to require\n"


def test_an_unknown_outcome_is_wrong_usage_with_a_guess(tool):
    done = tool("--require-live", "suspnd")

    assert done.returncode == 2
    assert "there is no outcome called 'suspnd'" in done.stderr
    assert "did you mean 'suspend'?" in done.stderr


def test_no_required_gate_holds_while_the_outcome_forbids_it(tool):
    again = {id_: shown(day="2026-06-01") for id_ in ("safety.oversight", "safety.hazards")}
    done = tool("--require", "G1", events=[event(severity="harm")], answers=again)

    assert done.returncode == 1
    assert done.stderr == "G1 is required, and no gate holds while the outcome is: Suspend\n"


def test_a_site_that_fails_its_gate_exits_with_1(tool):
    north = {"id": "north", "title": "North campus", "status": "live", "answers": {"people.local-check": 1}}
    done = tool("--sites", sites=[north])

    assert done.returncode == 1
    assert done.stderr == "GS Next site fails at North campus: 1 blocker below the minimum.\n"


def test_a_site_that_cannot_be_judged_exits_with_1(tool):
    assert "undetermined at South" in tool("--sites", sites=[{"id": "south", "title": "South"}]).stderr


def test_sites_that_pass_exit_with_0(tool):
    north = {"id": "north", "title": "North campus", "status": "live", "answers": {"people.local-check": shown()}}

    assert tool("--sites", sites=[north]).returncode == 0


def test_the_outcome_is_in_json(tool):
    live = json.loads(tool("--format", "json", **SUSPEND).stdout)["live"]

    assert (live["outcome"]["id"], live["fails_gates"]) == ("suspend", True)


def test_above_the_gates_stand_the_reasons_for_the_outcome_and_the_next_duty(tool):
    lines = tool(events=[event(severity="harm")]).stdout.splitlines()

    assert "To do: Stop using the tool today." in lines
    assert any(line.startswith("Next: Review what happened (E-1), ") for line in lines)


def test_once_every_duty_is_done_what_must_be_shown_again_is_next(tool):
    done = [{"date": "2026-05-25", "by": "Owner", "duty": "review"}]
    lines = tool(events=[event(severity="near-miss", closed=closed("2026-06-01"), done=done)]).stdout.splitlines()

    assert [line for line in lines if line.startswith("Next: ")] == [
        "Next: show SAF-2 again, with evidence from after May 20, 2026"
    ]


def test_a_suspended_tool_with_a_question_to_show_again_does_not_continue(tool):
    done = [{"date": "2026-05-25", "by": "Owner", "duty": "review"}]
    happened = event(severity="near-miss", closed=closed("2026-06-01"), done=done)
    found = tool("--require-live", "continue", tool={"status": "suspended"}, events=[happened])

    assert found.returncode == 1
    assert "1 question that E-1 reopened is not shown again: SAF-2" in found.stdout
