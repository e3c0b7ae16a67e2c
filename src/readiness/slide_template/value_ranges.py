"""Check the numbers and names that writing a slide depends on against the ranges of the format (ISO/IEC 29500)."""

import re
from typing import Any

from readiness.shorten import shorten
from readiness.slide_template import slide_limits
from readiness.slide_template.part_kinds import DRAWING, KINDS, MAIN, SLIDES, PartKind
from readiness.slide_template.template_faults import UnusableError, part_name
from readiness.statements import quoting
from readiness.statements import slide_template_problems as problems
from readiness.statements.statement import Statement
from readiness.statements.values import Figure

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
_VALUE = 40


def check_ranges(root: Any, part: str, kind: PartKind) -> None:
    """Raise UnusableError if a part lacks a required element or has an invalid number, size or placeholder type."""
    for needed in kind.needs:
        if root.find(needed) is None:
            raise UnusableError(problems.part_lacks(part=part_name(part), element=needed.rpartition("}")[2]))
    if root.tag == KINDS[MAIN].root:
        _check_size(root)
    for tags, required in ((_REQUIRED, True), (_OPTIONAL, False)):
        for tag, attributes in tags.items():
            for element in root.iter(tag):
                for name, (least, most) in attributes.items():
                    _check_number(part, element, name, least, most, required=required)
    for place in root.iter(f"{SLIDES}ph"):
        if (text := place.get("type", "obj")) not in _PLACEHOLDERS:
            raise UnusableError(problems.part_with_placeholder(part=part_name(part), type=shorten(text, _VALUE)))


def _check_size(presentation: Any) -> None:
    """Raise UnusableError if the slide size of a presentation is missing or outside the allowed range."""
    size = presentation.find(f"{SLIDES}sldSz")
    if size is None:
        raise UnusableError(problems.no_size(), problems.set_size())
    width, height = size.get("cx"), size.get("cy")
    if width is None:
        raise UnusableError(problems.no_width(), problems.set_size())
    if height is None:
        raise UnusableError(problems.no_height(), problems.set_size())
    if not _is_length(width):
        raise UnusableError(problems.wrong_width(width=_length(width)), problems.set_size())
    if not _is_length(height):
        raise UnusableError(problems.wrong_height(height=_length(height)), problems.set_size())


def _check_number(part: str, element: Any, name: str, least: int, most: int, *, required: bool) -> None:
    value = element.get(name)
    if (value is not None or required) and not _is_within(value, least, most):
        tag, part = element.tag.rpartition("}")[2], part_name(part)
        raise UnusableError(
            problems.part_lacks_number(part=part, element=tag, name=name)
            if value is None
            else problems.part_with_wrong_number(
                part=part, element=tag, name=name, value=shorten(value, _VALUE), least=least, most=most
            )
        )


def _is_within(value: str | None, least: int, most: int) -> bool:
    return value is not None and _WHOLE.fullmatch(value) is not None and least <= int(value) <= most


def _is_length(value: str) -> bool:
    return _is_within(value, slide_limits.SMALLEST_SLIDE, slide_limits.LARGEST_SLIDE)


def _length(value: str) -> Statement:
    """Return the width or height of slides as a message shows it."""
    if not _WHOLE.fullmatch(value):
        return quoting.quoted(text=shorten(value, _VALUE))
    inches = int(value) / _INCH
    return problems.inches(number=Figure(f"{inches}", inches, f"{inches:.8g}"))
