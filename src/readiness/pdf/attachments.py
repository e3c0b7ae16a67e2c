"""Build the attachments of a PDF: the answers its readers may see, and the scores used to verify it."""

from functools import partial
from json import dumps
from typing import Any

from readiness.model.assessment import Assessment
from readiness.pdf.layout import Attachment
from readiness.redaction.answers_yaml import answers_yaml
from readiness.statements import pdf_problems
from readiness.statements.language import ENGLISH
from readiness.statements.voice import say_in
from readiness.view.edition import Edition
from readiness.view.models.report import ReportView
from readiness.view.plain_data import as_plain
from readiness.view.serialization import SCHEMA_VERSION

ANSWERS, PREVIOUS, SCORES = "answers.yaml", "previous-answers.yaml", "readiness.json"
SCORE_PARTS = ("leader", "scorecard", "themes", "gates", "sites", "live", "events", "gaps", "roadmap")


def attachments(assessment: Assessment, edition: Edition, view: ReportView) -> tuple[Attachment, ...]:
    """Return the files attached to the PDF of an edition: answers, previous answers if any, and scores."""
    day, previous = assessment.answers.date, assessment.previous
    answers = answers_yaml(assessment.answers, assessment.pack.questionnaire).encode()
    files = [Attachment(ANSWERS, answers, pdf_problems.answers_inside(), "Source", day)]
    if previous:
        before = answers_yaml(previous.answers, previous.pack.questionnaire).encode()
        files.append(Attachment(PREVIOUS, before, pdf_problems.previous_inside(), "Source", day))
    scores = dumps(provenance(assessment, edition, view), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    files.append(Attachment(SCORES, f"{scores}\n".encode(), pdf_problems.scores_inside(), "Data", day))
    return tuple(files)


def provenance(assessment: Assessment, edition: Edition, view: ReportView) -> dict[str, Any]:
    """Return the provenance of a report: versions and digests of its inputs, its edition, and the scores it shows."""
    pack = assessment.pack
    return {
        "schema_version": SCHEMA_VERSION,
        "version": assessment.version,
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
        "pack_sha256": pack.sha256,
        "answers_sha256": assessment.answers_sha256,
        "previous_sha256": assessment.previous.answers_sha256 if assessment.previous else None,
        "target": assessment.roadmap.target,
        "audience": edition.audience,
        "dimension": edition.dimension,
        "redacted": edition.redacted,
        "language": edition.language or ENGLISH.code,
        "template": edition.template.shown if edition.template and edition.template.ours else None,
        "template_sha256": edition.template.sha256 if edition.template else None,
        "scores": {part: as_plain(getattr(view, part), partial(say_in, ENGLISH), ENGLISH.date) for part in SCORE_PARTS},
    }
