"""Running the program as its users do."""

import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple

from readiness.cli import app
from readiness.cli.boundary import boundary

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


class Ran(NamedTuple):
    """What a command said and how it ended."""

    returncode: int
    output: bytes
    stderr: str

    @property
    def stdout(self) -> str:
        return self.output.decode()


def in_process(*arguments, stdin=""):
    """Run the command here, which takes a tenth of the time; what is no message on purpose comes out as an error."""
    out, err = (TextIOWrapper(BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    typed, sys.stdin = sys.stdin, TextIOWrapper(BytesIO(stdin.encode()), encoding="utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err), boundary():
            app(list(map(str, arguments)), prog_name="readiness")
        code = 0
    except SystemExit as left:
        code = int(left.code or 0)
    finally:
        sys.stdin = typed
    return Ran(code, out.buffer.getvalue(), err.buffer.getvalue().decode())
