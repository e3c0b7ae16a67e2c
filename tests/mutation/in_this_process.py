"""A pytest plugin for mutation tests: run every command in this process, where the mutant is."""

import running


def pytest_configure() -> None:
    """Replace the helper that starts a process, before any test module imports it."""
    vars(running)["readiness"] = running.readiness_here
