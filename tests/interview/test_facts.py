"""Facts are changed one at a time, in words, and what a change does to the questions is told before it is made."""

import pytest

from in_plain_lines import sitting
from on_screen import Screen, on_screen
from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.interview.fact_effect import fact_effect
from readiness.interview.fact_text import facts_called
from readiness.interview.session import Session
from readiness.loading.read_pack import load_pack
from readiness.saving.answers_file import open_answers
from running import STORIES, readiness_here

PACK = load_pack("healthcare-ai")


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "front-office-phone/answers.yaml").read_bytes())
    return path


def profile(path):
    return pipeline.load(path).answers.assessment.profile


def fact(name):
    return next(one for one in PACK.questionnaire.facts if one.id == name)


def said(typist):
    return "\n".join(typist.shown)


def test_what_a_fact_adds_and_drops_is_told_before_it_is_changed(path):
    typist, _ = sitting(path, "p writes", "n", "n")

    told = said(typist)
    assert "Writes or talks would be no." in told
    assert "It drops INF-12, which has an answer; the answer stays in the file." in told
    assert profile(path)["uses_genai"] == "true"


def test_a_confirmed_change_is_saved_told_in_words_and_undone(path):
    before = path.read_bytes()
    typist, _ = sitting(path, "p writes", "n", "y")
    assert "saved: Writes or talks: no." in said(typist)
    assert profile(path)["uses_genai"] == "false"

    path.write_bytes(before)
    typist, _ = sitting(path, "p writes", "n", "y", "z")
    assert "Writes or talks: the last change is undone." in said(typist)
    assert path.read_bytes() == before


def test_a_change_without_effect_on_the_questions_asks_nothing_more(path):
    typist, _ = sitting(path, "p number of users", "41")

    assert "The same questions are asked." in said(typist)
    assert profile(path)["users"] == "41"


def test_a_fact_is_chosen_from_the_list_by_number_or_name(path):
    typist, _ = sitting(path, "p", "no such fact", "number of", "1", "")

    told = said(typist)
    assert "   1  Touches care" in told
    assert "No fact is called 'no such fact'." in told
    assert "are several facts; type more of the name." in told
    assert "Could an error change what care a patient gets, or when?" in told
    assert "Nothing changed." in told


def test_no_key_of_a_fact_is_shown(path):
    typist, _ = sitting(path, "p", "", "p kind of work", "", "p writes", "n", "y", "z")

    shown = said(typist)
    assert [one.id for one in PACK.questionnaire.facts if "_" in one.id and one.id in shown] == []


def test_a_name_wins_over_a_beginning():
    facts = PACK.questionnaire.facts

    assert [one.id for one in facts_called("form", facts)] == ["form"]
    assert [one.id for one in facts_called("has_vendor", facts)] == ["has_vendor"]
    assert facts_called("", facts) == []


@pytest.mark.parametrize("one", [one for one in PACK.questionnaire.facts if not one.told_by], ids=lambda one: one.id)
def test_the_told_effect_is_what_happens(path, one):
    values = {"yes-no": ("true", "false", ""), "choice": (*one.choices[:3], ""), "number": ("1", "99", "")}[one.type]
    for value in values:
        with open_answers(path) as file:
            session = Session(PACK, file.answers, file.apply)
            before = {question.code for question in session.asked}
            effect = fact_effect(session, one, value)
            try:
                session.state_fact(one, value)
            except InvalidFilesError:  # an answer of the file does not fit the wording for other facts
                continue
            after = {question.code for question in session.asked}
            assert set(effect.added) == after - before
            assert {*effect.dropped, *effect.answered} == before - after
            session.undo()


def test_on_the_full_screen_arrows_choose_and_enter_changes(path):
    async def steps(screen: Screen) -> None:
        await screen.press("p", shows="Enter changes one, Esc goes back.")
        await screen.settle()
        await screen.press("down", shows="hear it, or read what it writes")
        await screen.press("up", shows="change what care")
        await screen.press(*["down"] * 7, "enter", shows="Writes or talks [y or n")
        await screen.settle()
        await screen.press("n", "enter", shows="It drops INF-12")
        await screen.settle()
        await screen.press("y", "enter", shows="Writes or talks: no")

    on_screen(path, steps, size=(100, 40))
    assert profile(path)["uses_genai"] == "false"


@pytest.mark.parametrize("typed", ["y", "Yes", "TRUE", "yes"])
def test_a_fact_is_typed_alike_in_the_interview_and_in_commands(path, typed):
    told = readiness_here("record", "fact", path, f"uses_genai={typed}")
    assert "recorded: uses_genai=true" in told.stdout
    readiness_here("record", "fact", path, "uses_genai=no")
    assert profile(path)["uses_genai"] == "false"
    sitting(path, "p uses genai", typed, "y")
    assert profile(path)["uses_genai"] == "true"


def test_a_choice_is_typed_in_any_case_and_with_blanks(path):
    assert "size=community-hospital" in readiness_here("record", "fact", path, "size=Community hospital").stdout
    refused = readiness_here("record", "fact", path, "size=hospital")
    assert (refused.returncode, "'hospital' is not a value of size" in refused.stderr) == (2, True)


def test_a_new_file_takes_facts_as_people_type_them(tmp_path):
    who = ["--organization", "Elm", "--use-case", "Sepsis", "--date", "2026-06-05"]
    readiness_here("new", "new.yaml", *who, "--fact", "uses_genai=No", "--fact", "has_vendor=y", cwd=tmp_path)

    assert profile(tmp_path / "new.yaml").items() >= {"uses_genai": "false", "has_vendor": "true"}.items()
