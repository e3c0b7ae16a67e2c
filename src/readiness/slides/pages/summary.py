"""Add the summary slide: the headline, the blockers and the scores."""

from collections.abc import Iterator

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_first_rows
from readiness.slides.text_boxes import add_text
from readiness.slides.text_fit import Paragraph
from readiness.statements.voice import language, say
from readiness.view.models.report import LeaderView, ReportView
from readiness.view.scorecard_columns import scorecard_columns
from readiness.view.words import LOWEST

_TITLE_SHARE, _TEXT_SHARE, _NUMBER_SHARE = 2.0, 1.4, 1.25


def add_summary(deck: Deck, view: ReportView) -> None:
    """Add the summary slide: headline as title, explanation on the left, scores of the dimensions on the right."""
    title, rest = _headline(deck, view.leader)
    slide = deck.slide(title, list(_notes(view)))
    left, right = deck.box.beside(0.4)
    add_text(slide, left, _paragraphs(view, rest))
    columns, rows = _scores(view)
    add_first_rows(slide, TableGrid(columns, right, most_lines=2), rows, "Scores", (0, "report"))


def _headline(deck: Deck, leader: LeaderView) -> tuple[str, str]:
    """Return the title and the rest of the headline; the title is its first sentence if the whole does not fit."""
    if leader.in_the_way is None:
        return say(leader.headline), ""
    whole = f"{leader.headline} {leader.in_the_way}"
    return (whole, "") if deck.room_for_title(whole) else (say(leader.headline), say(leader.in_the_way))


def _paragraphs(view: ReportView, rest: str) -> Iterator[Paragraph]:
    header, leader = view.header, view.leader
    yield Paragraph(header.organization, bold=True)
    yield Paragraph(header.use_case)
    yield Paragraph(f"{header.title}, assessed {language().date(header.date)}.")
    yield Paragraph(f"{rest} {leader.opening}".strip(), bold=True)
    if leader.blocking:
        yield Paragraph(f"{leader.blocking_title}:")
        yield from (Paragraph(line) for line in _blocking(view))
    yield from (Paragraph(line) for line in _lowest(view))
    yield from (Paragraph(f"{flag.title}: {flag.message}") for flag in leader.flags)
    yield from (Paragraph(say(mark)) for mark in leader.marks)


def _blocking(view: ReportView) -> Iterator[str]:
    for entry in view.leader.blocking:
        yield f"• {entry.subject.code} {entry.subject.title}: {entry.because}"
    if view.leader.blocking_more:
        yield say(view.leader.blocking_more)


def _lowest(view: ReportView) -> Iterator[str]:
    if view.leader.lowest:
        yield f"{LOWEST}:"
    for part in view.leader.lowest:
        yield f"• {part.title} ({part.dimension}): {part.score}"


def _notes(view: ReportView) -> Iterator[str]:
    leader, foot = view.leader, view.footer
    yield " ".join(say(part) for part in (leader.headline, leader.in_the_way, leader.opening) if part)
    if leader.blocking:
        yield f"{leader.blocking_title}:"
        yield from _blocking(view)
    yield from _lowest(view)
    yield from (f"{flag.title}: {flag.message}" for flag in leader.flags)
    yield from map(say, leader.marks)
    yield f"Made by {foot.tool} from {foot.questionnaire} and {foot.rubric} (content {foot.pack_sha256})."
    yield f"Answers of {view.header.date}, SHA-256 {foot.answers_sha256}"


def _scores(view: ReportView) -> tuple[tuple[TableColumn, ...], list[TableRow]]:
    shown = scorecard_columns(view)
    others = (TableColumn(say(c.head), _NUMBER_SHARE if c.align == "n" else _TEXT_SHARE, c.align == "n") for c in shown)
    rows = [
        TableRow((say(row.title), *(say(column.shown(row)) for column in shown)), bold=row.depth == 0)
        for row in view.scorecard
        if row.depth <= 1
    ]
    return (TableColumn("Score of", _TITLE_SHARE), *others), rows
