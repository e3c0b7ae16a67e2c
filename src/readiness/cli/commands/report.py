"""Write the report as HTML, PDF, slides, Markdown, JSON, CSV or text.

Without -o the report is written next to the answers file: as report.html or report.pdf, as report-board.pdf for a
board, as report-security.pdf for the dimension security, as report-redacted.pdf without people's names.
The layout of a PDF has limits on processor time and memory; the environment variables READINESS_PDF_SECONDS and
READINESS_PDF_MIB set others, in seconds and mebibytes.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_audience, complete_format
from readiness.cli.options import ANSWERS, Answers, Language, Output, Packs, SiteName, Target, TemplateName

if TYPE_CHECKING:
    from readiness.model.assessment import Assessment

Forms = Annotated[
    list[str] | None,
    typer.Option("--format", metavar="FORM", autocompletion=complete_format, help="An output format; may be repeated."),
]
Audience = Annotated[
    str | None,
    typer.Option(
        "--audience",
        metavar="WHO",
        autocompletion=complete_audience,
        help="board (two pages), leadership, or full (with every answer). JSON and CSV are full.",
    ),
]
Dimension = Annotated[
    str | None, typer.Option("--dimension", metavar="DIMENSION", help="Only the part of one dimension, by id or title.")
]
Redact = Annotated[bool, typer.Option("--redact", help="Leave out people's names and everything they wrote.")]
Since = Annotated[
    str | None, typer.Option("--since", metavar="ANSWERS", help="The answers file of the previous assessment.")
]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; exit with 1 if the file on disk differs.")]
Slides = Annotated[
    Path | None,
    typer.Option("--slides", metavar="FILE", help="Your own .pptx or .potx, with the layouts for --format pptx."),
]

With = Annotated[
    list[str] | None,
    typer.Option("--with", metavar="ANSWERS", help="Another use case of one plan, which goes after; may be repeated."),
]
After = Annotated[
    list[str] | None,
    typer.Option("--after", metavar="ANSWERS", help="Another use case of one plan, which goes first; may be repeated."),
]


def run(
    answers: Answers = ANSWERS,
    form: Forms = None,
    output: Output = None,
    target: Target = None,
    site: SiteName = None,
    packs: Packs = None,
    audience: Audience = None,
    dimension: Dimension = None,
    redact: Redact = False,
    since: Since = None,
    template: TemplateName = None,
    check: Check = False,
    slides: Slides = None,
    language: Language = None,
    with_: With = None,
    after: After = None,
) -> None:
    """Render every format to bytes before any of them is written, each completely or not at all."""
    from dataclasses import replace

    from readiness import pipeline
    from readiness.cli.output import print_notice, write_result
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.run_language import choose_language
    from readiness.cli.slide_template import read_slides
    from readiness.cli.terminal_report import load_assessment
    from readiness.output_format import FORMATS, file_ending
    from readiness.page.template_folder import load_template
    from readiness.statements import reports
    from readiness.statements.voice import language as spoken
    from readiness.view.edition import edition_of

    choose_language(language)
    refuse_own_input(output, answers, since, *(after or []), *(with_ or []))
    forms = form or [_by_suffix(output)]
    _refuse_combinations(forms, answers, output, since, template, check=check)
    look, own_slides = load_template(template) if template else None, read_slides(slides, forms)
    endings = {name: file_ending(name, FORMATS.load(name)) for name in forms}
    _refuse_bytes_on_terminal(forms, answers, output)
    if after or with_:
        from readiness.cli.joint_roadmap import assess_files
        from readiness.cli.plan_request import PlanRequest

        files = (*(after or []), answers, *(with_ or []))
        every = assess_files(PlanRequest(files, forms[0], output, target, site, packs, language))
        assessment = every[len(after or [])]
    else:
        assessment = load_assessment(answers, target, packs, language, site=site)
    edition = edition_of(assessment.pack.questionnaire, audience, dimension, redacted=redact)
    edition = replace(edition, template=look, slides=own_slides, language=spoken().code)
    places = {name: output or _beside(answers, edition.name, ending) for name, ending in endings.items()}
    if since:
        assessment = _compared(assessment, since, target, packs, edition.language)
    contents = {name: pipeline.report(assessment, name, edition) for name in forms}
    if check:
        _end_with_drift(contents, places)
    for name, content in contents.items():
        write_result(content, places[name], is_named=output is not None)
    if "csv" in contents and not assessment.roadmap.steps:
        print_notice(reports.empty_csv())
    if "csv" in contents:
        print_notice(reports.newer_csv())


def _compared(
    assessment: "Assessment", since: str, target: str | None, packs: Path | None, language: str | None
) -> "Assessment":
    """Return the assessment with the earlier one in the file `since`; a target at a site is of today only."""
    from readiness import pipeline
    from readiness.cli.terminal_report import load_assessment

    earlier = load_assessment(since, None if assessment.roadmap.is_at_site else target, packs, language)
    return pipeline.compare_with(assessment, earlier, since)


def _end_with_drift(contents: dict[str, bytes], places: dict[str, Path | None]) -> NoReturn:
    """Report each file that differs from its report. Raises Exit: with 1 when one differs, else with 0."""
    from readiness.cli.drift import report_differs
    from readiness.cli.error_boundary import Exit

    drifted = [report_differs(places[name], content) for name, content in contents.items()]
    raise typer.Exit(Exit.NOT_PASSED if any(drifted) else Exit.DONE)


def _refuse_combinations(
    forms: list[str], answers: str, output: Path | None, since: str | None, template: str | None, *, check: bool
) -> None:
    """Raise BadParameter for options that do not go together."""
    from readiness.output_format import FORMATS
    from readiness.statements import reports
    from readiness.statements.voice import say

    if output and len(forms) > 1:
        raise typer.BadParameter(say(reports.one_format()), param_hint="-o")
    if len(forms) > 1 and answers == "-":
        raise typer.BadParameter(say(reports.one_report()), param_hint="--format")
    if since == answers == "-":
        raise typer.BadParameter(say(reports.one_input()), param_hint="--since")
    if check and "-" in {str(output), answers if output is None else ""}:
        raise typer.BadParameter(say(reports.nothing_to_compare()), param_hint="--check")
    if template and not any(FORMATS.load(name).uses_template for name in forms):
        raise typer.BadParameter(say(reports.template_formats()), param_hint="--template")


def _refuse_bytes_on_terminal(forms: list[str], answers: str, output: Path | None) -> None:
    """Raise ReadinessError when a PDF or slides would go to a terminal, which can interpret bytes as commands."""
    from readiness.cli.output import is_standard_output
    from readiness.errors import ReadinessError
    from readiness.output_format import FORMATS
    from readiness.statements import reports

    binary = [name for name in forms if FORMATS.load(name).binary]
    if not binary:
        return
    hint = reports.name_file(file=f"report.{binary[0]}")
    if (is_standard_output(output) if output or answers == "-" else False) and sys.stdout.isatty():
        raise ReadinessError(reports.not_text(form=binary[0]), hint)
    if output is not None and _is_terminal(output):
        raise ReadinessError(reports.not_text_for(form=binary[0], path=str(output)), hint)


def _is_terminal(path: Path) -> bool:
    """Return whether a path, such as /dev/stdout or /dev/tty, leads to a terminal."""
    import os
    import stat

    try:
        if not stat.S_ISCHR(path.stat().st_mode):
            return False
        handle = os.open(path, os.O_WRONLY | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_NONBLOCK", 0))
    except (OSError, ValueError):
        return False
    try:
        return os.isatty(handle)
    finally:
        os.close(handle)


def _by_suffix(output: Path | None) -> str:
    """Return the format for the suffix of a file name; HTML without a file. Raises BadParameter for other suffixes."""
    from readiness.output_format import FORMATS
    from readiness.statements import reports
    from readiness.statements.voice import say

    if output is None or str(output) == "-":
        return "html"
    usual = ((name, FORMATS.load(name)) for name in FORMATS.names())
    known = {form.suffix: name for name, form in usual if form.is_usual}
    if output.suffix not in known:
        message = reports.unknown_ending(endings=", ".join(sorted(known)))
        raise typer.BadParameter(say(message), param_hint="-o")
    return known[output.suffix]


def _beside(answers: str, name: str, suffix: str) -> Path | None:
    return None if answers == "-" else Path(answers).parent / f"{name}{suffix}"


COMMAND = Command(run, __doc__)
