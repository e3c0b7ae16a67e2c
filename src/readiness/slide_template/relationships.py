"""Read the relationships of a package part."""

from posixpath import dirname, join, normpath, split
from typing import NamedTuple

from readiness.slide_template.archive import Archive
from readiness.slide_template.part_kinds import RELATION, STRICT_RELATIONS
from readiness.slide_template.xml_part import parse_part

PACKAGE = ""
"""The part name of the package itself, which has relationships too."""


class Relationship(NamedTuple):
    """A relationship from a part to another part or an external target."""

    kind: str
    """The last segment of its type, such as `slideLayout`."""
    target: str
    """The name of the target part; the address as written if the target is external."""
    inside: bool
    """True if the target is a part of the package; the part may be missing."""
    strict: bool = False
    """True if the type belongs to the strict variant of the format."""


def read_relationships(archive: Archive, part: str) -> dict[str, Relationship]:
    """Return the relationships of a part by id; the first of duplicates. Raises UnusableError: for broken XML."""
    folder, name = split(part)
    listed = join(folder, "_rels", f"{name}.rels")
    if listed not in archive:
        return {}
    relations: dict[str, Relationship] = {}
    for element in parse_part(archive, listed).iter(RELATION):
        relations.setdefault(element.get("Id", ""), _relation(dirname(part), element.attrib))
    return relations


def _relation(folder: str, attributes: dict[str, str]) -> Relationship:
    kind, target = attributes.get("Type", ""), attributes.get("Target", "")
    inside = attributes.get("TargetMode", "Internal") == "Internal" and ":" not in target
    return Relationship(
        kind.rpartition("/")[2],
        normpath(join("/", folder, target)).lstrip("/") if inside else target,
        inside,
        kind.startswith(STRICT_RELATIONS),
    )
