"""Problems of decisions in answers: their gate, dates, ids and conditions."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import phrase

_DAY = date(2026, 6, 12)
_LATER = date(2026, 7, 10)
_EARLIER = date(2026, 5, 20)


@phrase("another decision already has the id '{name}'", name="D-1")
def second_decision(*, name: str) -> None:
    """A decision that has the id of another one."""


@phrase("another condition of '{decision}' already has the id '{name}'", decision="D-1", name="C-1")
def second_condition(*, decision: str, name: str) -> None:
    """A condition that has the id of another one of the same decision."""


@phrase("this decision is dated {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def decided_after_assessment(*, day: date, assessed: date) -> None:
    """A decision on a day that has not come yet on the day of the assessment."""


@phrase("the rubric '{rubric}' has no gates to decide about", rubric="points")
def no_gates(*, rubric: str) -> None:
    """A decision in answers whose rubric has no gates."""


@phrase("leave out names, addresses, phone and record numbers, and dates of birth")
def leave_details_out() -> None:
    """The way to write about a decision."""


@phrase("remove 'decisions'")
def remove_decisions() -> None:
    """The way to correct decisions in answers whose rubric has no gates."""


@phrase("{gate} is checked site by site, and a decision is about a gate of the ladder", gate="GS")
def gate_at_sites(*, gate: str) -> None:
    """A decision about a gate that repeats at each site."""


@phrase("the review is on {day}, before the decision ({decided})", day=_EARLIER, decided=_DAY)
def review_before(*, day: date, decided: date) -> None:
    """A decision that is to be looked at again before it was made."""


@phrase("it was expected by {day}, before the decision ({decided})", day=_EARLIER, decided=_DAY)
def expected_before(*, day: date, decided: date) -> None:
    """A decision whose option was expected to be done before it was chosen."""


@phrase("this condition is due on {day}, before the decision ({decided})", day=_EARLIER, decided=_DAY)
def due_before(*, day: date, decided: date) -> None:
    """A condition that is due before the decision that depends on it."""


@phrase("this condition was met on {day}, before the decision ({decided})", day=_EARLIER, decided=_DAY)
def done_before(*, day: date, decided: date) -> None:
    """A condition that was met before the decision that depends on it."""


@phrase("remove a condition that was met already, or correct the day")
def met_already() -> None:
    """The way to correct a condition that was met before the decision."""


@phrase("this condition was met on {day}, after the assessment ({assessed})", day=_LATER, assessed=_DAY)
def done_after_assessment(*, day: date, assessed: date) -> None:
    """A condition that is met on a day that has not come yet on the day of the assessment."""


@phrase("leave out 'done' until that day")
def leave_open() -> None:
    """The way to correct a condition that is met after the assessment."""


@phrase("once this condition is late, '{option}' counts, which is chosen anyway", option="minimum")
def nothing_changes(*, option: str) -> None:
    """A condition whose lateness has no consequence."""


@phrase("name another option, or 'decide-again'")
def name_another() -> None:
    """The way to correct a condition whose lateness has no consequence."""
