"""Changes that could not be saved are remembered by what they are about, and never by their words."""

import pytest

from in_plain_lines import Typist
from readiness.errors import WriteError
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.statements import interview_answers as answers
from readiness.statements import interview_saved as saved


@pytest.fixture
def attempts(tmp_path):
    typist = Typist(tmp_path, [])
    return SaveAttempts(typist, Prompts(typist))


def fails():
    raise WriteError("the disk is full")


def works():
    """Do nothing."""


def level(number):
    return saved.answer(code="DATA-01", answer=answers.level(number=number))


def test_a_later_answer_takes_the_place_of_an_unsaved_one(attempts):
    assert not attempts.make(fails, level(2), ("DATA-01",))
    assert not attempts.make(fails, level(3), ("DATA-01",))
    assert attempts.unsaved == [level(3)]
    assert attempts.make(works, level(4), ("DATA-01",))
    assert attempts.unsaved == []


def test_evidence_and_people_are_added_beside_each_other(attempts):
    added = [saved.evidence(code="DATA-01", title="One"), saved.evidence(code="DATA-01", title="Two"),
             saved.participants(names=("Ana",)), saved.participants(names=("Ben",))]  # fmt: skip
    for what in added:
        attempts.make(fails, what)
    attempts.make(works, added[0])

    assert attempts.unsaved == added[1:]


def test_late_work_of_two_questions_is_two_changes(attempts):
    late = [saved.late(code=code, body="Ethics board") for code in ("DATA-01", "DATA-02")]
    for code, what in zip(("DATA-01", "DATA-02"), late, strict=True):
        attempts.make(fails, what, ("late", code))

    assert attempts.unsaved == late
