"""The versions that a report names: that of the answers, and that of the pack that judges them."""

from dataclasses import replace
from typing import Any

import pytest

from readiness import pipeline
from readiness.view.build import build_view
from running import STORIES

NOW = pipeline.assess(STORIES / "front-office-phone" / "answers.yaml")
HERE = NOW.pack.questionnaire.version


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (HERE, f"(healthcare-ai@{HERE})"),
        (
            "3.0.0",
            f"(answered for healthcare-ai@3.0.0; judged by {HERE}, which asks and judges alike: only words differ)",
        ),
        (
            "2.9.0",
            f"(answered for healthcare-ai@2.9.0; judged by {HERE}, which may ask more and judge otherwise)",
        ),
    ],
)
def test_another_version_than_that_of_the_pack_is_explained(written: str, said: str) -> None:
    changes: dict[str, Any] = {"questionnaire": f"healthcare-ai@{written}"}
    answers = NOW.answers.model_copy(update={"assessment": NOW.answers.assessment.model_copy(update=changes)})

    assert str(build_view(replace(NOW, answers=answers)).header.questionnaire) == f"Healthcare AI readiness {said}"
