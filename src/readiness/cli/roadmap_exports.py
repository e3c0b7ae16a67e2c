"""The work of a roadmap written for other tools."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from readiness.model.assessment import Assessment

EXPORTS = ("csv", "ics", "jira")
"""The forms, each a module of `readiness.exports`."""


def refuse_with_export(option: str, form: str) -> NoReturn:
    """Raise ReadinessError for an option whose result such a form cannot hold."""
    from readiness.errors import ReadinessError
    from readiness.statements import work_items as statements

    raise ReadinessError(statements.only_shown(option=option), statements.leave_out(option=option, form=form))


def refuse_issues(form: str) -> None:
    """Raise ReadinessError unless the form is the one that has issues."""
    from readiness.errors import ReadinessError
    from readiness.statements import issue_problems as statements

    if form != "jira":
        raise ReadinessError(statements.only_jira(), statements.add_jira())


def write_export(assessment: "Assessment", form: str, output: Path | None, issues: Path | None = None) -> None:
    """Write the work in a form, to a file or to standard output.

    `issues` is a file with those that Jira has already. Raises InvalidFilesError and WriteError.
    """
    from readiness.cli.output import print_notice, write_result
    from readiness.loading.read_issues import read_issues
    from readiness.statements import work_items as statements

    written = import_module(f"readiness.exports.{form}")
    content = written.export(assessment, read_issues(issues)) if issues else written.export(assessment)
    write_result(content, output)
    roadmap = assessment.roadmap
    if not (roadmap.steps or roadmap.safe_now or roadmap.site_steps):
        print_notice(statements.no_work())
