"""The insertion points in an answers file: of a new answer below the comment that names it, of a section at its end."""

import re
from collections.abc import Sequence
from typing import Any

from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.saving.node_positions import NodePosition, node_positions
from readiness.saving.splice_values import InsertionPoint

_FIRST = ("assessment", "tool")
SECTIONS = (*_FIRST, *(name for name in Answers.model_fields if name not in _FIRST))
"""The sections of an answers file in their usual order."""


def insertion_points(text: str, question: str, pack: Pack) -> InsertionPoint:
    """Return the offset after which the answer to `question` goes, and the column of its key.

    Empty when the question is answered already, or when there is no place for single answers.
    """
    if not text.endswith("\n"):
        text += "\n"
    root = node_positions(text)
    entry = root.entries.get("answers")
    if entry is None or (entry.value.flow and entry.value.entries) or question in entry.value.entries:
        return {}
    answers = entry.value
    low = text.index("\n", entry.after_colon)
    high = min([len(text), *(e.start for e in root.entries.values() if e.start > entry.start)])
    named = _comment_lines(text, low, high, pack, answers)
    inside = answers.entries
    column = answers.column if inside else min((column for _, column in named.values() if column), default=2)
    asked = list(pack.questionnaire.questions)
    for earlier in reversed(asked[: asked.index(question) + 1]):
        if earlier in inside:
            end = text.index("\n", max(inside[earlier].value.end, inside[earlier].after_colon))
            return {("answers", question): (end, column)}
        if earlier in named:
            return {("answers", question): (named[earlier][0], column)}
    return {} if inside else {("answers", question): (low, column)}


def _comment_lines(text: str, low: int, high: int, pack: Pack, answers: NodePosition) -> dict[str, tuple[int, int]]:
    """Return the comment line of each question: the end of it and of the remarks directly below it, and its column."""
    found: dict[str, tuple[int, int]] = {}
    taken = [(e.start, e.value.end) for e in answers.entries.values()]
    current: str | None = None
    for match in re.finditer(r"^([ ]*)#[ ]*(\S*).*$|^.*$", text[low:high], re.MULTILINE):
        start, end = low + match.start(), low + match.end()
        in_a_value = any(begin < start < stop for begin, stop in taken)
        if match[2] is None or in_a_value or end >= high:
            current = None
            continue
        code: Any = match[2].rstrip(":")
        if code in pack.questionnaire.by_code:
            current = pack.questionnaire.by_code[code].id
            if current in found:
                current = None
                continue
            found[current] = (end, len(match[1]))
        elif current:
            found[current] = (end, found[current][1])
    return found


def section_point(text: str, key: str, order: Sequence[str]) -> InsertionPoint:
    """Return the point for a new section of the file: below the section before it, with all comments of that one.

    A comment directly above the section that follows belongs to that section. Empty when there is no section before.
    """
    if not text.endswith("\n"):
        text += "\n"
    rank = {name: number for number, name in enumerate(order)}
    entries = node_positions(text).entries
    before = [entry for name, entry in entries.items() if rank.get(name, len(rank)) < rank[key]]
    if key in entries or not before:
        return {}
    low = text.index("\n", max(before[-1].value.end, before[-1].after_colon))
    following = [entry.start for entry in entries.values() if entry.start > before[-1].start]
    high = following[0] - 1 if following else len(text) - 1
    lines = text[low + 1 : high].split("\n") if high > low else []
    if following:
        while lines and lines[-1].startswith("#"):
            lines.pop()
    while lines and not lines[-1].strip():
        lines.pop()
    return {(key,): (low + sum(len(line) + 1 for line in lines), 0)}
