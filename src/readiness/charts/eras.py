"""Draw a tool's pilot beside its full use, in at most five rows of what the answers tell of both."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from readiness.chart import Chart, ChartKind
from readiness.chart_elements.palette import INK, LINE, MUTED, PAPER
from readiness.chart_elements.svg import svg_element, svg_picture, svg_text
from readiness.chart_elements.symbols import TEXT, WIDTH, line_segment
from readiness.statements import chart_eras as words
from readiness.statements import counts
from readiness.statements.statement import Statement
from readiness.view.cells import cell_text
from readiness.view.models.answers import DimensionAnswersView
from readiness.view.models.gates import GateView
from readiness.view.models.live import FullUseView, LiveView
from readiness.view.models.report import ReportView

_PILOT, _USE, _BAR = 104.0, 392.0, 250.0
"""The left of the two columns, and the length of the longest bar."""
_HEAD, _ROW, _SIZE, _THICK = 22.0, 27.0, 10.6, 6.5
_FEWEST = 3


class _Row(NamedTuple):
    """One thing that the pilot and the full use have: the parts of the wholes, of which most are all."""

    name: Statement
    texts: tuple[Statement, Statement]
    parts: tuple[int, int]
    wholes: tuple[int, int]


def eras(
    live: LiveView | None, gates: Sequence[GateView], dimensions: Sequence[DimensionAnswersView], today: date
) -> Chart | None:
    """Return the chart of a tool in full use; None for any other, and where fewer than three rows have facts."""
    use = live.full_use if live else None
    if live is None or use is None:
        return None
    minimums, evidence = _minimums(use, gates), _evidence(use, dimensions)
    found = (_time(use, today), minimums, _approved(live, use), evidence, _places(live, use))
    rows = [row for row in found if row]
    if len(rows) < _FEWEST or minimums is None:
        return None
    height = _HEAD + len(rows) * _ROW
    heads = (words.pilot_until(day=use.since), words.used_since(status=use.status, day=use.since))
    parts = [*_heads(heads), *(part for place, row in enumerate(rows) for part in _elements(row, place))]
    title = _title(minimums, evidence)
    each = [words.of_row(name=row.name, then=row.texts[0], now=row.texts[1]) for row in rows]
    svg = svg_picture([words.picture_of_eras(), title, *each], WIDTH, height, *parts)
    table = tuple(tuple(map(cell_text, (row.name, *row.texts))) for row in rows)
    return Chart(title, svg, (words.about(), *heads), table)


def _title(minimums: _Row, evidence: _Row | None) -> Statement:
    then, now = minimums.wholes
    if evidence is None or not evidence.parts[0]:
        return words.needs_more(now=now, then=then)
    return words.rests_on_old(now=now, then=then, old=evidence.parts[0], whole=sum(evidence.parts))


def _row(name: Statement, texts: tuple[Statement, Statement], parts: tuple[int, int]) -> _Row:
    return _Row(name, texts, parts, parts)


def _time(use: FullUseView, today: date) -> _Row | None:
    if use.pilot_since is None:
        return None
    then, now = ((end - start).days // 7 for start, end in ((use.pilot_since, use.since), (use.since, today)))
    if not then + now:
        return None
    return _row(words.time(), (counts.weeks(number=then), counts.weeks(number=now)), (then, now))


def _minimums(use: FullUseView, gates: Sequence[GateView]) -> _Row | None:
    """Return the minimums that each needs, and those that full use meets; what the pilot met is not known today."""
    named = {gate.id: gate for gate in gates}
    then, now = named.get(use.pilot_gate.id), named.get(use.gate.id)
    if then is None or now is None or not (then.needed and now.needed):
        return None
    texts = (
        words.needed_for(needed=then.needed, gate=then.id),
        words.met_for(met=now.met, needed=now.needed, gate=now.id),
    )
    return _Row(words.minimums(), texts, (0, now.met), (then.needed, now.needed))


def _approved(live: LiveView, use: FullUseView) -> _Row | None:
    approved = [gate for gate in live.approved if gate.date <= use.since]
    if not approved:
        return None
    passed, conditional = (sum(gate.today.kind == kind for gate in approved) for kind in ("passed", "conditional"))
    today = words.passed_today(number=passed)
    if conditional:
        today = words.some_conditional(passed=passed, conditional=conditional)
    number = len(approved)
    return _Row(words.gates(), (words.approved(number=number), today), (number, passed), (number, number))


def _evidence(use: FullUseView, dimensions: Sequence[DimensionAnswersView]) -> _Row | None:
    """Return the answers by the day of their latest valid evidence: before full use, and since."""
    answers = (answer for dimension in dimensions for answer in dimension.answers)
    dated = ([one.date for one in of.evidence if one.date and one.state.kind == "valid"] for of in answers)
    latest = [max(days) for days in dated if days]
    if not latest:
        return None
    old = sum(day < use.since for day in latest)
    texts = words.answers_on_it(number=old), words.answers_on_it(number=len(latest) - old)
    return _row(words.evidence(), texts, (old, len(latest) - old))


def _places(live: LiveView, use: FullUseView) -> _Row | None:
    places = [part for part in live.parts if part.status.use == "in-use"]
    if not places:
        return None
    then = sum(one.status.since is not None and one.status.since <= use.since for one in places)
    stopped = sum(one.stopped is not None for one in places)
    now = len(places) - stopped
    today = words.places_now_and_stopped(number=now, stopped=stopped) if stopped else words.places_now(number=now)
    return _row(words.places(), (words.places_then(number=then), today), (then, now))


def _heads(heads: tuple[Statement, Statement]) -> Iterator[str]:
    for x, head in zip((_PILOT, _USE), heads, strict=True):
        yield svg_text(x, 12, head, TEXT, _BAR + 10, fill=MUTED)
    yield line_segment(0, _HEAD - 5, WIDTH, _HEAD - 5, LINE)


def _elements(row: _Row, place: int) -> Iterator[str]:
    """Yield a row: its name, and in each column the words above a bar, both bars on one axis from zero."""
    top, most = _HEAD + place * _ROW, max(*row.wholes, 1)
    yield svg_text(0, top + 11, row.name, _SIZE, _PILOT - 8, font_weight="bold")
    for x, text, part, whole in zip((_PILOT, _USE), row.texts, row.parts, row.wholes, strict=True):
        yield svg_text(x, top + 11, text, _SIZE, _BAR + 10)
        if whole > part:
            yield _bar(x, top, whole / most, PAPER)
        if part:
            yield _bar(x, top, part / most, INK)


def _bar(x: float, top: float, share: float, fill: str) -> str:
    return svg_element(
        "rect", x=x, y=top + 15, width=max(1.0, share * _BAR), height=_THICK, fill=fill, stroke=INK, stroke_width=1
    )


def _draw(view: ReportView) -> Chart | None:
    if view.edition.dimension:
        return None
    return eras(view.live, view.gates, view.dimensions, view.header.date)


CHART = ChartKind("eras", _draw)
