"""Write the template package, with new part names and relationship ids."""

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
    """A package to which parts are added one by one."""

    def __init__(self) -> None:
        self._parts: dict[str, bytes] = {}
        self._types: dict[str, str] = {}
        self._relations: dict[str, list[str]] = defaultdict(list)
        self._numbers: dict[str, int] = defaultdict(int)
        self.keys = count(2**31)
        """Unique ids for masters and layouts, from 2^31 as the format requires."""

    def name(self, kind: str) -> str:
        """Return a name for a new part of a kind."""
        self._numbers[kind] += 1
        return KINDS[kind].path.format(self._numbers[kind])

    def number(self, kind: str) -> int:
        """Return the number of names given out for a kind."""
        return self._numbers[kind]

    def relate(self, part: str, kind: str, target: str) -> str:
        """Add a relationship from a part to `target` and return its id; an empty `part` means the package."""
        listed = self._relations[part]
        key = f"rId{len(listed) + 1}"
        listed.append(f'<Relationship Id="{key}" Type="{RELATIONS}{kind}" Target="/{target}"/>')
        return key

    def add(self, part: str, kind: str, root: Any) -> None:
        """Add an XML part."""
        self._parts[part] = etree.tostring(root, encoding="UTF-8", standalone=True)
        self._types[part] = KINDS[kind].content_type

    def add_picture(self, content: bytes, form: str) -> str:
        """Add a picture and return its part name."""
        self._numbers["image"] += 1
        part = f"ppt/media/image{self._numbers['image']}.{form}"
        self._parts[part] = content
        return part

    def content(self) -> bytes:
        """Return the package as the bytes of a file."""
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
