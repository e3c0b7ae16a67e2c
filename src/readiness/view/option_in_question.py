"""The option that a report speaks of: the one that was chosen, or else is advised."""

from typing import TYPE_CHECKING

from readiness.model.option_kinds import OptionKind
from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.model.options import Option, Options


def option_in_question(wording: Phrases) -> "Option | None":
    """Return the option that was chosen, or else the one advised; None without either."""
    found = wording.options
    if found is None:
        return None
    kind = option_chosen(found, wording) or found.advice.kind
    return found.of_kind(kind)


def option_chosen(found: "Options", wording: Phrases) -> OptionKind | None:
    """Return the kind of option that was decided on and counts; None without a decision."""
    if not wording.answers.decisions:
        return None
    from readiness.view.decided import chosen_option  # noqa: PLC0415 - only where something was decided

    return chosen_option(wording, found.gate)


def is_nothing_advised(wording: Phrases) -> bool:
    """Return whether there are options, none of them is advised, and none was chosen: nothing says to go on."""
    found = wording.options
    return found is not None and found.advice.kind is None and option_chosen(found, wording) is None
