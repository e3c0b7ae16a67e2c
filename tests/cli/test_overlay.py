"""Commands know the overlay that answers name, and the one that `--overlay` names."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from running import ROOT, readiness_here

TINY = ROOT / "tests/cases/packs/tiny"
OVERLAY = """\
over: tiny@1
because: Our policy of 2026.
questions: {team.owner: {weight: 4, prompt: Who owns it?}}
"""
ANSWERS = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  overlay: overlay.yaml
  profile: {touches_care: true, uses_agents: true, size: small, sites: 3}
answers:
  care.records: 2
"""
NEW = ("--organization", "North Clinic", "--use-case", "Beds", "--date", "2026-06-05")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository with a pack, an overlay and answers that name it."""
    (tmp_path / ".git").mkdir()
    copytree(TINY, tmp_path / "packs")
    (tmp_path / "overlay.yaml").write_text(OVERLAY, "utf-8")
    (tmp_path / "answers.yaml").write_text(ANSWERS, "utf-8")
    return tmp_path


def run(folder: Path, *arguments: str):
    return readiness_here(*arguments, "--pack", "packs", cwd=folder)


def test_check_tells_each_change_of_an_overlay(folder):
    told = run(folder, "check", "overlay.yaml").stdout

    assert "✓ overlay.yaml: valid, 2 changes in tiny@1.2.0" in told
    assert "TEAM-01 weighs 4 instead of 1." in told


def test_check_names_a_pack_that_there_is_not(folder):
    (folder / "overlay.yaml").write_text(OVERLAY.replace("tiny", "small"), "utf-8")
    done = run(folder, "check", "overlay.yaml")

    assert (done.returncode, "overlay.yaml:1:7: error: there is no questionnaire called 'small'" in done.stdout) == (
        3,
        True,
    )


def test_explain_shows_a_changed_question_and_what_was_changed(folder):
    for named in (["--overlay", "overlay.yaml"], ["answers.yaml"]):
        told = run(folder, "explain", "TEAM-01", *named).stdout

        assert "Who owns it?" in told
        assert "Changed by the organization: TEAM-01 weighs 4 instead of 1." in told


def test_explain_takes_no_overlay_beside_answers(folder):
    assert run(folder, "explain", "TEAM-01", "answers.yaml", "--overlay", "overlay.yaml").returncode == 2


def test_list_has_what_an_overlay_adds_and_not_what_it_drops(folder):
    changes = "rubric: {caps: [], consistency: []}\ndrop: {questions: [care.agents]}\n"
    (folder / "overlay.yaml").write_text(OVERLAY + changes, "utf-8")
    for form in ("terminal", "json"):
        told = run(folder, "list", "questions", "--overlay", "overlay.yaml", "--format", form).stdout

        assert ("care.records" in told, "care.agents" in told) == (True, False)


def test_an_overlay_alone_names_its_pack(folder):
    (folder / "own.yaml").write_text("over: samm@1\nbecause: Ours.\nquestionnaire: {title: Our SAMM}\n", "utf-8")
    told = readiness_here("list", "questions", "--overlay", "own.yaml", cwd=folder)

    assert (told.returncode, bool(told.stdout)) == (0, True)


def test_new_writes_the_overlay_as_it_is_named_from_the_new_file(folder):
    (folder / "tools").mkdir()
    assert run(folder, "new", "tools/beds.yaml", "--overlay", "../overlay.yaml", *NEW).returncode == 0

    assert "  overlay: '../overlay.yaml'\n" in (folder / "tools/beds.yaml").read_text("utf-8")
    assert run(folder, "check", "tools/beds.yaml").returncode == 0


def test_new_refuses_an_overlay_that_there_is_not(folder):
    done = run(folder, "new", "beds.yaml", "--overlay", "other.yaml", *NEW)

    assert (done.returncode, "there is no overlay 'other.yaml'" in done.stderr) == (2, True)
    assert not (folder / "beds.yaml").exists()


def test_new_takes_the_overlay_of_the_project(folder):
    (folder / "readiness.yaml").write_text("overlay: overlay.yaml\n", "utf-8")
    (folder / "tools").mkdir()
    assert run(folder, "new", "tools/beds.yaml", *NEW).returncode == 0

    assert "  overlay: '../overlay.yaml'\n" in (folder / "tools/beds.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("named", "message"),
    [
        ("  overlay: own.yaml\n", "answers.yaml:7:12: error: these answers name the overlay 'own.yaml', and "),
        ("", "answers.yaml:1:1: error: these answers name no overlay, and "),
    ],
)
def test_answers_with_another_overlay_than_their_project_are_refused(folder, named, message):
    (folder / "own.yaml").write_text(OVERLAY, "utf-8")
    (folder / "readiness.yaml").write_text("overlay: overlay.yaml\n", "utf-8")
    (folder / "answers.yaml").write_text(ANSWERS.replace("  overlay: overlay.yaml\n", named), "utf-8")
    done = run(folder, "score", "answers.yaml")

    assert done.returncode == 3
    assert f"{message}readiness.yaml names 'overlay.yaml'" in done.stderr


def test_answers_with_the_overlay_of_their_project_are_taken(folder):
    (folder / "readiness.yaml").write_text("overlay: ./overlay.yaml\n", "utf-8")

    assert run(folder, "score", "answers.yaml").returncode == 0


def test_an_answer_to_an_added_question_is_saved(folder):
    added = "add: {questions: {team: [{id: budget, code: TEAM-02, title: Budget, prompt: Is there a budget?}]}}\n"
    (folder / "overlay.yaml").write_text(OVERLAY + added, "utf-8")
    done = run(folder, "answer", "answers.yaml", "team.budget=1")

    assert (done.returncode, "team.budget: 1" in (folder / "answers.yaml").read_text("utf-8")) == (0, True)


def test_combined_files_keep_their_overlay_and_others_are_refused(folder):
    (folder / "ben.yaml").write_text(ANSWERS, "utf-8")
    (folder / "all").mkdir()
    assert run(folder, "combine", "answers.yaml", "ben.yaml", "-o", "all/all.yaml").returncode == 0
    assert "overlay: '../overlay.yaml'" in (folder / "all/all.yaml").read_text("utf-8")

    (folder / "ben.yaml").write_text(ANSWERS.replace("  overlay: overlay.yaml\n", ""), "utf-8")
    done = run(folder, "combine", "answers.yaml", "ben.yaml", "-o", "two.yaml")
    assert (done.returncode, "different changes of their pack" in done.stderr) == (2, True)


def test_the_report_tells_the_changes_as_data(folder):
    report = json.loads(run(folder, "report", "answers.yaml", "--format", "json", "-o", "-").stdout)
    codes = [one["code"] for one in report["method"]["sentences"]]

    assert report["header"]["overlay"]["code"] == "overlay_changes.summary"
    assert [code for code in codes if code.startswith("overlay_changes.")] == [
        "overlay_changes.summary", "overlay_changes.other_words", "overlay_changes.weighs",
    ]  # fmt: skip


def test_a_comparison_judges_both_sides_by_the_overlay_of_the_later_one(folder):
    earlier = ANSWERS.replace("2026-06-05", "2026-01-05").replace("  overlay: overlay.yaml\n", "")
    (folder / "earlier.yaml").write_text(earlier, "utf-8")
    done = run(folder, "compare", "earlier.yaml", "answers.yaml", "--format", "json")

    assert done.returncode == 0
    assert "tiny" in done.stdout


def test_a_pdf_carries_the_overlay_and_is_verified_by_it(folder):
    assert run(folder, "report", "answers.yaml", "-o", "report.pdf").returncode == 0
    (folder / "overlay.yaml").unlink()
    done = run(folder, "verify", "report.pdf")

    assert (done.returncode, done.stdout.splitlines()[0]) == (
        0, "✓ consistent: report.pdf shows, holds and does what is expected from its answers",
    )  # fmt: skip


def test_the_schema_of_overlays_knows_the_keys_of_both_files_and_requires_none(folder):
    schema = json.loads(readiness_here("schema", "overlay", cwd=folder).stdout)
    question = schema["definitions"]["question"]

    assert {"prompt", "weight", "minimum"} <= question["properties"].keys()
    assert "id" not in question["properties"]
    assert "required" not in question
    assert schema["required"] == ["over", "because"]
