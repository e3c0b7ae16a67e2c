"""The options of the roadmap that ask what if, as they are typed."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from re import fullmatch
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from readiness.errors import ReadinessError, UnknownNameError

if TYPE_CHECKING:
    from readiness.cli.plan_request import PlanRequest
    from readiness.model.field_types import Exact

SetLevels = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="QUESTION=LEVEL", help="What if: a question at another level, shown by evidence."),
]
Capacities = Annotated[
    list[str] | None,
    typer.Option("--capacity", metavar="ROLE=N", help="What if: other people, as technical=6, =+2, =-1 or =+20%."),
]
Without = Annotated[
    list[str] | None,
    typer.Option("--without", metavar="INITIATIVE", help="What if: without an initiative, by id or code."),
]
Events = Annotated[
    list[str] | None,
    typer.Option("--event", metavar="KIND[/SEVERITY]", help="What if: an event of a tool in use, today."),
]


class Changes(NamedTuple):
    """The what-if changes, as typed."""

    levels: Sequence[str]
    capacity: Sequence[str]
    without: Sequence[str]
    events: Sequence[str]

    @property
    def typed(self) -> tuple[str, ...]:
        """The options as they were typed, in one order."""
        return tuple(f"{option} {value}" for option, values in self.given.items() for value in values)

    @property
    def given(self) -> dict[str, Sequence[str]]:
        """The values by option."""
        return dict(zip(("--set", "--capacity", "--without", "--event"), self, strict=True))


def split_levels(texts: Sequence[str]) -> dict[str, str]:
    """Return the level by question for texts `QUESTION=LEVEL`. Raises ReadinessError for any other text."""
    from readiness.statements import what_if as statements
    from readiness.statements.quoting import quoted

    found = {}
    for text in texts:
        name, _, level = (part.strip() for part in text.partition("="))
        if not name or not level:
            hint = statements.write_level_set(question=name or "QUESTION")
            raise ReadinessError(statements.no_level_set(text=quoted(text=text)), hint)
        found[name] = level
    return found


def changed_people(texts: Sequence[str], usual: Mapping[str, "Exact"]) -> dict[str, str]:
    """Return the people of every role group after changes such as `technical=+20%`, as decimals.

    A text without a role group is for all of them. `usual` are those of today. Raises UnknownNameError for an unknown
    role group, and ReadinessError for a text that is no number and for fewer than nobody.
    """
    people = {role: Fraction(number) for role, number in usual.items()}
    for text in texts:
        role, equals, number = (part.strip() for part in text.rpartition("="))
        if equals and role not in people:
            raise UnknownNameError("role group", role, [*people])
        for name in [role] if equals else [*people]:
            people[name] = _changed(text, number, people[name], name)
    return {role: _decimal(number) for role, number in people.items()} if texts else {}


def _changed(text: str, number: str, now: Fraction, role: str) -> Fraction:
    from readiness.statements import what_if as statements
    from readiness.statements.quoting import quoted

    if not fullmatch(r"[+-]?[0-9]{1,6}(\.[0-9]{1,6})?%?", number) or (number[0] not in "+-" and "%" in number):
        raise ReadinessError(statements.no_capacity(text=quoted(text=text)), statements.write_capacity(role=role))
    amount = Fraction(number.rstrip("%"))
    if "%" in number:
        amount = now * amount / 100
    after = now + amount if number[0] in "+-" else amount
    if after < 0:
        message = statements.below_nobody(text=quoted(text=text), number=_decimal(now))
        raise ReadinessError(message, statements.write_capacity(role=role))
    return after


def _decimal(number: Fraction) -> str:
    return f"{float(round(number, 6)):.6f}".rstrip("0").rstrip(".")


PlanOptions = Annotated[
    bool, typer.Option("--options", help="Show the options to decide between, with dates, cost and what stays open.")
]
Sensitivity = Annotated[
    bool, typer.Option("--sensitivity", help="Show which answers move the next gate, and if the first steps stay.")
]
PlanCalendar = Annotated[
    bool, typer.Option("--calendar", help="Show everything dated in one list, with what the plan does not keep.")
]


Curve = Annotated[
    bool, typer.Option("--curve", help="Show the date with fewer and more people, and what a budget buys.")
]


class Questions:
    """The question about a plan that options of the roadmap ask: a change, or what to show of it."""

    def __init__(
        self,
        levels: Sequence[str] | None,
        capacity: Sequence[str] | None,
        without: Sequence[str] | None,
        events: Sequence[str] | None,
        *,
        shows: Mapping[str, bool],
    ) -> None:
        """Take what was typed; `shows` has the options that show something of the plan, by name."""
        self.changes = Changes(levels or (), capacity or (), without or (), events or ())
        given: dict[str, object] = {**shows, **self.changes.given}
        self.asked = [option for option, is_given in given.items() if is_given]

    @property
    def is_asked(self) -> bool | None:
        """True if any is asked, otherwise None."""
        return True if self.asked else None

    @property
    def option(self) -> str:
        """The first option that asks."""
        return self.asked[0] if self.asked else ""

    def refuse_others(self, form: str, others: Mapping[str, object]) -> None:
        """Raise ReadinessError where a second question is asked, or another form than terminal and json is named."""
        from readiness.cli.roadmap_exports import EXPORTS, refuse_with_export
        from readiness.statements import what_if as statements

        if form in EXPORTS:
            refuse_with_export(self.option, form)
        second = [option for option in self.asked[1:] if not {self.option, option} <= self.changes.given.keys()]
        second += [option for option, value in others.items() if value is not None]
        if second:
            message = statements.one_question(option=self.option, other=second[0])
            raise ReadinessError(message, statements.ask_in_turn())

    def answer(self, asked: "PlanRequest") -> None:
        """Print the answer. Raises what the loading and planning of answers raise."""
        from readiness.cli import plan_questions as questions
        from readiness.cli.what_if import print_what_if

        shown = {
            "--options": questions.print_options,
            "--sensitivity": questions.print_sensitivity,
            "--calendar": questions.print_calendar,
            "--curve": questions.print_curve,
        }
        if self.option in shown:
            shown[self.option](asked)
        else:
            print_what_if(asked, self.changes)
