"""Convert an error of a template into a message, a remedy and a line of a file."""

import re
from collections.abc import Collection
from difflib import get_close_matches
from typing import NamedTuple

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.filters import FILTERS as DEFAULT_FILTERS

from readiness.isolation import process_limits
from readiness.page import template_limits
from readiness.page.sandbox import FILTERS
from readiness.suggestions import did_you_mean

_LONGEST = 300
_LEFT_OUT = "left out: it ends escaping, or makes much of little; docs/own-template.md lists what there is"


class TemplateProblem(NamedTuple):
    """A fault of a template, its remedy and its location; line 0 if no line caused it."""

    message: str
    hint: str
    file: str
    line: int


class TooLargeError(Exception):
    """The page exceeds the size limit."""


def explain_template_error(error: Exception, pages: Collection[str]) -> TemplateProblem:
    """Return the message for the author of a template about an exception that rendering raised."""
    message, hint = _explain(error, pages)
    file, line = _locate(error, pages)
    return TemplateProblem(message[:_LONGEST], hint, file, line)


def _explain(error: Exception, pages: Collection[str]) -> tuple[str, str]:
    text = " ".join(str(error).split())
    match error:
        case MemoryError():
            return (
                f"needs more than {process_limits.MEMORY_BYTES // 1024**3} GiB of memory",
                "simplify what it repeats",
            )
        case RecursionError():
            return "files, macros or brackets inside each other without end", "end the chain somewhere"
        case TooLargeError():
            return f"makes a page larger than {template_limits.PAGE_BYTES // 1_000_000} MB", "simplify what it repeats"
        case TemplateSyntaxError():
            return _syntax(error.message or text)
        case TemplateNotFound():
            close = get_close_matches(str(error.name), sorted(pages), n=1)
            hint = (
                f"did you mean '{close[0]}'?" if close else "write a file's name inside the folder: parts/foot.html.j2"
            )
            return f"there is no file '{error.name}' in the template", hint
        case SecurityError():
            return text.rstrip("."), "a template reads the data of the report, and nothing else"
        case UndefinedError():
            return text, "see the data a template is given in docs/own-template.md"
        case _:
            return f"{type(error).__name__}: {text}" if text else type(error).__name__, ""


def _syntax(text: str) -> tuple[str, str]:
    text = text.rstrip(".")
    if filter_match := re.search(r"No filter named '(\w+)'", text):
        hint = _LEFT_OUT if filter_match[1] in DEFAULT_FILTERS else did_you_mean(filter_match[1], FILTERS)
        return f"there is no filter '{filter_match[1]}' here", hint
    if text == "escaping is not switched":
        return text, "text from answers is always escaped; leave the tag out"
    return f"{text[:1].lower()}{text[1:]}", ""


def _locate(error: BaseException, pages: Collection[str]) -> tuple[str, int]:
    if isinstance(error, TemplateSyntaxError) and error.name in pages:
        return str(error.name), error.lineno
    place, trace = ("", 0), error.__traceback__
    while trace:
        name = trace.tb_frame.f_code.co_filename
        place = (name, trace.tb_lineno) if name in pages else place
        trace = trace.tb_next
    return place
