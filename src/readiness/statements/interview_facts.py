"""The facts of a profile, as the interview asks for them."""

from __future__ import annotations

from readiness.statements.statement import Value, Words, phrase


@phrase("First, some facts that decide what is asked. Enter skips a fact, s skips the rest.")
def first() -> None:
    """Shown before the facts at the start of an interview."""


@phrase("The facts that decide what is asked:")
def again() -> None:
    """Shown before the list of facts when one is to be changed."""


@phrase("Which one? Number or name (Enter changes none):")
def which() -> None:
    """The prompt below the list of facts."""


@phrase("{names} are several facts; type more of the name.", names=("Number of users", "Number of sites"))
def several(*, names: tuple[str, ...]) -> None:
    """Shown when what was typed begins the names of several facts."""


@phrase("No fact is called '{name}'.", name="wards")
def none_called(*, name: str) -> None:
    """Shown when what was typed is no name of a fact."""


@phrase("{fact} would be {value}.", fact="Has a supplier", value="no")
def would_be(*, fact: str, value: Words) -> None:
    """Said of a fact before it is changed; sentences about its effect follow."""


@phrase("It asks {number} more: {codes}.", number=3, codes=("SEC-06", "SEC-18", "TAL-05"))
def asks_more(*, number: int, codes: tuple[Value, ...]) -> None:
    """Said before a fact is changed: the questions that are then asked in addition."""


@phrase("It drops {codes}.", codes=("SEC-06", "SEC-18"))
def drops(*, codes: tuple[Value, ...]) -> None:
    """Said before a fact is changed: the questions that are then not asked any more."""


@phrase(
    "It drops {codes}, which has an answer; the answer stays in the file.",
    "It drops {codes}, which have answers; the answers stay in the file.",
    by="number",
    number=1,
    codes=("SEC-12",),
)
def drops_answered(*, number: int, codes: tuple[Value, ...]) -> None:
    """Said before a fact is changed: answered questions that are then not asked any more."""


@phrase("The same questions are asked.")
def same_questions() -> None:
    """Said before a fact is changed that adds and drops no question."""


@phrase("Change it? (y or n)")
def change_it() -> None:
    """Asked before a fact is changed that adds or drops questions."""


@phrase("{number} of {total}: {prompt}", number=2, total=14, prompt="Do patients see what it writes?")
def question(*, number: int, total: int, prompt: str) -> None:
    """A question for a fact, with its place among the facts; `prompt` is the pack's text."""


@phrase("y or n")
def yes_or_no() -> None:
    """The way a fact is answered, in brackets and after `Answer`; y and n are typed in every language."""


@phrase("a number")
def a_number() -> None:
    """The way a fact is answered, in brackets and after `Answer`."""


@phrase("{fact} [{how}; Enter skips]", fact="Number of uses of AI", how=a_number())
def prompt(*, fact: str, how: Words) -> None:
    """The prompt for a fact, by its name; `how` is what can be typed."""


@phrase(
    "{fact} [{how}; now {now}, Enter keeps it, - takes it out]", fact="Number of uses of AI", how=a_number(), now="3"
)
def prompt_again(*, fact: str, how: Words, now: Words) -> None:
    """The prompt for a fact that is stated already."""


@phrase("Answer {how}; Enter skips, s skips the rest, q leaves.", how=yes_or_no())
def wrong(*, how: Words) -> None:
    """Shown when what was typed is no value of a fact."""


@phrase(
    "Answer {how}. Stated now: {now}. Enter keeps it, - takes it out, s skips the rest, q leaves.",
    how=a_number(),
    now="3",
)
def wrong_again(*, how: Words, now: Words) -> None:
    """Shown when what was typed is no value of a fact that is stated already."""


@phrase("yes")
def yes() -> None:
    """The value of a fact that is true."""


@phrase("no")
def no() -> None:
    """The value of a fact that is false."""


@phrase("not stated")
def not_stated() -> None:
    """The value of a fact that was removed."""


@phrase("{fact}: {value}.", fact="Number of sites", value="2")
def saved(*, fact: str, value: Words) -> None:
    """A fact that was saved, by its name."""


@phrase("the fact '{fact}': {value}", fact="Number of sites", value=not_stated())
def change(*, fact: str, value: Words) -> None:
    """A change of a fact, in a list of changes that were not saved."""


@phrase("with '{fact}: {value}', no question would be asked", fact="Has a supplier", value="no")
def no_question_left(*, fact: str, value: Words) -> None:
    """The reason why a fact is refused."""


@phrase("check it")
def check_it() -> None:
    """The hint for a fact that would leave no question."""


@phrase("This questionnaire asks for no facts.")
def none_to_state() -> None:
    """Shown when the facts are asked for and the questionnaire has none that people state."""
