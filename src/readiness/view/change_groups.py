"""The changes between two assessments as groups of lines, which every format that people read shows alike."""

from collections.abc import Callable, Iterator, Sequence

from readiness.statements import case_changes, changes_of_use
from readiness.statements import comparison as statements
from readiness.statements.labels import entry
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.view.models.changes import ChangedBlockersView, ChangedDayView, ChangeGroupView, ChangesView, Way
from readiness.view.models.parts import NamedView

_MOST_NAMED = 8
_WAYS: dict[Way, Callable[..., Statement]] = {
    "fell": statements.fell,
    "lost-evidence": statements.lost_evidence,
    "reopened": statements.reopened,
    "unanswered": statements.unanswered,
    "rose": statements.rose,
    "answered": statements.answered,
    "otherwise": statements.otherwise,
}
"""The titles of the lists of answers, what got worse first."""
_LINES: dict[str, Callable[..., Statement]] = {
    "changes_of_use.status_changed": changes_of_use.status_line,
    "changes_of_use.outcome_changed": changes_of_use.outcome_line,
    "case_changes.total_moved": case_changes.total_line,
    "case_changes.value_moved": case_changes.value_line,
    "case_changes.payback_moved": case_changes.payback_line,
    "case_changes.payback_lost": case_changes.payback_lost_line,
    "case_changes.payback_gained": case_changes.payback_gained_line,
    "case_changes.case_is_new": case_changes.case_is_new_line,
    "case_changes.case_is_gone": case_changes.case_is_gone_line,
    "case_changes.other_currency": case_changes.other_currency_line,
}
"""The line of a list for each change that is part of a sentence."""


def change_groups(changes: ChangesView) -> Iterator[ChangeGroupView]:
    """Yield the groups that have changes."""
    groups = (
        ChangeGroupView(statements.verdicts(), tuple(_verdicts(changes))),
        ChangeGroupView(statements.in_use(), _lines(changes.use)),
        ChangeGroupView(statements.days(), tuple(line for one in changes.days for line in _day(one))),
        ChangeGroupView(statements.money(), _lines(changes.money)),
        *_answers(changes),
    )
    yield from (group for group in groups if group.lines)


def _lines(changes: Sequence[Statement]) -> tuple[Statement, ...]:
    return tuple(_LINES[one.code](**one.parameters) if one.code in _LINES else one for one in changes)


def _verdicts(changes: ChangesView) -> Iterator[Statement]:
    moved = {gate.id for gate in changes.gates}
    for gate in changes.gates:
        named = entry(code=gate.id, title=gate.title)
        yield statements.moved(subject=named, before=gate.before.word, now=gate.now.word)
    for site in changes.sites:
        named = statements.at_site(gate=entry(code=site.gate.id, title=site.gate.title), site=site.title)
        yield statements.moved(subject=named, before=site.gate.before.word, now=site.gate.now.word)
    for one in changes.blockers:
        if one.is_next or one.gate.id in moved:
            yield from _blockers(one)


def _blockers(one: ChangedBlockersView) -> Iterator[Statement]:
    gate = _named(one.gate)
    for said, questions in ((statements.new_blockers, one.new), (statements.gone_blockers, one.gone)):
        if questions:
            named = at_most([_named(question) for question in questions], _MOST_NAMED)
            yield said(gate=gate, number=len(questions), questions=named)


def _day(one: ChangedDayView) -> Iterator[Statement]:
    gate, before, now = _named(one.gate), one.before, one.now
    if before and now:
        yield statements.day_moved(gate=gate, before=before, now=now)
    elif before:
        yield (statements.day_reached if one.is_open else statements.day_lost)(gate=gate, before=before)
    elif now:
        yield statements.day_gained(gate=gate, now=now)


def _answers(changes: ChangesView) -> Iterator[ChangeGroupView]:
    for way, title in _WAYS.items():
        found = [one for one in changes.answers if one.way == way]
        lines = (statements.moved(subject=_named(one.question), before=one.before, now=one.now) for one in found)
        yield ChangeGroupView(title(number=len(found)), tuple(lines), of_answers=True)


def _named(one: NamedView) -> Statement:
    return entry(code=one.code, title=one.title)
