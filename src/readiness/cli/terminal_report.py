"""Parts of the report for the terminal: the scorecard, the gates, the roadmap."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Literal

from rich.console import Console

from readiness import pipeline
from readiness.cli.output import print_to_text, print_warnings, write_result
from readiness.cli.plan_request import PlanRequest
from readiness.cli.run_language import read_in_language
from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.assessment import Assessment
from readiness.pipeline import Packs
from readiness.statements.statement import Statement
from readiness.terminal import report
from readiness.terminal.elements import terminal_text
from readiness.terminal.first_page import print_first_page
from readiness.view.outcome_told import outcome_told
from readiness.view.report_parts import AnyReport, ReportParts

_KEYS = {
    "scorecard": ["header", "leader", "live", "events", "scorecard", "themes", "contradictions", "footer"],
    "gates": ["header", "leader", "live", "events", "gates", "sites", "done_late", "remarks", "footer"],
    "roadmap": ["header", "leader", "live", "events", "gaps", "roadmap", "evidence_to_collect", "footer"],
}


def load_assessment(
    answers: str,
    target: str | None,
    packs: Path | None,
    language: str | None = None,
    *,
    site: str | None = None,
    earlier: bool = False,
    as_of: date | None = None,
) -> Assessment:
    """Return the assessment of an answers file, after printing the file's warnings on standard error.

    From here on the command speaks `language`, or the one that the file names. See `pipeline.load` for `earlier` and
    `as_of`.
    """
    return pipeline.assess(_load(answers, packs, language, earlier=earlier, as_of=as_of), target, site=site)


def load_planned(asked: PlanRequest, change: Callable[[Assessment], Assessment] | None = None) -> Assessment:
    """Return the assessment of the first answers file with the plan of the option that is asked for.

    `change` may choose another target first. Raises ReadinessError for a rubric without gates, and for an option that
    the plan does not offer.
    """
    one = load_assessment(asked.path, asked.target, asked.packs, asked.language, site=asked.site, as_of=asked.as_of)
    require_gates(one, "roadmap")
    one = change(one) if change else one
    if asked.option is None:
        return one
    from readiness.cli.option_plan import with_option

    return with_option(one, asked.option)


def load_judged(
    answers: str, target: str | None, packs: Packs | None, language: str | None, as_of: date | None = None
) -> Assessment:
    """Return the assessment of an answers file for a part of the report without a plan; see `load_assessment`."""
    return pipeline.judge(_load(answers, packs, language, as_of=as_of), target)


def _load(
    answers: str, packs: Packs | None, language: str | None, *, earlier: bool = False, as_of: date | None = None
) -> pipeline.LoadedAnswers:
    loaded = pipeline.load_document(read_in_language(answers, language), answers, packs, earlier=earlier, as_of=as_of)
    print_warnings(loaded.warnings)
    return loaded


def require_gates(assessment: Assessment, part: Literal["verdict", "roadmap"]) -> None:
    """Raise ReadinessError when the rubric has no gates; `part` is the part of the report that needs them."""
    if not assessment.pack.rubric.gates:
        from readiness.statements import verdict_lines

        lacking = verdict_lines.no_verdict if part == "verdict" else verdict_lines.no_roadmap
        raise ReadinessError(lacking(rubric=assessment.pack.rubric.rubric), verdict_lines.see_scores())


def print_part(
    part: str,
    assessment: Assessment,
    form: str,
    output: Path | None,
    *,
    below: Callable[[Console], None] | None = None,
    more: Mapping[str, Any] | None = None,
) -> None:
    """Print one part of the report, in color where supported. Raises UnknownNameError for an unknown `form`.

    `below` prints what follows on a terminal, and `more` has further keys of JSON.
    """
    if form == "json":
        from readiness.view.serialization import json_bytes

        write_result(json_bytes(ReportParts(assessment), _KEYS[part], more or {}), output)
    elif form == "terminal":
        live, rules = assessment.scorecard.live, assessment.pack.rubric.live
        questionnaire = assessment.pack.questionnaire
        told = list(outcome_told(live, rules, questionnaire)) if live and rules else []
        print_to_text(partial(_print, part, ReportParts(assessment), told, below=below), output)
    else:
        raise UnknownNameError("format", form, ["terminal", "json"])


def _print(
    part: str,
    view: AnyReport,
    told: Sequence[Statement],
    out: Console,
    below: Callable[[Console], None] | None = None,
) -> None:
    if part == "scorecard":
        print_first_page(out, view)
    elif view.edition.words:
        out.print(terminal_text(view.edition.words))
    if part == "gates":
        _print_gates(told, out, view)
    else:
        _PRINTERS[part](out, view)
    if below:
        below(out)


def _print_roadmap(out: Console, view: AnyReport) -> None:
    """Print the roadmap; when the rubric has no initiatives, also the gaps."""
    from readiness.terminal.answers import print_gaps

    report.print_roadmap(out, view)
    if not view.header.has_work:
        print_gaps(out, view)


def _print_gates(told: Sequence[Statement], out: Console, view: AnyReport) -> None:
    """Print the gates, after the outcome of a tool in use and `told` about it."""
    if view.live:
        out.print(terminal_text(view.live.headline, "bold"))
        for line in told:
            out.print(terminal_text(line))
    report.print_gates(out, view)


_PRINTERS = {
    "scorecard": report.print_scorecard,
    "roadmap": _print_roadmap,
}
