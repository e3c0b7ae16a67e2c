"""Find and classify the differences of two PDFs: page by page, then in the document."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from readiness.pdf_comparison.page_match import PageMatch
from readiness.pdf_comparison.page_tree import PdfPage, find_pages
from readiness.pdf_comparison.pdf_file import PdfFile
from readiness.pdf_comparison.stream_decoder import HOW_WRITTEN
from readiness.pdf_comparison.syntax import PdfName, PdfStream

_BOXES = {
    b"MediaBox": "size", b"UserUnit": "size", b"CropBox": "cropped", b"Rotate": "turned", b"TrimBox": "edges",
    b"BleedBox": "edges", b"ArtBox": "edges",
}  # fmt: skip
_PARTS = _BOXES | {b"Group": "drawing", b"AA": "page action", b"StructParents": "reading", b"Tabs": "reading"}
_ACTIONS = (b"A", b"AA", b"PA", b"Dest")
_CATALOG = {
    b"AcroForm": "form", b"OpenAction": "action", b"AA": "action", b"OCProperties": "layers", b"Outlines": "outline",
    b"StructTreeRoot": "reading", b"MarkInfo": "reading", b"Lang": "reading", b"PageLabels": "labels",
    b"ViewerPreferences": "view", b"PageMode": "view", b"PageLayout": "view", b"Collection": "portfolio",
    b"Metadata": "metadata", b"OutputIntents": "colors", b"AF": "files", b"URI": "base",
}  # fmt: skip
_NAMES = {b"JavaScript": "script", b"EmbeddedFiles": "files", b"Dests": "destinations"}
_SAVED_BY = {b"Producer", b"CreationDate", b"ModDate"}
"""The properties that a program changes when it saves a file."""
_PROGRAMS = {b"FontFile", b"FontFile2", b"FontFile3"}
_WORD = re.compile(rb"/([^\x00\t\n\x0c\r ()<>\[\]{}/%]+)")


class PdfDifference(NamedTuple):
    """A difference between a file and the one it is compared with."""

    kind: str
    page: int = 0
    """The page number, from 1; 0 for the document."""
    detail: str = ""
    """The name of an entry, or the version of the format."""
    number: int = 0
    """The number of pages, or of annotations more or fewer."""
    expected: int = 0
    """The expected number of pages."""


def find_differences(file: PdfFile, other: PdfFile) -> list[PdfDifference]:
    """Return the differences of `file` from `other`. Raises UnclearError: when programs may read `file` differently."""
    differences = list(dict.fromkeys(_Comparison(file, other).all_differences()))
    # Pages share resources: a changed one that one page uses is reported there, not as unused on the others.
    used = any(one.kind in {"drawing", "fonts"} for one in differences)
    return [one for one in differences if one.kind != "unused" or not used]


def fonts_of(file: PdfFile) -> set[str]:
    """Return the names of the fonts embedded in a file, without subset prefixes."""
    names = [
        file.resolved(value.get(b"FontName"))
        for value in file.objects.values()
        if isinstance(value, dict) and value.keys() & _PROGRAMS
    ]
    return {printable_text(name).rpartition("+")[2] for name in names if isinstance(name, PdfName)}


def producer_of(file: PdfFile) -> str:
    """Return the program that saved a file, from its metadata; empty if not stated."""
    about = file.resolved(file.trailer.get(b"Info"))
    value = file.resolved(about.get(b"Producer")) if isinstance(about, dict) else None
    return printable_text(value) if isinstance(value, bytes) else ""


def printable_text(text: bytes) -> str:
    """Return a name or string of a PDF as text for a message, cut to 60 bytes."""
    return text[:60].decode("latin-1")


class _Comparison:
    def __init__(self, file: PdfFile, other: PdfFile) -> None:
        self._file, self._other = file, other
        self._pages = (find_pages(file), find_pages(other))
        self._match = PageMatch(file, other, self._pages)

    def all_differences(self) -> Iterator[PdfDifference]:
        if self._file.version[0] != self._other.version[0]:
            yield PdfDifference("version", detail=self._file.version)
        mine, yours = self._pages
        if len(mine) != len(yours):
            yield PdfDifference("pages", number=len(mine), expected=len(yours))
        for number, (one, other) in enumerate(zip(mine, yours, strict=False), 1):
            for kind in self._page_differences(one, other):
                yield kind._replace(page=number)
        yield from self._document_differences()

    def _page_differences(self, one: PdfPage, other: PdfPage) -> Iterator[PdfDifference]:
        mine, yours = self._with_defaults(one), self._with_defaults(other)
        if not self._same_contents(mine.get(b"Contents"), yours.get(b"Contents")):
            yield PdfDifference("drawing")
        yield from self._resource_differences(mine, yours)
        yield from self._annotation_differences(mine.get(b"Annots"), yours.get(b"Annots"))
        for key in sorted((mine.keys() | yours.keys()) - {b"Type", b"Parent", b"Contents", b"Resources", b"Annots"}):
            if not self._match.alike(mine.get(key), yours.get(key)):
                yield (
                    PdfDifference(_PARTS[key])
                    if key in _PARTS
                    else PdfDifference("page entry", detail=printable_text(key))
                )

    def _with_defaults(self, page: PdfPage) -> dict[bytes, Any]:
        whole = {b"CropBox": page.entries.get(b"MediaBox"), b"Rotate": 0, b"UserUnit": 1}
        return whole | page.entries

    def _resource_differences(self, mine: dict[bytes, Any], yours: dict[bytes, Any]) -> Iterator[PdfDifference]:
        listed = self._pair(mine.get(b"Resources"), yours.get(b"Resources"))
        if not all(isinstance(resources, dict) for resources in listed):
            if listed[0] != listed[1]:
                yield PdfDifference("drawing")
            return
        used = self._words(mine.get(b"Contents"), self._file) | self._words(yours.get(b"Contents"), self._other)
        for category in sorted(listed[0].keys() | listed[1].keys()):
            named = self._pair(listed[0].get(category), listed[1].get(category))
            if not all(isinstance(one, dict | None) for one in named):
                if not self._match.alike(*named):
                    yield PdfDifference("drawing")
                continue
            ours, theirs = named[0] or {}, named[1] or {}
            for key in ours.keys() | theirs.keys():
                if not self._match.alike(ours.get(key), theirs.get(key)):
                    kind = "fonts" if category == b"Font" else "drawing"
                    yield PdfDifference(kind if key in used else "unused")

    def _annotation_differences(self, one: Any, other: Any) -> Iterator[PdfDifference]:
        mine, yours = (listed if listed is not None else [] for listed in self._pair(one, other))
        if not isinstance(mine, list) or not isinstance(yours, list):
            yield PdfDifference("annotation")
            return
        if len(mine) != len(yours):
            count = len(mine) - len(yours)
            yield PdfDifference("annotations more" if count > 0 else "annotations fewer", number=abs(count))
        if any(not self._is_link(one) for one in mine):
            yield PdfDifference("no link")
        for this, that in zip(mine, yours, strict=False):
            if not self._match.alike(this, that):
                yield PdfDifference(self._annotation_kind(this, that))
                self._match.set_aside(this, that)

    def _is_link(self, annotation: Any) -> bool:
        entries = self._file.resolved(annotation)
        return isinstance(entries, dict) and self._file.resolved(entries.get(b"Subtype")) == PdfName(b"Link")

    def _annotation_kind(self, one: Any, other: Any) -> str:
        mine, yours = self._pair(one, other)
        both = isinstance(mine, dict) and isinstance(yours, dict)
        acts = both and any(not self._match.alike(mine.get(key), yours.get(key)) for key in _ACTIONS)
        return "link" if acts else "annotation"

    def _document_differences(self) -> Iterator[PdfDifference]:
        mine, yours = self._pair(self._file.trailer.get(b"Root"), self._other.trailer.get(b"Root"))
        names = self._pair(mine.get(b"Names"), yours.get(b"Names"))
        if all(isinstance(one, dict | None) for one in names):
            yield from self._entry_differences(names[0] or {}, names[1] or {}, _NAMES, "names entry")
        elif not self._match.alike(*names):
            yield PdfDifference("destinations")
        rest = [{key: one[key] for key in one if key not in {b"Pages", b"Names"}} for one in (mine, yours)]
        yield from self._entry_differences(rest[0], rest[1], _CATALOG, "document entry")
        about = self._pair(self._file.trailer.get(b"Info"), self._other.trailer.get(b"Info"))
        if all(isinstance(one, dict | None) for one in about):
            properties = [
                {key: entries[key] for key in entries if key not in _SAVED_BY}
                for entries in (about[0] or {}, about[1] or {})
            ]
            yield from self._entry_differences(properties[0], properties[1], {}, "property")
        elif not self._match.alike(*about):
            yield PdfDifference("property", detail="Info")

    def _entry_differences(
        self, mine: dict[bytes, Any], yours: dict[bytes, Any], kinds: dict[bytes, str], other_kind: str
    ) -> Iterator[PdfDifference]:
        for key in sorted(mine.keys() | yours.keys()):
            if not self._match.alike(mine.get(key), yours.get(key)):
                yield (
                    PdfDifference(kinds[key]) if key in kinds else PdfDifference(other_kind, detail=printable_text(key))
                )
                self._match.set_aside(mine.get(key), yours.get(key))

    def _pair(self, one: Any, other: Any) -> tuple[Any, Any]:
        return self._file.resolved(one), self._other.resolved(other)

    def _same_contents(self, one: Any, other: Any) -> bool:
        mine, yours = _drawing_instructions(one, self._file), _drawing_instructions(other, self._other)
        return mine == yours if mine is not None and yours is not None else self._match.alike(one, other)

    def _words(self, contents: Any, file: PdfFile) -> set[bytes]:
        return set(_WORD.findall(_drawing_instructions(contents, file) or b""))


def _drawing_instructions(contents: Any, file: PdfFile) -> bytes | None:
    """Return the drawing instructions of a page, joined from its streams; None if they cannot be decoded."""
    value = file.resolved(contents)
    streams = [file.resolved(one) for one in value] if isinstance(value, list) else [value]
    if not all(isinstance(one, PdfStream) and one.entries.keys() <= HOW_WRITTEN for one in streams):
        return None
    parts = [file.unfolding.decoded(one) for one in streams]
    if any(filters for _, (filters, _) in parts):
        return None
    return b"\n".join(data for data, _ in parts).rstrip(b"\x00\t\n\x0c\r ")
