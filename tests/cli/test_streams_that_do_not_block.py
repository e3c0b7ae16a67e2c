"""Commands wait for input from, and for room in, pipes that are set not to block."""

import array
import fcntl
import os
import subprocess
import sys
import termios
import time
from contextlib import contextmanager
from pathlib import Path

import pexpect
import pytest

from running import STORIES, readiness_here, story_without_case

SEPSIS = STORIES / "sepsis-stalled/answers.yaml"
pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="no /proc to see a process wait in")


def until(holds):
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end, "waited for a minute"
        time.sleep(0.005)


def waiting(pipe):
    """Return the number of bytes in a pipe."""
    number = array.array("i", [0])
    fcntl.ioctl(pipe, termios.FIONREAD, number)
    return number[0]


def sleeps(process):
    return Path(f"/proc/{process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] in {"S", "Z"}


@contextmanager
def pipe_that_does_not_block(end):
    read, write = os.pipe()
    os.set_blocking((read, write)[end], False)
    fcntl.fcntl(write, 1031, 4096)  # F_SETPIPE_SZ: a small pipe is soon full
    ends = [read, write]
    try:
        yield ends
    finally:
        for one in ends:
            if one is not None:
                os.close(one)


def start(*arguments, **streams):
    command = [sys.executable, "-m", "readiness", *map(str, arguments)]
    return subprocess.Popen(command, **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams)


def fed(content, *arguments, cwd=None):
    """Run a command on a nonblocking standard input, and write each half only once the command waits for it."""
    with pipe_that_does_not_block(0) as ends:
        read, write = ends
        process = start(*arguments, stdin=read, cwd=cwd)
        half = len(content) // 2
        until(lambda: sleeps(process))
        for part in (content[:half], content[half:]):
            sent = 0
            while sent < len(part):
                sent += os.write(write, part[sent : sent + 4096])
            until(lambda: not waiting(read) and sleeps(process))
        os.close(write)
        ends[1] = None
        out, err = process.communicate(timeout=60)
    return process.returncode, out.decode(), err.decode()


def test_answers_are_read_to_their_end(tmp_path):
    answers = story_without_case("front-office-phone", tmp_path)
    given = fed(answers.read_bytes(), "score", "-")

    assert given == (0, readiness_here("score", answers).stdout, "")


def test_answers_to_save_are_read_to_their_end(tmp_path):
    (tmp_path / "answers.yaml").write_bytes(SEPSIS.read_bytes())
    code, _, told = fed(b"data.live-records: 1\ndata.availability: 1\n", "answer", "--data-file", "-", cwd=tmp_path)

    assert code == 0
    assert told.count("saved: ") == 2


def test_lines_of_an_interview_are_heard_as_they_come(tmp_path):
    (tmp_path / "answers.yaml").write_bytes(SEPSIS.read_bytes())
    code, out, told = fed(b"3\nq\n", "assess", "--plain", cwd=tmp_path)

    assert (code, told) == (0, "")
    assert "DATA-01" in out


def test_a_report_that_does_not_fit_into_the_pipe_arrives_whole(tmp_path):
    answers = story_without_case("front-office-phone", tmp_path)
    with pipe_that_does_not_block(1) as ends:
        read, write = ends
        process = start("report", answers, "-o", "-", stdout=write)
        os.close(write)
        ends[1] = None
        until(lambda: waiting(read) == 4096 and sleeps(process))
        arrived = b"".join(iter(lambda: os.read(read, 65_536), b""))
        _, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (0, b"")
    assert arrived.decode() == readiness_here("report", answers, "-o", "-").stdout


def test_messages_that_do_not_fit_into_the_pipe_arrive_whole(tmp_path):
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("".join(f"nothing{number}: 1\n" for number in range(90)), "utf-8")
    with pipe_that_does_not_block(1) as ends:
        read, write = ends
        process = start("score", wrong, stderr=write)
        os.close(write)
        ends[1] = None
        until(lambda: waiting(read) == 4096 and sleeps(process))
        arrived = b"".join(iter(lambda: os.read(read, 65_536), b""))
        out, _ = process.communicate(timeout=60)

    assert (process.returncode, out) == (3, b"")
    assert arrived.decode() == readiness_here("score", wrong).stderr


def test_answers_typed_on_a_terminal_are_waited_for_with_a_word():
    child = pexpect.spawn(sys.executable, ["-m", "readiness", "score", "-"], timeout=60, encoding="utf-8")
    child.expect_exact("reading from the terminal; end with Ctrl-D at the start of a line")
    child.sendeof()
    child.expect_exact("standard input: error: this file is empty")
    child.expect(pexpect.EOF)
    child.close()

    assert child.exitstatus == 3


def test_standard_input_is_read_once():
    shown = readiness_here("portfolio", "-", "-", stdin=SEPSIS.read_text("utf-8"))

    assert shown.returncode == 3
    assert shown.stderr == (
        "standard input: error: standard input was read already and holds nothing more\n"
        "  help: name '-' only once\n\n1 problem found\n"
    )


def test_new_waits_at_a_terminal_that_does_not_block(tmp_path):
    start_it = "import os, sys; os.set_blocking(0, False); os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
    said = ["--use-case", "Discharge letters", "--date", "2026-06-05"]
    command = ["-c", start_it, "-m", "readiness", "new", str(tmp_path / "answers.yaml"), *said]
    room = pexpect.spawn(sys.executable, command, encoding="utf-8", timeout=60, dimensions=(40, 200))
    room.expect("Organization: ")
    until(lambda: not room.isalive() or waits_for_input(room.pid))
    room.sendline("Elm Hill")
    room.expect(r"Enter skips\] $")
    room.sendline("")
    room.expect("Enter skips a fact, s skips the rest")
    room.expect(r"\] $")
    room.sendline("s")
    room.expect("questions\\), and")
    room.expect(pexpect.EOF)
    room.close()
    assert room.exitstatus == 0
    assert "Elm Hill" in (tmp_path / "answers.yaml").read_text("utf-8")


def waits_for_input(number):
    return Path(f"/proc/{number}/stat").read_text("utf-8").rpartition(")")[2].split()[0] == "S"
