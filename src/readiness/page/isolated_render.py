"""The part of rendering that a process of a template's own does: it knows no template but its text."""

from collections.abc import Mapping
from typing import Any

from readiness.page import template_limits
from readiness.page.sandbox import sandbox_environment, trusted_markup
from readiness.page.template_errors import TooLargeError
from readiness.page.template_files import PAGE


def render_template(pages: Mapping[str, str], data: Mapping[str, Any], ours: Mapping[str, str]) -> str:
    """Render a template that is not ours, where it is confined; end at the largest page that is taken."""
    parts, size = [], 0
    for part in sandbox_environment(pages).get_template(PAGE).generate(template_context(data, ours)):
        size += len(part)
        if size > template_limits.PAGE_BYTES:
            raise TooLargeError
        parts.append(part)
    return "".join(parts)


def template_context(data: Mapping[str, Any], ours: Mapping[str, str]) -> dict[str, Any]:
    """What a template is given: of the data only the pictures, and all that is ours, are not escaped."""
    return {**data, "charts": _shown(data["charts"]), **{name: trusted_markup(text) for name, text in ours.items()}}


def _shown(figures: Any) -> Any:
    """The figures with each picture, which stands under `svg`, marked as ours; their texts hold names from files."""
    if isinstance(figures, Mapping):
        return {
            name: trusted_markup(part) if name == "svg" and isinstance(part, str) else _shown(part)
            for name, part in figures.items()
        }
    return [_shown(part) for part in figures] if isinstance(figures, list) else figures
