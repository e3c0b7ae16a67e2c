"""The agenda of a meeting, and the time in the room."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase

_DAY = date(2026, 6, 5)

# Rows


@phrase("{organization}: {use_case}, {day}", organization="Elm Hill Health", use_case="Sepsis prediction", day=_DAY)
def heading(*, organization: str, use_case: str, day: date) -> None:
    """The heading above an agenda."""


@phrase("Open: who is here, the facts, how votes go")
def opening() -> None:
    """The first row of an agenda."""


@phrase("Close: what is parked, who does what by when")
def closing() -> None:
    """The last row of an agenda."""


@phrase("Opening")
def opening_row() -> None:
    """The first row of an agenda beside a question."""


@phrase("Closing")
def closing_row() -> None:
    """The last row of an agenda beside a question."""


@phrase("Break")
def rest() -> None:
    """A row of an agenda."""


@phrase("{section}, {number} question", "{section}, {number} questions", by="number", section="Data", number=9)
def section(*, section: str, number: int) -> None:
    """A row of an agenda."""


@phrase("{minutes} min", minutes=45)
def minutes(*, minutes: int) -> None:
    """The time that a row of an agenda takes."""


@phrase("With {people}", people=("CMIO (Ana)", "Privacy officer"))
def with_people(*, people: tuple[Words, ...]) -> None:
    """The people who must be there for a section."""


@phrase("{role} ({names})", role="CMIO", names=("Ana",))
def person(*, role: str, names: tuple[str, ...]) -> None:
    """A role with the people in the room who have it."""


# What fits


@phrase("Needs {needs} min; an end is not stated (--to).", needs=258)
def no_end(*, needs: int) -> None:
    """The sum of an agenda."""


@phrase("Needs {needs} min, has {has}: it fits.", needs=230, has=240)
def fits(*, needs: int, has: int) -> None:
    """The sum of an agenda."""


@phrase("Needs {needs} min, has {has}: {over} min too many.", needs=258, has=240, over=18)
def too_long(*, needs: int, has: int, over: int) -> None:
    """The sum of an agenda."""


@phrase(
    "Leave out {number} question that is no blocker ({codes}): {minutes} min less.",
    "Leave out {number} questions that are no blockers ({codes}): {minutes} min less.",
    by="number",
    number=4,
    codes=("WFI-10", "TAL-08"),
    minutes=20,
)
def leave_out(*, number: int, codes: tuple[Value, ...], minutes: int) -> None:
    """A way to make an agenda fit."""


@phrase("Ask only the core (--only core): {minutes} min; it fits.", minutes=115)
def core_fits(*, minutes: int) -> None:
    """A way to make an agenda fit."""


@phrase("Ask only the core (--only core): {minutes} min; still too long.", minutes=250)
def core_too_long(*, minutes: int) -> None:
    """A way that is not enough to make an agenda fit."""


@phrase("Ask only blockers (--only blockers): {minutes} min; it fits.", minutes=115)
def blockers_fit(*, minutes: int) -> None:
    """A way to make an agenda fit."""


@phrase("Ask only blockers (--only blockers): {minutes} min; still too long.", minutes=250)
def blockers_too_long(*, minutes: int) -> None:
    """A way that is not enough to make an agenda fit."""


@phrase("Begin at {begin}, or end at {end}.", begin="08:40", end="13:18")
def earlier_or_later(*, begin: str, end: str) -> None:
    """A way to make an agenda fit."""


@phrase("Prework that is not answered yet:")
def prework() -> None:
    """The heading above the questions that specialists answer before the meeting."""


@phrase("{people}: {codes}", people=("CISO (Ben)",), codes=("SEC-02", "SEC-05"))
def prework_row(*, people: tuple[Words, ...], codes: tuple[Value, ...]) -> None:
    """Those who are asked before the meeting, with their questions."""


@phrase("anyone")
def anyone() -> None:
    """In place of the people who are asked."""


@phrase("no question needs the room: each is answered, parked, or prework")
def nothing_open() -> None:
    """Said in place of an agenda."""


# The time in the room


@phrase(
    "{time} {section}, {number} of {total}; until {end}; {pace}",
    time="10:12",
    section="Workflow",
    number=4,
    total=11,
    end="10:55",
    pace="6 min behind",
)
def now(*, time: str, section: str, number: int, total: int, end: str, pace: Statement | str) -> None:
    """The line about the time while a question of the agenda is asked."""


@phrase("{time} {section}; {pace}", time="10:12", section="Workflow", pace="6 min behind")
def now_beside(*, time: str, section: str, pace: Statement | str) -> None:
    """The line about the time while a question is asked that is not on the agenda."""


@phrase("{time} break until {end}", time="10:35", end="10:45")
def resting(*, time: str, end: str) -> None:
    """The line about the time in a break."""


@phrase("on time")
def on_time() -> None:
    """The pace of a meeting."""


@phrase("{minutes} min behind", minutes=6)
def behind(*, minutes: int) -> None:
    """The pace of a meeting."""


@phrase("{minutes} min behind: park, or vote without talk?", minutes=12)
def far_behind(*, minutes: int) -> None:
    """The pace of a meeting that is behind by more than a tenth."""


@phrase("{minutes} min ahead", minutes=4)
def ahead(*, minutes: int) -> None:
    """The pace of a meeting."""


@phrase("{number}/{total}", number=4, total=11)
def done(*, number: int, total: int) -> None:
    """A count: how many questions of a section are answered or parked."""


@phrase("{name}, {role}", name="Ana", role="CMIO")
def in_role(*, name: str, role: str) -> None:
    """A person in the room."""


@phrase("Agenda")
def agenda_heading() -> None:
    """The heading above the rows of an agenda beside a question."""


@phrase("In the room")
def roster() -> None:
    """The heading above the people in the room."""


@phrase("and {number} more", number=12)
def others(*, number: int) -> None:
    """The last line of the people in the room, where there is no room for all."""


@phrase("no agenda: begin with --from 09:00 --to 13:00")
def no_agenda() -> None:
    """Shown when the agenda is asked for, and assess was begun without hours."""


# Errors: parts of sentences


@phrase("'{text}' is no time of day", text="25:00")
def no_time(*, text: str) -> None:
    """A fault of --from or --to."""


@phrase("write it as 09:00")
def write_time() -> None:
    """A hint below a fault of --from or --to."""


@phrase("the meeting ends at {end}, before it begins at {begin}", begin="13:00", end="09:00")
def ends_early(*, begin: str, end: str) -> None:
    """A fault of --to."""


@phrase("'{text}' is no break", text="10:30")
def no_break(*, text: str) -> None:
    """A fault of --break."""


@phrase("write begin and minutes, as 10:30/15")
def write_break() -> None:
    """A hint below a fault of --break."""


@phrase("the break at {time} is not within the meeting", time="08:00")
def break_outside(*, time: str) -> None:
    """A fault of --break."""


@phrase("the break at {time} begins before another is over", time="10:35")
def breaks_overlap(*, time: str) -> None:
    """A fault of --break."""
