"""Assessments for the tests of reports."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.view.build import build_view
from readiness.view.models.report import ReportView

HERE = Path(__file__).parent


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
def empty(tmp_path_factory: pytest.TempPathFactory) -> Assessment:
    text = (HERE / "partial.yaml").read_text().split("answers:")[0] + "answers: {}\n"
    path = tmp_path_factory.mktemp("empty") / "answers.yaml"
    path.write_text(text)
    return pipeline.assess(pipeline.load(path))
