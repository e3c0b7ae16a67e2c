"""Draw the people that a plan needs in each week against those there are, below the bars of its steps."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from readiness.chart_elements.label_boxes import LabelBox
from readiness.chart_elements.palette import ACCENT, INK, LEVELS, MUTED
from readiness.chart_elements.paths import Line, rectangles, segments
from readiness.chart_elements.svg import svg_text, wrap_text
from readiness.chart_elements.symbols import TEXT, WIDTH
from readiness.chart_elements.week_axis import NAME, WeekAxis
from readiness.safe_text import escape_controls
from readiness.shorten import shorten
from readiness.statements import load_pictures as words
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.statements.values import Figure
from readiness.statements.voice import say
from readiness.view.models.people import LoadSpanView, RoleWeeksView

_HEADING, _STRIP, _GAP, _REST = 20.0, 26.0, 6.0, 13.0
_MOST, _FULL = 4, Fraction(4, 5)
"""The most strips, and the share of its people from which a role group has a strip."""
_LONGEST, _MOST_TOLD = 24, 4


class LoadRow(NamedTuple):
    """A role group in the weeks of a picture, with the week in which the largest share of its people is needed."""

    name: str
    spans: tuple[LoadSpanView, ...]
    peak: LoadSpanView

    @property
    def share(self) -> Fraction:
        """The load in that week by the people there are; very large where there is nobody."""
        return Fraction(self.peak.load) / (Fraction(self.peak.capacity) or Fraction(1, 10**9))

    @property
    def figures(self) -> tuple[Figure, Figure]:
        """The load of that week and the people there are."""
        return _figure(self.peak.load), _figure(self.peak.capacity)

    def told(self) -> Statement:
        """Return the load and the people of that week in words."""
        load, capacity = self.figures
        return words.at_most(role=self.name, load=load, capacity=capacity)

    def in_list(self) -> Statement:
        """Return the same in few words."""
        load, capacity = self.figures
        return words.of_people(role=self.name, load=load, capacity=capacity)


class LoadStrip(NamedTuple):
    """The strips of the fullest role groups of some weeks; the others are told."""

    shown: tuple[LoadRow, ...]
    others: tuple[LoadRow, ...]

    @property
    def height(self) -> float:
        """The height of all strips; 0 without any."""
        if not self.shown:
            return 0.0
        return _HEADING + len(self.shown) * (_STRIP + _GAP) + len(self._rest_lines()) * _REST

    def elements(self, weeks: WeekAxis, top: float) -> Iterator[str]:
        """Yield the strips below `top`."""
        if not self.shown:
            return
        yield svg_text(0, top + 13, words.heading(), TEXT, font_weight="bold")
        top += _HEADING
        strips = [_strip(weeks, row, top + place * (_STRIP + _GAP)) for place, row in enumerate(self.shown)]
        for row, strip in zip(self.shown, strips, strict=True):
            yield svg_text(0, strip.bottom - _STRIP + 17, row.told(), TEXT, NAME - 10)
        yield from rectangles([box for strip in strips for box in strip.needed], fill=LEVELS[2])
        yield from rectangles([box for strip in strips for box in strip.over], fill=ACCENT)
        yield from segments([(weeks.left, strip.bottom, weeks.right, strip.bottom) for strip in strips], MUTED, 0.8)
        yield from segments([line for strip in strips for line in _stairs(strip.steps)], INK, 1.4)
        if self.others:
            top += len(self.shown) * (_STRIP + _GAP)
            for number, line in enumerate(self._rest_lines()):
                yield svg_text(0, top + 9 + number * _REST, line, TEXT, fill=MUTED)

    def _rest_lines(self) -> list[str]:
        return wrap_text(escape_controls(say(self.rest())), WIDTH - 16, TEXT, 2) if self.others else []

    def rest(self) -> Statement:
        """Return the sentence on the role groups without a strip."""
        return words.not_shown(roles=at_most([row.in_list() for row in self.others], _MOST_TOLD))

    def sentences(self) -> Iterator[Statement]:
        """Yield the same as sentences, for a text alternative."""
        yield from (words.sentence(load=row.told()) for row in self.shown)
        if self.others:
            yield self.rest()


def load_strip(weekly: Sequence[RoleWeeksView], weeks: WeekAxis) -> LoadStrip:
    """Return the strips for the weeks of a picture, from the fullest role group."""
    rows = sorted((row for role in weekly if (row := _row(role, weeks))), key=lambda row: -row.share)
    full = sum(row.share >= _FULL for row in rows)
    shown = min(_MOST, max(full, 1))
    return LoadStrip(tuple(rows[:shown]), tuple(rows[shown:]))


def _row(role: RoleWeeksView, weeks: WeekAxis) -> LoadRow | None:
    """Return the weeks of a role group that are in the picture; None where nobody of it is needed."""
    spans = tuple(span for span in role.spans if span.first_week <= weeks.last and span.last_week > weeks.first)
    busy = [span for span in spans if Fraction(span.load)]
    if not busy:
        return None
    row = LoadRow(shorten(say(role.name), _LONGEST), spans, busy[0])
    return max((row._replace(peak=span) for span in busy), key=lambda one: one.share)


class _Strip(NamedTuple):
    """The areas of a strip, and the steps of the people there are: from, to and height."""

    bottom: float
    needed: list[LabelBox]
    over: list[LabelBox]
    steps: list[tuple[float, float, float]]


def _strip(weeks: WeekAxis, row: LoadRow, top: float) -> _Strip:
    most = max(Fraction(number) for span in row.spans for number in (span.load, span.capacity))
    bottom = top + _STRIP

    def y(people: Fraction) -> float:
        return bottom - float(people / most) * (_STRIP - 2)

    strip = _Strip(bottom, [], [], [])
    for span in row.spans:
        left, right = weeks.x(max(span.first_week - 1, weeks.first)), weeks.x(min(span.last_week, weeks.last))
        load, capacity = Fraction(span.load), Fraction(span.capacity)
        if load:
            strip.needed.append(LabelBox(left, y(min(load, capacity)), right, bottom))
        if load > capacity:
            strip.over.append(LabelBox(left, y(load), right, y(capacity)))
        strip.steps.append((left, right, y(capacity)))
    return strip


def _stairs(steps: Sequence[tuple[float, float, float]]) -> Iterator[Line]:
    """Yield a line over the steps, with the upright lines between them."""
    yield from ((left, y, right, y) for left, right, y in steps)
    yield from ((after, y, after, below) for (_, after, y), (_, _, below) in pairwise(steps) if y != below)


def _figure(people: str) -> Figure:
    return Figure(people, float(people), people)
