"""Decompress the streams of a PDF, with a limit on their total size."""

import zlib
from collections.abc import Callable
from typing import Any

from readiness.pdf_comparison.syntax import PdfName, PdfStream, UnclearError
from readiness.statements import pdf_faults

MOST_BYTES = 64 * 1024**2
"""Maximum total size of the decompressed streams of one file, in bytes."""
HOW_WRITTEN = frozenset({b"Length", b"Filter", b"DecodeParms", b"DL"})
"""Keys of a stream's dictionary that describe the encoding of its data, not their meaning."""
_PREDICTION = frozenset({b"Predictor", b"Columns", b"Colors", b"BitsPerComponent"})
_MOST_COLUMNS = 1_000_000


class StreamDecoder:
    """A decoder for the streams of one file, which decompresses each stream once."""

    def __init__(self, resolved: Callable[[Any], Any]) -> None:
        self._resolved = resolved
        self._left = MOST_BYTES
        self._known: dict[PdfStream, tuple[bytes, Any]] = {}

    def inflated(self, stream: PdfStream) -> tuple[bytes, Any]:
        """Return the inflated data of a stream, and the filters and parameters still to apply.

        Raises UnclearError: when the stream is damaged or the total exceeds MOST_BYTES.
        """
        if (known := self._known.get(stream)) is None:
            filters, parameters = self._filters(stream)
            data = stream.data
            if not filters and parameters:
                raise UnclearError(pdf_faults.parameters_without_filter())
            if filters == [b"FlateDecode"]:
                data, filters = self._inflate(data), []
            known = self._known[stream] = (data, [filters, parameters])
        return known

    def decoded(self, stream: PdfStream) -> tuple[bytes, Any]:
        """Return the inflated data with PNG prediction undone, and the filters and parameters still to apply.

        Raises UnclearError: when the stream or its parameters cannot be decoded.
        """
        data, rest = self.inflated(stream)
        filters, parameters = rest
        if filters or not parameters:
            return data, rest
        return _unpredicted(data, parameters), [[], []]

    def _filters(self, stream: PdfStream) -> tuple[list[Any], list[Any]]:
        both = []
        for key in (b"Filter", b"DecodeParms"):
            value = self._resolved(stream.entries.get(key))
            listed = value if isinstance(value, list) else [] if value is None else [value]
            both.append([self._resolved(part) for part in listed])
        filters, parameters = both
        if not all(isinstance(name, PdfName) for name in filters):
            raise UnclearError(pdf_faults.unclear_filter())
        parameters = [
            {key: self._resolved(value) for key, value in entry.items()} if isinstance(entry, dict) else None
            for entry in parameters
        ]
        return filters, parameters if any(parameters) else []

    def _inflate(self, data: bytes) -> bytes:
        inflater = zlib.decompressobj()
        try:
            inflated_data = inflater.decompress(data, self._left + 1)
        except zlib.error:
            raise UnclearError(pdf_faults.damaged_stream()) from None
        if len(inflated_data) > self._left:
            raise UnclearError(pdf_faults.too_much_data(mebibytes=MOST_BYTES // 1024**2))
        if not inflater.eof or inflater.unused_data.strip(b"\r\n"):
            raise UnclearError(pdf_faults.damaged_stream())
        self._left -= len(inflated_data)
        return inflated_data


def _unpredicted(data: bytes, parameters: list[Any]) -> bytes:
    """Return inflated data with PNG prediction of whole bytes undone; every other prediction is unclear."""
    from pypdf.filters import FlateDecode  # noqa: PLC0415 - few streams need it
    from pypdf.generic import DictionaryObject, NameObject, NumberObject  # noqa: PLC0415

    entries = parameters[0] if len(parameters) == 1 else None
    if not isinstance(entries, dict) or not _PREDICTION.issuperset(entries):
        raise UnclearError(pdf_faults.unclear_parameters())
    if not all(type(value) is int and 0 < value <= _MOST_COLUMNS for value in entries.values()):
        raise UnclearError(pdf_faults.unclear_parameters())
    predictor, bits = entries.get(b"Predictor", 1), entries.get(b"BitsPerComponent", 8)
    if predictor == 1:
        return data
    row = entries.get(b"Columns", 1) * entries.get(b"Colors", 1) + 1
    # Viewers disagree on other predictors, on parts of bytes, on short rows and on unknown tags of rows.
    if not 10 <= predictor <= 15 or bits != 8 or len(data) % row or max(data[::row], default=0) > 4:
        raise UnclearError(pdf_faults.unclear_parameters())
    known = {NameObject(f"/{key.decode('latin-1')}"): NumberObject(value) for key, value in entries.items()}
    try:
        return FlateDecode.decode(zlib.compress(data, 1), DictionaryObject(known))
    except Exception:  # noqa: BLE001 - the library raises many kinds of errors
        raise UnclearError(pdf_faults.undecodable_stream()) from None
