"""A decision that was made and is kept in the answers: the option chosen, its conditions, and what counts of it now."""

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from readiness.model.field_types import Day, Id, Text, value_error
from readiness.model.file_model import FileModel
from readiness.model.option_kinds import OptionKind

MOST_CHARACTERS = 200
"""The longest text that page 1 shows whole."""


def _short(value: Any) -> Any:
    if isinstance(value, str) and len(value) > MOST_CHARACTERS:
        from readiness.statements import field_problems

        raise value_error(field_problems.long_text(most=MOST_CHARACTERS), field_problems.shorten())
    return value


_Line = Annotated[Text, BeforeValidator(_short)]
IfLate = Literal["as-it-is", "minimum", "recommended", "faster", "stop", "decide-again"]
"""The consequence of a late condition: another option counts, or the decision no longer stands."""


class DecisionCondition(FileModel):
    """Something that a decision depends on."""

    id: Id
    """A short name that commands use: `C-1`."""
    what: _Line
    owner: _Line
    due: Day
    """The last day on which it can be met."""
    done: Day | None = None
    """The day on which it was met."""
    if_late: IfLate = "decide-again"
    """The option that counts once it is late; by default the decision no longer stands."""

    def is_late(self, day: Day) -> bool:
        """Return whether it was not met by its last day, which is before `day`; to meet it later changes nothing."""
        return self.due < (self.done or day)

    def is_open(self, day: Day) -> bool:
        """Return whether it is still to be met, and not late."""
        return self.done is None and not self.is_late(day)


class KeptDecision(FileModel):
    """The option chosen for a gate, by whom and on which conditions."""

    id: Id
    """A short name that commands use: `D-1`."""
    date: Day
    """The day of the decision."""
    gate: Id
    """The gate whose options were decided between."""
    option: OptionKind
    by: _Line
    """The person, role or body that decided."""
    because: Text | None = None
    """The reason."""
    expected: Day | None = None
    """The day by which the option was done with a chance of 80 % when it was chosen."""
    review: Day | None = None
    """The day on which the decision is looked at again."""
    conditions: tuple[DecisionCondition, ...] = Field(default=(), max_length=50)

    def met(self) -> tuple[DecisionCondition, ...]:
        """Return the conditions that were met in time."""
        return tuple(one for one in self.conditions if one.done is not None and one.done <= one.due)

    def open(self, day: Day) -> tuple[DecisionCondition, ...]:
        """Return the conditions still to be met on a day, what is due first coming first."""
        return tuple(sorted((one for one in self.conditions if one.is_open(day)), key=lambda one: one.due))

    def late(self, day: Day) -> tuple[DecisionCondition, ...]:
        """Return the conditions that are late on a day, what was due first coming first."""
        return tuple(sorted((one for one in self.conditions if one.is_late(day)), key=lambda one: one.due))

    def counts(self, day: Day) -> OptionKind | None:
        """Return the option that counts on a day; None where the decision no longer stands.

        The condition that was late first decides it. Where several were, for different options, none of them counts.
        """
        late = self.late(day)
        if not late:
            return self.option
        said = {one.if_late for one in late if one.due == late[0].due}
        counts = late[0].if_late
        return None if len(said) > 1 or counts == "decide-again" else counts


def standing_decisions(decisions: Iterable[KeptDecision], day: Day) -> dict[str, KeptDecision]:
    """Return the latest decision on or before a day for each gate; of one day, the later in the file."""
    found: dict[str, KeptDecision] = {}
    for one in decisions:
        if one.date <= day and (one.gate not in found or found[one.gate].date <= one.date):
            found[one.gate] = one
    return found
