"""The relationships of a part: the parts it leads to."""

from posixpath import dirname, join, normpath, split
from typing import NamedTuple

from readiness.reporting.slide_template.archive import Archive
from readiness.reporting.slide_template.vocabulary import RELATION, STRICT_RELATIONS
from readiness.reporting.slide_template.xml_part import root_of

PACKAGE = ""
"""The name of the whole package, which has relationships too."""


class Relation(NamedTuple):
    """A relationship of a part."""

    kind: str
    """The last word of its type, such as `slideLayout`."""
    target: str
    """The part it leads to; what it says where it leads out of the file."""
    inside: bool
    """It leads to a part, which may be missing."""
    strict: bool = False
    """It is of the strict variant of the format."""


def relations_of(archive: Archive, part: str) -> dict[str, Relation]:
    """Return the relationships of a part by their ids; of two with one id, the first. Raises UnusableError."""
    folder, name = split(part)
    listed = join(folder, "_rels", f"{name}.rels")
    if listed not in archive:
        return {}
    found: dict[str, Relation] = {}
    for element in root_of(archive, listed).iter(RELATION):
        found.setdefault(element.get("Id", ""), _relation(dirname(part), element.attrib))
    return found


def _relation(folder: str, said: dict[str, str]) -> Relation:
    kind, target = said.get("Type", ""), said.get("Target", "")
    inside = said.get("TargetMode", "Internal") == "Internal" and ":" not in target
    return Relation(
        kind.rpartition("/")[2],
        normpath(join("/", folder, target)).lstrip("/") if inside else target,
        inside,
        kind.startswith(STRICT_RELATIONS),
    )
