"""Statements inside plain data, as JSON data."""

from typing import Any

from readiness.statements.statement import Statement
from readiness.statements.voice import statement_data


def with_statements(data: Any) -> Any:
    """Return plain data with each statement in it as its code, parameters and text; a named tuple as a mapping."""
    match data:
        case Statement():
            return statement_data(data)
        case dict():
            return {key: with_statements(value) for key, value in data.items()}
        case tuple() if hasattr(data, "_asdict"):
            return with_statements(data._asdict())
        case list() | tuple():
            return [with_statements(value) for value in data]
    return data
