"""The text that a program in a pseudo-terminal showed around the last match, and a wait until it reads."""

import time
from pathlib import Path
from typing import AnyStr

import pexpect


def text_before(child: "pexpect.spawn[AnyStr]") -> AnyStr:
    """Return the text before the last match."""
    assert child.before is not None, "nothing was matched yet"
    return child.before


def text_matched(child: "pexpect.spawn[AnyStr]") -> AnyStr:
    """Return the text of the last match."""
    assert isinstance(child.after, str | bytes), f"the last match is {child.after}, not text"
    return child.after


def wait_for_read(process: int | None) -> None:
    """Wait until a process waits for input: Python keeps a signal that comes just before it reads until it has read."""
    end = time.monotonic() + 20
    while (
        Path("/proc/self/stat").exists()
        and Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "S"
    ):
        assert time.monotonic() < end, "the process never waits"
        time.sleep(0.005)
