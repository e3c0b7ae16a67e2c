"""Show the roadmap: what to do, in which order, and why.

With --format csv, ics or jira it writes the work for a spreadsheet, a calendar or Jira. Its keys stay, so that a later
file updates an earlier one.
--save-baseline keeps the days of this roadmap in a file; --baseline shows a later roadmap against them.
"""

from pathlib import Path
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

SaveBaseline = Annotated[
    Path | None,
    typer.Option("--save-baseline", metavar="FILE", help="Also save the days of this roadmap to a new file."),
]
BaselineFile = Annotated[
    Path | None, typer.Option("--baseline", metavar="FILE", help="Compare with the days that were saved in a file.")
]


def run(
    answers: Answers = ANSWERS,
    form: Form = "terminal",
    output: Output = None,
    target: Target = None,
    site: SiteName = None,
    packs: Packs = None,
    language: Language = None,
    baseline: BaselineFile = None,
    save_baseline: SaveBaseline = None,
) -> None:
    """Print the initiatives by phase, and the evidence to collect."""
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.roadmap_baseline import print_with_baseline, refuse_existing, save
    from readiness.cli.roadmap_exports import EXPORTS, refuse_with_export, write_export
    from readiness.cli.terminal_report import load_assessment, print_part, require_gates
    from readiness.errors import UnknownNameError

    if form not in {"terminal", "json", *EXPORTS}:
        raise UnknownNameError("format", form, ["terminal", "json", *EXPORTS])
    if baseline and form in EXPORTS:
        refuse_with_export("--baseline", form)
    baseline_path = None if baseline is None else str(baseline)
    refuse_own_input(output, answers, baseline_path)
    refuse_own_input(save_baseline, answers, baseline_path)
    assessment = load_assessment(answers, target, packs, language, site=site)
    require_gates(assessment, "roadmap")
    if save_baseline:
        refuse_existing(save_baseline, assessment)
    if form in EXPORTS:
        write_export(assessment, form, output)
    elif baseline:
        print_with_baseline(assessment, baseline, form, output, target)
    else:
        print_part("roadmap", assessment, form, output)
    if save_baseline:
        save(assessment, save_baseline)


COMMAND = Command(run, __doc__)
