"""A badge as SVG, which needs no service."""

from html import escape

from readiness.model.assessment import Assessment
from readiness.output_format import OutputFormat
from readiness.safe_text import escape_controls
from readiness.statements import badge as statements
from readiness.statements.voice import say
from readiness.view.badge import badge
from readiness.view.edition import DEFAULT, Edition

_HEIGHT, _PADDING, _PER_CHARACTER = 20, 8, 7
"""Sizes in pixels; each text is drawn exactly as wide as its part, whatever the font."""


def render(assessment: Assessment, _: Edition = DEFAULT) -> bytes:
    """Return the badge as UTF-8 SVG."""
    view = badge(assessment)
    label, message = (escape(escape_controls(say(one))) for one in (view.label, view.message))
    left, right = (_PER_CHARACTER * len(say(one)) + 2 * _PADDING for one in (view.label, view.message))
    name = escape(escape_controls(say(statements.whole(label=view.label, message=view.message))))
    size = f'width="{left + right}" height="{_HEIGHT}" viewBox="0 0 {left + right} {_HEIGHT}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{name}">\n'
        f"<title>{name}</title>\n"
        f'<rect width="{left}" height="{_HEIGHT}" fill="#424a53"/>\n'
        f'<rect x="{left}" width="{right}" height="{_HEIGHT}" fill="{view.color}"/>\n'
        '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">\n'
        f'<text x="{_PADDING}" y="14" textLength="{left - 2 * _PADDING}">{label}</text>\n'
        f'<text x="{left + _PADDING}" y="14" textLength="{right - 2 * _PADDING}">{message}</text>\n'
        "</g>\n</svg>\n"
    ).encode()


FORMAT = OutputFormat(suffix=".svg", render=render, audience="full")
