"""Add the summary slide: the headline, the blockers and the scores."""

from collections.abc import Iterator

from readiness.slides.deck import Deck
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_first_rows
from readiness.slides.text_boxes import add_text
from readiness.slides.text_fit import Paragraph
from readiness.statements import labels, report_text, slides
from readiness.statements import slide_plans as plans
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.models.leader import LeaderView
from readiness.view.models.report import ReportView
from readiness.view.scorecard_columns import scorecard_columns

_TITLE_SHARE, _TEXT_SHARE, _NUMBER_SHARE = 2.0, 1.4, 1.25


def add_summary(deck: Deck, view: ReportView) -> None:
    """Add the summary slide: headline as title, explanation on the left, scores of the dimensions on the right."""
    title, rest = _headline(deck, view.leader)
    slide = deck.slide(title, list(_notes(view)))
    left, right = deck.box.beside(0.4)
    add_text(slide, left, _paragraphs(view, rest))
    columns, rows = _scores(view)
    add_first_rows(slide, TableGrid(columns, right, most_lines=2), rows, slides.scores(), slides.more_in_report)


def _headline(deck: Deck, leader: LeaderView) -> tuple[str, str]:
    """Return the title and the rest of the headline; the title is its first sentence if the whole does not fit."""
    if leader.in_the_way is None:
        return say(leader.headline), ""
    whole = f"{say(leader.headline)} {say(leader.in_the_way)}"
    return (whole, "") if deck.room_for_title(whole) else (say(leader.headline), say(leader.in_the_way))


def _paragraphs(view: ReportView, rest: str) -> Iterator[Paragraph]:
    header, leader = view.header, view.leader
    yield Paragraph(header.organization, bold=True)
    yield Paragraph(header.use_case)
    yield Paragraph(report_text.assessed(report=header.title, day=header.date))
    yield from map(Paragraph, leader.decided)
    if rest:
        yield Paragraph(rest, bold=True)
    yield Paragraph(leader.opening, bold=True)
    yield from map(Paragraph, _details(view))


def _details(view: ReportView) -> Iterator[Words]:
    """Yield the lines on reasons, lowest scores, the plan, broken rules on time and what qualifies the verdict."""
    leader = view.leader
    if leader.blocking_title and leader.blocking:
        yield plans.blocking(heading=leader.blocking_title)
    for entry in leader.blocking:
        question = labels.entry(code=entry.subject.code, title=entry.subject.title)
        yield plans.bullet(line=report_text.titled(title=question, text=entry.because))
    if leader.blocking_more:
        yield leader.blocking_more
    if leader.lowest:
        yield plans.blocking(heading=report_text.lowest())
    for part in leader.lowest:
        score = report_text.part_score(title=part.title, dimension=part.dimension, score=part.score)
        yield plans.bullet(line=score)
    yield from leader.plan
    yield from (report_text.titled(title=flag.title, text=flag.message) for flag in leader.flags)
    yield from leader.marks


def _notes(view: ReportView) -> Iterator[Words]:
    leader, foot = view.leader, view.footer
    yield f"{say(leader.headline)} {say(leader.opening)}"
    yield from _details(view)
    yield from view.sums
    yield report_text.made_by(
        tool=foot.tool, questionnaire=foot.questionnaire, rubric=foot.rubric, digest=foot.pack_sha256
    )
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
