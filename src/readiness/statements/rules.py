"""Rules of a pack: conditions on the facts of a profile."""

from __future__ import annotations

from readiness.statements.statement import Value, Words, phrase


@phrase("{fact} is {value}", fact="uses_genai", value="true")
def fact_is(*, fact: str, value: str) -> None:
    """A condition on a fact, both as they are written in the pack; `value` may be a limit or begin with `not`."""


@phrase("{conditions}", conditions=("uses_genai is true", "sites is >=2"))
def all_of(*, conditions: tuple[Value, ...]) -> None:
    """Conditions that must hold together, as a list."""


@phrase("{first} or {second}", first="uses_genai is true", second="sites is >=2")
def either(*, first: Words, second: Words) -> None:
    """Two conditions of which one must hold."""


@phrase("its questions")
def its_questions() -> None:
    """The parts of a node that its score is made of, within a sentence."""


@phrase("its sections")
def its_sections() -> None:
    """The parts of a node that its score is made of, within a sentence."""


@phrase("its dimensions")
def its_dimensions() -> None:
    """The parts of the whole that its score is made of, within a sentence."""


@phrase("its parts")
def its_parts() -> None:
    """The parts of a node that its score is made of, questions and sections, within a sentence."""
