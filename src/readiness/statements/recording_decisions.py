"""Sentences about a decision that is recorded, and faults of what is to be recorded, with their hints."""

from __future__ import annotations

from datetime import date

from readiness.statements import options
from readiness.statements.decided import condition as condition_of
from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Named

_DAY, _DUE = date(2026, 6, 12), date(2026, 7, 15)
_CONDITION = condition_of(condition="C-1", what="Finance confirms the budget.", owner="CFO", due=_DUE)
_MINIMUM = options.minimum()
_TEXT = quoted(text="Finance confirms; CFO")


@phrase(
    "recorded: {decision} “{option}” for {gate}, decided on {day} by {who}",
    decision="D-1", option=_MINIMUM, gate=Named("gate", "G2", "G2 Go-live"), day=_DAY, who="Steering committee",
)  # fmt: skip
def recorded(*, decision: str, option: Statement, gate: Named, day: date, who: str) -> None:
    """A decision that was recorded."""


@phrase("{condition}; otherwise “{option}” counts", condition=_CONDITION, option=options.stop())
def otherwise(*, condition: Statement, option: Statement) -> None:
    """A condition of a decision that was recorded, and the option that counts once it is late."""


@phrase("{condition}; otherwise the decision no longer stands", condition=_CONDITION)
def otherwise_again(*, condition: Statement) -> None:
    """A condition of a decision that was recorded, which is decided again once it is late."""


@phrase("recorded: {decision}: met on {day}: {condition}", decision="D-1", condition=_CONDITION, day=_DAY)
def met(*, decision: str, condition: Statement, day: date) -> None:
    """A condition of a decision that was met."""


@phrase("{decision} of {day} stands in its place.", decision="D-2", day=_DAY)
def stands_instead(*, decision: str, day: date) -> None:
    """Said of a decision that is not the latest for its gate."""


@phrase("It takes the place of {decision} of {day}.", decision="D-1", day=_DAY)
def replaces(*, decision: str, day: date) -> None:
    """Said of a decision that replaces an earlier one for its gate."""


@phrase("there is no option called {name}", name=quoted(text="minimal"))
def no_option(*, name: Statement) -> None:
    """Said about the option that is chosen, or that counts once a condition is late."""


@phrase("the plan to {gate} has no option “{option}”", gate="G2", option=options.faster())
def not_offered(*, gate: str, option: Statement) -> None:
    """Said about an option that exists, though not for this plan."""


@phrase("See the options of a gate: readiness roadmap ANSWERS --target GATE --options")
def see_options() -> None:
    """A hint below that, with a command to type."""


@phrase("decisions are about the gates of the ladder, and {gate} is checked site by site", gate="GS")
def gate_at_sites(*, gate: str) -> None:
    """Said about the gate of a decision."""


@phrase("the rubric '{rubric}' has no initiatives, so there are no options to choose from", rubric="points")
def no_work(*, rubric: str) -> None:
    """Said where nothing can be planned."""


@phrase("choose a pack whose rubric has initiatives")
def add_work() -> None:
    """Help where nothing can be planned."""


@phrase("there is no decision called {name}", name=quoted(text="D-9"))
def no_decision(*, name: Statement) -> None:
    """Said about a decision by its id."""


@phrase("there is no decision in this file yet")
def no_decision_yet() -> None:
    """Help where a decision is named and none is recorded."""


@phrase("--done {name}: {decision} has no such condition", name=quoted(text="C-9"), decision="D-1")
def no_condition(*, name: Statement, decision: str) -> None:
    """Said about a condition by its id."""


@phrase("{decision} has no conditions", decision="D-1")
def no_conditions(*, decision: str) -> None:
    """Help where a condition is named and there is none."""


@phrase("{condition} of {decision} was met on {day} already", condition="C-1", decision="D-1", day=_DAY)
def met_already(*, condition: str, decision: str, day: date) -> None:
    """Said about a condition that is recorded as met once more."""


@phrase("to correct the day, add --on YYYY-MM-DD")
def correct_day() -> None:
    """Help for a condition that was met already."""


@phrase("--done needs the decision whose condition was met")
def done_of_nothing() -> None:
    """Said when no decision is named."""


@phrase("name it, such as D-1")
def name_decision() -> None:
    """Help where no decision is named."""


@phrase("{decision} is recorded already, and {options} would change it", decision="D-1", options=("--option",))
def not_changed(*, decision: str, options: tuple[str, ...]) -> None:
    """Said when options of a new decision stand beside the id of one."""


@phrase("record a new decision without an id; it takes the place of this one")
def decide_anew() -> None:
    """Help where a recorded decision would be changed."""


@phrase("--condition {text} is not what, who and by when", text=_TEXT)
def no_condition_in(*, text: Statement) -> None:
    """Said about the text of a condition."""


@phrase('write "WHAT; OWNER; YYYY-MM-DD", and after that the option that counts once it is late, if any')
def write_condition() -> None:
    """Help for the text of a condition."""


@phrase("{option}: one of its texts has more than {most} characters", option="--condition", most=200)
def too_long(*, option: str, most: int) -> None:
    """Said about texts that page 1 shows whole."""


@phrase("{option} {day} is before the decision ({decided})", option="--review", day=_DAY, decided=_DUE)
def before_decision(*, option: str, day: date, decided: date) -> None:
    """Said about a day that must not lie before the decision."""


@phrase("write {decided} or a later day", decided=_DAY)
def write_later(*, decided: date) -> None:
    """Help for a day before the decision."""
