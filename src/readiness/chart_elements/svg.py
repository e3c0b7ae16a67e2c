"""Write SVG as text.

Colors and fonts are attributes, because the PDF renderer does not apply the page's styles inside a picture. Text from
files goes through `svg_text` or `svg_picture`, which escape it.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from unicodedata import category, east_asian_width

from readiness.chart_elements.palette import INK
from readiness.safe_text import escape_controls
from readiness.statements.language import Language
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import language, say
from readiness.typeface.widths import face

FONT = "'Readiness Inter', 'Noto Sans', 'DejaVu Sans', sans-serif"
_CHARACTER, _WIDE_CHARACTER = 0.6, 1.0
"""Width in font sizes of a character that another font draws: of an ordinary one, and of one as wide as in Chinese."""

BOLD = 1.08
"""Width of bold text relative to regular text."""

TITLE_END = "</title><desc>"
_SHORT = 8
"""Longest text, in characters, placed by its width: a PDF stores each anchored text as an object."""

_WITHOUT_WIDTH = frozenset({"Mn", "Me", "Cf"})
"""Categories of characters that take no space of their own: marks on others, and signs of direction."""
_REGULAR = 400

Value = str | int | float


@lru_cache(maxsize=8192)
def number(value: Value) -> str:
    """Return a coordinate with at most two decimals."""
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def svg_element(name: str, **attributes: Value) -> str:
    """Return an element without content; `_` in an attribute's name is written as `-`."""
    return f"<{name}{_attributes(attributes)}/>"


def svg_group(*parts: str, **attributes: Value) -> str:
    """Return elements as one group."""
    return f"<g{_attributes(attributes)}>{''.join(parts)}</g>"


def svg_text(x: float, y: float, text: Words, size: float = 9, width: float | None = None, **attributes: Value) -> str:
    """Return a text element at a position, cut to `width` if given."""
    attributes.setdefault("fill", INK)
    bold = BOLD if attributes.get("font_weight") == "bold" else 1
    shown = _fit(say(text), width, size * bold)
    if len(shown) <= _SHORT and "transform" not in attributes:
        anchor = attributes.pop("text_anchor", "start")
        wide = text_width(shown, size * bold)
        x -= {"middle": wide / 2, "end": wide}.get(str(anchor), 0)
    place = f'<text x="{number(x)}" y="{number(y)}" font-size="{number(size)}"'
    return f"{place}{_attributes(attributes)}>{_escaped(shown)}</text>"


def svg_cells(y: float, cells: Iterable[tuple[float, str, str]], size: float, width: float, **attributes: Value) -> str:
    """Return one text element for a row of short texts, each with its middle and its color, cut to `width`."""
    bold = BOLD if attributes.get("font_weight") == "bold" else 1
    spans = ""
    for middle, text, ink in cells:
        shown = _fit(text, width, size * bold)
        left = number(middle - text_width(shown, size * bold) / 2)
        spans += f'<tspan x="{left}" fill="{ink}">{_escaped(shown)}</tspan>'
    return f'<text y="{number(y)}" font-size="{number(size)}"{_attributes(attributes)}>{spans}</text>'


def _escaped(text: str) -> str:
    """Return a text escaped for SVG, isolated where its direction may differ from that of the page."""
    return _isolated(language(), text)


@lru_cache(maxsize=4096)
def _isolated(spoken: Language, text: str) -> str:
    return _markup(spoken.isolated(escape_controls(text)))


def _markup(text: str) -> str:
    """Return a text of XML; the standard library's own function would import all that loads addresses."""
    return text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")


def _quoted(text: str) -> str:
    """Return the value of an attribute in its quotes."""
    text = _markup(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\r", "&#13;").replace("\t", "&#9;")
    return f'"{text}"'


def fit_text(text: Words, width: float | None, size: float) -> str:
    """Return `text` on one line, cut to what fits `width` at that font size."""
    return _fit(say(text), width, size)


@lru_cache(maxsize=4096)
def _fit(text: str, width: float | None, size: float) -> str:
    text = " ".join(text.split())
    if width is None or text_width(text, size) <= width:
        return text
    kept = _fitting(text, width - text_width("…", size), size)
    return f"{_whole_words(text, kept)}…"


def _fitting(text: str, width: float, size: float) -> str:
    """Return the characters from the begin of a text that fit a width."""
    used = 0.0
    for index, character in enumerate(text):
        used += text_width(character, size)
        if used > width:
            return text[:index]
    return text


def _whole_words(text: str, kept: str) -> str:
    """Return the begin of a text without a part of a word at its end, unless that part is most of it."""
    if text[len(kept) : len(kept) + 1] in {" ", ""}:
        return kept.rstrip()
    words, _, begun = kept.rpartition(" ")
    return words.rstrip(" ,;:") if len(words) * 3 > len(begun) else kept.rstrip()


def text_width(text: Words, size: float) -> float:
    """Return the width of text at a font size, in the typeface of the reports."""
    return _width(say(text)) * size


@lru_cache(maxsize=8192)
def _width(text: str) -> float:
    advances = face(_REGULAR).advances
    return sum(advances[one] if one in advances else _width_elsewhere(one) for one in text)


def _width_elsewhere(character: str) -> float:
    if category(character) in _WITHOUT_WIDTH:
        return 0.0
    return _WIDE_CHARACTER if east_asian_width(character) in "WF" else _CHARACTER


def wrap_text(text: Words, width: float, size: float, most: int) -> list[str]:
    """Return `text` wrapped to at most `most` lines that fit `width`; the last line is cut.

    A word that is wider than a line, as text without spaces is, goes on from line to line.
    """
    words, lines = say(text).split(), [""]
    while words:
        longer = f"{lines[-1]} {words[0]}".strip()
        if lines[-1] and text_width(longer, size) > width:
            if len(lines) == most:
                lines[-1] = " ".join([lines[-1], *words])
                break
            lines.append("")
        elif text_width(longer, size) > width and len(lines) < most:
            begun = _fitting(longer, width, size) or longer[:1]
            lines[-1], words[0] = begun, longer[len(begun) :]
            lines.append("")
            if not words[0]:
                words.pop(0)
        else:
            lines[-1] = longer
            words.pop(0)
    return [fit_text(line, width, size) for line in lines]


def svg_picture(
    title: Words | Sequence[Words], width: float, height: float, *parts: str, breaks: Sequence[float] = ()
) -> str:
    """Return an SVG document; `title`, or its sentences, is its text alternative for screen readers.

    The first two sentences, the kind of picture and its message, are its title; the others describe it. `breaks` are
    the heights at which a PDF may split it: of the end of its head, and of rows.
    """
    sentences = [title] if isinstance(title, str | Statement) else title
    name, rest = (_escaped(fit_text(" ".join(map(say, some)), None, 1)) for some in (sentences[:2], sentences[2:]))
    described = f"{TITLE_END}{rest}</desc>" if rest else "</title>"
    split = f' data-breaks="{" ".join(map(number, breaks))}"' if breaks else ""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{number(width)}" height="{number(height)}" '
        f'viewBox="0 0 {number(width)} {number(height)}"{split} font-family="{FONT}">'
        f"<title>{name}{described}{''.join(parts)}</svg>"
    )


def with_one_alternative(picture: str) -> str:
    """Return a picture with its description in its title, for a PDF, which keeps only the title."""
    return picture.replace(TITLE_END, " ", 1).replace("</desc>", "</title>", 1)


def _attributes(attributes: dict[str, Value]) -> str:
    return "".join([_attribute(name, value) for name, value in attributes.items()])


@lru_cache(maxsize=8192)
def _attribute(name: str, value: Value) -> str:
    """Return one attribute; charts repeat most of them."""
    quoted = _quoted(value) if isinstance(value, str) else f'"{number(value)}"'
    return f" {name.replace('_', '-')}={quoted}"
