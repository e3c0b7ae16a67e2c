"""Work items → the lines that describe them in a tracker or a calendar, and their numbers as text."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from readiness.exports.work_items import WorkItem
from readiness.model.field_types import Exact, format_exact
from readiness.statements import work_items as statements
from readiness.statements.decisions import in_role
from readiness.statements.statement import Words
from readiness.statements.voice import say

_HUNDREDTHS = 100


def description(item: WorkItem, codes: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines that describe an item; `codes` has the code of each item by key."""
    yield from (say(line) for line in _lines(item, codes) if line)


def summary(item: WorkItem) -> str:
    """Return the code and the title of an item on one line."""
    return say(statements.coded(code=item.code, title=item.title) if item.code else item.title)


def number_text(number: Exact) -> str:
    """Return an effort as a decimal number with at most two digits."""
    return format_exact(Fraction(round(number * _HUNDREDTHS), _HUNDREDTHS))


def _lines(item: WorkItem, codes: Mapping[str, str]) -> Iterator[Words]:
    yield item.because
    if item.start_50:
        yield statements.starts(start=item.start_50)
    if item.finish_50 and item.finish_80:
        yield statements.finishes(half=item.finish_50, most=item.finish_80)
    if item.due:
        yield statements.due(day=item.due)
    if item.owner or item.role:
        both = item.owner and item.role
        who: Words = in_role(owner=item.owner, role=item.role) if both else item.owner or item.role
        yield statements.accountable(who=who)
    efforts = [(number_text(own), group) for group, own in item.effort.items() if own]
    if efforts:
        yield statements.effort(efforts=tuple(statements.of_group(number=own, group=group) for own, group in efforts))
    if item.metric:
        yield statements.success(metric=item.metric)
    if item.after:
        yield statements.comes_after(items=tuple(codes[key] for key in item.after))
