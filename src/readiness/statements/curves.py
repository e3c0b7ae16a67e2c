"""The date of a gate against the people there are, and what a budget buys: tables and the sentences below them."""

from __future__ import annotations

from readiness.statements.counts import weeks
from readiness.statements.money import sum_of
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_GATE = "G3 Wider use"
_SOME, _MORE, _MOST = (Figure(str(number), float(number), str(number)) for number in (12, 16, 24))
_AMOUNT = sum_of(currency="USD", amount=250_000)
_WORK: tuple[Value, ...] = ("I-12 Run the pilot", "I-16 Build the connections")


@phrase("{gate} with fewer and more people", gate=_GATE)
def heading(*, gate: str) -> None:
    """The heading above the table of dates by people; the gate is named by its id and title."""


@phrase("{number} person", "{number} people", by="number", number=_SOME)
def people(*, number: Figure) -> None:
    """A row: the person-weeks a week of all role groups together."""


@phrase("{number} person (today)", "{number} people (today)", by="number", number=_SOME)
def people_today(*, number: Figure) -> None:
    """A row: the people that there are today."""


@phrase("Opens (80%)")
def opens_80() -> None:
    """The head of a column: the day by which the gate can open with a chance of 80%."""


@phrase("Weeks")
def in_weeks() -> None:
    """The head of a column: the weeks from the assessment to that day."""


@phrase("Compared with today")
def than_today() -> None:
    """The head of a column: by how many weeks that is sooner or later than with today's people."""


@phrase("{weeks} sooner", weeks=weeks(number=5))
def sooner(*, weeks: Statement) -> None:
    """A cell: the weeks by which a gate opens sooner than with today's people."""


@phrase("{weeks} later", weeks=weeks(number=5))
def later(*, weeks: Statement) -> None:
    """A cell: the weeks by which a gate opens later than with today's people."""


@phrase("same day")
def same_day() -> None:
    """A cell: a gate opens on the same day as with today's people."""


@phrase("too few for the work")
def too_few() -> None:
    """A cell in place of a day: so few people can never do the work."""


@phrase(
    "With {knee} in place of {first} people, {gate} opens {weeks} sooner; with {most} in place of {knee}, {more} sooner.",
    first=_SOME, knee=_MORE, most=_MOST, weeks=weeks(number=37), more=weeks(number=1), gate="G3",
)  # fmt: skip
def knee(*, first: Figure, knee: Figure, most: Figure, weeks: Statement, more: Statement, gate: str) -> None:
    """A sentence on how much more people bring: much at first, and then little."""


@phrase(
    "With {knee} in place of {first} people, {gate} opens {weeks} sooner; more people than {knee}, up to {most}, change nothing.",
    first=_SOME, knee=_MORE, most=_MOST, weeks=weeks(number=37), gate="G3",
)  # fmt: skip
def knee_and_no_more(*, first: Figure, knee: Figure, most: Figure, weeks: Statement, gate: str) -> None:
    """A sentence on how much more people bring: much at first, and then nothing."""


@phrase("With {most} in place of {first} people, {gate} opens {weeks} sooner.", first=_SOME, most=_MOST, weeks=weeks(number=9),
        gate="G3")  # fmt: skip
def evenly(*, first: Figure, most: Figure, weeks: Statement, gate: str) -> None:
    """A sentence on how much more people bring, where there is no number from which they bring less."""


@phrase("More people do not bring {gate} forward: {most} are no sooner than {first}.", gate="G3", first=_SOME,
        most=_MOST)  # fmt: skip
def no_sooner(*, gate: str, first: Figure, most: Figure) -> None:
    """A sentence where more people bring nothing."""


@phrase("With {few} in place of {first} people, {gate} opens {weeks} later.", few=_SOME, first=_MORE, gate="G3",
        weeks=weeks(number=40))  # fmt: skip
def with_fewer(*, few: Figure, first: Figure, gate: str, weeks: Statement) -> None:
    """A sentence on half of today's people."""


@phrase("All groups of staff grow and shrink alike. These are the best plans found; a sooner one may exist.")
def basis_of_dates() -> None:
    """A sentence below the table of dates by people."""


@phrase("{gate} has no date yet: too much is unknown. Answer the open questions first.", gate="G3")
def no_date_unknown(*, gate: str) -> None:
    """Said in place of the table of dates by people."""


@phrase("{gate} needs no more work, so the number of people does not matter.", gate="G3")
def no_work(*, gate: str) -> None:
    """Said in place of the table of dates by people."""


@phrase("{gate} needs no more work, only evidence of what is done, so the number of people does not matter.", gate="G3")
def only_evidence(*, gate: str) -> None:
    """The same for a gate that fails today and passes once evidence shows what is done."""


@phrase("{gate} needs no work but what makes the tool safe, and evidence of what is done.", gate="G3")
def only_lane(*, gate: str) -> None:
    """The same for a tool in use with work that makes it safe."""


@phrase("{gate} has no date: the work that is known does not open it.", gate="G3")
def no_date_closed(*, gate: str) -> None:
    """Said in place of the table of dates by people."""


@phrase("What a budget buys on the way to {gate}", gate=_GATE)
def budget_heading(*, gate: str) -> None:
    """The heading above the table of budgets; the gate is named by its id and title."""


@phrase("Reaches")
def reaches() -> None:
    """The head of a column: the last gate reached with a budget."""


@phrase("Shortfalls closed")
def closes() -> None:
    """The head of a column: the number of needs of gates that a budget closes."""


@phrase("of these blockers")
def of_these_blockers() -> None:
    """The head of a column: how many of the needs that a budget closes are blockers."""


@phrase("Initiatives")
def initiatives() -> None:
    """The head of a column: the number of initiatives that a budget pays for."""


@phrase("none")
def no_gate() -> None:
    """A cell: no gate is reached with a budget."""


@phrase("{amount} buys {work}.", amount=_AMOUNT, work=_WORK)
def buys(*, amount: Statement, work: tuple[Value, ...]) -> None:
    """A sentence with the work of the smallest budget; each initiative by its code and title."""


@phrase("{amount} adds {work}.", amount=_AMOUNT, work=_WORK)
def adds(*, amount: Statement, work: tuple[Value, ...]) -> None:
    """A sentence with the work that a larger budget pays for beyond the one before."""


@phrase(
    "Each amount is enough with a chance of 80% and pays for all work of the amount before. A shortfall counts at each gate "
    "that it keeps shut; evidence is taken as collected. These are the best choices found; better ones may exist."
)
def basis_of_budget() -> None:
    """A sentence below the table of budgets."""


@phrase("The rubric names no currency: what a budget buys cannot be said.")
def no_currency() -> None:
    """Said in place of the table of budgets."""


@phrase("No work is needed to {gate}: nothing has to be bought.", gate="G3")
def nothing_to_buy(*, gate: str) -> None:
    """Said in place of the table of budgets."""


@phrase("Too much is unknown: answers may show work that no amount here counts.")
def more_unknown() -> None:
    """A sentence on budgets, or in place of their table, while too much is unknown for a date."""


@phrase("No work is known for what {gate} still needs.", gate="G3")
def no_known_work(*, gate: str) -> None:
    """Said in place of the table of budgets."""


@phrase(
    "{work} has no cost in figures or no upper limit; no amount is said for what needs it.",
    "{work} have no cost in figures or no upper limit; no amount is said for what needs them.",
    by="number", work=_WORK, number=2,
)  # fmt: skip
def unpriced(*, work: tuple[Value, ...], number: int) -> None:
    """A sentence on work that no budget of the table pays for; each initiative by its code and title."""
