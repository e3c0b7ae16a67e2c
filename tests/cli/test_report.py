"""`report` writes whole files or none, and finds drift."""

import json
import shutil

import pytest

from readiness.cli.completion import complete_part
from running import STORIES, readiness_here, schema_validator, story_without_case
from slide_cases import case_of, changed


@pytest.fixture
def answers(tmp_path):
    return shutil.copy(STORIES / "front-office-phone/answers.yaml", tmp_path / "answers.yaml")


@pytest.fixture
def without_case(tmp_path):
    return story_without_case("front-office-phone", tmp_path)


def test_without_a_format_the_html_is_written_beside_the_answers(without_case, tmp_path):
    shown = readiness_here("report", without_case)

    assert shown.returncode == 0
    assert shown.stderr == f"wrote {tmp_path / 'report.html'}\n"
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_several_formats_are_written_in_one_run(answers, tmp_path):
    readiness_here("report", answers, "--format", "markdown", "--format", "json")

    assert {path.name for path in tmp_path.iterdir()} == {"answers.yaml", "report.md", "report.json"}


def test_a_report_goes_to_standard_output_when_asked(answers):
    assert readiness_here("report", answers, "--format", "markdown", "-o", "-").stdout.startswith("# ")


def test_the_json_is_what_its_schema_says(answers):
    shown = readiness_here("report", answers, "--format", "json", "-o", "-").stdout

    schema_validator("report").validate(json.loads(shown))


def test_check_finds_drift_and_writes_nothing(answers, tmp_path):
    assert readiness_here("report", answers, "--check").returncode == 1
    readiness_here("report", answers)
    assert readiness_here("report", answers, "--check").returncode == 0
    report = tmp_path / "report.html"
    report.write_text(report.read_text("utf-8") + "more", "utf-8")
    drifted = readiness_here("report", answers, "--check")
    assert drifted.returncode == 1
    assert "says something else than its answers" in drifted.stderr


def test_an_unknown_format_is_wrong_usage(answers):
    shown = readiness_here("report", answers, "--format", "htlm")

    assert shown.returncode == 2
    assert "did you mean 'html'?" in shown.stderr


def test_a_missing_folder_is_reported_and_no_file_is_written(answers, tmp_path):
    shown = readiness_here("report", answers, "-o", tmp_path / "nowhere" / "report.html")

    assert shown.returncode == 4
    assert "Traceback" not in shown.stderr
    assert not (tmp_path / "nowhere").exists()


def test_a_failed_report_leaves_the_last_good_one(answers, tmp_path):
    readiness_here("report", answers)
    good = (tmp_path / "report.html").read_bytes()
    (tmp_path / "answers.yaml").write_text("assessment: broken\n", "utf-8")

    assert readiness_here("report", answers).returncode == 3
    assert (tmp_path / "report.html").read_bytes() == good


def test_a_shipped_look_is_chosen_by_its_name(answers, tmp_path):
    shown = readiness_here("report", answers, "--template", "plain")

    assert shown.returncode == 0
    assert "a memo in one column" in (tmp_path / "report.html").read_text("utf-8").lower()


def test_an_unknown_template_is_an_invalid_input(answers):
    shown = readiness_here("report", answers, "--template", "./nowhere")

    assert shown.returncode == 3
    assert "there is no such folder" in shown.stderr


def test_a_look_for_a_format_without_looks_is_wrong_usage(answers):
    shown = readiness_here("report", answers, "--template", "plain", "--format", "json")

    assert shown.returncode == 2
    assert "html and pdf" in shown.stderr


def test_slides_are_written_on_the_organizations_own(without_case, tmp_path):
    pptx = pytest.importorskip("pptx")
    corporate = tmp_path / "corporate.pptx"
    pptx.Presentation().save(corporate)

    shown = readiness_here("report", without_case, "--format", "pptx", "--slides", corporate)

    assert shown.stderr == f"wrote {tmp_path / 'report.pptx'}\n"
    assert pptx.Presentation(tmp_path / "report.pptx").slide_width == 9144000


def test_a_warning_says_what_is_left_out_of_own_slides(answers, tmp_path):
    linked = tmp_path / "linked.pptx"
    linked.write_bytes(changed(case_of("hostile", "picture-linked-in-master")))

    shown = readiness_here("report", answers, "--format", "pptx", "--slides", linked)

    assert shown.returncode == 0
    assert shown.stderr.splitlines()[0] == (
        f"{linked}: warning: left out of these slides: links to other files and addresses (1)"
    )
    assert (tmp_path / "report.pptx").exists()


def test_own_slides_that_cannot_be_used_are_refused_by_name_with_what_to_do(answers, tmp_path):
    flat = tmp_path / "flat.pptx"
    flat.write_bytes(changed(case_of("refused", "size-of-zero")))

    shown = readiness_here("report", answers, "--format", "pptx", "--slides", flat)

    assert shown.returncode == 3
    assert shown.stderr.startswith(f"{flat}: error: the width of its slides is 0 inches\n  help: set the size in ")
    assert not (tmp_path / "report.pptx").exists()


def test_own_slides_go_with_their_format_alone(answers, tmp_path):
    shown = readiness_here("report", answers, "--slides", tmp_path / "corporate.pptx")

    assert shown.returncode == 2
    assert "--slides works only with --format pptx" in shown.stderr


def test_missing_or_too_large_slides_are_reported_and_no_file_is_written(answers, tmp_path):
    large = tmp_path / "large.pptx"
    with large.open("wb") as file:
        file.truncate(20 * 1024 * 1024 + 1)

    for name, what in ((tmp_path / "nowhere.pptx", "there is no such file"), (large, "larger than 20 MiB")):
        shown = readiness_here("report", answers, "--format", "pptx", "--slides", name)
        assert shown.returncode == 3
        assert what in shown.stderr
        assert "Traceback" not in shown.stderr
    assert not (tmp_path / "report.pptx").exists()


def test_each_edition_is_written_beside_the_others(without_case, tmp_path):
    shown = readiness_here("report", without_case, "--audience", "board", "--dimension", "Talent", "--redact")
    whole = readiness_here("report", without_case)

    assert shown.stderr == f"wrote {tmp_path / 'report-board-talent-redacted.html'}\n"
    assert whole.stderr == f"wrote {tmp_path / 'report.html'}\n"
    assert "Talent only" in (tmp_path / "report-board-talent-redacted.html").read_text("utf-8")


def test_an_unknown_audience_is_wrong_usage(answers):
    shown = readiness_here("report", answers, "--audience", "bord")

    assert shown.returncode == 2
    assert "did you mean 'board'?" in shown.stderr


def test_the_assessment_before_is_of_the_same_thing_and_not_later(answers, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text(answers.read_text("utf-8").replace("use_case: ", "use_case: Another "), "utf-8")
    later = tmp_path / "later.yaml"
    later.write_text(answers.read_text("utf-8").replace("date: 2026-06-05", "date: 2026-06-06", 1), "utf-8")

    for path, what in ((other, "has another use case"), (later, "after this assessment (June 5, 2026)")):
        shown = readiness_here("report", answers, "--since", path)
        assert shown.returncode == 2
        assert what in shown.stderr
    assert (
        "Since June 5, 2026"
        in readiness_here("report", answers, "--since", answers, "--format", "markdown", "-o", "-").stdout
    )


def test_a_missing_report_to_verify_is_reported(tmp_path):
    shown = readiness_here("verify", tmp_path / "nowhere.pdf")

    assert shown.returncode == 3
    assert "name a PDF that 'readiness report' made" in shown.stderr


def test_a_part_is_written_beside_the_others(answers, tmp_path):
    readiness_here("report", answers, "--part", "safety")
    readiness_here("report", answers, "--part", "team", "--format", "csv")

    assert {path.name for path in tmp_path.iterdir()} == {"answers.yaml", "report-safety.html", "report-team.csv"}


@pytest.mark.parametrize("part", ["team", "safety", "finance"])
def test_the_json_of_a_part_is_what_its_schema_says(answers, part):
    shown = readiness_here("report", answers, "--part", part, "--format", "json", "-o", "-").stdout

    schema_validator("report").validate(json.loads(shown))


def test_an_unknown_part_is_wrong_usage(answers):
    shown = readiness_here("report", answers, "--part", "safty")

    assert shown.returncode == 2
    assert "did you mean 'safety'?" in shown.stderr


def test_the_parts_are_completed_with_what_they_hold():
    assert [name for name, _ in complete_part("")] == ["team", "site", "safety", "finance"]
    assert complete_part("fin") == [("finance", "options, costs, people, decisions and their days")]
