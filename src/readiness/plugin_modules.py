"""Families of plug-ins (roll-up methods, formats, commands, charts): one file each, found by its name."""

import ast
import keyword
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from readiness.errors import PluginError, UnknownNameError

if TYPE_CHECKING:
    from readiness.statements.unknown_names import UnknownKind

Plugin = TypeVar("Plugin")


def module_names(folder: str) -> list[str]:
    """Return the kebab-case names of the modules in `folder` of this package, sorted; imports none of them.

    A module whose name would be a keyword of Python has an underscore behind it: `import_` is `import`.
    """
    modules = pkgutil.iter_modules(import_module(f"readiness.{folder}").__path__)
    return sorted(member_name(module.name) for module in modules)


def member_name(module: str) -> str:
    """Return the kebab-case name of a module."""
    return module.removesuffix("_").replace("_", "-")


class PluginFamily(Generic[Plugin]):
    """The files of one folder, each of which exports an object of the same type under the same name."""

    def __init__(self, folder: str, kind: "UnknownKind", attribute: str, of_type: type[Plugin]) -> None:
        self.folder = folder
        """The dotted path of the folder below `readiness`."""
        self.kind = kind
        """The kind of name of a member: `format`."""
        self.attribute = attribute
        """The name of the object that each file exports: `FORMAT`."""
        self.type = of_type

    def names(self) -> list[str]:
        """Return the kebab-case names of the members, sorted; imports none of them."""
        return module_names(self.folder)

    def load(self, name: str) -> Plugin:
        """Import the member called `name` and return the object it exports.

        Raises UnknownNameError: when the folder has no such file.
        Raises PluginError: when the file exports no such object, or one of another type.
        """
        if name not in (known := self.names()):
            raise UnknownNameError(self.kind, name, known)
        return self._exported(name)

    def load_all(self) -> Iterator[Plugin]:
        """Import every member and yield the objects in the order of their names. Raises PluginError."""
        yield from map(self._exported, self.names())

    def summary(self, name: str) -> str:
        """Return the first line of a member's docstring, read without importing the member."""
        spec = find_spec(self._module_name(name))
        source = Path(spec.origin).read_text("utf-8") if spec and spec.origin else ""
        return (ast.get_docstring(ast.parse(source)) or "").partition("\n")[0]

    def _module_name(self, name: str) -> str:
        module = name.replace("-", "_")
        return f"readiness.{self.folder}.{module}{'_' if keyword.iskeyword(module) else ''}"

    def _exported(self, name: str) -> Plugin:
        module = import_module(self._module_name(name))
        exported = getattr(module, self.attribute, None)
        if isinstance(exported, self.type):
            return exported
        from readiness.statements import plugins as statements  # noqa: PLC0415 - for authors of plug-ins

        file, wanted = str(module.__file__), f"{self.type.__module__}.{self.type.__name__}"
        if hasattr(module, self.attribute):
            message = statements.of_another_type(file=file, attribute=self.attribute, found=type(exported).__name__)
        else:
            message = statements.missing(file=file, attribute=self.attribute)
        raise PluginError(message, statements.exports(attribute=self.attribute, wanted=wanted))
