"""Values of profile facts, and conditions on the profile."""

from __future__ import annotations

from readiness.statements import rules
from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase

_QUOTED = quoted(text="two")


@phrase("{value} is not a value of '{fact}'", value=_QUOTED, fact="size")
def no_value(*, value: Statement, fact: str) -> None:
    """A value in the profile that its fact cannot have; the value is in quotes."""


@phrase("{value} is not a value of '{fact}'; this condition can never be true", value=_QUOTED, fact="size")
def never_holds(*, value: Statement, fact: str) -> None:
    """A value in a condition that its fact cannot have; the value is in quotes."""


@phrase("write true or false")
def write_yes_no() -> None:
    """The way to correct the value of a yes-no fact."""


@phrase("write a number, such as 3")
def write_number() -> None:
    """The way to correct the value of a fact that is a number."""


@phrase("write a number or a limit, such as >=2 or 2..5")
def write_limit() -> None:
    """The way to correct the value of a number in a condition."""


@phrase("it is asked when {condition}", condition=rules.fact_called(title="Generative AI", value="yes"))
def asked_when(*, condition: Statement) -> None:
    """The condition of a question that the profile rules out."""
