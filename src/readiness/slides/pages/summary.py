"""Add the first slide: the verdict, what stands decided, how sure it is, what it costs, and the scores."""

from collections.abc import Iterator

from readiness.slides.deck import Deck, ShortTitle
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows
from readiness.slides.text_boxes import add_body
from readiness.slides.text_fit import Paragraph
from readiness.statements import labels, report_text, slide_titles, slides
from readiness.statements import slide_plans as plans
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say
from readiness.view.made_by import made_by
from readiness.view.models.report import ReportView
from readiness.view.scorecard_columns import scorecard_columns

_TITLE_SHARE, _TEXT_SHARE, _NUMBER_SHARE = 2.0, 1.4, 1.25
_TEXT_WIDTH = 0.42


def add_summary(deck: Deck, view: ReportView) -> None:
    """Add the verdict as title, what explains it on the left, and the scores of the dimensions on the right."""
    page = deck.page(*_titles(view), notes=list(_notes(view)))
    columns, rows = _scores(view)
    left, right = page.box.beside(_TEXT_WIDTH) if rows else (page.box, page.box)
    add_body(page.slide, left, list(_paragraphs(view)), deck.face, slides.more_in_notes)
    add_rows(deck, page._replace(box=right), columns, rows, slides.scores())


def _titles(view: ReportView) -> Iterator[Words | ShortTitle]:
    """Yield the whole verdict, and then shorter ones."""
    leader, live = view.leader, view.live
    yield leader.headline
    if live:
        first = _first_sentence(leader.headline)
        yield ShortTitle(first, say(leader.headline).removeprefix(say(first)).strip())
        yield ShortTitle(live.status.words, leader.headline)
    yield ShortTitle(slide_titles.verdict(), leader.headline)


def _first_sentence(said: Statement) -> Statement:
    """Return the first sentence of a paragraph."""
    first = said.parameters.get("first") if said.code == "lists.following" else None
    return _first_sentence(first) if isinstance(first, Statement) else said


def _paragraphs(view: ReportView) -> Iterator[Paragraph]:
    header, leader = view.header, view.leader
    yield Paragraph(header.organization, bold=True)
    yield Paragraph(header.use_case)
    yield Paragraph(report_text.assessed(report=header.title, day=header.date))
    yield from map(Paragraph, leader.decided)
    if leader.reasons:
        yield Paragraph(leader.reasons, bold=True)
    if leader.in_the_way:
        yield Paragraph(leader.in_the_way, bold=True)
    yield from map(Paragraph, _details(view))


def _details(view: ReportView) -> Iterator[Words]:
    """Yield the lines on what is missing, money, the next gate, changes, and what qualifies the verdict."""
    leader, changes = view.leader, view.changes
    told = (leader.sure, leader.nothing_unsafe)
    # A money case is long, and has a slide of its own; the day of the gate comes before the names of what it lacks.
    lines = (leader.opening, leader.blocked, *told, *leader.money)
    if not view.money:
        lines = (leader.blocked, *leader.money, leader.opening, *told)
    yield from (line for line in lines if line)
    if changes:
        yield changes.summary
    if leader.lowest:
        yield plans.blocking(heading=report_text.lowest())
    for part in leader.lowest:
        score = report_text.part_score(title=part.title, dimension=part.dimension, score=part.score)
        yield plans.bullet(line=score)
    yield from (report_text.titled(title=flag.title, text=flag.message) for flag in leader.flags)
    yield from (*leader.marks, *leader.money_notes)


def _notes(view: ReportView) -> Iterator[Words]:
    leader, foot = view.leader, view.footer
    yield leader.headline
    yield from (line for line in (leader.reasons, leader.in_the_way) if line)
    yield from leader.decided
    yield from _details(view)
    yield from view.sums
    yield made_by(foot)
    yield report_text.answers_of(day=view.header.date, digest=foot.answers_sha256)


def _scores(view: ReportView) -> tuple[tuple[TableColumn, ...], list[TableRow]]:
    shown = scorecard_columns(view, brief=True)
    others = (TableColumn(say(c.head), _NUMBER_SHARE if c.align == "n" else _TEXT_SHARE, c.align == "n") for c in shown)
    rows = [
        TableRow((say(row.title), *(say(column.shown(row)) for column in shown)), bold=row.depth == 0)
        for row in view.scorecard
        if row.depth <= 1
    ]
    return (TableColumn(labels.score_of(), _TITLE_SHARE), *others), rows
