"""The PDF of a tool in use is made again from the answers in it."""

import pytest

from live_tool import PACKS, answers
from readiness import pipeline
from readiness.verification.verify import verify
from readiness.view.edition import Edition

NORTH = {"id": "north", "title": "North campus", "status": "live", "answers": {"people.local-check": "1"}}


@pytest.mark.parametrize("edition", [Edition(audience="board"), Edition(audience="board", redacted=True)])
def test_a_report_for_one_site_of_a_tool_in_use_is_consistent(edition: Edition) -> None:
    assessment = pipeline.assess(pipeline.load(answers(sites=[NORTH]), PACKS), "GS", site="north")

    assert verify(pipeline.report(assessment, "pdf", edition), "report.pdf", PACKS).consistent
