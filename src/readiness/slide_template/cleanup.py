"""Removal of everything from a part in XML but the drawing itself: shapes, text, colors, places."""

from collections.abc import Iterable
from typing import Any

from lxml import etree

from readiness.slide_template.part_kinds import COMPATIBILITY, DRAWING, EMBED, ID, LISTS, SLIDES

BLIP = f"{DRAWING}blip"
_REFERENCES = {BLIP: EMBED, **dict.fromkeys(LISTS.values(), ID)}
"""The elements that lead to another part, and the attribute in which they do; no other attribute names one."""

_IN_PRESENTATION = {f"{SLIDES}{name}" for name in ("sldMasterIdLst", "sldSz", "notesSz", "defaultTextStyle")}
"""The parts of a presentation that are about its look."""
_BEYOND_DRAWING = {
    "audioCd", "audioFile", "contentPart", "control", "controls", "custDataLst", "extLst", "externalData", "hlinkClick",
    "hlinkHover", "hlinkMouseOver", "oleObj", "quickTimeFile", "snd", "timing", "transition", "videoFile",
    "wavAudioFile",
}  # fmt: skip
"""Elements that lead elsewhere, play, run or carry data; an extension may hold any of it."""


def clean(root: Any) -> None:
    """Remove what is not drawing: newer variants, other vocabularies, links, sound, film, animation, objects."""
    _take_fallbacks(root)
    if root.tag == f"{SLIDES}presentation":
        _remove(child for child in root if child.tag not in _IN_PRESENTATION)
    _remove(frame for frame in root.iter(f"{SLIDES}graphicFrame") if next(frame.iter(f"{DRAWING}tbl"), None) is None)
    _remove(element for element in root.iter("*") if not _is_drawing(element))
    for element in root.iter("*"):
        kept = _REFERENCES.get(element.tag)
        for name in list(element.attrib):
            if name.startswith("{") and name != kept:
                del element.attrib[name]
    etree.cleanup_namespaces(root, keep_ns_prefixes=["a", "p", "r"])


def remove_picture(blip: Any) -> None:
    """Remove a picture with the shape or bullet that it is all of; what it filled has no fill."""
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
    """Name the master of the notes by the id of its relationship, as PowerPoint does."""
    masters = presentation.find(f"{SLIDES}sldMasterIdLst")
    if masters is not None:
        listed = etree.Element(f"{SLIDES}notesMasterIdLst")
        etree.SubElement(listed, f"{SLIDES}notesMasterId").set(ID, key)
        masters.addnext(listed)


def _take_fallbacks(root: Any) -> None:
    """Put the variant that every program understands in the place of each choice of variants."""
    for choice in list(root.iter(f"{COMPATIBILITY}AlternateContent")):
        fallback = choice.find(f"{COMPATIBILITY}Fallback")
        for child in list(() if fallback is None else fallback):
            choice.addprevious(child)
        choice.getparent().remove(choice)


def _remove(elements: Iterable[Any]) -> None:
    """Remove elements; those inside an element that is gone are gone with it."""
    for element in list(elements):
        if (parent := element.getparent()) is not None:
            parent.remove(element)


def _is_drawing(element: Any) -> bool:
    name = etree.QName(element)
    return f"{{{name.namespace}}}" in {DRAWING, SLIDES} and name.localname not in _BEYOND_DRAWING
