"""Validate the rules for a tool in use, its minimums of safe use, and the ratings of sureness."""

from collections.abc import Iterator
from itertools import pairwise

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.loading.references_exist import claims_exist, ids_once, keys_exist, level_exists, names_exist
from readiness.loading.validate_event_kinds import validate_event_kinds
from readiness.loading.validate_facts import condition_problems
from readiness.loading.validate_outcomes import validate_outcomes, validate_statuses
from readiness.loading.validate_status_fact import validate_status_fact
from readiness.model.live_rules import HowSure, LiveRule, LiveRules, SafeMinimum, SafeNow
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric
from readiness.statements import event_kind_problems, live_rule_problems, rubric_problems
from readiness.statements.reference_problems import no_outcome, no_question, no_status

_HOLDS_FOR = ("levels", "gate", "sites", "overdue", "events")
"""The keys of a rule that say what it holds for, of which it has one."""
_TAKEN = {"event", "safe-now", "resume"}
"""Ids that stand for reasons without a rule (`LiveReason.rule`)."""


def validate_live_rules(questionnaire: Questionnaire, rubric: Rubric, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of the rules for a tool in use with the rest of the pack."""
    yield from validate_status_fact(questionnaire, rubric, files)
    for question, place in files.asked(questionnaire):
        if question.asked_per == "segment" and not questionnaire.segments:
            message = live_rule_problems.no_segments()
            yield (place / "asked_per").problem(message, live_rule_problems.add_segments())
    if rubric.how_sure is not None:
        yield from _how_sure(rubric.how_sure, files.in_rubric("how_sure"))
    spot = files.in_rubric("live")
    if rubric.live is None:
        if rubric.events:
            message = event_kind_problems.events_need_live()
            yield files.in_rubric("events").key_problem(message, event_kind_problems.add_live())
        return
    yield from validate_statuses(rubric.live, questionnaire, rubric, spot / "statuses")
    yield from validate_outcomes(rubric.live, spot / "outcomes")
    yield from _rules(rubric.live, questionnaire, rubric, spot / "rules")
    if rubric.live.safe_now is not None:
        yield from _safe_now(rubric.live.safe_now, questionnaire, rubric, spot / "safe_now")
    yield from validate_event_kinds(rubric.live, questionnaire, rubric, files)


def _rules(live: LiveRules, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    yield from ids_once([rule.id for rule in live.rules], live_rule_problems.second_rule, spot)
    for index, rule in enumerate(live.rules):
        place = spot / index
        if rule.id in _TAKEN:
            message = live_rule_problems.id_taken(name=rule.id)
            yield (place / "id").problem(message, rubric_problems.own_id())
        yield from names_exist([rule.outcome], live.outcome_named, no_outcome, place / "outcome")
        yield from claims_exist(rule.levels, questionnaire, rubric, place / "levels")
        yield from condition_problems(rule.when, questionnaire, place / "when")
        for position, status in enumerate(rule.statuses):
            yield from names_exist([status], live.status_named, no_status, place / "statuses" / position)
            if status in live.status_named and not live.is_judged(status):
                message = live_rule_problems.status_not_judged(status=status)
                yield (place / "statuses" / position).problem(message, live_rule_problems.name_judged())
        yield from _holds_for(rule, rubric, place)


def _holds_for(rule: LiveRule, rubric: Rubric, place: Spot) -> Iterator[Problem]:
    """Yield a problem unless a rule holds for one thing, which the rubric has."""
    stated = [key for key in _HOLDS_FOR if getattr(rule, key)]
    if not stated:
        message = live_rule_problems.rule_for_nothing(keys=_HOLDS_FOR)
        yield (place / "id").problem(message, live_rule_problems.write_one())
    elif len(stated) > 1:
        message = live_rule_problems.rule_for_several(keys=tuple(stated))
        yield (place / stated[1]).key_problem(message, live_rule_problems.one_rule_each())
    for key, has, lacks in (
        ("sites", rubric.repeating_gates, live_rule_problems.no_repeating_gate),
        ("overdue", [kind for kind in rubric.events if kind.duties], live_rule_problems.no_duties_at_all),
        ("events", rubric.events, live_rule_problems.no_events),
    ):
        if key in stated and not has:
            yield (place / key).problem(lacks(), live_rule_problems.remove_rule())


def _safe_now(safe_now: SafeNow, questionnaire: Questionnaire, rubric: Rubric, spot: Spot) -> Iterator[Problem]:
    outcomes = rubric.live.outcome_named if rubric.live else {}
    for key in ("now", "after"):
        yield from names_exist([getattr(safe_now, key)], outcomes, no_outcome, spot / key)
    yield from _milder_after(safe_now.now, safe_now.after, safe_now.days, rubric, spot / "after")
    yield from keys_exist(safe_now.minimums, questionnaire.questions, no_question, spot / "minimums")
    for id_, minimums in safe_now.minimums.items():
        entry = spot / "minimums" / id_
        for index, minimum in enumerate(minimums):
            place = entry / index if entry.is_list else entry
            yield from _minimum(id_, minimum, safe_now, (questionnaire, rubric), place)
            if minimum.when is None and index < len(minimums) - 1:
                yield place.problem(rubric_problems.never_counts(), rubric_problems.give_condition())


def _minimum(
    id_: str, minimum: SafeMinimum, safe_now: SafeNow, pack: tuple[Questionnaire, Rubric], place: Spot
) -> Iterator[Problem]:
    questionnaire, rubric = pack
    outcomes = rubric.live.outcome_named if rubric.live else {}
    if id_ in rubric.questions:
        yield from level_exists(minimum.level, rubric.scale_of(id_), place / "level")
    yield from condition_problems(minimum.when, questionnaire, place / "when")
    for key in ("now", "after"):
        if (outcome := getattr(minimum, key)) is not None:
            yield from names_exist([outcome], outcomes, no_outcome, place / key)
    if minimum.now is not None or minimum.after is not None:
        now, after = minimum.now or safe_now.now, minimum.after or safe_now.after
        days = safe_now.days if minimum.days is None else minimum.days
        yield from _milder_after(now, after, days, rubric, place / ("now" if minimum.after is None else "after"))


def _milder_after(now: str, after: str, days: int, rubric: Rubric, place: Spot) -> Iterator[Problem]:
    rank = rubric.live.severity_of if rubric.live else {}
    if rank.get(after, 0) > rank.get(now, len(rank)):
        message = live_rule_problems.milder_after(after=after, days=days, now=now)
        yield place.problem(message, live_rule_problems.name_more_severe())


def _how_sure(how_sure: HowSure, spot: Spot) -> Iterator[Problem]:
    ratings, hint = spot / "ratings", live_rule_problems.order_ratings()
    if how_sure.ratings[0].from_ != 0:
        yield (ratings / 0 / "from").problem(live_rule_problems.rating_begins(), hint)
    for index, (before, rating) in enumerate(pairwise(how_sure.ratings), 1):
        if rating.from_ <= before.from_:
            message = live_rule_problems.ratings_out_of_order(percent=rating.from_, before=before.from_)
            yield (ratings / index / "from").problem(message, hint)
        elif rating.from_ > 100:
            yield (ratings / index / "from").problem(live_rule_problems.above_hundred(percent=rating.from_), hint)
    if how_sure.most_unknown > 100:
        message = live_rule_problems.above_hundred(percent=how_sure.most_unknown)
        yield (spot / "most_unknown").problem(message)
