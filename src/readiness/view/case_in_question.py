"""The money case that a report shows: that of the option which was chosen, or else is advised."""

from typing import TYPE_CHECKING

from readiness.view.option_in_question import option_in_question
from readiness.view.phrases import Phrases
from readiness.view.planned_once import case_of

if TYPE_CHECKING:
    from readiness.model.money import MoneyCase
    from readiness.model.options import Option


def case_in_question(wording: Phrases) -> "MoneyCase | None":
    """Return the costs and the return of the option in question; None without a case."""
    found, option = wording.assessment.money, option_counted(wording)
    if found is None or option is None or wording.options is None or shown_kind(wording) in option.kinds:
        return found
    return case_of(*wording.between, option, wording.options.gate)


def answers_missing(wording: Phrases) -> int:
    """Return how many answers are missing where they are too many to tell the plan's days and costs, else 0."""
    sure = wording.scores.sure_of_gate
    return sure.unknown if sure and sure.too_unknown else 0


def option_counted(wording: Phrases) -> "Option | None":
    """Return the option whose work the case counts; None where no options are told, or too much is unknown.

    Without an option in question, and for one to stop, which has no plan of its own, that is the plan shown.
    """
    found, shown = wording.options, wording.roadmap.option
    if found is None or answers_missing(wording):
        return None
    option = None if shown and shown.why == "asked" else option_in_question(wording)
    return option if option and "stop" not in option.kinds else found.of_kind(shown_kind(wording))


def shown_kind(wording: Phrases) -> str:
    """Return the kind of the option whose plan the roadmap is; to stop is counted as all the work."""
    shown = wording.roadmap.option
    return shown.kind if shown and shown.kind != "stop" else "recommended"
