"""A round of hidden votes in both frontends: collected without echo, changed, and revealed all at once."""

from collections.abc import Sequence
from functools import partial

from readiness.errors import ReadinessError
from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.prompts import CancelledError, Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.interview.typed_people import called_by, short_name, vote_by_name
from readiness.model.participants import UNKNOWN, Vote
from readiness.statements import interview_phones as phones
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as saved
from readiness.statements import interview_votes as statements
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement

_STOP, _SHOW, _DROP, _WATCH, _OUT = "-", "show", "drop", "watch ", "out "
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
            self._attempts.refuse(refusals.refused(why=error.message, hint=error.hint))
        except CancelledError:
            hidden = statements.stay_hidden(standing=ballots.standing)
            self._attempts.tell(hidden if ballots.count or self._has_phones else statements.none_taken())
        finally:
            if ballots.is_open and not ballots.count and not self._has_phones:
                ballots.close()
        return False

    def _run_round(self) -> bool:
        session, ballots = self._session, self._session.ballots
        if not ballots.is_open:
            session.begin_round()
            self._begin()
        while ballots.is_open and (ballots.count or self._has_phones):
            text = self._asking.text(self._choices(), hidden=True)
            if text == _STOP:
                raise CancelledError
            if self._obey_choice(text):
                return True
        self._attempts.tell(statements.none_left())
        return False

    @property
    def _has_phones(self) -> bool:
        return self._session.room is not None

    def _begin(self) -> None:
        """Tell that votes are taken, and ask for them at the keyboard when there are no phones."""
        code, voters = self._session.current.code, self._session.ballots.voters
        if self._has_phones:
            self._asking.tell(phones.begins(code=code), rest="  ")
        else:
            self._asking.tell(statements.begins(code=code, names=tuple(map(short_name, voters))), rest="  ")
            self._collect(voters)

    def _choices(self) -> Statement:
        ballots = self._session.ballots
        if self._has_phones:
            return phones.choices()
        choices = statements.choices_incomplete if ballots.missing else statements.choices
        return choices(standing=ballots.standing)

    def _obey_choice(self, choice: str) -> bool:
        """Carry out the choice; return True when the votes are revealed."""
        ballots = self._session.ballots
        if self._has_phones and not choice and ballots.missing:
            self._attempts.tell(statements.standing(standing=ballots.standing))
            return False
        if choice.lower() == _SHOW or (not choice and not ballots.missing):
            return self._show()
        if choice.lower() == _DROP:
            if self._asking.yes(statements.drop(number=ballots.count), hidden=True):
                ballots.close()
        elif self._has_phones and choice.lower().startswith(_WATCH):
            self._set_aside(choice[len(_WATCH) :].strip())
        elif self._has_phones and choice.lower().startswith(_OUT):
            self._send_out(choice[len(_OUT) :].strip())
        elif not choice:
            self._collect(ballots.missing)
        elif named := self._named_vote(choice):
            ballots.seal(*named)
        elif name := self._voter_named(choice):
            self._collect([name])
        else:
            self._attempts.tell(statements.no_name())
        return False

    def _set_aside(self, typed: str) -> None:
        """Let a person only watch, so that nobody waits for that vote."""
        room, name = self._session.room, self._voter_named(typed)
        if room is None or not name:
            self._attempts.tell(statements.no_name())
            return
        room.set_aside(name)
        self._attempts.tell(phones.watches(name=name))

    def _send_out(self, typed: str) -> None:
        """Take a person out of the room, also one who only watches."""
        room = self._session.room
        name = called_by(typed, tuple({*room.joined, *self._session.ballots.voters})) if room else ""
        if room is None or not name:
            self._attempts.tell(statements.no_name())
            return
        room.send_out(name)
        self._attempts.tell(phones.sent_out(name=name))

    def _voter_named(self, typed: str) -> str:
        """Return the one voter whose name, or its beginning, was typed; empty for none or several."""
        return called_by(typed, self._session.ballots.voters)

    def _show(self) -> bool:
        if not self._session.ballots.count:
            self._attempts.tell(phones.no_votes())
            return False
        missing = self._session.ballots.missing
        if missing and not self._asking.yes(statements.show_incomplete(names=at_most(missing)), hidden=True):
            return False
        reveal = partial(self._session.reveal, incomplete=bool(missing))
        return self._attempts.make(reveal, saved.round_of_votes(code=self._session.current.code))

    # Votes

    def _collect(self, names: Sequence[str]) -> None:
        """Ask the remaining people in turn; one line with the votes of all who are left ends the round of questions."""
        left, is_first = list(names), True
        while left:
            if not is_first:
                self._tell_standing()
            if not self._ask_voter(left[0], left):
                return
            missing, is_first = set(self._session.ballots.missing), False
            left = [name for name in left[1:] if name in missing]

    def _ask_voter(self, name: str, left: Sequence[str]) -> bool:
        """Ask until there is a vote; return False when nobody else is to be asked."""
        while True:
            line = self._asking.text(self._prompt(name, len(left)), hidden=True)
            if line in {"", _STOP}:
                return not line
            if named := self._named_vote(line):
                self._session.ballots.seal(*named)
                if named[0] == name:
                    return True
                self._tell_standing()
                continue
            words = self._split_votes(line)
            if len(words) == 1:
                words, left = [*words], left[:1]
            elif len(words) != len(left):
                self._attempts.tell(statements.wrong_number(number=len(left)))
                continue
            votes = [self._parse_vote(word) for word in words]
            if any(vote is None and word != _STOP for vote, word in zip(votes, words, strict=True)):
                self._attempts.tell(statements.no_vote(levels=self._answering.levels))
                continue
            ballots = self._session.ballots
            for voter, vote in zip(left, votes, strict=True):
                if vote is not None and voter in ballots.voters:  # the people in the room may have changed meanwhile
                    ballots.seal(voter, vote)
            return len(words) == 1

    def _named_vote(self, line: str) -> tuple[str, Vote] | None:
        """Return the voter and the vote in `Ana=2`; None for any other line."""
        found = vote_by_name(line, self._session.ballots.voters)
        vote = self._parse_vote(found[1]) if found else None
        return (found[0], vote) if found and vote is not None else None

    def _tell_standing(self) -> None:
        self._attempts.tell(statements.standing(standing=self._session.ballots.standing))

    def _prompt(self, name: str, left: int) -> Statement:
        name = short_name(name)
        levels, example = self._answering.levels, "132u0-" if self._session.scale.top <= 9 else "7 10 u -"
        if left > 1:
            return statements.prompt(name=name, levels=levels, number=left, example=example)
        return statements.prompt_last(name=name, levels=levels)

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
