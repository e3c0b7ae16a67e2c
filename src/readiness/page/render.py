"""Template and data → page: in this process where the template is ours, else confined and checked."""

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment

from readiness.errors import InvalidFilesError, Problem
from readiness.isolation.isolated_process import JobStoppedError, run_isolated
from readiness.page import template_limits
from readiness.page.isolated_render import template_context
from readiness.page.problem_location import page_problem, template_problem
from readiness.page.sandbox import sandbox_environment
from readiness.page.template import Template
from readiness.page.template_files import PAGE
from readiness.page.template_links import addresses_in_data, addresses_in_templates
from readiness.view.plain_data import as_plain


def render_page(
    template: Template, data: Mapping[str, Any], ours: Mapping[str, str], scripts: Sequence[str] = ()
) -> str:
    """Return the page that a template makes of `data`, and of what is `ours` and not escaped.

    `data` holds the figures under `charts`; `ours` holds at least `styles` and `policy`. Raises InvalidFilesError for
    what is wrong with a template that is not shipped.
    """
    if template.ours:
        return _environment_of(template).get_template(PAGE).render(template_context(data, ours))
    plain = {name: as_plain(part) for name, part in data.items()}
    rules = {"styles": ours["styles"], "policy": ours["policy"], "scripts": list(scripts)}
    try:
        page = _confined(template, plain, ours)
        asked = {"page": page, "links": _links(template, plain), **rules}
        made = _answer("check", asked, template_limits.CHECK_SECONDS)
    except JobStoppedError as error:
        raise InvalidFilesError([Problem(template.shown, error.message, error.hint)]) from None
    if found := made["objections"]:
        raise InvalidFilesError(page_problem(template, **one) for one in found)
    taken: str = made["page"]
    return taken


@lru_cache
def _environment_of(template: Template) -> ImmutableSandboxedEnvironment:
    return sandbox_environment(template.pages)


def _links(template: Template, plain: Mapping[str, Any]) -> list[str]:
    """Return the addresses that links may lead to. Raises InvalidFilesError for too many of the template's own."""
    written = addresses_in_templates(template.pages.values())
    if len(written) > template_limits.LINKS:
        message, hint = (
            f"{len(written)} addresses of links; at most {template_limits.LINKS} are taken",
            "leave some out",
        )
        raise InvalidFilesError([Problem(template.shown, message, hint)])
    return sorted(written.union(addresses_in_data(plain)))


def _answer(job: str, asked: Mapping[str, Any], seconds: int) -> Any:
    """Data in, data out."""
    made = run_isolated(job, json.dumps(asked).encode(), seconds)
    try:
        return json.loads(made)
    except ValueError:
        raise JobStoppedError("came back with nothing that can be read") from None


def _confined(template: Template, plain: Mapping[str, Any], ours: Mapping[str, str]) -> str:
    asked = {"pages": template.pages, "data": plain, "ours": ours}
    made = _answer("page", asked, template_limits.PROCESSOR_SECONDS)
    if isinstance(page := made.get("page"), str):
        return page
    raise InvalidFilesError([template_problem(template, **made["wrong"])])
