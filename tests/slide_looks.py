"""Looks of organizations, as PowerPoint files: other sizes, typefaces, colors and backgrounds."""

import re
from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches

_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_STYLES = "application/vnd.openxmlformats-officedocument.presentationml.tableStyles+xml"


class Look(NamedTuple):
    """The slides of an organization: their typeface, and the id of the style of their tables."""

    typeface: str
    style: str
    make: Callable[[], bytes]

    def __call__(self) -> bytes:
        """Return the file."""
        return self.make()


def _made(width: float, typeface: str, accent: str, style: str, *, is_dark: bool) -> bytes:
    deck = Presentation()
    ratio = Inches(width) / deck.slide_width
    deck.slide_width = Inches(width)
    master = deck.slide_masters[0]
    for part in (master, *master.slide_layouts):
        for shape in part.shapes:
            if shape.element.spPr.find(qn("a:xfrm")) is not None:
                shape.left, shape.width = int(shape.left * ratio), int(shape.width * ratio)
    if is_dark:
        colors = master.element.find(qn("p:clrMap"))
        for name, color in {"bg1": "dk1", "tx1": "lt1", "bg2": "dk2", "tx2": "lt2"}.items():
            colors.set(name, color)
    for part in deck.part.package.iter_parts():
        if part.content_type == _THEME:
            text = part.blob.decode()
            text = re.sub(r'(<a:latin typeface=")Calibri"', rf'\g<1>{typeface}"', text)
            part._blob = re.sub(r'(<a:accent1><a:srgbClr val=")[^"]*', rf"\g<1>{accent}", text).encode()  # noqa: SLF001
        if part.content_type == _STYLES:
            part._blob = re.sub(rb'def="[^"]*"', f'def="{style}"'.encode(), part.blob)  # noqa: SLF001
    out = BytesIO()
    deck.save(out)
    return out.getvalue()


_GRID, _DARK = "{5940675A-B579-460E-94D1-54222C63F5DA}", "{073A0DAA-6AF3-43AB-8588-CEC1D06C72B9}"
LOOKS = {
    "4:3 in Times New Roman": Look(
        "Times New Roman",
        _GRID,
        lambda: _made(10, "Times New Roman", "8A1538", _GRID, is_dark=False),
    ),
    "wide and dark in Verdana": Look(
        "Verdana",
        _DARK,
        lambda: _made(13.333, "Verdana", "F2A900", _DARK, is_dark=True),
    ),
}
