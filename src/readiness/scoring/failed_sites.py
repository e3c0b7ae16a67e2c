"""The sites at which a repeating gate does not hold, without those where the use of the tool has ended."""

from readiness.model.answers import Answers
from readiness.model.rubric import Rubric
from readiness.model.scorecard import Scorecard, SiteVerdict
from readiness.model.tool_status import part_status
from readiness.model.verdict import Verdict


def sites_with(scorecard: Scorecard, answers: Answers, rubric: Rubric, *verdicts: Verdict) -> tuple[SiteVerdict, ...]:
    """Return the sites where a repeating gate has one of some verdicts, in the order of the gates and the answers."""
    ended = {site.id for site in answers.sites if (status := part_status(site, rubric, None)) and status.use == "ended"}
    return tuple(site for site in scorecard.sites if site.verdict.verdict in verdicts and site.site not in ended)
