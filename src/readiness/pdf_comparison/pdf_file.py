"""A PDF → its objects, each where the cross-references say it is, and what a program may yet read differently."""

import re
from typing import Any

from readiness.pdf_comparison.cross_references import CrossReferenceSection, read_cross_references
from readiness.pdf_comparison.stream_decoder import StreamDecoder
from readiness.pdf_comparison.syntax import PdfName, PdfReader, PdfReference, PdfStream, UnclearError

_HEADER = re.compile(rb"%PDF-(\d\.\d)[ \t]*(?=[\r\n])")
_TAIL = re.compile(rb"startxref[\r\n ]+(\d{1,9})[\r\n ]+%%EOF[\r\n ]*\Z")
_OBJECT = re.compile(
    rb"(\d{1,8})[\x00\t\n\x0c\r ]+(\d{1,5})[\x00\t\n\x0c\r ]+obj(?=[\x00\t\n\x0c\r ()<>\[\]/%+\-.\d]|\w)"
)
_DATA = re.compile(rb"stream(?:\r\n|\n)")
_DATA_END = re.compile(rb"(?:\r\n|\n|\r)?endstream(?![^\x00\t\n\x0c\r %])")
_OBJECT_END = re.compile(rb"endobj(?![^\x00\t\n\x0c\r %\d])")
_BETWEEN = re.compile(rb"[\x00\t\n\x0c\r ]*")
_AFTER_HEADER = re.compile(rb"[\r\n]+(?:%[^\r\n]{1,20}[\r\n]+)?")
_SECTIONS = 20
ADDED = "was added to after it was written"


class PdfFile:
    """The objects of a PDF. Raises UnclearError for what is not written by the letter of the standard."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.objects: dict[PdfReference, Any] = {}
        self._entries: dict[int, tuple[int, int, int]] = {}
        self.oddities: list[str] = []
        """What is well-formed, and yet shown differently by some programs; each ends a sentence about the file."""
        self.unfolding = StreamDecoder(self.resolved)
        if not (header := _HEADER.match(content)):
            raise UnclearError("does not begin as a PDF does")
        self.version = header[1].decode()
        if not (tail := _TAIL.search(content, max(0, len(content) - 60))):
            raise UnclearError("does not end as a PDF does")
        self._header = header.end()
        self._spans = [(0, self._header), tail.span()]
        sections = self._read_sections(int(tail[1]))
        self.trailer = sections[0].trailer
        self._entries = {number: at for section in reversed(sections) for number, at in section.entries.items()}
        if b"Encrypt" in self.trailer:
            raise UnclearError("is encrypted")
        self._read_objects()
        if max(self._entries, default=0) >= self._size():
            self.oddities.append("has more objects than it says")
        if len(sections) > 1 and not self.linearized:
            self.oddities.append(ADDED)
        elif len(sections) == 1:
            self._account()

    def resolved(self, value: Any) -> Any:
        """Return what a reference leads to; None where there is nothing."""
        return self.objects.get(value) if isinstance(value, PdfReference) else value

    def decoded(self, stream: PdfStream) -> bytes:
        """Return the data of a stream that has to be understood. Raises UnclearError."""
        data, (filters, _) = self.unfolding.decoded(stream)
        if filters:
            raise UnclearError("has a stream with a filter that is not read here")
        return data

    def _size(self) -> int:
        size = self.trailer.get(b"Size")
        return size if isinstance(size, int) else 0

    def _read_sections(self, at: int) -> list[CrossReferenceSection]:
        sections: list[CrossReferenceSection] = []
        starts: set[int] = set()
        following: Any = at
        while following is not None:
            if not isinstance(following, int) or following in starts or len(starts) >= _SECTIONS:
                raise UnclearError("has unclear cross-references")
            starts.add(following)
            section = read_cross_references(self, following)
            sections.append(section)
            self._spans.append(section.span)
            following = section.trailer.get(b"Prev")
        return sections

    def _read_objects(self) -> None:
        for number, (kind, at, generation) in self._entries.items():
            if kind == 1:
                place = PdfReference(number, generation)
                self.objects[place] = self.object_at(at, place)[0]
        within: dict[int, list[tuple[int, int]]] = {}
        for number, (kind, container, index) in self._entries.items():
            if kind == 2:
                within.setdefault(container, []).append((index, number))
        for container, wanted in within.items():
            self._read_packed(container, dict(wanted))
        self.linearized = any(_is_linearized(value) for value in self.objects.values())
        if self.linearized:
            self.oddities.append("was saved for the web (linearized), which names its first page twice")

    def object_at(self, at: int, expected: PdfReference | None = None) -> tuple[Any, int]:
        """Return the object written at a place, and the place after it. Raises UnclearError."""
        syntax = PdfReader(self.content, at)
        found = syntax.taken(_OBJECT)
        if expected and expected != (int(found[1]), int(found[2])):
            raise UnclearError(f"has another object at byte {at:,} than its cross-references say")
        value = syntax.value()
        syntax.skip()
        if isinstance(value, dict) and self.content.startswith(b"stream", syntax.at):
            begin = syntax.taken(_DATA).end()
            syntax.at = begin + self._length(value.get(b"Length"))
            value = PdfStream(value, self.content[begin : syntax.at])
            syntax.taken(_DATA_END)
            syntax.skip()
        syntax.taken(_OBJECT_END)
        if isinstance(value, PdfReference):
            raise UnclearError(f"has a reference to a reference at byte {at:,}")
        self._spans.append((at, syntax.at))
        return value, syntax.at

    def _length(self, said: Any) -> int:
        if isinstance(said, PdfReference):
            kind, at, generation = self._entries.get(said.number, (0, 0, 0))
            if kind != 1 or generation != said.generation:
                raise UnclearError("has a stream of unclear length")
            syntax = PdfReader(self.content, at)
            syntax.taken(_OBJECT)
            said = syntax.value()
        if not isinstance(said, int) or isinstance(said, bool) or said < 0:
            raise UnclearError("has a stream of unclear length")
        return said

    def _read_packed(self, container: int, wanted: dict[int, int]) -> None:
        """Read the objects of an object stream, by their position in it."""
        packed = self.objects.get(PdfReference(container, 0))
        if not isinstance(packed, PdfStream) or packed.entries.get(b"Type") != PdfName(b"ObjStm"):
            raise UnclearError("has unclear cross-references")
        data, first, count = self.decoded(packed), packed.entries.get(b"First"), packed.entries.get(b"N")
        if not isinstance(first, int) or not isinstance(count, int) or not 0 <= count <= len(data):
            raise UnclearError("has an unclear object stream")
        head = PdfReader(data[:first])
        places = [(head.value(), head.value()) for _ in range(count)]
        for index, number in wanted.items():
            if index >= count or places[index][0] != number or not isinstance(places[index][1], int):
                raise UnclearError("has an unclear object stream")
            value = PdfReader(data, first + places[index][1]).value()
            if isinstance(value, PdfReference):
                raise UnclearError("has a reference to a reference")
            self.objects[PdfReference(number, 0)] = value

    def _account(self) -> None:
        """See that all bytes belong to an object that is referred to: others may take what lies between for one."""
        end = 0
        for start, after in sorted(set(self._spans)):
            between = _AFTER_HEADER if end == self._header else _BETWEEN
            if start < end or not between.fullmatch(self.content, end, start):
                self.oddities.append(f"has bytes that belong to no object at byte {min(end, start):,}")
                return
            end = after


def _is_linearized(value: Any) -> bool:
    """Would a program that reads the beginning of a file first take this for its way to the first page?"""
    entries = value.entries if isinstance(value, PdfStream) else value
    return isinstance(entries, dict) and b"Linearized" in entries
