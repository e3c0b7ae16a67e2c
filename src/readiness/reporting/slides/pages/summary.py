"""The slide that says it all: where we stand, what keeps us, and the scores."""

from collections.abc import Iterator

from readiness.reporting.columns import scorecard_columns
from readiness.reporting.slides.deck import Deck
from readiness.reporting.slides.grid import Column, Grid, Row
from readiness.reporting.slides.tables import add_first_rows
from readiness.reporting.slides.text import Paragraph
from readiness.reporting.slides.writing import add_text
from readiness.reporting.view import View
from readiness.reporting.view.words import LOWEST

_TITLE_SHARE, _TEXT_SHARE, _NUMBER_SHARE = 2.0, 1.4, 1.25


def add_summary(deck: Deck, view: View) -> None:
    """Add the summary: the headline, what it means, and the scores of the dimensions."""
    title, rest = _headline(deck, view.leader.headline)
    slide = deck.slide(title, list(_notes(view)))
    left, right = deck.box.beside(0.4)
    add_text(slide, left, _said(view, rest))
    columns, rows = _scores(view)
    add_first_rows(slide, Grid(columns, right, most_lines=2), rows, "Scores", (0, "report"))


def _headline(deck: Deck, headline: str) -> tuple[str, str]:
    """The headline, or its first sentence and the others, where it is too long for a title."""
    first, stop, rest = headline.partition(". ")
    return (headline, "") if deck.room_for_title(headline) or not stop else (f"{first}.", rest)


def _said(view: View, rest: str) -> Iterator[Paragraph]:
    header, leader = view.header, view.leader
    yield Paragraph(header.organization, bold=True)
    yield Paragraph(header.use_case)
    yield Paragraph(f"{header.title}, assessed {header.date_long}.")
    yield Paragraph(f"{rest} {leader.opening}".strip(), bold=True)
    if leader.blocking:
        yield Paragraph(f"{leader.blocking_title}:")
        yield from (Paragraph(line) for line in _blocking(view))
    yield from (Paragraph(line) for line in _lowest(view))
    yield from (Paragraph(f"{flag.title}: {flag.message}") for flag in leader.flags)
    yield from (Paragraph(mark) for mark in leader.marks)


def _blocking(view: View) -> Iterator[str]:
    for entry in view.leader.blocking:
        yield f"• {entry.subject.code} {entry.subject.title}: {entry.because}"
    if view.leader.blocking_more:
        yield view.leader.blocking_more


def _lowest(view: View) -> Iterator[str]:
    if view.leader.lowest:
        yield f"{LOWEST}:"
    for part in view.leader.lowest:
        yield f"• {part.title} ({part.dimension}): {part.score}"


def _notes(view: View) -> Iterator[str]:
    leader, foot = view.leader, view.footer
    yield f"{leader.headline} {leader.opening}"
    if leader.blocking:
        yield f"{leader.blocking_title}:"
        yield from _blocking(view)
    yield from _lowest(view)
    yield from (f"{flag.title}: {flag.message}" for flag in leader.flags)
    yield from leader.marks
    yield f"Made by {foot.tool} from {foot.questionnaire} and {foot.rubric} (content {foot.pack_sha256})."
    yield f"Answers of {view.header.date}, SHA-256 {foot.answers_sha256}"


def _scores(view: View) -> tuple[tuple[Column, ...], list[Row]]:
    shown = scorecard_columns(view)
    others = (Column(c.head, _NUMBER_SHARE if c.align == "n" else _TEXT_SHARE, c.align == "n") for c in shown)
    rows = [
        Row((row.title, *(column.shown(row) for column in shown)), bold=row.depth == 0)
        for row in view.scorecard
        if row.depth <= 1
    ]
    return (Column("Score of", _TITLE_SHARE), *others), rows
