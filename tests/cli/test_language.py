"""The language of a run is that of `--language`, else the one that the answers name, else English."""

import json
import re
import shutil

import pytest

import readiness
from readiness.view.edition import language_of
from running import STORIES, readiness_here, story_without_case

STORY = STORIES / "front-office-phone/answers.yaml"


@pytest.fixture
def answers(tmp_path):
    return shutil.copy(STORY, tmp_path / "answers.yaml")


@pytest.fixture
def named(answers):
    """Return a function that has the answers name a language."""

    def write(code):
        text = answers.read_text("utf-8")
        answers.write_text(text.replace("assessment:\n", f"assessment:\n  language: {code}\n", 1), "utf-8")
        return answers

    return write


def has_marks(text):
    """Return whether phrases are said in the marked language."""
    return re.search(r"\[[àéîöû]|[ƀçđéƒğĥîĵķļḿñöþɋřšţûṽŵẋýž]{3}", text) is not None


COMMANDS = [["score"], ["gate"], ["roadmap"], ["check"], ["portfolio"], ["report", "--format", "markdown", "-o", "-"]]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command[0])
def test_the_option_and_the_answers_choose_the_language(command, answers, named):
    name, *more = command
    story_without_case("front-office-phone", answers.parent)  # whose warning has the number of a line
    plain = readiness_here(name, answers, *more)
    marked = readiness_here(name, answers, *more, "--language", "en-XA")
    stated = readiness_here(name, named("en-XA"), *more)
    overruled = readiness_here(name, answers, *more, "--language", "en")

    assert not has_marks(plain.stdout)
    assert has_marks(marked.stdout)
    assert plain.returncode == marked.returncode == stated.returncode
    if name != "report":  # whose digest of the answers differs
        assert stated.stdout == marked.stdout
        assert overruled.stdout == plain.stdout


def test_an_explanation_is_said_in_the_language_of_the_answers(named):
    assert has_marks(readiness_here("explain", "G0", named("en-XA")).stdout)
    assert has_marks(readiness_here("explain", "G0", STORY, "--language", "en-XA").stdout)


def test_the_language_ends_with_the_run(answers):
    before = readiness_here("score", answers).stdout
    readiness_here("score", answers, "--language", "de")

    assert readiness_here("score", answers).stdout == before


def test_the_settings_of_the_machine_decide_nothing(answers):
    assert readiness_here("score", answers, LANG="de_DE.UTF-8").stdout == readiness_here("score", answers).stdout


def test_an_unknown_language_of_the_option_is_wrong_usage(answers):
    shown = readiness_here("score", answers, "--language", "dee")

    assert shown.returncode == 2
    assert shown.stderr == "error: there is no language called 'dee'\n  help: did you mean 'de'?\n"


def test_an_unknown_language_of_the_answers_is_a_problem_with_its_place(named):
    shown = readiness_here("check", named("klingon"))

    assert shown.returncode == 3
    line = next(n for n, text in enumerate(STORY.read_text("utf-8").splitlines(), 1) if text == "assessment:") + 1
    assert f":{line}:13: error: there is no language called 'klingon'" in shown.stdout
    assert "known: en, de, en-XA and ar-XB" in shown.stdout


def test_problems_are_said_in_the_language_of_their_file(named):
    path = named("en-XA")
    path.write_text(f"{path.read_text('utf-8')}surprise: 1\n", "utf-8")

    assert has_marks(readiness_here("check", path).stdout)
    assert has_marks(readiness_here("score", path).stderr)
    assert has_marks(readiness_here("assess", path, "--plain", "--language", "en-XA").stderr)


def test_files_that_name_different_languages_are_checked_in_english(answers, named, tmp_path):
    other = shutil.copy(answers, tmp_path / "other.yaml")

    assert not has_marks(readiness_here("check", named("en-XA"), other).stdout)
    assert not has_marks(readiness_here("portfolio", answers, other).stdout)


def test_json_is_english_in_every_language(answers):
    for command in (["score"], ["gate"], ["roadmap"], ["portfolio"], ["check"], ["report", "-o", "-"]):
        name, *more = [*command, "--format", "json"]
        assert (
            readiness_here(name, answers, *more, "--language", "ar-XB").stdout
            == readiness_here(name, answers, *more).stdout
        )


def test_phrases_without_a_translation_are_counted_in_one_warning(answers):
    shown = readiness_here("explain", "data.live-records", answers, "--language", "de")
    (warning,) = re.findall(r"^German: (\d+) of (\d+) phrases are not translated yet$", shown.stderr, re.MULTILINE)

    assert 0 < int(warning[0]) <= int(warning[1])
    assert readiness_here("explain", "data.live-records", answers, "--language", "de").stderr == shown.stderr
    assert "not translated" not in readiness_here("score", answers, "--language", "en-XA").stderr


def test_a_warning_counts_the_phrases_that_a_template_says(answers, tmp_path):
    shutil.copytree("report_templates/standard", tmp_path / "mine")
    shipped, own = (
        re.findall(r"German: \d+ of (\d+)", readiness_here("report", answers, "--language", "de", *more).stderr)
        for more in ([], ["--template", tmp_path / "mine"])
    )

    assert len(shipped) == len(own)
    assert own >= shipped  # text of three digits; the data of an own template are all said


@pytest.mark.parametrize(("code", "direction"), [("en", "ltr"), ("de", "ltr"), ("ar-XB", "rtl")])
def test_a_page_states_its_language_and_its_direction(code, direction, answers):
    page = readiness_here("report", answers, "-o", "-", "--language", code).stdout

    assert f'<html lang="{code}" dir="{direction}">' in page


def test_the_edition_of_a_report_has_a_language():
    said = readiness.report(STORY, "markdown", readiness.Edition(language="en-XA")).decode()

    assert has_marks(said)
    assert not has_marks(readiness.report(STORY, "markdown").decode())
    with pytest.raises(readiness.UnknownNameError, match="no language called 'xx'"):
        readiness.report(STORY, "markdown", readiness.Edition(language="xx"))


def test_a_region_is_the_language_of_its_catalog():
    assert language_of("de-AT").code == "de"


def test_a_report_in_another_language_verifies(named, tmp_path):
    path = named("en-XA")
    made = readiness_here("report", path, "--format", "pdf", "-o", tmp_path / "report.pdf", "--audience", "board")
    assert made.returncode == 0, made.stderr
    shown = readiness_here("verify", tmp_path / "report.pdf", "--answers", path, "--format", "json")

    assert json.loads(shown.stdout)["consistent"], shown.stdout


def test_a_report_in_the_language_of_the_option_verifies(answers, tmp_path):
    readiness_here("report", answers, "-o", tmp_path / "report.pdf", "--audience", "board", "--language", "ar-XB")
    shown = readiness_here("verify", tmp_path / "report.pdf", "--format", "json")

    assert json.loads(shown.stdout)["consistent"], shown.stdout
