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
from readiness.page.isolated_render import template_context
from readiness.page.problem_location import page_problem, template_problem
from readiness.page.sandbox import shipped_environment
from readiness.page.template import Template
from readiness.page.template_files import PAGE
from readiness.view.plain_data import as_plain

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
        return _environment_of(template).get_template(PAGE).render(template_context(data, ours))
    plain = {name: as_plain(part) for name, part in data.items()}
    rules = {"styles": ours["styles"], "policy": ours["policy"], "scripts": list(scripts)}
    try:
        page = _render_isolated(template, plain, ours)
        request = {"page": page, "links": _links(template, plain), **rules}
        result = _run_json_job("check", request, template_limits.CHECK_SECONDS)
    except JobStoppedError as error:
        raise InvalidFilesError([Problem(template.shown, error.message, error.hint)]) from None
    if objections := result["objections"]:
        raise InvalidFilesError(page_problem(template, **objection) for objection in objections)
    checked_page: str = result["page"]
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
        message, hint = (
            f"{len(written)} addresses of links; at most {template_limits.LINKS} are taken",
            "leave some out",
        )
        raise InvalidFilesError([Problem(template.shown, message, hint)])
    return sorted(written.union(addresses_in_data(plain)))


def _run_json_job(job: str, request: Mapping[str, Any], seconds: int) -> Any:
    """Run a job with JSON input and return its JSON output. Raises JobStoppedError: when the output is not JSON."""
    result = run_isolated(job, json.dumps(request).encode(), seconds)
    try:
        return json.loads(result)
    except ValueError:
        raise JobStoppedError("came back with nothing that can be read") from None


def _render_isolated(template: Template, plain: Mapping[str, Any], ours: Mapping[str, str]) -> str:
    request = {"pages": template.pages, "data": plain, "ours": ours}
    result = _run_json_job("page", request, template_limits.PROCESSOR_SECONDS)
    if isinstance(page := result.get("page"), str):
        return page
    raise InvalidFilesError([template_problem(template, **result["wrong"])])


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
