"""Checks of the outcome of a tool in use and of the gates at its sites, for `readiness gate`."""

from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.assessment import Assessment
from readiness.model.verdict import Verdict
from readiness.scoring.failed_sites import sites_with
from readiness.statements import live_lines as statements
from readiness.statements.statement import Statement
from readiness.statements.values import Named


def check_outcome(assessment: Assessment, required: str) -> tuple[bool, list[Statement]]:
    """Return whether the outcome is more severe than the one required or not known, and what to say about it.

    A tool that is not in use has no outcome, which is said and passes. Raises UnknownNameError for an outcome that the
    rubric does not have, and ReadinessError for a rubric without rules for a tool in use.
    """
    rules, live = assessment.pack.rubric.live, assessment.scorecard.live
    if rules is None or live is None:
        raise ReadinessError(statements.no_rules(rubric=assessment.pack.rubric.rubric), statements.see_gates())
    outcome = next((id_ for id_ in rules.outcome_named if id_.casefold() == required.casefold()), None)
    if outcome is None:
        raise UnknownNameError("outcome", required, list(rules.outcome_named))
    if not live.status.is_judged:
        return False, [statements.not_in_use(status=live.status.title)]
    title = rules.outcome_named[live.at_least].title
    if rules.severity_of[live.at_least] < rules.severity_of[outcome]:
        return True, [statements.more_severe(required=outcome, outcome=title)]
    if live.outcome is None:
        return True, [statements.not_known(required=outcome, outcome=title)]
    return False, []


def outcome_fails(assessment: Assessment, required: str) -> list[Statement]:
    """Return why no gate holds: the outcome of a tool in use."""
    rules, live = assessment.pack.rubric.live, assessment.scorecard.live
    if rules is None or live is None or not live.fails_gates:
        return []
    return [statements.fails_gates(required=required, outcome=rules.outcome_named[live.at_least].title)]


def failing_sites(assessment: Assessment) -> list[Statement]:
    """Return a line for each site at which a repeating gate is not reached."""
    rubric, verdicts = assessment.pack.rubric, (Verdict.FAILED, Verdict.UNDETERMINED)
    found = sites_with(assessment.scorecard, assessment.answers, rubric, *verdicts)
    return [
        (statements.site_undetermined if site.verdict.verdict is Verdict.UNDETERMINED else statements.site_fails)(
            gate=Named("gate", site.verdict.id, f"{site.verdict.id} {site.verdict.title}"),
            site=site.title,
            because=site.verdict.because,
        )
        for site in found
    ]
