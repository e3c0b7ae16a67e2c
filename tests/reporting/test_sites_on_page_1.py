"""Page 1 tells about next sites only once the tool itself can go to one."""

import pytest

from readiness import pipeline
from readiness.statements.voice import say
from readiness.view.build import build_view
from running import ROOT

AT_SITES = (ROOT / "tests/cases/adversarial/many-sites.yaml").read_text("utf-8")


@pytest.mark.parametrize(("status", "is_told"), [("not-started", False), ("live", True)])
def test_next_sites_are_told_of_a_tool_that_was_used(tmp_path, status, is_told):
    (tmp_path / "answers.yaml").write_text(f"{AT_SITES}\ntool: {{status: {status}}}\n", "utf-8")

    view = build_view(pipeline.assess(pipeline.load(tmp_path / "answers.yaml")))

    first = [view.leader.opening, *view.leader.if_nothing]
    assert any("Site 1 <b>" in say(line) for line in first if line) is is_told
