"""The formats of findings for machines, by name."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from readiness.errors import InvalidFilesError, Problem, ReadinessError

if TYPE_CHECKING:
    from readiness.findings.checked import Checked

WRITTEN = ("junit", "sarif", "github", "markdown")
"""The formats that are made from findings alone."""
FORMS = ("terminal", "json", *WRITTEN)


def written(form: str, checked: "Sequence[Checked]") -> bytes:
    """Return what was checked in one of the formats `WRITTEN`."""
    return _writer(form)(checked).encode()


@contextmanager
def errors_as_findings(form: str, path: str, output: Path | None = None) -> Iterator[None]:
    """Write an error also as a finding, in one of the formats `WRITTEN`; it ends the run all the same."""
    try:
        yield
    except ReadinessError as error:
        if form in WRITTEN:
            from readiness.cli.output import write_result
            from readiness.findings.checked import Checked
            from readiness.statements import findings

            known = error.problems if isinstance(error, InvalidFilesError) else ()
            problems = known or (Problem(path, error.message, error.hint),)
            write_result(written(form, [Checked(path, "run", findings.judged(), problems)]), output)
        raise


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
