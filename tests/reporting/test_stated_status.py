"""A status that nobody stated says so wherever it is told."""

import pytest

from readiness import pipeline
from readiness.statements.voice import say
from readiness.view.build import build_view
from readiness.view.in_use_lines import status_line
from running import ROOT


@pytest.mark.parametrize(
    ("stated", "words"),
    [("", "Not in use yet (not stated)"), ("tool: {status: not-started}\n", "Not in use yet")],
)
def test_the_headline_and_the_status_say_whether_it_is_stated(tmp_path, stated, words):
    text = (ROOT / "tests/cases/adversarial/one-answer.yaml").read_text("utf-8")
    (tmp_path / "answers.yaml").write_text(f"{text}\n{stated}", "utf-8")

    view = build_view(pipeline.assess(pipeline.load(tmp_path / "answers.yaml")))

    assert str(view.leader.headline).startswith(f"{words}. ")
    assert view.live
    assert say(status_line(view.live)) == words
