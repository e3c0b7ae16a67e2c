"""Show the verdict of every gate, and of a tool in use; with --require, demand that one is passed.

Without an option the exit code is 0 for any verdict. With --require it is 1 unless that gate, and every gate before it,
is passed, and while the outcome of a tool in use lets no gate hold; --allow-conditional also accepts conditional
verdicts. With --require-live it is 1 if the outcome of a tool in use is more severe, or cannot be judged yet. With
--sites it is 1 if a gate that repeats at sites is not reached at one of them.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_outcome, complete_target
from readiness.cli.options import ANSWERS, Answers, AsOf, Language, Output, Packs, PartFormat, day_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from readiness.model.assessment import Assessment
    from readiness.model.verdict import GateVerdict
    from readiness.statements.statement import Statement

Require = Annotated[
    str | None,
    typer.Option("--require", metavar="GATE", autocompletion=complete_target, help="Exit with 1 unless it is passed."),
]
AllowConditional = Annotated[bool, typer.Option("--allow-conditional", help="Also accept a conditional verdict.")]
RequireLive = Annotated[
    str | None,
    typer.Option(
        "--require-live",
        metavar="OUTCOME",
        autocompletion=complete_outcome,
        help="Exit with 1 if the outcome of a tool in use is more severe.",
    ),
]
Sites = Annotated[bool, typer.Option("--sites", help="Exit with 1 if a gate is not reached at a site.")]


def run(
    answers: Answers = ANSWERS,
    require: Require = None,
    allow_conditional: AllowConditional = False,
    require_live: RequireLive = None,
    sites: Sites = False,
    form: PartFormat = "terminal",
    output: Output = None,
    packs: Packs = None,
    language: Language = None,
    as_of: AsOf = None,
) -> None:
    """Print the verdicts, then exit with 1 if what is required does not hold."""
    from readiness.cli.error_boundary import Exit
    from readiness.cli.live_verdict_lines import check_outcome, failing_sites, outcome_fails
    from readiness.cli.output import print_notice
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.terminal_report import load_judged, print_part, require_gates

    refuse_own_input(output, answers)
    assessment = load_judged(answers, None, packs, language, day_of(as_of))
    require_gates(assessment, "verdict")
    failing = list(_failing_gates(assessment, require, allow_conditional=allow_conditional)) if require else []
    notes: list[Statement] = []
    if require_live:
        fails, said = check_outcome(assessment, require_live)
        (failing if fails else notes).extend(said)
    failing += outcome_fails(assessment, require) if require else []
    failing += failing_sites(assessment) if sites else []
    print_part("gates", assessment, form, output)
    for line in (*notes, *failing):
        print_notice(line)
    if failing:
        raise typer.Exit(Exit.NOT_PASSED)


def _failing_gates(assessment: "Assessment", required: str, *, allow_conditional: bool) -> "Iterator[Statement]":
    """Yield why the required gate does not count as passed."""
    from readiness.scoring.targets import first_insufficient_verdict

    failing = first_insufficient_verdict(
        assessment.scorecard, assessment.pack.rubric, required, allow_conditional=allow_conditional
    )
    if failing:
        yield _not_enough(required, failing)


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
