"""Make the bytes of each object of a PDF once; for its file and its digest, the layout engine asks twice."""

from functools import lru_cache
from typing import Any


def make_objects_once(document: Any, pdf: Any) -> None:  # noqa: ARG001 - the layout engine gives both
    """Let the objects of a finished document keep their bytes, which nothing changes while it is written."""
    for one in pdf.objects:
        kind: Any = type(one)
        one.__class__ = _kept(kind)


@lru_cache(maxsize=64)
def _kept(kind: Any) -> type[Any]:
    """Return the same kind of object whose bytes are made at the first look."""

    def data(self: Any) -> bytes:
        if self.kept is None:
            self.kept = kind.data.__get__(self)
        made: bytes = self.kept
        return made

    return type(kind.__name__, (kind,), {"kept": None, "data": property(data)})
