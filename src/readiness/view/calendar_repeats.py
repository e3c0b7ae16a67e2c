"""Entries of a calendar → the same entries, with letters for what follows after several days, which is said once."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from string import ascii_uppercase
from typing import NamedTuple

from readiness.statements import calendar as statements
from readiness.statements.lists import following, paragraph
from readiness.statements.outlook_lines import planned_too_late
from readiness.statements.statement import Statement, Words
from readiness.view.models.calendar import CalendarEntryView, LetteredView


class SaidOnce(NamedTuple):
    """Entries with letters, and what each letter stands for."""

    entries: list[CalendarEntryView]
    letters: tuple[LetteredView, ...]


def said_once(entries: Sequence[CalendarEntryView]) -> SaidOnce:
    """Return entries in which a letter stands for a sentence that several of them have, whatever its day."""
    every = [(one, entry.key) for entry in entries for one in _sentences(entry.note) if one.code != _PLANNED]
    counts = Counter(what_follows(one) for one, _ in every)
    first: dict[Hashable, tuple[Statement, str]] = {}
    for one, key in every:
        if counts[what_follows(one)] > 1:
            first.setdefault(what_follows(one), (one, key))
    letters = dict(zip(first, ascii_uppercase, strict=False))
    told = ((letter, *first[about]) for about, letter in letters.items())
    return SaidOnce(
        [entry._replace(note=_note(entry, letters)) for entry in entries],
        tuple(LetteredView(statements.letter(letter=letter), _of_that_day(one), key) for letter, one, key in told),
    )


def what_follows(sentence: Statement) -> Hashable:
    """Return the code of what follows, with its parameters but the day."""
    return sentence.code, tuple((name, value) for name, value in sentence.about if name != "day")


def _of_that_day(sentence: Statement) -> Statement:
    return sentence._replace(
        about=tuple((name, statements.that_day() if name == "day" else value) for name, value in sentence.about)
    )


def _note(entry: CalendarEntryView, letters: dict[Hashable, str]) -> Statement | None:
    sentences = [_shortened(one, letters) for one in _sentences(entry.note)]
    return paragraph(*sentences) if sentences else None


def _shortened(sentence: Statement, letters: dict[Hashable, str]) -> Statement:
    if sentence.code == _PLANNED:
        return statements.planned_for(**sentence.parameters)  # type: ignore[arg-type]
    letter = letters.get(what_follows(sentence))
    return statements.letter(letter=letter) if letter else sentence


def _sentences(note: Words | None) -> Iterator[Statement]:
    """Yield the sentences of a paragraph."""
    if not isinstance(note, Statement):
        return
    if note.code != _FOLLOWING:
        yield note
        return
    for part in note.parameters.values():
        yield from _sentences(part)  # type: ignore[arg-type]


_PLANNED = planned_too_late(planned=date.min).code
_FOLLOWING = following(first="", then="").code
