"""Locate a fault of a template or its page at a line of the template's files."""

import re

from readiness.errors import Problem
from readiness.page.reported_problems import PageProblem, TemplateProblem
from readiness.page.template import Template


def template_problem(template: Template, found: TemplateProblem) -> Problem:
    """Return the problem at a line of a template file, with a name it is about underlined."""
    hint = found.hint or ""
    lines = template.files.get(found.file, "").split("\n")
    if not 1 <= found.line <= len(lines):
        return Problem(template.places.get(found.file, template.shown), found.message, hint)
    source = lines[found.line - 1]
    names = [name for name in found.names if name in source]
    word = names[-1] if names else source.strip()
    place, column = template.places[found.file], source.find(word) + 1
    return Problem(place, found.message, hint, found.line, column, source, max(1, len(word)))


def page_problem(template: Template, found: PageProblem) -> Problem:
    """Return the problem of an element of the page.

    It points at the matching tag if the template's files have exactly one, else at the template.
    """
    name = rf"[^<>]*?\b{re.escape(found.attribute)}" if found.attribute else ""
    tag = re.compile(rf"<{re.escape(found.element)}\b{name}", re.IGNORECASE)
    own = (file for file in template.pages if template.places[file].startswith(f"{template.shown}/"))
    tags = [(file, match) for file in own for match in tag.finditer(template.files[file])] if found.element else []
    if len(tags) != 1:
        return Problem(template.shown, found.message, found.hint, more=found.more)
    (file, match), text = tags[0], template.files[tags[0][0]]
    begin = text.rfind("\n", 0, match.start()) + 1
    source = text[begin:].split("\n", 1)[0]
    width = min(len(match[0]), len(source) - (match.start() - begin))
    line, column = text.count("\n", 0, begin) + 1, match.start() - begin + 1
    return Problem(template.places[file], found.message, found.hint, line, column, source, width)
