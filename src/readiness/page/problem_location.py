"""Locate a fault of a template or its page at a line of the template's files."""

import re

from readiness.errors import Problem
from readiness.page.template import Template


def template_problem(template: Template, message: str, hint: str, file: str, line: int) -> Problem:
    """Return the problem at a line of a template file, with the word quoted in the message underlined."""
    lines = template.files.get(file, "").split("\n")
    if not 1 <= line <= len(lines):
        return Problem(template.places.get(file, template.shown), message, hint)
    source = lines[line - 1]
    quoted = [word for word in re.findall(r"'([^']+)'", message) if word in source]
    word = quoted[-1] if quoted else source.strip()
    return Problem(template.places[file], message, hint, line, source.find(word) + 1, source, max(1, len(word)))


def page_problem(template: Template, message: str, hint: str, element: str, attribute: str, more: int = 0) -> Problem:
    """Return the problem of an element of the page.

    It points at the matching tag if the template's files have exactly one, else at the template.
    """
    name = rf"[^<>]*?\b{re.escape(attribute)}" if attribute else ""
    tag = re.compile(rf"<{re.escape(element)}\b{name}", re.IGNORECASE)
    own = (file for file in template.pages if template.places[file].startswith(f"{template.shown}/"))
    tags = [(file, match) for file in own for match in tag.finditer(template.files[file])] if element else []
    if len(tags) != 1:
        return Problem(template.shown, message, hint, more=more)
    (file, match), text = tags[0], template.files[tags[0][0]]
    begin = text.rfind("\n", 0, match.start()) + 1
    source = text[begin:].split("\n", 1)[0]
    width = min(len(match[0]), len(source) - (match.start() - begin))
    line, column = text.count("\n", 0, begin) + 1, match.start() - begin + 1
    return Problem(template.places[file], message, hint, line, column, source, width)
