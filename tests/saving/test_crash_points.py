"""A save is killed, or refused by the system, at every system call it makes: the file is one whole version."""

import os
import random
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

STRACE = shutil.which("strace")
SAVES = """
import os, sys
from contextlib import suppress
from readiness.errors import ReadinessError
from readiness.saving.answers_file import open_answers
from readiness.saving.changes import to_level
with open_answers(sys.argv[1]) as file:
    with suppress(OSError):
        os.stat("/begins")
    try:
        file.apply(to_level("data.availability", 3))
        said = b"saved"
    except ReadinessError as error:
        said = b"NOT saved"
    with suppress(OSError):
        os.stat("/ends")
    os.write(1, said)
"""
WHAT = ("signal=KILL", "error=EIO", "error=ENOSPC", "error=EACCES")
CALL = re.compile(r"^(\w+)\(")


@pytest.fixture(params=["disk", "shared memory"])
def private(request, file) -> Iterator[Path]:
    """An answers file with attributes, in a separate folder."""
    with ExitStack() as stack:
        if request.param == "shared memory":
            if not Path("/dev/shm").is_dir():
                pytest.skip("no /dev/shm on this system")
            folder = stack.enter_context(TemporaryDirectory(dir="/dev/shm"))
            file = Path(shutil.copy(file, folder))
        file.chmod(0o600)
        with suppress(AttributeError, OSError):  # some file systems have no attributes
            os.setxattr(file, "user.project", b"Elm Hill")
        yield file


def test_a_save_killed_or_refused_at_any_system_call_leaves_one_whole_version(private, prove):
    points = crash_points(private)
    assert {"fsync", "rename", "openat", "write"} <= {call.rstrip("2").removesuffix("at") for call, _ in points} | {
        call for call, _ in points
    }
    every = [(call, number, what) for call, number in points for what in WHAT]
    chosen = every if prove else random.Random(20260605).sample(every, 4)
    old, new = private.read_bytes(), saved(private)
    attributes = attributes_at(private)
    for call, number, what in chosen:
        path = copy(private, "crash.yaml")
        told = injected(path, call, number, what)
        now = path.read_bytes()
        assert now in {old, new}, f"{call} {number} {what}: neither what was there nor what is new"
        if told == "saved":
            assert now == new, f"{call} {number} {what}: shown as saved, and is not in the file"
        assert attributes_at(path) == attributes, f"{call} {number} {what}: attributes are lost"
        for left in private.parent.glob(".crash.yaml.*"):
            assert stat.S_IMODE(left.stat().st_mode) & 0o077 == 0 or left.suffix == ".lock"
            left.unlink()
    print(f"{len(chosen)} of {len(every)} crash points")


def attributes_at(path: Path) -> tuple[int, list[tuple[str, bytes]]]:
    names = os.listxattr(path) if hasattr(os, "listxattr") else []
    return path.stat().st_mode, [(name, os.getxattr(path, name)) for name in names]


def copy(file: Path, name: str) -> Path:
    """Make a copy with the same attributes."""
    return Path(shutil.copy2(file, file.with_name(name)))


def saved(file: Path) -> bytes:
    """Return the content of the file after the save."""
    path = copy(file, "whole.yaml")
    assert subprocess.run([sys.executable, "-c", SAVES, path], capture_output=True, check=True).stdout == b"saved"
    return path.read_bytes()


def crash_points(file: Path) -> list[tuple[str, int]]:
    """Every system call between the beginning and the end of a save, with its number among those of its name."""
    path, log = copy(file, "traced.yaml"), file.with_name("log")
    traced(path, "-o", str(log))
    points: list[tuple[str, int]] = []
    counts: dict[str, int] = {}
    within = False
    for line in log.read_text("utf-8", "replace").splitlines():
        if call := CALL.match(line):
            counts[call[1]] = counts.get(call[1], 0) + 1
            within = (within or '"/begins"' in line) and '"/ends"' not in line
            if within and '"/begins"' not in line:
                points.append((call[1], counts[call[1]]))
    return points


def injected(path: Path, call: str, number: int, what: str) -> str:
    return traced(path, "-o", "/dev/null", "-e", f"inject={call}:{what}:when={number}")


def traced(path: Path, *options: str) -> str:
    if STRACE is None:
        pytest.skip("strace is missing: apt-get install strace")
    done = subprocess.run(
        [STRACE, *options, sys.executable, "-c", SAVES, path],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONHASHSEED": "0", "PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"},
    )
    if "Operation not permitted" in done.stderr and "ptrace" in done.stderr.lower():
        pytest.skip(f"tracing is not permitted here: {done.stderr.strip()[:200]}")
    return done.stdout
