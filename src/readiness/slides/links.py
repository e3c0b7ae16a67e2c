"""Lead from words on a slide to another slide."""

from typing import Any

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide

_LINK = (
    f'<a:hlinkClick {nsdecls("a", "r")} r:id="%s" action="ppaction://hlinksldjump">'
    '<a:extLst><a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr '
    'xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/></a:ext></a:extLst>'
    "</a:hlinkClick>"
)
"""A link in the color of the text around it: that of links may not be seen on the background of a template."""


def link_words(owner: Any, frame: Any, target: Slide) -> None:
    """Make all words of a text frame lead to a slide; the owner is the slide of the frame, or a shape on it."""
    key = owner.part.relate_to(target.part, RELATIONSHIP_TYPE.SLIDE)
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            run.font._rPr.append(parse_xml(_LINK % key))  # noqa: SLF001  python-pptx links shapes to slides, not words
