"""Figures of the report in Markdown."""

import re
from collections.abc import Iterator
from typing import Any

from readiness.statements import labels
from reading import choices, figures, money
from reading.said import read
from reading.terminal import LISTS

_GATE_COLUMNS = 4
"""The columns of the table of gates; that of what a gate costs and returns has others."""


def figures_of(text: str, *, whole: bool = True) -> Iterator[tuple[str, Any]]:
    """Yield every figure by name."""
    lines = [_plain(line) for line in text.splitlines()]
    prose = "\n".join(lines)
    yield from figures.headline(prose, whole=whole)
    yield from figures.changes(prose)
    yield from choices.prose(prose)
    yield from money.prose(prose)
    for index, line in enumerate(lines):
        if line.startswith("| ") and lines[index + 1].startswith("| ---"):
            yield from _table(_cells(line), [_cells(row) for row in _until_blank(lines[index + 2 :])])
        elif line.startswith("#"):
            heading = line.lstrip("# ")
            if phase := read("report_text.phase_ends", heading):
                yield from figures.phase(phase["phase"], lines[index + 2])
            elif heading in LISTS:
                yield f"listed: {heading}", len(_until_blank(lines[index + 2 :]))


def _table(heads: list[str], rows: list[list[str]]) -> Iterator[tuple[str, Any]]:
    if heads[0] == str(labels.score_of()):
        for title, *row in rows:
            yield from figures.node(title, dict(zip(heads[1:], row, strict=True)))
    elif money.is_of_money(heads):
        yield from money.of_table(heads, rows)
    elif choices.is_of_choices(heads):
        yield from choices.of_table(heads, rows)
    elif heads[0] == str(labels.gate()) and len(heads) == _GATE_COLUMNS:
        for title, verdict, met, because in rows:
            yield from figures.gate(title.split()[0], because, met, verdict)
    elif str(labels.closed_by()) in heads:
        yield from figures.gaps_of_table(heads, rows)


def _until_blank(lines: list[str]) -> list[str]:
    return lines[: lines.index("")] if "" in lines else lines


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def _plain(line: str) -> str:
    return re.sub(r"\\([^\w\s|])", r"\1", line.replace("&emsp;", ""))
