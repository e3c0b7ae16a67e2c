"""Run `readiness` on the day of the stories in the examples: `python tests/assess_in_june.py assess ...`.

The clock of an interview begins at nine o'clock and goes on.
"""

import runpy
import time
from datetime import UTC, datetime, timedelta

from readiness.interview import clock

_BEGIN = datetime(2026, 6, 5, 9, 0, tzinfo=UTC)
_STARTED = time.monotonic()


def now() -> datetime:
    return _BEGIN + timedelta(seconds=time.monotonic() - _STARTED)


if __name__ == "__main__":
    clock.Clock.__init__.__defaults__ = (time.monotonic, now)
    runpy.run_module("readiness", run_name="__main__")
