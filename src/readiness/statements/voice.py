"""The edge where statements become words, in the language of the run: English unless another one is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from functools import lru_cache
from importlib import import_module
from typing import Any

from readiness.statements.language import ENGLISH, Language
from readiness.statements.statement import PHRASES, Phrase, Statement, Value, Words
from readiness.statements.values import Figure, Named

_LANGUAGE: ContextVar[Language] = ContextVar("language", default=ENGLISH)


def say(said: Words) -> str:
    """Return a statement in the language of the run. A text of a person or a pack is returned unchanged."""
    return say_in(_LANGUAGE.get(), said) if type(said) is Statement else str(said)


def say_isolated(said: Words) -> str:
    """Return words for a page: texts of people and packs stand between marks where their direction may differ."""
    spoken = _LANGUAGE.get()
    return spoken.isolated(said) if isinstance(said, str) else say_in(spoken, said, isolates=True)


def language() -> Language:
    """Return the language of the run."""
    return _LANGUAGE.get()


def choose(chosen: Language) -> None:
    """Say statements in `chosen` until the end of the block of `speaking` around this call."""
    _LANGUAGE.set(chosen)


@contextmanager
def speaking(chosen: Language) -> Iterator[None]:
    """Say statements in `chosen` within this block."""
    token = _LANGUAGE.set(chosen)
    try:
        yield
    finally:
        _LANGUAGE.reset(token)


def say_in(spoken: Language, said: Statement, *, isolates: bool = False) -> str:
    """Return a statement in a language; with `isolates`, texts in it stand between marks of direction."""
    try:
        return _say_once(spoken, said, isolates)
    except TypeError:  # a parameter from the data of a template may have no hash
        return _say(spoken, said, isolates=isolates)


@lru_cache(maxsize=8_192)
def _say_once(spoken: Language, said: Statement, isolates: bool) -> str:  # noqa: FBT001 - the key of the cache
    """Return a statement; a report says the same few statements hundreds of times."""
    return _say(spoken, said, isolates=isolates)


def _say(spoken: Language, said: Statement, *, isolates: bool) -> str:
    form, about = phrase_of(said.code), said.about
    if not about:
        return spoken.phrase(said.code, form, 1).replace("{{", "{").replace("}}", "}")
    words = {name: word_in(spoken, value, isolates=isolates) for name, value in about}
    number = 1 if form.by is None else _plural_number(dict(about)[form.by])
    return spoken.phrase(said.code, form, number).format_map(words)


def word_in(spoken: Language, value: Value, *, isolates: bool = False) -> str:
    """Return a value in words: numbers and dates by the rules of the language, a tuple as a list with `and`."""
    match value:
        case str():
            return spoken.isolated(value) if isolates else value
        case Statement():
            return say_in(spoken, value, isolates=isolates)
        case int():
            return spoken.number(value)
        case Named():
            return spoken.isolated(value.title) if isolates else value.title
        case Figure():
            return spoken.decimal(value.shown)
        case date():
            return spoken.date(value)
    return spoken.listed([word_in(spoken, part, isolates=isolates) for part in value])


def phrase_of(code: str) -> Phrase:
    """Return the phrase of a code; its module is imported when nothing has imported it. Raises KeyError without one."""
    if code not in PHRASES:
        try:
            import_module(f"readiness.statements.{code.partition('.')[0]}")
        except ImportError:
            raise KeyError(code) from None
    return PHRASES[code]


def statement_data(said: Words) -> dict[str, Any]:
    """Return a statement as JSON data: code, parameters and English text, whatever the language of the run.

    A person's own text has the code `text`.
    """
    if isinstance(said, str):
        return {"code": "text", "parameters": {}, "text": said}
    parameters = {name: value_data(value) for name, value in said.about}
    return {"code": said.code, "parameters": parameters, "text": say_in(ENGLISH, said)}


def value_data(value: Value) -> Any:
    """Return a value of a statement as JSON data."""
    match value:
        case Statement():
            return statement_data(value)
        case Named() | Figure():
            return value._asdict()
        case str() | int():
            return value
        case date():
            return value.isoformat()
    return [value_data(part) for part in value]


def _plural_number(value: Value) -> int:
    """Return the number that decides the plural: a figure that is no whole number counts as several."""
    if isinstance(value, Figure):
        return int(value.shown) if value.shown.isdigit() else 2
    assert isinstance(value, int)
    return value
