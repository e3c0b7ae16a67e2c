"""The relationships of a part: the parts it leads to."""

from posixpath import dirname, join, normpath, split
from typing import NamedTuple

from readiness.slide_template.archive import Archive
from readiness.slide_template.part_kinds import RELATION, STRICT_RELATIONS
from readiness.slide_template.xml_part import parse_part

PACKAGE = ""
"""The name of the whole package, which has relationships too."""


class Relationship(NamedTuple):
    """A relationship of a part."""

    kind: str
    """The last word of its type, such as `slideLayout`."""
    target: str
    """The part it leads to; what it says where it leads out of the file."""
    inside: bool
    """It leads to a part, which may be missing."""
    strict: bool = False
    """It is of the strict variant of the format."""


def read_relationships(archive: Archive, part: str) -> dict[str, Relationship]:
    """Return the relationships of a part by their ids; of two with one id, the first. Raises UnusableError."""
    folder, name = split(part)
    listed = join(folder, "_rels", f"{name}.rels")
    if listed not in archive:
        return {}
    found: dict[str, Relationship] = {}
    for element in parse_part(archive, listed).iter(RELATION):
        found.setdefault(element.get("Id", ""), _relation(dirname(part), element.attrib))
    return found


def _relation(folder: str, said: dict[str, str]) -> Relationship:
    kind, target = said.get("Type", ""), said.get("Target", "")
    inside = said.get("TargetMode", "Internal") == "Internal" and ":" not in target
    return Relationship(
        kind.rpartition("/")[2],
        normpath(join("/", folder, target)).lstrip("/") if inside else target,
        inside,
        kind.startswith(STRICT_RELATIONS),
    )
