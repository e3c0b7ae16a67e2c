"""Answers six weeks after a decision: those of an example, with one of its two conditions met."""

from pathlib import Path
from tempfile import TemporaryDirectory

from readiness import pipeline
from readiness.model.assessment import Assessment
from running import STORIES, readiness_here

EXAMPLE = "sepsis-stalled"
DECISION = (
    *("--option", "minimum", "--by", "Steering committee", "--review", "2026-09-30"),
    *("--condition", "Finance confirms the budget; CFO; 2026-07-10"),
    *("--condition", "Super users are trained; CNO; 2026-08-14; stop"),
)


def decided(earlier: Path, path: Path) -> Path:
    """Write the answers of an example six weeks after a decision, one condition of which was met; return their path."""
    path.write_bytes(earlier.read_bytes())
    for recorded in (
        ("decision", path, *DECISION),
        ("date", path, "2026-07-17"),
        ("decision", path, "D-1", "--done", "C-1", "--on", "2026-07-09"),
    ):
        if (ended := readiness_here("record", *recorded)).returncode:
            raise SystemExit(ended.stderr)
    return path


def decided_assessment() -> Assessment:
    """Return the assessment six weeks after the decision, with what changed since."""
    earlier = STORIES / EXAMPLE / "answers.yaml"
    with TemporaryDirectory() as folder:
        later = pipeline.assess(pipeline.load(decided(earlier, Path(folder) / "decided.yaml")))
    return pipeline.compare_with(later, pipeline.assess(pipeline.load(earlier)), earlier.name)
