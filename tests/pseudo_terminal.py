"""The text that a program in a pseudo-terminal showed around the last match, and a wait until it reads."""

import os
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


def wait_for_read(child: "pexpect.spawn[AnyStr]") -> None:
    """Wait until the program in front waits for a key: a signal that comes just before is kept until it has read."""
    process, end = Path(f"/proc/{os.tcgetpgrp(child.child_fd)}"), time.monotonic() + 20
    while process.exists() and not _waits_for_a_key(process):
        assert time.monotonic() < end, "the process never waits for a key"
        time.sleep(0.005)


def _waits_for_a_key(process: Path) -> bool:
    """Return whether a process sleeps in a read of its terminal, not in a lock or in what it writes."""
    if (process / "stat").read_text("utf-8").rpartition(")")[2].split()[0] != "S":
        return False
    place = (process / "wchan").read_text("utf-8")  # 0 where the system does not tell
    return place in {"", "0"} or any(name in place for name in ("wait_woken", "tty", "select", "poll"))
