"""Run `readiness` on the day of the stories in the examples: `python tests/assess_in_june.py assess ...`.

The clock of an interview begins at nine o'clock and goes on; with `STANDS_AT=2026-07-20T10:18` it stands still.
"""

import os
import runpy
import time
from datetime import UTC, datetime, timedelta

from readiness.interview import clock

_BEGIN = datetime(2026, 6, 5, 9, 0, tzinfo=UTC)
_STARTED = time.monotonic()


def now() -> datetime:
    return _BEGIN + timedelta(seconds=time.monotonic() - _STARTED)


def stands_at(moment: str) -> tuple[object, object]:
    at = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    return (lambda: 0.0), (lambda: at)


if __name__ == "__main__":
    stands = os.environ.get("STANDS_AT", "")
    clock.Clock.__init__.__defaults__ = stands_at(stands) if stands else (time.monotonic, now)
    runpy.run_module("readiness", run_name="__main__")
