"""Convert the view to dictionaries, lists and scalars, for templates and JSON."""

from typing import Any


def as_plain(value: Any) -> Any:
    """Return `value` with every named tuple as a dictionary by field name and every other tuple as a list."""
    if not isinstance(value, tuple):
        return value
    if (fields := _FIELDS.get(type(value))) is None:
        fields = _FIELDS[type(value)] = getattr(value, "_fields", ())
    # Skip the call for scalars: most of a view is scalars, and the call costs more than the check.
    parts = [as_plain(part) if isinstance(part, tuple) else part for part in value]
    return dict(zip(fields, parts, strict=True)) if fields else parts


_FIELDS: dict[type, tuple[str, ...]] = {}
"""Field names by tuple class; empty for a plain tuple."""
