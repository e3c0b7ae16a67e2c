"""Figures of the report for a terminal, printed so wide that no line is broken."""

import re
from collections.abc import Iterator
from typing import Any

from readiness.statements import plan_keys, report_text, sections
from reading import choices, figures, money
from reading.said import read

WIDTH = 1000
LISTS = [
    str(each)
    for each in (
        report_text.unanswered(), report_text.unknown(), report_text.not_asked(), report_text.not_applicable()
    )
]  # fmt: skip
_CELLS = re.compile(r" {2,}")


def figures_of(text: str, *, whole: bool = True) -> Iterator[tuple[str, Any]]:
    """Yield every figure by name."""
    lines = text.splitlines()
    yield from figures.headline(text, whole=whole)
    yield from figures.changes(text)
    yield from choices.prose(text)
    yield from money.prose(text)
    yield from _choices(lines)
    for index, line in enumerate(lines):
        if line == str(sections.scorecard()):
            heads = _CELLS.split(lines[index + 1].strip())
            for row in _rows(lines[index + 2 :], len(heads) + 1):
                yield from figures.node(row[0], dict(zip(heads, row[1:], strict=True)))
        elif line == str(sections.gates()):
            for named, verdict, met, because in _rows(lines[index + 2 :], 4):
                yield from figures.gate(named.split()[0], because, met, verdict)
        elif read("terminal.gaps_to", line) and line == line.lstrip():
            yield from figures.gaps(row[2] for row in _rows(lines[index + 2 :], 6))
        elif phase := read("report_text.phase_ends", line):
            yield from figures.phase(phase["phase"], lines[index + 1])
        elif (counted := read("report_text.counted", line)) and counted["heading"] in LISTS:
            yield f"listed: {counted['heading']}", counted["number"]
            yield f"rows: {counted['heading']}", _length(lines[index + 1 :])


def _rows(lines: list[str], size: int) -> Iterator[list[str]]:
    for line in lines:
        cells = _CELLS.split(line.strip())
        if len(cells) != size:
            return
        yield cells


def _choices(lines: list[str]) -> Iterator[tuple[str, Any]]:
    """Yield the figures of the tables of options and of the calendar."""
    for index, line in enumerate(lines):
        heads = _CELLS.split(line.strip())
        if choices.is_options(["", *heads]):
            yield from choices.side_by_side(["", *heads], _rows(lines[index + 1 :], len(heads) + 1))
        elif money.is_of_money(heads) and len(heads) > 1:
            yield from money.of_table(heads, _rows(lines[index + 1 :], len(heads)))
        elif heads[:2] == [str(plan_keys.day_head()), str(plan_keys.entry_head())]:
            yield from choices.calendar_rows(map(_CELLS.split, _until_blank(lines[index + 1 :])))


def _until_blank(lines: list[str]) -> list[str]:
    return lines[: _length(lines)]


def _length(lines: list[str]) -> int:
    return next((number for number, line in enumerate(lines) if not line), len(lines))
