"""Editions of a report for a board, leaders and everyone, and redacted copies."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.answer import Answer
from readiness.redaction.redact_answers import redact_answers
from readiness.statements.levels import level
from readiness.view.build import build_view
from readiness.view.edition import Edition, edition_of
from readiness.view.sections import report_sections

ROOT = Path(__file__).parents[2]
SEPSIS = ROOT / "examples/sepsis-stalled/answers.yaml"


@pytest.fixture(scope="module")
def sepsis():
    return pipeline.assess(pipeline.load(SEPSIS))


@pytest.fixture(scope="module")
def enterprise():
    return pipeline.assess(pipeline.load(ROOT / "examples/enterprise-scale/answers.yaml"))


def ids(assessment, edition):
    return [section.id for section in report_sections(build_view(assessment, edition))]


def test_a_board_gets_the_first_page_and_the_way_there(sepsis):
    assert ids(sepsis, Edition("board")) == ["in_use", "board"]


def test_leaders_get_no_votes_no_answers_no_method_and_no_sources(sepsis):
    leadership, full = ids(sepsis, Edition("leadership")), ids(sepsis, Edition("full"))

    assert [id_ for id_ in full if id_ not in leadership] == [
        "indicators",
        "curve",
        "evidence",
        "voices",
        "answers",
        "about",
        "method",
        "sources",
    ]
    assert [id_ for id_ in leadership if id_ not in full] == ["basis"]


def test_questions_that_are_not_asked_are_no_open_questions_for_leaders(sepsis):
    view = build_view(sepsis, Edition("leadership"))
    nothing = view._replace(unanswered=(), unknown=(), not_applicable=(), contradictions=(), done_late=(), remarks=())

    assert nothing.not_asked
    assert "open" not in {section.id for section in report_sections(nothing)}
    assert "open" in {
        section.id
        for section in report_sections(nothing._replace(edition=nothing.edition._replace(audience="full", detail=True)))
    }


@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
def test_the_edition_for_leaders_ends_with_what_only_the_full_one_has(sepsis, form):
    text = " ".join(re.sub("<[^>]+>", "", pipeline.report(sepsis, form, Edition("leadership")).decode()).split())
    sentence = text[text.index("The full edition also has: ") :].partition(".")[0]

    for title in ("Themes across dimensions", "Voices in the room", "Every answer", "How this was computed"):
        assert title in sentence


@pytest.mark.parametrize("audience", ["board", "leadership"])
@pytest.mark.parametrize("form", ["html", "markdown", "terminal"])
def test_the_agreement_of_votes_is_for_the_full_edition_alone(sepsis, form, audience):
    shown = pipeline.report(sepsis, form, Edition(audience)).decode()

    assert "Krippendorff" not in shown
    assert "far apart" not in shown
    assert "Krippendorff" in pipeline.report(sepsis, "html", Edition("full")).decode()


def test_a_board_reads_no_note_and_no_vote(sepsis):
    seen = redact_answers(sepsis.answers, Edition("board"), sepsis.pack)

    assert any(answer.note for answer in sepsis.answers.answers.values())
    assert any(answer.votes for answer in sepsis.answers.answers.values())
    assert not any(answer.note or answer.votes for answer in seen.answers.values())
    assert not seen.assessment.participants


def test_the_edition_for_a_board_has_the_same_verdicts(sepsis):
    shown = pipeline.redact(sepsis, Edition("board")).scorecard.gates

    assert [(gate.verdict, gate.because) for gate in shown] == [
        (gate.verdict, gate.because) for gate in sepsis.scorecard.gates
    ]


@pytest.mark.parametrize("form", ["html", "markdown", "json", "terminal"])
def test_a_redacted_report_contains_no_text_of_the_answers(sepsis, form):
    written = [answer.note for answer in sepsis.answers.answers.values() if answer.note]
    written += [one.title for answer in sepsis.answers.answers.values() for one in answer.evidence]
    voters = {name for answer in sepsis.answers.answers.values() for name in answer.votes}
    text = pipeline.report(sepsis, form, Edition("full", redacted=True)).decode()

    assert written
    assert voters
    assert not [said for said in written if said[:30] in text]
    assert not [name for name in voters if re.search(rf"\b{re.escape(name)} (said |[0-4])", text)]
    assert "Person 1" in text


def test_who_voted_at_a_site_is_withheld_too(enterprise):
    site = enterprise.answers.sites[0]
    id_, answer = next(iter(site.answers.items()))
    voted = site.model_copy(update={"answers": {id_: answer.model_copy(update={"votes": {"Ana Real": 1}})}})
    seen = redact_answers(
        enterprise.answers.model_copy(update={"sites": (voted,)}), Edition(redacted=True), enterprise.pack
    )

    assert [*seen.sites[0].answers[id_].votes] == [f"Person {len(enterprise.answers.assessment.participants) + 1}"]
    assert seen.sites[0].title == "Site 1"


def test_a_role_that_approved_stays_and_a_name_does_not(sepsis):
    said = {
        "talent.partnerships": {"not_applicable": "None yet.", "approved_by": "CMIO"},
        "data.retention": {"not_applicable": "None yet.", "approved_by": "Ana Real"},
    }
    answers = sepsis.answers.model_copy(
        update={"answers": {id_: Answer.model_validate(answer) for id_, answer in said.items()}}
    )
    seen = redact_answers(answers, Edition(redacted=True), sepsis.pack)

    assert [answer.approved_by for answer in seen.answers.values()] == ["CMIO", "withheld"]


def test_a_redacted_report_still_gives_the_agreement(sepsis):
    plain, redacted = build_view(sepsis), build_view(pipeline.redact(sepsis, Edition("full", redacted=True)))

    assert redacted.voices.agreement == plain.voices.agreement


def test_a_dimension_may_be_named_by_its_title(sepsis):
    assert edition_of(sepsis.pack.questionnaire, None, "Security and Compliance").dimension == "security"


@pytest.mark.parametrize(("audience", "dimension"), [("boards", None), (None, "securty")])
def test_who_and_what_is_unknown_is_reported_with_what_is_meant(sepsis, audience, dimension):
    with pytest.raises(UnknownNameError) as told:
        edition_of(sepsis.pack.questionnaire, audience, dimension)

    assert "did you mean" in str(told.value.hint)


def test_the_part_of_a_dimension_holds_nothing_of_the_others(sepsis):
    view = build_view(sepsis, Edition("full", "security"))

    assert [str(row.title) for row in view.scorecard if row.depth <= 1] == ["Overall", "Security and compliance"]
    assert [dimension.id for dimension in view.dimensions] == ["security"]
    assert view.gaps
    assert {gap.question.code[:3] for gap in view.gaps} == {"SEC"}
    assert all(
        any(str(closed).startswith("SEC") for closed in step.closes)
        for phase in view.roadmap.phases
        for step in phase.steps
    )


_OF_TODAY = "The use of today does not need G3, which is for use across the whole organization by one standard."


def test_the_part_of_a_dimension_names_its_shortfalls(enterprise):
    leader = build_view(enterprise, Edition("full", "talent")).leader

    first, second, third = (
        "Talent stands at 2.1 of 4.",
        "1 blocker in this dimension stands in the way of G3 Enterprise scale.",
        _OF_TODAY,
    )
    assert str(leader.in_the_way) == f"{first} {second} {third}"
    assert [entry.subject.code for entry in leader.blocking] == ["TAL-02"]


def test_a_gap_with_an_owner_and_a_date_is_not_in_the_way(enterprise):
    leader = build_view(enterprise, Edition("full", "data")).leader

    first, second, third = (
        "Data stands at 2.5 of 4.",
        "Nothing in this dimension stands in the way of G3 Enterprise scale.",
        _OF_TODAY,
    )
    assert str(leader.in_the_way) == f"{first} {second} {third}"


def test_a_sentence_sums_up_the_changes_since_the_earlier_assessment(sepsis):
    later = {id_: a for id_, a in sepsis.answers.answers.items() if id_ != "data.availability"}
    later["data.availability"] = sepsis.answers.answers["data.availability"].model_copy(update={"level": 0})
    now = replace(sepsis, answers=sepsis.answers.model_copy(update={"answers": later}))
    now = pipeline.assess(pipeline.LoadedAnswers(now.pack, now.answers, now.answers_sha256, ()))
    changes = build_view(pipeline.compare_with(now, sepsis, "earlier.yaml")).changes

    assert changes
    assert str(changes.summary) == (
        "Since June 5, 2026: G0 still has 12 blockers short, its 80% date stays July 17, 2026, "
        "the total of the case moved from USD 7,800,604 to USD 9,364,071, "
        "no gate's verdict changed, Data fell and 1 answer changed (1 lowered)."
    )
    (changed,) = changes.answers
    assert (changed.question.code, changed.raised.exact) == ("DATA-01", "-1")
    assert (changed.before, changed.now) == (level(level=1), level(level=0))
    lines = [str(line) for group in changes.groups for line in group.lines]
    assert "Total of the case: USD 9,364,071 instead of USD 7,800,604" in lines
    assert not [line for line in lines if line[0].islower()]


def test_without_an_assessment_before_nothing_is_said_of_changes(sepsis):
    assert build_view(sepsis).changes is None


def test_the_assessment_before_is_of_the_same_thing(sepsis, enterprise):
    with pytest.raises(ReadinessError) as told:
        pipeline.compare_with(sepsis, enterprise, "other.yaml")

    assert str(told.value.message) == "other.yaml has another organization"


def test_json_is_for_programs_and_full(sepsis):
    assert json.loads(pipeline.report(sepsis, "json"))["edition"]["audience"] == "full"


def test_each_edition_has_a_different_name():
    editions = (Edition(), Edition("leadership"), Edition("board"), Edition("full", "security", redacted=True))

    assert [edition.name for edition in editions] == [
        "report",
        "report",
        "report-board",
        "report-full-security-redacted",
    ]
