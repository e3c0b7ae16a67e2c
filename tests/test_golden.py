"""The reports beside the examples are what the examples give, byte for byte."""

from functools import cache
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.output_format import FORMATS

ROOT = Path(__file__).parents[1]
STORIES = sorted(path.parent for path in ROOT.glob("examples/*/answers.yaml"))
FORMS = ["html", "json", "markdown"]


@cache
def assessed(story):
    return pipeline.assess(story / "answers.yaml")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.name)
def test_the_committed_report_is_what_the_answers_give(story, form, update_golden):
    assessment = assessed(story)
    golden = story / f"report{FORMATS.load(form).suffix}"
    content = pipeline.report(assessment, form)
    if update_golden:
        golden.write_bytes(content)

    assert golden.read_bytes() == content


def test_there_are_three_stories():
    assert len(STORIES) == 3
