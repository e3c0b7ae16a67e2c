"""Add the first slide: the verdict as title, the gates as a ladder, and below it why, by when and for how much."""

from collections.abc import Iterator

from readiness.slides.deck import Deck, ShortTitle, SlidePage
from readiness.slides.first_sentence import first_sentence
from readiness.slides.ladder import add_ladder, ladder_height
from readiness.slides.slide_box import SlideBox
from readiness.slides.table_grid import TableColumn, TableRow
from readiness.slides.tables import add_rows
from readiness.slides.text_boxes import BODY, SMALL, add_body, add_text
from readiness.slides.text_fit import LINE, Paragraph, fit_text, line_count, slide_text
from readiness.statements import labels, report_text, slide_titles, slides
from readiness.statements import slide_plans as plans
from readiness.statements.statement import Statement, Words
from readiness.statements.voice import say
from readiness.view.made_by import made_by
from readiness.view.models.report import ReportView
from readiness.view.scorecard_columns import scorecard_columns

_TITLE_SHARE, _TEXT_SHARE, _NUMBER_SHARE = 2.0, 1.4, 1.25
_TEXT_WIDTH, _LADDER_SHARE, _SUBJECT_LINES = 0.42, 0.5, 4


def add_summary(deck: Deck, view: ReportView) -> None:
    """Add the verdict with the ladder of gates above what explains it; without gates the scores beside it."""
    page = deck.page(*_titles(view), notes=list(_notes(view)))
    page = page._replace(box=_add_subject(deck, page, view))
    if view.gates:
        most = page.box.height * _LADDER_SHARE
        ladder = page.box._replace(height=min(most, ladder_height(view.gates, page.box.width, deck.face)))
        left = add_ladder(page.slide, ladder._replace(height=most), view.gates, deck.face)
        body = page.box._replace(top=left.top, height=page.box.bottom - left.top)
        add_body(page.slide, body, list(_paragraphs(view)), deck.face)
        return
    columns, rows = _scores(view)
    text, table = page.box.beside(_TEXT_WIDTH) if rows else (page.box, page.box)
    add_body(page.slide, text, list(_paragraphs(view)), deck.face)
    add_rows(deck, page._replace(box=table), columns, rows, slides.scores())


def _add_subject(deck: Deck, page: SlidePage, view: ReportView) -> SlideBox:
    """Add the line on the organization, the use case and the day; return the box below it."""
    told = _subject(view)
    text, width = slide_text(told), page.box.width - BODY
    size = next((one for one in (BODY, SMALL) if line_count(text, width, one, deck.face.regular) == 1), SMALL)
    lines = min(_SUBJECT_LINES, line_count(text, width, size, deck.face.regular))
    height = lines * size * LINE + BODY
    shown = fit_text(told, width, size, lines, deck.face.regular)
    add_text(page.slide, page.box._replace(height=height), [Paragraph(shown)], size, deck.face)
    return page.box.below(height, 2)


def _subject(view: ReportView) -> Statement:
    header = view.header
    assessed = report_text.assessed(report=header.title, day=header.date)
    return slide_titles.subject(organization=header.organization, use_case=header.use_case, assessed=assessed)


def _titles(view: ReportView) -> Iterator[Words | ShortTitle]:
    """Yield the whole verdict, and then shorter ones."""
    leader, live = view.leader, view.live
    yield leader.headline
    if live:
        first = first_sentence(leader.headline)
        yield ShortTitle(first, say(leader.headline).removeprefix(say(first)).strip())
        yield ShortTitle(live.status.words, leader.headline)
    yield ShortTitle(slide_titles.verdict(), leader.headline)


def _paragraphs(view: ReportView) -> Iterator[Paragraph]:
    leader = view.leader
    yield from map(Paragraph, leader.decided)
    if leader.reasons:
        yield Paragraph(leader.reasons, bold=True)
    yield from map(Paragraph, _details(view))


def _details(view: ReportView) -> Iterator[Words]:
    """Yield the lines on the next gate, what is missing, how sure it is, money, changes, and what qualifies it."""
    leader, changes = view.leader, view.changes
    told = (leader.sure, leader.nothing_unsafe)
    # A money case is long, and has a slide of its own; the day of the gate comes before the names of what it lacks.
    lines = (leader.opening, leader.in_the_way, *told, *leader.money[:1], leader.blocked, *leader.money[1:])
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
    yield _subject(view)
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
