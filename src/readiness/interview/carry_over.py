"""Things from last time at the start of a session: what is parked and what is overdue, one key each."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Literal, NamedTuple

from readiness.interview.clock import Clock
from readiness.interview.owner_prompts import OwnerPrompts
from readiness.interview.prompts import CancelledError, Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.model.answer import Parked
from readiness.saving.changes import Change, to_value
from readiness.saving.record_changes import to_progress, to_remedy
from readiness.statements import carry_over as statements
from readiness.statements.lists import entries
from readiness.statements.statement import Statement, Words

_DONE, _LATER, _DROP, _SKIP = "d", "l", "x", {"s", "-"}
_WORDS = {"done": _DONE, "later": _LATER, "drop": _DROP, "skip": "s"}


class CarriedItem(NamedTuple):
    """One thing from last time."""

    kind: Literal["parked", "remedy", "progress"]
    key: str
    """The code of a parked question, or the key of a remedy or of progress."""
    title: str
    details: tuple[Words, ...]
    """The reason, the owner and the day, as far as they are known."""
    due: date | None


class CarryOver:
    """The dialog about things from last time."""

    def __init__(
        self,
        session: Session,
        asking: Prompts,
        attempts: SaveAttempts,
        owners: OwnerPrompts,
        clock: Clock,
        *,
        wanted: bool = True,
    ) -> None:
        """Prepare the dialog; it asks nothing unless it is `wanted`."""
        self._session, self._asking, self._attempts, self._owners = session, asking, attempts, owners
        self._clock, self._wanted = clock, wanted

    @property
    def items(self) -> tuple[CarriedItem, ...]:
        """The things to ask about, the earliest day first; what is parked until a later day waits for it."""
        if not self._wanted:
            return ()
        every = [*_parked(self._session, self._clock.today), *_overdue(self._session, self._clock.today)]
        return tuple(sorted(every, key=lambda one: (one.due or date.max, one.kind, one.key)))

    def ask(self) -> None:
        """Ask about each thing; `s` skips the rest, and the session goes on where it was."""
        items, here = self.items, self._session.current.code
        if not items:
            return
        self._asking.gap()
        self._asking.tell(statements.begins(number=len(items)))
        for number, item in enumerate(items, 1):
            if not self._ask_about(item, number, len(items)):
                break
        if here in {one.code for one in self._session.asked}:
            self._session.jump(here)

    def _ask_about(self, item: CarriedItem, number: int, of: int) -> bool:
        """Ask about one thing; return False to skip the rest."""
        self._asking.gap()
        self._asking.tell(statements.item(number=number, total=of, what=_said(item, self._clock.today)))
        while True:
            typed = self._asking.text(statements.choices()).casefold()
            typed = _WORDS.get(typed, typed)
            if typed in _SKIP:
                return False
            if not typed:
                return True
            if typed in {_DONE, _DROP} and self._settle(item, done=typed == _DONE):
                return True
            if typed == _LATER and self._postpone(item):
                return True

    def _settle(self, item: CarriedItem, *, done: bool) -> bool:
        """Save that a thing is done, or dropped; return whether it is saved."""
        match item.kind:
            case "parked":
                change: Callable[[], None] = partial(self._at, item.key, self._session.take_off)
            case "remedy":
                change = self._recorded(to_value(("remedies", item.key), None))
            case _ if done:
                change = self._recorded(to_progress(item.key, {"status": "done", "remaining": None}))
            case _:
                change = self._recorded(to_value(("progress", item.key), None))
        said = statements.done if done else statements.dropped
        return self._save(item, change, said(what=item.title))

    def _postpone(self, item: CarriedItem) -> bool:
        """Ask for a new day, and save it; return whether it is saved."""
        try:
            due = self._owners.due(statements.until_when())
        except CancelledError:
            return False
        if due is None:
            return False
        match item.kind:
            case "parked":
                change: Callable[[], None] = partial(self._at, item.key, partial(self._park_until, due))
            case "remedy":
                change = self._recorded(to_remedy(item.key, {"due": due}))
            case _:
                change = self._recorded(to_progress(item.key, {"due": due}))
        return self._save(item, change, statements.later(what=item.title, day=due))

    def _save(self, item: CarriedItem, change: Callable[[], None], said: Statement) -> bool:
        if not self._attempts.make(change, statements.change(what=item.title), ("carried", item.kind, item.key)):
            return False
        self._attempts.done(said)
        return True

    def _recorded(self, change: Change) -> Callable[[], None]:
        return partial(self._session.record, change)

    def _at(self, code: str, change: Callable[[], None]) -> None:
        """Make a change at a question."""
        self._session.jump(code)
        change()

    def _park_until(self, due: date) -> None:
        was = self._session.answer_now.flagged or Parked()
        self._session.park(was.why or "", was.owner or "", due)


def _parked(session: Session, today: date) -> Iterator[CarriedItem]:
    """Yield the questions that are parked without a day, or until one that has come."""
    for question in session.asked:
        flag = session.said(question).flagged
        if flag and (flag.due is None or flag.due <= today):
            known = tuple(one for one in (flag.why, flag.owner) if one)
            yield CarriedItem("parked", question.code, f"{question.code} {question.title}", known, flag.due)


def _overdue(session: Session, today: date) -> Iterator[CarriedItem]:
    """Yield the remedies and the progress whose day is past."""
    questionnaire, answers = session.pack.questionnaire, session.answers
    named = {one.id: f"{one.code} {one.title}" for one in questionnaire.questions.values()}
    named |= {node.id: node.title for dimension in questionnaire.dimensions for node in dimension.walk()}
    for place, remedy in answers.remedies.items():
        if remedy.due < today:
            yield CarriedItem("remedy", place, named.get(place, place), (remedy.owner,), remedy.due)
    initiatives = session.pack.rubric.initiative_named
    for id_, progress in answers.progress.items():
        if progress.status != "done" and progress.due and progress.due < today:
            title = f"{initiatives[id_].code} {initiatives[id_].title}" if id_ in initiatives else id_
            yield CarriedItem("progress", id_, title, (progress.owner,) if progress.owner else (), progress.due)


def _said(item: CarriedItem, today: date) -> Statement:
    """Return a thing in words: what it is, and who comes back to it by when."""
    kinds = {"parked": statements.parked, "remedy": statements.remedy, "progress": statements.initiative}
    said = kinds[item.kind](title=item.title)
    when = None
    if item.due:
        when = statements.overdue(day=item.due) if item.due < today else statements.until(day=item.due)
    details = (*item.details, *([when] if when else ()))
    return statements.with_details(what=said, details=entries(*details)) if details else said
