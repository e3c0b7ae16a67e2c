"""The requirements on a tool in use: an outcome no more severe than one named, and its gates at all sites."""

from readiness.errors import ReadinessError, UnknownNameError
from readiness.model.assessment import Assessment
from readiness.model.verdict import Verdict
from readiness.requirements.requirement import Failing, Requirement
from readiness.scoring.failed_sites import sites_with
from readiness.statements import findings
from readiness.statements import live_lines as statements
from readiness.statements.values import Named


def outcome_is_allowed(assessment: Assessment, required: str) -> Requirement:
    """Return whether the outcome is no more severe than the one required; one that is not known fails.

    A tool that is not in use has no outcome, which is said and passes. Raises UnknownNameError for an outcome that the
    rubric does not have, and ReadinessError for a rubric without rules for a tool in use.
    """
    rules, live = assessment.pack.rubric.live, assessment.scorecard.live
    if rules is None or live is None:
        raise ReadinessError(statements.no_rules(rubric=assessment.pack.rubric.rubric), statements.see_gates())
    outcome = next((id_ for id_ in rules.outcome_named if id_.casefold() == required.casefold()), None)
    if outcome is None:
        raise UnknownNameError("outcome", required, list(rules.outcome_named))
    found = Requirement("require_live", findings.outcome_allowed(outcome=outcome))
    if not live.status.is_judged:
        return found._replace(notes=(statements.not_in_use(status=live.status.title),))
    title = rules.outcome_named[live.at_least].title
    if rules.severity_of[live.at_least] < rules.severity_of[outcome]:
        return found._replace(failing=(Failing(statements.more_severe(required=outcome, outcome=title), ("tool",)),))
    if live.outcome is None:
        return found._replace(failing=(Failing(statements.not_known(required=outcome, outcome=title), ("tool",)),))
    return found


def sites_pass(assessment: Assessment) -> Requirement:
    """Return whether a repeating gate is reached at every site that is in use or planned."""
    rubric, verdicts = assessment.pack.rubric, (Verdict.FAILED, Verdict.UNDETERMINED)
    places = {site.id: index for index, site in enumerate(assessment.answers.sites)}
    failing = [
        Failing(
            (statements.site_undetermined if site.verdict.verdict is Verdict.UNDETERMINED else statements.site_fails)(
                gate=Named("gate", site.verdict.id, f"{site.verdict.id} {site.verdict.title}"),
                site=site.title,
                because=site.verdict.because,
            ),
            ("sites", places[site.site]),
        )
        for site in sites_with(assessment.scorecard, assessment.answers, rubric, *verdicts)
    ]
    return Requirement("sites", findings.sites_pass(), tuple(failing))
