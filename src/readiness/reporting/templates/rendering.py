"""Template and data → page: in this process where the template is ours, else confined and checked."""

import json
import re
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
from readiness.reporting.templates.names import PAGE
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
    try:
        page = _confined(template, data, ours)
        asked = {"page": page, "styles": ours["styles"], "policy": ours["policy"], "scripts": list(scripts)}
        found = _answer("check", asked)
    except StoppedError as error:
        raise InvalidFilesError([Problem(template.shown, error.message, error.hint)]) from None
    if found:
        raise InvalidFilesError(Problem(template.shown, one["message"], one["hint"]) for one in found)
    return page


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


def _answer(job: str, asked: Mapping[str, Any]) -> Any:
    """Data in, data out."""
    made = confined(job, json.dumps(asked).encode(), limits.PROCESSOR_SECONDS)
    try:
        return json.loads(made)
    except ValueError:
        raise StoppedError("came back with nothing that can be read") from None


def _confined(template: Template, data: Mapping[str, Any], ours: Mapping[str, str]) -> str:
    plain = {name: as_plain(part) for name, part in data.items()}
    asked = {"pages": template.pages, "data": plain, "ours": ours}
    made = _answer("page", asked)
    if isinstance(page := made.get("page"), str):
        return page
    raise InvalidFilesError([_problem(template, made["wrong"])])


def _problem(template: Template, wrong: Mapping[str, Any]) -> Problem:
    """A complaint at its line, with the word it quotes underlined."""
    message, hint, file, line = wrong["message"], wrong["hint"], wrong["file"], wrong["line"]
    lines = template.files.get(file, "").split("\n")
    if not 1 <= line <= len(lines):
        return Problem(template.places.get(file, template.shown), message, hint)
    source = lines[line - 1]
    quoted = [word for word in re.findall(r"'([^']+)'", message) if word in source]
    word = quoted[-1] if quoted else source.strip()
    return Problem(template.places[file], message, hint, line, source.find(word) + 1, source, max(1, len(word)))
