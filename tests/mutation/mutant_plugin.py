"""A pytest plugin for mutation tests: commands run in this process, where the mutant is, and no test runs for ever."""

import os
import signal

os.environ["READINESS_EXAMPLES"] = "20"  # of a property test, so that none misses a mutant

import running

MOST_SECONDS = 10
"""The processor time of one test; the slowest one needs a second or two."""
_TIMEOUT = 36
"""The exit code that mutmut reports as a timeout."""


def pytest_configure() -> None:
    """Replace the helper that starts a process, before any test module imports it."""
    vars(running)["readiness"] = running.readiness_here
    if "__mutmut_" in os.environ.get("MUTANT_UNDER_TEST", ""):
        signal.signal(signal.SIGPROF, lambda *_: os._exit(_TIMEOUT))


def pytest_runtest_setup() -> None:
    """Start the clock of a test."""
    if callable(signal.getsignal(signal.SIGPROF)):
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)


def pytest_runtest_teardown() -> None:
    """Stop the clock."""
    signal.setitimer(signal.ITIMER_PROF, 0)
