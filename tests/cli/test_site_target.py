"""`--site` plans to a gate that repeats at one site."""

from pathlib import Path

import pytest
import yaml

from live_tool import PACKS, answers, shown
from running import readiness_here


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write answers with two sites that fail their gate, and one that passes."""
    sites = [
        {"id": "north", "title": "North campus", "status": "live", "answers": {"people.local-check": "1"}},
        {"id": "south", "title": "South campus", "status": "live", "answers": {"people.local-check": "1"}},
        {"id": "west", "title": "West campus", "status": "live", "answers": {"people.local-check": shown()}},
    ]
    path = tmp_path / "answers.yaml"
    path.write_text(yaml.safe_dump(answers(sites=sites)), "utf-8")
    return path


def test_a_roadmap_is_planned_to_a_gate_at_a_site(file):
    shown_ = readiness_here("roadmap", file, "--pack", PACKS, "--target", "GS", "--site", "South campus")

    assert shown_.returncode == 0, shown_.stderr
    assert "GS Next site (South campus)" in shown_.stdout


def test_without_a_site_several_that_fail_are_named(file):
    refused = readiness_here("roadmap", file, "--pack", PACKS, "--target", "GS")

    assert refused.returncode != 0
    assert "GS is not passed at several sites: north and south" in refused.stderr


def test_an_unknown_site_is_told_with_the_one_that_was_probably_meant(file):
    refused = readiness_here("roadmap", file, "--pack", PACKS, "--target", "GS", "--site", "soth")

    assert "there is no site called 'soth'" in refused.stderr
    assert "did you mean 'south'?" in refused.stderr


def test_a_report_is_planned_to_a_gate_at_a_site(file):
    report = readiness_here(
        "report", file, "--pack", PACKS, "--target", "GS", "--site", "north", "--format", "markdown", "-o", "-"
    )

    assert report.returncode == 0, report.stderr
    assert "GS Next site (North campus)" in report.stdout


def test_a_report_without_names_is_planned_for_the_same_site(file):
    report = readiness_here(
        "report", file, "--pack", PACKS, "--target", "GS", "--site", "north", "--redact", "--format", "json", "-o", "-"
    )

    assert report.returncode == 0, report.stderr


def test_an_unknown_target_is_told_with_the_gate_that_repeats(file):
    refused = readiness_here("roadmap", file, "--pack", PACKS, "--target", "next")

    assert "known: G1, G2 and GS" in refused.stderr
