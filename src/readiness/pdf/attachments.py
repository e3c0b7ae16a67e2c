"""Build the attachments of a PDF: the answers its readers may see, and the scores used to verify it.

A report of one plan of several use cases carries the answers of all of them.
"""

from functools import partial
from hashlib import sha256
from json import dumps
from typing import Any

from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.pdf.history_file import HISTORY, history_file
from readiness.pdf.layout import Attachment
from readiness.pdf.plan_files import ANSWERS, OVERLAY, PlanFile, plan_files
from readiness.redaction.answers_yaml import answers_yaml
from readiness.redaction.redact_sites import only_site
from readiness.statements import pdf_problems
from readiness.statements.language import ENGLISH
from readiness.statements.statement import Statement
from readiness.statements.voice import say_in
from readiness.view.edition import Edition
from readiness.view.models.report import ReportView
from readiness.view.plain_data import as_plain
from readiness.view.sections import report_sections
from readiness.view.serialization import SCHEMA_VERSION

PREVIOUS, SCORES = "previous-answers.yaml", "readiness.json"
MONEY_PARTS = ("money", "indicators")
"""Parts that only answers with a money case or with indicators have."""
SCORE_PARTS = ("leader", "options", "scorecard", "themes", "gates", "sites", "live", "events", "gaps", "roadmap")


def attachments(assessment: Assessment, edition: Edition, view: ReportView) -> tuple[Attachment, ...]:
    """Return the files attached to the PDF of an edition.

    They are its answers, those of the other use cases of its plan, the previous ones, the earlier states of its history
    and the organization's changes of the pack as far as there are any, and the scores. The part for one site has the
    answers of that site and of the whole tool alone.
    """
    is_of_site = edition.part == "site"
    day, previous = assessment.as_stated.date, None if is_of_site else assessment.previous
    own = _of_site(assessment, edition.site) if is_of_site and edition.site else _text(assessment)
    files = [Attachment(ANSWERS, own, pdf_problems.answers_inside(), "Source", day)]
    others = [] if is_of_site else [file for file in plan_files(assessment) if file.role != "own"]
    files += [Attachment(file.name, _text(file.assessment), _about(file), "Source", day) for file in others]
    if previous:
        files.append(Attachment(PREVIOUS, _text(previous), pdf_problems.previous_inside(), "Source", day))
    if view.history:
        files.append(
            Attachment(HISTORY, history_file(assessment, edition), pdf_problems.history_inside(), "Source", day)
        )
    if overlay := assessment.pack.whole.overlay:
        files.append(Attachment(OVERLAY, overlay.text.encode(), pdf_problems.overlay_inside(), "Source", day))
    scores = dumps(provenance(assessment, edition, view), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    files.append(Attachment(SCORES, f"{scores}\n".encode(), pdf_problems.scores_inside(), "Data", day))
    return tuple(files)


def _of_site(assessment: Assessment, site: str) -> bytes:
    """Return the answers that the reader of the part for one site may see: nothing of any other."""
    return _text(assessment, only_site(assessment.as_stated, site))


def _text(assessment: Assessment, shown: Answers | None = None) -> bytes:
    named = OVERLAY if assessment.pack.whole.overlay else None
    return answers_yaml(shown or assessment.as_stated, assessment.pack.questionnaire, named).encode()


def _about(file: PlanFile) -> Statement:
    use_case = file.assessment.answers.assessment.use_case
    if file.role == "after":
        return pdf_problems.first_inside(use_case=use_case)
    return pdf_problems.later_inside(use_case=use_case)


def provenance(assessment: Assessment, edition: Edition, view: ReportView) -> dict[str, Any]:
    """Return the provenance of a report: versions and digests of its inputs, its edition, and the scores it shows."""
    pack, previous = assessment.pack, None if edition.part == "site" else assessment.previous
    plan: dict[str, Any] = {"plan": _plan(assessment)} if assessment.joint else {}
    if edition.part == "site":
        left_out = {"sites": len(assessment.answers.sites) - 1, "use_cases": max(0, len(assessment.planned_with) - 1)}
        plan = {"left_out": left_out} if any(left_out.values()) else {}
    if assessment.as_of:
        plan |= {"as_of": assessment.as_of.isoformat()}
    has_calendar = any(section.id == "calendar" for section in report_sections(view))
    parts = (
        *SCORE_PARTS,
        *(("calendar",) if has_calendar else ()),
        *(name for name in (*MONEY_PARTS, "history") if getattr(view, name)),
    )
    return plan | {
        "schema_version": SCHEMA_VERSION,
        "version": assessment.version,
        "questionnaire": f"{pack.questionnaire.questionnaire}@{pack.questionnaire.version}",
        "rubric": f"{pack.rubric.rubric}@{pack.rubric.version}",
        "pack_sha256": pack.sha256,
        "answers_sha256": assessment.answers_sha256,
        "previous_sha256": previous.answers_sha256 if previous else None,
        "target": assessment.roadmap.target,
        "audience": edition.audience,
        "dimension": edition.dimension,
        "part": edition.part,
        "part_site": edition.site,
        "redacted": edition.redacted,
        "language": edition.language or ENGLISH.code,
        "template": edition.template.shown if edition.template and edition.template.ours else None,
        "template_sha256": edition.template.sha256 if edition.template else None,
        "scores": {part: as_plain(getattr(view, part), partial(say_in, ENGLISH), ENGLISH.date) for part in parts},
    }


def _plan(assessment: Assessment) -> dict[str, Any]:
    """Return the one plan that the report is part of: the target of all, and the files of its use cases in order."""
    files = [
        {
            "role": file.role,
            "file": file.name,
            "file_sha256": sha256(_text(file.assessment)).hexdigest(),
            "use_case": file.assessment.answers.assessment.use_case,
            "answers_sha256": file.assessment.answers_sha256,
        }
        for file in plan_files(assessment)
    ]
    return {"target": assessment.joint and assessment.joint.target, "use_cases": files}
