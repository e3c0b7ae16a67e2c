"""Vote commands of both frontends: the people in the room, and a level from each of them."""

from functools import partial

from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.hidden_vote_prompts import HiddenVotes
from readiness.interview.prompts import Prompts
from readiness.interview.room_people import voters_of
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.interview.vote_text import spread_statement, vote_statements
from readiness.model.participants import UNKNOWN, Vote
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as saved
from readiness.statements import interview_votes as statements

BLIND = "blind"


class VoteCommands:
    """The commands that ask for votes and participants; a vote that is not hidden is saved at once."""

    def __init__(
        self,
        session: Session,
        terminal: LineIO,
        asking: Prompts,
        attempts: SaveAttempts,
        answering: AnswerCommands,
        *,
        blind: bool = False,
    ) -> None:
        self._session, self._terminal, self._asking, self._attempts = session, terminal, asking, attempts
        self._answering, self._blind = answering, blind
        self._hidden = HiddenVotes(session, terminal, asking, attempts, answering)

    def vote(self, how: str) -> bool:
        """Ask each participant for a level; those who have voted are asked again only when all have."""
        session = self._session
        if session.pack.rubric.facets is not None:
            self._attempts.refuse(refusals.no_votes_on_facets())
            return False
        if not voters_of(session.participants, session.room) and not self._ask_participants():
            return False
        if self._blind or session.room is not None or how == BLIND or session.ballots.is_open:
            if self._hidden.take():
                self._tell_votes()
            return False
        for name in session.silent or [one.name for one in session.participants]:
            if not self._ask(name):
                break
        if silent := session.silent:
            self._attempts.tell(statements.not_yet(names=tuple(silent)))
        else:
            self._tell_votes()
        return False

    def who(self, line: str) -> bool:
        """Add people to the room."""
        room = voters_of(self._session.participants, self._session.room)
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
        self._asking.tell(statements.nobody_named())
        self.who("")
        return bool(self._session.participants)

    def _ask(self, name: str) -> bool:
        """Ask until there is a vote; return False when the person ends the voting."""
        while True:
            reply = self._asking.text(statements.open_prompt(name=name, levels=self._answering.levels))
            if reply in {"", "-"}:
                return not reply
            vote = self._parse_vote(reply)
            if vote is not None:
                change = partial(self._session.vote, name, vote)
                self._attempts.make(change, saved.vote(name=name, code=self._session.current.code))
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

    def _tell_votes(self) -> None:
        """Print all votes, and ask for the level that is agreed on."""
        session = self._session
        apart = spread_statement(session, session.current)
        votes = vote_statements(session, session.current)
        self._attempts.done(saved.voted(code=session.current.code, votes=votes))
        if apart:
            self._attempts.tell(apart)
        self._agree()

    def _agree(self) -> None:
        """Ask for the level that the room agrees on; it is saved together with the votes."""
        while said := self._asking.text(statements.agreed(levels=self._answering.levels)):
            agreed = self._parse_vote(said)
            if isinstance(agreed, int):
                self._answering.level(agreed)
                return
            if agreed is not None:
                self._answering.unknown()
                return


def parse_participant(line: str) -> dict[str, str]:
    """Return the participant in `Ana, CMIO *`: a name, a role, and a star for a member of the delivery team."""
    text, star = line.strip().removesuffix("*").rstrip(), line.strip().endswith("*")
    name, _, role = (part.strip() for part in text.partition(","))
    person = {"name": name or role}
    person |= {"role": role} if name and role else {}
    return person | ({"delivery_team": "true"} if star else {})
