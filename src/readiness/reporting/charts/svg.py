"""SVG as text: attributes are literal, because PDF knows no styles of the page inside a picture.

Text from files passes `label` or `picture`, which escape and shorten it.
"""

from xml.sax.saxutils import escape, quoteattr

from readiness.reporting.charts.palette import INK
from readiness.safe_text import visible

FONT = "Inter, 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', sans-serif"
_CHARACTER = 0.6
"""Width of a character against the font's size, in a wide font."""

Value = str | int | float


def number(value: Value) -> str:
    """Return a coordinate with at most two decimals."""
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def shape(name: str, **attributes: Value) -> str:
    """Return an element without content; `_` in an attribute's name stands for `-`."""
    return f"<{name}{_attributes(attributes)}/>"


def group(*parts: str, **attributes: Value) -> str:
    """Return several elements as one."""
    return f"<g{_attributes(attributes)}>{''.join(parts)}</g>"


def label(x: float, y: float, text: str, size: float = 9, width: float | None = None, **attributes: Value) -> str:
    """Return text at a place, shortened to `width`."""
    attributes.setdefault("fill", INK)
    shown = escape(visible(fitted(text, width, size)))
    return f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}"{_attributes(attributes)}>{shown}</text>'


def fitted(text: str, width: float | None, size: float) -> str:
    """Return `text` on one line, cut to what fits `width` at that font size."""
    text = " ".join(text.split())
    if width is None:
        return text
    most = max(1, int(width / (size * _CHARACTER)))
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def picture(title: str, width: float, height: float, *parts: str) -> str:
    """Return a whole picture with its title, which is also its text for those who do not see it."""
    shown = escape(visible(fitted(title, None, 1)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{number(width)}" height="{number(height)}" '
        f'viewBox="0 0 {number(width)} {number(height)}" font-family="{FONT}">'
        f"<title>{shown}</title>{''.join(parts)}</svg>"
    )


def _attributes(attributes: dict[str, Value]) -> str:
    return "".join(f" {name.replace('_', '-')}={quoteattr(number(value))}" for name, value in attributes.items())
