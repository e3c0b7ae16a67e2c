"""The questions at the start of a session: status of the tool, missing facts, and a pack that changed meanwhile."""

from readiness.interview.carry_over import CarryOver
from readiness.interview.fact_commands import FactCommands
from readiness.interview.prompts import LEAVE, LeavingError, Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.status_prompt import begin_with_status, needs_status
from readiness.statements import interview_prompts as statements
from readiness.statements import interview_saved as saved

_YES, _LATER = {"y", "yes"}, {"", "n", "no"}


def begins_with_questions(session: Session, carry: CarryOver) -> bool:
    """Return whether something is asked before the first question."""
    asks = needs_status(session) or bool(session.facts_missing) or session.rejudged is not None
    return asks or bool(carry.items)


def begin(
    session: Session,
    facts: FactCommands,
    carry: CarryOver,
    asking: Prompts,
    attempts: SaveAttempts,
    *,
    typed: bool = True,
) -> str:
    """Ask what comes before the first question.

    It is the status, missing facts, whether a changed pack judges the answers, and what is left from last time. The
    first and the last are asked only where lines are `typed`: a piped line could be meant for a question.
    Returns a piped line that is meant for the first question; see `confirm_pack`.
    """
    if typed:
        begin_with_status(session, asking, attempts)
    facts.begin()
    piped = confirm_pack(session, asking, attempts, typed=typed)
    if typed:
        carry.ask()
    return piped


def confirm_pack(session: Session, asking: Prompts, attempts: SaveAttempts, *, typed: bool) -> str:
    """Ask whether this pack judges the answers from now on; Enter postpones that to the next session.

    Returns a line that was piped in (not `typed`) and is no answer to this; empty otherwise. Raises LeavingError.
    """
    if (found := session.rejudged) is None:
        return ""
    asking.gap()
    asking.tell(statements.pack_changed(before=found.before, now=found.now))
    while True:
        reply = asking.text(statements.judge_by_it())
        if reply.lower() in LEAVE:
            raise LeavingError
        if reply.lower() in _YES and attempts.make(session.confirm_pack, saved.pack()):
            attempts.done(saved.judged_by(pack=found.now))
        if reply.lower() in _YES | _LATER:
            return ""
        if not typed:
            return reply
        asking.tell(statements.yes_or_enter())
