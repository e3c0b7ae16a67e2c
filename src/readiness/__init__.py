"""Find out, with evidence, how far an organization is from scaling AI, and what to do in which order.

The public API is what `__all__` names; each name is imported at its first use, because `--version` needs none.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.3.0"

if TYPE_CHECKING:
    from readiness.errors import ConflictError as ConflictError
    from readiness.errors import InvalidFilesError as InvalidFilesError
    from readiness.errors import LimitError as LimitError
    from readiness.errors import MissingCapabilityError as MissingCapabilityError
    from readiness.errors import Problem as Problem
    from readiness.errors import ReadinessError as ReadinessError
    from readiness.errors import UnknownNameError as UnknownNameError
    from readiness.errors import WriteError as WriteError
    from readiness.loading.read_pack import load_pack as load_pack
    from readiness.model.assessment import Assessment as Assessment
    from readiness.model.pack import Pack as Pack
    from readiness.model.scorecard import Scorecard as Scorecard
    from readiness.pipeline import LoadedAnswers as LoadedAnswers
    from readiness.pipeline import assess as assess
    from readiness.pipeline import assess_together as assess_together
    from readiness.pipeline import load as load
    from readiness.pipeline import portfolio as portfolio
    from readiness.pipeline import report as report
    from readiness.view.edition import Edition as Edition

_MODULES = {
    "pipeline": ("load", "assess", "assess_together", "report", "portfolio", "LoadedAnswers"),
    "loading.read_pack": ("load_pack",),
    "model.assessment": ("Assessment",),
    "model.scorecard": ("Scorecard",),
    "model.pack": ("Pack",),
    "view.edition": ("Edition",),
    "errors": (
        "ReadinessError",
        "InvalidFilesError",
        "Problem",
        "UnknownNameError",
        "MissingCapabilityError",
        "LimitError",
        "WriteError",
        "ConflictError",
    ),
}
"""The public names by module, in the order of the reference in docs/api.md."""

_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}

__all__ = [*_MODULE_OF, "__version__"]  # noqa: PLE0604 - strings, collected above


if not TYPE_CHECKING:  # so that a checker of types reports a name that does not exist

    def __getattr__(name: str) -> Any:
        """Import a public name at its first use."""
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
