"""List the things that leave a gate undetermined."""

from readiness.model.counts import Shortfalls
from readiness.statements import gates as statements
from readiness.statements import lists
from readiness.statements.statement import Statement


def lacking(counted: Shortfalls) -> tuple[Statement, ...]:
    """Return the missing answers, the unknown ones and the scores not given, each with their number."""
    return lists.counted(
        (statements.answers_missing, counted.missing),
        (statements.answers_unknown, counted.unknown),
        (statements.scores_withheld, counted.withheld),
    )
