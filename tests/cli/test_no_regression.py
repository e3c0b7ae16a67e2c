"""`gate --no-regression`: a change of answers makes nothing worse."""

import subprocess
from pathlib import Path

import pytest

from running import readiness_here, story_without_case


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository whose first commit has the answers of an example."""
    path = story_without_case("sepsis-stalled", tmp_path)
    path.rename(tmp_path / "sepsis.yaml")
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "Spring"]):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@b", *command], cwd=tmp_path, check=True)
    return tmp_path


def gate(repository: Path, *more: str):
    return readiness_here("gate", "sepsis.yaml", "--no-regression", "HEAD", *more, cwd=repository)


def test_what_was_bad_before_is_no_regression(repository):
    assert gate(repository).returncode == 0


def test_a_better_answer_is_no_regression(repository):
    readiness_here("answer", "sepsis.yaml", "workflow.human-oversight=2", cwd=repository)

    assert gate(repository).returncode == 0


def test_a_blocker_that_was_met_and_is_short_now_is_told_at_its_answer(repository):
    readiness_here("answer", "sepsis.yaml", "infrastructure.monitoring=0", cwd=repository)
    done = gate(repository, "--format", "github")
    line = (repository / "sepsis.yaml").read_text("utf-8").partition("infrastructure.monitoring:")[0].count("\n") + 1

    assert done.returncode == 1
    assert f"::error file=sepsis.yaml,line={line}," in done.stdout
    assert "was level 1 and is level 0; G0 needs level 1, and it is a blocker" in done.stdout


def test_the_first_answer_to_a_question_is_no_regression(repository):
    readiness_here("answer", "sepsis.yaml", "infrastructure.monitoring=", cwd=repository)
    subprocess.run(
        ["git", "-c", "user.name=A", "-c", "user.email=a@b", "commit", "-qam", "Open"], cwd=repository, check=True
    )
    readiness_here("answer", "sepsis.yaml", "infrastructure.monitoring=0", cwd=repository)

    assert gate(repository).returncode == 0


def test_lost_evidence_is_told(repository):
    path = repository / "sepsis.yaml"
    head, _, answer = path.read_text("utf-8").partition("  infrastructure.legacy-connections:\n")
    kept, _, rest = answer.partition("    evidence:\n")
    after = rest[rest.index("\n  #") :]
    path.write_text(f"{head}  infrastructure.legacy-connections:\n{kept.rstrip()}{after}", "utf-8")
    done = gate(repository)

    assert done.returncode == 1
    assert "lost its evidence: it was level 2" in done.stderr


def test_the_passing_of_time_is_no_regression_of_the_change(repository):
    assert gate(repository, "--as-of", "2028-06-05").returncode == 0


@pytest.mark.parametrize("revision", ["nothing", "HEAD~7", "--output=x"])
def test_a_revision_that_is_not_there_is_told(repository, revision):
    done = readiness_here("gate", "sepsis.yaml", f"--no-regression={revision}", cwd=repository)

    assert done.returncode in {2, 3}
    assert "help: " in done.stderr


def test_a_revision_that_is_not_there_is_an_annotation_too(repository):
    done = readiness_here("gate", "sepsis.yaml", "--no-regression=nothing", "--format", "github", cwd=repository)

    assert done.stdout.startswith("::error file=sepsis.yaml::the repository has no revision called 'nothing'")


def test_what_is_about_all_answers_stands_at_the_first_answer_behind_it(repository):
    readiness_here("answer", "sepsis.yaml", "infrastructure.monitoring=0", cwd=repository)
    done = gate(repository, "--require", "G0", "--format", "github")
    line = (repository / "sepsis.yaml").read_text("utf-8").partition("infrastructure.monitoring:")[0].count("\n") + 1

    assert f"line={line}," in done.stdout
    assert "line=3," not in done.stdout


def test_answers_that_are_new_have_nothing_to_be_worse_than(repository):
    (repository / "sepsis.yaml").rename(repository / "second.yaml")
    (repository / "second.yaml").write_text(
        (repository / "second.yaml").read_text("utf-8").replace("Early sepsis prediction", "Another use")
    )
    subprocess.run(["git", "rm", "-q", "--cached", "sepsis.yaml"], cwd=repository, check=True)
    done = readiness_here("gate", "second.yaml", "--no-regression", "HEAD", cwd=repository)

    assert done.returncode == 0
    assert "The answers are not in HEAD yet" in done.stderr
