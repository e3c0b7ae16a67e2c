"""Read this first: answers file → Assessment → report, one line per stage."""

from dataclasses import dataclass
from pathlib import Path

from readiness import __version__
from readiness.discovery import module_named
from readiness.errors import Problem
from readiness.loading.answers import answers_in, pack_of, read_answers
from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.planning.roadmap import plan
from readiness.scoring.scorecard import score


@dataclass(frozen=True, slots=True)
class Loaded:
    """Answers with the pack they were written for, and warnings about them."""

    pack: Pack
    answers: Answers
    sha256: str
    warnings: tuple[Problem, ...]


def load(path: Path | str, packs: Path | None = None, *, references: bool = False) -> Loaded:
    """Stage 1: read an answers file and the pack it names. Raises InvalidFilesError."""
    document = read_answers(path)
    pack = pack_of(document, packs, references=references)
    answers, warnings = answers_in(document, pack)
    return Loaded(pack, answers, document.sha256, tuple(warnings))


def scorecard(loaded: Loaded) -> Scorecard:
    """Stage 2: score the answers."""
    return score(loaded.pack, loaded.answers)


def assess(loaded: Loaded, target: str | None = None) -> Assessment:
    """Stages 2 and 3: score the answers and plan the way to `target`. Raises UnknownNameError."""
    scores = scorecard(loaded)
    roadmap = plan(loaded.pack, loaded.answers, scores, target)
    return Assessment(loaded.pack, loaded.answers, scores, roadmap, loaded.sha256, __version__)


def report(assessment: Assessment, form: str) -> bytes:
    """Stage 4: render an assessment in an output format. Raises UnknownNameError, MissingCapabilityError."""
    rendered: bytes = module_named(form, "reporting.formats", "format").render(assessment)
    return rendered


def suffix(form: str) -> str:
    """The file name suffix of an output format, such as `.html`. Raises UnknownNameError."""
    ending: str = module_named(form, "reporting.formats", "format").SUFFIX
    return ending
