"""Figures of the slides: their titles, texts and tables."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pptx import Presentation

from readiness.statements import decision_page, labels
from reading import choices, figures, money
from reading.said import day, read

_GAPS = ("slides.gaps_blockers", "slides.gaps_one_blocker", "slides.gaps_all_blockers", "slides.gaps_to")


def figures_of(content: bytes, *, whole: bool = True) -> Iterator[tuple[str, Any]]:
    """Yield every figure by name."""
    for slide in Presentation(BytesIO(content)).slides:
        texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        prose = "\n".join(texts)
        yield from figures.headline(prose, whole=whole)
        yield from choices.prose(f"{prose}\n{slide.notes_slide.notes_text_frame.text}")
        yield from money.prose(prose)
        for text in texts:
            yield from _gaps(text)
        for shape in slide.shapes:
            if shape.has_table:
                heads, *rows = ([cell.text for cell in row.cells] for row in shape.table.rows)
                heads, rows = _mirrored(heads, rows)
                yield from money.of_table(heads, rows) if money.is_of_money(heads) else _table(heads, rows)


def _mirrored(heads: list[str], rows: list[list[str]]) -> tuple[list[str], list[list[str]]]:
    """Return a table with a row for each option as one with a column for each; others as they are."""
    if heads[0] != str(decision_page.option_head()) or choices.is_options(heads):
        return heads, rows
    first, *others = map(list, zip(heads, *rows, strict=True))
    return first, others


def _gaps(title: str) -> Iterator[tuple[str, Any]]:
    for code in _GAPS:
        if said := read(code, title):
            yield "gaps", said["number"]
            blockers = {"slides.gaps_to": 0, "slides.gaps_one_blocker": 1, "slides.gaps_all_blockers": said["number"]}
            yield "gaps: blocker", said.get("blockers", blockers.get(code))
            return


def _table(heads: list[str], rows: list[list[str]]) -> Iterator[tuple[str, Any]]:
    if heads[0] == str(labels.score_of()):
        for title, *row in rows:
            yield from figures.node(title, dict(zip(heads[1:], row, strict=True)))
    elif choices.is_of_choices(heads):
        yield from choices.of_table(heads, rows)
    elif heads[0] == str(labels.gate()):
        for title, verdict, met, because in rows:
            if " at " not in title:
                yield from figures.gate(title.split()[0], because, met, verdict)
    elif str(labels.decision()) in heads:
        for _, sentence, *_ in rows:
            yield from figures.asked(sentence)
    elif str(labels.end_50()) in heads and str(labels.end_80()) in heads:
        yield from _phases(rows, heads.index(str(labels.end_50())), heads.index(str(labels.end_80())))


def _phases(rows: list[list[str]], even: int, sure: int) -> Iterator[tuple[str, Any]]:
    for row in rows:
        phase = read("slide_plans.phase_to", row[0])
        if phase and not row[1] and row[even][-1:].isdigit():
            yield f"{phase['phase']}: 50 %", day(row[even])
            yield f"{phase['phase']}: 80 %", day(row[sure])
