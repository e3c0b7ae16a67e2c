"""Build the decisions asked of the leaders, in an order in which none waits for a later one."""

from collections.abc import Iterator, Sequence

from readiness.statements import asks as statements
from readiness.view.ask import OTHERS, Ask, pending, when
from readiness.view.lapse_decisions import lapse_decisions
from readiness.view.models.leader import Decisions
from readiness.view.phrases import Phrases
from readiness.view.task_decisions import task_decisions
from readiness.view.work_decisions import work_decisions, work_if_going_on

_MOST = 5
"""The decisions shown first."""


def decisions(wording: Phrases) -> Decisions:
    """Return the first five decisions and those beyond, in one order."""
    every = tuple(ask.view for ask in all_asks(wording))
    first, later = every[:_MOST], every[_MOST:]
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

        yield from (Ask(view, OTHERS) for view in decisions_due(wording))


def _safe_and_sure(wording: Phrases) -> list[Ask]:
    live = wording.scores.live
    is_paused = live is not None and live.status.use == "paused"
    roadmap = wording.roadmap
    if not (roadmap.safe_now or roadmap.find_out_first or is_paused or wording.scores.overdue):
        return []
    from readiness.view.first_decisions import first_decisions  # noqa: PLC0415 - only where something comes first

    return first_decisions(wording)


def _ordered(asks: Sequence[Ask]) -> list[Ask]:
    """Return the decisions by rank and day, each after the work that it waits for.

    Of one day are first what is overdue, then what is no work, then work, and last work that needs later days.
    """

    def place_of(ask: Ask) -> tuple[object, ...]:
        is_work = ask.initiative is not None
        return ask.rank, ask.view.decide_by, not ask.is_overdue, is_work, is_work and ask.is_promised, ask.order

    left = sorted(asks, key=place_of)
    ahead = {ask.initiative for ask in asks}
    found: list[Ask] = []
    while left:
        place = next((place for place, ask in enumerate(left) if ahead.isdisjoint(ask.waits_for)), 0)
        found.append(left.pop(place))
        ahead.discard(found[-1].initiative)
    return found
