"""Take the first sentence of a paragraph, for a title."""

from readiness.statements.statement import Statement


def first_sentence(said: Statement) -> Statement:
    """Return the first sentence of a paragraph."""
    first = said.parameters.get("first") if said.code == "lists.following" else None
    return first_sentence(first) if isinstance(first, Statement) else said
