"""The rules for a tool in use and a profile → those for that profile: its minimums of safe use, rules and variants.

A fact that the profile does not state makes nothing easier: of the minimums that may apply the strictest counts, and
every rule that may apply stays.
"""

from collections.abc import Collection, Iterable

from readiness.model.condition import Profile
from readiness.model.field_types import Id
from readiness.model.initiative import Initiative
from readiness.model.live_rules import EventKind, LiveRules, SafeMinimum, SafeNow
from readiness.model.possible_rules import may_apply, possible_rules


def live_for_profile(live: LiveRules, gates: Collection[Id], profile: Profile) -> LiveRules:
    """Return the rules for one profile, where `gates` are those of its ladder.

    Every question has one minimum of safe use at most, and a status whose gate is not for the profile has none.
    """
    return live.changed(
        statuses=tuple(
            status if status.gate is None or status.gate in gates else status.changed(gate=None)
            for status in live.statuses
        ),
        rules=tuple(rule for rule in live.rules if may_apply(rule, profile)),
        safe_now=live.safe_now and _safe_now(live.safe_now, live, profile),
    )


def _safe_now(safe_now: SafeNow, live: LiveRules, profile: Profile) -> SafeNow | None:
    minimums = {
        question: (_strictest(possible, safe_now, live),)
        for question, rules in safe_now.minimums.items()
        if (possible := possible_rules(rules, profile))
    }
    return safe_now.changed(minimums=minimums) if minimums else None


def _strictest(possible: list[SafeMinimum], safe_now: SafeNow, live: LiveRules) -> SafeMinimum:
    """Return the minimum with the highest level, made as strict in time and outcomes as any other that may apply."""
    if len(possible) < 2:
        return possible[0]
    return max(possible, key=lambda rule: rule.level).changed(
        days=min(safe_now.days if rule.days is None else rule.days for rule in possible),
        now=live.most_severe(*(rule.now or safe_now.now for rule in possible)),
        after=live.most_severe(*(rule.after or safe_now.after for rule in possible)),
    )


def events_for_profile(kinds: Iterable[EventKind], offered: Collection[Id]) -> tuple[EventKind, ...]:
    """Return the kinds of events, each with only the work that is offered to the profile."""
    return tuple(
        kind
        if all(work in offered for work in kind.work)
        else kind.changed(work=tuple(work for work in kind.work if work in offered))
        for kind in kinds
    )


def initiatives_in_use(
    initiatives: Iterable[Initiative], live: LiveRules | None, status: str | None
) -> list[Initiative]:
    """Return initiatives with their words and figures for a tool of a status: those for a tool in use, or in general.

    An initiative keeps `live` only where it has taken its words and figures.
    """
    in_use = live is not None and status is not None and live.is_judged(status)
    return [_in_use(initiative) if in_use else _in_general(initiative) for initiative in initiatives]


def _in_use(initiative: Initiative) -> Initiative:
    if initiative.live is None:
        return initiative
    return initiative.changed(**{key: value for key, value in initiative.live if value is not None})


def _in_general(initiative: Initiative) -> Initiative:
    return initiative if initiative.live is None else initiative.changed(live=None)
