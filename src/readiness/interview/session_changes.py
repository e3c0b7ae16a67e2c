"""The changes of a session: each is saved at once and can be undone."""

from collections.abc import Callable
from typing import Any

from readiness.interview.navigator import Navigator
from readiness.interview.past_change import PastChange
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.scorecard import Scorecard
from readiness.saving.changes import Change

Save = Callable[[Change], Answers]
"""A function that saves a change and returns the answers after it; raises ReadinessError when it could not."""


class ChangingSession(Navigator):
    """Questions whose answers change; its methods raise the errors of `save`, and change nothing then."""

    def __init__(self, pack: Pack, answers: Answers, save: Save, target: str | None = None, only: str = "") -> None:
        """Start at the first open question; `only` limits the questions, see `Navigator`."""
        super().__init__(pack, answers, target, only)
        self._save = save
        self._past: list[PastChange] = []
        self.before: Scorecard | None = None
        """The scores before the last change."""
        self.touched: dict[str, None] = {}
        """The codes of the questions changed in this session, in order."""

    def record(self, change: Change) -> None:
        """Make a change that is no answer to a question."""
        self._make(change)

    def undo(self) -> str | None:
        """Undo the last change, and go to its question.

        Returns the code of that question or the key of the value; None when there is nothing to undo.
        """
        if not self._past:
            return None
        past = self._past[-1]
        self._check_move(past.question)
        self.before = self.scorecard
        self.answers = self._save(self.parts.place(past.undo(), past.part))
        self._past.pop()
        if past.question in {question.code for question in self.asked}:
            self._go(past.question)
        return past.question if past.way[0] == "answers" else past.way[-1]

    def _check_move(self, question: str) -> None:
        """Raise an error when going to a question would lose something; every move and every undo calls this."""

    def _make(self, change: Change, *, typing: bool = False) -> None:
        held: list[Any] = [None, None]

        def edit(old: Any) -> Any:
            held[:] = [old, change.edit(old)]
            return held[1]

        here, before = self.current.code, self.scorecard
        part = self.part if change.way[0] == "answers" else None
        self.answers = self._save(self.parts.place(Change(change.way, edit), part))
        self.before = before
        if change.way[0] == "answers":
            self.touched |= {here: None}
        last = self._past[-1] if self._past else None
        if not (typing and last and last.typing and (last.way, last.part) == (change.way, part)):
            self._past.append(PastChange(change.way, held[0], held[1], here, typing, part))
