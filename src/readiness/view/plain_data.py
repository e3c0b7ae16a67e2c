"""The view as nothing but dictionaries, lists and scalars: for templates and for JSON."""

from typing import Any


def as_plain(value: Any) -> Any:
    """Return `value` with every part of the view in it as a dictionary by field name, and every tuple as a list."""
    if not isinstance(value, tuple):
        return value
    if (fields := _FIELDS.get(type(value))) is None:
        fields = _FIELDS[type(value)] = getattr(value, "_fields", ())
    # Scalars are told apart here already: most of a view is scalars, and each call would cost more than the work.
    parts = [as_plain(part) if isinstance(part, tuple) else part for part in value]
    return dict(zip(fields, parts, strict=True)) if fields else parts


_FIELDS: dict[type, tuple[str, ...]] = {}
"""The fields of each kind of part; none of a plain tuple."""
