"""Vote commands of both frontends: the people in the room, and a level from each of them."""

from functools import partial

from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.hidden_vote_prompts import HiddenVotes
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.interview.vote_text import spread_text, votes_text
from readiness.model.participants import UNKNOWN, Vote
from readiness.safe_text import escape_controls

BLIND = "blind"
_WHO = "Who else? Name, role; end with * for the delivery team (Enter ends): "


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
            self._attempts.refuse("Questions with facets are not voted on; talk it over, and answer.")
            return False
        if not session.participants and not self._ask_participants():
            return False
        if self._blind or how == BLIND or session.ballots.is_open:
            if self._hidden.take():
                self._tell_votes()
            return False
        for name in session.silent or [one.name for one in session.participants]:
            if not self._ask(name):
                break
        if silent := session.silent:
            self._attempts.tell(f"Not voted yet: {', '.join(silent)}.")
        else:
            self._tell_votes()
        return False

    def who(self, line: str) -> bool:
        """Add people to the room."""
        room = [one.name for one in self._session.participants]
        self._terminal.say(escape_controls(f"In the room: {', '.join(room) or 'nobody is named yet'}."))
        while line := line or self._asking.text(_WHO):
            if line == "-":
                break
            person = parse_participant(line)
            if self._attempts.make(partial(self._session.come_in, [person]), f"in the room: {person['name']}"):
                self._attempts.done(f"{person['name']} is in the room.")
            line = ""
        return False

    def _ask_participants(self) -> bool:
        self._terminal.say("Nobody in the room is named yet; a role will do.")
        self.who("")
        return bool(self._session.participants)

    def _ask(self, name: str) -> bool:
        """Ask until there is a vote; return False when the person ends the voting."""
        while True:
            reply = self._asking.text(
                escape_controls(f"{name}, level {self._answering.levels} (u unknown, Enter skips, - ends): ")
            )
            if reply in {"", "-"}:
                return not reply
            vote = self._parse_vote(reply)
            if vote is not None:
                change = partial(self._session.vote, name, vote)
                self._attempts.make(change, f"the vote of {name} on {self._session.current.code}")
                return True

    def _parse_vote(self, text: str) -> Vote | None:
        """Return the level in a text, or unknown; None, after a message, for anything else."""
        if text.lower() in {"u", UNKNOWN}:
            return UNKNOWN
        levels = self._answering.as_levels(text)
        if levels and levels[0] in self._session.scale.named:
            return levels[0]
        self._attempts.tell(f"NOT saved: that is not a level of the scale ({self._answering.levels}).")
        return None

    def _tell_votes(self) -> None:
        """Print all votes, and ask for the level that is agreed on."""
        session = self._session
        apart = spread_text(session, session.current)
        self._attempts.done(f"votes on {session.current.code}: {votes_text(session, session.current)}.")
        if apart:
            self._attempts.tell(apart)
        self._agree()

    def _agree(self) -> None:
        """Ask for the level that the room agrees on; it is saved together with the votes."""
        while said := self._asking.text(f"Agreed level {self._answering.levels} (u unknown, Enter leaves it open): "):
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
