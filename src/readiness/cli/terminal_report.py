"""Parts of the report for the terminal: the scorecard, the gates, the roadmap."""

import sys
from functools import partial
from pathlib import Path

from rich.console import Console

from readiness import pipeline
from readiness.cli.output import print_to_text, write_result
from readiness.cli.problem_text import format_problems
from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.assessment import Assessment
from readiness.model.scorecard import GateVerdict, Verdict
from readiness.planning.target import last_gate
from readiness.terminal import report
from readiness.terminal.answers import print_gaps
from readiness.view import ReportView, build_view

_KEYS = {
    "scorecard": ["header", "leader", "scorecard", "themes", "contradictions", "footer"],
    "gates": ["header", "leader", "gates", "sites", "done_late", "remarks", "footer"],
    "roadmap": ["header", "leader", "gaps", "roadmap", "evidence_to_collect", "footer"],
}


def load_assessment(answers: str, target: str | None, packs: Path | None, *, references: bool = False) -> Assessment:
    """Return the assessment of an answers file, after printing the file's warnings on standard error."""
    loaded = pipeline.load(answers, packs, references=references)
    if loaded.warnings:
        sys.stderr.write(format_problems(loaded.warnings))
    return pipeline.assess(loaded, target)


def require_gates(assessment: Assessment, what: str) -> None:
    """Raise ReadinessError when the rubric has no gates; `what` names the part of the report that needs them."""
    if not assessment.pack.rubric.gates:
        message = f"there is no {what}: the rubric {assessment.pack.rubric.rubric} has no gates"
        raise ReadinessError(message, "its scores are the result; 'readiness score' shows them")


def print_part(part: str, assessment: Assessment, form: str, output: Path | None) -> None:
    """Print one part of the report, in color where supported. Raises UnknownNameError for an unknown `form`."""
    if form == "json":
        from readiness.view.serialization import json_bytes

        write_result(json_bytes(build_view(assessment), _KEYS[part]), output)
    elif form == "terminal":
        print_to_text(partial(_print, part, build_view(assessment)), output)
    else:
        raise UnknownNameError("format", form, ["terminal", "json"])


def _print(part: str, view: ReportView, out: Console) -> None:
    if part == "scorecard":
        report.print_leader(out, view)
    _PRINTERS[part](out, view)


def _print_roadmap(out: Console, view: ReportView) -> None:
    """Print the roadmap; when the rubric has no initiatives, also the gaps."""
    report.print_roadmap(out, view)
    if not view.header.has_work:
        print_gaps(out, view)


_PRINTERS = {
    "scorecard": report.print_scorecard,
    "gates": report.print_gates,
    "roadmap": _print_roadmap,
}


def first_insufficient_verdict(assessment: Assessment, gate: str, *, allow_conditional: bool) -> GateVerdict | None:
    """Return the first verdict up to `gate` that is not good enough; for a repeating gate, also at any site.

    Raises UnknownNameError, and ReadinessError for a gate of another profile, and for a repeating gate when the answers
    name no site.
    """
    scorecard, rubric = assessment.scorecard, assessment.pack.rubric
    ids = [verdict.id for verdict in scorecard.gates]
    repeating = {declared.id: declared.after for declared in rubric.repeating_gates}
    gate = next((id_ for id_ in (*ids, *repeating) if id_.casefold() == gate.casefold()), gate)
    if gate not in ids and gate not in repeating:
        if gate.casefold() in {id_.casefold() for id_ in rubric.rules_at}:
            raise ReadinessError(f"{gate} is not a gate for this profile", last_gate(rubric))
        raise UnknownNameError("gate", gate, [*ids, *repeating])
    at_sites = [site.verdict for site in scorecard.sites if site.verdict.id == gate]
    if gate in repeating and not at_sites:
        raise ReadinessError(f"{gate} is checked site by site, and the answers name no site", "list them under 'sites'")
    enough = {Verdict.PASSED, Verdict.CONDITIONAL} if allow_conditional else {Verdict.PASSED}
    last = ids.index(repeating.get(gate, gate))
    return next((v for v in (*scorecard.gates[: last + 1], *at_sites) if v.verdict not in enough), None)
