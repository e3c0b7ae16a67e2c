"""Options of an interview."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from readiness.interview.agenda import plan_agenda
from readiness.interview.clock import Clock
from readiness.interview.kept_place import KeptPlace
from readiness.interview.navigator import Navigator
from readiness.interview.room_clock import RoomClock
from readiness.interview.room_hours import RoomHours

if TYPE_CHECKING:  # phones load a server
    from readiness.room.phones import Phones


@dataclass(frozen=True, slots=True)
class InterviewOptions:
    """The options that an interview is started with."""

    target: str | None = None
    """The gate whose minimums are marked; by default the next."""
    only: str = ""
    """The filter or dimension that limits the questions."""
    presenter: bool = False
    """True to show only the question and its levels."""
    blind: bool = False
    """True to hide votes, in the file as well, until all are revealed."""
    timer: float | None = None
    """The minutes that one question may take; None for no limit."""
    anonymous: bool = False
    """True to keep votes under numbers in place of names; they are hidden as well until all are revealed."""
    clock: Clock = field(default_factory=Clock)
    hours: RoomHours | None = None
    """The hours of the meeting; None for no agenda."""
    place: KeptPlace | None = None
    """The place where the room stopped, and where its place is kept; None to begin at the first open question."""
    phones: "Phones | None" = None
    """The phones that take part."""

    def carries_over(self, assessed: date) -> bool:
        """Return whether to ask about what is left from last time: not twice on a day, nor on the day `assessed`."""
        last = self.place.day if self.place else None
        return (last or assessed) < self.clock.today

    def room_clock(self, asks: Navigator) -> RoomClock | None:
        """Return the agenda beside the clock, on the same day with the same questions; None without hours."""
        if self.hours is None:
            return None
        hours = repr(self.hours)
        planned = self.place.planned(hours) if self.place else None
        agenda = plan_agenda(asks, self.hours, planned)
        if self.place and planned is None:
            self.place.plan(hours, tuple(one.code for row in agenda.sections for one in row.questions))
        return RoomClock(agenda, self.clock)

    def keep_place(self, question: str) -> None:
        """Remember the question that the room is at."""
        if self.place:
            self.place.keep(question)
