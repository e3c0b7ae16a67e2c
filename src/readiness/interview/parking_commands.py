"""The command that parks a question with its reason, its owner and a day, or takes it off the parking lot."""

from datetime import date
from functools import partial

from readiness.interview.owner_prompts import OwnerPrompts
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.statements import interview_saved as saved
from readiness.statements import interview_work as statements


class ParkingCommands:
    """The command `f` of both frontends."""

    def __init__(self, session: Session, asking: Prompts, attempts: SaveAttempts, owners: OwnerPrompts) -> None:
        self._session, self._asking, self._attempts, self._owners = session, asking, attempts, owners

    def flag(self, why: str = "") -> bool:
        """Park the question, or take it off when it is parked and no reason is given. Raises CancelledError."""
        if not self._session.answer_now.flagged or why:
            return self.park(why)
        code = self._session.current.code
        if self._attempts.make(self._session.take_off, saved.flag(code=code), ("flag", code)):
            self._attempts.done(saved.unflagged(code=code))
        return False

    def park(self, why: str = "") -> bool:
        """Ask why, who comes back to it and by when, and park the question. Raises CancelledError."""
        why = why or self._asking.detail(statements.why_park())
        owner, due = "", None
        if why:
            owner = self._owners.owner(statements.who_comes_back())
            due = self._owners.due(statements.until_when())
        self._keep(why, owner, due)
        return False

    def _keep(self, why: str, owner: str, due: date | None) -> None:
        code = self._session.current.code
        change = partial(self._session.park, why, owner, due)
        if self._attempts.make(change, saved.flag(code=code), ("flag", code)):
            self._attempts.done(saved.flagged(code=code))
