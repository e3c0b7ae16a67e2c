"""Read the objects of a PDF by its cross-references, and note the parts that programs may read differently."""

import re
from typing import Any

from readiness.pdf_comparison.cross_references import CrossReferenceSection, read_cross_references
from readiness.pdf_comparison.stream_decoder import StreamDecoder
from readiness.pdf_comparison.syntax import PdfName, PdfReader, PdfReference, PdfStream, UnclearError
from readiness.statements import pdf_faults
from readiness.statements.statement import Statement

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


class PdfFile:
    """The objects of a PDF, by reference. Raises UnclearError: when the file violates the standard."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.objects: dict[PdfReference, Any] = {}
        self._entries: dict[int, tuple[int, int, int]] = {}
        self.oddities: list[Statement] = []
        """Well-formed parts that some programs show differently."""
        self.unfolding = StreamDecoder(self.resolved)
        if not (header := _HEADER.match(content)):
            raise UnclearError(pdf_faults.no_pdf_start())
        self.version = header[1].decode()
        if not (tail := _TAIL.search(content, max(0, len(content) - 60))):
            raise UnclearError(pdf_faults.no_pdf_end())
        self._header = header.end()
        self._spans = [(0, self._header), tail.span()]
        sections = self._read_sections(int(tail[1]))
        self.trailer = sections[0].trailer
        self._entries = {number: at for section in reversed(sections) for number, at in section.entries.items()}
        if b"Encrypt" in self.trailer:
            raise UnclearError(pdf_faults.encrypted())
        self._read_objects()
        self._check_references()
        if max(self._entries, default=0) >= self._size():
            self.oddities.append(pdf_faults.more_objects())
        if len(sections) > 1 and not self.linearized:
            self.oddities.append(pdf_faults.added_to())
        elif len(sections) == 1:
            self._check_coverage()

    def resolved(self, value: Any) -> Any:
        """Return the object of a reference, None if it is missing; return any other value unchanged."""
        return self.objects.get(value) if isinstance(value, PdfReference) else value

    def decoded(self, stream: PdfStream) -> bytes:
        """Return the decoded data of a stream. Raises UnclearError: when a filter is not supported."""
        data, (filters, _) = self.unfolding.decoded(stream)
        if filters:
            raise UnclearError(pdf_faults.unread_filter())
        return data

    def _size(self) -> int:
        size = self.trailer.get(b"Size")
        return size if type(size) is int else 0

    def _read_sections(self, at: int) -> list[CrossReferenceSection]:
        sections: list[CrossReferenceSection] = []
        starts: set[int] = set()
        following: Any = at
        while following is not None:
            if type(following) is not int or following in starts or len(starts) >= _SECTIONS:
                raise UnclearError(pdf_faults.unclear_references())
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
            self.oddities.append(pdf_faults.linearized())

    def object_at(self, at: int, expected: PdfReference | None = None) -> tuple[Any, int]:
        """Return the object at the byte offset `at`, and the offset after it.

        Raises UnclearError: when the object is malformed or is not the `expected` one.
        """
        syntax = PdfReader(self.content, at)
        header_match = syntax.taken(_OBJECT)
        if expected and expected != (int(header_match[1]), int(header_match[2])):
            raise UnclearError(pdf_faults.other_object(at=at))
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
            raise UnclearError(pdf_faults.reference_chain_at(at=at))
        self._spans.append((at, syntax.at))
        return value, syntax.at

    def _length(self, length: Any) -> int:
        if isinstance(length, PdfReference):
            kind, at, generation = self._entries.get(length.number, (0, 0, 0))
            if kind != 1 or generation != length.generation:
                raise UnclearError(pdf_faults.unclear_length())
            syntax = PdfReader(self.content, at)
            syntax.taken(_OBJECT)
            length = syntax.value()
        if type(length) is not int or length < 0:
            raise UnclearError(pdf_faults.unclear_length())
        return length

    def _read_packed(self, container: int, wanted: dict[int, int]) -> None:
        """Read objects of an object stream; `numbers` maps their index in the stream to their object number."""
        packed = self.objects.get(PdfReference(container, 0))
        if not isinstance(packed, PdfStream) or packed.entries.get(b"Type") != PdfName(b"ObjStm"):
            raise UnclearError(pdf_faults.unclear_references())
        data, first, count = self.decoded(packed), packed.entries.get(b"First"), packed.entries.get(b"N")
        if type(first) is not int or type(count) is not int or not 0 <= count <= len(data):
            raise UnclearError(pdf_faults.unclear_object_stream())
        head = PdfReader(data[:first])
        places = [(head.value(), head.value()) for _ in range(count)]
        for index, number in wanted.items():
            if index >= count or places[index][0] != number or type(places[index][1]) is not int:
                raise UnclearError(pdf_faults.unclear_object_stream())
            value = PdfReader(data, first + places[index][1]).value()
            if isinstance(value, PdfReference):
                raise UnclearError(pdf_faults.reference_chain())
            self.objects[PdfReference(number, 0)] = value

    def _check_references(self) -> None:
        """Raise UnclearError for a reference to no object: programs look for another one, or mend the file."""
        left: list[Any] = [self.trailer, *self.objects.values()]
        while left:
            value = left.pop()
            if isinstance(value, PdfReference):
                if value not in self.objects:
                    raise UnclearError(pdf_faults.missing_object(number=value.number))
            elif isinstance(value, PdfStream | dict):
                left += (value.entries if isinstance(value, PdfStream) else value).values()
            elif isinstance(value, list):
                left += value

    def _check_coverage(self) -> None:
        """Note an oddity if bytes lie outside the referenced objects, where some programs may find another object."""
        end = 0
        for start, after in sorted(set(self._spans)):
            between = _AFTER_HEADER if end == self._header else _BETWEEN
            if start < end or not between.fullmatch(self.content, end, start):
                self.oddities.append(pdf_faults.stray_bytes(at=min(end, start)))
                return
            end = after


def _is_linearized(value: Any) -> bool:
    """Return whether an object is a linearization dictionary, which some programs follow to the first page."""
    entries = value.entries if isinstance(value, PdfStream) else value
    return isinstance(entries, dict) and b"Linearized" in entries
