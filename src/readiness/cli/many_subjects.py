"""Check many answers files in several processes, with the results of one process in the order of the files."""

import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor

from readiness.cli.check_results import CheckResult

Check = Callable[[str], list[CheckResult]]
FEWEST = 60
"""Files below which one process is as fast."""
_MOST_PROCESSES, _SHARES = 8, 4
"""The most processes, and the parts of the work that each of them takes one after the other."""
_check: list[Check] = []


def check_many(subjects: Sequence[str], check: Check) -> list[CheckResult]:
    """Return the results of `check` for each subject, in their order.

    Raises whatever `check` raises. A process that ends early is no reason to fail: then this one does all the work.
    """
    processes = min(os.cpu_count() or 1, _MOST_PROCESSES)
    if len(subjects) >= FEWEST and processes > 1 and sys.platform == "linux":
        try:
            return _in_processes(subjects, check, processes)
        except Exception:  # noqa: BLE001, S110 - the same work in this process raises it with its own message
            pass
    return [result for subject in subjects for result in check(subject)]


def _in_processes(subjects: Sequence[str], check: Check, processes: int) -> list[CheckResult]:
    size = -(-len(subjects) // (processes * _SHARES))
    parts = [subjects[start : start + size] for start in range(0, len(subjects), size)]
    with ProcessPoolExecutor(processes, multiprocessing.get_context("fork"), _check.append, (check,)) as pool:
        return [result for found in pool.map(_check_part, parts) for result in found]


def _check_part(subjects: Sequence[str]) -> list[CheckResult]:
    return [result for subject in subjects for result in _check[-1](subject)]
