"""Functions, segments and sites, and the names of questions that are about one of them."""

from collections.abc import Iterable

from readiness.model.live import Part
from readiness.view.models.parts import NamedView, PartView


def part_view(part: Part | None) -> PartView | None:
    """Return a function, segment or site; None for the whole tool."""
    return PartView(*part) if part else None


def part_views(parts: Iterable[Part]) -> tuple[PartView, ...]:
    """Return several functions, segments or sites."""
    return tuple(PartView(*part) for part in parts)


def with_part(name: NamedView, part: Part | PartView | None) -> NamedView:
    """Return a name whose title also names the part that it is about."""
    return name._replace(title=f"{name.title} ({part.title})") if part else name
