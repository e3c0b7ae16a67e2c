"""The names of the file format (ISO/IEC 29500): namespaces, kinds of relationships and parts."""

from typing import NamedTuple

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
SLIDES = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
"""The prefix of relationship types."""
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships/"
"""The prefix of relationship types in the strict variant of the format."""
ID, EMBED = (f"{{{RELATIONS[:-1]}}}{name}" for name in ("id", "embed"))
"""Attributes that contain a relationship id."""

_OFFICE = "application/vnd.openxmlformats-officedocument."
MAIN_TYPES = {
    *(f"{_OFFICE}presentationml.{kind}.main+xml" for kind in ("presentation", "template", "slideshow")),
    *(
        f"application/vnd.ms-powerpoint.{kind}.macroEnabled.main+xml"
        for kind in ("presentation", "template", "slideshow")
    ),
}
"""Content types of a presentation; macros are not copied."""
PICTURE_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "gif": "image/gif"}
"""The picture formats that are copied; others may contain more than a picture."""


class PartKind(NamedTuple):
    """A kind of part that is copied."""

    root: str
    path: str
    """The part name in the copy, with `{}` for a number."""
    content_type: str
    needs: tuple[str, ...] = ()
    """Required elements."""
    lists: tuple[str, ...] = ()
    """Kinds of parts listed by this part."""
    must: tuple[str, ...] = ()
    """Kinds of required related parts, one of each."""
    may: tuple[str, ...] = ()
    """Kinds of optional related parts, at most one of each."""


MAIN = "officeDocument"
"""The kind of the presentation part."""
_COLORS = f"{SLIDES}clrMap"
_TREE = tuple(f"{SLIDES}cSld/{SLIDES}spTree{name}" for name in ("", f"/{SLIDES}nvGrpSpPr", f"/{SLIDES}grpSpPr"))
_THEME = tuple(f"{DRAWING}themeElements/{DRAWING}{name}" for name in ("clrScheme", "fontScheme", "fmtScheme"))
_SLIDES_TYPE = f"{_OFFICE}presentationml."
KINDS = {
    MAIN: PartKind(
        f"{SLIDES}presentation",
        "ppt/presentation.xml",
        f"{_SLIDES_TYPE}presentation.main+xml",
        (f"{SLIDES}notesSz",),
        lists=("slideMaster",),
        may=("notesMaster", "tableStyles"),
    ),
    "slideMaster": PartKind(
        f"{SLIDES}sldMaster",
        "ppt/slideMasters/slideMaster{}.xml",
        f"{_SLIDES_TYPE}slideMaster+xml",
        (*_TREE, _COLORS),
        lists=("slideLayout",),
        must=("theme",),
    ),
    "slideLayout": PartKind(
        f"{SLIDES}sldLayout",
        "ppt/slideLayouts/slideLayout{}.xml",
        f"{_SLIDES_TYPE}slideLayout+xml",
        _TREE,
        may=("themeOverride",),
    ),
    "notesMaster": PartKind(
        f"{SLIDES}notesMaster",
        "ppt/notesMasters/notesMaster{}.xml",
        f"{_SLIDES_TYPE}notesMaster+xml",
        (*_TREE, _COLORS),
        must=("theme",),
    ),
    "theme": PartKind(f"{DRAWING}theme", "ppt/theme/theme{}.xml", f"{_OFFICE}theme+xml", _THEME),
    "themeOverride": PartKind(
        f"{DRAWING}themeOverride", "ppt/theme/themeOverride{}.xml", f"{_OFFICE}themeOverride+xml"
    ),
    "tableStyles": PartKind(f"{DRAWING}tblStyleLst", "ppt/tableStyles.xml", f"{_SLIDES_TYPE}tableStyles+xml"),
}
"""The kinds of parts that are copied, by their relationship type; pictures are handled separately."""
LISTS = {
    "slideMaster": f"{SLIDES}sldMasterId",
    "slideLayout": f"{SLIDES}sldLayoutId",
}
"""The elements that list parts, by the kind of the listed parts."""
