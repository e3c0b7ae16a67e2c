"""Compare the use of a tool with the previous assessment: status, outcome, events and reopened questions."""

from collections.abc import Iterator

from readiness.model.live import LiveVerdict
from readiness.statements import changes_of_use as statements
from readiness.statements import states
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words
from readiness.view.models.changes import ChangedOutcomeView
from readiness.view.phrases import Phrases

_MOST_NAMED = 5


def changes_in_use(before: Phrases, now: Phrases) -> Iterator[Statement]:
    """Yield the changes, each as an entry of a list."""
    earlier, live = before.scores.live, now.scores.live
    if earlier is None or live is None:
        return
    if earlier.status.id != live.status.id:
        yield statements.status_changed(before=earlier.status.title, now=live.status.title)
    if _outcome(before, earlier) != _outcome(now, live):
        yield statements.outcome_changed(before=_outcome(before, earlier), now=_outcome(now, live))
    yield from _events(earlier, live)
    was, is_now = _reopened(earlier), _reopened(live)
    for said, ids in (
        (statements.reopened, [id_ for id_ in is_now if id_ not in was]),
        (statements.shown_again, [id_ for id_ in was if id_ not in is_now and id_ in now.questionnaire.questions]),
    ):
        codes = [now.named(id_).code for id_ in ids if now.shows(id_)]
        if codes:
            yield said(number=len(codes), questions=at_most(codes, _MOST_NAMED))


def changed_outcome(before: Phrases, now: Phrases) -> ChangedOutcomeView | None:
    """Return the outcome before and now; None where it did not change."""
    earlier, live = before.scores.live, now.scores.live
    if earlier is None or live is None or (was := _outcome(before, earlier)) == (found := _outcome(now, live)):
        return None
    ranks, change = now.live_rules.severity_of, 0
    if earlier.outcome in ranks and live.outcome in ranks:
        change = 1 if ranks[live.outcome] > ranks[earlier.outcome] else -1
    return ChangedOutcomeView(was, found, change)


def _outcome(wording: Phrases, live: LiveVerdict) -> Words:
    """Return the outcome in words; “none” for a tool that is not judged."""
    if not live.status.is_judged:
        return statements.no_outcome()
    if live.outcome is None:
        return states.undetermined()
    return wording.live_rules.outcome_named[live.outcome].title


def _events(earlier: LiveVerdict, live: LiveVerdict) -> Iterator[Statement]:
    known = {event.id: event for event in earlier.events}
    new = [event.id for event in live.events if event.id not in known]
    closed = [event.id for event in live.events if not event.is_open and (e := known.get(event.id)) and e.is_open]
    if new:
        yield statements.new_events(number=len(new), events=at_most(new, _MOST_NAMED))
    if closed:
        yield statements.closed_events(number=len(closed), events=at_most(closed, _MOST_NAMED))


def _reopened(live: LiveVerdict) -> list[str]:
    return list(dict.fromkeys(id_ for event in live.events for id_ in event.reopened))
