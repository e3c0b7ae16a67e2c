"""Roll-up methods, output formats and commands: one file in a folder each, found by its name."""

import pkgutil
from importlib import import_module
from pathlib import Path
from types import ModuleType

from readiness.errors import UnknownNameError

_PACKAGE = Path(__file__).parent


def module_names(folder: str) -> list[str]:
    """Return the kebab-case names of the modules in `folder` of this package, sorted; imports none of them."""
    modules = pkgutil.iter_modules([str(_PACKAGE.joinpath(*folder.split(".")))])
    return sorted(module.name.replace("_", "-") for module in modules)


def import_named(name: str, folder: str, kind: str) -> ModuleType:
    """Import the module called `name` from `folder` of this package.

    Raises UnknownNameError, which calls the missing module a `kind`.
    """
    if name not in (known := module_names(folder)):
        raise UnknownNameError(kind, name, known)
    return import_module(f"readiness.{folder}.{name.replace('-', '_')}")
