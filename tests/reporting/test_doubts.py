"""The answers that make a verdict less sure are counted by what is wrong with them."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.view.build import build_view

CASES = Path(__file__).parents[1] / "cases" / "adversarial"


@pytest.mark.parametrize(
    ("case", "words", "others"),
    [("no-answer", " not answered", "unknown"), ("everything-unknown", " unknown", "not answered")],
)
def test_an_answer_not_given_is_not_called_unknown(case, words, others):
    sure = str(build_view(pipeline.assess(pipeline.load(CASES / f"{case}.yaml"))).leader.sure)

    assert words in sure
    assert others not in sure
