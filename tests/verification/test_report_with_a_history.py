"""The PDF of a report with a history carries every state, and is verified with all of them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from git_repositories import GitRepository
from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.verification import verify as module
from readiness.verification.layout_comparison import LayoutComparison
from readiness.verification.read_pdf import ReportPdf, read_pdf
from readiness.verification.verify import verify
from running import readiness_here, story_without_case

Files = dict[str, bytes]
HISTORY = "history.json"


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The PDF of a file with three commits, one of which cannot be read."""
    repository = GitRepository(tmp_path_factory.mktemp("history"))
    path = story_without_case("front-office-phone", repository.folder)
    text = path.read_text("utf-8")
    for day, content in (("2026-03-01", text), ("2026-04-01", "assessment: ["), ("2026-05-01", text + "# end\n")):
        repository.write(path.name, content)
        repository.git("add", ".")
        repository.git("commit", "-qm", day, day=day)
    readiness_here("answer", path, "workflow.human-oversight=1")
    done = readiness_here(
        "report", path, "--history", "--format", "pdf", "--audience", "full", "-o", "a.pdf", cwd=path.parent
    )
    assert done.returncode == 0, done.stderr
    return path.parent / "a.pdf"


@pytest.fixture(scope="module")
def inside(paper: Path) -> Files:
    return read_pdf(paper.read_bytes(), "a.pdf").files


@pytest.fixture
def told(inside: Files, monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], list[str]]:
    """Return a function that verifies the report with other states, without its pages, and returns what differs."""
    monkeypatch.setattr(pipeline, "report", lambda *_: b"")
    monkeypatch.setattr(module, "compare_layout", lambda *_: LayoutComparison())

    def verify_with(states: Any) -> list[str]:
        files = inside | {HISTORY: json.dumps(states).encode()}
        monkeypatch.setattr(module, "read_pdf", lambda content, _: ReportPdf(content, 2, files))
        return [str(one) for one in verify(b"", "a.pdf").differences]

    return verify_with


def test_it_is_consistent_and_says_that_the_history_was_compared(paper: Path) -> None:
    found = verify(paper.read_bytes(), "a.pdf")

    assert found.consistent
    assert "the states of its history, judged again" in map(str, found.compared)


def test_a_state_that_cannot_be_read_is_carried_with_its_fault(inside: Files) -> None:
    states = json.loads(inside[HISTORY])

    assert ["answers" in one for one in states] == [True, False, True, True]
    assert states[1]["fault"]


def test_other_answers_in_a_state_are_found(inside: Files, told: Callable[[Any], list[str]]) -> None:
    states = json.loads(inside[HISTORY])
    states[0]["answers"] = states[0]["answers"].replace("level: 2", "level: 1", 1)

    assert any("scores.history.states" in one for one in told(states))


@pytest.mark.parametrize(
    "states", [[], {}, [{"name": "a"}], [{"name": 1, "commit": None, "committed": None, "fault": ""}]]
)
def test_a_history_of_another_form_is_refused(states: Any, told: Callable[[Any], list[str]]) -> None:
    with pytest.raises(InvalidFilesError):
        told(states)


def test_a_redacted_report_carries_no_note_and_no_fault_of_any_state(paper: Path) -> None:
    path = next(paper.parent.glob("*.yaml"))
    done = readiness_here("report", path, "--history", "--format", "pdf", "--redact", "-o", "r.pdf", cwd=path.parent)
    assert done.returncode == 0, done.stderr
    states = json.loads(read_pdf((path.parent / "r.pdf").read_bytes(), "r.pdf").files[HISTORY])

    assert states[1]["fault"] == ""
    assert all("note:" not in one["answers"] for one in states if "answers" in one)
