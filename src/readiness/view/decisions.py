"""Build the decisions asked of the leaders, in an order in which none waits for a later one."""

from collections.abc import Iterator, Sequence

from readiness.statements import asks as statements
from readiness.view.ask import OTHERS, Ask, pending, when
from readiness.view.lapse_decisions import lapse_decisions
from readiness.view.models.leader import Decisions
from readiness.view.phrases import Phrases
from readiness.view.task_decisions import task_decisions
from readiness.view.work_decisions import work_decisions, work_if_going_on

_MOST, _MOST_WORK = 5, 2
"""The decisions shown first, and those of them kept for work that nothing else presses."""
_FEW = 8
"""The decisions that stay in order, because a reader sees them all at once."""


def decisions(wording: Phrases) -> Decisions:
    """Return at most five decisions and those beyond.

    The five are what comes before all, the choices of the whole, two pieces of work, then what keeps a gate or an
    outcome, and what else is decided first; more work comes last. Few stay in their order.
    """
    every = all_asks(wording)
    chosen = _chosen(every) if len(every) > _FEW else every[:_MOST]
    first = tuple(ask.view for ask in every if ask in chosen)
    later = tuple(ask.view for ask in every if ask not in chosen)
    if not later:
        return Decisions(first)
    day = min(view.decide_by for view in later)
    return Decisions(first, statements.more(number=len(later), when=when(wording, day)), later)


def all_asks(wording: Phrases) -> list[Ask]:
    """Return every decision, in order: what it waits for first, then by the last day to decide."""
    left = pending(wording)
    first = _first(wording)
    settled = {lapse for ask in first for lapse in ask.settles}
    work = work_decisions(wording, [lapse for lapse in left if lapse not in settled])
    settled.update(lapse for ask in work for lapse in ask.settles)
    tasks = list(task_decisions(wording))
    left = [lapse for lapse in left if lapse not in settled]
    is_asked = bool(first or work or tasks or work_if_going_on(wording))
    lapses = lapse_decisions(wording, left, is_asked=is_asked)
    return _ordered([*first, *work, *tasks, *lapses])


def _first(wording: Phrases) -> list[Ask]:
    """Return what comes before all, and the choices of the whole: also those to decide again."""
    return [*_safe_and_sure(wording), *_due(wording)]


def _due(wording: Phrases) -> Iterator[Ask]:
    if wording.answers.decisions:
        from readiness.view.decided import decisions_due  # noqa: PLC0415 - only where something was decided

        yield from (Ask(view, OTHERS, is_choice=True) for view in decisions_due(wording))


def _safe_and_sure(wording: Phrases) -> list[Ask]:
    live = wording.scores.live
    is_paused = live is not None and live.status.use == "paused"
    roadmap = wording.roadmap
    if not (roadmap.safe_now or roadmap.find_out_first or is_paused or wording.scores.overdue):
        return []
    from readiness.view.first_decisions import first_decisions  # noqa: PLC0415 - only where something comes first

    return first_decisions(wording)


def _ordered(asks: Sequence[Ask]) -> list[Ask]:
    """Return the decisions by rank, day, what is overdue first, and order, each after the work that it waits for."""
    left = sorted(asks, key=lambda ask: (ask.rank, ask.view.decide_by, not ask.is_overdue, ask.is_bare_work, ask.order))
    ahead = {ask.initiative for ask in asks}
    found: list[Ask] = []
    while left:
        place = next((place for place, ask in enumerate(left) if ahead.isdisjoint(ask.waits_for)), 0)
        found.append(left.pop(place))
        ahead.discard(found[-1].initiative)
    return found


def _chosen(asks: Sequence[Ask]) -> list[Ask]:
    """Return the first decisions: those that come before all, choices, some work, and what else presses.

    What one of them waits for is among them.
    """
    leading = [ask for ask in asks if ask.rank < OTHERS or ask.is_choice]
    work = [ask for ask in asks if ask.is_bare_work]
    others = [ask for ask in asks if ask not in leading and not ask.is_bare_work]
    others.sort(key=lambda ask: not ask.holds_something)
    by_work = {ask.initiative: ask for ask in asks if ask.initiative}
    chosen: list[Ask] = []
    for ask in (*leading, *work[:_MOST_WORK], *others, *work[_MOST_WORK:]):
        fresh = [one for one in (*(by_work[id_] for id_ in ask.waits_for if id_ in by_work), ask) if one not in chosen]
        if len(chosen) + len(fresh) <= _MOST:
            chosen += fresh
    return chosen
