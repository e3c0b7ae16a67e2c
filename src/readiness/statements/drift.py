"""A report on the disk beside its answers, for `readiness report --check`."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("{path}: not written yet; run 'readiness report'", path="report.html")
def not_written(*, path: str) -> None:
    """Said when there is no report."""


@phrase("{path}: differs from what these answers give; run 'readiness report' to write it again", path="report.html")
def differs(*, path: str) -> None:
    """Said when the report on the disk is not the one of the answers."""
