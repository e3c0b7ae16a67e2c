"""Explanations of messages by their code: the English, the parameters and an example."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from readiness.chart import CHARTS
from readiness.cli.command import COMMANDS
from readiness.cli.text_format import wrap_text
from readiness.output_format import FORMATS
from readiness.plugin_modules import PluginFamily, module_names
from readiness.scoring.roll_up_method import METHODS
from readiness.statements import explaining_phrases as statements
from readiness.statements.statement import PHRASES, Phrase, Statement, parameter_names
from readiness.statements.voice import phrase_of, say

_CODE = re.compile(r"[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*")
_FAMILIES: tuple[PluginFamily[Any], ...] = (CHARTS, COMMANDS, FORMATS, METHODS)
"""The families whose files may declare phrases of their own."""


def is_code(name: str) -> bool:
    """Return whether a name has the form of a code: `module.function`."""
    return _CODE.fullmatch(name) is not None


def phrase_codes() -> list[str]:
    """Return the codes of all phrases in order; imports every module that declares some."""
    for name in module_names("statements"):
        import_module(f"readiness.statements.{name.replace('-', '_')}")
    for family in _FAMILIES:
        list(family.load_all())
    return sorted(code for code in PHRASES if is_code(code))


def explain_phrase(code: str) -> list[str] | None:
    """Return the lines about the phrase with this code; None without one."""
    if not is_code(code):
        return None
    member = code.partition(".")[0].replace("_", "-")
    for family in _FAMILIES:
        if member in family.names():
            family.load(member)
    try:
        found = phrase_of(code)
    except KeyError:
        return None
    return list(_lines(code, found))


def _lines(code: str, found: Phrase) -> Iterator[str]:
    yield code
    yield from wrap_text(found.shape.__doc__ or "")
    yield ""
    if found.many is None or found.by is None:
        yield from wrap_text(statements.english(text=found.one))
    else:
        yield from wrap_text(statements.english_one(text=found.one))
        yield from wrap_text(statements.english_many(text=found.many))
        yield from wrap_text(statements.decided_by(name=found.by))
    names = parameter_names(found.shape)
    if not names:
        yield from wrap_text(statements.no_parameters())
    for name in names:
        kind, example = str(found.shape.__annotations__[name]), found.example[name]
        yield from wrap_text(statements.parameter(name=name, kind=kind, example=example))
    example = Statement(code, tuple((name, found.example[name]) for name in names))
    said = statements.example(example=example)
    yield from say(said).splitlines() if "\n" in found.one else wrap_text(said)
