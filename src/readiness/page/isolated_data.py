"""The data of an own template, as plain data in words whose only marks of direction are those of this program."""

from datetime import date
from typing import Any

from readiness.statements.direction import END, ISOLATE
from readiness.statements.statement import Statement
from readiness.statements.voice import language, say_isolated


def isolated_data(value: Any) -> Any:
    """Return `value` with named tuples as dictionaries and with statements and dates in words.

    The texts in a statement are isolated. Marks of direction that people wrote into their texts are made visible; the
    pictures in `svg` are safe already.
    """
    if isinstance(value, Statement):
        return say_isolated(value)
    if isinstance(value, str):
        return _without_marks(value)
    if isinstance(value, date):
        return language().date(value)
    if hasattr(value, "_asdict"):
        value = value._asdict()
    if isinstance(value, dict):
        return {key: part if key == "svg" else isolated_data(part) for key, part in value.items()}
    return [isolated_data(part) for part in value] if isinstance(value, list | tuple) else value


def _without_marks(text: str) -> str:
    if text.isascii():
        return text
    for mark in (ISOLATE, END):
        text = text.replace(mark, f"<U+{ord(mark):04X}>")
    return text
