"""A roadmap saved as a baseline, and a later one shown against it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

    from readiness.model.assessment import Assessment
    from readiness.statements.statement import Statement


def refuse_existing(path: Path, assessment: "Assessment") -> None:
    """Raise ReadinessError when the file of a new baseline exists with another content: it may hold a promise."""
    from readiness.errors import ReadinessError
    from readiness.statements import baseline_problems as statements

    if path.exists() and not (path.is_file() and path.read_bytes() == _content(assessment)):
        new = path.with_name(f"{path.stem}-{assessment.answers.date.isoformat()}{path.suffix}")
        raise ReadinessError(statements.file_exists(path=str(path)), statements.name_new(path=str(new)))


def save(assessment: "Assessment", path: Path) -> None:
    """Write the baseline of a roadmap, completely or not at all. Raises WriteError."""
    from readiness.cli.output import write_result

    write_result(_content(assessment), path)


def _content(assessment: "Assessment") -> bytes:
    from readiness.planning.baselines import baseline_of
    from readiness.saving.baseline_text import baseline_text

    return baseline_text(baseline_of(assessment.roadmap, assessment.answers, assessment.pack.rubric))


def print_with_baseline(
    assessment: "Assessment", path: Path, form: str, output: Path | None, target: str | None
) -> None:
    """Print the roadmap, and below it what became of the days in a baseline. Raises InvalidFilesError.

    Without a `target` the roadmap leads to that of the baseline, while it is not reached.
    """
    from readiness import pipeline
    from readiness.cli.terminal_report import print_part
    from readiness.loading.read_baseline import read_baseline
    from readiness.planning.against_baseline import compare_with_baseline
    from readiness.statements.baseline_lines import heading
    from readiness.view.baseline_lines import baseline_lines
    from readiness.view.phrases import Phrases

    answers, rubric = assessment.answers, assessment.pack.rubric
    baseline = read_baseline(path, answers, rubric.rubric)
    if target is None and baseline.target != assessment.roadmap.target and _is_ahead(baseline.target, assessment):
        assessment = pipeline.assess(assessment, baseline.target)
    found = compare_with_baseline(baseline, assessment.roadmap, assessment.pack, answers, assessment.scorecard)
    lines = tuple(baseline_lines(found, Phrases(assessment)))
    below = partial(_print_lines, heading(day=found.date), lines)
    data = {"against_baseline": found, "against_baseline_sentences": lines}
    print_part("roadmap", assessment, form, output, below=below, more=data)


def _is_ahead(target: str, assessment: "Assessment") -> bool:
    """Return whether a target exists for the profile, and its gate is not reached."""
    rubric, headline = assessment.pack.rubric, assessment.scorecard.headline
    gates = [gate.id for gate in rubric.gates]
    gate = next((one.gate for one in rubric.targets if one.id == target), target)
    return gate in gates and (headline is None or gates.index(gate) > gates.index(headline))


def _print_lines(title: "Statement", lines: "tuple[Statement, ...]", out: "Console") -> None:
    from readiness.terminal.elements import print_heading, terminal_text

    print_heading(out, title)
    for line in lines:
        out.print(terminal_text(line))
