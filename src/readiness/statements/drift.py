"""A report on the disk beside its answers, for `readiness report --check`."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("{path}: not written yet; this writes it: {command}", path="report.html", command="readiness report")
def not_written(*, path: str, command: str) -> None:
    """Said when there is no report."""


@phrase(
    "{path}: says something else than its answers; this writes it again: {command}",
    path="a.md",
    command="readiness report",
)
def differs(*, path: str, command: str) -> None:
    """Said when the report on the disk is not the one of the answers."""


@phrase("  {words}", words="WFI-06 rose from level 1 to level 2")
def fact(*, words: Words) -> None:
    """One thing that the report says otherwise, below its name."""


@phrase("  and {number} more", number=3)
def more_facts(*, number: int) -> None:
    """After the first things that the report says otherwise."""


@phrase("{place}: {before} there, {now} by the answers", place="gates[1].verdict", before="passed", now="failed")
def value(*, place: str, before: str, now: str) -> None:
    """A value of JSON that differs."""
