"""Convert the view to dictionaries, lists and scalars, for templates and JSON."""

from collections.abc import Callable
from datetime import date
from typing import Any

from readiness.statements.statement import Statement
from readiness.statements.voice import language, say


def as_plain(value: Any, statement: Callable[[Statement], Any] = say, day: Callable[[date], str] | None = None) -> Any:
    """Return `value` with every named tuple as a dictionary by field name and every other tuple as a list.

    A statement becomes what `statement` returns for it, and a date what `day` returns: by default their words in the
    language of the run.
    """
    if not isinstance(value, tuple):
        return (day or language().date)(value) if type(value) is date else value
    if type(value) is Statement:
        return statement(value)
    if (fields := _FIELDS.get(type(value))) is None:
        fields = _FIELDS[type(value)] = getattr(value, "_fields", ())
    # Skip the call for scalars: most of a view is scalars, and the call costs more than the check.
    parts = [as_plain(part, statement, day) if isinstance(part, _PARTS) else part for part in value]
    return dict(zip(fields, parts, strict=True)) if fields else parts


_PARTS = (tuple, date)
_FIELDS: dict[type, tuple[str, ...]] = {}
"""Field names by tuple class; empty for a plain tuple."""
