"""Assessments for the tests of reports."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.view.build import build_view
from readiness.view.models.report import ReportView

HERE = Path(__file__).parent
SMALL = """
assessment:
  {organization: Test Health, use_case: Beds, date: 2026-06-05, questionnaire: tiny@1.2.0, rubric: tiny@1.1.0}
answers:
  care.records: 2
  team.owner: {level: 1, note: A note}
"""


def assessment_of(name: str) -> Assessment:
    return pipeline.assess(pipeline.load(HERE / f"{name}.yaml"))


@pytest.fixture(scope="session")
def hostile() -> Assessment:
    return assessment_of("hostile")


@pytest.fixture(scope="session")
def partial() -> Assessment:
    return assessment_of("partial")


@pytest.fixture(scope="session")
def view(partial: Assessment) -> ReportView:
    return build_view(partial)


@pytest.fixture(scope="session")
def small_view(tmp_path_factory: pytest.TempPathFactory) -> ReportView:
    """The view of two answers to a pack of four questions, whose page is written and checked quickly."""
    path = tmp_path_factory.mktemp("small") / "answers.yaml"
    path.write_text(SMALL)
    return build_view(pipeline.assess(pipeline.load(path, HERE.parent / "cases/packs/tiny")))


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Assessment:
    text = (HERE / "partial.yaml").read_text().split("answers:")[0] + "answers: {}\n"
    path = tmp_path_factory.mktemp("empty") / "answers.yaml"
    path.write_text(text)
    return pipeline.assess(pipeline.load(path))
