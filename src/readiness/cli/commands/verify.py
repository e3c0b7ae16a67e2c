"""Verify a report: recompute its scores from the answers it carries, render it again, and compare.

Exits with 1 when something differs. A report that is consistent says what its answers give; who made it, it cannot say.
"""

import sys
from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.options import Packs, PartFormat, TemplateName

Report = Annotated[Path, typer.Argument(metavar="REPORT", help="A PDF that 'readiness report' made.")]
Of = Annotated[
    str | None, typer.Option("--answers", metavar="FILE", help="The answers file it should have been made of.")
]


def run(
    report: Report,
    answers: Of = None,
    packs: Packs = None,
    template: TemplateName = None,
    form: PartFormat = "terminal",
) -> None:
    """Say whether a report is consistent, or what differs."""
    from dataclasses import asdict

    from readiness import pipeline
    from readiness.cli.boundary import Exit
    from readiness.errors import UnknownNameError
    from readiness.loading.bounded_file import one_line, read_bytes
    from readiness.reporting.templates.folder import template_named
    from readiness.safe_text import json_text
    from readiness.verifying.paper_read import MOST_BYTES
    from readiness.verifying.verify import verify

    if form not in {"terminal", "json"}:
        raise UnknownNameError("format", form, ["terminal", "json"])
    digest = pipeline.load(answers, packs).sha256 if answers else None
    shown = one_line(report)
    look = template_named(template) if template else None
    content = read_bytes(report, shown, MOST_BYTES, "name a PDF that 'readiness report' made")
    found = verify(content, shown, packs, digest, look)
    if form == "json":
        said = asdict(found) | {"consistent": not found.differences}
        text = json_text(said, sort_keys=True)
    elif found.differences:
        text = "".join(
            f"{one_line(line)}\n" for line in (f"✗ differs: {shown}", *(f"  {one}" for one in found.differences))
        )
    else:
        text = f"✓ consistent: {shown} says what its answers give\n  {one_line(found.made_by)}, {found.pages} pages\n"
    sys.stdout.write(text)
    raise typer.Exit(Exit.NOT_PASSED if found.differences else Exit.DONE)
