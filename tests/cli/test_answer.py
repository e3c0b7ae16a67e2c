"""Answers given on the command line, without an interview."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.answer import Parked
from readiness.saving.hold_lock import hold_lock
from running import STORIES, readiness_here


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    return path


def answers(path: Path):
    return pipeline.load(path).answers.answers


def test_a_level_a_note_and_evidence_are_saved_at_once_and_twice_is_once(path):
    said = ["data.live-records=2", "--note", "Seen on ward 4", "--evidence", "Report; 2026-05-01; share"]
    done = readiness_here("answer", path, *said)
    once = path.read_bytes()
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "saved: DATA-02 Tried on real, uncleaned records: level 2\n"
    readiness_here("answer", path, *said)
    assert path.read_bytes() == once
    answer = answers(path)["data.live-records"]
    assert (answer.level, answer.note) == (2, "Seen on ward 4")
    assert [(piece.title, piece.supports) for piece in answer.evidence] == [("Pilot report v3", 1), ("Report", 2)]


def test_many_answers_come_from_standard_input(path):
    many = "answers:\n  DATA-04: unknown\n  data.edge-cases: {level: 2, flagged: true}\n  DATA-08: ''\n"
    assert readiness_here("answer", path, "--data-file", "-", stdin=many).returncode == 0
    now = answers(path)
    assert now["data.terminology"].unknown
    assert (now["data.edge-cases"].level, now["data.edge-cases"].flagged) == (2, Parked())
    assert now["data.stewardship"].level is None


@pytest.mark.parametrize(
    ("said", "code", "told"),
    [
        (["DATA-01=9"], 2, "'9' is not a level of data.availability"),
        (["DATA-99=1"], 2, "there is no question called 'DATA-99'"),
        ([], 2, "no answer is given"),
        (["DATA-01", "DATA-02", "--note", "x"], 2, "--note and --evidence need exactly one question"),
        (["DATA-04=not-applicable"], 2, "'not applicable' needs a reason and an approval"),
        (["SEC-01=not-applicable", "--reason", "x", "--approved-by", "y"], 3, "is a blocker and cannot be"),
        (["DATA-01=2", "--evidence", "Report; May"], 2, "is not a title and a date"),
    ],
)
def test_what_is_wrong_is_reported_and_nothing_is_saved(path, said, code, told):
    before = path.read_bytes()
    done = readiness_here("answer", path, *said)
    assert (done.returncode, done.stdout) == (code, "")
    assert told in done.stderr
    assert path.read_bytes() == before


def test_what_is_wrong_in_a_file_of_answers_is_reported_with_its_place(path):
    before = path.read_bytes()
    done = readiness_here("answer", path, "--data-file", "-", stdin="DATA-01: 2\nDATA-02: {lvl: 2}\nDATA-77: 1\n")
    assert done.returncode == 3
    assert "standard input:2:11: error: there is no key 'lvl' here" in done.stderr
    assert "standard input:3:1: error: there is no question called 'DATA-77'" in done.stderr
    assert path.read_bytes() == before


def test_four_writers_at_once_lose_nothing(path):
    codes = [f"DATA-0{number}" for number in range(1, 5)]
    command = [sys.executable, "-m", "readiness", "answer", str(path)]
    writers = [
        subprocess.Popen([*command, f"{code}=0", "--note", f"By the writer of {code}"], stderr=subprocess.DEVNULL)
        for code in codes
    ]
    assert [writer.wait() for writer in writers] == [0] * 4
    loaded = pipeline.load(path)
    for code in codes:
        answer = loaded.answers.answers[loaded.pack.questionnaire.by_code[code].id]
        assert (answer.level, answer.note) == (0, f"By the writer of {code}")
    assert not list(path.parent.glob(".answers.yaml.*"))


def test_who_is_waited_for_is_said_at_once(path):
    with hold_lock(path, str(path)):
        command = [sys.executable, "-m", "readiness", "answer", str(path), "DATA-01=2"]
        waits = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert waits.stderr
        said = [waits.stderr.readline() for _ in range(2)]
    _, rest = waits.communicate(timeout=30)
    assert said[0].startswith(f"{path} is being answered in another session (process {os.getpid()} on ")
    assert said[1] == "waiting for that session to end, for at most 30 seconds; Ctrl-C gives up\n"
    assert rest.startswith("saved: DATA-01")


def test_another_answer_that_is_done_in_a_moment_is_waited_for_without_a_word(path):
    commands = [[sys.executable, "-m", "readiness", "answer", str(path), f"DATA-0{one}=2"] for one in (1, 2, 3)]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for command in commands]
    said = "".join(one.communicate(timeout=60)[1] for one in running)
    assert said.count("saved:") == 3


def test_all_problems_of_both_files_are_reported_in_one_run(tmp_path: Path):
    story = STORIES / "enterprise-scale"
    text = (story / "answers.yaml").read_text("utf-8").replace("date: 2", "date: x2", 1)
    lines = [line for line in text.splitlines() if "organization_answers:" not in line]
    head = lines.index("assessment:")
    lines.insert(head + 1, "  organization_answers: elsewhere.yaml")
    path = tmp_path / "answers.yaml"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    done = readiness_here("answer", path, "data.availability=2")

    assert done.returncode == 3
    assert "is not a date" in done.stderr
    assert "there is no file" in done.stderr
