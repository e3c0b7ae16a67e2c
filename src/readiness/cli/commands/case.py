"""Show what the use case costs and what it returns: totals, payback, what drives them, and every line.

    readiness case answers.yaml --format csv -o figures.csv

    readiness case answers.yaml --from figures.csv --write

The table has a row for each amount, with low, likely and high; --from shows what an edited table would change, and
with --write it changes it. 'readiness record cost', 'benefit' and 'case' write single figures.
"""

from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_case_format
from readiness.cli.form_names import natural
from readiness.cli.options import ANSWERS, Answers, Language, Output, Packs, Target

Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_case_format,
        help="terminal, json or csv; without it as the name of the --output file ends.",
    ),
]
From = Annotated[
    Path | None, typer.Option("--from", metavar="CSV", help="A table of figures, as --format csv writes it.")
]
Write = Annotated[bool, typer.Option("--write", help="With --from: write the changes into the answers file.")]


def run(
    answers: Answers = ANSWERS,
    form: Form = "",
    output: Output = None,
    from_: From = None,
    write: Write = False,
    target: Target = None,
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Print the figures, or what a table of figures changes."""
    from readiness.cli.case_figures import print_case, take_figures
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.project import settle
    from readiness.errors import ReadinessError, UnknownNameError
    from readiness.statements import case_figures as statements

    ending = output.suffix.removeprefix(".").lower() if output else ""
    form = form or (ending if ending in {"json", "csv"} else "terminal")
    if form not in {"terminal", "json", "csv"}:
        raise UnknownNameError("format", form, ["terminal", "json", "csv"])
    if write and from_ is None:
        raise ReadinessError(statements.write_alone(), statements.name_table())
    if from_ is not None:
        said = settle(answers, packs, language)
        take_figures(said.first, from_, said.packs, said.language, write=write)
        return
    said = settle(answers, packs, language, target)
    refuse_own_input(output, said.first)
    print_case(said.first, said.target, said.packs, said.language, form, output)


COMMAND = Command(run, __doc__)
