"""The commands that both frontends share, made for one session."""

from typing import NamedTuple

from readiness.interview.agreement import AgreementDialog
from readiness.interview.answer_commands import AnswerCommands
from readiness.interview.carry_over import CarryOver
from readiness.interview.detail_commands import DetailCommands
from readiness.interview.event_commands import EventCommands
from readiness.interview.fact_commands import FactCommands
from readiness.interview.navigation_commands import NavigationCommands
from readiness.interview.options import InterviewOptions
from readiness.interview.owner_prompts import OwnerPrompts
from readiness.interview.pace import Pace
from readiness.interview.parking_commands import ParkingCommands
from readiness.interview.prompts import Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.terminal_io import LineIO
from readiness.interview.vote_commands import VoteCommands
from readiness.interview.work_commands import WorkCommands


class Dialogs(NamedTuple):
    """The commands at a question, by what they are about."""

    answering: AnswerCommands
    carry: CarryOver
    details: DetailCommands
    events: EventCommands
    facts: FactCommands
    moves: NavigationCommands
    parking: ParkingCommands
    votes: VoteCommands
    work: WorkCommands


def make_dialogs(
    session: Session, lines: LineIO, asking: Prompts, attempts: SaveAttempts, pace: Pace, options: InterviewOptions
) -> Dialogs:
    """Return the commands for a session, which ask and answer on `lines`."""
    session.anonymous = options.anonymous
    if options.place and options.place.question:
        session.come_back(options.place.question)
    answering = AnswerCommands(session, asking, attempts)
    owners = OwnerPrompts(session, asking, options.clock)
    parking = ParkingCommands(session, asking, attempts, owners)
    agreement = AgreementDialog(session, asking, attempts, answering, parking, pace)
    carries_over = options.carries_over(session.answers.date)
    return Dialogs(
        answering=answering,
        carry=CarryOver(session, asking, attempts, owners, options.clock, wanted=carries_over),
        details=DetailCommands(session, asking, attempts),
        events=EventCommands(session, asking, attempts),
        facts=FactCommands(session, asking, attempts),
        moves=NavigationCommands(session, lines, asking, attempts),
        parking=parking,
        votes=VoteCommands(session, lines, asking, attempts, answering, agreement, blind=options.blind),
        work=WorkCommands(session, asking, attempts, owners),
    )
