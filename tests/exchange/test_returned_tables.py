"""CSV tables of answers: headings, rows and cells."""

import pytest

from carried_answers import contents, plan, write_pack
from readiness.errors import InvalidFilesError


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    pieces = [{"title": "Forms"}, {"title": "Exercise", "date": "2026-05-02"}]
    answer = {"level": "tried", "note": "As it was", "evidence": pieces}
    return contents(write_pack(tmp_path_factory.mktemp("pack")), answers={"care.downtime": answer})


def found(text, file):
    return {(one.id, one.key): one.new for one in plan("csv", text.encode(), file).found}


def told(text, file):
    with pytest.raises(InvalidFilesError) as caught:
        plan("csv", text.encode(), file)
    return [f"{problem.line}:{problem.column}: {problem.message}" for problem in caught.value.problems]


def test_six_columns_are_enough(file):
    text = "id,level,note,evidence,date,where\ncare.case,2,Approved,Case,2026-05-01,Share\n"

    assert found(text, file) == {
        ("care.case", "level"): "done",
        ("care.case", "note"): "Approved",
        ("care.case", "evidence"): "title Case, date 2026-05-01, location Share",
    }


@pytest.mark.parametrize("name", ["CARE-04", "care-04", "Care.Case", " care.case "])
def test_a_question_may_be_named_by_its_code_and_in_any_case(name, file):
    assert found(f"id,level\n{name},1\n", file) == {("care.case", "level"): "tried"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("level,note\n2,x\n", "0:0: there is no table of answers: no row has the heading id and one for answers"),
        ("id,code\ncare.case,x\n", "0:0: there is no table of answers: no row has the heading id and one for answers"),
        ("id,level,Level\ncare.case,1,1\n", "1:10: two columns mean level"),
        ("id,level\ncare.case,2\ncare.case,1\n", "3:11: another row states another level for the same question"),
        ("id,part,level\ncare.oversight,wards/north,1\n", "2:16: 'wards/north' is no function, segment or site"),
        ("id,part,level\ncare.oversight,site/east,1\n", "2:16: the answers have no entry 'east' in sites"),
        ("id,level\ncare.case,not-applicable\n", "2:11: not-applicable without a reason"),
        ("id,not_applicable\ncare.case,Nothing bought\n", "2:1: 'not_applicable' needs 'approved_by'"),
        ("id,flagged\ncare.case,perhaps\n", "2:11: 'perhaps' is neither yes nor no"),
        ("id,votes\ncare.case,Ana 2\n", "2:11: 'Ana 2' is no list of names and values"),
        ("id,votes\ncare.case,Zoe: 2\n", "2:11: there is no participant 'Zoe'"),
        ("id,measured\ncare.case,5\n", "2:11: 'date' is missing"),
        ("id,remedy_due\ncare.case,2026-09-01\n", "2:1: 'owner' is missing"),
        ("id,remedy_owner,remedy_due\ncare.cse,Zoe,2026-09-01\n", "2:1: there is no question or dimension 'care.cse'"),
        ("id,level_used\na,1\n", "0:0: there is no table of answers: no row has the heading id and one for answers"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(text, said, file):
    assert told(text, file) == [said]


def test_an_answer_goes_to_the_part_that_is_named(file):
    changed = plan("csv", b"id,part,level\ncare.oversight,site/north,1\ncare.oversight,function/codes,2\n", file).found

    assert [(one.part, one.new) for one in changed] == [("functions/codes", "done"), ("sites/north", "tried")]


def test_an_answer_to_a_question_that_a_part_is_not_asked_is_a_warning(file):
    planned = plan("csv", b"id,part,level\ncare.case,site/north,1\n", file)

    assert [str(one.message) for one in planned.problems] == [
        "'care.case' is not asked of a site; the answer does not count"
    ]


def test_evidence_is_completed_where_a_piece_of_the_same_title_lacks_a_date(file):
    text = "id,evidence,date,where\ncare.downtime,Forms,2026-05-01,Share\n"

    assert found(text, file) == {
        ("care.downtime", "evidence"): ("title Forms, date 2026-05-01, location Share; title Exercise, date 2026-05-02")
    }


def test_evidence_that_is_there_already_is_not_added_again(file):
    assert found("id,evidence,date\ncare.downtime,Exercise,2026-05-02\n", file) == {}


def test_another_date_is_another_document(file):
    text = "id,evidence,date\ncare.downtime,Exercise,2026-05-03\n"

    assert found(text, file)["care.downtime", "evidence"].endswith("; title Exercise, date 2026-05-03")


def test_a_new_level_leaves_the_evidence_at_the_level_it_was_given_for(file):
    changed = found("id,level,evidence,date\ncare.downtime,2,Exercise,2026-05-02\n", file)

    assert changed["care.downtime", "evidence"] == (
        "title Forms, supports tried; title Exercise, date 2026-05-02, supports tried"
    )


def test_two_thousand_rows_are_read(file):
    text = "id,level\n" + "".join(f"care.x{number},1\n" for number in range(2_001))

    assert len(told(text, file)) == 2_001
