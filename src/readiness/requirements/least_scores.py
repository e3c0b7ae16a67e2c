"""The requirements on figures: scores of dimensions, and the share of questions that are answered."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from readiness.errors import UnknownNameError
from readiness.model.assessment import Assessment
from readiness.model.field_types import Exact, format_exact
from readiness.requirements.requirement import Failing, Requirement
from readiness.statements import findings as statements


def scores_at_least(assessment: Assessment, least: Mapping[str, Exact]) -> Iterator[Requirement]:
    """Yield for each node whether its evidenced score is high enough; one without a score fails.

    Nodes are `overall`, dimensions and sections by id, or by the first letters of one. Raises UnknownNameError.
    """
    by_node = assessment.scorecard.by_node
    for name, score in least.items():
        node = by_node.get(name)
        if node is None:
            raise UnknownNameError("score", name, list(by_node))
        has, needed = node.evidenced.value, format_exact(score)
        failing: tuple[Failing, ...] = ()
        if has is None:
            failing = (Failing(statements.no_score(node=node.title, least=needed), ("answers",)),)
        elif has < score:
            said = statements.score_too_low(node=node.title, has=_below(has, score), least=needed)
            failing = (Failing(said, ("answers",)),)
        yield Requirement("min", statements.score_at_least(node=name, least=needed), failing)


def answered_at_least(assessment: Assessment, share: Exact) -> Requirement:
    """Return whether so large a share of the questions that apply, 0 to 1, is answered with a level."""
    overall, percent = assessment.scorecard.overall, format_exact(share * 100)
    found = Requirement("coverage", statements.answered_at_least(percent=percent))
    if overall.answered >= share * overall.applicable:
        return found
    said = statements.too_few_answers(answered=overall.answered, applicable=overall.applicable, percent=percent)
    return found._replace(failing=(Failing(said, ("answers",)),))


def _below(value: Exact, limit: Exact) -> str:
    """Return a score with as many decimals as show that it is below a limit, cut off and never rounded up to it."""
    for digits in range(1, 7):
        cut = Fraction(int(value * 10**digits), 10**digits)
        if cut < limit:
            return f"{float(cut):.{digits}f}"
    return format_exact(value)
