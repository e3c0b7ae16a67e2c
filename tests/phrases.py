"""Every phrase of the program, with its examples."""

from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from readiness.statements.statement import PHRASES, Phrase, Statement, Value, parameter_names

STATEMENTS = Path(__file__).parents[1] / "src" / "readiness" / "statements"
FAMILIES = ("scoring.methods", "formats", "charts", "cli.commands")
"""The folders of plug-ins, which may declare their own phrases."""


@cache
def all_phrases() -> dict[str, Phrase]:
    """Return the phrases of all modules, by code."""
    for folder in ("statements", *FAMILIES):
        for module in iter_modules(import_module(f"readiness.{folder}").__path__):
            import_module(f"readiness.{folder}.{module.name}")
    return {code: phrase for code, phrase in PHRASES.items() if phrase.shape.__module__.startswith("readiness.")}


def example_of(code: str, **changes: Value) -> Statement:
    """Return a statement with the values of its example, of which some may be replaced."""
    phrase = PHRASES[code]
    values = phrase.example | changes
    return Statement(code, tuple((name, values[name]) for name in parameter_names(phrase.shape)))


def golden_lines() -> list[str]:
    """Return each phrase as lines: its code, and its words for the example, or for 0, 1, 2 and 5 of what it counts."""
    lines = []
    for code, phrase in sorted(all_phrases().items()):
        if phrase.by is None:
            lines.append(f"{code}: {example_of(code)}")
        else:
            lines.append(f"{code}:")
            lines += [f"  {number}: {example_of(code, **{phrase.by: number})}" for number in (0, 1, 2, 5)]
    return lines
