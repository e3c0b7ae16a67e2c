"""What `check` and `gate` find, for machines: JUnit, SARIF, GitHub annotations and Markdown."""

import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from readiness.errors import Problem
from readiness.findings.checked import Checked
from readiness.findings.github import github
from readiness.findings.junit import junit
from readiness.findings.markdown_list import markdown_list
from readiness.findings.sarif import sarif
from running import STORIES, readiness_here

STALLED = STORIES / "sepsis-stalled/answers.yaml"
SHORT = Problem("a.yaml", "needs level 2", "answer again", line=3, column=5, width=4, keys=("answers", "data.use"))
OLD = Problem("a.yaml", "is old", line=9, column=1, warning=True)
CHECKED = [Checked("a.yaml", "require", "G1 is passed", [SHORT]), Checked("a.yaml", "sites", "every site", [OLD])]


def _suite(checked: list[Checked]) -> Any:
    return ET.fromstring(junit(checked)).find("testsuite")


def test_junit_fails_a_test_case_for_an_error_and_not_for_a_warning():
    suite = _suite(CHECKED)
    first, second = suite.findall("testcase")

    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert first.find("failure").get("message") == "needs level 2"
    assert "a.yaml:3:5: error: needs level 2" in first.find("failure").text
    assert (second.find("failure"), "is old" in second.find("system-out").text) == (None, True)


def test_sarif_names_the_place_and_the_rule():
    run = json.loads(sarif(CHECKED))["runs"][0]
    first, second = run["results"]
    place = first["locations"][0]["physicalLocation"]

    assert place["artifactLocation"]["uri"] == "a.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endColumn": 9}
    assert (first["level"], second["level"]) == ("error", "warning")
    assert first["ruleId"] == run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"]


def test_a_fingerprint_stays_when_the_line_moves():
    def fingerprint(line):
        moved = Problem("a.yaml", "needs level 2", line=line, column=5, keys=("answers", "data.use"))
        return json.loads(sarif([Checked("a.yaml", "x", "x", [moved])]))["runs"][0]["results"][0]["partialFingerprints"]

    assert fingerprint(3) == fingerprint(30)


def test_annotations_begin_with_errors():
    assert github(CHECKED[::-1]).splitlines() == [
        "::error file=a.yaml,line=3,col=5::needs level 2 (answer again)",
        "::warning file=a.yaml,line=9,col=1::is old",
        "1 of 2 hold.",
    ]


def test_nothing_in_a_message_or_a_path_begins_another_command():
    hostile = Problem("a,line=1:b%.yaml\n::stop", "x\n::error::y %0A", line=1, column=1)

    first, *rest = github([Checked("a", "x", "x", [hostile])]).splitlines()

    assert len(rest) == 1
    assert first.count("::") == 2 + 2  # its own two, and those inside the message
    assert first.startswith("::error file=a%2Cline=1%3Ab%25.yaml%0A%3A%3Astop,line=1,col=1::x%0A")


def test_xml_and_markdown_hold_what_a_stranger_wrote():
    hostile = Problem("<b>&.yaml", 'x\x00\ud800"]]>', line=1, column=1)
    checked = [Checked("<b>&.yaml", "x", "<script>", [hostile])]

    assert _suite(checked).get("name") == "<b>&.yaml"
    assert "<script>" not in markdown_list(checked)
    json.loads(sarif(checked))


@pytest.mark.parametrize("form", ["junit", "sarif", "github", "markdown"])
def test_a_failed_gate_names_the_answers_concerned(form):
    done = readiness_here("gate", STALLED, "--require", "G0", "--format", form)

    assert done.returncode == 1
    assert "needs level" in done.stdout


def test_a_required_score_holds_for_a_pack_without_gates(tmp_path):
    readiness_here("new", "a.yaml", "--pack", "samm", "--organization", "Elm", "--use-case", "T", cwd=tmp_path)
    done = readiness_here("gate", "a.yaml", "--min", "overall=1", cwd=tmp_path)

    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, "Overall scores 0.0, and 1 is required")


@pytest.mark.parametrize(
    ("option", "value"), [("--min", "security"), ("--min", "security=high"), ("--coverage", "90"), ("--min", "sec=1")]
)
def test_a_wrong_requirement_is_wrong_usage(option, value):
    done = readiness_here("gate", STALLED, option, value)

    assert done.returncode == 2
    assert "help: " in done.stderr


def test_json_names_what_was_checked():
    found = json.loads(readiness_here("check", STALLED, "--format", "json").stdout)

    assert [(one["valid"], one["errors"]) for one in found["checked"]] == [(True, 0)]


def test_a_check_masks_what_looks_private_and_weighs_it_by_its_code(tmp_path):
    text = STALLED.read_text() + "\n# AKIAIOSFODNN7EXAMPLE of Mrs. Ellery\n"
    (tmp_path / "answers.yaml").write_text(text)
    (tmp_path / "readiness.yaml").write_text(
        "check: {severity: {private_details.token: error, private_details.person_name: off}}\n"
    )

    found = readiness_here("check", "answers.yaml", cwd=tmp_path)
    line = text.count("\n")

    assert found.returncode == 3
    assert f"answers.yaml:{line}:3: error: this looks like an access token" in found.stderr + found.stdout
    assert "AKIAIOS" not in found.stdout + found.stderr
    assert "the name of a person" not in found.stdout + found.stderr


def test_a_check_reads_the_organization_for_private_details(tmp_path):
    header = "questionnaire: healthcare-ai@3.0.0\norganization: Mercy\ndate: 2026-05-01\n"
    (tmp_path / "organization.yaml").write_text(f"{header}# patient Ann Ellery\n")
    text = STALLED.read_text().replace("assessment:\n", "assessment:\n  organization_answers: organization.yaml\n", 1)
    (tmp_path / "answers.yaml").write_text(text)

    found = readiness_here("check", "answers.yaml", cwd=tmp_path)

    assert "organization.yaml:4:3: warning: this looks like the name of a patient" in found.stdout + found.stderr
