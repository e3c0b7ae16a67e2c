"""Show the verdict of every gate; with --require, demand that one is passed.

Without --require the exit code is 0 for any verdict. With --require it is 1 unless that gate, and every gate
before it, is passed; --allow-conditional also accepts conditional verdicts.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_target
from readiness.cli.options import ANSWERS, Answers, Language, Output, Packs, PartFormat

if TYPE_CHECKING:
    from readiness.model.verdict import GateVerdict
    from readiness.statements.statement import Statement

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
    language: Language = None,
) -> None:
    """Print the verdicts, then exit with 1 if the required gate is not passed."""
    from readiness.cli.error_boundary import Exit
    from readiness.cli.output import print_notice
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.terminal_report import load_assessment, print_part, require_gates
    from readiness.planning.target import first_insufficient_verdict

    refuse_own_input(output, answers)
    assessment = load_assessment(answers, None, packs, language)
    require_gates(assessment, "verdict")
    failing = (
        first_insufficient_verdict(
            assessment.scorecard, assessment.pack.rubric, require, allow_conditional=allow_conditional
        )
        if require
        else None
    )
    print_part("gates", assessment, form, output)
    if failing and require:
        print_notice(_not_enough(require, failing))
        raise typer.Exit(Exit.NOT_PASSED)


def _not_enough(required: str, gate: "GateVerdict") -> "Statement":
    """Return why the required gate does not count as passed: the verdict of the first gate that is not good enough."""
    from readiness.model.verdict import Verdict
    from readiness.statements import verdict_lines
    from readiness.statements.values import Named

    said = {
        Verdict.FAILED: verdict_lines.failed,
        Verdict.UNDETERMINED: verdict_lines.undetermined,
        Verdict.CONDITIONAL: verdict_lines.conditional,
    }[gate.verdict]
    return said(required=required, gate=Named("gate", gate.id, f"{gate.id} {gate.title}"), because=gate.because)


COMMAND = Command(run, __doc__)
