"""Lines of `readiness explain` about a phrase, by its code."""

from __future__ import annotations

from readiness.statements.gates import short
from readiness.statements.statement import Statement, Value, phrase

_ONE, _MANY = "{number} blocker below the minimum", "{number} blockers below the minimum"


@phrase("English: {text}", text="needs level {needs}, is at {has}")
def english(*, text: str) -> None:
    """The English of a phrase, with its parameters in braces."""


@phrase("English for one: {text}", text=_ONE)
def english_one(*, text: str) -> None:
    """The English of a phrase for the number 1."""


@phrase("English for several: {text}", text=_MANY)
def english_many(*, text: str) -> None:
    """The English of a phrase for other numbers than 1."""


@phrase("Which of the two is used depends on the parameter {name}.", name="number")
def decided_by(*, name: str) -> None:
    """Said below the two forms of a phrase."""


@phrase("Parameter {name}: {kind}, for example {example}", name="needs", kind="int", example=2)
def parameter(*, name: str, kind: str, example: Value) -> None:
    """A parameter of a phrase, with its type as the program's source states it."""


@phrase("No parameters.")
def no_parameters() -> None:
    """Said about a phrase without parameters."""


@phrase("Example: {example}", example=short(needs=2, has=1))
def example(*, example: Statement) -> None:
    """A phrase with example values for its parameters."""


@phrase(
    "there is no question, dimension, theme, gate or initiative called '{name}', and no message with this code",
    name="gates.shrt",
)
def no_subject_or_code(*, name: str) -> None:
    """Said by `readiness explain` about a name with the form of a code."""
