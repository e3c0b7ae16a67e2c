"""Below a list of questions that were found, a number chooses one and words search again."""

import pytest

from in_plain_lines import sitting
from readiness.statements import interview_prompts as prompts
from readiness.statements.voice import say
from running import STORIES


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def test_a_number_goes_to_a_question_of_the_list(path):
    _, interview = sitting(path, "/vendor", "1")

    assert interview.session.current.code != "DATA-01"


def test_other_words_search_again(path):
    typist, _ = sitting(path, "/data", "bias", "")

    assert sum(say(prompts.which_one_of(shown=9, number=10))[:9] in line for line in typist.shown) == 2


def test_a_code_goes_to_its_question(path):
    _, interview = sitting(path, "/data", "DATA-03")

    assert interview.session.current.code == "DATA-03"


def test_a_number_that_is_not_in_the_list_is_told(path):
    typist, interview = sitting(path, "/data", "99", "")

    assert say(prompts.no_such_number(number=9)) in typist.shown
    assert interview.session.current.code == "DATA-01"
