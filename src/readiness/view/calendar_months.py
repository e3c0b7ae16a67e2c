"""The calendar of a report by month: for leaders the next twelve months, and the number of what comes later."""

from collections.abc import Hashable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from readiness.model.days import add_months
from readiness.statements import calendar as statements
from readiness.statements.months import month_of
from readiness.statements.options import recommended
from readiness.statements.statement import Statement, Words
from readiness.view.calendar_repeats import SaidOnce, said_once, what_follows
from readiness.view.models.calendar import CalendarEntryView, CalendarMonthView, CalendarShownView
from readiness.view.models.report import ReportView

_MONTHS_FOR_LEADERS, _SOON, _FEW, _MOST_FOR_LEADERS = 12, timedelta(90), 20, 6
_ALWAYS = {"gate", "condition", "review"}
"""Kinds of entries that leaders see however many days there are."""
_TOLD_BEFORE = {"decision", "start", "finish"}
"""Kinds of entries that leaders find in the decisions and the roadmap, where there are many days."""


def calendar_shown(view: ReportView) -> CalendarShownView:
    """Return the calendar as the edition shows it; for leaders, one line for evidence that lapses in one month."""
    if view.edition.detail:
        shown = by_month(view.calendar)
    else:
        today = view.header.judged_on
        shown = by_month(view.calendar, add_months(today, _MONTHS_FOR_LEADERS), is_short=True, soon=today + _SOON)
    options = view.options.options if view.options and not view.roadmap.option else ()
    is_other = any(one.is_advised and "recommended" not in one.kinds for one in options)
    return shown._replace(plan=statements.of_plan(option=recommended()) if is_other else None)


def by_month(
    entries: tuple[CalendarEntryView, ...], last: date = date.max, *, is_short: bool = False, soon: date = date.max
) -> CalendarShownView:
    """Return entries, which are in order, by month, up to a last day; the first ones where all of them are later.

    `is_short` joins evidence that lapses, and of many entries shows the first ones, gates, and days that
    are missed; where that leaves few, also decisions, and work that starts or ends up to `soon`.
    """
    within = [entry for entry in entries if entry.day <= last] or list(entries[:_MOST_FOR_LEADERS])
    told = list(_joined(within)) if is_short else within
    shown = _for_leaders(told, soon) if is_short else told
    missed = sum(entry.is_missed for entry in shown)
    left_out = [*(entry for entry in told if entry not in shown), *entries[len(within) :]]
    once = SaidOnce(shown, ()) if is_short else said_once(shown)
    months = groupby(once.entries, key=lambda entry: month_of(entry.day))
    return CalendarShownView(
        plan=None,
        marked=statements.marked_days(number=missed) if missed else None,
        months=tuple(CalendarMonthView(title, tuple(own)) for title, own in months),
        later=statements.later(number=len(left_out), day=left_out[-1].day) if left_out else None,
        letters=once.letters,
    )


def _for_leaders(told: Sequence[CalendarEntryView], soon: date) -> list[CalendarEntryView]:
    """Return all entries where they are few; else the first ones not told before, and what must be seen.

    Where few days are not told before, decisions and the work up to `soon` stay, in the room of few entries; without
    any, the first entries.
    """
    if len(told) <= _FEW:
        return list(told)
    others = [one for one in told if one.kind not in _TOLD_BEFORE][:_MOST_FOR_LEADERS]
    shown = [one for one in told if one in others or one.is_missed or one.kind in _ALWAYS]
    if len(shown) >= _MOST_FOR_LEADERS:
        return shown
    near = [one for one in told if one.kind == "decision" or (one.kind in _TOLD_BEFORE and one.day <= soon)]
    shown += near[: _FEW - len(shown)]
    return [one for one in told if one in shown] or list(told[:_MOST_FOR_LEADERS])


def _joined(entries: Sequence[CalendarEntryView]) -> Iterator[CalendarEntryView]:
    """Yield entries; of evidence after which the same follows, the first, with the number of the others."""
    same: dict[Hashable, list[CalendarEntryView]] = {}
    for entry in entries:
        if entry.subject is not None:
            same.setdefault(_after(entry), []).append(entry)
    for entry in entries:
        own = same[_after(entry)] if entry.subject is not None else [entry]
        if len(own) == 1:
            yield entry
        elif entry is own[0]:
            more = statements.evidence_and_more(title=entry.title, number=len(own) - 1, last=own[-1].day)
            yield entry._replace(title=more)


def _after(entry: CalendarEntryView) -> Hashable:
    """Return what follows an entry, whatever its day; None where nothing does."""
    return None if entry.note is None else what_follows(entry.note)


def letter_lines(shown: CalendarShownView) -> Iterator[Statement]:
    """Yield what each letter of the calendar stands for."""
    return (statements.lettered(letter=one.letter, sentence=one.sentence) for one in shown.letters)


def entry_title(entry: CalendarEntryView) -> Words:
    """Return the title of an entry, with its chance where it has one."""
    return entry.title if entry.chance is None else statements.with_chance(title=entry.title, chance=entry.chance)


def entry_note(entry: CalendarEntryView) -> Words | None:
    """Return the mark of an entry and what goes with it."""
    if entry.mark and entry.note:
        return statements.marked_note(mark=entry.mark, note=entry.note)
    return entry.mark or entry.note
