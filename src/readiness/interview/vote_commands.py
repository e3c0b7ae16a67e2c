"""Vote commands of both frontends: the people in the room, and a level from each of them."""

from functools import partial

from readiness.interview.agreement import AgreementDialog
from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.hidden_vote_prompts import HiddenVotes
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.model.participants import UNKNOWN, Vote
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as saved
from readiness.statements import interview_votes as statements

BLIND = "blind"
_MOST_PEOPLE = 50


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
        if not session.participants and not self._ask_participants():
            return False
        is_hidden = self._blind or session.anonymous or how == BLIND or session.ballots.is_open
        while (self._hidden.take() if is_hidden else self._take_open()) and self._agreement.reach():
            pass
        return False

    def _take_open(self) -> bool:
        """Take votes that everybody sees; return True when there are votes to talk about."""
        session = self._session
        if not session.silent:
            return self._take_again()
        for name in session.silent:
            if not self._ask(name, {}):
                break
        if silent := session.silent:
            self._attempts.tell(statements.not_yet(names=tuple(silent)))
        return not silent

    def _take_again(self) -> bool:
        """Take the votes of another round, each of which is saved at once; return True when there is one."""
        votes: dict[str, Vote] = {}
        for one in self._session.participants:
            if not self._ask(one.name, votes, again=True):
                break
        return bool(votes)

    def who(self, line: str) -> bool:
        """Add people to the room."""
        room = tuple(one.name for one in self._session.participants)
        self._asking.tell(statements.room(names=room) if room else statements.empty_room())
        while line := line or self._asking.text(statements.who_else()):
            if line == "-":
                break
            person = parse_participant(line)
            what = saved.participant(name=person["name"])
            if self._attempts.make(partial(self._session.come_in, [person]), what):
                self._attempts.done(saved.came_in(name=person["name"]))
            line = ""
        return False

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
                what = saved.participant(name=people[-1]["name"])
                return self._attempts.make(partial(self._session.come_in, people), what)
            self._attempts.tell(statements.number_of_people())
        return False

    def _ask(self, name: str, votes: dict[str, Vote], *, again: bool = False) -> bool:
        """Ask until there is a vote; return False when the person ends the voting."""
        while True:
            reply = self._asking.text(statements.open_prompt(name=name, levels=self._answering.levels))
            if reply in {"", "-"}:
                return not reply
            vote = self._parse_vote(reply)
            if vote is not None:
                code = self._session.current.code
                if again:
                    votes[name] = vote
                    change, what = partial(self._session.vote_again, dict(votes)), saved.second_votes(code=code)
                else:
                    change, what = partial(self._session.vote, name, vote), saved.vote(name=name, code=code)
                self._attempts.make(change, what)
                return True

    def _parse_vote(self, text: str) -> Vote | None:
        """Return the level in a text, or unknown; None, after a message, for anything else."""
        if text.lower() in {"u", UNKNOWN}:
            return UNKNOWN
        levels = self._answering.as_levels(text)
        if levels and levels[0] in self._session.scale.named:
            return levels[0]
        self._attempts.tell(refusals.that_no_level(levels=self._answering.levels))
        return None


def parse_participant(line: str) -> dict[str, str]:
    """Return the participant in `Ana, CMIO *`: a name, a role, and a star for a member of the delivery team."""
    text, star = line.strip().removesuffix("*").rstrip(), line.strip().endswith("*")
    name, _, role = (part.strip() for part in text.partition(","))
    person = {"name": name or role}
    person |= {"role": role} if name and role else {}
    return person | ({"delivery_team": "true"} if star else {})
