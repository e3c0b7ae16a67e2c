"""A round of hidden votes in both faces: taken without showing what is typed, changed, and shown all at once."""

from collections.abc import Sequence
from functools import partial

from readiness.errors import ReadinessError
from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.prompts import CancelledError, Prompts
from readiness.interview.question_text import wrap_text
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.model.participants import UNKNOWN, Vote
from readiness.safe_text import escape_controls
from readiness.view.words import list_text

_STOP, _SHOW, _DROP = "-", "show", "drop"
_TOGETHER = frozenset("0123456789u-")
"""Of these consist the votes of several people in one word."""


class HiddenVotes:
    """Takes the votes of a round. No sentence of it depends on a vote, and none repeats what was typed."""

    def __init__(
        self, session: Session, terminal: LineIO, asking: Prompts, attempts: SaveAttempts, answering: AnswerCommands
    ) -> None:
        self._session, self._terminal, self._asking, self._attempts = session, terminal, asking, attempts
        self._answering = answering

    def take(self) -> bool:
        """Begin a round, or go on with it; True once its votes are shown."""
        ballots = self._session.ballots
        try:
            with self._terminal.hushed():
                return self._taken()
        except ReadinessError as error:
            self._attempts.refuse(f"{error.message}; {error.hint}.")
        except CancelledError:
            kept = f"{self._standing}. The votes stay hidden; v goes on with them."
            self._attempts.tell(kept if ballots.count else "No vote was taken.")
        finally:
            if ballots.is_open and not ballots.count:
                ballots.close()
        return False

    def _taken(self) -> bool:
        session, ballots = self._session, self._session.ballots
        if not ballots.is_open:
            session.begin_round()
            names = ", ".join(ballots.voters)
            said = f"Votes on {session.current.code} stay hidden until all are shown. In order: {names}."
            self._terminal.say(wrap_text(said, self._terminal.width, "", "  "))
            self._collect(ballots.voters)
        while ballots.count:
            said = self._asking.text(escape_controls(self._choices()), hidden=True)
            if said == _STOP:
                raise CancelledError
            if self._shown_after(said):
                return True
        self._attempts.tell("No votes are left; the round is over.")
        return False

    @property
    def _standing(self) -> str:
        standing = self._session.ballots.standing
        return f"{standing[:1].upper()}{standing[1:]}"

    def _choices(self) -> str:
        enter = "asks them" if self._session.ballots.missing else "shows the votes"
        now = f"{_SHOW} shows the votes without them, " if self._session.ballots.missing else ""
        return (
            f"{self._standing}. Enter {enter}, {now}a name votes again, {_DROP} drops all, {_STOP} goes back (hidden): "
        )

    def _shown_after(self, said: str) -> bool:
        """Do what was chosen; True when the votes are shown then."""
        ballots = self._session.ballots
        if said.lower() == _SHOW or (not said and not ballots.missing):
            return self._show()
        if said.lower() == _DROP:
            if self._asking.yes(f"Drop {ballots.count} votes that nobody has seen? (y or n) ", hidden=True):
                ballots.close()
        elif not said:
            self._collect(ballots.missing)
        elif name := self._named(said):
            self._collect([name])
        else:
            self._attempts.tell("Not taken: that is neither a name in the room nor one of these words.")
        return False

    def _named(self, said: str) -> str:
        """The one voter whose name, or the beginning of it, was typed; empty without or with several."""
        voters = {voter.casefold(): voter for voter in self._session.ballots.voters}
        if whole := voters.get(said.casefold()):
            return whole
        found = [voter for name, voter in voters.items() if name.startswith(said.casefold())]
        return found[0] if len(found) == 1 else ""

    def _show(self) -> bool:
        missing = self._session.ballots.missing
        if missing:
            have = "has" if len(missing) == 1 else "have"
            asks = f"{list_text(missing)} {have} not voted. Show the votes without? (y or n) "
            if not self._asking.yes(escape_controls(asks), hidden=True):
                return False
        reveal = partial(self._session.reveal, incomplete=bool(missing))
        return self._attempts.make(reveal, f"the round of votes on {self._session.current.code}")

    # Votes

    def _collect(self, names: Sequence[str]) -> None:
        """Ask one person after the other; a line with the votes of all that are left ends it."""
        for place, name in enumerate(names):
            if place:
                self._attempts.tell(f"{self._standing}.")
            if not self._asked(name, names[place:]):
                return

    def _asked(self, name: str, left: Sequence[str]) -> bool:
        """Ask until there is a vote; False when nobody else is to be asked."""
        while True:
            said = self._asking.text(escape_controls(self._prompt(name, len(left))), hidden=True)
            if said in {"", _STOP}:
                return not said
            words = self._words(said)
            if len(words) == 1:
                words, left = [*words], left[:1]
            elif len(words) != len(left):
                self._attempts.tell(f"Not taken: one vote, or one for each of {len(left)} people.")
                continue
            votes = [self._meant(word) for word in words]
            if any(vote is None and word != _STOP for vote, word in zip(votes, words, strict=True)):
                self._attempts.tell(f"Not taken: a vote is a level ({self._answering.levels}) or u.")
                continue
            ballots = self._session.ballots
            for voter, vote in zip(left, votes, strict=True):
                if vote is not None and voter in ballots.voters:  # who is in the room may have changed meanwhile
                    ballots.seal(voter, vote)
            return len(words) == 1

    def _prompt(self, name: str, left: int) -> str:
        example = "132u0-" if self._session.scale.top <= 9 else "7 10 u -"
        together = f"; all {left} in order as {example}" if left > 1 else ""
        return f"{name}, level {self._answering.levels} (hidden; u unknown, Enter skips, - stops{together}): "

    def _words(self, said: str) -> list[str]:
        """What was said, vote by vote: by blanks and commas, or by letter where every level is one digit."""
        words = said.replace(",", " ").replace("/", " ").split()
        together = len(words) == 1 and len(said) > 1 and _TOGETHER.issuperset(words[0].lower())
        scale = self._session.scale
        return list(words[0]) if together and scale.top <= 9 and words[0] not in scale.by_id else words

    def _meant(self, word: str) -> Vote | None:
        if word.lower() in {"u", UNKNOWN}:
            return UNKNOWN
        levels = self._answering.as_levels(word)
        return levels[0] if levels and levels[0] in self._session.scale.named else None
