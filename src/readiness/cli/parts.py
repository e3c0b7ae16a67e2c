"""Parts of the report for the terminal: the scorecard, the gates, the roadmap."""

import sys
from io import StringIO
from pathlib import Path

from readiness import pipeline
from readiness.cli.boundary import problem_text
from readiness.cli.console import console
from readiness.cli.output import deliver, say
from readiness.errors import UnknownNameError
from readiness.model.assessment import Assessment
from readiness.model.scorecard import GateVerdict, Scorecard, Verdict
from readiness.reporting import printing
from readiness.reporting.view import view_of

_KEYS = {
    "scorecard": ["header", "leader", "scorecard", "themes", "contradictions", "footer"],
    "gates": ["header", "leader", "gates", "footer"],
    "roadmap": ["header", "leader", "gaps", "roadmap", "evidence_to_collect", "footer"],
}


def assessed(answers: str, target: str | None, packs: Path | None, *, references: bool = False) -> Assessment:
    """Load and assess an answers file, telling its warnings."""
    loaded = pipeline.load(answers, packs, references=references)
    for warning in loaded.warnings:
        say(problem_text(warning).rstrip("\n"))
    return pipeline.assess(loaded, target)


def show(part: str, assessment: Assessment, form: str, output: Path | None) -> None:
    """Print one part of the report, in color where the terminal takes it. Raises UnknownNameError for the form."""
    if form == "json":
        from readiness.reporting.data import json_bytes

        deliver(json_bytes(view_of(assessment), _KEYS[part]), output)
    elif form == "terminal":
        _print(part, assessment, output)
    else:
        raise UnknownNameError("format", form, ["terminal", "json"])


def _print(part: str, assessment: Assessment, output: Path | None) -> None:
    """Print to the terminal as it is; anywhere else as plain text without spaces at the ends of lines."""
    to_terminal = output is None and sys.stdout.isatty()
    text = StringIO()
    out = console() if to_terminal else console(text)
    view = view_of(assessment)
    if part == "scorecard":
        printing.print_leader(out, view)
    _PRINTERS[part](out, view)
    if not to_terminal:
        lines = text.getvalue().strip("\n").split("\n")
        deliver("".join(f"{line.rstrip()}\n" for line in lines).encode(), output)


_PRINTERS = {
    "scorecard": printing.print_scorecard,
    "gates": printing.print_gates,
    "roadmap": printing.print_roadmap,
}


def not_passed(scorecard: Scorecard, gate: str, *, allow_conditional: bool) -> GateVerdict | None:
    """Return the first gate up to `gate` whose verdict is not enough. Raises UnknownNameError."""
    ids = [verdict.id for verdict in scorecard.gates]
    gate = next((id_ for id_ in ids if id_.casefold() == gate.casefold()), gate)
    if gate not in ids:
        raise UnknownNameError("gate", gate, ids)
    enough = {Verdict.PASSED, Verdict.CONDITIONAL} if allow_conditional else {Verdict.PASSED}
    return next((v for v in scorecard.gates[: ids.index(gate) + 1] if v.verdict not in enough), None)
