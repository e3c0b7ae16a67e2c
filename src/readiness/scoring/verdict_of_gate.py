"""Decide the verdict of a gate from its shortfalls, and explain it by what is missing."""

from readiness.model.counts import Shortfalls
from readiness.model.gate import Conditional
from readiness.model.verdict import Verdict
from readiness.statements import gates as statements
from readiness.statements import lists
from readiness.statements.statement import Statement


def verdict_of(counted: Shortfalls, conditional: Conditional) -> Verdict:
    """Return the verdict of a gate with these shortfalls."""
    too_many = conditional.at_most is not None and counted.conditions > conditional.at_most
    if counted.blockers or counted.majors or counted.scores or too_many:
        return Verdict.FAILED
    if counted.missing or counted.unknown or counted.withheld:
        return Verdict.UNDETERMINED
    return Verdict.CONDITIONAL if counted.conditions else Verdict.PASSED


def explain_verdict(verdict: Verdict, counted: Shortfalls, conditional: Conditional) -> Statement:
    """Return the reason for a verdict: what is short, and what is missing or unknown besides, each with its number."""
    if verdict is Verdict.PASSED:
        return statements.passed()
    if verdict is Verdict.UNDETERMINED:
        return statements.undetermined(things=lacking(counted))
    if verdict is Verdict.CONDITIONAL and counted.first_due:
        return statements.conditional(number=counted.conditions, due=counted.first_due.day)
    return _failed(counted, conditional)


def _failed(counted: Shortfalls, conditional: Conditional) -> Statement:
    too_many = conditional.at_most is not None and counted.conditions > conditional.at_most
    things = (
        *lists.counted(
            (statements.blockers_short, counted.blockers),
            (statements.majors_short, counted.majors),
            (statements.scores_short, counted.scores),
        ),
        *((statements.too_many_conditions(number=counted.conditions, most=conditional.at_most or 0),) * too_many),
        *lists.counted(
            (statements.missing, counted.missing),
            (statements.nobody_knew, counted.unknown),
            (statements.not_given, counted.withheld),
        ),
    )
    if counted.short_unknown:
        return statements.failed_unknown(things=things, number=counted.short_unknown)
    return statements.failed(things=things)


def lacking(counted: Shortfalls) -> tuple[Statement, ...]:
    """Return the missing answers, the unknown ones and the scores not given, each with their number."""
    return lists.counted(
        (statements.answers_missing, counted.missing),
        (statements.answers_unknown, counted.unknown),
        (statements.scores_withheld, counted.withheld),
    )
