"""Every sentence of the program: one module per area, whose functions make statements and declare their English.

A statement is data: a code and typed parameters. It is made where a fact is decided and becomes words at the edge, by
`voice.say`, in the language of the run. The modules about problems, as `statements.answer_problems`, are imported at
their first use: answers without a problem read none of them.
"""

from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readiness.statements import (
        acceptance_problems,
        answer_problems,
        benefit_problems,
        decision_problems,
        event_problems,
        expiry,
        fact_problems,
        own_initiative_problems,
        pack_versions,
        plan_people_problems,
        plan_rule_problems,
        plan_wish_problems,
        reference_problems,
        register_problems,
        rubric_problems,
        tool_use_problems,
        unknown_names,
    )

__all__ = [
    "acceptance_problems",
    "answer_problems",
    "benefit_problems",
    "decision_problems",
    "event_problems",
    "expiry",
    "fact_problems",
    "own_initiative_problems",
    "pack_versions",
    "plan_people_problems",
    "plan_rule_problems",
    "plan_wish_problems",
    "reference_problems",
    "register_problems",
    "rubric_problems",
    "tool_use_problems",
    "unknown_names",
]


def __getattr__(name: str) -> ModuleType:
    """Import a module of statements."""
    if name not in __all__:
        raise AttributeError(name)
    return import_module(f"readiness.statements.{name}")


class _AtFirstUse:
    """A stand-in for a module of statements, which is imported at its first use."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __getattr__(self, phrase: str) -> object:
        return getattr(import_module(f"readiness.statements.{self.name}"), phrase)


def at_first_use(name: str) -> Any:
    """Return a stand-in for a module of statements, for a module that makes most of its problems from it."""
    return _AtFirstUse(name)
