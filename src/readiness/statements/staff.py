"""People that a plan needs: what decides its date, people missing, and loads."""

from __future__ import annotations

from readiness.statements.counts import weeks
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure


@phrase("all staff")
def everybody() -> None:
    """All role groups together, as the head of a column."""


@phrase(
    "The date of {gate} depends on {role} staff: its work needs {percent}% of their time until then; with one person "
    "more, it can open {number} week sooner.",
    "The date of {gate} depends on {role} staff: its work needs {percent}% of their time until then; with one person "
    "more, it can open {number} weeks sooner.",
    by="number",
    gate="G2",
    role="technical",
    percent=94,
    number=3,
)
def role_decides(*, gate: str, role: str, percent: int, number: int) -> None:
    """A line of page 1 and of the plan on a gate; the role group is its id in words."""


@phrase(
    "The date of {gate} depends on the number of people: its work needs {percent}% of all time until then; with one "
    "person more, it can open {number} week sooner.",
    "The date of {gate} depends on the number of people: its work needs {percent}% of all time until then; with one "
    "person more, it can open {number} weeks sooner.",
    by="number",
    gate="G2",
    percent=94,
    number=3,
)
def everybody_decides(*, gate: str, percent: int, number: int) -> None:
    """A line of page 1 and of the plan on a gate, where one number of people stands for all role groups."""


@phrase(
    "The date of {gate} depends on {role} staff: with {number} person more, it can open {weeks} sooner (80%).",
    "The date of {gate} depends on {role} staff: with {number} people more, it can open {weeks} sooner (80%).",
    by="number", gate="G2", role="technical", number=2, weeks=weeks(number=4),
)  # fmt: skip
def more_of_role_decide(*, gate: str, role: str, number: int, weeks: Statement) -> None:
    """A line of page 1 and of the plan on a gate that only more people than one open sooner; the role group in words."""


@phrase(
    "The date of {gate} depends on the number of people: with {number} person more, it can open {weeks} sooner (80%).",
    "The date of {gate} depends on the number of people: with {number} people more, it can open {weeks} sooner (80%).",
    by="number", gate="G2", number=2, weeks=weeks(number=4),
)  # fmt: skip
def more_of_all_decide(*, gate: str, number: int, weeks: Statement) -> None:
    """The same, where one number of people stands for all role groups."""


@phrase(
    "No group of staff decides the date of {gate}; a chain of steps does, from “{first}” to “{last}”: {chain}.", gate="G2", first="Build it", last="Roll it out", chain="I-02 → I-14",
)  # fmt: skip
def chain_decides(*, gate: str, first: str, last: str, chain: str) -> None:
    """A line of page 1 and of the plan on a gate; `chain` holds codes of initiatives with arrows between them."""


@phrase(
    "No group of staff decides the date of {gate}; one step does: {initiative}.", gate="G2", initiative="I-02 Build it"
)
def work_decides(*, gate: str, initiative: Words) -> None:
    """A line of page 1 and of the plan on a gate, whose date one initiative decides, by code and title."""


@phrase(
    "The date of {gate} depends on no role group, but on a chain of work that begins with “{first}” and ends with “{last}”.",
    gate="G2",
    first="Name the owner",
    last="Train each role",
)
def chain_of_work_decides(*, gate: str, first: str, last: str) -> None:
    """A line of page 1 on the next gate: the titles of the first and the last initiative of the chain."""


@phrase(
    "The date of {gate} depends on no role group, but on one piece of work: “{initiative}”.",
    gate="G2",
    initiative="Training",
)
def one_work_decides(*, gate: str, initiative: str) -> None:
    """A line of page 1 on the next gate, whose date one initiative decides; `initiative` is its title."""


@phrase("No group of staff decides the date of {gate}.", gate="G2")
def nobody_decides(*, gate: str) -> None:
    """A line of page 1 and of the plan on a gate, where no work decides its date."""


@phrase(
    "In week {first}, work in progress needs {number} person of {role} staff more than there is.",
    "In week {first}, work in progress needs {number} people of {role} staff more than there are.",
    by="number",
    first=1,
    number=Figure("3/2", 1.5, "1.5"),
    role="technical",
)
def missing_in_week(*, first: int, number: Figure, role: str) -> None:
    """A line on people who are missing; the role group is its id in words."""


@phrase(
    "In weeks {first} to {last}, work in progress needs up to {number} person of {role} staff more than there is.",
    "In weeks {first} to {last}, work in progress needs up to {number} people of {role} staff more than there are.",
    by="number",
    first=1,
    last=4,
    number=Figure("3/2", 1.5, "1.5"),
    role="technical",
)
def missing_in_weeks(*, first: int, last: int, number: Figure, role: str) -> None:
    """A line on people who are missing; the role group is its id in words."""


@phrase(
    "In week {first}, work in progress needs {number} person more than there is.",
    "In week {first}, work in progress needs {number} people more than there are.",
    by="number",
    first=1,
    number=Figure("3/2", 1.5, "1.5"),
)
def all_missing_in_week(*, first: int, number: Figure) -> None:
    """A line on people who are missing, where one number of people stands for all role groups."""


@phrase(
    "In weeks {first} to {last}, work in progress needs up to {number} person more than there is.",
    "In weeks {first} to {last}, work in progress needs up to {number} people more than there are.",
    by="number",
    first=1,
    last=4,
    number=Figure("3/2", 1.5, "1.5"),
)
def all_missing_in_weeks(*, first: int, last: int, number: Figure) -> None:
    """A line on people who are missing, where one number of people stands for all role groups."""


@phrase("{load} of {capacity} ({percent}%)", load=Figure("3/2", 1.5, "1.5"), capacity=Figure("2", 2, "2"), percent=75)
def load_of(*, load: Figure, capacity: Figure, percent: int) -> None:
    """A cell: people needed, of those there are."""


@phrase("{load} of {capacity}", load=Figure("3/2", 1.5, "1.5"), capacity=Figure("0", 0, "0"))
def load_of_none(*, load: Figure, capacity: Figure) -> None:
    """A cell: people needed where there is nobody."""


@phrase("{week}", week=14)
def one_week(*, week: int) -> None:
    """A cell: the only week of the last period of a plan, counted from 1."""


@phrase("{first} to {last}", first=1, last=13)
def weeks_of_period(*, first: int, last: int) -> None:
    """A cell: the first and the last week of a quarter of a year or of several, counted from 1."""
