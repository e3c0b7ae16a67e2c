"""Read cross-references (ISO 32000-1, 7.5.4 and 7.5.8): the position of each object, from a table or a stream."""

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from readiness.pdf_comparison.syntax import PdfName, PdfReader, PdfStream, UnclearError
from readiness.statements import pdf_faults

if TYPE_CHECKING:
    from readiness.pdf_comparison.pdf_file import PdfFile

_MOST_OBJECTS = 200_000
_TABLE = re.compile(rb"xref[ \t]*[\r\n]+")
_PART = re.compile(rb"(\d{1,8}) (\d{1,8})[ \t]*[\r\n]+")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])(?: \r| \n|\r\n)")
_TRAILER = re.compile(rb"[\r\n ]*trailer")


class CrossReferenceSection(NamedTuple):
    """A table or stream of cross-references."""

    entries: dict[int, tuple[int, int, int]]
    """By object number: (0, …) if free; (1, byte offset, generation); or (2, object stream, index in it)."""
    trailer: dict[bytes, Any]
    span: tuple[int, int]


def read_cross_references(file: "PdfFile", at: int) -> CrossReferenceSection:
    """Return the cross-references at the byte offset `at`. Raises UnclearError: when they are ambiguous."""
    section = _table(file.content, at) if file.content.startswith(b"xref", at) else _stream(file, at)
    if b"XRefStm" in section.trailer:
        raise UnclearError(pdf_faults.two_references())
    return section


def _table(content: bytes, at: int) -> CrossReferenceSection:
    syntax = PdfReader(content, at)
    syntax.taken(_TABLE)
    entries: dict[int, tuple[int, int, int]] = {}
    while not (end := _TRAILER.match(content, syntax.at)):
        part = syntax.taken(_PART)
        for number in _numbers(int(part[1]), int(part[2])):
            entry = syntax.taken(_ENTRY)
            _add(entries, number, (int(entry[3] == b"n"), int(entry[1]), int(entry[2])))
    syntax.at = end.end()
    trailer = syntax.value()
    if not isinstance(trailer, dict):
        raise UnclearError(pdf_faults.unclear_references())
    return CrossReferenceSection(entries, trailer, (at, syntax.at))


def _stream(file: "PdfFile", at: int) -> CrossReferenceSection:
    stream, end = file.object_at(at)
    if not isinstance(stream, PdfStream) or stream.entries.get(b"Type") != PdfName(b"XRef"):
        raise UnclearError(pdf_faults.unclear_references())
    widths = _whole(stream.entries.get(b"W"))
    index = _whole(stream.entries.get(b"Index", [0, stream.entries.get(b"Size")]))
    if len(widths) != 3 or len(index) % 2 or max(widths) > 8:
        raise UnclearError(pdf_faults.unclear_references())
    data, width = file.decoded(stream), sum(widths)
    numbers = [
        number for first, count in zip(index[::2], index[1::2], strict=True) for number in _numbers(first, count)
    ]
    if not width or len(data) != len(numbers) * width:
        raise UnclearError(pdf_faults.unclear_references())
    entries: dict[int, tuple[int, int, int]] = {}
    for row, number in enumerate(numbers):
        kind, second, third = _fields(data[row * width : (row + 1) * width], widths)
        if kind > 2:
            raise UnclearError(pdf_faults.unclear_references())
        _add(entries, number, (kind, second, third))
    return CrossReferenceSection(entries, stream.entries, (at, end))


def _fields(row: bytes, widths: list[int]) -> tuple[int, int, int]:
    first, second, _ = widths
    kind = int.from_bytes(row[:first]) if first else 1
    return kind, int.from_bytes(row[first : first + second]), int.from_bytes(row[first + second :])


def _add(entries: dict[int, tuple[int, int, int]], number: int, entry: tuple[int, int, int]) -> None:
    if number in entries:
        raise UnclearError(pdf_faults.object_twice())
    entries[number] = entry


def _numbers(first: int, count: int) -> range:
    if count > _MOST_OBJECTS:
        raise UnclearError(pdf_faults.too_many_objects(most=_MOST_OBJECTS))
    return range(first, first + count)


def _whole(value: Any) -> list[int]:
    if not isinstance(value, list) or not all(type(number) is int and number >= 0 for number in value):
        raise UnclearError(pdf_faults.unclear_references())
    return value
