"""Import the layout engine without what it rarely needs: compilers asked for libraries, and programs for odd fonts."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

_RARE = ("fontTools.subset", "fontTools.ttLib.woff2", "fontTools.varLib.instancer")
"""Modules with functions only for variable or packed fonts, and for machines without harfbuzz-subset."""


@contextmanager
def rare_parts_later() -> Iterator[None]:
    """Import the rare modules at the first call of one of their functions; they take a tenth of the import."""
    stand_ins = {name: _StandIn(name) for name in _RARE if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, module in stand_ins.items():
            if sys.modules.get(name) is module:
                del sys.modules[name]


class _StandIn(ModuleType):
    """A module whose functions import the real one when they are called."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)

        def call(*arguments: Any, **named: Any) -> Any:
            return getattr(import_module(self.__name__), name)(*arguments, **named)

        return call


@contextmanager
def libraries_by_file_name() -> Iterator[None]:
    """On Linux, find libraries by their file names alone, as the system's loader does.

    The layout engine tries names of other systems first. For each, Python would run `ldconfig`, `gcc` and `ld`.
    """
    if sys.platform != "linux":
        yield
        return
    import ctypes.util  # noqa: PLC0415 - only where the layout engine is imported

    usual = ctypes.util.find_library
    ctypes.util.find_library = _nowhere
    try:
        yield
    finally:
        ctypes.util.find_library = usual


def _nowhere(name: str) -> str | None:  # noqa: ARG001 - the name is looked up by the loader itself
    return None


def forget(package: str) -> None:
    """Forget the modules of a package whose import failed, so that the next import loads all of them again."""
    for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
        del sys.modules[name]
