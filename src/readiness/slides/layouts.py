"""Choose the layout of the slides and find the areas on it for title, content and slide number."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.presentation import Presentation as Slides
from pptx.slide import SlideLayout

from readiness.slides.slide_box import SlideBox

_FEET = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
_TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
_MARGIN = 7.2
"""The margin between the edge of a placeholder and its text, in points."""
_LOWEST_TITLE, _FOOT_TITLE = 0.4, 0.6
"""The share of a slide above which a title must end, or else below which it begins: the content is below or above."""
_TYPEFACE = r"<a:%s>.*?<a:latin\b[^>]*?typeface=\"([^\"]*)\""


class ThemeFonts(NamedTuple):
    """The typefaces of a theme for titles and for text; None for one that it does not name."""

    titles: str | None
    text: str | None


def theme_fonts(layout: SlideLayout) -> ThemeFonts:
    """Return the typefaces that the theme of a layout's master names."""
    theme = layout.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob.decode("utf-8", "replace")
    found = (re.search(_TYPEFACE % name, theme, re.DOTALL) for name in ("majorFont", "minorFont"))
    return ThemeFonts(*(match[1] if match else None for match in found))


_NUMBER = r"\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}"
_USUAL_STYLE = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"
"""The table style that offices take where a file names none: Medium Style 2 in the first accent color."""


def table_style(slides: Slides) -> str:
    """Return the id of the table style that a file has new tables in."""
    for relation in slides.part.rels.values():
        if relation.reltype == RELATIONSHIP_TYPE.TABLE_STYLES:
            found = re.search(rf'\bdef="({_NUMBER})"', relation.target_part.blob.decode("utf-8", "replace"))
            return found[1] if found else _USUAL_STYLE
    return _USUAL_STYLE


def layout_for(slides: Slides) -> SlideLayout:
    """Return the layout closest to one with a title and no other content."""
    return min((layout for master in slides.slide_masters for layout in master.slide_layouts), key=_distance)


def layout_title_box(slides: Slides, layout: SlideLayout) -> SlideBox | None:
    """Return the title area of the layout; None if it has none or an unusable one."""
    box = _box(next((place for place in layout.placeholders if place.placeholder_format.idx == 0), None))
    return box if box and _is_usable_title(box, _whole(slides)) else None


def top_box(slides: Slides) -> SlideBox:
    """Return an area for the title at the top of a slide, for a layout without a usable one."""
    whole = _whole(slides)
    return SlideBox(whole.width / 20, whole.height / 25, whole.width * 0.9, 78)


def content_box(slides: Slides, layout: SlideLayout, title: SlideBox) -> SlideBox:
    """Return the content area between the title and the footers of the slide."""
    whole = _whole(slides)
    feet = (box.top for box in _feet(layout) if whole.height * 0.8 < box.top < whole.height)
    bottom = min([whole.height * 0.95, *feet])
    if title.top > whole.height * _FOOT_TITLE:
        top, bottom = whole.height * 0.05, min(bottom, title.top - 10)
    else:
        top = title.bottom + 10
    wide = title.width > whole.width * 0.6
    left, width = (title.left + _MARGIN, title.width - 2 * _MARGIN) if wide else (whole.width / 20, whole.width * 0.9)
    return SlideBox(left, top, width, bottom - top)


def number_place(slides: Slides, layout: SlideLayout) -> Any | None:
    """Return the layout's placeholder for the slide number; None if there is none within the slide."""
    whole = _whole(slides)
    for place in layout.placeholders:
        if place.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER:
            box = _box(place)
            return place if box and _is_inside(box, whole) else None
    return None


def _distance(layout: SlideLayout) -> tuple[int, int]:
    kinds = [place.placeholder_format.type for place in layout.placeholders]
    title = next((rank for rank, kind in enumerate(_TITLES) if kind in kinds), len(_TITLES))
    return title, sum(kind not in (*_FEET, *_TITLES) for kind in kinds)


def _feet(layout: SlideLayout) -> Iterator[SlideBox]:
    for place in layout.placeholders:
        box = _box(place)
        if box and place.placeholder_format.type in _FEET:
            yield box


def _whole(slides: Slides) -> SlideBox:
    return SlideBox(0, 0, slides.slide_width.pt, slides.slide_height.pt)


def _box(place: Any) -> SlideBox | None:
    if place is None or None in (place.left, place.top, place.width, place.height):
        return None
    return SlideBox(place.left.pt, place.top.pt, place.width.pt, place.height.pt)


def _is_usable_title(box: SlideBox, whole: SlideBox) -> bool:
    is_apart = box.bottom <= whole.height * _LOWEST_TITLE or box.top > whole.height * _FOOT_TITLE
    return is_apart and box.width > whole.width / 4 and box.height >= 24 and _is_inside(box, whole)


def _is_inside(box: SlideBox, whole: SlideBox) -> bool:
    return min(box.left, box.top) >= 0 and box.left + box.width <= whole.width and box.bottom <= whole.height
