"""The decision on few lines: the options as one small table."""

from collections.abc import Iterator
from typing import NamedTuple

from readiness.statements import decision_page as statements
from readiness.statements import options as option_words
from readiness.statements import plan_tables
from readiness.statements.statement import Statement, Value
from readiness.view.models.options import OptionsView, OptionView


class OptionFact(NamedTuple):
    """A figure of the options: its name, and its value for each option."""

    about: Statement
    values: tuple[Value | None, ...]
    is_number: bool = False


def option_facts(options: OptionsView) -> Iterator[OptionFact]:
    """Yield the figures that a decision needs, at most eight; what is the same for none of the options is left out."""
    every = options.options
    yield OptionFact(option_words.verdict(), tuple(one.verdict for one in every))
    yield OptionFact(option_words.done_even(), tuple(_opens(one.at_50) for one in every))
    yield OptionFact(option_words.done_80(), tuple(_opens(one.at_80) for one in every))
    if any(one.cost is not None for one in every):
        yield OptionFact(option_words.cost(), tuple(one.cost for one in every))
    yield OptionFact(plan_tables.effort(), tuple(one.effort for one in every), is_number=True)
    yield OptionFact(option_words.stays_open(), _counts(every, [one.open for one in every]), is_number=True)
    if any(one.dangers for one in every):
        yield OptionFact(option_words.dangers(), _counts(every, [len(one.dangers) for one in every]), is_number=True)
    yield OptionFact(option_words.decide_by(), tuple(one.decide_by for one in every))


def option_title(option: OptionView) -> Statement:
    """Return the name of an option, marked where it is advised or chosen."""
    name = option.name
    if option.is_chosen:
        return (statements.chosen_and_advised if option.is_advised else statements.chosen)(option=name)
    return statements.advised(option=name) if option.is_advised else name


def _opens(day: Value | None) -> Value:
    return option_words.does_not_open() if day is None else day


def _counts(every: tuple[OptionView, ...], numbers: list[int]) -> tuple[Value | None, ...]:
    """Return numbers of shortfalls; none for an option that does not lead to the gate."""
    return tuple(number if one.verdict else None for one, number in zip(every, numbers, strict=True))
