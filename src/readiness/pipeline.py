"""The stages of the program, to read first: answers file → Assessment → report."""

from dataclasses import dataclass, replace
from pathlib import Path

from readiness import __version__
from readiness.errors import Problem, ReadinessError
from readiness.loading.read_answers import load_pack_of, parse_answers, read_answers
from readiness.loading.read_organization import answers_digest, read_organization
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.pack import Pack
from readiness.model.profile_rules import pack_for_profile
from readiness.model.scorecard import Scorecard
from readiness.output_format import FORMATS
from readiness.planning.roadmap import plan_roadmap
from readiness.planning.target import check_target
from readiness.redaction.redact_answers import redact_answers
from readiness.scoring.scorecard import score_answers
from readiness.view.edition import DEFAULT, Edition


@dataclass(frozen=True, slots=True)
class Loaded:
    """Answers with their pack, and the warnings about them."""

    pack: Pack
    answers: Answers
    sha256: str
    warnings: tuple[Problem, ...]


def load(path: Path | str, packs: Path | None = None, *, references: bool = False) -> Loaded:
    """Stage 1: read an answers file, its pack and its organization's answers. Raises InvalidFilesError."""
    return load_document(read_answers(path), path, packs, references=references)


def load_document(
    document: Document, path: Path | str, packs: Path | None = None, *, references: bool = False
) -> Loaded:
    """Continue stage 1 with an answers file that was read already. Raises InvalidFilesError."""
    pack = load_pack_of(document, packs, references=references)
    organization = read_organization(document, path)
    answers, warnings = parse_answers(document, pack, organization)
    return Loaded(pack, answers, answers_digest(document, organization), tuple(warnings))


def scorecard(loaded: Loaded) -> Scorecard:
    """Stage 2: score the answers with the rubric for their profile."""
    return score_answers(pack_for_profile(loaded.pack, loaded.answers.assessment.profile), loaded.answers)


def assess(loaded: Loaded, target: str | None = None) -> Assessment:
    """Stages 2 and 3: score the answers and plan the roadmap to `target`. Raises UnknownNameError, ReadinessError."""
    pack = pack_for_profile(loaded.pack, loaded.answers.assessment.profile)
    if target:
        check_target(target, loaded.pack.rubric, pack.rubric)
    scores = score_answers(pack, loaded.answers)
    roadmap = plan_roadmap(pack, loaded.answers, scores, target)
    return Assessment(pack, loaded.answers, scores, roadmap, loaded.sha256, __version__)


def compare_with(assessment: Assessment, previous: Assessment, path: str) -> Assessment:
    """Return the assessment with a previous one attached, for the report's comparison.

    Raises ReadinessError when the two are of different questionnaires, rubrics, organizations or use cases, or when the
    previous one is dated later.
    """
    for what, now, before in (
        ("questionnaire", assessment.pack.questionnaire.questionnaire, previous.pack.questionnaire.questionnaire),
        ("rubric", assessment.pack.rubric.rubric, previous.pack.rubric.rubric),
        ("organization", assessment.answers.assessment.organization, previous.answers.assessment.organization),
        ("use case", assessment.answers.assessment.use_case, previous.answers.assessment.use_case),
    ):
        if now != before:
            raise ReadinessError(f"{path} has another {what}", "name the earlier answers of the same assessment")
    if previous.answers.date > assessment.answers.date:
        raise ReadinessError(
            f"{path} is of {previous.answers.date}, after this assessment ({assessment.answers.date})",
            "name the earlier file with --since, and the later one first",
        )
    return replace(assessment, previous=previous)


def limit_to_edition(assessment: Assessment, wanted: Edition) -> Assessment:
    """Return the assessment limited to what readers of the edition may see, recomputed when answers were redacted."""
    answers = redact_answers(assessment.answers, wanted, assessment.pack.questionnaire.roles)
    previous = limit_to_edition(assessment.previous, wanted) if assessment.previous else None
    if answers == assessment.answers:
        return replace(assessment, previous=previous)
    limited = assess(Loaded(assessment.pack, answers, assessment.answers_sha256, ()), assessment.roadmap.target)
    return replace(limited, previous=previous)


def report(assessment: Assessment, form: str, wanted: Edition = DEFAULT) -> bytes:
    """Stage 4: render an edition of an assessment in an output format. Raises UnknownNameError, ReadinessError."""
    written = FORMATS.load(form)
    if wanted.audience is None:
        wanted = replace(wanted, audience=written.audience)
    return written.render(limit_to_edition(assessment, wanted), wanted)


def uses_template(form: str) -> bool:
    """Return whether an output format uses a page template. Raises UnknownNameError."""
    return FORMATS.load(form).uses_template


def file_suffix(form: str) -> str:
    """Return the file name suffix of an output format, such as `.html`. Raises UnknownNameError."""
    return FORMATS.load(form).suffix
