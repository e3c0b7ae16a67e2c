"""The talk after a round of votes: take a level, vote again, or park the question; by how far the votes are apart."""

from collections.abc import Callable

from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.pace import Pace
from readiness.interview.parking_commands import ParkingCommands
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.vote_text import room_spread, spread_statement, vote_statements
from readiness.model.participants import UNKNOWN
from readiness.scoring.vote_agreement import Spread
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as saved
from readiness.statements import interview_votes as statements
from readiness.statements.statement import Statement

AGAIN, _PARK, _OPEN = "v", "f", "-"


class AgreementDialog:
    """The dialog below the votes of a round; the same whether they were hidden or not."""

    def __init__(
        self,
        session: Session,
        asking: Prompts,
        attempts: SaveAttempts,
        answering: AnswerCommands,
        parking: ParkingCommands,
        pace: Pace,
    ) -> None:
        self._session, self._asking, self._attempts, self._answering = session, asking, attempts, answering
        self._parking, self._pace = parking, pace

    def reach(self, correct: Callable[[str], bool] | None = None) -> bool:
        """Print the votes of the last round, and ask what follows; return True to vote again.

        `correct` takes a line that corrects a vote, and returns False for any other.
        """
        session, votes = self._session, self._session.last_round
        spread = room_spread(session, votes)
        if spread and spread.is_wide:
            self._pace.begin_talk()
        self._attempts.done(saved.voted(code=session.current.code, votes=vote_statements(session, votes)))
        if apart := spread_statement(session, votes):
            self._attempts.tell(apart)
        return self._ask(spread, correct)

    def _ask(self, spread: Spread | None, correct: Callable[[str], bool] | None) -> bool:
        """Ask until a level is agreed or the question stays open; return True to vote again."""
        levels = self._answering.levels
        offered = spread.lowest if spread and not spread.is_wide else None
        while True:
            said = self._asking.text(self._prompt(spread, levels))
            if said.lower() == AGAIN:
                return True
            if correct and correct(said):
                return self.reach(correct)
            if said == _OPEN or (not said and offered is None):
                return False
            if said.lower() == _PARK:
                self._park(spread)
                return False
            if self._agree(said, offered):
                self._pace.end_talk()
                self._ask_why()
                return False

    def _prompt(self, spread: Spread | None, levels: str) -> Statement:
        if spread is None:
            return statements.agreed(levels=levels)
        if not spread.is_wide:
            return statements.agreed_offer(levels=levels, offered=self._session.scale.called(spread.lowest))
        second = self._session.answer_now.second_votes
        return statements.agreed_still_apart(levels=levels) if second else statements.agreed_apart(levels=levels)

    def _agree(self, said: str, offered: int | None) -> bool:
        """Answer with a level, or with unknown; return whether it was one of them."""
        if said.lower() in {"u", UNKNOWN}:
            self._answering.unknown()
            return True
        levels = self._answering.as_levels(said) if said else None
        level = levels[0] if levels else None if said else offered
        if level is None or level not in self._session.scale.named:
            self._attempts.tell(refusals.that_no_level(levels=self._answering.levels))
            return False
        self._answering.level(level)
        return True

    def _park(self, spread: Spread | None) -> None:
        """Park the question with an owner and a day; its lower level may stand meanwhile."""
        self._parking.park()
        self._pace.end_talk()
        if spread is None:
            return
        lower = self._session.scale.called(spread.lowest)
        while (said := self._asking.text(statements.meanwhile(lower=lower))) != _OPEN:
            if self._agree(said, spread.lowest):
                return

    def _ask_why(self) -> None:
        """Ask for the reason of an answer after votes that were far apart, in one line."""
        answer = self._session.answer_now
        spreads = [room_spread(self._session, votes) for votes in (answer.votes, answer.second_votes)]
        if not any(spread and spread.is_wide for spread in spreads):
            return
        code = self._session.current.code
        prompt = statements.why_again(because=answer.because) if answer.because else statements.why_agreed()
        why = self._asking.text(prompt)
        what = saved.because(code=code)
        if why and self._attempts.make(
            lambda: self._session.because("" if why == "-" else why), what, ("because", code)
        ):
            self._attempts.done(saved.because_saved(code=code))
