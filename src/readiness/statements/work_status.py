"""Work by status: what is late, under way, not begun and done, what ends within 90 and 180 days, and what waits."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Named

_DAY = date(2026, 9, 3)


@phrase("Work by status")
def work_by_status() -> None:
    """The heading above the work by status."""


@phrase("Each step with its status")
def each_step() -> None:
    """The line that unfolds the table of the work by status."""


@phrase("late, under way")
def late_begun() -> None:
    """The status of work that has begun and ends after a day that somebody promised."""


@phrase("late, not begun")
def late_not_begun() -> None:
    """The status of work that has not begun and ends after a day that somebody promised."""


@phrase("under way")
def under_way() -> None:
    """The status of work that has begun and keeps every promised day."""


@phrase("not begun")
def not_begun() -> None:
    """The status of work that has not begun and keeps every promised day."""


@phrase("done")
def work_finished() -> None:
    """The status of work that is done."""


@phrase("{number} later than promised", number=6)
def number_late(*, number: int) -> None:
    """A part of the sentence that counts the work by status."""


@phrase("{number} under way", number=1)
def number_under_way(*, number: int) -> None:
    """A part of the sentence that counts the work by status."""


@phrase("{number} not begun", number=9)
def number_not_begun(*, number: int) -> None:
    """A part of the sentence that counts the work by status."""


@phrase("{number} done", number=3)
def number_done(*, number: int) -> None:
    """A part of the sentence that counts the work by status."""


@phrase("Work today: {parts}.", parts=(number_late(number=6), number_not_begun(number=9), number_done(number=3)))
def work_today(*, parts: tuple[Statement, ...]) -> None:
    """The sentence that counts the work by status."""


@phrase("Late is work that ends (80%) after a day that somebody promised.")
def about_late() -> None:
    """Below the heading above the work by status."""


@phrase("Promised by")
def day_promised() -> None:
    """The head of a column: the day by which somebody promised that the work is done."""


@phrase("Remedy or acceptance ends")
def accepted_to() -> None:
    """The head of a column: the last day on which what the work removes may last."""


@phrase("{day} ({subject})", day=_DAY, subject="TAL-07")
def ends_for(*, day: date, subject: str) -> None:
    """A cell: the day on which a remedy or an acceptance ends, and the question it is for."""


@phrase(
    "Days {first} to {last}, to {until}: {number} of {total} steps ends (80%): {steps}.",
    "Days {first} to {last}, to {until}: {number} of {total} steps end (80%): {steps}.",
    by="number", first=1, last=90, until=_DAY, number=2, total=16, steps=("I-73", "I-74"),
)  # fmt: skip
def in_days(*, first: int, last: int, until: date, number: int, total: int, steps: tuple[Value, ...]) -> None:
    """The steps of the roadmap that end within 90 days, or after them within 180."""


@phrase("Days {first} to {last}, to {until}: no step ends (80%).", first=1, last=90, until=_DAY)
def none_in_days(*, first: int, last: int, until: date) -> None:
    """Instead of the steps that end within 90 days, or after them within 180."""


@phrase(
    "After {days} days: {number} of {total} steps ends (80%), by {last}: {steps}.",
    "After {days} days: {number} of {total} steps end (80%), the last by {last}: {steps}.",
    by="number", days=180, number=2, total=16, last=_DAY, steps=("I-47", "I-52"),
)  # fmt: skip
def after_days(*, days: int, number: int, total: int, last: date, steps: tuple[Value, ...]) -> None:
    """The steps of the roadmap that end later than in 180 days."""


@phrase("{gate} can open by {day} (80%).", gate=Named("gate", "G1", "G1 Pilot verdict"), day=_DAY)
def gate_opens_in(*, gate: Named, day: date) -> None:
    """After the steps that end within some days: a gate that can open within them."""


@phrase("Open for more than 60 days")
def open_long() -> None:
    """The heading above what has waited for more than 60 days."""


@phrase(
    "{number} matter has been open for more than 60 days: {what}, for {days} days, since {day}.",
    "{number} matters have been open for more than 60 days; the longest: {what}, for {days} days, since {day}.",
    by="number", number=2, what="the tool is out of use (Suspended)", days=273, day=_DAY,
)  # fmt: skip
def open_longest(*, number: int, what: Words, days: int, day: date) -> None:
    """The matter that has waited longest, with the number of all that has waited for more than 60 days."""


@phrase("{what}: for {days} days, since {day}", what="event E-2 (A fault) is not closed", days=91, day=_DAY)
def open_since(*, what: Words, days: int, day: date) -> None:
    """An entry in the list of what has waited for more than 60 days."""


@phrase("event {event} ({title}) is not closed", event="E-2", title="Harm to a patient")
def event_open(*, event: str, title: Words) -> None:
    """A matter that waits."""


@phrase("the tool is out of use ({status})", status="Suspended")
def out_of_use(*, status: Words) -> None:
    """A matter that waits."""


@phrase("“{what}” is overdue", what="Remedy due: TAL-07")
def past_due(*, what: Words) -> None:
    """A matter that waits: a day that somebody promised and that is past."""


@phrase("the benefit “{title}” is due for review and not verified", title="Fewer days in intensive care")
def benefit_unverified(*, title: str) -> None:
    """A matter that waits: its days are counted from the day of the review."""
