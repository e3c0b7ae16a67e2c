"""A comparison with a baseline → lines: gates, then late and blocked work, then the rest by code."""

from collections.abc import Iterable, Iterator

from readiness.model.against_baseline import AgainstBaseline, BlockedWork, GateMove, WorkMove
from readiness.statements import baseline_lines as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement, Words
from readiness.view.entry_words import entry_words
from readiness.view.phrases import Phrases


def baseline_lines(found: AgainstBaseline, wording: Phrases) -> Iterator[Statement]:
    """Yield the lines of a comparison."""
    yield from map(_gate, found.gates)
    for move in found.work:
        yield from _told(move, wording)
    quiet = [move for move in found.work if not (move.is_late or move.is_blocked or move.is_added)]
    for say, group in (
        (statements.done, [move for move in quiet if move.status == "done"]),
        (statements.in_progress, [move for move in quiet if move.status == "in-progress"]),
        (statements.added, [move for move in found.work if move.is_added]),
        (statements.dropped, [move for move in quiet if move.status == "dropped"]),
    ):
        if group:
            yield say(items=tuple(_codes(group, wording)))
    if planned := sum(move.status == "planned" for move in quiet):
        yield statements.as_planned(number=planned)


def blocked_lines(blocked: Iterable[BlockedWork], wording: Phrases) -> Iterator[Statement]:
    """Yield a line for each piece of work in progress before its turn."""
    for one in blocked:
        yield from _blocked(entry_words(wording.initiative(one.initiative)), one.waits_for, wording)


def _blocked(work: Words, waits_for: Iterable[str], wording: Phrases) -> Iterator[Statement]:
    codes = tuple(wording.initiative(id_).code for id_ in waits_for)
    if len(codes) == 1:
        yield statements.blocked_by_one(work=work, before=codes[0])
    elif codes:
        yield statements.blocked_by(work=work, before=at_most(codes))


def difference(weeks: int) -> Statement:
    """Return the difference of two days in weeks."""
    if weeks == 0:
        return statements.same()
    return statements.later(number=weeks) if weeks > 0 else statements.earlier(number=-weeks)


def _gate(move: GateMove) -> Statement:
    if move.promised is None:
        assert move.now
        return statements.gate_added(gate=move.gate, now=move.now)
    if move.now is None:
        told = statements.gate_reached if move.is_reached else statements.gate_open
        return told(gate=move.gate, promised=move.promised)
    return statements.gate_moved(
        gate=move.gate, promised=move.promised, now=move.now, difference=difference(move.weeks)
    )


def _told(move: WorkMove, wording: Phrases) -> Iterator[Statement]:
    """Yield what is to be said about some work: that it is late, blocked, or not begun."""
    work = _words(move, wording)
    if move.now and move.promised and move.weeks > 0:
        yield statements.late(work=work, promised=move.promised, now=move.now, difference=difference(move.weeks))
    if move.now and move.due and move.now > move.due:
        yield statements.past_due(work=work, due=move.due, now=move.now)
    yield from _blocked(work, move.waits_for, wording)
    if move.began_late and move.start:
        yield statements.not_begun(work=work, start=move.start)


def _words(move: WorkMove, wording: Phrases) -> Words:
    known = move.initiative in wording.rubric.initiative_named
    work: Words = entry_words(wording.initiative(move.initiative)) if known else move.initiative
    return statements.at_site(work=work, site=_site(move.site, wording)) if move.site else work


def _codes(moves: Iterable[WorkMove], wording: Phrases) -> Iterator[Words]:
    named = wording.rubric.initiative_named
    for move in moves:
        code = named[move.initiative].code if move.initiative in named else move.initiative
        yield statements.at_site(work=code, site=_site(move.site, wording)) if move.site else code


def _site(id_: str, wording: Phrases) -> str:
    return next((site.title for site in wording.answers.sites if site.id == id_), id_)
