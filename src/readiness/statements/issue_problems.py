"""Faults of a file with issues of Jira, with their hints."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("this is no table of comma-separated values")
def no_table() -> None:
    """A fault of the file of --issue-keys."""


@phrase("no column is called 'Issue key'")
def no_issue_keys() -> None:
    """A fault of the file of --issue-keys."""


@phrase("search the issues with the label 'readiness' in Jira, and export them as CSV (all fields)")
def export_issues() -> None:
    """The hint for a file that is missing or holds no issues."""


@phrase("--issue-keys goes with --format jira")
def only_jira() -> None:
    """An error of an option of the roadmap."""


@phrase("add --format jira, or leave --issue-keys out")
def add_jira() -> None:
    """The hint for such an error."""
