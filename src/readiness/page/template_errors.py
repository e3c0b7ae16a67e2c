"""Convert an error of a template into a problem: message, remedy and line of a file."""

import re
from collections.abc import Collection
from difflib import get_close_matches
from typing import NamedTuple

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS as DEFAULT_FILTERS

from readiness.isolation import process_limits
from readiness.page import template_limits
from readiness.page.reported_problems import TemplateProblem
from readiness.page.sandbox import FILTERS, EscapingTagError, ForbiddenError
from readiness.statements import template_problems as problems
from readiness.statements.statement import Statement

_LONGEST = 300
_QUOTED = re.compile(r"'([^']+)'")


class TooLargeError(Exception):
    """The page exceeds the size limit."""


class _Explanation(NamedTuple):
    message: Statement
    hint: Statement | None = None
    names: tuple[str, ...] = ()


def explain_template_error(error: Exception, pages: Collection[str]) -> TemplateProblem:
    """Return the problem for the author of a template of an exception that rendering raised."""
    message, hint, names = _explain(error, pages)
    file, line = _locate(error, pages)
    return TemplateProblem(message, hint, file, line, names)


def _explain(error: Exception, pages: Collection[str]) -> _Explanation:
    text = " ".join(str(error).split())[:_LONGEST]
    match error:
        case MemoryError() | RecursionError() | TooLargeError():
            return _exceeded(error)
        case EscapingTagError():
            return _Explanation(problems.escaping_tag(), problems.always_escaped())
        case TemplateSyntaxError():
            return _syntax((error.message or text)[:_LONGEST])
        case TemplateNotFound():
            return _missing_file(str(error.name)[:_LONGEST], pages)
        case ForbiddenError():
            names = tuple(value for value in error.refusal.parameters.values() if isinstance(value, str))
            return _Explanation(error.refusal, problems.data_only(), names)
        case SecurityError():
            return _engine(text.rstrip("."), problems.data_only())
        case UndefinedError():
            return _engine(text, problems.see_data())
        case _:
            return _other_error(type(error).__name__, text)


def _exceeded(error: MemoryError | RecursionError | TooLargeError) -> _Explanation:
    match error:
        case MemoryError():
            gibibytes = process_limits.MEMORY_BYTES // 1024**3
            return _Explanation(problems.needs_memory(gibibytes=gibibytes), problems.repeat_less())
        case RecursionError():
            return _Explanation(problems.endless(), problems.end_the_chain())
        case _:
            megabytes = template_limits.PAGE_BYTES // 1_000_000
            return _Explanation(problems.large_page(megabytes=megabytes), problems.repeat_less())


def _other_error(name: str, text: str) -> _Explanation:
    if not text:
        return _engine(name)
    return _Explanation(problems.engine_error(error=name, text=text), names=_quoted_in(text))


def _engine(text: str, hint: Statement | None = None) -> _Explanation:
    """Return a message of the template engine, which quotes the names that it is about."""
    return _Explanation(problems.engine_message(text=text), hint, _quoted_in(text))


def _quoted_in(text: str) -> tuple[str, ...]:
    return tuple(_QUOTED.findall(text))


def _missing_file(name: str, pages: Collection[str]) -> _Explanation:
    close = get_close_matches(name, sorted(pages), n=1)
    hint = problems.did_you_mean(name=close[0]) if close else problems.write_file_name()
    return _Explanation(problems.no_file(name=name), hint, (name,))


def _syntax(text: str) -> _Explanation:
    text = text.rstrip(".")
    if not (filter_match := re.search(r"No filter named '(\w+)'", text)):
        return _engine(f"{text[:1].lower()}{text[1:]}")
    name = filter_match[1]
    return _Explanation(problems.no_filter(name=name), _filter_hint(name), (name,))


def _filter_hint(name: str) -> Statement:
    if name in DEFAULT_FILTERS:
        return problems.filter_left_out()
    close = get_close_matches(name, FILTERS, n=1)
    return problems.did_you_mean(name=close[0]) if close else problems.see_filters()


def _locate(error: BaseException, pages: Collection[str]) -> tuple[str, int]:
    if isinstance(error, TemplateSyntaxError) and error.name in pages:
        return str(error.name), error.lineno
    place, trace = ("", 0), error.__traceback__
    while trace:
        name = trace.tb_frame.f_code.co_filename
        place = (name, trace.tb_lineno) if name in pages else place
        trace = trace.tb_next
    return place
