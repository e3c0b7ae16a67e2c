"""Functions that run the program as its users do."""

import contextlib
import gc
import io
import json
import os
import re
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

from jsonschema.protocols import Validator
from jsonschema.validators import validator_for

ROOT = Path(__file__).parents[1]
STORIES = ROOT / "examples"
_CASE = re.compile(r"(?:^#.*\n)*^(?:case|indicators):\n(?:^(?: .*)?\n)*", re.MULTILINE)


def story_without_case(story: str, folder: Path) -> Path:
    """Write the answers of an example without money, which earns a warning, and indicators; return the path."""
    whole = (STORIES / story / "answers.yaml").read_text("utf-8")
    text, number = _CASE.subn("", whole)
    assert number == 2, f"{story} has no case"
    path = folder / "answers.yaml"
    path.write_text(text, "utf-8")
    return path


def readiness(
    *arguments: object, cwd: Path | None = None, stdin: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command in a new process; the result has returncode, stdout and stderr as text."""
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
    def isatty(self) -> bool:
        return True


def readiness_here(
    *arguments: object, cwd: Path | None = None, stdin: str = "", on_terminal: bool = False, **environment: str
) -> CommandResult:
    """Run the command in this process, which is faster; the output is unchanged, byte for byte."""
    from readiness.cli import main

    kind = _Screen if on_terminal else io.TextIOWrapper
    written = [io.BytesIO(), io.BytesIO()]
    out, err = (kind(buffer, "utf-8", newline="") for buffer in written)
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
            code = int(ended.code or 0)
    for number, handler in signals.items():
        signal.signal(number, handler)
    gc.unfreeze()
    gc.enable()  # the command frees nothing when it ends, because its process ends with it
    for stream in (out, err):
        stream.flush()
    stdout, stderr = (buffer.getvalue().decode("utf-8", "surrogateescape") for buffer in written)
    return CommandResult(code, written[0].getvalue(), stdout, stderr)


@cache
def schema_validator(kind: str) -> Validator:
    """Return a validator by a schema of the program, such as `report`."""
    schema = json.loads(readiness_here("schema", kind).stdout)
    return validator_for(schema)(schema)
