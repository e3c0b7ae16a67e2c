"""Show the verdict of every gate; with --require, demand that one is passed.

Without --require the exit code is 0 for any verdict. With --require it is 1 unless that gate, and every gate
before it, is passed; --allow-conditional also accepts conditional verdicts.
"""

from typing import Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_target
from readiness.cli.options import ANSWERS, Answers, Output, Packs, PartFormat

Require = Annotated[
    str | None,
    typer.Option("--require", metavar="GATE", autocompletion=complete_target, help="Exit with 1 unless it is passed."),
]
AllowConditional = Annotated[bool, typer.Option("--allow-conditional", help="Also accept a conditional verdict.")]


def run(
    answers: Answers = ANSWERS,
    require: Require = None,
    allow_conditional: AllowConditional = False,
    form: PartFormat = "terminal",
    output: Output = None,
    packs: Packs = None,
) -> None:
    """Print the verdicts, then exit with 1 if the required gate is not passed."""
    from readiness.cli.error_boundary import Exit
    from readiness.cli.output import print_notice
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.terminal_report import load_assessment, print_part, require_gates
    from readiness.planning.target import first_insufficient_verdict

    refuse_own_input(output, answers)
    assessment = load_assessment(answers, None, packs)
    require_gates(assessment, "verdict")
    failing = (
        first_insufficient_verdict(
            assessment.scorecard, assessment.pack.rubric, require, allow_conditional=allow_conditional
        )
        if require
        else None
    )
    print_part("gates", assessment, form, output)
    if failing:
        print_notice(
            f"{require} is required, and {failing.id} {failing.title} is {failing.verdict.value}: {failing.because}"
        )
        raise typer.Exit(Exit.NOT_PASSED)


COMMAND = Command(run, __doc__)
