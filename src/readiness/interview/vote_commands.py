"""Vote commands of both frontends: the people in the room, and a level from each of them."""

from functools import partial

from readiness.interview.agreement import AgreementDialog
from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.hidden_vote_prompts import HiddenVotes
from readiness.interview.prompts import Prompts
from readiness.interview.room_people import voters_of
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.interview.typed_people import people_in, short_name, vote_by_name
from readiness.model.participants import UNKNOWN, Vote
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as saved
from readiness.statements import interview_votes as statements
from readiness.statements.lists import at_most

BLIND = "blind"
_MOST_PEOPLE, _NAMED = 50, 6


class VoteCommands:
    """The commands that ask for votes and participants; a vote that is not hidden is saved at once."""

    def __init__(
        self,
        session: Session,
        terminal: LineIO,
        asking: Prompts,
        attempts: SaveAttempts,
        answering: AnswerCommands,
        agreement: AgreementDialog,
        *,
        blind: bool = False,
    ) -> None:
        self._session, self._terminal, self._asking, self._attempts = session, terminal, asking, attempts
        self._answering, self._agreement, self._blind = answering, agreement, blind
        self._hidden = HiddenVotes(session, terminal, asking, attempts, answering)

    def vote(self, how: str) -> bool:
        """Ask each participant for a level, and the room for one level; once all have voted, they vote again."""
        session = self._session
        if session.pack.rubric.facets is not None:
            self._attempts.refuse(refusals.no_votes_on_facets())
            return False
        if not voters_of(session.participants, session.room) and not self._ask_participants():
            return False
        if how and how != BLIND:
            return self._correct_and_talk(how)
        is_hidden = (
            self._blind or session.anonymous or session.room is not None or how == BLIND or session.ballots.is_open
        )
        correct = None if is_hidden else self._correct
        has_votes = self._hidden.take() if is_hidden else self._take_open()
        while has_votes and self._agreement.reach(correct):
            has_votes = self._hidden.take() if is_hidden else self._take_open(again=True)
        return False

    def _correct_and_talk(self, line: str) -> bool:
        """Correct a vote of the last round as in `Ana=2`, and talk about the votes as they are then."""
        if self._correct(line):
            if self._agreement.reach(self._correct):
                self.vote("")
        else:
            self._attempts.tell(statements.how_to_correct(levels=self._answering.levels))
        return False

    def _correct(self, line: str) -> bool:
        """Correct a vote of the last round, as in `Ana=2`; return whether the line was such a correction."""
        session = self._session
        found = vote_by_name(line, [one.name for one in session.participants])
        vote = self._level_or_unknown(found[1]) if found else None
        if found is None or vote is None:
            return False
        name, code, second = found[0], session.current.code, session.answer_now.second_votes
        change = partial(session.vote_again, {**second, name: vote}) if second else partial(session.vote, name, vote)
        if self._attempts.make(change, saved.vote(name=name, code=code)):
            self._tell_corrected(name, vote)
        return True

    def _take_open(self, *, again: bool = False) -> bool:
        """Take votes that everybody sees, or correct one; return True when there are votes to talk about."""
        session = self._session
        while not (session.silent or again):
            reply = self._asking.detail(statements.all_voted())
            if reply and self._correct(reply):
                return True
            again = not reply
        if not session.silent:
            return self._take_again()
        for name in session.silent:
            if name in session.silent and not self._ask(name, {}):
                break
        if silent := session.silent:
            self._attempts.tell(statements.not_yet(names=tuple(map(short_name, silent))))
        return not silent

    def _take_again(self) -> bool:
        """Take the votes of another round, each of which is saved at once; return True when there is one."""
        votes: dict[str, Vote] = {}
        for one in self._session.participants:
            if one.name not in votes and not self._ask(one.name, votes, again=True):
                break
        return bool(votes)

    def who(self, line: str) -> bool:
        """Add people to the room."""
        room = voters_of(self._session.participants, self._session.room)
        self._asking.tell(statements.room(names=tuple(map(short_name, room))) if room else statements.empty_room())
        while line := line or self._asking.line(statements.who_else(), is_list=True).strip():
            if line == "-":
                break
            self._come_in(people_in(line))
            line = ""
        return False

    def _come_in(self, people: list[dict[str, str]]) -> None:
        """Add people, all in one change; of several, those who are in the room already stay as they are."""
        there = {one.name for one in self._session.participants}
        new = [person for person in people if len(people) == 1 or person["name"] not in there]
        names = tuple(person["name"] for person in new)
        if not new:
            self._attempts.tell(statements.all_in_already() if people else statements.no_name_in())
        elif self._attempts.make(partial(self._session.come_in, new), saved.participants(names=at_most(names, _NAMED))):
            self._attempts.done(saved.came_in(names=at_most(names, _NAMED)))

    def _ask_participants(self) -> bool:
        if self._session.anonymous:
            return self._count_people()
        self._asking.tell(statements.nobody_named())
        self.who("")
        return bool(self._session.participants)

    def _count_people(self) -> bool:
        """Ask for the number of people, and name them P1, P2 and so on; return whether somebody votes."""
        while text := self._asking.text(statements.how_many()):
            if text.isascii() and text.isdigit() and 1 < int(text[:3]) <= _MOST_PEOPLE:
                people = [{"name": f"P{number}"} for number in range(1, int(text) + 1)]
                what = saved.participants(names=(people[-1]["name"],))
                return self._attempts.make(partial(self._session.come_in, people), what)
            self._attempts.tell(statements.number_of_people())
        return False

    def _ask(self, name: str, votes: dict[str, Vote], *, again: bool = False) -> bool:
        """Ask until there is a vote; return False when the person ends the voting."""
        while True:
            shown = short_name(name)
            reply = self._asking.text(statements.open_prompt(name=shown, levels=self._answering.levels))
            if reply in {"", "-"}:
                return not reply
            named = vote_by_name(reply, [one.name for one in self._session.participants])
            voter, text = named if named and self._level_or_unknown(named[1]) is not None else (name, reply)
            vote = self._parse_vote(text)
            if vote is None:
                continue
            self._save(voter, vote, votes, again=again)
            if voter == name:
                return True
            self._tell_corrected(voter, vote)

    def _save(self, voter: str, vote: Vote, votes: dict[str, Vote], *, again: bool) -> None:
        """Save a vote of the first round, or with `again` of the round that `votes` are of."""
        code = self._session.current.code
        if again:
            votes[voter] = vote
            change, what = partial(self._session.vote_again, dict(votes)), saved.second_votes(code=code)
        else:
            change, what = partial(self._session.vote, voter, vote), saved.vote(name=voter, code=code)
        self._attempts.make(change, what)

    def _tell_corrected(self, voter: str, vote: Vote) -> None:
        said = self._session.scale.called(vote) if isinstance(vote, int) else vote
        self._attempts.done(saved.vote_of(code=self._session.current.code, name=voter, vote=said))

    def _parse_vote(self, text: str) -> Vote | None:
        """Return the level in a text, or unknown; None, after a message, for anything else."""
        vote = self._level_or_unknown(text)
        if vote is None:
            self._attempts.tell(refusals.that_no_level(levels=self._answering.levels))
        return vote

    def _level_or_unknown(self, text: str) -> Vote | None:
        if text.lower() in {"u", UNKNOWN}:
            return UNKNOWN
        levels = self._answering.as_levels(text)
        return levels[0] if levels and levels[0] in self._session.scale.named else None
