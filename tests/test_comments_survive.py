"""An interview keeps every comment of a file, and the diff of git has only the answers."""

import re
import subprocess
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.saving.node_positions import node_positions
from running import readiness_here

CASES = Path(__file__).parent / "cases/session"
SAID = {
    "DATA-01": ["3", "n Signed by the owner", "f", ""],
    "DATA-02": ["2", "e", "Rerun", "2026-05-20", "share", "", "z", "u", "z"],
    "DATA-03": ["m 93", "2026-05-01", "2"],
    "DATA-04": ["c", "n and again", "1"],
    "SEC-02": ["1", "z"],
    "SEC-03": ["1"],
    "ROI-12": ["0"],
}
COMMENT = re.compile(r"#[^\n\"']*$", re.MULTILINE)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_bytes((CASES / "commented.yaml").read_bytes())
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "before")
    return path


def git(folder: Path, *arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout


def test_every_comment_stays_and_the_diff_has_only_the_answers(path, update_golden):
    before = path.read_text("utf-8")
    typed = "".join(f"g {code}\n" + "".join(f"{line}\n" for line in lines) for code, lines in SAID.items())
    shown = readiness_here("assess", "--plain", path, stdin=f"{typed}q\n")
    assert "NOT saved" not in shown.stdout

    after = path.read_text("utf-8")
    assert COMMENT.findall(before)
    assert COMMENT.findall(after) == COMMENT.findall(before)
    diff = "".join(line for line in git(path.parent, "diff", "-U0").splitlines(keepends=True) if line[0] in "+-@")
    expected = CASES / "commented.diff"
    if update_golden:
        expected.write_text(diff, "utf-8")
    assert diff == expected.read_text("utf-8")


def test_the_file_has_the_new_answers_and_all_earlier_content(path):
    typed = "".join(f"g {code}\n" + "".join(f"{line}\n" for line in lines) for code, lines in SAID.items())
    readiness_here("assess", "--plain", path, stdin=f"{typed}q\n")
    answers = pipeline.load(path).answers.answers
    assert {id_: answer.level for id_, answer in answers.items()} == {
        "data.availability": 3,
        "data.live-records": 2,
        "data.quality-rules": 2,
        "data.terminology": 1,
        "security.access": None,
        "security.audit-trail": 1,
        "roi.realistic-estimates": 0,
    }
    assert [piece.title for piece in answers["data.live-records"].evidence] == ["Report"]
    assert answers["data.terminology"].note == "mapped by hand\nand again"
    assert node_positions(path.read_text("utf-8")).data["remedies"]["data.availability"]["owner"] == "Data owner"
