"""Check whether this machine has everything that readiness needs."""

import sys
from typing import Annotated

import typer

from readiness.cli.command import Command

Form = Annotated[str, typer.Option("--format", metavar="FORM", help="terminal or json.")]


def run(form: Form = "terminal") -> None:
    """Print one line for each check, with a fix if it failed; exit with 4 if a required one failed."""
    from readiness.cli.capabilities import detect_capabilities
    from readiness.cli.error_boundary import Exit
    from readiness.errors import UnknownNameError
    from readiness.loading.bounded_file import path_on_one_line
    from readiness.safe_text import json_text
    from readiness.statements.voice import say

    if form not in {"terminal", "json"}:
        raise UnknownNameError("format", form, ["terminal", "json"])
    found = detect_capabilities()
    if form == "json":
        rows = [{"name": f.name, "good": f.good, "what": say(f.what), "fix": say(f.fix)} for f in found]
        sys.stdout.write(json_text(rows))
    else:
        for sight in found:
            mark = "✓ ok     " if sight.good else "✗ missing"
            sys.stdout.write(f"{mark}  {sight.name:<10} {path_on_one_line(sight.what)}\n")
            if sight.fix:
                sys.stdout.write(f"{'':<22}fix: {sight.fix}\n")
    if not all(sight.good for sight in found if sight.needed):
        raise typer.Exit(Exit.MISSING)


COMMAND = Command(run, __doc__)
