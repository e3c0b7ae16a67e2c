"""The badge of an assessment, as JSON for a service and as SVG."""

import json
from xml.etree import ElementTree as ET

import pytest

from readiness import pipeline
from readiness.view.badge import badge
from running import STORIES


@pytest.mark.parametrize(
    ("story", "message"),
    [("sepsis-stalled", "Suspended"), ("front-office-phone", "Continue"), ("enterprise-scale", "Continue")],
)
def test_it_says_the_outcome_of_a_tool_in_use_or_the_gate_reached(story, message):
    assessment = pipeline.judge(pipeline.load(STORIES / story / "answers.yaml"))

    assert str(badge(assessment).message) == message


def test_both_forms_say_the_same():
    assessment = pipeline.judge(pipeline.load(STORIES / "enterprise-scale/answers.yaml"))
    data = json.loads(pipeline.report(assessment, "badge"))
    svg = ET.fromstring(pipeline.report(assessment, "badge-svg"))

    assert data["schemaVersion"] == 1
    assert svg.get("aria-label") == f"{data['label']}: {data['message']}"
    assert [text.text for text in svg.iter("{http://www.w3.org/2000/svg}text")] == [data["label"], data["message"]]
