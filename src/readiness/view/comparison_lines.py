"""The lines above a comparison, which every format that people read shows alike."""

from collections.abc import Iterator

from readiness.statements import comparison as statements
from readiness.statements.statement import Statement
from readiness.view.models.comparison import ComparedSideView, ComparisonView


def side_lines(view: ComparisonView) -> Iterator[Statement]:
    """Yield the lines that name both sides, with what is said of each."""
    for side, said in ((view.before, statements.before_is), (view.now, statements.now_is)):
        yield said(side=statements.side(name=side.name, day=side.date))
        yield from _remarks(side)


def _remarks(side: ComparedSideView) -> Iterator[Statement]:
    yield from (line for line in (side.rejudged, side.published) if line)
