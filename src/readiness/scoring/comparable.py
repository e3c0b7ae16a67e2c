"""Refuse a comparison of two assessments that are not of the same use case, or not in the order of their days."""

from readiness.errors import ReadinessError
from readiness.model.assessment import Assessment
from readiness.statements import assessing
from readiness.statements.statement import Words


def refuse_incomparable(assessment: Assessment, previous: Assessment, earlier: Words) -> None:
    """Raise ReadinessError where an assessment cannot be compared with a previous one, which `earlier` names."""
    pack, former = assessment.pack, previous.pack
    header, old_header = assessment.answers.assessment, previous.answers.assessment
    for another, now, before in (
        (assessing.another_questionnaire, pack.questionnaire.questionnaire, former.questionnaire.questionnaire),
        (assessing.another_rubric, pack.rubric.rubric, former.rubric.rubric),
        (assessing.another_organization, header.organization, old_header.organization),
        (assessing.another_use_case, header.use_case, old_header.use_case),
    ):
        if now != before:
            raise ReadinessError(another(earlier=earlier), assessing.name_same())
    if previous.answers.date > assessment.answers.date:
        message = assessing.later(earlier=earlier, its_date=previous.answers.date, date=assessment.answers.date)
        raise ReadinessError(message, assessing.name_earlier())
