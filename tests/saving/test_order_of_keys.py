"""Keys that a change adds to an answers file go to their usual place."""

from pathlib import Path

import pytest

from readiness.saving import changes
from readiness.saving.answers_file import open_answers

HEADER = """\
assessment:
  organization: Elm
  use_case: Beds
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
"""
REMEDIES = "remedies:\n  data.availability: {owner: CIO, due: 2026-09-30}\n"


@pytest.mark.parametrize(
    ("before", "change", "after"),
    [
        (
            HEADER + REMEDIES,
            changes.to_level("data.availability", 2),
            f"{HEADER}answers:\n  data.availability: 2\n{REMEDIES}",
        ),
        (
            f"{HEADER}  participants: [Ana]\n",
            changes.to_fact("uses_genai", "true"),
            f"{HEADER}  profile:\n    uses_genai: true\n  participants: [Ana]\n",
        ),
        (
            f"{HEADER}  profile:\n    sites: 3\n",
            changes.to_fact("uses_genai", "true"),
            f"{HEADER}  profile:\n    uses_genai: true\n    sites: 3\n",
        ),
        (
            f"{HEADER}answers:\n  data.availability: 2\n  data.terminology: 1\n",
            changes.to_level("data.live-records", 3),
            f"{HEADER}answers:\n  data.availability: 2\n  data.live-records: 3\n  data.terminology: 1\n",
        ),
        (f"{HEADER}  profile:\n    sites: 3\n", changes.to_fact("sites", ""), HEADER),
    ],
)
def test_a_key_goes_to_its_usual_place(tmp_path: Path, before: str, change: changes.Change, after: str) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(before, "utf-8")
    with open_answers(path) as file:
        file.apply(change)

    assert path.read_text("utf-8") == after
