"""Beside valid evidence that is older than its limit stands why it counts all the same."""

import pytest

from building import a_pack, answers
from readiness import pipeline
from readiness.view.build import build_view


@pytest.mark.parametrize(
    ("kind", "on", "age"),
    [
        ("event", "2020-01-01", "; evidence of an event does not age"),
        ("event", "2026-04-01", ""),
        ("state", "2020-01-01", ""),
    ],
)
def test_old_evidence_of_an_event_is_said_not_to_age(kind: str, on: str, age: str) -> None:
    pack = a_pack({"d.a": {"evidence_kind": kind}}, phases=[])
    said = answers({"d.a": {"level": "3", "evidence": [{"title": "Minutes", "date": on}]}})

    (dimension,) = build_view(pipeline.assess(pipeline.LoadedAnswers(pack, said, "0" * 64))).dimensions
    (evidence,) = dimension.answers[0].evidence

    assert str(evidence.age).partition(" old")[2] == age
