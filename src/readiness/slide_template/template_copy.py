"""Copy a presentation, its masters and layouts, and the parts they refer to."""

from collections import defaultdict
from typing import Any, NamedTuple

from readiness.slide_template import slide_limits, value_ranges
from readiness.slide_template.archive import Archive
from readiness.slide_template.cleanup import BLIP, clean, list_notes_master, remove_picture
from readiness.slide_template.package_writer import PackageWriter
from readiness.slide_template.part_kinds import EMBED, ID, KINDS, LISTS, MAIN, MAIN_TYPES, TYPES
from readiness.slide_template.picture_check import Omission, UnsafePictureError, checked_picture
from readiness.slide_template.relationships import PACKAGE, Relationship, read_relationships
from readiness.slide_template.template_faults import UnusableError, no_slides_error, part_name
from readiness.slide_template.xml_part import parse_part
from readiness.statements import slide_template_problems as problems
from readiness.statements.statement import Statement

_TYPES = "[Content_Types].xml"
_INSIDE: dict[str, Omission] = {
    "vbaProject": problems.macros,
    "font": problems.fonts,
    **dict.fromkeys(("audio", "video", "media"), problems.sound),
    **dict.fromkeys(
        ("oleObject", "package", "chart", "chartEx", "diagramData", "control", "activeXControlBinary", "vmlDrawing"),
        problems.objects,
    ),
}
"""Kinds of relationships that are not followed, with their phrases. Slides, notes, comments, properties and
settings are never copied and not listed."""


class Omissions:
    """A tally, by kind, of the content that is left out of a copy and may be missed; each item counts once."""

    def __init__(self) -> None:
        self._names: dict[Omission, set[str]] = defaultdict(set)

    def add(self, kind: Omission, name: str) -> None:
        """Count an item of a kind, identified by its name or address."""
        self._names[kind].add(name)

    def add_relations(self, relations: dict[str, Relationship]) -> None:
        """Count the relationships of a part that are not followed."""
        for relation in relations.values():
            kind = _INSIDE.get(relation.kind) if relation.inside else problems.links
            if kind:
                self.add(kind, relation.target)

    def lines(self) -> list[Statement]:
        """Return one statement for each kind, such as `macros (1)`, sorted by kind."""
        return sorted(kind(number=len(names)) for kind, names in self._names.items())


class _Source(NamedTuple):
    """A part to copy."""

    kind: str
    part: str
    root: Any
    relations: dict[str, Relationship]
    name: str
    """The part name in the copy."""


class TemplateCopy:
    """A copy of a file of slides. Raises UnusableError: when the file cannot be a template."""

    def __init__(self, content: bytes) -> None:
        self._archive = Archive(content)
        self._package = PackageWriter()
        self._pictures: dict[str, str | None] = {}
        self.left_out = Omissions()
        """The content left out of the copy."""
        self.left_out.add_relations(read_relationships(self._archive, PACKAGE))
        self._package.relate(PACKAGE, MAIN, self._add(MAIN, main_part(self._archive)))
        if not self._package.number("slideLayout"):
            raise UnusableError(problems.no_layout(), problems.add_layout())
        self.content = self._package.content()
        """The bytes of the copy, a .pptx file."""

    def _add(self, kind: str, part: str, owner: str = "") -> str:
        """Copy a part and all parts it refers to; return its name in the copy."""
        source = self._parse_source(kind, part)
        for other in LISTS:
            self._add_listed(other, source)
        for other in (*KINDS[kind].must, *KINDS[kind].may):
            self._add_related(other, source)
        if kind == MAIN and self._package.number("theme"):
            self._package.relate(source.name, "theme", KINDS["theme"].path.format(1))
        if owner:
            self._package.relate(source.name, "slideMaster", owner)
        self._add_pictures(source)
        self._package.add(source.name, kind, source.root)
        self.left_out.add_relations(source.relations)
        return source.name

    def _parse_source(self, kind: str, part: str) -> _Source:
        """Return a parsed part reduced to its drawing. Raises UnusableError: when it is broken or exceeds a limit."""
        name = self._package.name(kind)
        if self._package.number("slideMaster") > slide_limits.MASTERS:
            raise UnusableError(problems.too_many_masters(number=slide_limits.MASTERS), problems.delete_unused())
        if self._package.number("slideLayout") > slide_limits.LAYOUTS:
            raise UnusableError(problems.too_many_layouts(number=slide_limits.LAYOUTS), problems.delete_unused())
        root = parse_part(self._archive, part)
        if root.tag != KINDS[kind].root:
            element = KINDS[kind].root.rpartition("}")[2]
            raise UnusableError(problems.part_of_another_kind(part=part_name(part), element=element))
        clean(root)
        value_ranges.check_ranges(root, part, KINDS[kind])
        return _Source(kind, part, root, read_relationships(self._archive, part), name)

    def _add_listed(self, kind: str, source: _Source) -> None:
        """Copy the parts of a kind that a part lists; remove duplicate entries and those not allowed there."""
        seen = set()
        for element in list(source.root.iter(LISTS[kind])):
            relation = source.relations.get(element.get(ID, ""))
            if kind not in KINDS[source.kind].lists or (relation and relation.target in seen):
                element.getparent().remove(element)
                continue
            if relation is None or not relation.inside or relation.kind != kind:
                raise UnusableError(problems.part_names_missing(part=part_name(source.part), kind=kind))
            seen.add(relation.target)
            copied = self._add(kind, relation.target, source.name if kind == "slideLayout" else "")
            element.set(ID, self._package.relate(source.name, kind, copied))
            element.set("id", str(next(self._package.keys)))

    def _add_related(self, kind: str, source: _Source) -> None:
        """Copy the related part of a kind. Raises UnusableError: when a required one is missing."""
        targets = (
            relation.target for relation in source.relations.values() if relation.inside and relation.kind == kind
        )
        target = next(targets, None)
        if target is not None:
            key = self._package.relate(source.name, kind, self._add(kind, target))
            if kind == "notesMaster":
                list_notes_master(source.root, key)
        elif kind in KINDS[source.kind].must:
            raise UnusableError(problems.part_lacks(part=part_name(source.part), element=kind))

    def _add_pictures(self, source: _Source) -> None:
        for blip in list(source.root.iter(BLIP)):
            relation = source.relations.get(blip.get(EMBED, ""))
            copied = self._picture(relation.target) if relation and relation.inside else None
            if copied is None:
                remove_picture(blip)
            else:
                blip.set(EMBED, self._package.relate(source.name, "image", copied))

    def _picture(self, part: str) -> str | None:
        """Copy a picture once and return its name in the copy; None if it is left out."""
        if part not in self._pictures:
            self._pictures[part] = None
            if part not in self._archive:
                self.left_out.add(problems.pictures_missing, part)
                return None
            content = self._archive.read(part)
            try:
                self._pictures[part] = self._package.add_picture(*checked_picture(content))
            except UnsafePictureError as error:
                self.left_out.add(error.kind, part)
        return self._pictures[part]


def main_part(archive: Archive) -> str:
    """Return the name of the presentation part. Raises UnusableError: when the file is not a presentation."""
    if _TYPES not in archive:
        raise no_slides_error()
    relations = read_relationships(archive, PACKAGE).values()
    relation = next((known for known in relations if known.inside and known.kind == MAIN), None)
    if relation is None:
        raise no_slides_error()
    if relation.strict:
        raise UnusableError(problems.strict(), problems.save_as_presentation())
    if _type_of(archive, relation.target) not in MAIN_TYPES:
        raise no_slides_error()
    return relation.target


def _type_of(archive: Archive, part: str) -> str:
    root = parse_part(archive, _TYPES)
    for element in root.iter(f"{TYPES}Override"):
        if element.get("PartName", "").lower() == f"/{part}".lower():
            return str(element.get("ContentType", ""))
    ending = part.rpartition(".")[2].lower()
    defaults = (entry for entry in root.iter(f"{TYPES}Default") if entry.get("Extension", "").lower() == ending)
    return next((str(entry.get("ContentType", "")) for entry in defaults), "")
