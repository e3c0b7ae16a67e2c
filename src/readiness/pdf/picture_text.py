"""Draw each text of a picture at once; the layout engine lays out and draws its letters one by one."""

from collections.abc import Callable, Iterator
from typing import Any

from readiness.pdf.split_pictures import is_elsewhere

_BY_LETTER = frozenset({"rotate", "textLength", "letter-spacing"})
"""Attributes that place single letters, as do several numbers in one of `_PLACES`."""
_PLACES = ("x", "y", "dx", "dy")


def draw_texts_at_once(svg: Any) -> None:
    """Let the SVG module of the layout engine draw whole texts, which also keeps their kerning."""
    by_letter = svg.text
    svg.text = _whole(by_letter)
    svg.TAGS.update({tag: svg.text for tag, draw in svg.TAGS.items() if draw is by_letter})


def _whole(draw: Callable[..., None]) -> Callable[..., None]:
    """Return what draws a text that is its own only letter, where nothing places its letters."""

    def draw_text(svg: Any, node: Any, font_size: float) -> None:
        if is_elsewhere(svg, node):
            return
        whole = node.text and not _places_letters(node.attrib)
        draw(svg, _WholeNode(node) if whole else node, font_size)

    return draw_text


def _places_letters(attributes: Any) -> bool:
    return not _BY_LETTER.isdisjoint(attributes) or any(
        len(attributes.get(name, "").replace(",", " ").split()) > 1 for name in _PLACES
    )


class _WholeNode:
    """An element of a picture whose text is its own only letter."""

    def __init__(self, node: Any) -> None:
        vars(self).update(node=node, text=_OneLetter(node.text))

    def __getattr__(self, name: str) -> Any:
        return getattr(vars(self)["node"], name)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(vars(self)["node"], name, value)


class _OneLetter(str):
    """A text that is its own only letter."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)
