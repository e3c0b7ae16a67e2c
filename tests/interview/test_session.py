"""The interview without a screen: the order of questions and the state of the answers."""

import pytest

from building import a_pack, answers
from readiness.errors import ReadinessError, UnknownNameError, WriteError
from readiness.interview.answer_text import answer_statement
from readiness.interview.navigator import AnswerCount, TargetMarker
from readiness.interview.session import Session
from readiness.model.answer import State
from readiness.model.answers import Answers
from readiness.statements import interview_errors as errors

QUESTIONS: dict[str, dict[str, object]] = {
    "a.one": {"minimum": {"G1": "2"}, "criticality": "blocker"},
    "a.two": {"minimum": {"G2": "3"}},
    "b.three": {"ask_when": {"deep": "true"}},
    "b.four": {},
}


class Sheet:
    """Answers in memory instead of a file."""

    def __init__(self, **profile):
        self.header = answers({}, profile=profile).assessment.model_dump(mode="json")
        self.said = {}

    def save(self, change):
        target = self.said if change.way[0] == "answers" else self.header["profile"]
        value = change.edit(target.get(change.way[-1]))
        if value is None:
            target.pop(change.way[-1], None)
        else:
            target[change.way[-1]] = value
        return self.answers()

    def answers(self):
        return Answers.model_validate({"assessment": self.header, "answers": self.said})


def a_session(said=None, target=None, **profile):
    sheet = Sheet(**profile)
    sheet.said = dict(said or {})
    return Session(a_pack(QUESTIONS, facts=["deep"]), sheet.answers(), sheet.save, target)


def level_wanted(session):
    """Return the level that the marker of the current question names."""
    marker = session.wanted(session.current)
    assert marker
    return marker.level


def test_it_begins_at_the_first_question_without_an_answer():
    assert a_session({"a.one": "2"}).current.id == "a.two"
    assert a_session(dict.fromkeys(QUESTIONS, "2")).current.id == "a.one"


def test_a_question_the_profile_rules_out_is_not_asked():
    session = a_session(deep="false")

    assert [question.id for question in session.asked] == ["a.one", "a.two", "b.four"]
    with pytest.raises(ReadinessError, match="not asked"):
        session.jump("b.three")


def test_a_stated_fact_changes_the_questions_asked():
    session = a_session()
    session.state_fact(session.facts_missing[0], "false")

    assert session.facts_missing == []
    assert len(session.asked) == 3


def test_it_goes_on_and_back_and_stops_at_both_ends():
    session = a_session()

    assert not session.back()
    assert [session.next() for _ in range(4)] == [True, True, True, False]
    assert session.position == 4


def test_the_next_open_question_is_searched_from_the_first_again():
    session = a_session({"b.four": "1"})
    session.jump("b.four")

    assert session.next_open()
    assert session.current.id == "a.one"


def test_a_question_is_found_by_code_or_id_in_any_case():
    session = a_session()

    assert session.jump("q-02").id == "a.two"
    assert session.jump("A.ONE").code == "Q-01"
    with pytest.raises(UnknownNameError, match="q-99"):
        session.jump("q-99")


def test_every_kind_of_answer_is_kept():
    session = a_session()
    session.answer(3)
    session.note("said")
    assert (session.said(session.current).level, session.said(session.current).note) == (3, "said")
    session.unknown()
    assert session.said(session.current).state is State.UNKNOWN
    assert session.coverage == AnswerCount(answered=0, unknown=1, applicable=4)
    session.not_applicable("why", "who")
    assert session.said(session.current).not_applicable == "why"
    session.clear()
    assert session.said(session.current).state is State.UNANSWERED
    assert session.coverage == AnswerCount(answered=0, unknown=0, applicable=4)
    with pytest.raises(ReadinessError, match="no measure"):
        session.measured("1", session.answers.date)
    with pytest.raises(ReadinessError, match="not a level"):
        session.answer(9)


def test_the_level_the_next_gate_needs_is_wanted_else_that_of_a_later_gate():
    session = a_session()

    assert session.wanted(session.asked[0]) == TargetMarker(2, "G1", "blocker")
    assert session.wanted(session.asked[1]) == TargetMarker(3, "G2", "standard")
    assert session.wanted(session.asked[3]) is None
    assert a_session(target="G2").wanted(session.asked[0]) is None
    with pytest.raises(UnknownNameError):
        a_session(target="G9")


def test_nothing_changes_when_it_could_not_be_saved():
    def full(_):
        raise WriteError("the disk is full")

    session = Session(a_pack(QUESTIONS), answers({}), full)
    with pytest.raises(WriteError):
        session.answer(2)

    assert session.open == session.asked


def test_a_fact_that_would_leave_no_question_is_refused():
    sheet = Sheet(deep="true")
    pack = a_pack({"b.three": {"ask_when": {"deep": "true"}}}, facts=["deep"])
    session = Session(pack, sheet.answers(), sheet.save)
    with pytest.raises(ReadinessError, match="no question would be asked"):
        session.state_fact(pack.questionnaire.facts[0], "false")

    assert session.answers.assessment.profile == {"deep": "true"}


def test_only_a_question_that_may_be_late_can_be_done_late():
    sheet = Sheet()
    pack = a_pack({"a.one": {"may_be_late": "true"}, "a.two": {}}, policies={"done_late": {"at_most": "2"}})
    session = Session(pack, sheet.answers(), sheet.save)
    session.answer(3)
    session.done_late("Ethics board", session.answers.date)
    late = session.said(session.current).done_late
    assert late
    assert late.accepted_by == "Ethics board"
    session.done_late("", session.answers.date)
    assert session.said(session.current).done_late is None
    session.jump("a.two")
    session.answer(3)
    with pytest.raises(ReadinessError, match="cannot be done late"):
        session.done_late("Ethics board", session.answers.date)


@pytest.mark.parametrize(
    ("only", "asked"), [("prework", ["a.one"]), ("room", ["a.two", "b.three"]), ("b", ["b.three"])]
)
def test_a_sitting_may_be_about_a_part_of_the_questions(only, asked):
    sheet = Sheet()
    pack = a_pack({"a.one": {"prework": "true"}, "a.two": {}, "b.three": {}})

    assert [question.id for question in Session(pack, sheet.answers(), sheet.save, only=only).asked] == asked


def test_an_unknown_part_is_named_with_the_known_ones():
    with pytest.raises(UnknownNameError, match="part of the questionnaire called 'prewrok'"):
        Session(a_pack({"a.one": {}}), answers({}), Sheet().save, only="prewrok")


def test_what_a_fact_decides_about_a_question_is_shown_once_it_is_stated():
    sheet = Sheet()
    rules = [{"level": "1", "when": {"deep": "true"}}, {"level": "2"}]
    session = Session(a_pack({"a.one": {"minimum": {"G1": rules}}}, facts=["deep"]), sheet.answers(), sheet.save)
    assert level_wanted(session) == 2
    session.state_fact(session.facts_missing[0], "true")

    assert level_wanted(session) == 1


def test_a_question_that_follows_is_asked_only_once_the_other_has_what_it_takes():
    pack = a_pack({"a.tool": {}, "a.tuned": {"follows": {"a.tool": "2"}}})
    sheet = Sheet()
    sheet.said = {"a.tool": "1"}
    session = Session(pack, sheet.answers(), sheet.save)

    assert [question.id for question in session.asked] == ["a.tool"]
    why = session.scorecard.questions["a.tuned"].because
    with pytest.raises(ReadinessError) as told:
        session.jump("a.tuned")
    assert told.value.message == errors.not_asked(code="Q-02", why=why)


def test_an_answer_that_has_expired_is_asked_again_and_says_until_when_it_held():
    said = {"not_applicable": "None yet", "approved_by": "CMIO", "expires": "2026-06-04"}
    session = a_session({"a.one": said, "a.two": said | {"expires": "2026-06-05"}})
    one, two = session.asked[:2]

    assert session.current.id == "a.one"
    assert [session.state_of(question) for question in (one, two)] == [State.UNANSWERED, State.NOT_APPLICABLE]
    assert [str(answer_statement(session, session.said(question))) for question in (one, two)] == [
        "no longer: it was not applicable until June 4, 2026: None yet (approved by CMIO)",
        "not applicable until June 5, 2026: None yet (approved by CMIO)",
    ]
