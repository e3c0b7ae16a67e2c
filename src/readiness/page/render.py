"""Render a page from a template and data: shipped templates in this process, others isolated and then checked."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from html import unescape
from typing import Any

from jinja2 import Environment

from readiness.errors import InvalidFilesError, Problem
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.page import template_limits
from readiness.page.isolated_data import isolated_data
from readiness.page.isolated_render import template_context
from readiness.page.problem_location import page_problem, template_problem
from readiness.page.reported_problems import PageProblem, read_page_problem, read_template_problem
from readiness.page.sandbox import plain_tags, shipped_environment
from readiness.page.template import Template
from readiness.page.template_files import PAGE
from readiness.statements import isolation, template_problems
from readiness.statements.voice import language

_SIGN = r"""[^\x00-\x20\x7f"'<>\\{}]"""
_MAIL = r"""mailto:[^\x00-\x20\x7f"'<>\\{}?&]+(?:\?subject=[^\x00-\x20\x7f"'<>\\{}&]*)?"""
_WRITTEN = re.compile(rf"https?://{_SIGN}+|{_MAIL}(?!{_SIGN})", re.IGNORECASE)
_HELD = re.compile(r"https?://[^\x00-\x20\x7f]+", re.IGNORECASE)


def render_page(
    template: Template, data: Mapping[str, Any], ours: Mapping[str, str], scripts: Sequence[str] = ()
) -> str:
    """Return the page that a template renders from `data` and from the unescaped texts of `ours`.

    `data` has the charts in the key `charts`; `ours` has at least `styles` and `policy`; the page may contain only the
    given `scripts`. Raises InvalidFilesError: when a template that is not shipped has a fault.
    """
    if template.ours:
        return plain_tags(_environment_of(template).get_template(PAGE).render(template_context(data, ours)))
    plain = {name: isolated_data(part) for name, part in data.items()}
    rules = {"styles": ours["styles"], "policy": ours["policy"], "scripts": list(scripts)}
    try:
        page = _render_isolated(template, plain, ours)
        request = {"page": page, "links": _links(template, plain), **rules}
        checked_page, found = _checked(_run_json_job("check", request, template_limits.CHECK_SECONDS))
    except JobStoppedError as error:
        message = template_problems.rendering_stopped(why=error.message)
        raise InvalidFilesError([Problem(template.shown, message, template_problems.simplify())]) from None
    if found:
        raise InvalidFilesError(page_problem(template, problem) for problem in found)
    return checked_page


@lru_cache
def _environment_of(template: Template) -> Environment:
    return shipped_environment(template.pages)


def _links(template: Template, plain: Mapping[str, Any]) -> list[str]:
    """Return the allowed addresses of links: those written out in a template, and those contained in the answers.

    A template cannot build an address out of answers, which would send them to its host as a query, or as a host name
    that some browsers resolve before a reader follows the link. Raises InvalidFilesError: when the template contains
    too many.
    """
    written = addresses_in_templates(template.pages.values())
    if len(written) > template_limits.LINKS:
        message = template_problems.too_many_links(number=len(written), most=template_limits.LINKS)
        raise InvalidFilesError([Problem(template.shown, message, template_problems.leave_some_out())])
    return sorted(written.union(addresses_in_data(plain)))


def _run_json_job(job: str, request: Mapping[str, Any], seconds: int) -> Any:
    """Run a job with JSON input and return its JSON output. Raises JobStoppedError: when the output is not JSON."""
    result = run_isolated(job, json.dumps(request).encode(), seconds)
    try:
        return json.loads(result)
    except (ValueError, RecursionError):
        raise JobStoppedError(isolation.unreadable_result()) from None


def _render_isolated(template: Template, plain: Mapping[str, Any], ours: Mapping[str, str]) -> str:
    request = {"pages": template.pages, "data": plain, "ours": ours, "language": language().code}
    match _run_json_job("page", request, template_limits.PROCESSOR_SECONDS):
        case {"page": str(page), "said": [*said], "missing": [*missing]}:
            language().said.update(said)
            language().missing.update(missing)
            return page
        case {"wrong": wrong} if (problem := read_template_problem(wrong)) is not None:
            raise InvalidFilesError([template_problem(template, problem)])
    raise JobStoppedError(isolation.unreadable_result())


def _checked(result: Any) -> tuple[str, list[PageProblem]]:
    """Return the page that a check returned, and its problems. Raises JobStoppedError: for data of another form."""
    match result:
        case {"page": str(page), "objections": [*objections]}:
            found = [problem for problem in map(read_page_problem, objections) if problem is not None]
            if len(found) == len(objections):
                return page, found
    raise JobStoppedError(isolation.unreadable_result())


def addresses_in_templates(pages: Iterable[str]) -> set[str]:
    """Return the web and mail addresses written in the text of templates."""
    return {match[0] for text in pages for match in _WRITTEN.finditer(unescape(text))}


def addresses_in_data(data: Any) -> Iterator[str]:
    """Yield every string of the data that is entirely a web address."""
    if isinstance(data, str):
        if _HELD.fullmatch(data):
            yield data
    elif isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from addresses_in_data(part)
