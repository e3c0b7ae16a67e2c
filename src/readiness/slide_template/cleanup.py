"""Remove everything from an XML part except the drawing: shapes, text, colors, positions."""

from collections.abc import Iterable
from typing import Any

from lxml import etree

from readiness.slide_template.part_kinds import COMPATIBILITY, DRAWING, EMBED, ID, LISTS, SLIDES

BLIP = f"{DRAWING}blip"
_REFERENCES = {BLIP: EMBED, **dict.fromkeys(LISTS.values(), ID)}
"""The elements that refer to another part, and the attribute with the reference; no others are kept."""

_IN_PRESENTATION = {f"{SLIDES}{name}" for name in ("sldMasterIdLst", "sldSz", "notesSz", "defaultTextStyle")}
"""The elements of a presentation that concern its look."""
_BEYOND_DRAWING = {
    "audioCd", "audioFile", "contentPart", "control", "controls", "custDataLst", "extLst", "externalData", "hlinkClick",
    "hlinkHover", "hlinkMouseOver", "oleObj", "quickTimeFile", "snd", "timing", "transition", "videoFile",
    "wavAudioFile",
}  # fmt: skip
"""Elements that link, play, run or carry data; an extension list may contain any of these."""


def clean(root: Any) -> None:
    """Remove all that is not drawing: newer variants, other vocabularies, links, sound, film, animation, objects."""
    _take_fallbacks(root)
    if root.tag == f"{SLIDES}presentation":
        _remove(child for child in root if child.tag not in _IN_PRESENTATION)
    _remove(frame for frame in root.iter(f"{SLIDES}graphicFrame") if next(frame.iter(f"{DRAWING}tbl"), None) is None)
    _remove(element for element in root.iter("*") if not _is_drawing(element))
    for element in root.iter("*"):
        reference_name = _REFERENCES.get(element.tag)
        for name in list(element.attrib):
            if name.startswith("{") and name != reference_name:
                del element.attrib[name]
    etree.cleanup_namespaces(root, keep_ns_prefixes=["a", "p", "r"])


def remove_picture(blip: Any) -> None:
    """Remove a picture together with its shape or bullet; a shape that it filled gets no fill."""
    holder = blip.getparent()
    if holder.tag == f"{DRAWING}blipFill":
        holder.getparent().replace(holder, etree.Element(f"{DRAWING}noFill"))
    elif holder.tag == f"{DRAWING}buBlip":
        holder.getparent().remove(holder)
    elif holder.tag == f"{SLIDES}blipFill":
        shape = holder.getparent()
        shape.getparent().remove(shape)
    else:
        holder.remove(blip)


def list_notes_master(presentation: Any, key: str) -> None:
    """List the notes master in the presentation under the relationship id `key`, as PowerPoint does."""
    masters = presentation.find(f"{SLIDES}sldMasterIdLst")
    if masters is not None:
        listed = etree.Element(f"{SLIDES}notesMasterIdLst")
        etree.SubElement(listed, f"{SLIDES}notesMasterId").set(ID, key)
        masters.addnext(listed)


def _take_fallbacks(root: Any) -> None:
    """Replace each choice of variants by its fallback, which every program understands."""
    for choice in list(root.iter(f"{COMPATIBILITY}AlternateContent")):
        fallback = choice.find(f"{COMPATIBILITY}Fallback")
        for child in list(() if fallback is None else fallback):
            choice.addprevious(child)
        choice.getparent().remove(choice)


def _remove(elements: Iterable[Any]) -> None:
    """Remove elements from their parents; elements without a parent are skipped."""
    for element in list(elements):
        if (parent := element.getparent()) is not None:
            parent.remove(element)


def _is_drawing(element: Any) -> bool:
    name = etree.QName(element)
    return f"{{{name.namespace}}}" in {DRAWING, SLIDES} and name.localname not in _BEYOND_DRAWING
