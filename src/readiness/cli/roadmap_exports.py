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


def write_export(assessment: "Assessment", form: str, output: Path | None) -> None:
    """Write the work in a form, to a file or to standard output. Raises WriteError."""
    from readiness.cli.output import print_notice, write_result
    from readiness.statements import work_items as statements

    write_result(import_module(f"readiness.exports.{form}").export(assessment), output)
    roadmap = assessment.roadmap
    if not (roadmap.steps or roadmap.safe_now or roadmap.site_steps):
        print_notice(statements.no_work())
