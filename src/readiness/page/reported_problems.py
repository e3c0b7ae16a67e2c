"""Problems of a template and of its page, in the form in which the processes that find them send them."""

from typing import Any, NamedTuple

from readiness.statements import isolation
from readiness.statements.from_data import read_statement
from readiness.statements.statement import Statement

_MODULES = {"page_problems", "template_problems"}
"""The modules of the statements that a process may send."""


class TemplateProblem(NamedTuple):
    """A fault of a template, its remedy and its location; line 0 if no line caused it."""

    message: Statement
    hint: Statement | None
    file: str
    line: int
    names: tuple[str, ...] = ()
    """The names and pieces of text that the fault is about, to look for in the line; the last is preferred."""


class PageProblem(NamedTuple):
    """A fault of a page, the remedy, and the element and attribute to look for in the template."""

    message: Statement
    hint: Statement
    element: str = ""
    attribute: str = ""
    more: int = 0
    """The number of further problems, for the entry that counts them."""


def read_template_problem(data: Any) -> TemplateProblem | None:
    """Return the problem in JSON data of a process, which is not trusted; None for data of another form."""
    match data:
        case [message, hint, str(file), int(line), [*names]] if all(isinstance(name, str) for name in names):
            return TemplateProblem(_read(message), _read(hint) if hint else None, file, line, tuple(names))
    return None


def read_page_problem(data: Any) -> PageProblem | None:
    """Return the problem in JSON data of a process, which is not trusted; None for data of another form."""
    match data:
        case [message, hint, str(element), str(attribute), int(more)]:
            return PageProblem(_read(message), _read(hint), element, attribute, more)
    return None


def _read(data: Any) -> Statement:
    return read_statement(data, _MODULES, isolation.unreadable_result())
