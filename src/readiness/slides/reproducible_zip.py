"""Rewrite packages without timestamps, so that the same slides give the same bytes."""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_FIRST = ("[Content_Types].xml", "_rels/.rels")
_BEFORE_ALL = (1980, 1, 1, 0, 0, 0)
_TIME = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_CORE = "docProps/core.xml"
_DEFLATED = 6


def seal_package(package: bytes) -> bytes:
    """Return a package with its parts sorted and their ZIP timestamps fixed."""
    return _packed(_parts(package))


def date_workbook(workbook: bytes, day: str) -> bytes:
    """Return a generated workbook with `day` (ISO date) as its dates of creation and change."""
    parts = _parts(workbook)
    return _packed(parts | {_CORE: _TIME.sub(f"{day}T00:00:00Z".encode(), parts[_CORE])})


def _parts(package: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(package)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED, compresslevel=_DEFLATED) as packed:
        for name in sorted(parts, key=lambda name: (name not in _FIRST, name)):
            part = ZipInfo(name, _BEFORE_ALL)
            part.compress_type, part.create_system, part.external_attr = ZIP_DEFLATED, 3, 0o644 << 16
            packed.writestr(part, parts[name])
    return out.getvalue()
