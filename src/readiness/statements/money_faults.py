"""Faults of figures that are typed for a money case or an indicator, with their hints."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Words, phrase

_TEXT = quoted(text="90,000")


@phrase("{option} {text} is not an amount", option="--per-year", text=_TEXT)
def no_amount(*, option: str, text: Statement) -> None:
    """Said about the value of an option."""


@phrase(
    "write digits without separators or a currency: 120000, or from low to high 90000..150000, or with the likely "
    "amount between them 90000..120000..150000"
)
def write_amount() -> None:
    """Help for an amount on the command line."""


@phrase("{option} {text} does not rise from low to high", option="--per-year", text=quoted(text="150000..90000"))
def unordered(*, option: str, text: Statement) -> None:
    """Said about the amounts of an option."""


@phrase("{option} {text} is not a number", option="--discount-rate", text=quoted(text="3,5"))
def no_number(*, option: str, text: Statement) -> None:
    """Said about the value of an option."""


@phrase("write a plain decimal number, such as 3.5")
def write_number() -> None:
    """Help for a number on the command line."""


@phrase("{option} {text} is not a value with its day", option="--baseline", text=quoted(text="410000"))
def not_dated(*, option: str, text: Statement) -> None:
    """Said about the value of an option."""


@phrase("{option} {text} is not more than 1%", option="--adoption", text=quoted(text="0.7"))
def no_percent(*, option: str, text: Statement) -> None:
    """A percentage on the command line that was meant as a fraction."""


@phrase("write a percentage: {option} 70", option="--adoption")
def write_percent(*, option: str) -> None:
    """Help for a percentage on the command line."""


@phrase("write the value, @ and the day: {option} 410000@2026-03-31", option="--baseline")
def write_dated(*, option: str) -> None:
    """Help for a value with its day on the command line."""


@phrase("{name} is neither a day nor a point in the plan", name=quoted(text="soon"))
def no_timing(*, name: Words) -> None:
    """Said about the start of a cost or a benefit."""


@phrase("no id can be made of {title}", title=quoted(text="…"))
def no_id_in(*, title: Statement) -> None:
    """Said about a title without a letter from a to z."""


@phrase("add --id with letters, digits and hyphens")
def state_id() -> None:
    """Help for a title that no id can be made of."""


@phrase("--on is the day on which the benefit was verified or its time released, and neither is said")
def day_alone() -> None:
    """Said where a day is given without what happened on it."""


@phrase("--evidence is of nothing: no baseline is stated and nothing is verified")
def evidence_of_nothing() -> None:
    """Said where evidence is given that belongs to nothing."""


@phrase("there is no cost group called {name}", name=quoted(text="licences"))
def no_group(*, name: Words) -> None:
    """Said about the group of a cost."""


@phrase("this rubric has no rules for money cases")
def no_case_rules() -> None:
    """Said where costs or benefits are recorded and the rubric has no cost groups."""


@phrase("choose a pack whose rubric.yaml has 'case'")
def needs_case_rules() -> None:
    """Help where the rubric has no rules for money cases."""


@phrase("there is no class of benefits called {name}", name=quoted(text="cash"))
def no_class(*, name: Words) -> None:
    """Said about the class of a benefit."""


@phrase("there is no role group with a rate called {name}", name=quoted(text="nurses"))
def no_role(*, name: Words) -> None:
    """Said about the role group whose time is released, or whose rate is stated."""


@phrase("there is no benefit called {name}", name=quoted(text="fewer-temp"))
def no_benefit(*, name: Words) -> None:
    """Said about the benefit that an indicator measures."""


@phrase("there is no indicator called {name}", name=quoted(text="call-anser"))
def no_indicator(*, name: Words) -> None:
    """Said about an indicator that gets a value."""


@phrase("record it first: readiness record benefit {path} TITLE --help", path="answers.yaml")
def record_benefit(*, path: str) -> None:
    """Help for a benefit in a file that has none."""


@phrase("record it first: readiness record indicator {path} {name} --help", path="answers.yaml", name="calls-answered")
def record_indicator(*, path: str, name: str) -> None:
    """Help for an indicator in a file that has none."""


@phrase("there is no line called {name} to remove", name=quoted(text="licence"))
def no_line(*, name: Words) -> None:
    """Said about a cost or a benefit that is to be removed."""


@phrase("there is no line called {name}", name=quoted(text="licence"))
def no_line_called(*, name: Words) -> None:
    """Said about a cost or a benefit whose name is nearly one of the file."""


@phrase("{name} is new and needs an amount", name="license")
def needs_amount(*, name: str) -> None:
    """Said about a cost or a benefit without an amount; the name is its id."""


@phrase("{name} is neither up nor down", name=quoted(text="higher"))
def no_direction(*, name: Words) -> None:
    """Said about the direction of an indicator."""


@phrase("{name} is not a rule for values of one day", name=quoted(text="average"))
def no_rule(*, name: Words) -> None:
    """Said about how several values in a CSV file become one."""


@phrase("there is no unit called {name}", name=quoted(text="ward"))
def no_unit(*, name: Words) -> None:
    """Said about the unit that the amounts of a line are for."""


@phrase("{text} is not NAME=NUMBER", text=quoted(text="call"))
def no_named_number(*, text: Statement) -> None:
    """Said about the units or a rate of a case."""


@phrase("write {example}", example="--units call=42000")
def write_example(*, example: str) -> None:
    """Help that shows an option as it is typed."""


@phrase("--csv, --column and --date-column belong together")
def csv_incomplete() -> None:
    """Said where a CSV file is named without its columns, or a column without a file."""


@phrase("a value and what it is of are needed: INDICATOR VALUE")
def needs_value() -> None:
    """Said where an actual value is recorded and one of the two arguments is missing."""


@phrase("{text} is no option", text=quoted(text="USD"))
def not_an_option(*, text: Statement) -> None:
    """Said about an argument of a command that has only options."""


@phrase("the case is stated by options, such as --currency USD")
def options_of_case() -> None:
    """Help for an argument of a command that has only options."""


@phrase("nothing is said about the case")
def nothing_of_case() -> None:
    """Said where no option is given."""


@phrase("{name} is neither real nor nominal", name=quoted(text="net"))
def no_basis(*, name: Words) -> None:
    """Said about the basis of amounts."""
