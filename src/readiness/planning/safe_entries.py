"""Minimums of safe use that a tool lacks → an entry of the lane for some of them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from readiness.model.live import Part, UnsafeNow
from readiness.model.safe_steps import SafeKind, SafeQuestion, SafeStep
from readiness.model.spans import Dates, Span
from readiness.statements.statement import Statement

FIRST_WEEK = Dates(Span(0, 1), 0, 1, 1)
"""The weeks of what is done at once: nothing of it takes longer by chance."""


def entry(kind: SafeKind, unsafe: Sequence[UnsafeNow], why: Statement, day: date, *, role: str | None) -> SafeStep:
    """Return an entry in week 0 for some minimums, without an initiative; `role` answers where no owner is named."""
    ordered = sorted(unsafe, key=lambda one: one.until or date.max)
    owner = next((one.owner for one in ordered if one.owner), None)
    until = ordered[0].until if ordered else None
    return SafeStep(
        order=0,
        kind=kind,
        initiative=None,
        text=None,
        parts=parts_of(unsafe),
        questions=tuple(_question(one) for one in unsafe),
        owner=owner,
        role=None if owner else role,
        until=until,
        dates=FIRST_WEEK,
        effort=0,
        closes=(),
        collect=(),
        after=None,
        events=(),
        is_too_late=until is not None and until < day,
        because=why,
    )


def parts_of(unsafe: Iterable[UnsafeNow]) -> tuple[Part, ...]:
    """Return the parts that some minimums are about; none as soon as one is about the whole tool."""
    own = [(one.part,) if one.part else one.at for one in unsafe]
    return tuple(dict.fromkeys(part for parts in own for part in parts)) if all(own) else ()


def by_question(unsafe: Iterable[UnsafeNow]) -> Iterator[list[UnsafeNow]]:
    """Yield the minimums of each question together."""
    found: dict[str, list[UnsafeNow]] = {}
    for one in unsafe:
        found.setdefault(one.question, []).append(one)
    yield from found.values()


def _question(one: UnsafeNow) -> SafeQuestion:
    return SafeQuestion(one.question, one.part, one.at, one.needs, one.has, one.risk, one.until, one.owner)
