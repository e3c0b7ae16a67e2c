"""Find what has waited for more than 60 days, by the days that the answers name."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from readiness.statements import work_status as statements
from readiness.statements.statement import Statement, Words
from readiness.view.models.report import ReportView
from readiness.view.models.work_status import LongOpenView
from readiness.view.phrases import Phrases

_DAYS = 60
_PROMISED = {"remedy", "acceptance", "duty", "condition", "review", "finish", "safe-now"}


def long_open(wording: Phrases, view: ReportView) -> Iterable[LongOpenView]:
    """Return what has waited for more than 60 days on the day of judgment, from the oldest."""
    today = wording.answers.date
    found = ((since, (today - since).days, what) for since, what in _waiting(wording, view))
    for since, days, what in sorted((one for one in found if one[1] > _DAYS), key=lambda one: one[0]):
        yield LongOpenView(since, days, what, statements.open_since(what=what, days=days, day=since))


def longest(waiting: Sequence[LongOpenView]) -> Statement | None:
    """Return the sentence on what has waited longest; None where nothing has."""
    if not waiting:
        return None
    first = waiting[0]
    return statements.open_longest(number=len(waiting), what=first.what, days=first.days, day=first.since)


def _waiting(wording: Phrases, view: ReportView) -> Iterator[tuple[date, Words]]:
    live = wording.scores.live
    if live and live.status.use == "paused" and live.status.since:
        yield live.status.since, statements.out_of_use(status=live.status.title)
    for event in view.events:
        if event.day and event.closed is None:
            yield event.day, statements.event_open(event=event.id, title=event.title)
    for entry in view.calendar:
        if entry.kind in _PROMISED and entry.chance is None:
            yield entry.day, statements.past_due(what=entry.title)
    for benefit in wording.answers.case.benefits if wording.answers.case and not wording.edition.part else ():
        if benefit.review and benefit.verified is None:
            yield benefit.review, statements.benefit_unverified(title=benefit.title)
