"""Write answers as a page, table or workbook that people without a terminal fill in.

    readiness export answers.yaml --format form --for "Ana, Privacy officer"

    readiness export answers.yaml --format form --all

    readiness export answers.yaml --format xlsx

    readiness export answers.yaml --pulse

A form is one HTML file that works offline in any browser; --pulse writes one without names for front-line staff.
--for writes the questions of one person's role, without the answers of others, and --all one such file for each
participant; --only writes a part of the questionnaire, as 'readiness assess --only' asks it, or the questions that are
named. 'readiness import' takes back what was filled in.
"""

from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_carrier
from readiness.cli.form_names import natural
from readiness.cli.options import ANSWERS, Answers, Language, Packs

Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_carrier,
        help="The form; without it as the name of the --output file ends.",
    ),
]
For = Annotated[
    str, typer.Option("--for", metavar="PERSON", help="Only the questions of one person: a name, or 'name, role'.")
]
Only = Annotated[
    str,
    typer.Option(
        "--only",
        metavar="PART",
        help="Only a part, as 'readiness assess --only', or codes and ids of questions and sections, with commas.",
    ),
]
Everyone = Annotated[bool, typer.Option("--all", help="One file for each participant, with the prework of their role.")]
Pulse = Annotated[
    bool, typer.Option("--pulse", help="The anonymous form of the pack's statements for front-line staff.")
]
To = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help="The file; by default beside the answers, with their name."),
]
Force = Annotated[bool, typer.Option("--force", help="If the file exists, keep it under another name.")]


def run(
    answers: Answers = ANSWERS,
    form: Form = "",
    person: For = "",
    only: Only = "",
    everyone: Everyone = False,
    pulse: Pulse = False,
    output: To = None,
    force: Force = False,
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Write the file."""
    from readiness.cli.export_answers import ExportRequest, export
    from readiness.cli.project import settle

    said = settle(answers, packs, language)
    asked = ExportRequest(said.first, form, person, only, everyone, output, force, said.packs, said.language)
    if pulse:
        from readiness.cli.pulse import export_pulse

        export_pulse(asked)
        return
    export(asked)


COMMAND = Command(run, __doc__)
