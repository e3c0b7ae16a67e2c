"""The depth of an assessment decides what is asked, and never what a gate needs."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.errors import ReadinessError
from readiness.interview.navigator import Navigator
from readiness.loading.read_pack import load_pack
from readiness.model.depth import LeastDepth, least_depth
from readiness.statements import interview_errors
from running import ROOT, readiness_here

WARD = ROOT / "tests/cases/packs/ward"
HEAD = "organization: Elm Hill, use_case: Beds, date: 2026-06-05, questionnaire: ward@3.0.0, rubric: ward@3.0.0"


def answers(folder: Path, depth: str, said: str = "", profile: str = "") -> Path:
    file = folder / "answers.yaml"
    header = "".join(f", {one}" for one in (depth and f"depth: {depth}", profile and f"profile: {profile}") if one)
    file.write_text(f"assessment: {{{HEAD}{header}}}\nanswers: {{{said}}}\n", "utf-8")
    return file


def asked(file: Path, only: str = "") -> list[str]:
    loaded = pipeline.load(file, WARD)
    return [one.code for one in Navigator(loaded.pack, loaded.answers, only=only).asked]


def test_a_depth_asks_its_questions_and_those_of_every_shallower_one(tmp_path):
    assert asked(answers(tmp_path, "short")) == ["D-1", "U-1"]
    assert asked(answers(tmp_path, "middle")) == ["D-1", "D-2", "U-1", "U-2"]
    assert asked(answers(tmp_path, "all")) == asked(answers(tmp_path, ""))
    assert len(asked(answers(tmp_path, ""))) == 6


def test_what_has_an_answer_or_keeps_the_next_gate_shut_is_asked_at_any_depth(tmp_path):
    assert asked(answers(tmp_path, "short", "data.laws: 1")) == ["D-1", "D-4", "U-1"]
    failed = answers(tmp_path, "short", "data.roadmap: 0")
    assert asked(failed, only="blockers") == ["D-1"]


def test_what_is_not_asked_is_not_answered_and_leaves_a_gate_undetermined(tmp_path):
    short = pipeline.assess(answers(tmp_path, "short", "data.roadmap: 2, use.device: 2"), packs=WARD).scorecard
    whole = pipeline.assess(answers(tmp_path, "", "data.roadmap: 2, use.device: 2"), packs=WARD).scorecard

    assert [gate.verdict.value for gate in short.gates] == ["passed", "undetermined"]
    assert short == whole


def test_a_question_beyond_the_depth_cannot_be_gone_to(tmp_path):
    loaded = pipeline.load(answers(tmp_path, "short"), WARD)
    navigator = Navigator(loaded.pack, loaded.answers)

    with pytest.raises(ReadinessError, match="U-2") as refused:
        navigator.jump("U-2")

    assert refused.value.message == interview_errors.too_deep(code="U-2", depth="middle")


@pytest.mark.parametrize(("said", "wanted"), [("", "middle"), ("data.roadmap: 2", "all")])
def test_check_warns_below_the_least_depth_of_the_rubric(said, wanted, tmp_path):
    file = answers(tmp_path, "short", said, "{country: here}")

    done = readiness_here("check", file, "--pack", WARD)

    assert done.returncode == 0
    assert f"the depth is 'short'; for this use case the rubric wants '{wanted}'" in done.stdout


def test_of_several_least_depths_the_deepest_that_is_due_counts():
    gates = ["G1", "G2", "G3"]
    rules = [LeastDepth(depth="middle"), LeastDepth(depth="all", gate="G2", when={"risk": "high"})]

    assert [least_depth(rules, {"risk": "high"}, gates, gate) for gate in (*gates, None)] == [
        "middle", "all", "all", "all",
    ]  # fmt: skip
    assert least_depth(rules, {}, gates, "G3") == "all"
    assert least_depth(rules, {"risk": "low"}, gates, "G3") == "middle"
    assert least_depth((), {}, gates, "G3") == "short"


def test_the_report_names_the_depth_and_that_it_is_too_small(tmp_path):
    file = answers(tmp_path, "short", "data.roadmap: 2", "{country: here}")

    told = readiness_here(
        "report", file, "--pack", WARD, "--format", "markdown", "--audience", "full", "-o", "-"
    ).stdout

    assert told.count("This assessment asks 2 of 6 questions (depth short); the rubric wants depth all here.") == 2


def test_assess_keeps_the_depth_in_the_file(tmp_path):
    file = answers(tmp_path, "")

    done = readiness_here("assess", file, "--pack", WARD, "--depth", "short", "--plain", stdin="quit\n")

    assert done.returncode == 0
    assert pipeline.load(file, WARD).answers.assessment.depth == "short"
    assert "Depth short" in done.stdout


def test_an_unknown_depth_is_refused(tmp_path):
    done = readiness_here("assess", answers(tmp_path, ""), "--pack", WARD, "--depth", "shrt")

    assert (done.returncode, "did you mean 'short'" in done.stderr) == (2, True)


def test_a_new_file_lists_the_questions_of_its_depth(tmp_path):
    who = ["--organization", "Elm Hill", "--use-case", "Beds", "--date", "2026-06-05", "--pack", WARD]
    done = readiness_here("new", "new.yaml", *who, "--depth", "middle", cwd=tmp_path)

    text = (tmp_path / "new.yaml").read_text("utf-8")
    assert done.returncode == 0
    assert "  depth: middle\n" in text
    assert [line.split()[1] for line in text.splitlines() if line.startswith(("  # D-", "  # U-"))] == [
        "D-1", "D-2", "U-1", "U-2",
    ]  # fmt: skip


def test_list_shows_the_questions_of_a_depth():
    done = readiness_here("list", "questions", "--pack", WARD, "--depth", "short")

    assert [line.split()[0] for line in done.stdout.splitlines()] == ["D-1", "U-1"]
    refused = readiness_here("list", "gates", "--pack", WARD, "--depth", "short")
    assert (refused.returncode, "--depth" in refused.stderr) == (2, True)


def test_core_is_the_short_depth():
    questions = load_pack("ward", packs=WARD).questionnaire.questions

    assert questions["use.device"].core
    assert questions["use.device"].asked_from == "short"
    assert questions["use.consent"].asked_from == "all"


def test_files_of_several_depths_are_combined_to_the_deepest(tmp_path):
    files = [tmp_path / "one.yaml", tmp_path / "two.yaml"]
    for file, depth in zip(files, ("short", "middle"), strict=True):
        answers(tmp_path, depth, "data.roadmap: 1", "{country: here}").replace(file)

    done = readiness_here("combine", *files, "-o", tmp_path / "both.yaml", "--pack", WARD)

    assert done.returncode == 0
    assert pipeline.load(tmp_path / "both.yaml", WARD).answers.assessment.depth == "middle"
    assert "depth" in done.stdout
