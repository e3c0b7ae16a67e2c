"""Write the report as HTML, PDF, slides, Markdown, JSON, CSV or text for the terminal.

Without -o the report is written next to the answers file: as report.html or report.pdf, as report-board.pdf for a
board, as report-safety.pdf for the part on safety, as report-security.pdf for the dimension security, as
report-redacted.pdf without people's names.
The layout of a PDF has limits on processor time and memory; the environment variables READINESS_PDF_SECONDS and
READINESS_PDF_MIB set others, in seconds and mebibytes.
Where the project file readiness.yaml names reports, a run without --format and -o writes all of them.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.answer_completion import complete_dimension
from readiness.cli.command import Command
from readiness.cli.completion import complete_audience, complete_format, complete_part
from readiness.cli.form_names import natural
from readiness.cli.options import (
    ANSWERS,
    Answers,
    AsOf,
    Language,
    Output,
    Packs,
    SiteName,
    Target,
    TemplateName,
    day_of,
)

if TYPE_CHECKING:
    from readiness.cli.plan_request import PlanRequest
    from readiness.cli.project import Settled
    from readiness.model.assessment import Assessment
    from readiness.view.edition import Edition

Forms = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_format,
        help="An output format; may be repeated.",
    ),
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
    str | None,
    typer.Option(
        "--dimension",
        metavar="DIMENSION",
        autocompletion=complete_dimension,
        help="Only the part of one dimension, by id or title.",
    ),
]
Part = Annotated[
    str | None,
    typer.Option(
        "--part",
        metavar="READER",
        autocompletion=complete_part,
        help="Only what one reader needs: team, site (with --site), safety, or finance.",
    ),
]
Redact = Annotated[bool, typer.Option("--redact", help="Leave out people's names and everything they wrote.")]
Since = Annotated[
    str | None,
    typer.Option("--since", metavar="ANSWERS", help="The previous assessment: a file, REV:PATH, a revision, or a PDF."),
]
History = Annotated[
    bool, typer.Option("--history", help="Add how it went over the file's commits, in HTML, PDF, Markdown and JSON.")
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
    part: Part = None,
    dimension: Dimension = None,
    redact: Redact = False,
    since: Since = None,
    history: History = False,
    template: TemplateName = None,
    check: Check = False,
    slides: Slides = None,
    language: Language = None,
    with_: With = None,
    after: After = None,
    as_of: AsOf = None,
) -> None:
    """Render every format to bytes before any of them is written, each completely or not at all."""
    from dataclasses import replace

    from readiness.cli import report_files
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.plan_request import PlanRequest
    from readiness.cli.project import settle
    from readiness.cli.run_language import choose_language
    from readiness.cli.slide_template import read_slides
    from readiness.page.template_folder import load_template
    from readiness.statements.voice import language as spoken
    from readiness.view.edition import edition_of
    from readiness.view.part_choice import settle_part

    said = settle(answers, packs, language, target)
    if said.project and said.project.reports and form is None and output is None:
        _write_project_reports(said, check=check, as_of=as_of)
        return
    answers, packs, target, language = said.first, said.packs, said.target, said.language
    choose_language(language)
    files = (*(after or []), answers, *(with_ or []))
    refuse_own_input(output, since, *files)
    forms = form or [report_files.by_suffix(output)]
    report_files.refuse_combinations(forms, answers, output, since, template, check=check)
    look, own_slides = load_template(template) if template else None, read_slides(slides, forms)
    report_files.refuse_bytes_on_terminal(forms, answers, output)
    of_plan = None if part == "site" and target is None else site
    asked = PlanRequest(files, forms[0], output, target, of_plan, packs, language, as_of=day_of(as_of))
    assessment = _assessed(asked, place=len(after or []))
    edition = edition_of(assessment.pack.questionnaire, audience, dimension, redacted=redact, part=part, site=site)
    edition = replace(settle_part(edition, assessment), template=look, slides=own_slides, language=spoken().code)
    if since:
        assessment = _compared(assessment, since, answers, target, packs)
    if history:
        assessment = _with_history(assessment, answers, target, packs, forms)
    places = report_files.places(answers, output, edition.name, forms)
    _write(assessment, edition, places, check=check, is_named=output is not None)


def _write_project_reports(said: "Settled", *, check: bool, as_of: str | None) -> None:
    """Write every report of the project file, or compare it with what is there and exit with 1 if one differs."""
    project, folder = said.project, said.file.parent if said.file else Path()
    codes = {0}
    for one in project.reports if project else ():
        place = folder / one.output
        if not check:
            place.parent.mkdir(parents=True, exist_ok=True)
        try:
            run(
                said.first,
                form=[one.format] if one.format else None,
                output=place,
                target=said.target,
                site=one.site,
                packs=said.packs,
                audience=one.audience,
                part=one.part,
                dimension=one.dimension,
                redact=one.redact,
                since=_since(one.since, folder),
                check=check,
                language=one.language or said.language,
                as_of=as_of,
            )
        except typer.Exit as ended:
            codes.add(ended.exit_code)
    if max(codes):
        raise typer.Exit(max(codes))


def _since(named: str | None, folder: Path) -> str | None:
    """Return the previous assessment that a project file names: a file beside it, or a revision."""
    return named if named is None or not (folder / named).exists() else str(folder / named)


def _write(
    assessment: "Assessment", edition: "Edition", places: "dict[str, Path | None]", *, check: bool, is_named: bool
) -> None:
    """Render the forms and write them to their places; with `check` only compare them with what is there."""
    from readiness import pipeline
    from readiness.cli import report_files

    contents = {name: pipeline.report(assessment, name, edition) for name in places}
    if check:
        report_files.end_with_drift(contents, places, assessment, edition)
    report_files.write(contents, places, has_steps=bool(assessment.roadmap.steps), is_named=is_named)


def _assessed(asked: "PlanRequest", place: int) -> "Assessment":
    """Return the assessment of an answers file, or of the one at a place among those of one plan."""
    if len(asked.files) > 1:
        from readiness.cli.joint_roadmap import assess_files

        return assess_files(asked)[place]
    from readiness.cli.terminal_report import load_assessment

    return load_assessment(asked.path, asked.target, asked.packs, asked.language, site=asked.site, as_of=asked.as_of)


def _compared(
    assessment: "Assessment", since: str, answers: str, target: str | None, packs: Path | None
) -> "Assessment":
    """Return the assessment with the earlier one that `since` names; a target at a site is of today only."""
    from readiness import pipeline
    from readiness.cli.answer_sources import AnswerSources, warn_about

    with AnswerSources(packs) as sources:
        earlier = sources.load(since, answers)
    warn_about(earlier)
    before = pipeline.assess(earlier.loaded, None if assessment.roadmap.is_at_site else target)
    return pipeline.compare_with(assessment, before, earlier.name)


def _with_history(
    assessment: "Assessment", answers: str, target: str | None, packs: Path | None, forms: list[str]
) -> "Assessment":
    """Return the assessment with the states of its file. Raises BadParameter for a format that does not show them."""
    from dataclasses import replace

    from readiness.cli.history_states import read_states
    from readiness.cli.output import print_notice
    from readiness.statements import reports
    from readiness.statements.voice import say

    if not set(forms) <= {"html", "pdf", "markdown", "json"} or answers == "-":
        raise typer.BadParameter(say(reports.no_history_here()), param_hint="--history")
    found = read_states(answers, None if assessment.roadmap.is_at_site else target, packs)
    for note in found.notes:
        print_notice(note)
    return replace(assessment, history=tuple(found.states))


COMMAND = Command(run, __doc__)
