"""A roadmap saved as a baseline, and the target that a baseline asks for."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readiness.model.assessment import Assessment


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


def as_promised(assessment: "Assessment", path: Path) -> "Assessment":
    """Return the assessment with a roadmap to the target of a baseline, while that is not reached.

    Raises InvalidFilesError.
    """
    from readiness import pipeline
    from readiness.loading.read_baseline import read_baseline

    target = read_baseline(path, assessment.answers, assessment.pack.rubric.rubric).target
    if target == assessment.roadmap.target or not _is_ahead(target, assessment):
        return assessment
    return pipeline.assess(assessment, target)


def _is_ahead(target: str, assessment: "Assessment") -> bool:
    """Return whether a target exists for the profile, and its gate is not reached."""
    rubric, headline = assessment.pack.rubric, assessment.scorecard.headline
    gates = [gate.id for gate in rubric.gates]
    gate = next((one.gate for one in rubric.targets if one.id == target), target)
    return gate in gates and (headline is None or gates.index(gate) > gates.index(headline))
