"""Show the verdict of every gate, and of a tool in use; with --require, demand that one is passed.

Without an option the exit code is 0 for any verdict. With --require it is 1 unless that gate, and every gate before it,
is passed, and while the outcome of a tool in use lets no gate hold; --allow-conditional also accepts conditional
verdicts. With --require-live it is 1 if the outcome of a tool in use is more severe, or cannot be judged yet. With
--sites it is 1 if a gate that repeats at sites is not reached at one of them. --min and --coverage require scores and
answers, also where a pack has no gates. --no-regression fails on what a change made worse, and not on what was bad
before: a lower verdict, a newly short blocker, lost evidence.
Where no requirement is named, the project file readiness.yaml has them.
"""

from typing import Annotated

import typer

from readiness.cli.answer_completion import complete_score
from readiness.cli.command import Command
from readiness.cli.completion import complete_finding_format, complete_outcome, complete_target
from readiness.cli.form_names import natural
from readiness.cli.options import ANSWERS, Answers, AsOf, Language, Output, Packs, day_of

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


Least = Annotated[
    list[str] | None,
    typer.Option(
        "--min",
        metavar="NAME=SCORE",
        autocompletion=complete_score,
        help="Exit with 1 below this evidenced score; may be repeated.",
    ),
]
Coverage = Annotated[
    str | None, typer.Option("--coverage", metavar="SHARE", help="Exit with 1 if fewer questions are answered: 0.9.")
]
NoRegression = Annotated[
    str | None,
    typer.Option(
        "--no-regression",
        metavar="REV",
        help="Exit with 1 if anything is worse than in this revision or file: a verdict, a blocker, evidence.",
    ),
]
Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_finding_format,
        help="terminal, json, junit, sarif, github or markdown.",
    ),
]


def run(
    answers: Answers = ANSWERS,
    require: Require = None,
    allow_conditional: AllowConditional = False,
    require_live: RequireLive = None,
    sites: Sites = False,
    least: Least = None,
    coverage: Coverage = None,
    no_regression: NoRegression = None,
    form: Form = "terminal",
    output: Output = None,
    packs: Packs = None,
    language: Language = None,
    as_of: AsOf = None,
) -> None:
    """Print the verdicts, then exit with 1 if what is required does not hold."""
    from readiness.cli.finding_formats import FORMS, errors_as_findings
    from readiness.cli.form_names import check_form
    from readiness.cli.gate_requirements import Typed, earlier_answers, end_with, required_by, show_requirements
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.project import settle
    from readiness.cli.terminal_report import load_judged
    from readiness.loading.read_pack import PackReader
    from readiness.requirements.judge import judge

    check_form(form, FORMS)
    settled = settle(answers, packs, language)
    refuse_own_input(output, settled.first)
    with errors_as_findings(form, settled.first, output):
        typed = Typed(require, allow_conditional, require_live, sites, tuple(least or ()), coverage, no_regression)
        required = required_by(typed, settled)
        reader = PackReader(settled.packs)
        assessment = load_judged(settled.first, None, reader, settled.language, day_of(as_of))
        judged = judge(required, assessment, lambda name: earlier_answers(name, assessment, settled.first, reader))
    show_requirements(judged, assessment, form, output, settled.first)
    end_with(judged)


COMMAND = Command(run, __doc__)
