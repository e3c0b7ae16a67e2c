"""Full, closed or missing streams give a message and an exit code, never a traceback."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from readiness.cli.error_boundary import error_boundary
from running import STORIES, story_without_case

ANSWERS = STORIES / "front-office-phone/answers.yaml"
COMMANDS = ["--version", "--help", "list", "doctor", "score {}", "gate {}", "report {} -o -"]


def shell(line):
    command = f"set -o pipefail; {sys.executable} -W error -X dev -m readiness {line}"
    return subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full on this system")
@pytest.mark.parametrize("command", COMMANDS)
def test_a_full_disk_behind_standard_output_is_reported(command, tmp_path):
    shown = shell(f"{command.format(story_without_case('front-office-phone', tmp_path))} > /dev/full")

    assert shown.returncode == 4
    assert shown.stderr == (
        "error: cannot write the output: no space left on device\n  help: make room, then do it again\n"
    )


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            OSError(errno.EDQUOT, "Disk quota exceeded"),
            "the output: disk quota exceeded\n  help: make room, then do it again",
        ),
        (
            OSError(errno.EIO, "Input/output error"),
            "the output: input/output error\n  help: check where the output goes",
        ),
        (OSError(errno.EMFILE, "Too many open files", "/x"), "/x: too many open files\n  help: check that it is there"),
        (OSError(errno.ENOSPC, "No space left on device", "/x"), "/x: no space left on device\n  help: make room"),
    ],
)
def test_an_error_of_the_system_has_a_remedy(error, text, capsys):
    with pytest.raises(SystemExit) as stopped, error_boundary():
        raise error

    assert stopped.value.code == 4
    assert text in capsys.readouterr().err


@pytest.mark.parametrize(
    "command", [f"score {ANSWERS} >&-", "score nope.yaml 2>&-", "report - <&-", "assess nope.yaml <&- >&-"]
)
def test_a_stream_closed_before_the_start_ends_nothing(command):
    shown = shell(command)

    assert shown.returncode in {0, 3}
    assert "Traceback" not in shown.stderr
    assert "ResourceWarning" not in shown.stderr


def test_nothing_is_left_open_when_a_page_was_laid_out():
    assert shell("doctor").stderr == ""


def test_a_closed_pipe_never_looks_like_a_failed_gate():
    assert shell(f"score {ANSWERS} | true").returncode == 141


def test_a_path_that_may_not_be_used_is_reported(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    shown = shell(f"report {ANSWERS} --check -o {tmp_path / 'file' / 'report.html'}")

    assert shown.returncode == 1
    assert "not written yet" in shown.stderr
