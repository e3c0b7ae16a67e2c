"""Write the reports of answers: as the command line asks, or as the project file lists them."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from readiness.cli import report_files
from readiness.cli.options import day_of

if TYPE_CHECKING:
    from readiness.cli.plan_request import PlanRequest
    from readiness.cli.project import Settled
    from readiness.model.assessment import Assessment
    from readiness.view.edition import Edition


@dataclass(frozen=True, kw_only=True)
class ReportRequest:
    """A report as it is asked for."""

    answers: str
    packs: Path | None = None
    target: str | None = None
    language: str | None = None
    forms: tuple[str, ...] = ()
    """The output formats; by the ending of `output` when empty."""
    output: Path | None = None
    site: str | None = None
    audience: str | None = None
    part: str | None = None
    dimension: str | None = None
    redact: bool = False
    since: str | None = None
    """The previous assessment: a file, a revision, or a PDF."""
    history: bool = False
    template: str | None = None
    check: bool = False
    """True to write nothing, and to compare with what is on the disk."""
    slides: Path | None = None
    before: tuple[str, ...] = ()
    """Other use cases of one plan, which go first."""
    behind: tuple[str, ...] = ()
    """Other use cases of one plan, which go after."""
    as_of: date | None = None

    @classmethod
    def of(cls, said: "Settled") -> "ReportRequest":
        """Return the request for the usual report of the answers that a run is about."""
        return cls(answers=said.first, packs=said.packs, target=said.target, language=said.language)


def write_report(asked: ReportRequest) -> None:
    """Render every format to bytes before any of them is written, each completely or not at all.

    Raises Exit: when files are only compared.
    """
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.plan_request import PlanRequest
    from readiness.cli.run_language import choose_language

    choose_language(asked.language)
    files = (*asked.before, asked.answers, *asked.behind)
    refuse_own_input(asked.output, asked.since, *files)
    forms = list(asked.forms) or [report_files.by_suffix(asked.output)]
    report_files.refuse_combinations(forms, asked.answers, asked.output, asked.since, asked.template, check=asked.check)
    look = _Look(asked, forms)
    report_files.refuse_bytes_on_terminal(forms, asked.answers, asked.output)
    of_plan = None if asked.part == "site" and asked.target is None else asked.site
    plan = PlanRequest(
        files, forms[0], asked.output, asked.target, of_plan, asked.packs, asked.language, as_of=asked.as_of
    )
    assessment = _assessed(plan, place=len(asked.before))
    edition = look.edition(asked, assessment)
    if asked.since:
        assessment = _compared(assessment, asked.since, asked.answers, asked.target, asked.packs)
    if asked.history:
        assessment = _with_history(assessment, asked.answers, asked.target, asked.packs, forms)
    places = report_files.places(asked.answers, asked.output, edition.name, forms)
    _write(assessment, edition, places, check=asked.check, is_named=asked.output is not None)


class _Look:
    """The template and the slides of a report, which are read before anything is computed."""

    def __init__(self, asked: ReportRequest, forms: list[str]) -> None:
        from readiness.cli.slide_template import read_slides
        from readiness.page.template_folder import load_template

        self._template = load_template(asked.template) if asked.template else None
        self._slides = read_slides(asked.slides, forms)

    def edition(self, asked: ReportRequest, assessment: "Assessment") -> "Edition":
        """Return the edition of the report in this look, and in the language of the run."""
        from readiness.statements.voice import language as spoken
        from readiness.view.edition import edition_of
        from readiness.view.part_choice import settle_part

        asked_edition = edition_of(
            assessment.pack.questionnaire,
            asked.audience,
            asked.dimension,
            redacted=asked.redact,
            part=asked.part,
            site=asked.site,
        )
        settled = settle_part(asked_edition, assessment)
        return replace(settled, template=self._template, slides=self._slides, language=spoken().code)


def write_project_reports(said: "Settled", *, check: bool, as_of: str | None) -> None:
    """Write every report of the project file, or compare it with what is there. Raises Exit: with 1 if one differs."""
    project, folder = said.project, said.file.parent if said.file else Path()
    codes = {0}
    for one in project.reports if project else ():
        place = folder / one.output
        if not check:
            place.parent.mkdir(parents=True, exist_ok=True)
        request = replace(
            ReportRequest.of(said),
            language=one.language or said.language,
            forms=(one.format,) if one.format else (),
            output=place,
            site=one.site,
            audience=one.audience,
            part=one.part,
            dimension=one.dimension,
            redact=one.redact,
            since=_since(one.since, folder),
            check=check,
            as_of=day_of(as_of),
        )
        try:
            write_report(request)
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
