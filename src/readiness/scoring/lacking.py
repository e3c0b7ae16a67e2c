"""Count the things that leave a gate undetermined."""

from collections import Counter
from collections.abc import Iterable

from readiness.model.lack import Lack
from readiness.model.scorecard import Reason
from readiness.statements import gates as statements
from readiness.statements.statement import Statement

_THINGS = {
    Lack.ANSWER: statements.answers_missing,
    Lack.KNOWN_ANSWER: statements.answers_unknown,
    Lack.SCORE: statements.scores_withheld,
}


def lacking(reasons: Iterable[Reason]) -> tuple[Statement, ...]:
    """Return the missing answers, the unknown ones and the scores not given, each with their number."""
    number = Counter(reason.lacks for reason in reasons)
    return tuple(thing(number=number[lack]) for lack, thing in _THINGS.items() if number[lack])
