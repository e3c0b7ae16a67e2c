"""Changes of packs and of results since an earlier assessment."""

from __future__ import annotations

from readiness.statements.statement import Statement, phrase


@phrase("{pack} ({digest})", pack="acme-ai@1.0", digest="3f9a12c4")
def content(*, pack: str, digest: str) -> None:
    """The content of a pack, with the first digits of its digest."""


@phrase(
    "questionnaire {questionnaire} and rubric {rubric} ({digest})",
    questionnaire="healthcare-ai@1.0",
    rubric="acme-ai@2.0",
    digest="3f9a12c4",
)
def content_of_two(*, questionnaire: str, rubric: str, digest: str) -> None:
    """The content of a questionnaire and a rubric of another name, with the first digits of their digest."""


@phrase(
    "last judged by {before}, now judged by {now}",
    before=content(pack="acme-ai@1.0", digest="3f9a12c4"),
    now=content(pack="acme-ai@1.1", digest="91be7702"),
)
def judged_by(*, before: Statement, now: Statement) -> None:
    """Both contents of a pack, in a message that the answers are judged by another one than before."""
