"""The copy of an organization's slides: what leads from the presentation to its look, under names of our own."""

from collections import defaultdict
from io import BytesIO
from itertools import count
from posixpath import join, split
from typing import Any
from zipfile import ZipFile, ZipInfo

from lxml import etree

from readiness.slide_template.part_kinds import KINDS, PICTURE_TYPES, RELATION, RELATIONS, TYPES

_RELATIONSHIPS = RELATION[1:].partition("}")[0]
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class PackageWriter:
    """A package that is written part by part."""

    def __init__(self) -> None:
        self._parts: dict[str, bytes] = {}
        self._types: dict[str, str] = {}
        self._relations: dict[str, list[str]] = defaultdict(list)
        self._numbers: dict[str, int] = defaultdict(int)
        self.keys = count(2**31)
        """Numbers for masters and layouts, which must differ."""

    def name(self, kind: str) -> str:
        """Return a name for one more part of a kind."""
        self._numbers[kind] += 1
        return KINDS[kind].path.format(self._numbers[kind])

    def number(self, kind: str) -> int:
        """Return how many names of a kind were given."""
        return self._numbers[kind]

    def relate(self, part: str, kind: str, target: str) -> str:
        """Let a part, or the package where it has no name, lead to another; return the id of the relationship."""
        listed = self._relations[part]
        key = f"rId{len(listed) + 1}"
        listed.append(f'<Relationship Id="{key}" Type="{RELATIONS}{kind}" Target="/{target}"/>')
        return key

    def add(self, part: str, kind: str, root: Any) -> None:
        """Add a part in XML."""
        self._parts[part] = etree.tostring(root, encoding="UTF-8", standalone=True)
        self._types[part] = KINDS[kind].content_type

    def add_picture(self, content: bytes, form: str) -> str:
        """Add a picture; return its name."""
        self._numbers["image"] += 1
        part = f"ppt/media/image{self._numbers['image']}.{form}"
        self._parts[part] = content
        return part

    def content(self) -> bytes:
        """Return the package as a file."""
        out = BytesIO()
        with ZipFile(out, "w") as packed:
            packed.writestr(ZipInfo("[Content_Types].xml"), self._listed_types())
            for name, content in self._parts.items():
                packed.writestr(ZipInfo(name), content)
            for part, listed in self._relations.items():
                folder, name = split(part)
                text = f'{_HEAD}<Relationships xmlns="{_RELATIONSHIPS}">{"".join(listed)}</Relationships>'
                packed.writestr(ZipInfo(join(folder, "_rels", f"{name}.rels")), text)
        return out.getvalue()

    def _listed_types(self) -> str:
        known = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
        defaults = (known | PICTURE_TYPES).items()
        return (
            f'{_HEAD}<Types xmlns="{TYPES[1:-1]}">'
            + "".join(f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults)
            + "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in self._types.items())
            + "</Types>"
        )
