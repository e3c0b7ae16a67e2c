"""Approvals that expire: an answer that a question does not apply, and a remedy."""

from datetime import date

import pytest

from building import a_pack, answers
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.answer import State
from readiness.model.assessment import Assessment
from readiness.model.verdict import ReasonKind, Verdict
from readiness.pipeline import LoadedAnswers, assess
from readiness.scoring.scorecard import score_answers
from readiness.statements import expiry, levels
from readiness.statements import gates as statements
from readiness.view.build import build_view

DAY = date(2026, 6, 5)
BEFORE = date(2026, 6, 4)
BLOCKER = {"criticality": "blocker", "minimum": {"G1": "2"}}
MAJOR = {"criticality": "major", "minimum": {"G1": "2"}}


def away(expires=None):
    entry = {"not_applicable": "No agents", "approved_by": "CMIO"}
    return entry | ({"expires": expires.isoformat()} if expires else {})


def scored(questions, said, **header):
    given = answers(said, **header)
    return score_answers(pack_for_profile(a_pack(questions), given.assessment.profile), given)


def assessed(questions, said, **header) -> Assessment:
    return assess(LoadedAnswers(a_pack(questions), answers(said, **header), "0" * 64))


def test_until_and_on_its_last_day_the_question_does_not_apply():
    score = scored({"d.a": BLOCKER}, {"d.a": away(DAY)}).question("d.a")

    assert score.state is State.NOT_APPLICABLE
    assert score.lapsed is None
    assert score.sentences[0] == expiry.not_applicable_until(until=DAY, reason="No agents", approved_by="CMIO")


def test_from_the_next_day_on_it_counts_as_unanswered_and_says_who_approved_it():
    card = scored({"d.a": BLOCKER}, {"d.a": away(BEFORE)})
    score = card.question("d.a")

    assert score.state is State.UNANSWERED
    assert score.sentences == (
        expiry.applies_again(until=BEFORE, reason="No agents", approved_by="CMIO"),
        levels.left_out(),
    )
    gate = card.gate("G1")
    assert gate.verdict is Verdict.UNDETERMINED
    assert gate.reasons[0].because == expiry.unanswered(needs=2, until=BEFORE, approved_by="CMIO")


def test_an_approval_without_an_end_stays():
    assert scored({"d.a": BLOCKER}, {"d.a": away()}).question("d.a").state is State.NOT_APPLICABLE


def test_the_open_questions_list_what_applies_again():
    view = build_view(assessed({"d.a": BLOCKER, "d.b": {}}, {"d.a": away(BEFORE), "d.b": away(DAY)}))

    (again,) = view.unanswered
    assert again.reason == expiry.applies_again(until=BEFORE, reason="No agents", approved_by="CMIO")
    assert (again.approved_by, again.expires) == (None, None)
    (for_now,) = view.not_applicable
    assert (for_now.reason, for_now.approved_by, for_now.expires) == ("No agents", "CMIO", DAY)


def remedy(expires):
    return {"owner": "CIO", "due": "2026-09-30", "expires": expires.isoformat()}


@pytest.mark.parametrize("id_", ["d.a", "d"])
def test_a_remedy_carries_a_shortfall_until_its_last_day(id_):
    questions = {"d.a": MAJOR}
    said = {"d.a": "1"}
    carried = scored(questions, said, remedies={"d.a": remedy(DAY), id_: remedy(DAY)}).gate("G1")
    over = scored(questions, said, remedies={"d.a": remedy(BEFORE), id_: remedy(BEFORE)}).gate("G1")

    assert carried.verdict is Verdict.CONDITIONAL
    assert over.verdict is Verdict.FAILED
    assert over.reasons[0].kind is ReasonKind.SHORT
    assert over.reasons[0].because == expiry.remedy_over(
        why=statements.short(needs=2, has=1), owner="CIO", until=BEFORE
    )


def test_an_expired_remedy_of_a_score_is_named_with_the_numbers():
    questions = {"d.a": {}, "d.b": {"minimum": {"G1": "3"}}}
    said = {"d.a": "0", "d.b": "1"}
    made = assessed(questions, said, remedies={"d": remedy(BEFORE)})
    reasons = [reason for reason in made.scorecard.gate("G1").reasons if reason.id == "d"]

    for reason in reasons:
        assert reason.lapsed
    for shown in (reason for reason in build_view(made).gates[0].reasons if reason.subject.id == "d"):
        assert shown.because.code == "expiry.remedy_over"
    assert reasons
