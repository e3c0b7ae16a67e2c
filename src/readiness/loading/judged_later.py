"""The warnings about answers that are judged on a later day than that of the assessment."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from readiness.errors import Problem, ReadinessError
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.days import add_months
from readiness.model.pack import Pack
from readiness.statements import judged_later as statements


def warnings_on(
    day: date,
    answers: Answers,
    document: Document,
    pack: Pack,
    problems_of: Callable[[Answers], Iterable[Problem]],
) -> Iterator[Problem]:
    """Yield the warnings of an answers file on a day, and one about an assessment older than its rubric allows.

    Raises ReadinessError for a day before that of the assessment.
    """
    if day < answers.date:
        raise ReadinessError(statements.too_early(day=day, assessed=answers.date), statements.name_later_day())
    months = pack.rubric.policies.assessment_max_age_months
    if months is not None and add_months(answers.date, months) < day:
        message = statements.too_old(assessed=answers.date, months=months)
        yield document.problem(("assessment", "date"), message, statements.assess_again(), warning=True)
    later = answers.changed(assessment=answers.assessment.changed(date=day))
    yield from (one for one in problems_of(later) if one.warning)
