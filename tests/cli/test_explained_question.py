"""A question is explained in the words that hold: those of the answers, or all of them with their conditions."""

from running import STORIES, readiness_here


def explained(*asked: object) -> str:
    done = readiness_here("explain", *asked)
    assert done.returncode == 0
    return " ".join(done.stdout.split())


def test_without_answers_every_wording_stands_with_its_condition():
    said = explained("DATA-01", "--pack", "healthcare-ai")

    assert "Before the scope was fixed, the data owner approved a written check." in said
    assert "Wording for in use, when “Status of the tool” is other than not started or withdrawn:" in said


def test_with_answers_only_the_words_that_hold_there_stand():
    said = explained("DATA-01", STORIES / "front-office-phone/answers.yaml")

    assert "approved a written check of what the tool reads today." in said
    assert "Before the scope was fixed" not in said
    assert "Wording for" not in said


def test_a_wording_without_other_words_is_not_named():
    assert "Wording for england" not in explained("SEC-09", "--pack", "healthcare-ai")


def test_a_measure_is_named_in_words_with_its_note():
    said = explained("DATA-02", "--pack", "healthcare-ai")

    assert "Measure: cases left out, in percent:" in said
    assert "Share of the records in the period that the results leave out" in said


def test_a_question_that_is_not_asked_says_when_it_is():
    said = explained("INF-13", STORIES / "sepsis-stalled/answers.yaml")

    assert said.endswith("Here: not asked It is asked when “Acts by itself” is yes.")
