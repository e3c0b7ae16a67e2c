"""The header of a report: packs and people."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("{title} ({name})", title="Readiness of hospitals for AI", name="healthcare-ai@1.0")
def titled(*, title: str, name: str) -> None:
    """A questionnaire or a rubric, with its name and version."""


@phrase("{name} (delivery team)", name="Ana")
def in_team(*, name: str) -> None:
    """A participant who builds or sells what is assessed."""


@phrase("{name} ({role}, delivery team)", name="Ana", role="Data engineer")
def role_in_team(*, name: str, role: str) -> None:
    """A participant who builds or sells what is assessed, with a role."""
