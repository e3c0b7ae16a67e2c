"""Add the slide of what changed since the previous assessment: the scores that moved as bars, and the rest in words."""

from collections.abc import Iterator

from pptx.enum.dml import MSO_THEME_COLOR
from pptx.slide import Slide

from readiness.shorten import shorten
from readiness.slides.deck import Deck, ShortTitle
from readiness.slides.native_charts import BarName, add_bars
from readiness.slides.pages.dimensions import score_axis, score_series
from readiness.slides.slide_box import SlideBox
from readiness.slides.text_boxes import add_body
from readiness.slides.text_fit import Paragraph, slide_text
from readiness.statements import sections, slide_charts, slide_titles
from readiness.statements import slide_plans as plans
from readiness.statements.statement import Words
from readiness.statements.voice import say
from readiness.view.models.changes import ChangesView
from readiness.view.models.report import ReportView

_MOST, _SHORT, _WIDE = 12, 24, 0.46


def add_changes(deck: Deck, view: ReportView) -> None:
    """Add the changes; nothing without a previous assessment."""
    changes = view.changes
    if changes is None:
        return
    page = deck.page(*_titles(changes), notes=list(_spoken(changes)))
    box = page.box
    if changes.scores:
        left, box = box.beside(_WIDE)
        _add_scores(deck, page.slide, left, view, changes)
    if lines := list(_paragraphs(changes)):
        add_body(page.slide, box, lines, deck.face)


def _titles(changes: ChangesView) -> Iterator[Words | ShortTitle]:
    """Yield the whole message and then shorter ones, with the rest of it where the list below does not tell it."""
    rest: Words = "" if changes.groups else changes.summary
    yield changes.summary
    rose, fell = (sum(one.change == way for one in changes.scores) for way in (1, -1))
    if rose and fell:
        yield ShortTitle(slide_titles.scores_moved(day=changes.date, rose=rose, fell=fell), rest)
    elif rose or fell:
        told = slide_titles.scores_rose if rose else slide_titles.scores_fell
        yield ShortTitle(told(day=changes.date, number=rose or fell), rest)
    yield ShortTitle(sections.changes(day=changes.date), rest)


def _add_scores(deck: Deck, slide: Slide, box: SlideBox, view: ReportView, changes: ChangesView) -> None:
    scores = changes.scores[:_MOST]
    names = [BarName(say(one.title), shorten(slide_text(one.title), _SHORT)) for one in scores]
    accent = MSO_THEME_COLOR.ACCENT_1
    before = score_series(slide_charts.on_day(day=changes.date), [one.before for one in scores], accent, 0.6)
    now = score_series(slide_charts.on_day(day=view.header.date), [one.now for one in scores], accent)
    axis = score_axis([row for row in view.scorecard if row.depth <= 1])
    add_bars(slide, box, names, (before, now), axis, deck.day)


def _paragraphs(changes: ChangesView) -> Iterator[Paragraph]:
    for group in changes.groups:
        yield Paragraph(group.title, bold=True)
        yield from map(_bullet, group.lines)
    if not changes.groups:
        yield from map(_bullet, (*changes.use, *changes.money))


def _bullet(line: Words) -> Paragraph:
    """Return a line of the list; one that is a part of a sentence elsewhere begins with a capital here."""
    told = say(line)
    return Paragraph(plans.bullet(line=f"{told[:1].upper()}{told[1:]}"))


def _spoken(changes: ChangesView) -> Iterator[Words]:
    yield changes.summary
    if changes.rejudged:
        yield changes.rejudged
    for group in changes.groups:
        yield group.title
        yield from group.lines
