"""Choose the columns of the scorecard, the same in every format."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from readiness.statements import columns, counts, labels
from readiness.statements.scores import none_applies
from readiness.statements.statement import Words
from readiness.statements.values import Figure
from readiness.view.models.scores import NodeScoreView
from readiness.view.possible_scores import is_below_zero
from readiness.view.report_parts import AnyReport


class ScorecardColumn(NamedTuple):
    """A column: its head, the function that gives a row's text, and `n` for numbers or `-` for text."""

    head: Words
    shown: Callable[[NodeScoreView], Words]
    align: str = "n"


class ShownColumns(NamedTuple):
    """The optional columns of the scorecard, each True if some row has a value for it."""

    uneven: bool
    """True if the highest possible score differs between rows, or a lowest one that is below zero."""
    below_zero: bool
    """True if some row can have a score below zero."""
    reads: bool
    wanted: bool
    blockers: bool
    many: bool
    """True if the maximum, bands, targets or facets are shown, which leaves less width for each column."""


def shown_columns(view: AnyReport) -> ShownColumns:
    """Return the optional columns with a value in some row."""
    rows = view.scorecard
    below_zero, reads = any(is_below_zero(row.least) for row in rows), any(row.reads for row in rows)
    uneven = below_zero or any(row.most != rows[0].most for row in rows)
    wanted = any(row.target for row in rows)
    return ShownColumns(
        uneven=uneven,
        below_zero=below_zero,
        reads=reads,
        wanted=wanted,
        blockers=_has_gates(view) and any(row.blockers_words for row in rows),
        many=uneven or reads or wanted or bool(view.header.facets),
    )


def scorecard_columns(view: AnyReport, *, brief: bool = False) -> list[ScorecardColumn]:
    """Return the columns after the title: claimed and evidenced score, or one score without an evidence rule.

    With `brief`, the blockers that are short are counted, not named.
    """
    return list(_columns(view, brief=brief))


def _columns(view: AnyReport, *, brief: bool) -> Iterator[ScorecardColumn]:
    shows = shown_columns(view)
    if view.header.asks_evidence:
        yield ScorecardColumn(labels.claimed(), lambda row: _figure(row.claimed))
        yield ScorecardColumn(labels.evidenced(), lambda row: _figure(row.evidenced))
    else:
        yield ScorecardColumn(labels.score(), lambda row: _figure(row.evidenced))
    if shows.uneven:
        if shows.below_zero:
            yield ScorecardColumn(labels.lowest_to_highest(), _ends)
        else:
            yield ScorecardColumn(labels.of_at_most(), lambda row: _figure(row.most))
    for place, facet in enumerate(view.header.facets):
        yield ScorecardColumn(facet, _facet(place))
    if shows.reads:
        yield ScorecardColumn(labels.reads(), lambda row: row.reads or "–", "-")
    if shows.wanted:
        yield ScorecardColumn(labels.wanted(), _wanted)
    upcoming = view.leader.next_gate
    if _has_gates(view) and any(row.met for row in view.scorecard):
        yield ScorecardColumn(
            columns.met_for(gate=upcoming.id) if upcoming else labels.met(), lambda row: row.met or "–"
        )
    yield ScorecardColumn(labels.answered(), _answered)
    if shows.blockers:
        head = labels.blockers_short_for(gate=upcoming.id) if upcoming else labels.blockers_short()
        yield ScorecardColumn(head, counted_blockers if brief else _blockers, "-")


def _has_gates(view: AnyReport) -> bool:
    """Return whether there is a gate, without building the views of all of them."""
    return bool(view.leader.next_gate or view.leader.reached_gate)


def _blockers(row: NodeScoreView) -> Words:
    return row.blockers_words or "–"


def counted_blockers(row: NodeScoreView) -> Words:
    """Return the number of blockers that are short, without their names."""
    return row.blockers_counted or "–"


def _facet(place: int) -> Callable[[NodeScoreView], Words]:
    return lambda row: _figure(row.facets[place])


def _figure(value: Figure | None) -> Words:
    return columns.figure(value=value) if value else "–"


def _ends(row: NodeScoreView) -> Words:
    if row.least is None or row.most is None:
        return "–"
    return _figure(row.most) if row.least == row.most else counts.ends(least=row.least, most=row.most)


def _wanted(row: NodeScoreView) -> Words:
    if row.target is None:
        return "–"
    return columns.short(score=row.target) if row.below_target else _figure(row.target)


def _answered(row: NodeScoreView) -> Words:
    answered, applicable, unknown = row.answered, row.applicable, row.unknown
    if not applicable:
        return none_applies()
    if unknown:
        return columns.answers_and_unknown(answered=answered, applicable=applicable, unknown=unknown)
    return columns.answers(answered=answered, applicable=applicable)
