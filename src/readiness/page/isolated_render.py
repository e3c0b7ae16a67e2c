"""Render a template from its text alone, inside the isolated process."""

from collections.abc import Mapping
from typing import Any

from readiness.page import template_limits
from readiness.page.sandbox import plain_tags, sandbox_environment, trusted_markup
from readiness.page.template_errors import TooLargeError
from readiness.page.template_files import PAGE


def render_template(pages: Mapping[str, str], data: Mapping[str, Any], ours: Mapping[str, str]) -> str:
    """Return the page an untrusted template renders. Raises TooLargeError: above `template_limits.PAGE_BYTES`."""
    parts, size = [], 0
    for part in sandbox_environment(pages).get_template(PAGE).generate(template_context(data, ours)):
        size += len(part.encode(errors="surrogatepass"))
        if size > template_limits.PAGE_BYTES:
            raise TooLargeError
        parts.append(part)
    return plain_tags("".join(parts))


def template_context(data: Mapping[str, Any], ours: Mapping[str, str]) -> dict[str, Any]:
    """Return the variables of a template; only the SVG pictures in `data` and the values of `ours` are unescaped."""
    return {
        **data,
        "charts": _trust_pictures(data["charts"]),
        **{name: trusted_markup(text) for name, text in ours.items()},
    }


def _trust_pictures(charts_data: Any) -> Any:
    """Return the charts with each `svg` value marked as trusted; their other texts come from files and are escaped."""
    if isinstance(charts_data, list):
        return [_trust_pictures(part) for part in charts_data]
    if not isinstance(charts_data, dict):
        return charts_data
    if isinstance(picture := charts_data.get("svg"), str):
        return charts_data | {"svg": trusted_markup(picture)}
    return {name: _trust_pictures(part) for name, part in charts_data.items()}
