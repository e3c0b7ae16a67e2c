"""The formats of the cells of a workbook."""

from typing import Any, NamedTuple

_BORDER = "#B7C2CC"


class Styles(NamedTuple):
    """The formats; those of input are not locked."""

    title: Any
    label: Any
    head: Any
    locked: Any
    wrapped: Any
    text: Any
    """Input of text: a number, a date or a formula that is typed stays what was typed."""
    day: Any
    """Input of a date."""
    open: Any
    """The background of a level that is not answered yet."""


def make_styles(book: Any) -> Styles:
    """Return the formats in a workbook."""
    top: dict[str, Any] = {"valign": "top", "text_wrap": True}
    boxed = top | {"border": 1, "border_color": _BORDER}
    return Styles(
        title=book.add_format(top | {"bold": True, "font_size": 16}),
        label=book.add_format(top | {"bold": True}),
        head=book.add_format(boxed | {"bold": True, "bg_color": "#1F4E5F", "font_color": "#FFFFFF"}),
        locked=book.add_format(top),
        wrapped=book.add_format(top),
        text=book.add_format(boxed | {"num_format": "@", "locked": False}),
        day=book.add_format(boxed | {"num_format": "yyyy-mm-dd", "locked": False}),
        open=book.add_format({"bg_color": "#FFF6DA"}),
    )
