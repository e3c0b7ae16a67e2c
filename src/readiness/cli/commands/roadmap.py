"""Show the roadmap: what to do, in which order, and why.

Several answers files, of use cases of one organization, make one plan: the first ones go first, and work for the whole
organization is planned once.
With --format csv, ics or jira it writes the work for a spreadsheet, a calendar or Jira. Its keys stay, so that a later
file updates an earlier one.
--save-baseline keeps the days of this roadmap in a file; --baseline shows a later roadmap against them.
--set, --capacity, --without and --event show the present plan and the one after such a change side by side; each may
be repeated. --options shows the ways to decide; --sensitivity shows what moves the plan most; --calendar shows
everything dated; --curve shows the date with fewer and more people, and what a budget buys.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_roadmap_format
from readiness.cli.options import ANSWERS, AnswersFiles, Language, Output, Packs, SiteName, Target
from readiness.cli.what_if_options import (
    Capacities,
    Curve,
    Events,
    PlanCalendar,
    PlanOptions,
    Sensitivity,
    SetLevels,
    Without,
)

if TYPE_CHECKING:
    from readiness.model.assessment import Assessment

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

By = Annotated[
    str | None,
    typer.Option("--by", metavar="GATE=YYYY-MM-DD", help="Ask for the chance of a gate by a day, and what holds it."),
]

IssueKeys = Annotated[
    Path | None,
    typer.Option("--issue-keys", metavar="FILE", help="A CSV export of Jira: --format jira then updates its issues."),
]


def run(
    files: AnswersFiles = None,
    form: Form = "terminal",
    output: Output = None,
    target: Target = None,
    site: SiteName = None,
    packs: Packs = None,
    language: Language = None,
    baseline: BaselineFile = None,
    save_baseline: SaveBaseline = None,
    by: By = None,
    issue_keys: IssueKeys = None,
    set_levels: SetLevels = None,
    capacity: Capacities = None,
    without: Without = None,
    event: Events = None,
    options: PlanOptions = False,
    sensitivity: Sensitivity = False,
    calendar: PlanCalendar = False,
    curve: Curve = False,
) -> None:
    """Print the initiatives by phase, and the evidence to collect."""
    from readiness.cli.gate_and_day import split_gate_and_day
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.plan_request import PlanRequest
    from readiness.cli.roadmap_baseline import as_promised, refuse_existing, save
    from readiness.cli.roadmap_exports import EXPORTS, write_export
    from readiness.cli.terminal_report import load_assessment, require_gates
    from readiness.cli.what_if_options import Questions

    request = PlanRequest(tuple(files or [ANSWERS]), form, output, target, site, packs, language)
    for written in (output, save_baseline):
        refuse_own_input(written, *request.files, *(str(path) for path in (baseline, issue_keys) if path))
    shows = {"--options": options, "--sensitivity": sensitivity, "--calendar": calendar, "--curve": curve}
    asked = Questions(set_levels, capacity, without, event, shows=shows)
    if len(request.files) > 1:
        from readiness.cli.joint_roadmap import print_joint_plan, refuse_options_of_one

        alone = {"--baseline": baseline, "--save-baseline": save_baseline, "--by": by, asked.option: asked.is_asked}
        refuse_options_of_one(alone)
        print_joint_plan(request)
        return
    answers = request.path
    _refuse_combinations(form, baseline, by, issue_keys)
    if asked.is_asked:
        asked.refuse_others(form, {"--baseline": baseline, "--save-baseline": save_baseline, "--by": by})
        asked.answer(request)
        return
    if by and target is None:
        target = split_gate_and_day(by)[0]
    assessment = load_assessment(answers, target, packs, language, site=site)
    require_gates(assessment, "roadmap")
    if save_baseline:
        refuse_existing(save_baseline, assessment)
    if baseline and target is None:
        assessment = as_promised(assessment, baseline)
    if form in EXPORTS:
        write_export(assessment, form, output, issue_keys)
    else:
        _show(assessment, form, output, baseline, (by, answers) if by else None)
    if save_baseline:
        save(assessment, save_baseline)


def _refuse_combinations(form: str, baseline: Path | None, by: str | None, issue_keys: Path | None) -> None:
    """Raise UnknownNameError for an unknown form, and ReadinessError for options that do not go with it."""
    from readiness.cli.roadmap_exports import EXPORTS, refuse_issues, refuse_with_export
    from readiness.errors import UnknownNameError

    if form not in {"terminal", "json", *EXPORTS}:
        raise UnknownNameError("format", form, ["terminal", "json", *EXPORTS])
    for option, value in (("--baseline", baseline), ("--by", by)):
        if value and form in EXPORTS:
            refuse_with_export(option, form)
    if issue_keys:
        refuse_issues(form)


def _show(
    assessment: "Assessment", form: str, output: Path | None, baseline: Path | None, by: tuple[str, str] | None
) -> None:
    """Print the roadmap with the sections below it; `by` is the question and the path of the answers."""
    from readiness.cli.roadmap_sections import Sections
    from readiness.cli.terminal_report import print_part

    sections = Sections(assessment)
    if by:
        sections.add_gate_by_day(*by)
    if baseline:
        sections.add_baseline(baseline)
    else:
        sections.add_blocked()
    print_part("roadmap", assessment, form, output, below=sections.print_on, more=sections.data)


COMMAND = Command(run, __doc__)
