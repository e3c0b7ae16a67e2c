"""Statements, and the phrases that say them: the English stands beside the typed parameters.

Values are never words: a phrase has its own articles, verbs, units and periods, and `str` is a text of a person or a
pack. A sentence is whole; only lists join phrases.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple, ParamSpec, TypeAlias, Union

from readiness.statements.values import Figure, Named

P = ParamSpec("P")
Value: TypeAlias = Union[int, str, date, Figure, Named, "Statement", "tuple[Value, ...]"]


class Statement(NamedTuple):
    """One finding, warning, label or message: its code, and its parameters in the order of the phrase's function."""

    code: str
    """The name of its phrase, `module.function`: stable, also in JSON and for `readiness explain`."""
    about: tuple[tuple[str, Value], ...]

    @property
    def parameters(self) -> dict[str, Value]:
        """The values by name."""
        return dict(self.about)

    def __str__(self) -> str:
        """Return its words in the language of the run."""
        from readiness.statements.voice import say  # noqa: PLC0415 - the voice knows statements

        return say(self)


Words: TypeAlias = Statement | str
"""The words that an edge can show: a statement, or a text of a person or a pack."""


class Phrase:
    """The English of a statement, and the function that makes it."""

    __slots__ = ("by", "example", "many", "one", "shape")

    def __init__(
        self, one: str, many: str | None, by: str | None, example: dict[str, Value], shape: Callable[..., None]
    ) -> None:
        self.one = one
        """The text, with the names of parameters in braces; for `by` equal to 1 where there is `many`."""
        self.many = many
        self.by = by
        """The parameter that decides between `one` and `many`."""
        self.example = example
        self.shape = shape
        """The function with the typed parameters; its docstring describes where the phrase is used."""


PHRASES: dict[str, Phrase] = {}
"""The phrases of all imported modules, by code."""


def phrase(
    one: str, many: str | None = None, *, by: str | None = None, **example: Value
) -> Callable[[Callable[P, None]], Callable[P, Statement]]:
    """Declare the English of a statement. The decorated function has keyword-only parameters, and no body.

    None of its parameters is called `one`, `many` or `by`: this decorator takes them for itself.

    >>> @phrase("{number} question", "{number} questions", by="number", number=3)
    ... def questions(*, number: int) -> None:
    ...     "A count of questions, in a list."
    >>> str(questions(number=1))
    '1 question'
    """

    def declare(shape: Callable[P, None]) -> Callable[P, Statement]:
        code = f"{shape.__module__.rpartition('.')[2]}.{shape.__name__}"
        names = parameter_names(shape)
        PHRASES[code] = Phrase(one, many, by, example, shape)

        whole = Statement(code, ())

        def make(*_: P.args, **about: P.kwargs) -> Statement:
            if not names and not about:
                return whole
            given: dict[str, Value] = about  # type: ignore[assignment]
            if tuple(given) == names:  # the usual order, which needs no sorting
                return Statement(code, tuple(given.items()))
            return Statement(code, tuple([(name, given[name]) for name in names]))

        make.__name__, make.__doc__ = shape.__name__, shape.__doc__
        return make

    return declare


def parameter_names(shape: Callable[..., None]) -> tuple[str, ...]:
    """Return the names of the keyword-only parameters of a phrase's function, in order."""
    code = shape.__code__
    return code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
