"""The edition for a board has two pages, and that for leaders ten at most."""

import re
from io import BytesIO
from pathlib import Path
from shutil import copytree

import pypdf
import pytest

from decided_answers import decided_assessment
from readiness import pipeline
from readiness.view.edition import Edition
from running import STORIES

STORY_NAMES = sorted(path.parent.name for path in STORIES.glob("*/answers.yaml"))
CASES = sorted((Path(__file__).parents[1] / "cases" / "adversarial").glob("*.yaml"))
MOST = 10
LONGEST = {"contradictory"}
"""The case that is laid out in the suite; the long proofs lay out the others."""


@pytest.mark.parametrize("story", STORY_NAMES)
def test_leaders_read_ten_pages_at_most(story, paper):
    assert len(pypdf.PdfReader(paper(story, "leadership")).pages) <= MOST


@pytest.mark.parametrize("story", STORY_NAMES)
def test_a_board_reads_two_pages(story, paper):
    assert len(pypdf.PdfReader(paper(story, "board")).pages) == 2


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_leaders_read_ten_pages_at_most_of_any_case(case, prove):
    if case.stem not in LONGEST and not prove:
        pytest.skip("laid out with --prove")
    content = pipeline.report(pipeline.assess(pipeline.load(case)), "pdf", Edition("leadership"))

    assert len(pypdf.PdfReader(BytesIO(content)).pages) <= MOST


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("audience", "most"), [("board", 2), ("leadership", MOST)])
def test_the_limits_hold_after_a_decision(audience, most, language, prove):
    if not prove:
        pytest.skip("laid out with --prove")
    content = pipeline.report(decided_assessment(), "pdf", Edition(audience, language=language))

    assert len(pypdf.PdfReader(BytesIO(content)).pages) <= most


@pytest.mark.parametrize("story", STORY_NAMES)
def test_leaders_read_ten_german_pages_at_most(story, prove):
    if not prove:
        pytest.skip("laid out with --prove")
    assessment = pipeline.assess(pipeline.load(STORIES / story / "answers.yaml"))
    content = pipeline.report(assessment, "pdf", Edition("leadership", language="de"))

    assert len(pypdf.PdfReader(BytesIO(content)).pages) <= MOST


@pytest.mark.parametrize("story", STORY_NAMES)
def test_leaders_read_ten_pages_at_most_with_what_changed(story, prove, tmp_path):
    if not prove:
        pytest.skip("laid out with --prove")
    before = copytree(STORIES / story, tmp_path / "before") / "answers.yaml"
    before.write_text(re.sub(r"level: 2\b", "level: 1", before.read_text("utf-8"), count=8), "utf-8")
    content = pipeline.report(
        pipeline.assess(pipeline.load(STORIES / story / "answers.yaml"), since=before), "pdf", Edition("leadership")
    )

    assert len(pypdf.PdfReader(BytesIO(content)).pages) <= MOST


def test_leaders_read_ten_pages_at_most_of_the_longest_roadmap(prove):
    if not prove:
        pytest.skip("laid out with --prove")
    bottom = next(case for case in CASES if case.stem == "everything-at-the-bottom")
    content = pipeline.report(pipeline.assess(pipeline.load(bottom), "G4"), "pdf", Edition("leadership"))

    assert len(pypdf.PdfReader(BytesIO(content)).pages) <= MOST


def test_leaders_read_ten_pages_at_most_of_forty_sites(prove, tmp_path):
    if not prove:
        pytest.skip("laid out with --prove")
    text = next(case for case in CASES if case.stem == "many-sites").read_text("utf-8").partition("sites:")[0]
    sites = "".join(f"- {{id: s{one}, title: Site {one}, answers: {{}}}}\n" for one in range(40))
    (tmp_path / "answers.yaml").write_text(f"{text}sites:\n{sites}", "utf-8")
    content = pipeline.report(pipeline.assess(pipeline.load(tmp_path / "answers.yaml")), "pdf", Edition("leadership"))

    assert len(pypdf.PdfReader(BytesIO(content)).pages) <= MOST
