"""Build the verdict on a tool in use and its events, where the rubric has rules for them."""

from typing import TYPE_CHECKING

from readiness.view.phrases import Phrases

if TYPE_CHECKING:
    from readiness.view.models.live import EventView, LiveView


def verdict_in_use(wording: Phrases) -> "LiveView | None":
    """Return the verdict on the tool; None for a rubric without rules for a tool in use."""
    if wording.scores.live is None:
        return None
    from readiness.view.live_views import live_view  # noqa: PLC0415 - only for rubrics with rules for tools in use

    return live_view(wording, wording.scores.live)


def events_in_use(wording: Phrases) -> "tuple[EventView, ...]":
    """Return what happened to the tool; nothing for a rubric without rules for a tool in use."""
    if not (wording.scores.live and wording.scores.live.events):
        return ()
    from readiness.view.event_views import event_views  # noqa: PLC0415 - only where something happened

    return event_views(wording, wording.scores.live)
