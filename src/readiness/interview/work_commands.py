"""The commands that say who puts a shortfall right and by when, and how far an initiative is."""

from typing import Any

from readiness.interview.owner_prompts import OwnerPrompts
from readiness.interview.prompts import Prompts, numbered
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.model.answer import Remedy
from readiness.model.initiative import Initiative
from readiness.planning.shown_option import shown_plan
from readiness.saving.changes import to_value
from readiness.saving.record_changes import to_progress, to_remedy
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_work as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_STATUS = {"p": "planned", "w": "in-progress", "d": "done"}
_MOST = 15


class WorkCommands:
    """The commands `t` (what is to be done about a question) and `i` (initiatives)."""

    def __init__(self, session: Session, asking: Prompts, attempts: SaveAttempts, owners: OwnerPrompts) -> None:
        self._session, self._asking, self._attempts, self._owners = session, asking, attempts, owners

    def remedy(self, owner: str = "") -> bool:
        """Ask who puts the current question right and by when; `-` removes the remedy. Raises CancelledError."""
        session, code = self._session, self._session.current.code
        old = self._remedy_now()
        if old:
            self._asking.tell(statements.remedy_now(owner=old.owner, due=old.due))
        if owner == "-":
            self._remove(code)
            return False
        owner = self._owners.owner(statements.who_again() if old else statements.who_puts_right(), owner)
        owner = owner or (old.owner if old else "")
        if not owner:
            self._attempts.tell(statements.needs_owner())
            return False
        due = self._owners.due(statements.by_when_again(owner=owner) if old else statements.by_when(owner=owner))
        due = due or (old.due if old else None)
        if due is None:
            self._attempts.tell(statements.needs_day())
            return False
        fields: dict[str, Any] = {"owner": owner, "due": due}
        if old is None:
            fields["found"] = session.answers.date
        change = to_remedy(session.current.id, fields, self._part())
        if self._attempts.make(lambda: session.record(change), statements.remedy_of(code=code), ("remedy", code)):
            self._attempts.done(statements.remedy_saved(code=code, owner=owner, due=due))
        return False

    def _part(self) -> tuple[str, str] | None:
        part = self._session.part
        return (f"{part.kind}s", part.id) if part else None

    def _remedy_now(self) -> Remedy | None:
        answers, part = self._session.answers, self._session.part
        if part is None:
            return answers.remedies.get(self._session.current.id)
        parts = answers.functions if part.kind == "function" else answers.segments
        return next((one.remedies.get(self._session.current.id) for one in parts if one.id == part.id), None)

    def _remove(self, code: str) -> None:
        session = self._session
        if self._remedy_now() is None or self._part():
            self._attempts.refuse(statements.no_remedy())
            return
        change = to_value(("remedies", session.current.id), None)
        if self._attempts.make(lambda: session.record(change), statements.remedy_of(code=code), ("remedy", code)):
            self._attempts.done(statements.remedy_removed(code=code))

    def progress(self, typed: str = "") -> bool:
        """Ask for an initiative, its status, its owner and its day, and save them. Raises CancelledError."""
        chosen = self._initiative(typed)
        if chosen is None:
            self._attempts.tell(refusals.nothing_changed())
            return False
        old = self._session.answers.progress.get(chosen.id)
        status = self._status(chosen)
        if not status:
            self._attempts.tell(refusals.nothing_changed())
            return False
        owner, due = "", None
        if status != "done":
            owner = self._owners.owner(statements.who_works())
            due = self._owners.due(statements.done_when())
        fields: dict[str, Any] = {"status": status} | {key: one for key, one in (("owner", owner), ("due", due)) if one}
        if status != "in-progress" and old and old.remaining:
            fields["remaining"] = None
        what = statements.progress_of(code=chosen.code)
        change = to_progress(chosen.id, fields)
        if self._attempts.make(lambda: self._session.record(change), what, ("progress", chosen.id)):
            self._attempts.done(statements.progress_saved(code=chosen.code, status=_said(status)))
        return False

    def _initiative(self, typed: str) -> Initiative | None:
        """Return the initiative with a number, a code, or words of its title; the roadmap's come first."""
        every = self._initiatives()
        shown: list[Initiative] = []
        while True:
            if typed:
                shown = _named(typed, every, shown)
            if len(shown) == 1:
                return shown[0]
            if typed and not shown:
                self._asking.tell(statements.no_initiative(words=typed[:40]))
            shown = shown or every
            rows = shown[:_MOST]
            for place, one in enumerate(rows, 1):
                line = statements.initiative_row(code=one.code, title=one.title, status=self._standing(one))
                self._asking.tell(line, *numbered(place, len(rows)))
            typed = self._asking.detail(statements.which_initiative(number=len(every)))
            if not typed:
                return None

    def _initiatives(self) -> list[Initiative]:
        session = self._session
        _, roadmap, _ = shown_plan(session.pack, session.answers, session.scorecard, session.target)
        named = session.pack.rubric.initiative_named
        first = [named[step.initiative] for step in roadmap.steps]
        begun = [named[id_] for id_ in session.answers.progress if id_ in named]
        return list({one.id: one for one in (*begun, *first, *named.values())}.values())

    def _standing(self, one: Initiative) -> Statement:
        progress = self._session.answers.progress.get(one.id)
        if progress is None:
            return statements.not_begun()
        if progress.owner and progress.due and progress.status != "done":
            return statements.status_with(status=_said(progress.status), owner=progress.owner, due=progress.due)
        return _said(progress.status)

    def _status(self, chosen: Initiative) -> str:
        self._asking.tell(
            statements.initiative_row(code=chosen.code, title=chosen.title, status=self._standing(chosen))
        )
        while text := self._asking.detail(statements.how_far()).casefold():
            found = [value for key, value in _STATUS.items() if text in {key, value, say(_said(value)).casefold()}]
            if found:
                return found[0]
        return ""


def _said(status: str) -> Statement:
    return {"planned": statements.planned, "in-progress": statements.in_progress, "done": statements.done}[status]()


def _named(typed: str, every: list[Initiative], shown: list[Initiative]) -> list[Initiative]:
    """Return what was typed: a number of a list that was shown, a code or an id, or words of titles."""
    if typed.isascii() and typed.isdigit():
        place = int(typed[:4])
        return [shown[place - 1]] if 0 < place <= min(len(shown), _MOST) else []
    folded = typed.casefold()
    exact = [one for one in every if folded in {one.code.casefold(), one.id}]
    return exact or [one for one in every if all(word in one.title.casefold() for word in folded.split())]
