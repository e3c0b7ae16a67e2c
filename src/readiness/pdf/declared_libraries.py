"""Hand the layout engine its declarations of libraries already parsed; their text takes a tenth of a layout's time."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

DECLARATIONS = Path(__file__).with_name("declarations.json")
"""The declarations as cffi keeps them, written by tools/library_declarations.py, and the digest of their text."""
_NAME = "cffi"


class OtherDeclarationsError(Exception):
    """The layout engine declares other libraries than those that were parsed."""


@contextmanager
def declarations_parsed() -> Iterator[None]:
    """Let an import of cffi find the parsed declarations. Raises OtherDeclarationsError: when asked for others."""
    before = sys.modules.get(_NAME)
    stand_in = ModuleType(_NAME)
    stand_in.FFI = _parsed  # type: ignore[attr-defined]
    sys.modules[_NAME] = stand_in
    try:
        yield
    finally:
        if before is None:
            del sys.modules[_NAME]
        else:
            sys.modules[_NAME] = before


def _parsed() -> Any:
    try:
        backend: Any = import_module("_cffi_backend")
        parts = json.loads(DECLARATIONS.read_bytes())
        digest = parts.pop("sha256")

        class Declared(backend.FFI):  # type: ignore[misc]
            """The parsed declarations, which are asked for by their text."""

            def cdef(self, text: str) -> None:
                if sha256(text.encode()).hexdigest() != digest:
                    raise OtherDeclarationsError

        return Declared("declarations", **{name: _as_bytes(part) for name, part in parts.items()})
    except (ImportError, OSError, TypeError, ValueError) as error:  # another cffi keeps them otherwise
        raise OtherDeclarationsError from error


def _as_bytes(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("latin-1")
    return tuple(map(_as_bytes, value)) if isinstance(value, list) else value
