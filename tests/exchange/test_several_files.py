"""Files of several people at once: each answer is a vote, and a level is taken where all agree."""

import pytest

from carried_answers import contents, sent, write_pack
from readiness.carrier import CARRIERS
from readiness.errors import InvalidFilesError, ReadinessError
from readiness.exchange.import_plan import plan_import


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    answers = {"care.downtime": {"level": "tried", "note": "As it was"}}
    return contents(write_pack(tmp_path_factory.mktemp("pack")), answers=answers)


def planned(file, **tables):
    """Return what tables change, each by the name of its person."""
    read = CARRIERS.load("csv").read
    returned = [read(text.encode(), f"{name}.csv", sent(file).pack) for name, text in tables.items()]
    return plan_import(returned, file, skip_wrong=False)


def changes(file, **tables):
    return {(one.id, one.key): one.new for one in planned(file, **tables).found}


def test_a_level_is_taken_where_all_agree(file):
    assert changes(file, Ana="id,level\ncare.case,2\n", Ben="id,level\ncare.case,done\n") == {
        ("care.case", "level"): "done",
        ("care.case", "votes"): "Ana done, Ben done",
    }


def test_no_level_is_taken_where_they_differ(file):
    plan = planned(file, Ana="id,level\ncare.downtime,2\n", Ben="id,level\ncare.downtime,unknown\n")

    assert [(one.key, one.new) for one in plan.found] == [("votes", "Ana done, Ben unknown")]
    assert plan.apart == ("care.downtime",)


def test_an_answer_of_one_person_is_taken_with_their_vote(file):
    assert changes(file, Ana="id,level\ncare.case,2\n", Ben="id,level\n")["care.case", "votes"] == "Ana done"


def test_notes_are_kept_with_the_names_of_their_authors_below_the_note_that_is_there(file):
    found = changes(file, Ana="id,note\ncare.downtime,Yes\n", Ben="id,note\ncare.downtime,No\n")

    assert found == {("care.downtime", "note"): "As it was Ana: Yes Ben: No"}


def test_evidence_has_the_level_of_the_person_who_named_it(file):
    found = changes(file, Ana="id,level,evidence\ncare.case,2,Case\n", Ben="id,level,evidence\ncare.case,1,Draft\n")

    assert found["care.case", "evidence"] == "title Case, supports done; title Draft, supports tried"


def test_a_question_that_all_leave_as_it_is_gets_no_votes(file):
    same = "id,level,note\ncare.downtime,1,As it was\n"

    assert changes(file, Ana=same, Ben=same) == {}


def test_the_same_files_again_change_nothing(file):
    tables = {"Ana": "id,level,note\ncare.case,2,Yes\n", "Ben": "id,level\ncare.case,1\n"}
    first = planned(file, **tables)

    assert planned(file.changed(*first.changes), **tables).found == ()


def test_whoever_votes_becomes_a_participant(file):
    plan = planned(file, Ana="id,level\ncare.case,2\n", Zoe="id,level\ncare.case,2\n")

    assert plan.joined == ("Zoe",)
    assert [one.name for one in file.changed(*plan.changes).answers.assessment.participants][-1] == "Zoe"


def test_the_name_and_role_are_those_of_the_first_sheet(file, monkeypatch):
    pack = sent(file).pack
    person = CARRIERS.load("csv").read(b"id,level\ncare.case,1\n", "other.csv", pack)
    person.document.data["assessment"] = {"participants": [{"name": "Zoe", "role": "Nurse"}]}
    other = CARRIERS.load("csv").read(b"id,level\ncare.case,1\n", "Ana.csv", pack)
    plan = plan_import([person, other], file, skip_wrong=False)

    assert file.changed(*plan.changes).answers.assessment.participants[-1].role == "Nurse"


def test_two_files_of_one_person_are_refused(file):
    read, pack = CARRIERS.load("csv").read, sent(file).pack
    twice = [read(b"id,level\ncare.case,1\n", f"{folder}/Ana.csv", pack) for folder in "ab"]

    with pytest.raises(ReadinessError, match="two files are from 'Ana'"):
        plan_import(twice, file, skip_wrong=False)


def test_two_remedies_of_one_shortfall_are_told(file):
    table = "id,remedy_owner,remedy_due\ncare.case,{},2026-09-01\n"

    with pytest.raises(InvalidFilesError, match="csv states another remedy"):
        planned(file, Ana=table.format("Zoe"), Ben=table.format("Yan"))


def test_the_faults_of_all_files_are_told_at_once(file):
    with pytest.raises(InvalidFilesError) as caught:
        planned(file, Ana="id,level\ncare.case,9\n", Ben="id,level\ncare.case,8\n")

    assert [problem.place for problem in caught.value.problems] == ["Ana.csv:2:11", "Ben.csv:2:11"]
