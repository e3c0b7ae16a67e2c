"""`gate` holds a gate for CI."""

import json

from running import STORIES, readiness_here

SEPSIS = STORIES / "sepsis-stalled/answers.yaml"
ENTERPRISE = STORIES / "enterprise-scale/answers.yaml"


def test_alone_it_shows_every_verdict_and_exits_with_0():
    shown = readiness_here("gate", SEPSIS)

    assert shown.returncode == 0
    assert all(f"G{number}" in shown.stdout for number in range(5))
    assert "✗ failed" in shown.stdout


def test_a_required_gate_that_is_not_passed_exits_with_1_and_says_why():
    shown = readiness_here("gate", SEPSIS, "--require", "G0")

    assert shown.returncode == 1
    assert shown.stderr == "G0 is required, and G0 Pilot charter failed: 10 blockers below the minimum.\n"


def test_a_conditional_verdict_is_enough_only_when_allowed():
    assert readiness_here("gate", ENTERPRISE, "--require", "G2").returncode == 1
    assert readiness_here("gate", ENTERPRISE, "--require", "G2", "--allow-conditional").returncode == 0


def test_a_required_gate_needs_every_gate_before_it():
    shown = readiness_here("gate", ENTERPRISE, "--require", "G2")

    assert "G1 Pilot verdict is conditional" in shown.stderr


def test_an_unknown_gate_is_wrong_usage():
    shown = readiness_here("gate", SEPSIS, "--require", "G7")

    assert shown.returncode == 2
    assert "there is no gate called 'G7'" in shown.stderr


def test_json_goes_to_stdout_and_nothing_else_does():
    verdicts = json.loads(readiness_here("gate", SEPSIS, "--format", "json").stdout)["gates"]

    assert [gate["id"] for gate in verdicts] == ["G0", "G1", "G2", "G3", "G4"]
