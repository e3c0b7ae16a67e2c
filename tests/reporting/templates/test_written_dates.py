"""Days in the texts of a pack are written as every day of the report."""

import re

import pytest

from readiness import pipeline
from readiness.page.build_page import build_page
from readiness.page.written_dates import with_written_dates
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import ROOT


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("In force since 2025-01-06.", "In force since January 6, 2025."),
        ("As of 2026-11.", "As of November 2026."),
        ("comments closed 2026-02-27)", "comments closed February 27, 2026)"),
        ("a plan 2025-2028, and 2025-13", "a plan 2025-2028, and 2025-13"),
        ("10.1108/JHOM-03-2020-0074", "10.1108/JHOM-03-2020-0074"),
        ("2025-02-30", "2025-02-30"),
        (None, ""),
    ],
)
def test_a_day_is_written_out(text, written):
    assert with_written_dates(text) == written


def test_the_references_of_a_report_write_days_as_the_rest_does():
    assessment = pipeline.assess(pipeline.load(ROOT / "examples" / "front-office-phone" / "answers.yaml"))
    _, _, sources = build_page(build_view(assessment, Edition("full")), paper=True).partition('<section id="sources">')

    assert "As of November 2026" in sources
    assert re.findall(r"\b20\d\d-\d\d(?:-\d\d)?\b(?!-)", sources.partition("<footer")[0]) == []
