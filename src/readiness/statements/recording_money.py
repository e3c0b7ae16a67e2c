"""Sentences about a money case and indicators as they are recorded."""

from __future__ import annotations

from datetime import date

from readiness.statements.money import bare_between
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure

_AMOUNT = bare_between(low=90_000, high=150_000)
_DAY = date(2026, 5, 31)


@phrase("{amount} once", amount=_AMOUNT)
def once(*, amount: Value) -> None:
    """An amount of a cost line or a benefit, in a list."""


@phrase("{amount} a year", amount=_AMOUNT)
def per_year(*, amount: Value) -> None:
    """An amount of a cost line or a benefit, in a list."""


@phrase("{amount} a month", amount=_AMOUNT)
def per_month(*, amount: Value) -> None:
    """An amount of a cost line or a benefit, in a list."""


@phrase("{amount} for each {unit}", amount=_AMOUNT, unit="call")
def per_unit(*, amount: Value, unit: str) -> None:
    """An amount for each unit of work, in a list; the unit is the organization's word in the singular."""


@phrase("{amount} for each unit", amount=_AMOUNT)
def per_some_unit(*, amount: Value) -> None:
    """An amount for each unit of work of a case that does not name it yet, in a list."""


@phrase("{number} hours a year", number=_AMOUNT)
def hours(*, number: Value) -> None:
    """Time that is released, in a list of amounts."""


_AMOUNTS = (per_year(amount=_AMOUNT),)


@phrase("recorded: {name} {title}: {amounts}", name="license", title="Supplier license", amounts=_AMOUNTS)
def line(*, name: str, title: str, amounts: tuple[Statement, ...]) -> None:
    """A new cost line or benefit; the name is its id."""


@phrase("changed: {name} {title}: {amounts}", name="license", title="Supplier license", amounts=_AMOUNTS)
def line_changed(*, name: str, title: str, amounts: tuple[Statement, ...]) -> None:
    """A cost line or benefit that was in the file already; the name is its id."""


@phrase("recorded: {name} {title}", name="safer", title="Fewer falls")
def entry(*, name: str, title: str) -> None:
    """A new benefit without an amount, or a new indicator; the name is its id."""


@phrase("changed: {name} {title}", name="safer", title="Fewer falls")
def entry_changed(*, name: str, title: str) -> None:
    """A benefit without an amount, or an indicator, that was in the file already; the name is its id."""


@phrase("removed: {name} {title}", name="license", title="Supplier license")
def removed(*, name: str, title: str) -> None:
    """A cost line, a benefit or an indicator that was taken out."""


@phrase("For each {unit}, so times {number}.", unit="site", number=3)
def multiplied(*, unit: str, number: int) -> None:
    """Said of a line whose amounts are for one user, site or member; the unit is a key of the file."""


@phrase("It starts at go-live, whose day is not known while {number} answer is missing, and is not counted until then. "
        "A day counts it now: readiness record {kind} {path} {line} --starts YYYY-MM-DD",
        "It starts at go-live, whose day is not known while {number} answers are missing, and is not counted until then. "
        "A day counts it now: readiness record {kind} {path} {line} --starts YYYY-MM-DD",
        by="number", number=40, kind="cost", path="answers.yaml", line="license")  # fmt: skip
def waits_for_go_live(*, number: int, kind: str, path: str, line: str) -> None:
    """Said of a cost or a benefit of a tool that is not in use; the command is typed as it is."""


@phrase(
    "Of two amounts, the middle is taken as likely: {likely}. State three if another is: LOW..LIKELY..HIGH",
    likely=Figure("120000", 120000.0, "120000"),
)
def middle(*, likely: Figure) -> None:
    """Said where only the low and the high amount were given."""


@phrase("Without --source it counts as an assumption.")
def assumed() -> None:
    """Said of a new line without a source."""


@phrase("It is shown and not counted until it has a baseline: add --baseline VALUE@DAY.")
def not_counted() -> None:
    """Said of a benefit without a baseline."""


@phrase("Its time counts as cash only with a decision that releases it: add --released DECISION --on DAY.")
def time_not_cash() -> None:
    """Said of a benefit of time that no decision releases."""


@phrase("It stands beside the return and is not part of it.")
def beside() -> None:
    """Said of a benefit of a class that does not enter the return."""


@phrase("Verified by {who} on {day}.", who="CFO", day=_DAY)
def verified(*, who: str, day: date) -> None:
    """Said of a benefit that somebody outside the project has checked; a sentence of its own."""


@phrase("recorded: {what}", what=("currency", "discount_rate"))
def head(*, what: tuple[str, ...]) -> None:
    """Said after the head of a case was recorded: the keys of the file."""


@phrase("No present value and no return are stated without a discount rate: readiness record case {path} "
        "--discount-rate 3.5", path="answers.yaml")  # fmt: skip
def no_rate(*, path: str) -> None:
    """Said of a case without a discount rate."""


@phrase("recorded: {name}: {value} on {day}", name="calls-answered", value=Figure("71", 71.0, "71"), day=_DAY)
def actual(*, name: str, value: Figure, day: date) -> None:
    """An actual value of an indicator."""


@phrase(
    "changed: {name}: {value} on {day}, before {old}",
    name="calls-answered", value=Figure("71", 71.0, "71"), old=Figure("70", 70.0, "70"), day=_DAY,
)  # fmt: skip
def actual_changed(*, name: str, value: Figure, old: Figure, day: date) -> None:
    """An actual value of an indicator in place of another one of the same day."""


@phrase(
    "Actual values: readiness record actual {path} {name} VALUE --on DAY", path="answers.yaml", name="calls-answered"
)
def record_actuals(*, path: str, name: str) -> None:
    """Said of a new indicator; the command is typed as it is."""


@phrase("All figures: readiness case {path}", path="answers.yaml")
def see_case(*, path: str) -> None:
    """Said after a line of a case was recorded; the command is typed as it is."""
