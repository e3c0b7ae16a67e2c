"""What talking changed, and what is parked until when, in reports and in what is due."""

import json
import re
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.statements.voice import say
from readiness.view.due_items import due_items
from readiness.view.edition import Edition
from readiness.view.models.votes import VotesView
from readiness.view.phrases import Phrases
from readiness.view.vote_views import agreement_rows, votes_view
from running import ROOT

PACKS = ROOT / "tests/cases/packs/tiny"
ANSWERS = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  profile: {touches_care: true, uses_agents: false, size: small, sites: 3}
  participants: [Ana, Ben]
answers:
  care.records:
    level: 1
    votes: {Ana: 0, Ben: 3}
    second_votes: {Ana: 1, Ben: 2}
    because: The log shows it.
  care.oversight:
    level: 2
    votes: {Ana: 2, Ben: 2}
    flagged: {why: Ask the vendor, owner: Ana, due: 2026-06-20}
  team.owner:
    flagged: {owner: Ben, due: 2026-06-01}
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("talked") / "answers.yaml"
    path.write_text(ANSWERS)
    return path


@pytest.fixture(scope="module")
def wording(path: Path) -> Phrases:
    return Phrases(pipeline.assess(pipeline.load(path, packs=PACKS)))


@pytest.fixture(scope="module")
def voices(wording: Phrases) -> VotesView:
    return votes_view(wording)


def report(path: Path, form: str, **edition: object) -> str:
    assessment = pipeline.assess(pipeline.load(path, packs=PACKS))
    return pipeline.report(assessment, form, Edition(**edition)).decode()  # type: ignore[arg-type]


def test_the_votes_before_and_after_stand_beside_the_answer_and_its_reason(voices):
    (one,) = voices.talked

    assert say(one.line) == "Votes: 0 to 3, after talking 1 to 2. Recorded: level 1. Because: The log shows it."


def test_the_agreement_is_that_of_the_first_votes(wording, path):
    first = agreement_rows(wording.assessment.pack, wording.answers)
    path.write_text(ANSWERS.replace("    second_votes: {Ana: 1, Ben: 2}\n", ""))
    try:
        alone = pipeline.load(path, packs=PACKS)
        assert agreement_rows(wording.assessment.pack, alone.answers) == first
    finally:
        path.write_text(ANSWERS)


def test_the_parking_lot_has_titles_owners_and_days(voices):
    assert [(one.code, say(one.details)) for one in voices.parking_lot] == [
        ("CARE-02", "Ask the vendor; Ana; by June 20, 2026"),
        ("TEAM-01", "Ben; by June 1, 2026"),
    ]


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
def test_a_full_report_tells_what_was_decided_and_what_is_parked(path, form):
    shown = " ".join(re.sub(r"</?span[^>]*>", "", report(path, form, audience="full")).split()).replace("\\", "")

    assert "Decided after talking" in shown
    assert "The log shows it." in shown
    assert "(Ask the vendor; Ana; by June 20, 2026)" in shown


def test_a_program_reads_who_comes_back_to_what(path):
    voices = json.loads(report(path, "json", audience="full"))["voices"]

    assert [(one["code"], one["owner"], one["due"]) for one in voices["parking_lot"]] == [
        ("CARE-02", "Ana", "2026-06-20"),
        ("TEAM-01", "Ben", "2026-06-01"),
    ]
    assert voices["talked"][0]["because"] == "The log shows it."


def test_what_is_parked_until_a_day_is_due_for_its_owner(wording):
    due = [one for one in due_items(wording.assessment, 30, "due") if one.kind == "parked"]

    assert [(one.owner, one.day.isoformat(), one.is_overdue) for one in due] == [
        ("Ben", "2026-06-01", True),
        ("Ana", "2026-06-20", False),
    ]
    assert say(due[1].title) == "Parked: CARE-02 Oversight"
    assert due[1].note
    assert say(due[1].note) == "Parked because: Ask the vendor"


def test_a_parked_question_is_not_decided(path):
    path.write_text(ANSWERS.replace("    because:", "    flagged: true\n    because:"))
    try:
        voices = votes_view(Phrases(pipeline.assess(pipeline.load(path, packs=PACKS))))
    finally:
        path.write_text(ANSWERS)

    assert voices.talked == ()
    assert len(voices.parking_lot) == 3
