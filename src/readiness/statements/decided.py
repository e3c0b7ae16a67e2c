"""The decisions that were made and kept: which option, how its conditions stand, what moved, and what is to decide."""

from __future__ import annotations

from datetime import date

from readiness.statements import options
from readiness.statements.asks import today
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Named

_DAY, _DUE, _LATER = date(2026, 6, 12), date(2026, 7, 15), date(2027, 3, 5)
_GATE = Named("gate", "G2", "G2 Go-live")
_WHAT = "Finance confirms the budget."


@phrase(
    "You chose “{option}” for {gate} on {day} ({who}).",
    option=options.minimum(), gate=_GATE, day=_DAY, who="Steering committee",
)  # fmt: skip
def chose(*, option: Statement, gate: Named, day: date, who: str) -> None:
    """The first sentence on a decision that is kept; `who` is the person, role or body that decided."""


@phrase(
    "You chose “{option}”, which the plan no longer offers, for {gate} on {day} ({who}).",
    option=options.faster(), gate=_GATE, day=_DAY, who="Steering committee",
)  # fmt: skip
def chose_what_is_gone(*, option: Statement, gate: Named, day: date, who: str) -> None:
    """The same of an option that no longer exists."""


@phrase("Its condition is not met yet.", "None of its {number} conditions is met yet.", by="number", number=3)
def none_met(*, number: int) -> None:
    """A sentence on the conditions of a decision."""


@phrase("{met} of {number} conditions is met.", "{met} of {number} conditions are met.", by="met", met=2, number=3)
def some_met(*, met: int, number: int) -> None:
    """A sentence on the conditions of a decision; there are at least two."""


@phrase("Its condition is met.", "All {number} conditions are met.", by="number", number=3)
def all_met(*, number: int) -> None:
    """A sentence on the conditions of a decision."""


@phrase(
    "{condition} “{what}” ({owner}, by {due})", condition="C-1", what=_WHAT, owner="CFO", due=_DUE,
)  # fmt: skip
def condition(*, condition: str, what: str, owner: str, due: date) -> None:
    """A condition of a decision, in a list: its id, its text, who sees to it, and its last day."""


_CONDITION = condition(condition="C-1", what=_WHAT, owner="CFO", due=_DUE)


@phrase("Next due: {condition}.", condition=_CONDITION)
def next_due(*, condition: Statement) -> None:
    """The condition that is due first of those still to be met."""


@phrase("Not met in time: {conditions}.", conditions=(_CONDITION,))
def not_in_time(*, conditions: tuple[Value, ...]) -> None:
    """The conditions that were not met by their day, what was due first coming first."""


@phrase("“{option}” counts now, as the decision says.", option=options.stop())
def counts_now(*, option: Statement) -> None:
    """The option that counts in place of the one chosen, since a condition was not met in time."""


@phrase("The decision no longer stands: choose again for {gate}.", gate="G2")
def no_longer_stands(*, gate: str) -> None:
    """Said where a condition was not met in time."""


@phrase("The plan no longer offers “{option}”.", option=options.stop())
def not_offered(*, option: Statement) -> None:
    """Said of an option that counts and no longer exists."""


@phrase("{gate} is reached.", gate="G1")
def reached(*, gate: str) -> None:
    """Said of a decision about a gate that is reached."""


@phrase("{gate}'s 80% date", gate="G2")
def gate_date(*, gate: str) -> None:
    """The first words of a sentence: the day by which a gate can open with a chance of 80%."""


@phrase("The 80% date of stopping")
def stop_date() -> None:
    """The first words of a sentence: the day by which the work to stop is done with a chance of 80%."""


_SUBJECT = gate_date(gate="G2")


@phrase("{subject} is {day}.", subject=_SUBJECT, day=_LATER)
def dated(*, subject: Statement, day: date) -> None:
    """The day of an option, of which no other day was kept."""


@phrase("{subject} is still {day}.", subject=_SUBJECT, day=_LATER)
def unmoved(*, subject: Statement, day: date) -> None:
    """The day of an option, which is what it was when it was chosen."""


@phrase(
    "{subject} moved {weeks} week later, to {day}.", "{subject} moved {weeks} weeks later, to {day}.",
    by="weeks", subject=_SUBJECT, weeks=3, day=_LATER,
)  # fmt: skip
def moved_later(*, subject: Statement, weeks: int, day: date) -> None:
    """The day of an option, which is later than it was when it was chosen."""


@phrase(
    "{subject} moved {weeks} week earlier, to {day}.", "{subject} moved {weeks} weeks earlier, to {day}.",
    by="weeks", subject=_SUBJECT, weeks=3, day=_LATER,
)  # fmt: skip
def moved_earlier(*, subject: Statement, weeks: int, day: date) -> None:
    """The day of an option, which is earlier than it was when it was chosen."""


@phrase("The plan gives no day by which {gate} can open with “{option}”.", gate="G2", option=options.as_it_is())
def no_day(*, option: Statement, gate: str) -> None:
    """Said of an option that does not open the gate, or of whose day too much is unknown."""


@phrase("The decision is looked at again on {day}.", day=_DUE)
def review_ahead(*, day: date) -> None:
    """The day on which a decision is to be reviewed."""


@phrase("The decision was to be looked at again by {day}.", day=_DUE)
def review_was_due(*, day: date) -> None:
    """A review that is due, or past."""


@phrase("Choose again for {gate}", gate=_GATE)
def choose_again(*, gate: Named) -> None:
    """A decision that is asked for: the kept one no longer stands, or its option no longer exists."""


@phrase("Carry out “{option}” for {gate}, or choose again", option=options.stop(), gate=_GATE)
def carry_out(*, option: Statement, gate: Named) -> None:
    """A decision that is asked for: a condition was not met in time, and another option counts."""


@phrase("Look again at the choice of “{option}” for {gate}", option=options.minimum(), gate=_GATE)
def review(*, option: Statement, gate: Named) -> None:
    """A decision that is asked for: the review of the kept one is due."""


@phrase(
    "Choose again for {gate} {when}, because a condition of the decision was not met in time.",
    gate=_GATE, when=today(day=_DAY),
)  # fmt: skip
def again_as_late(*, gate: Named, when: Statement) -> None:
    """A decision that is asked for, as a sentence with the last day to decide."""


@phrase(
    "Choose again for {gate} {when}, because the plan no longer offers “{option}”.",
    gate=_GATE, when=today(day=_DAY), option=options.faster(),
)  # fmt: skip
def again_as_gone(*, gate: Named, when: Statement, option: Statement) -> None:
    """A decision that is asked for, as a sentence with the last day to decide."""


@phrase(
    "Carry out “{option}” for {gate}, or choose again {when}, because a condition was not met in time.",
    option=options.stop(), gate=_GATE, when=today(day=_DAY),
)  # fmt: skip
def carry_out_as_late(*, option: Statement, gate: Named, when: Statement) -> None:
    """A decision that is asked for, as a sentence with the last day to decide."""


@phrase(
    "Look again {when} at the choice of “{option}” for {gate}: its review was due by {due}.",
    when=today(day=_LATER), option=options.minimum(), gate=_GATE, due=_DUE,
)  # fmt: skip
def review_is_due(*, when: Statement, option: Statement, gate: Named, due: date) -> None:
    """A decision that is asked for, as a sentence with the last day to decide."""
