"""SVG as text: attributes are literal, because PDF knows no styles of the page inside a picture.

Text from files passes `label` or `picture`, which escape and shorten it.
"""

from functools import lru_cache
from unicodedata import combining, east_asian_width
from xml.sax.saxutils import escape, quoteattr

from readiness.charts.palette import INK
from readiness.safe_text import escape_controls

FONT = "Inter, 'Source Sans 3', 'Noto Sans', 'DejaVu Sans', sans-serif"
_CHARACTER, _WIDE_CHARACTER = 0.6, 1.0
"""Width of a character against the font's size, in a wide font; of one as wide as it is high, as in Chinese."""

BOLD = 1.15
"""How much wider bold text is."""

_SHORT = 8
"""Text so short is placed by its likely width: in a PDF each text that an anchor centers is an object of its own."""

Value = str | int | float


def number(value: Value) -> str:
    """Return a coordinate with at most two decimals."""
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def svg_element(name: str, **attributes: Value) -> str:
    """Return an element without content; `_` in an attribute's name stands for `-`."""
    return f"<{name}{_attributes(attributes)}/>"


def svg_group(*parts: str, **attributes: Value) -> str:
    """Return several elements as one."""
    return f"<g{_attributes(attributes)}>{''.join(parts)}</g>"


def svg_text(x: float, y: float, text: str, size: float = 9, width: float | None = None, **attributes: Value) -> str:
    """Return text at a place, shortened to `width`."""
    attributes.setdefault("fill", INK)
    bold = BOLD if attributes.get("font_weight") == "bold" else 1
    shown = fit_text(text, width, size * bold)
    if len(shown) <= _SHORT and "transform" not in attributes:
        anchor = attributes.pop("text_anchor", "start")
        wide = _likely(shown) * size * bold
        # At an end nothing may reach beyond the picture, so rather too much room than too little.
        x -= {"middle": wide / 2, "end": max(wide, text_width(shown, size * bold))}.get(str(anchor), 0)
    place = f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}"'
    return f"{place}{_attributes(attributes)}>{escape(escape_controls(shown))}</text>"


def _likely(text: str) -> float:
    """How wide short text is likely to be, against the font's size: most are codes and numbers."""
    return sum(0.4 if character in "-.,: " else 0.64 for character in text)


def fit_text(text: str, width: float | None, size: float) -> str:
    """Return `text` on one line, cut to what fits `width` at that font size."""
    text = " ".join(text.split())
    if width is None or text_width(text, size) <= width:
        return text
    used = text_width("…", size)
    for index, character in enumerate(text):
        used += text_width(character, size)
        if used > width:
            return f"{text[:index].rstrip()}…"
    return text


def text_width(text: str, size: float) -> float:
    """Return how wide text is at a font size, rather too much than too little."""
    return (len(text) * _CHARACTER if text.isascii() else sum(map(_width_of, text))) * size


@lru_cache(maxsize=4096)
def _width_of(character: str) -> float:
    if character < "\u0300":
        return _CHARACTER
    if combining(character):
        return 0.0
    return _WIDE_CHARACTER if east_asian_width(character) in "WF" else _CHARACTER


def wrap_text(text: str, width: float, size: float, most: int) -> list[str]:
    """Return `text` on at most so many lines that fit `width`; the last one is cut."""
    words, lines = text.split(), [""]
    while words:
        longer = f"{lines[-1]} {words[0]}".strip()
        if lines[-1] and text_width(longer, size) > width:
            if len(lines) == most:
                lines[-1] = " ".join([lines[-1], *words])
                break
            lines.append("")
        else:
            lines[-1] = longer
            words.pop(0)
    return [fit_text(line, width, size) for line in lines]


def svg_picture(title: str, width: float, height: float, *parts: str) -> str:
    """Return a whole picture with its title, which is also its text for those who do not see it."""
    shown = escape(escape_controls(fit_text(title, None, 1)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{number(width)}" height="{number(height)}" '
        f'viewBox="0 0 {number(width)} {number(height)}" font-family="{FONT}">'
        f"<title>{shown}</title>{''.join(parts)}</svg>"
    )


def _attributes(attributes: dict[str, Value]) -> str:
    return "".join(f" {_name(name)}={_quoted(value)}" for name, value in attributes.items())


@lru_cache(maxsize=256)
def _name(name: str) -> str:
    return name.replace("_", "-")


@lru_cache(maxsize=4096)
def _quoted(value: Value) -> str:
    return quoteattr(value) if isinstance(value, str) else f'"{number(value)}"'
