"""Verify a report: recompute its scores from the answers it carries, render it again, and compare.

Exits with 1 if something differs or could not be compared. A consistent report is the one that its answers give; this
does not prove who made it.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat, TemplateName

if TYPE_CHECKING:
    from readiness.statements.statement import Words
    from readiness.verification.verify import Verification

Report = Annotated[Path, typer.Argument(metavar="REPORT", help="A PDF that 'readiness report' made.")]
Of = Annotated[
    str | None, typer.Option("--answers", metavar="FILE", help="The answers file the report should be made from.")
]


def run(
    report: Report,
    answers: Of = None,
    packs: Packs = None,
    template: TemplateName = None,
    form: PartFormat = "terminal",
) -> None:
    """Print whether a report is consistent, or what differs."""
    from readiness import pipeline
    from readiness.cli.error_boundary import Exit
    from readiness.cli.form_names import check_form
    from readiness.loading.bounded_file import path_on_one_line, read_bytes
    from readiness.page.template_folder import load_template
    from readiness.safe_text import json_text
    from readiness.statements import report_faults
    from readiness.verification.read_pdf import MOST_BYTES
    from readiness.verification.verify import verify

    check_form(form)
    digest = pipeline.load_file(answers, packs).sha256 if answers else None
    shown = path_on_one_line(report)
    look = load_template(template) if template else None
    content = read_bytes(report, shown, MOST_BYTES, report_faults.name_report())
    found = verify(content, shown, packs, digest, look)
    if form == "json":
        text = json_text(_data(found), sort_keys=True)
    else:
        text = "".join(f"{path_on_one_line(line)}\n" for line in _lines(found, shown))
    sys.stdout.write(text)
    raise typer.Exit(Exit.DONE if found.consistent else Exit.NOT_PASSED)


def _data(found: "Verification") -> dict[str, Any]:
    """Return the result as plain data for JSON."""
    from readiness.statements.voice import statement_data

    parts = {name: getattr(found, name) for name in ("differences", "compared", "not_compared")}
    return {
        "consistent": found.consistent,
        "made_by": statement_data(found.made_by),
        "pages": found.pages,
        **{name: [statement_data(one) for one in said] for name, said in parts.items()},
    }


def _lines(found: "Verification", shown: str) -> "Iterator[Words]":
    """Yield the result, what was compared, and what was not compared."""
    from readiness.statements import verdict_lines
    from readiness.statements.voice import say

    if found.differences:
        yield verdict_lines.differs(path=shown)
    elif found.not_compared:
        yield verdict_lines.agrees_in_part(path=shown)
    else:
        yield verdict_lines.consistent(path=shown)
    yield from (f"  {say(one)}" for one in found.differences)
    yield f"  {say(verdict_lines.made_by(made_by=found.made_by, pages=found.pages))}"
    yield from (f"  {say(verdict_lines.compared(part=one))}" for one in found.compared)
    yield from (f"  {say(verdict_lines.not_compared(part=one))}" for one in found.not_compared)


COMMAND = Command(run, __doc__)
