"""The register of evidence for readers who see only a part: what is attached reads back as what they may see."""

import pytest

from readiness import pipeline
from readiness.loading.yaml_file import parse
from readiness.redaction.answers_yaml import answers_yaml
from readiness.redaction.redact_answers import redact_answers
from readiness.view.build import build_view
from readiness.view.edition import Edition
from running import STORIES

PHONE = STORIES / "front-office-phone/answers.yaml"
EDITIONS = [
    Edition("full"),
    Edition("full", redacted=True),
    Edition("board"),
    *(Edition("full", part=part) for part in ("team", "safety", "finance")),
    Edition("full", part="safety", redacted=True),
]


@pytest.fixture(scope="module")
def loaded():
    return pipeline.load(PHONE)


@pytest.mark.parametrize("edition", EDITIONS, ids=str)
def test_the_attached_answers_read_back_as_the_reader_may_see_them(edition, loaded):
    seen = redact_answers(loaded.answers, edition, loaded.pack)
    text = answers_yaml(seen, loaded.pack.questionnaire)
    again = pipeline.load_document(parse(text, "again"), "again").answers

    assert (again.evidence, again.events) == (seen.evidence, seen.events)
    assert {id_: one.evidence for id_, one in again.answers.items()} == {
        id_: one.evidence for id_, one in seen.answers.items() if id_ in again.answers
    }


def test_the_safety_part_keeps_the_words_of_what_closed_an_event(loaded):
    seen = redact_answers(loaded.answers, Edition("full", part="safety"), loaded.pack)
    closed = next(event.closed for event in seen.events if event.closed)

    assert closed.evidence[0].title == "Read-back rule with tickets of May"
    assert {one.title for one in seen.evidence.values()} == {"stated in the full edition"}


def test_the_team_sees_each_document_by_its_number_and_its_last_day(loaded):
    edition = Edition("full", part="team")
    shown = build_view(pipeline.assess(loaded), edition)

    assert [(one.number, one.until.isoformat()) for one in shown.register if one.until] == [
        (1, "2027-05-29"),
        (2, "2027-05-16"),
        (3, "2027-05-29"),
    ]


@pytest.mark.parametrize("audience", ["leadership", "board"])
def test_neither_leaders_nor_a_board_get_the_list(audience, loaded):
    shown = pipeline.report(pipeline.assess(loaded), "markdown", Edition(audience)).decode()

    assert "Read-back rule with tickets of May" not in shown
    assert "A second person looked at" not in shown


def test_the_full_edition_says_how_much_a_second_person_looked_at(loaded):
    assessment = pipeline.assess(loaded)
    shown = pipeline.report(assessment, "markdown", Edition("full")).decode()

    assert "A second person looked at valid evidence of 1 of 47." in shown
    assert assessment.scorecard.sure_of_live
    assert assessment.scorecard.sure_of_live.reviewed == 1
