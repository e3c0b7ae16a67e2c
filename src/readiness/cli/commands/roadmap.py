"""Show the roadmap: what to do, in which order, and why.

Several answers files, of use cases of one organization, make one plan: the first ones go first, and work for the whole
organization is planned once.
With --format csv, ics or jira it writes the work for a spreadsheet, a calendar or Jira. Its keys stay, so that a later
file updates an earlier one.
--save-baseline keeps the days of this roadmap in a file; --baseline shows a later roadmap against them.
--set, --capacity, --without and --event show the present plan and the one after such a change side by side; each may
be repeated. --options shows the ways to decide, and --option the plan of one of them, whatever was decided;
--sensitivity shows what moves the plan most; --calendar shows everything dated; --curve shows the date with fewer and
more people, and what a budget buys.
"""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from readiness.cli.command import Command
from readiness.cli.completion import complete_roadmap_format
from readiness.cli.form_names import natural
from readiness.cli.options import AnswersFiles, AsOf, Language, Output, Packs, SiteName, Target, day_of
from readiness.cli.record_completion import complete_option
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
    from readiness.cli.plan_request import PlanRequest
    from readiness.model.assessment import Assessment

Form = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="FORM",
        callback=natural,
        autocompletion=complete_roadmap_format,
        help="terminal, json, csv, ics or jira.",
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

OptionName = Annotated[
    str | None,
    typer.Option(
        "--option",
        metavar="OPTION",
        autocompletion=complete_option,
        help="The plan of an option, whatever was decided: as-it-is, minimum, recommended, faster or stop.",
    ),
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
    option: OptionName = None,
    sensitivity: Sensitivity = False,
    calendar: PlanCalendar = False,
    curve: Curve = False,
    as_of: AsOf = None,
) -> None:
    """Print the initiatives by phase, and the evidence to collect."""
    from readiness.cli.output_guard import refuse_own_input
    from readiness.cli.plan_request import PlanRequest
    from readiness.cli.project import settle
    from readiness.cli.what_if_options import Questions

    said = settle(files, packs, language, target)
    plan_of = said.answers if files else said.answers[:1]
    request = PlanRequest(plan_of, form, output, said.target, site, said.packs, said.language, option, day_of(as_of))
    for written in (output, save_baseline):
        refuse_own_input(written, *request.files, *(str(path) for path in (baseline, issue_keys) if path))
    shows = {"--options": options, "--sensitivity": sensitivity, "--calendar": calendar, "--curve": curve}
    asked = Questions(set_levels, capacity, without, event, shows=shows)
    below = _Below(baseline, save_baseline, by, issue_keys)
    if len(request.files) > 1:
        _print_of_several(request, below.given | {"--option": option, asked.option: asked.is_asked})
        return
    _refuse_combinations(form, below)
    if asked.is_asked:
        asked.refuse_others(form, below.given | ({} if calendar else {"--option": option}))
        asked.answer(request)
    else:
        _print_roadmap(request, below)


class _Below(NamedTuple):
    """The sections below the roadmap and the files it is kept in, as typed."""

    baseline: Path | None
    save_baseline: Path | None
    by: str | None
    issue_keys: Path | None

    @property
    def given(self) -> dict[str, object]:
        """The values by option, of those that ask about the plan."""
        return {"--baseline": self.baseline, "--save-baseline": self.save_baseline, "--by": self.by}


def _print_of_several(request: "PlanRequest", options: dict[str, object]) -> None:
    """Print the one plan of several answers files. Raises BadParameter for an option about one of them."""
    from readiness.cli.joint_roadmap import print_joint_plan, refuse_options_of_one

    refuse_options_of_one(options)
    print_joint_plan(request)


def _print_roadmap(request: "PlanRequest", below: _Below) -> None:
    """Print or export the roadmap, and keep its days where that is asked for."""
    from readiness.cli.gate_and_day import split_gate_and_day
    from readiness.cli.roadmap_baseline import as_promised, refuse_existing, save
    from readiness.cli.roadmap_exports import EXPORTS, write_export
    from readiness.cli.terminal_report import load_planned

    if below.by and request.target is None:
        request = request._replace(target=split_gate_and_day(below.by)[0])
    baseline = below.baseline if request.target is None else None
    assessment = load_planned(request, partial(as_promised, path=baseline) if baseline else None)
    if below.save_baseline:
        refuse_existing(below.save_baseline, assessment)
    if request.form in EXPORTS:
        write_export(assessment, request.form, request.output, below.issue_keys)
    else:
        _show(assessment, request, below)
    if below.save_baseline:
        save(assessment, below.save_baseline)


def _refuse_combinations(form: str, below: _Below) -> None:
    """Raise UnknownNameError for an unknown form, and ReadinessError for options that do not go with it."""
    from readiness.cli.roadmap_exports import EXPORTS, refuse_issues, refuse_with_export
    from readiness.errors import UnknownNameError

    if form not in {"terminal", "json", *EXPORTS}:
        raise UnknownNameError("format", form, ["terminal", "json", *EXPORTS])
    for option, value in (("--baseline", below.baseline), ("--by", below.by)):
        if value and form in EXPORTS:
            refuse_with_export(option, form)
    if below.issue_keys:
        refuse_issues(form)


def _show(assessment: "Assessment", request: "PlanRequest", below: _Below) -> None:
    """Print the roadmap with the sections below it."""
    from readiness.cli.roadmap_sections import Sections
    from readiness.cli.terminal_report import print_part

    sections = Sections(assessment)
    if below.by:
        sections.add_gate_by_day(below.by, request.path)
    if below.baseline:
        sections.add_baseline(below.baseline)
    else:
        sections.add_blocked()
    print_part("roadmap", assessment, request.form, request.output, below=sections.print_on, more=sections.data)


COMMAND = Command(run, __doc__)
