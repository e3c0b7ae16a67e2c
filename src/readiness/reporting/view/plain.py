"""The view as nothing but dictionaries, lists and scalars: for templates and for JSON."""

from typing import Any


def as_plain(value: Any) -> Any:
    """Return `value` with every part of the view in it as a dictionary by field name, and every tuple as a list."""
    if not isinstance(value, tuple):
        return value
    fields = getattr(value, "_fields", None)
    if fields is None:
        return [as_plain(part) for part in value]
    return {name: as_plain(part) for name, part in zip(fields, value, strict=True)}
