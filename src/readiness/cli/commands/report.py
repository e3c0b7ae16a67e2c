"""Write the report as HTML, PDF, Markdown, JSON or text.

Without -o the report is written beside the answers file, as report.html, report.pdf and so on.
"""

from pathlib import Path
from typing import Annotated

import typer

from readiness.cli.completion import complete_format
from readiness.cli.options import Answers, Output, Packs, Target

Forms = Annotated[
    list[str] | None,
    typer.Option("--format", metavar="FORM", autocompletion=complete_format, help="May be given several times."),
]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; exit with 1 if the file on disk is not the same.")]


def run(
    answers: Answers,
    form: Forms = None,
    output: Output = None,
    target: Target = None,
    packs: Packs = None,
    check: Check = False,
) -> None:
    """Render each format to bytes first, then write it whole or not at all."""
    from readiness import pipeline
    from readiness.cli.boundary import Exit, problem_text
    from readiness.cli.output import deliver, say

    forms = form or ["html"]
    if output and len(forms) > 1:
        raise typer.BadParameter("-o goes with one format", param_hint="-o")
    loaded = pipeline.load(answers, packs, references=True)
    for warning in loaded.warnings:
        say(problem_text(warning).rstrip("\n"))
    assessment = pipeline.assess(loaded, target)
    drift = False
    for name in forms:
        content = pipeline.report(assessment, name)
        path = output or _beside(answers, pipeline.suffix(name))
        if not check:
            deliver(content, path)
        elif path is None or not path.is_file() or path.read_bytes() != content:
            drift = True
            say(f"{path}: not what these answers give; run 'readiness report' to write it again")
    if drift:
        raise typer.Exit(Exit.NOT_PASSED)


def _beside(answers: str, suffix: str) -> Path | None:
    return None if answers == "-" else Path(answers).parent / f"report{suffix}"
