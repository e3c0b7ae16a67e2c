"""Days that a plan cannot hold, and what would free them; the chance of a gate by a day."""

from __future__ import annotations

from datetime import date

from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure

_BY, _LATER = date(2028, 3, 1), date(2028, 5, 10)
_NEEDED, _AT_HAND, _A_WEEK = Figure("412", 412, "412"), Figure("351", 351, "351"), Figure("77/10", 7.7, "7.7")


@phrase("The remedy for “{question}”", question="DATA-01")
def remedy(*, question: Words) -> None:
    """The subject of a conflict: a shortfall that is to be fixed by a day."""


@phrase("The acceptance of “{question}”", question="DATA-01")
def acceptance(*, question: Words) -> None:
    """The subject of a conflict: a shortfall that was accepted until a day."""


@phrase(
    "{subject} by {due} needs, with all that goes first, {needed} of {role} staff; there are {at_hand} until then. Short by {short}. "
    "Ways out: {a_week} a week, or {day}, or less work.",
    subject="G3", due=_BY, needed=person_weeks(number=_NEEDED), role="technical", at_hand=_AT_HAND, short=Figure("61", 61, "61"), a_week=_A_WEEK, day=_LATER,
)  # fmt: skip
def people_short(
    *,
    subject: Words,
    due: date,
    needed: Statement,
    role: str,
    at_hand: Figure,
    short: Figure,
    a_week: Figure,
    day: date,
) -> None:
    """A day for which there are too few people of a role group, and the ways out."""


@phrase(
    "{subject} by {due} needs, with all that goes first, {needed} of {role} staff; there are {at_hand} until then, and never enough. "
    "State more people under 'plan: capacity', or plan less work.",
    subject="G3", due=_BY, needed=person_weeks(number=_NEEDED), role="technical", at_hand=_AT_HAND,
)  # fmt: skip
def people_never_enough(*, subject: Words, due: date, needed: Statement, role: str, at_hand: Figure) -> None:
    """A day for which there are too few people of a role group, who are not there later either."""


@phrase(
    "{subject} by {due} cannot be kept with any number of people: {chain}, one after the other, end on {earliest} at the "
    "earliest, even if nothing takes longer than is likely. Ways out: agree on that day, shorten the work, or do less of it.",
    subject="G3", due=_BY, chain=("I-07 Build it", "I-12 Test it"), earliest=_LATER,
)  # fmt: skip
def chain_too_long(*, subject: Words, due: date, chain: tuple[Value, ...], earliest: date) -> None:
    """A day before the end of work that comes one after the other, by code and title."""


@phrase(
    "{subject} by {due} cannot be kept with any number of people: {work} ends on {earliest} at the earliest, even if "
    "nothing takes longer than is likely. Ways out: agree on that day, shorten the work, or do less of it.",
    subject="G3", due=_BY, work="I-12 Test it", earliest=_LATER,
)  # fmt: skip
def work_too_long(*, subject: Words, due: date, work: Words, earliest: date) -> None:
    """A day before the end of one piece of work, by code and title."""


@phrase(
    "{subject} by {due} is too early for the first day of {held}: with it, {earliest} at the earliest. Without that "
    "day under 'plan: not_before' (or 'plan: start'), {without} is possible if there are people enough.",
    subject="G3", due=_BY, held="I-12", earliest=_LATER, without=date(2028, 2, 2),
)  # fmt: skip
def held_back(*, subject: Words, due: date, held: Words, earliest: date, without: date) -> None:
    """A day that the first day of some work or of a gate makes impossible."""


@phrase(
    "{question} stays short: {work} is forbidden, and nothing else closes it. Take it out of 'plan: forbidden', or "
    "plan an initiative of your own.",
    question="DATA-01 Live records", work="I-12",
)  # fmt: skip
def forbidden_one(*, question: Words, work: Words) -> None:
    """A question that only one piece of forbidden work closes."""


@phrase(
    "{question} stays short: {work} are forbidden, and nothing else closes it. Take one out of 'plan: forbidden', or "
    "plan an initiative of your own.",
    question="DATA-01 Live records", work=("I-12", "I-13"),
)  # fmt: skip
def forbidden_all(*, question: Words, work: tuple[Value, ...]) -> None:
    """A question that only forbidden work closes."""


@phrase("{number}%", number=12)
def in_hundred(*, number: int) -> None:
    """A chance."""


@phrase("less than 1%")
def hardly() -> None:
    """A chance of almost nothing."""


@phrase("more than 99%")
def nearly() -> None:
    """A chance of almost everything."""


@phrase("{gate} by {day}?", gate="G2", day=date(2027, 3, 1))
def question_heading(*, gate: str, day: date) -> None:
    """A heading: the question if a gate can open by a day."""


@phrase(
    "The chance that {gate} can open by {day} is {chance}; the day with a chance of 80% is {at_80}.",
    gate="G2", day=date(2027, 3, 1), chance=in_hundred(number=12), at_80=date(2027, 10, 15),
)  # fmt: skip
def chance_by(*, gate: str, day: date, chance: Statement, at_80: date) -> None:
    """The answer to the question if a gate can open by a day."""


@phrase("It holds with a chance of 80% or more.")
def holds() -> None:
    """Said of a day that needs nothing."""


@phrase(
    "To hold it with 80%: {number} person more for {role} work in every week; then the chance is {chance}.",
    "To hold it with 80%: {number} people more for {role} work in every week; then the chance is {chance}.",
    by="number", number=2, role="technical", chance=in_hundred(number=83),
)  # fmt: skip
def more_people(*, number: int, role: str, chance: Statement) -> None:
    """The fewest people more with which a day holds; `role` is the id of a role group."""


@phrase(
    "To hold it with 80%: {number} person more in every week; then the chance is {chance}.",
    "To hold it with 80%: {number} people more in every week; then the chance is {chance}.",
    by="number", number=2, chance=in_hundred(number=83),
)  # fmt: skip
def more_people_of_all(*, number: int, chance: Statement) -> None:
    """The fewest people more with which a day holds, where all role groups are counted together."""


@phrase("Up to {most} people more of any one role group do not hold it with 80%.", most=8)
def no_people_hold(*, most: int) -> None:
    """Said of a day that no number of people of one role group holds that was tried."""


@phrase("--by {text} is not GATE=YYYY-MM-DD", text="'G2'")
def no_gate_and_day(*, text: Words) -> None:
    """An error of the option --by."""


@phrase("write it as --by {gate}={day}", gate="G2", day="2027-03-01")
def write_gate_and_day(*, gate: str, day: str) -> None:
    """The hint for such an error."""


@phrase("--by {day} is not after the day of the assessment, {assessed}", day=date(2026, 3, 1), assessed=_BY)
def by_is_past(*, day: date, assessed: date) -> None:
    """An error of the option --by."""


@phrase("{gate} is reached already", gate="G1")
def gate_is_reached(*, gate: str) -> None:
    """An error of the option --by."""


@phrase("leave --by out, or name a later gate")
def name_later_gate() -> None:
    """The hint for a gate that is reached."""


@phrase("this roadmap has no day for {gate}: questions it needs are not answered, or nothing closes them", gate="G2")
def gate_without_day(*, gate: str) -> None:
    """An error of the option --by."""


@phrase("see what is missing: readiness roadmap {path} --target {gate}", path="answers.yaml", gate="G2")
def see_roadmap(*, path: str, gate: str) -> None:
    """The hint for a gate without a day."""
