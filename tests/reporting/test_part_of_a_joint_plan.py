"""The report of a use case that is part of one plan of several."""

from dataclasses import replace

import pytest

from readiness import pipeline
from readiness.model.assessment import Assessment
from readiness.view.edition import Edition
from running import STORIES

FILES = [STORIES / "enterprise-scale" / name for name in ("answers.yaml", "discharge-summaries.yaml")]
OWNER = "Release and monitoring lead"
SHARED = "monitoring-view"


@pytest.fixture(scope="module")
def both() -> tuple[Assessment, ...]:
    return pipeline.assess_together(FILES, "G3")


def owners(assessment: Assessment) -> dict[str, str | None]:
    return {step.initiative: step.owner for step in assessment.roadmap.steps}


def test_all_have_the_same_plan(both: tuple[Assessment, ...]) -> None:
    first, second = both

    assert first.joint == second.joint
    assert [one.roadmap.target for one in both] == ["G3", "G3"]


def test_work_in_progress_of_the_organization_has_its_owner_in_every_roadmap(both: tuple[Assessment, ...]) -> None:
    assert [owners(one)[SHARED] for one in both] == [OWNER, OWNER]


def test_an_edition_without_names_hides_those_of_the_other_use_cases_too(both: tuple[Assessment, ...]) -> None:
    shown = pipeline.redact(both[1], Edition(redacted=True))

    assert shown.answers.assessment.use_case == "Drafted discharge summaries"
    assert owners(shown)[SHARED] != OWNER


def test_an_edition_without_names_has_the_weeks_of_the_same_plan(both: tuple[Assessment, ...]) -> None:
    shown = pipeline.redact(both[1], Edition(redacted=True))

    assert [step.dates.likely for step in shown.roadmap.steps] == [step.dates.likely for step in both[1].roadmap.steps]


def test_assessments_can_be_planned_together_again(both: tuple[Assessment, ...]) -> None:
    again = pipeline.assess_together(both, "G3")

    assert [one.roadmap for one in again] == [one.roadmap for one in both]


def test_a_comparison_keeps_the_plan(both: tuple[Assessment, ...]) -> None:
    earlier = replace(both[0])

    assert pipeline.compare_with(both[0], earlier, "earlier.yaml").joint == both[0].joint
