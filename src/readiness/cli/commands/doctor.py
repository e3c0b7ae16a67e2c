"""Check whether this machine has everything that readiness needs."""

import sys
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_part_format
from readiness.cli.form_names import natural

Form = Annotated[
    str,
    typer.Option(
        "--format", metavar="FORM", callback=natural, autocompletion=complete_part_format, help="terminal or json."
    ),
]


def run(form: Form = "terminal") -> None:
    """Print one line for each check, with a fix if it failed; exit with 4 if a required one failed."""
    from readiness.cli.capabilities import detect_capabilities
    from readiness.cli.error_boundary import Exit
    from readiness.cli.form_names import check_form
    from readiness.cli.text_width import padded
    from readiness.errors import in_english
    from readiness.loading.bounded_file import path_on_one_line
    from readiness.safe_text import json_text
    from readiness.statements import doctor as statements
    from readiness.statements.voice import say, statement_data

    check_form(form)
    found = detect_capabilities()
    if form == "json":
        rows = [
            {
                "name": in_english(one.name),
                "good": one.good,
                "what": statement_data(one.what),
                "fix": statement_data(one.fix) if one.fix else None,
            }
            for one in found
        ]
        sys.stdout.write(json_text(rows))
    else:
        for sight in found:
            mark = padded(say(statements.good() if sight.good else statements.missing()), 9)
            sys.stdout.write(f"{mark}  {padded(say(sight.name), 10)} {path_on_one_line(sight.what)}\n")
            if sight.fix:
                sys.stdout.write(f"{'':<22}{say(statements.fix(remedy=sight.fix))}\n")
    if not all(sight.good for sight in found if sight.needed):
        raise typer.Exit(Exit.MISSING)


COMMAND = Command(run, __doc__)
