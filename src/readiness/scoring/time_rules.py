"""Check the time rules: deadlines between milestones that have run out, and periods that were too short."""

from collections.abc import Iterator, Mapping
from datetime import date

from readiness.model.cross_rules import Overdue, TimeRule
from readiness.model.days import add_months
from readiness.model.rubric import Rubric
from readiness.model.scorecard import QuestionScore


def find_overdue(
    rubric: Rubric,
    scores: Mapping[str, QuestionScore],
    milestones: Mapping[str, date],
    reached: Mapping[str, bool],
    day: date,
) -> Iterator[Overdue]:
    """Yield the time rules that are broken on `day`.

    `milestones` holds the date of each milestone or gate; `reached` is true for gates that pass, perhaps conditionally.
    """
    for rule in rubric.time_rules:
        since = milestones.get(rule.since)
        if since is None or _moot(rule, scores):
            continue
        ended = milestones.get(rule.until) if rule.until else None
        if rule.min_weeks is None and (ended or (rule.until and reached.get(rule.until))):
            continue
        weeks = ((ended or day) - since).days // 7
        if _broken(rule, since, ended or day, ended=ended is not None):
            yield Overdue(rule.id, rule.title, rule.message, weeks, is_over=ended is not None)


def _moot(rule: TimeRule, scores: Mapping[str, QuestionScore]) -> bool:
    return bool(rule.unless) and all((scores[id_].evidenced or 0) >= level for id_, level in rule.unless.items())


def _broken(rule: TimeRule, since: date, until: date, *, ended: bool) -> bool:
    days = (until - since).days
    if rule.min_weeks is not None and ended and days < rule.min_weeks * 7:
        return True
    if rule.max_weeks is not None and days > rule.max_weeks * 7:
        return True
    return rule.max_months is not None and add_months(since, rule.max_months) < until
