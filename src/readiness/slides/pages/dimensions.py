"""Add the slides of the dimensions: scores as bars beside the needs of the next gate, and for the appendix a radar."""

from collections.abc import Iterator, Sequence
from math import ceil

from pptx.enum.dml import MSO_THEME_COLOR

from readiness.shorten import shorten
from readiness.slides.deck import Deck, ShortTitle, SlidePage
from readiness.slides.native_charts import BarName, Series, ValueAxis, add_bars, add_radar
from readiness.slides.table_grid import TableColumn, TableGrid, TableRow
from readiness.slides.tables import add_rows
from readiness.slides.text_boxes import SMALL, add_text
from readiness.slides.text_fit import Paragraph, slide_text
from readiness.statements import columns, labels, report_text, sections, slide_parts, slide_titles, slides
from readiness.statements.statement import Words
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.cells import NOTHING
from readiness.view.models.report import ReportView
from readiness.view.models.scores import NodeScoreView
from readiness.view.possible_scores import score_of
from readiness.view.scorecard_columns import counted_blockers, shown_columns

_MOST, _FEWEST_FOR_RADAR = 12, 3
_SHORT = 24
_BESIDE_NEEDS = 0.36
_FOOT = 24
_ANSWERED = (TableColumn(labels.dimension(), 2), TableColumn(labels.answered(), 2))


def add_dimensions(deck: Deck, view: ReportView) -> None:
    """Add the charts of the dimensions, at most the first 12, or without scores what is answered; nothing without."""
    every = [row for row in view.scorecard if row.depth == 1]
    if not every:
        return
    rows = every[:_MOST]
    page = deck.page(*_titles(view), sections.scorecard(), notes=list(map(_note, every)))
    if all(not _is_drawn(row) for row in every):
        add_rows(deck, page, _ANSWERED, [TableRow((row.title, row.coverage_words)) for row in every], labels.answered())
        return
    slide, box, foot = page.slide, *page.box.above(_FOOT)
    left_out = len(every) - len(rows)
    if not left_out:
        box = page.box
    series, scale = tuple(_series(view, rows)), score_axis(rows)
    if shown_columns(view).blockers:
        left, right = box.beside(_BESIDE_NEEDS)
        add_bars(slide, left, _names(rows), series, scale, deck.day)
        _add_needs(deck, page._replace(box=right), view, rows)
    else:
        add_bars(slide, box, _names(rows), series, scale, deck.day)
    if left_out:
        add_text(slide, foot, [Paragraph(slides.more_in_report(number=left_out))], SMALL, deck.face)


def add_shape(deck: Deck, view: ReportView) -> None:
    """Add a radar of the scores after the appendix, for workshops; nothing without one scale for three dimensions."""
    rows = [row for row in view.scorecard if row.depth == 1][:_MOST]
    if _on_a_radar(rows):
        page = deck.page(*_shape_titles(view), notes=[slide_titles.radar_is_for_talk()])
        add_radar(page.slide, page.box, _names(rows), tuple(_series(view, rows)), score_axis(rows), deck.day)


def _shape_titles(view: ReportView) -> Iterator[ShortTitle]:
    """Yield titles with what is weakest, or the score of the whole, and then the name alone."""
    for told in (view.weakest, *_titles(view)):
        if told:
            yield ShortTitle(slide_parts.shape(weakest=told), "")
    yield ShortTitle(slide_titles.shape_of_scores(), "")


def _add_needs(deck: Deck, page: SlidePage, view: ReportView, rows: Sequence[NodeScoreView]) -> None:
    """Add a table of the minimums met and the blockers short by name; by number where the names do not fit."""
    gate = view.leader.next_gate
    heads = (
        (columns.met_for(gate=gate.id), labels.blockers_short_for(gate=gate.id))
        if gate
        else (labels.met(), labels.blockers_short())
    )
    is_met = any(row.met for row in rows)
    met = (TableColumn(heads[0], 1, numbers=True),) if is_met else ()
    shown = (TableColumn(labels.score_of(), 2), *met, TableColumn(heads[1], 4))
    titled = [(row, (row.title, row.met or NOTHING) if is_met else (row.title,)) for row in rows]
    named = [TableRow((*cells, row.blockers_words or NOTHING)) for row, cells in titled]
    counted = [TableRow((*cells, counted_blockers(row))) for row, cells in titled]
    fits = TableGrid(shown, page.box, deck.face).spread(named).holds(named)
    add_rows(deck, page, shown, named if fits else counted, slides.needs_of_dimensions())


def _on_a_radar(rows: Sequence[NodeScoreView]) -> bool:
    """Return whether a radar can show the dimensions: all on the same scale, three or more above its lowest level."""
    above = [row for row in rows if row.evidenced and row.least and row.evidenced.rounded > row.least.rounded]
    if any(row.too_unknown for row in rows):
        return False
    return len(above) >= _FEWEST_FOR_RADAR and len({(row.least, row.most) for row in rows}) == 1


def _is_drawn(row: NodeScoreView) -> bool:
    """Return whether a row has a score of which enough is known to draw it."""
    return not row.too_unknown and (row.claimed is not None or row.evidenced is not None)


def _note(row: NodeScoreView) -> Words:
    about = slides.about_dimension(title=row.title, why=row.because, answered=row.coverage_words)
    if not row.blockers_short or not row.blockers_words:
        return about
    return f"{say(about)} {say(report_text.titled(title=labels.blockers_short(), text=row.blockers_words))}"


def _titles(view: ReportView) -> Iterator[Words]:
    """Yield the whole message and then shorter ones."""
    whole = view.scorecard[0]
    if whole.withheld:
        yield whole.because
        return
    if whole.evidenced is None:
        yield slides.no_score_yet(answered=whole.coverage_words)
        return
    score = score_of(whole.evidenced, whole.least, whole.most)
    at = slides.evidenced_at if view.header.asks_evidence else slides.stands_at
    sentence = at(title=whole.title, score=score)
    if whole.too_unknown:
        yield slides.from_few(title=whole.title, score=score, answered=whole.answered, number=whole.applicable)
        return
    if view.weakest:
        yield f"{say(sentence)} {say(view.weakest)}"
    yield sentence


def _series(view: ReportView, rows: Sequence[NodeScoreView]) -> Iterator[Series]:
    evidenced = [row.evidenced if _is_drawn(row) else None for row in rows]
    claimed, accent = [row.claimed if _is_drawn(row) else None for row in rows], MSO_THEME_COLOR.ACCENT_1
    if view.header.asks_evidence:
        yield score_series(labels.evidenced(), evidenced, accent)
        yield score_series(labels.claimed(), claimed, accent, 0.6)
    else:
        yield score_series(labels.score(), evidenced, accent)


def score_series(
    name: Words, figures: Sequence[Figure | None], color: MSO_THEME_COLOR, brightness: float = 0
) -> Series:
    """Return the bars of scores, each with as many decimals as the report shows: more for one near a minimum."""
    digits = [len(figure.shown.partition(".")[2]) if figure else 0 for figure in figures]
    least = min((number for number, figure in zip(digits, figures, strict=True) if figure), default=0)
    values = tuple(None if figure is None else figure.rounded for figure in figures)
    return Series(name, values, _form(least), color, brightness, tuple(map(_form, digits)))


def _form(digits: int) -> str:
    return f"0.{'0' * digits}" if digits else "General"


def score_axis(rows: Sequence[NodeScoreView]) -> ValueAxis:
    """Return the axis of the scale of the scores."""
    least = min((row.least.rounded for row in rows if row.least), default=0)
    most = max((row.most.rounded for row in rows if row.most), default=least + 1)
    most = max(most, least + 0.1)
    width = most - least
    step = width / 5 if width < 1 else 1 if width <= 12 else ceil(width / 5)
    return ValueAxis(least, most, step)


def _names(rows: Sequence[NodeScoreView]) -> list[BarName]:
    return [BarName(say(row.title), _name(row)) for row in rows]


def _name(row: NodeScoreView) -> str:
    """Return the name beside the bars, with the number of answers where too few are known to draw any."""
    short = shorten(slide_text(row.title), _SHORT)
    if _is_drawn(row) or row.evidenced is None:
        return short
    return say(slides.name_of_few(title=short, answered=row.answered, number=row.applicable))
