"""The formats of findings for machines, by name."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readiness.findings.checked import Checked

WRITTEN = ("junit", "sarif", "github", "markdown")
"""The formats that are made from findings alone."""
FORMS = ("terminal", "json", *WRITTEN)


def written(form: str, checked: "Sequence[Checked]") -> bytes:
    """Return what was checked in one of the formats `WRITTEN`."""
    return _writer(form)(checked).encode()


def _writer(form: str) -> "Callable[[Sequence[Checked]], str]":
    if form == "junit":
        from readiness.findings.junit import junit

        return junit
    if form == "sarif":
        from readiness.findings.sarif import sarif

        return sarif
    if form == "github":
        from readiness.findings.github import github

        return github
    from readiness.findings.markdown_list import markdown_list

    return markdown_list
