"""Tell on page 1 of the option in question: its decisions, its day, and what decides the day of the plan shown."""

from readiness.statements.decisions import (
    further_decisions,
    further_decisions_all_of_choice,
    further_decisions_of_choice,
)
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.case_in_question import option_counted, shown_kind
from readiness.view.chances import opening_day_of
from readiness.view.people_views import decides_on_page
from readiness.view.phrases import Phrases

_MOST_PLACES = 8


def further_decisions_title(wording: Phrases, number: int) -> Statement:
    """Return the heading of the decisions beside the choice; those that start the work of the option have a number."""
    option, choices = option_counted(wording), wording.decisions
    work = option.work if option else ()
    keys = [f"{kind}:{id_}" for id_ in work for kind in ("work", "promise")]
    lane = {step.initiative for step in wording.roadmap.safe_now if step.initiative}
    if lane and lane <= {*work}:
        keys.append("safe-now")
    places = [place for place, one in enumerate((*choices.first, *choices.later), 1) if one.key in keys]
    if not places:
        return further_decisions(number=number)
    if len(places) == number:
        return further_decisions_all_of_choice(number=number)
    return further_decisions_of_choice(number=number, carrying=len(places), places=at_most(places, _MOST_PLACES))


def day_of_option(wording: Phrases, gate: str) -> Statement | None:
    """Return a sentence on the day of a gate with the option in question; None where its plan is the one shown."""
    option = option_counted(wording)
    if option is None or wording.options is None or shown_kind(wording) in option.kinds:
        return None
    return opening_day_of(wording, option, gate) if wording.options.gate == gate else None


def what_decides(wording: Phrases) -> tuple[Statement, ...]:
    """Return the sentence on what decides the date of the next gate; none where another option is in question."""
    option = option_counted(wording)
    if option and shown_kind(wording) not in option.kinds:
        return ()
    decided = decides_on_page(wording)
    return (decided,) if decided else ()
