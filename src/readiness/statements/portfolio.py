"""Several use cases side by side."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase


@phrase(
    "{path}: warning: {change}: scores may differ",
    path="phone.yaml",
    change="last judged by healthcare-ai (1a2b3c4d), now judged by healthcare-ai (5e6f7a8b)",
)
def rejudged(*, path: str, change: Words) -> None:
    """Said when the content of a pack changed since a file was last judged."""
