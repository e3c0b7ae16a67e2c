"""Running the program as its users do."""

import contextlib
import io
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

ROOT = Path(__file__).parents[1]
STORIES = ROOT / "examples"


def readiness(*arguments, cwd=None, stdin=None, **environment):
    """Run the command; the result has returncode, stdout and stderr as text."""
    return subprocess.run(
        [sys.executable, "-m", "readiness", *map(str, arguments)],
        cwd=cwd or ROOT,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | environment,
    )


class CommandResult(NamedTuple):
    """The exit code of a command and its output, as bytes and as text."""

    returncode: int
    output: bytes
    stdout: str
    stderr: str


class _Screen(io.TextIOWrapper):
    def isatty(self):
        return True


def readiness_here(*arguments, cwd=None, stdin="", on_terminal=False, **environment):
    """Run the command in this process, which is quick; the streams hold what was written, byte for byte."""
    from readiness.cli import main

    kind = _Screen if on_terminal else io.TextIOWrapper
    out, err = (kind(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    given = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
    signals = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    with (
        contextlib.chdir(cwd or ROOT),
        patch.dict(os.environ, environment),
        patch.multiple(sys, argv=["readiness", *map(str, arguments)], stdin=given, stdout=out, stderr=err),
    ):
        try:
            main()
            code = 0
        except SystemExit as ended:
            code = ended.code or 0
    for number, handler in signals.items():
        signal.signal(number, handler)
    written = []
    for stream in (out, err):
        stream.flush()
        written.append(stream.buffer.getvalue())
    stdout, stderr = (content.decode("utf-8", "surrogateescape") for content in written)
    return CommandResult(int(code), written[0], stdout, stderr)
