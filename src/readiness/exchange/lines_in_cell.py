"""Several values in one cell: a line for each, such as `Ana: 2`."""

import json
from collections.abc import Mapping


def lines_text(values: Mapping[str, object]) -> str:
    """Return a line for each value, as `name: value`; a name that would be read otherwise is quoted."""
    return "\n".join(f"{_name(name)}: {_name(str(value))}" for name, value in values.items())


def read_lines(text: str) -> dict[str, str] | None:
    """Return the values of the lines of a cell, by name; None for a line that is no name and value, or a second one."""
    values: dict[str, str] = {}
    for line in text.split("\n"):
        if not line.strip():
            continue
        name, rest = _split(line.strip())
        value = _unquoted(rest.strip())
        if not name or not value or name in values:
            return None
        values[name] = value
    return values


def _name(text: str) -> str:
    plain = text == text.strip() and not any(sign in text for sign in '\n":')
    return text if plain else json.dumps(text, ensure_ascii=False)


def _split(line: str) -> tuple[str, str]:
    """Return the name and the rest of a line; an empty name where it has none."""
    if line.startswith('"'):
        try:
            name, end = json.JSONDecoder().raw_decode(line)
        except ValueError:
            return "", ""
        rest = line[end:].lstrip()
        return (name, rest[1:]) if isinstance(name, str) and rest.startswith(":") else ("", "")
    name, colon, rest = line.partition(":")
    return (name.strip(), rest) if colon else ("", "")


def _unquoted(text: str) -> str:
    if not text.startswith('"'):
        return text
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return ""
    return value if isinstance(value, str) else ""
