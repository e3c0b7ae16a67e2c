"""Template and data → page: in this process where the template is ours, else confined and checked."""

import json
from base64 import b64encode
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment

from readiness.errors import InvalidFilesError, Problem
from readiness.reporting.carried import Carried
from readiness.reporting.confining import StoppedError, confined
from readiness.reporting.templates import limits
from readiness.reporting.templates.environment import environment
from readiness.reporting.templates.links import addresses_in, addresses_of
from readiness.reporting.templates.names import PAGE
from readiness.reporting.templates.places import problem_of_page, problem_of_template
from readiness.reporting.templates.sandboxed import given
from readiness.reporting.templates.template import Template
from readiness.reporting.view.plain import as_plain


def page_of(template: Template, data: Mapping[str, Any], ours: Mapping[str, str], scripts: Sequence[str] = ()) -> str:
    """Return the page that a template makes of `data`, and of what is `ours` and not escaped.

    `data` holds the figures under `charts`; `ours` holds at least `styles` and `policy`. Raises InvalidFilesError for
    what is wrong with a template that is not shipped.
    """
    if template.ours:
        return _environment_of(template).get_template(PAGE).render(given(data, ours))
    plain = {name: as_plain(part) for name, part in data.items()}
    rules = {"styles": ours["styles"], "policy": ours["policy"], "scripts": list(scripts)}
    try:
        page = _confined(template, plain, ours)
        asked = {"page": page, "links": _links(template, plain), **rules}
        made = _answer("check", asked, limits.CHECK_SECONDS)
    except StoppedError as error:
        raise InvalidFilesError([Problem(template.shown, error.message, error.hint)]) from None
    if found := made["objections"]:
        raise InvalidFilesError(problem_of_page(template, **one) for one in found)
    taken: str = made["page"]
    return taken


def paper_of(template: Template, page: str, files: Sequence[Carried] = ()) -> bytes:
    """Return the page of a template that is not ours as PDF, carrying `files`. Raises InvalidFilesError."""
    carried = [
        file._asdict() | {"day": file.day.isoformat(), "content": b64encode(file.content).decode()} for file in files
    ]
    asked = json.dumps({"page": page, "styles": template.paper_styles, "files": carried}).encode()
    try:
        made = confined("pdf", asked, limits.LAYOUT_SECONDS, layout=True)
    except StoppedError as error:
        message = f"the layout of the PDF {error.message}"
        raise InvalidFilesError([Problem(template.shown, message, "simplify the styles")]) from None
    if not made.startswith(b"%PDF"):
        message = f"the layout of the PDF gave up ({made[2:60].decode(errors='replace')})"
        raise InvalidFilesError([Problem(template.shown, message, "simplify the styles, and what is inside what")])
    return made


@lru_cache
def _environment_of(template: Template) -> ImmutableSandboxedEnvironment:
    return environment(template.pages)


def _links(template: Template, plain: Mapping[str, Any]) -> list[str]:
    """Return the addresses that links may lead to. Raises InvalidFilesError for too many of the template's own."""
    written = addresses_in(template.pages.values())
    if len(written) > limits.LINKS:
        message, hint = f"{len(written)} addresses of links; at most {limits.LINKS} are taken", "leave some out"
        raise InvalidFilesError([Problem(template.shown, message, hint)])
    return sorted(written.union(addresses_of(plain)))


def _answer(job: str, asked: Mapping[str, Any], seconds: int) -> Any:
    """Data in, data out."""
    made = confined(job, json.dumps(asked).encode(), seconds)
    try:
        return json.loads(made)
    except ValueError:
        raise StoppedError("came back with nothing that can be read") from None


def _confined(template: Template, plain: Mapping[str, Any], ours: Mapping[str, str]) -> str:
    asked = {"pages": template.pages, "data": plain, "ours": ours}
    made = _answer("page", asked, limits.PROCESSOR_SECONDS)
    if isinstance(page := made.get("page"), str):
        return page
    raise InvalidFilesError([problem_of_template(template, **made["wrong"])])
