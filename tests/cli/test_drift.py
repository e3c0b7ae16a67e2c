"""`report --check`: a report on disk beside its answers."""

from pathlib import Path

import pytest

from running import readiness_here, story_without_case


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    return story_without_case("sepsis-stalled", tmp_path)


def change(path: Path, before: str, now: str) -> None:
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, now, 1), "utf-8")


FORMS = ["markdown", "json", "html"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("way", ["comment", "line ends", "order"])
def test_what_changes_no_fact_is_no_drift(answers, form, way):
    readiness_here("report", answers, "--format", form)
    if way == "comment":
        answers.write_text("# Looked at in June\n" + answers.read_text("utf-8"), "utf-8")
    elif way == "line ends":
        answers.write_bytes(answers.read_bytes().replace(b"\n", b"\r\n"))
    else:
        text = answers.read_text("utf-8")
        head, _, rest = text.partition("\nanswers:\n")
        answers.write_text(f"answers:\n{rest}\n{head}\n" if rest else text, "utf-8")

    assert readiness_here("report", answers, "--format", form, "--check").returncode == 0


@pytest.mark.parametrize("form", FORMS)
def test_a_changed_answer_is_told_with_the_command_that_writes_the_report_again(answers, form):
    readiness_here("report", answers, "--format", form)
    change(answers, "Larkmoor Regional Health", "Elm Hill Health")
    done = readiness_here("report", answers, "--format", form, "--check")

    assert done.returncode == 1
    assert f"this writes it again: readiness report {answers} --format {form}\n" in done.stderr
    assert "Larkmoor Regional Health" in done.stderr
    assert "Elm Hill Health" in done.stderr


def test_a_pdf_with_other_bytes_and_the_same_pages_is_no_drift(answers, tmp_path):
    board = tmp_path / "board.pdf"
    asked = ("report", answers, "--audience", "board", "-o", board)
    readiness_here(*asked)
    answers.write_text("# Looked at in June\n" + answers.read_text("utf-8"), "utf-8")

    assert readiness_here(*asked, "--check").returncode == 0

    readiness_here("answer", answers, "workflow.human-oversight=4")
    done = readiness_here(*asked, "--check")

    assert done.returncode == 1
    assert "  Since " in done.stderr


def test_a_file_of_another_kind_is_told(answers, tmp_path):
    (tmp_path / "board.pdf").write_text("no PDF", "utf-8")
    done = readiness_here("report", answers, "--audience", "board", "-o", tmp_path / "board.pdf", "--check")

    assert done.returncode == 1
    assert "board.pdf: says something else than its answers" in done.stderr
