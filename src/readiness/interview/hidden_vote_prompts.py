"""A round of hidden votes in both frontends: collected without echo, changed, and revealed all at once."""

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
"""The characters of several people's votes typed as one word."""


class HiddenVotes:
    """The dialog of a round of votes. None of its messages depends on a vote or repeats what was typed."""

    def __init__(
        self, session: Session, terminal: LineIO, asking: Prompts, attempts: SaveAttempts, answering: AnswerCommands
    ) -> None:
        self._session, self._terminal, self._asking, self._attempts = session, terminal, asking, attempts
        self._answering = answering

    def take(self) -> bool:
        """Begin a round, or continue it; return True once its votes are revealed."""
        ballots = self._session.ballots
        try:
            with self._terminal.hushed():
                return self._run_round()
        except ReadinessError as error:
            self._attempts.refuse(f"{error.message}; {error.hint}.")
        except CancelledError:
            message = f"{self._standing}. The votes stay hidden; v goes on with them."
            self._attempts.tell(message if ballots.count else "No vote was taken.")
        finally:
            if ballots.is_open and not ballots.count:
                ballots.close()
        return False

    def _run_round(self) -> bool:
        session, ballots = self._session, self._session.ballots
        if not ballots.is_open:
            session.begin_round()
            names = ", ".join(ballots.voters)
            text = f"Votes on {session.current.code} stay hidden until all are shown. In order: {names}."
            self._terminal.say(wrap_text(text, self._terminal.width, "", "  "))
            self._collect(ballots.voters)
        while ballots.count:
            text = self._asking.text(escape_controls(self._choices()), hidden=True)
            if text == _STOP:
                raise CancelledError
            if self._obey_choice(text):
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

    def _obey_choice(self, choice: str) -> bool:
        """Carry out the choice; return True when the votes are revealed."""
        ballots = self._session.ballots
        if choice.lower() == _SHOW or (not choice and not ballots.missing):
            return self._show()
        if choice.lower() == _DROP:
            if self._asking.yes(f"Drop {ballots.count} votes that nobody has seen? (y or n) ", hidden=True):
                ballots.close()
        elif not choice:
            self._collect(ballots.missing)
        elif name := self._voter_named(choice):
            self._collect([name])
        else:
            self._attempts.tell("Not taken: that is neither a name in the room nor one of these words.")
        return False

    def _voter_named(self, typed: str) -> str:
        """Return the one voter whose name, or its beginning, was typed; empty for none or several."""
        voters = {voter.casefold(): voter for voter in self._session.ballots.voters}
        if whole := voters.get(typed.casefold()):
            return whole
        found = [voter for name, voter in voters.items() if name.startswith(typed.casefold())]
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
        """Ask the remaining people in turn; one line with the votes of all who are left ends the round of questions."""
        for place, name in enumerate(names):
            if place:
                self._attempts.tell(f"{self._standing}.")
            if not self._ask_voter(name, names[place:]):
                return

    def _ask_voter(self, name: str, left: Sequence[str]) -> bool:
        """Ask until there is a vote; return False when nobody else is to be asked."""
        while True:
            line = self._asking.text(escape_controls(self._prompt(name, len(left))), hidden=True)
            if line in {"", _STOP}:
                return not line
            words = self._split_votes(line)
            if len(words) == 1:
                words, left = [*words], left[:1]
            elif len(words) != len(left):
                self._attempts.tell(f"Not taken: one vote, or one for each of {len(left)} people.")
                continue
            votes = [self._parse_vote(word) for word in words]
            if any(vote is None and word != _STOP for vote, word in zip(votes, words, strict=True)):
                self._attempts.tell(f"Not taken: a vote is a level ({self._answering.levels}) or u.")
                continue
            ballots = self._session.ballots
            for voter, vote in zip(left, votes, strict=True):
                if vote is not None and voter in ballots.voters:  # the people in the room may have changed meanwhile
                    ballots.seal(voter, vote)
            return len(words) == 1

    def _prompt(self, name: str, left: int) -> str:
        example = "132u0-" if self._session.scale.top <= 9 else "7 10 u -"
        together = f"; all {left} in order as {example}" if left > 1 else ""
        return f"{name}, level {self._answering.levels} (hidden; u unknown, Enter skips, - stops{together}): "

    def _split_votes(self, line: str) -> list[str]:
        """Return the votes in a line, separated by blanks, commas or slashes; one a character if levels are digits."""
        words = line.replace(",", " ").replace("/", " ").split()
        together = len(words) == 1 and len(line) > 1 and _TOGETHER.issuperset(words[0].lower())
        scale = self._session.scale
        return (
            list(words[0])
            if together and scale.top <= 9 and scale.level_called(words[0], any_case=True) is None
            else words
        )

    def _parse_vote(self, word: str) -> Vote | None:
        if word.lower() in {"u", UNKNOWN}:
            return UNKNOWN
        levels = self._answering.as_levels(word)
        return levels[0] if levels and levels[0] in self._session.scale.named else None
