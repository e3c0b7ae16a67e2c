"""Check the numbers and names that writing a slide depends on against the ranges of the format (ISO/IEC 29500)."""

import re
from typing import Any

from readiness.shorten import shorten
from readiness.slide_template import slide_limits
from readiness.slide_template.part_kinds import DRAWING, KINDS, MAIN, SLIDES, PartKind
from readiness.slide_template.template_faults import UnusableError, broken_part_error

_WHOLE = re.compile(r"[+-]?[0-9]{1,15}")
_PLACE = (-27_273_042_329_600, 27_273_042_316_900)
_LENGTH = (0, _PLACE[1])
_NUMBER = (0, 2**32 - 1)
_REQUIRED = {
    f"{DRAWING}off": {"x": _PLACE, "y": _PLACE},
    f"{DRAWING}chOff": {"x": _PLACE, "y": _PLACE},
    f"{DRAWING}ext": {"cx": _LENGTH, "cy": _LENGTH},
    f"{DRAWING}chExt": {"cx": _LENGTH, "cy": _LENGTH},
    f"{SLIDES}notesSz": {"cx": _LENGTH, "cy": _LENGTH},
    f"{SLIDES}cNvPr": {"id": _NUMBER},
}
_OPTIONAL = {f"{SLIDES}ph": {"idx": _NUMBER}}
_PLACEHOLDERS = frozenset(
    "title body ctrTitle subTitle dt sldNum ftr hdr obj chart tbl clipArt dgm media sldImg pic".split()  # noqa: SIM905
)
_INCH = 914_400


def check_ranges(root: Any, part: str, kind: PartKind) -> None:
    """Raise UnusableError if a part lacks a required element or has an invalid number, size or placeholder type."""
    for needed in kind.needs:
        if root.find(needed) is None:
            raise broken_part_error(part, f"has no {needed.rpartition('}')[2]}")
    if root.tag == KINDS[MAIN].root:
        _check_size(root)
    for tags, required in ((_REQUIRED, True), (_OPTIONAL, False)):
        for tag, attributes in tags.items():
            for element in root.iter(tag):
                for name, (least, most) in attributes.items():
                    _check_number(part, element, name, least, most, required=required)
    for place in root.iter(f"{SLIDES}ph"):
        if (text := place.get("type", "obj")) not in _PLACEHOLDERS:
            raise broken_part_error(
                part, f"has a placeholder of the type {_quoted(text)}, which is none of the format's"
            )


def _check_size(presentation: Any) -> None:
    """Raise UnusableError if the slide size of a presentation is missing or outside the allowed range."""
    size = presentation.find(f"{SLIDES}sldSz")
    hint = "set the size in PowerPoint under Design, Slide Size: 1 to 56 inches each way"
    if size is None:
        raise UnusableError("the size of its slides is missing", hint)
    for name, text in (("cx", "width"), ("cy", "height")):
        value = size.get(name)
        if not _is_within(value, slide_limits.SMALLEST_SLIDE, slide_limits.LARGEST_SLIDE):
            raise UnusableError(f"the {text} of its slides is {_length(value)}", hint)


def _check_number(part: str, element: Any, name: str, least: int, most: int, *, required: bool) -> None:
    value = element.get(name)
    if (value is not None or required) and not _is_within(value, least, most):
        text = "is missing" if value is None else f"is {_quoted(value)}, no number from {least} to {most}"
        raise broken_part_error(part, f"has an element {element.tag.rpartition('}')[2]} whose {name} {text}")


def _is_within(value: str | None, least: int, most: int) -> bool:
    return value is not None and _WHOLE.fullmatch(value) is not None and least <= int(value) <= most


def _length(value: str | None) -> str:
    if value is None:
        return "missing"
    return f"{int(value) / _INCH:,.8g} inches" if _WHOLE.fullmatch(value) else _quoted(value)


def _quoted(value: str) -> str:
    return f"'{shorten(value, 40)}'"
