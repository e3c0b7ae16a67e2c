"""Build the default look of slides: 16:9, in the colors of the report."""

import re
from collections.abc import Iterator
from typing import Any

from pptx import Presentation
from pptx.enum.text import MSO_ANCHOR
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.presentation import Presentation as Slides
from pptx.util import Emu, Pt

from readiness.chart_elements.palette import ACCENT, INK, LEVELS, LINE, MUTED, SOFT, TEAL
from readiness.slides.slide_box import SlideBox

_WIDTH, _HEIGHT = 960, 540
_TITLE = SlideBox(36, 13, 888, 78)
_RULE = SlideBox(43, 93, 874, 0)
_LINE = (
    f'<p:cxnSp {nsdecls("p", "a")}><p:nvCxnSpPr><p:cNvPr id="99" name="Rule"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/>'
    '</p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="{}" y="{}"/><a:ext cx="{}" cy="0"/></a:xfrm><a:prstGeom prst="line">'
    '<a:avLst/></a:prstGeom><a:ln w="12700"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></a:ln></p:spPr>'
    "</p:cxnSp>"
)
_STALE = ("thumbnail", "extended-properties", "printerSettings")
"""Relationship types of parts in the default file of python-pptx that describe its old slides."""
_COLORS = {
    "dk2": TEAL,
    "lt2": SOFT,
    "accent1": TEAL,
    "accent2": ACCENT,
    "accent3": MUTED,
    "accent4": LEVELS[2],
    "accent5": LEVELS[4],
    "accent6": LINE,
    "hlink": INK,
    "folHlink": INK,
}


def default_presentation() -> Slides:
    """Return a 16:9 presentation without slides, in the default look."""
    slides = Presentation()
    ratio = Pt(_WIDTH) / slides.slide_width
    slides.slide_width, slides.slide_height = Pt(_WIDTH), Pt(_HEIGHT)
    master = slides.slide_masters[0]
    for shape in _positioned_shapes(master):
        shape.left, shape.width = Emu(int(shape.left * ratio)), Emu(int(shape.width * ratio))
    _title(master)
    _add_rule(master)
    _colors(master)
    _drop_stale(slides)
    return slides


def _drop_stale(slides: Slides) -> None:
    for owner in (slides.part.rels, slides.part.package._rels):  # noqa: SLF001  python-pptx has no public access
        for key, relation in list(owner.items()):
            if relation.reltype.endswith(_STALE):
                owner.pop(key)


def _positioned_shapes(master: Any) -> Iterator[Any]:
    """Yield the shapes of the master and its layouts that have an explicit position."""
    for part in (master, *master.slide_layouts):
        yield from (shape for shape in part.shapes if shape.element.spPr.find(qn("a:xfrm")) is not None)


def _title(master: Any) -> None:
    title = next(shape for shape in master.placeholders if shape.placeholder_format.idx == 0)
    title.left, title.top, title.width, title.height = _TITLE.lengths
    title.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    style = master.element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    style.set("algn", "l")
    font = style.find(qn("a:defRPr"))
    font.set("sz", "2800")
    font.set("b", "1")


def _add_rule(master: Any) -> None:
    """Draw a line between title and content on every slide."""
    left, top, width, _ = _RULE.lengths
    master.shapes._spTree.append(parse_xml(_LINE.format(left, top, width)))  # noqa: SLF001  python-pptx adds none here


def _colors(master: Any) -> None:
    theme = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    text = theme.blob.decode()
    text = re.sub(r"<a:dk1>.*?</a:dk1>", f'<a:dk1><a:srgbClr val="{INK[1:]}"/></a:dk1>', text)
    for name, color in _COLORS.items():
        text = re.sub(rf'(<a:{name}><a:srgbClr val=")[^"]*', rf"\g<1>{color[1:]}", text)
    theme._blob = text.encode()  # noqa: SLF001  python-pptx keeps the theme as bytes only
