"""Show the roadmap: what to do, in which order, and why.

With --format csv, ics or jira it writes the work for a spreadsheet, a calendar or Jira. Its keys stay, so that a later
file updates an earlier one.
"""

from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_roadmap_format
from readiness.cli.options import ANSWERS, Answers, Language, Output, Packs, SiteName, Target

Form = Annotated[
    str,
    typer.Option(
        "--format", metavar="FORM", autocompletion=complete_roadmap_format, help="terminal, json, csv, ics or jira."
    ),
]


def run(
    answers: Answers = ANSWERS,
    form: Form = "terminal",
    output: Output = None,
    target: Target = None,
    site: SiteName = None,
    packs: Packs = None,
    language: Language = None,
) -> None:
    """Print the initiatives by phase, and the evidence to collect."""
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.roadmap_exports import EXPORTS, write_export
    from readiness.cli.terminal_report import load_assessment, print_part, require_gates
    from readiness.errors import UnknownNameError

    if form not in {"terminal", "json", *EXPORTS}:
        raise UnknownNameError("format", form, ["terminal", "json", *EXPORTS])
    refuse_own_input(output, answers)
    assessment = load_assessment(answers, target, packs, language, site=site)
    require_gates(assessment, "roadmap")
    if form in EXPORTS:
        write_export(assessment, form, output)
    else:
        print_part("roadmap", assessment, form, output)


COMMAND = Command(run, __doc__)
