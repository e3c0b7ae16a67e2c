"""The facts of a profile, as the interview asks for them."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase("First, some facts that decide what is asked. Enter skips a fact, s skips the rest.")
def first() -> None:
    """Shown before the facts at the start of an interview."""


@phrase("The facts that decide what is asked. Enter keeps a fact, s keeps the rest.")
def again() -> None:
    """Shown before the facts when they are corrected."""


@phrase("{number} of {total}: {prompt}", number=2, total=14, prompt="Do patients see what it writes?")
def question(*, number: int, total: int, prompt: str) -> None:
    """A question for a fact, with its place among the facts; `prompt` is the pack's text."""


@phrase("y or n")
def yes_or_no() -> None:
    """The way a fact is answered, in brackets and after `Answer`; y and n are typed in every language."""


@phrase("a number")
def a_number() -> None:
    """The way a fact is answered, in brackets and after `Answer`."""


@phrase("{fact} [{how}; Enter skips]", fact="live_use_cases", how=a_number())
def prompt(*, fact: str, how: Words) -> None:
    """The prompt for a fact, by its key; `how` is what can be typed."""


@phrase("{fact} [{how}; now {now}, Enter keeps it, - takes it out]", fact="live_use_cases", how=a_number(), now="3")
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


@phrase("{fact} is {value}", fact="sites", value="2")
def saved(*, fact: str, value: Words) -> None:
    """A fact that was saved, by its key."""


@phrase("the fact {fact}: {value}", fact="sites", value=not_stated())
def change(*, fact: str, value: Words) -> None:
    """A change of a fact, in a list of changes that were not saved."""


@phrase("with {fact} {value}, no question would be asked", fact="has_vendor", value="false")
def no_question_left(*, fact: str, value: Words) -> None:
    """The reason why a fact is refused."""


@phrase("check it")
def check_it() -> None:
    """The hint for a fact that would leave no question."""
