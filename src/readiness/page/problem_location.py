"""A fault of a template or its page → a problem at a line of a file of the template."""

import re

from readiness.errors import Problem
from readiness.page.template import Template


def template_problem(template: Template, message: str, hint: str, file: str, line: int) -> Problem:
    """Return what a template could not be rendered for, with the word it quotes underlined."""
    lines = template.files.get(file, "").split("\n")
    if not 1 <= line <= len(lines):
        return Problem(template.places.get(file, template.shown), message, hint)
    source = lines[line - 1]
    quoted = [word for word in re.findall(r"'([^']+)'", message) if word in source]
    word = quoted[-1] if quoted else source.strip()
    return Problem(template.places[file], message, hint, line, source.find(word) + 1, source, max(1, len(word)))


def page_problem(template: Template, message: str, hint: str, element: str, attribute: str) -> Problem:
    """Return what is not taken on the page, at the tag that wrote it where a single one of the template's can have."""
    name = rf"[^<>]*?\b{re.escape(attribute)}" if attribute else ""
    tag = re.compile(rf"<{re.escape(element)}\b{name}", re.IGNORECASE)
    own = (file for file in template.pages if template.places[file].startswith(f"{template.shown}/"))
    tags = [(file, found) for file in own for found in tag.finditer(template.files[file])] if element else []
    if len(tags) != 1:
        return Problem(template.shown, message, hint)
    (file, found), text = tags[0], template.files[tags[0][0]]
    begin = text.rfind("\n", 0, found.start()) + 1
    source = text[begin:].split("\n", 1)[0]
    width = min(len(found[0]), len(source) - (found.start() - begin))
    line, column = text.count("\n", 0, begin) + 1, found.start() - begin + 1
    return Problem(template.places[file], message, hint, line, column, source, width)
