"""The report of a use case that is part of one plan of several."""

import shutil
from dataclasses import replace
from pathlib import Path

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


def test_an_edition_hides_what_others_wrote_also_where_it_hides_nothing_of_its_own(
    both: tuple[Assessment, ...],
) -> None:
    drafts = pipeline.redact(both[1], Edition(redacted=True))
    shown = pipeline.redact(pipeline.assess_together([FILES[0], drafts], "G3")[1], Edition(redacted=True))

    assert shown.as_stated == drafts.as_stated
    assert OWNER not in repr([one.as_stated for one in shown.planned_with])


def test_an_edition_without_names_has_the_weeks_of_the_same_plan(both: tuple[Assessment, ...]) -> None:
    shown = pipeline.redact(both[1], Edition(redacted=True))

    assert [step.dates.likely for step in shown.roadmap.steps] == [step.dates.likely for step in both[1].roadmap.steps]


def test_assessments_can_be_planned_together_again(both: tuple[Assessment, ...]) -> None:
    again = pipeline.assess_together(both, "G3")

    assert [one.roadmap for one in again] == [one.roadmap for one in both]


def test_assessments_are_planned_together_again_from_what_their_files_state(tmp_path: Path) -> None:
    shutil.copytree(FILES[0].parent, tmp_path, dirs_exist_ok=True)
    later = tmp_path / FILES[1].name
    later.write_text(later.read_text("utf-8").replace("date: 2026-06-05", "date: 2026-06-12", 1), "utf-8")
    found = pipeline.assess_together([tmp_path / FILES[0].name, later], "G3")

    assert str(found[0].answers.date) == "2026-06-12"
    assert pipeline.assess_together(found, "G3")[0].joint == found[0].joint
    assert str(pipeline.assess(found[0]).answers.date) == "2026-06-05"


def test_a_comparison_keeps_the_plan(both: tuple[Assessment, ...]) -> None:
    earlier = replace(both[0])

    assert pipeline.compare_with(both[0], earlier, "earlier.yaml").joint == both[0].joint
