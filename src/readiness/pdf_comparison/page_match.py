"""Compare objects of two PDFs regardless of object numbers, the order of keys, and compression."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from readiness.pdf_comparison.page_tree import PdfPage
from readiness.pdf_comparison.pdf_file import PdfFile
from readiness.pdf_comparison.stream_decoder import HOW_WRITTEN
from readiness.pdf_comparison.syntax import PdfReference, PdfStream, UnclearError
from readiness.statements import pdf_faults

_HOLDERS = (dict, list, PdfStream)
"""Types of objects that contain others; these objects are compared by identity in the set of known pairs."""
_MOST_STEPS = 5_000_000
_ROUNDED = Decimal("0.0001")
"""The tolerance for numbers that programs round when they save; smaller differences are invisible on a page."""


class PageMatch:
    """A comparison of objects of two files; pages with the same number count as equal references."""

    def __init__(self, one: PdfFile, other: PdfFile, pages: tuple[list[PdfPage], list[PdfPage]]) -> None:
        self._one, self._other = one, other
        self._pages = [{page.place: number for number, page in enumerate(listed)} for listed in pages]
        self._alike: set[tuple[int, int]] = set()
        self._steps = 0

    def alike(self, one: Any, other: Any) -> bool:
        """Return whether two objects, and all objects they refer to, are equivalent.

        Raises UnclearError: when the comparison takes too many steps.
        """
        waiting = [(one, other)]
        assumed: set[tuple[int, int]] = set()
        while waiting:
            self._count()
            mine, yours = waiting.pop()
            numbers = [self._page_number(0, mine), self._page_number(1, yours)]
            if numbers != [None, None]:
                if numbers[0] != numbers[1]:
                    return False
                continue
            mine, yours = self._one.resolved(mine), self._other.resolved(yours)
            if (pair := (id(mine), id(yours))) in self._alike or pair in assumed:
                continue
            parts = self._parts(mine, yours)
            if parts is None:
                return False
            if isinstance(mine, _HOLDERS):
                assumed.add(pair)
            waiting.extend(parts)
        self._alike |= assumed
        return True

    def set_aside(self, one: Any, other: Any) -> None:
        """Treat two objects as equal from now on, because their difference is already reported."""
        mine, yours = self._one.resolved(one), self._other.resolved(other)
        if isinstance(mine, _HOLDERS) and isinstance(yours, _HOLDERS):
            self._alike.add((id(mine), id(yours)))

    def _count(self) -> None:
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise UnclearError(pdf_faults.too_slow())

    def _page_number(self, side: int, value: Any) -> int | None:
        return self._pages[side].get(value) if isinstance(value, PdfReference) else None

    def _parts(self, mine: Any, yours: Any) -> list[tuple[Any, Any]] | None:
        """Return the pairs of parts that must be equal for two objects to be equal; None if the objects differ."""
        if isinstance(mine, PdfStream) and isinstance(yours, PdfStream):
            return self._entries(mine.entries, yours.entries, HOW_WRITTEN) if self._same_data(mine, yours) else None
        if isinstance(mine, dict) and isinstance(yours, dict):
            return self._entries(mine, yours)
        if isinstance(mine, list) and isinstance(yours, list):
            return list(zip(mine, yours, strict=True)) if len(mine) == len(yours) else None
        return [] if _equal(mine, yours) else None

    def _entries(
        self, mine: Mapping[bytes, Any], yours: Mapping[bytes, Any], besides: frozenset[bytes] = frozenset()
    ) -> list[tuple[Any, Any]] | None:
        mine = {key: value for key, value in mine.items() if self._one.resolved(value) is not None}
        yours = {key: value for key, value in yours.items() if self._other.resolved(value) is not None}
        keys = mine.keys() - besides
        return [(mine[key], yours[key]) for key in sorted(keys)] if keys == yours.keys() - besides else None

    def _same_data(self, mine: PdfStream, yours: PdfStream) -> bool:
        written = [self._one.unfolding.inflated(mine), self._other.unfolding.inflated(yours)]
        if written[0] == written[1]:
            return True
        return self._one.unfolding.decoded(mine) == self._other.unfolding.decoded(yours)


def _equal(mine: Any, yours: Any) -> bool:
    """Return whether a scalar equals the expected one, `yours`; an expected integer accepts no decimal number."""
    if isinstance(yours, Decimal):
        return _is_number(mine) and abs(mine - yours) <= _ROUNDED * max(Decimal(1), abs(yours))
    return type(mine) is type(yours) and bool(mine == yours)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)
