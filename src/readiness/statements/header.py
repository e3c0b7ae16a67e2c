"""The header of a report: packs and people."""

from __future__ import annotations

from readiness.statements.statement import phrase


@phrase("{title} ({name})", title="Readiness of hospitals for AI", name="healthcare-ai@1.0")
def titled(*, title: str, name: str) -> None:
    """A questionnaire or a rubric, with its name and version."""


@phrase(
    "{title} (answered for {name}; judged by {version}, which asks and judges alike: only words differ)",
    title="Readiness of hospitals for AI", name="healthcare-ai@1.0.0", version="1.0.2",
)  # fmt: skip
def judged_alike(*, title: str, name: str, version: str) -> None:
    """A questionnaire or a rubric whose version of today differs from that of the answers in words alone."""


@phrase(
    "{title} (answered for {name}; judged by {version}, which may ask more and judge otherwise)",
    title="Readiness of hospitals for AI", name="healthcare-ai@1.0.0", version="1.1.0",
)  # fmt: skip
def judged_by(*, title: str, name: str, version: str) -> None:
    """A questionnaire or a rubric whose version of today differs from that of the answers in more than words."""


@phrase("{name} (delivery team)", name="Ana")
def in_team(*, name: str) -> None:
    """A participant who builds or sells what is assessed."""


@phrase("{name} ({role}, delivery team)", name="Ana", role="Data engineer")
def role_in_team(*, name: str, role: str) -> None:
    """A participant who builds or sells what is assessed, with a role."""
