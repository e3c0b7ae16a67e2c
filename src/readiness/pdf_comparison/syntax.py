"""Parse PDF syntax strictly by ISO 32000-1, 7.2 and 7.3.

Programs repair malformed syntax in different ways and may show different content. Here it is an error.
"""

import re
from decimal import Decimal
from typing import Any, NamedTuple

from readiness.statements import pdf_faults
from readiness.statements.statement import Statement

_DEPTH = 60
_SPACE = rb"\x00\t\n\x0c\r "
_END = rb"(?=[" + _SPACE + rb"()<>\[\]{}/%]|\Z)"
_BETWEEN = re.compile(rb"(?:[" + _SPACE + rb"]++|%[^\r\n]*+)*+")
_TOKEN = re.compile(
    rb"(?P<reference>(\d{1,8})[" + _SPACE + rb"]+(\d{1,5})[" + _SPACE + rb"]+R)" + _END
    + rb"|(?P<number>[+-]?(?:\d{1,20}\.?\d{0,20}|\.\d{1,20}))" + _END
    + rb"|/(?P<name>[^" + _SPACE + rb"()<>\[\]{}/%]*)"
    + rb"|(?P<word>true|false|null)" + _END
    + rb"|(?P<dictionary><<)|(?P<array>\[)|(?P<close>>>|\])"
    + rb"|<(?P<hex>[0-9A-Fa-f" + _SPACE + rb"]*)>|(?P<string>\()"
)  # fmt: skip
_PART = re.compile(
    rb"(?P<plain>[^()\\\r]+)|\\(?P<octal>[0-7]{1,3})|\\(?P<escape>\r\n|[\s\S])|(?P<line>\r\n?)|(?P<end>[()])"
)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\r\n": b"", b"\r": b"", b"\n": b""}
_WORDS = {b"true": True, b"false": False, b"null": None}


class UnclearError(Exception):
    """Programs may read the file differently or not at all."""

    def __init__(self, fault: Statement) -> None:
        super().__init__(fault)
        self.fault = fault


class PdfName(bytes):
    """A PDF name without its slash."""

    __slots__ = ()


class PdfReference(NamedTuple):
    """A reference to an indirect object: its object number and generation."""

    number: int
    generation: int


class PdfStream:
    """A stream: its dictionary and its data, still encoded."""

    __slots__ = ("data", "entries")

    def __init__(self, entries: dict[bytes, Any], data: bytes) -> None:
        self.entries = entries
        self.data = data


class PdfReader:
    """A parser of PDF syntax; `at` is the byte offset of the next token."""

    def __init__(self, content: bytes, at: int = 0) -> None:
        self.content = content
        self.at = at

    def skip(self) -> None:
        """Skip white space and comments."""
        match = _BETWEEN.match(self.content, self.at)
        self.at = match.end() if match else self.at

    def taken(self, pattern: re.Pattern[bytes]) -> re.Match[bytes]:
        """Move past a pattern at the current offset and return its match. Raises UnclearError: without a match."""
        if not (match := pattern.match(self.content, self.at)):
            raise UnclearError(pdf_faults.malformed(at=self.at))
        self.at = match.end()
        return match

    def value(self, depth: int = 0) -> Any:
        """Return the next object: None, bool, int, Decimal, PdfName, bytes, list, dict or PdfReference.

        Raises UnclearError: when the syntax is malformed or nests too deeply.
        """
        if depth > _DEPTH:
            raise UnclearError(pdf_faults.too_deep(most=_DEPTH, at=self.at))
        self.skip()
        token = self.taken(_TOKEN)
        kind = token.lastgroup
        if kind == "dictionary":
            return self._dictionary(depth)
        if kind == "array":
            return self._array(depth)
        if kind == "string":
            return self._string()
        if kind == "close":
            raise UnclearError(pdf_faults.malformed(at=token.start()))
        return _scalar(token)

    def _take_end(self, mark: bytes) -> bool:
        self.skip()
        if not self.content.startswith(mark, self.at):
            return False
        self.at += len(mark)
        return True

    def _array(self, depth: int) -> list[Any]:
        array = []
        while not self._take_end(b"]"):
            array.append(self.value(depth + 1))
        return array

    def _dictionary(self, depth: int) -> dict[bytes, Any]:
        entries: dict[bytes, Any] = {}
        while not self._take_end(b">>"):
            key = self.value(depth + 1)
            if not isinstance(key, PdfName) or key in entries:
                fault = pdf_faults.key_twice if isinstance(key, PdfName) else pdf_faults.key_no_name
                raise UnclearError(fault(at=self.at))
            entries[key] = self.value(depth + 1)
        return entries

    def _string(self) -> bytes:
        parts, depth = [], 1
        while depth:
            part = self.taken(_PART)
            kind, text = part.lastgroup, part[0]
            if kind == "end":
                depth += 1 if text == b"(" else -1
                parts.append(text if depth else b"")
            elif kind == "octal":
                parts.append(bytes([int(part["octal"], 8) & 0xFF]))
            elif kind == "escape":
                parts.append(_ESCAPES.get(part["escape"], part["escape"]))
            else:
                parts.append(b"\n" if kind == "line" else text)
        return b"".join(parts)


def _scalar(token: re.Match[bytes]) -> Any:
    kind = token.lastgroup
    if kind == "number":
        text = token[0].decode()
        return Decimal(text) if "." in text else int(text)
    if kind == "name":
        return _name(token["name"], token.start())
    if kind == "word":
        return _WORDS[token[0]]
    if kind == "hex":
        digits = re.sub(rb"[" + _SPACE + rb"]", b"", token["hex"])
        return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
    return PdfReference(int(token[2]), int(token[3]))


def _name(written: bytes, at: int) -> PdfName:
    if b"#" not in written:
        return PdfName(written)
    if re.search(rb"#(?![0-9A-Fa-f]{2})", written):
        raise UnclearError(pdf_faults.unclear_name(at=at))
    return PdfName(re.sub(rb"#([0-9A-Fa-f]{2})", lambda code: bytes.fromhex(code[1].decode()), written))
