"""The labels of the report for templates: `label.minimums_met()` is a statement, in the language of the run."""

from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import Any

from jinja2 import UndefinedError

from readiness.statements import (
    answer_text,
    counts,
    criticalities,
    documents,
    events_told,
    in_use,
    labels,
    lane_lines,
    outlook_lines,
    page,
    page_filter,
    page_keys,
    page_notes,
    plan_keys,
    promise_lines,
    report_text,
    work_status,
)
from readiness.statements.statement import PHRASES, Statement
from readiness.statements.values import Figure
from readiness.statements.voice import say

_MODULES: tuple[ModuleType, ...] = (
    labels,
    answer_text,
    report_text,
    page,
    page_filter,
    page_keys,
    page_notes,
    plan_keys,
    counts,
    criticalities,
    documents,
    events_told,
    in_use,
    lane_lines,
    outlook_lines,
    promise_lines,
    work_status,
)
_FIGURE = {"exact", "rounded", "shown"}


class TemplateLabels:
    """An object with a function for every label; a function takes the parameters of its phrase by name."""

    def __init__(self, functions: dict[str, Callable[..., Statement]]) -> None:
        self.__dict__.update(functions)

    def __getattr__(self, name: str) -> Any:
        """Refuse a name that is no label. Raises UndefinedError."""
        if name.startswith("_"):
            raise AttributeError(name)
        raise UndefinedError(say(page_keys.no_label(name=name)))


@cache
def template_labels(*, from_json: bool) -> TemplateLabels:
    """Return the labels for templates whose data comes `from_json`, or for those of this program."""
    return TemplateLabels(
        {
            name: _label(code, make) if PHRASES[code].by or (from_json and PHRASES[code].example) else make
            for name, code, make in label_functions()
        }
    )


def label_functions() -> Iterator[tuple[str, str, Callable[..., Statement]]]:
    """Yield the name, the code and the function of every label."""
    for module in _MODULES:
        for name, make in vars(module).items():
            code = f"{module.__name__.rpartition('.')[2]}.{name}"
            if code in PHRASES:
                yield name, code, make


def _label(code: str, make: Callable[..., Statement]) -> Callable[..., Statement]:
    """Return a function that also takes values as JSON has them."""
    by = PHRASES[code].by

    def label(**about: Any) -> Statement:
        return make(**{name: _value(value, decides=name == by) for name, value in about.items()})

    return label


def _value(value: Any, *, decides: bool) -> Any:
    """Return a value of the data as a value of statements: the JSON of a figure, a list, or a number as text."""
    if isinstance(value, dict) and value.keys() == _FIGURE:
        return Figure(**value)
    if isinstance(value, list):
        return tuple(value)
    return Figure(value, 0, value) if decides and isinstance(value, str) else value
