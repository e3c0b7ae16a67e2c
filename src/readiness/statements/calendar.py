"""Phrases of the calendar."""

from __future__ import annotations

from datetime import date

from readiness.statements.options import recommended
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Named

_DAY = date(2027, 12, 31)
_WORK, _SUBJECT = "I-41 Test of a new site", "SAF-2 Hazard list"


@phrase("Parked: {subject}", subject=_SUBJECT)
def parked(*, subject: Words) -> None:
    """A question on the parking lot, on the day until which somebody comes back to it."""


@phrase("Parked because: {why}", why="Ask the vendor")
def parked_because(*, why: str) -> None:
    """Below a question on the parking lot: the reason, which a person wrote."""


@phrase("{gate} can open", gate=Named("gate", "G2", "G2 Production go-live"))
def gate_can_open(*, gate: Named) -> None:
    """An entry of the calendar."""


@phrase("Decide: {decision}", decision="I-61 Approve the pilot safety plan")
def decide(*, decision: Words) -> None:
    """An entry of the calendar: the last day to decide something, so that nothing moves."""


@phrase("Due: {decision}", decision="Answer 38 open questions first")
def asked_due(*, decision: Words) -> None:
    """An entry of the calendar: the day by which answers or evidence that a decision asks for are due."""


@phrase("Condition of decision {decision}: {what}", decision="D-1", what="Finance confirms the budget.")
def condition_due(*, decision: str, what: str) -> None:
    """An entry of the calendar: the last day to meet a condition of a decision that was made."""


@phrase(
    "Look again at decision {decision} on {gate}", decision="D-1", gate=Named("gate", "G2", "G2 Production go-live")
)
def review(*, decision: str, gate: Named) -> None:
    """An entry of the calendar: the day on which a decision that was made is looked at again."""


@phrase("Starts: {entry}", entry=_WORK)
def starts(*, entry: Words) -> None:
    """An entry of the calendar: the day on which work starts."""


@phrase("Done: {entry}", entry=_WORK)
def done(*, entry: Words) -> None:
    """An entry of the calendar: the day by which work is done."""


@phrase("{entry}, at {site}", entry=_WORK, site="North campus")
def at_site(*, entry: Words, site: str) -> None:
    """Work at one site, in an entry of the calendar."""


@phrase("Promised: {entry}", entry=_WORK)
def promised(*, entry: Words) -> None:
    """An entry of the calendar: the day for which somebody promised that work is done."""


@phrase("Last day to make safe: {entry}", entry=_SUBJECT)
def safe_by(*, entry: Words) -> None:
    """An entry of the calendar: the last day by which something that makes a tool in use safe must be done."""


@phrase("Due after an event: {entry}", entry="Review the event")
def duty_due(*, entry: Words) -> None:
    """An entry of the calendar: the last day of something that must follow an event."""


@phrase("Remedy due: {subject}", subject=_SUBJECT)
def remedy_due(*, subject: Words) -> None:
    """An entry of the calendar: the day for which a remedy is promised."""


@phrase("Accepted until this day: {subject}", subject=_SUBJECT)
def accepted_until(*, subject: Words) -> None:
    """An entry of the calendar: the last day on which a shortfall is accepted."""


@phrase("Evidence counts until this day: {subject}", subject=_SUBJECT)
def evidence_counts_until(*, subject: Words) -> None:
    """An entry of the calendar: the last day of evidence."""


@phrase(
    "Document counts until this day: {document} ({questions})",
    document="Pilot report",
    questions=("DATA-01", "SAF-2"),
)
def document_counts_until(*, document: str, questions: tuple[Value, ...]) -> None:
    """The last day of a document of the register, with the codes of the questions that it is evidence for."""


@phrase(
    "{title}; the evidence for {number} more question ends by {last}",
    "{title}; the evidence for {number} more questions ends by {last}",
    by="number",
    title="Evidence counts until this day: SAF-2 Hazard list",
    number=12,
    last=_DAY,
)
def evidence_and_more(*, title: Words, number: int, last: date) -> None:
    """An entry of a short calendar: the evidence that lapses first, and how much lapses later, with the same to follow."""


@phrase("Counts as not applicable until this day: {subject}", subject=_SUBJECT)
def not_applicable_until(*, subject: Words) -> None:
    """An entry of the calendar: the last day on which a question does not apply."""


@phrase("Overdue")
def overdue() -> None:
    """The mark of a day of the calendar that is past."""


@phrase("Not kept by the plan")
def not_kept() -> None:
    """The mark of a day of the calendar that was promised and that the plan does not keep."""


@phrase("{title} ({chance}%)", title="G2 can open", chance=80)
def with_chance(*, title: Words, chance: int) -> None:
    """An entry of the calendar with the chance that it is done by its day."""


@phrase("{mark}. {note}", mark="Overdue", note="After that, G1 no longer holds.")
def marked_note(*, mark: Words, note: Words) -> None:
    """The mark of a day of the calendar, and what goes with it."""


@phrase("{title} – {note}", title="Remedy due: SAF-2 Hazard list", note="After that, G1 no longer holds.")
def titled_note(*, title: Words, note: Words) -> None:
    """An entry of the calendar and what goes with it, in one cell of a table."""


@phrase("({letter})", letter="A")
def letter(*, letter: str) -> None:
    """A note on a day of the calendar: the letter of what follows after it, and the head of what it stands for."""


@phrase("that day")
def that_day() -> None:
    """A day within the sentence that a letter of the calendar stands for: `After that day, G1 no longer holds.`"""


@phrase("{letter} {sentence}", letter="(A)", sentence="After that day, G1 no longer holds.")
def lettered(*, letter: Statement, sentence: Statement) -> None:
    """A line above the calendar: what a letter in it stands for."""


@phrase("The plan needs until {planned} (80%): agree on a later day.", planned=_DAY)
def planned_for(*, planned: date) -> None:
    """A note on a day of the calendar that the plan does not keep."""


@phrase("The work is that of “{option}”.", option=recommended())
def of_plan(*, option: Statement) -> None:
    """The first sentence above a calendar that does not show the work of the option advised."""


@phrase(
    "{number} of these days is marked: it is overdue, or the plan does not keep it.",
    "{number} of these days are marked: they are overdue, or the plan does not keep them.",
    by="number",
    number=4,
)
def marked_days(*, number: int) -> None:
    """The sentence above the calendar that counts the days that are missed."""


@phrase(
    "{number} more entry is in the full edition, on {day}.",
    "{number} more entries up to {day} are in the full edition.",
    by="number",
    number=12,
    day=_DAY,
)
def later(*, number: int, day: date) -> None:
    """Below the calendar of leaders: the entries that it leaves out, such as starts and ends of work."""


@phrase("Nothing in the answers or the plan is dated.")
def nothing_dated() -> None:
    """In place of a calendar without entries."""
