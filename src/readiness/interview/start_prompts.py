"""The questions at the start of a session: status of the tool, missing facts, and a pack that changed meanwhile."""

from readiness.interview.fact_commands import FactCommands
from readiness.interview.prompts import LEAVE, LeavingError, Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.status_prompt import begin_with_status, needs_status
from readiness.statements import interview_prompts as statements
from readiness.statements import interview_saved as saved

_YES, _LATER = {"y", "yes"}, {"", "n", "no"}


def begins_with_questions(session: Session) -> bool:
    """Return whether something is asked before the first question."""
    return needs_status(session) or bool(session.facts_missing) or session.rejudged is not None


def begin(session: Session, facts: FactCommands, asking: Prompts, attempts: SaveAttempts, *, typed: bool = True) -> str:
    """Ask what comes before the first question: status, missing facts, and whether a changed pack judges the answers.

    The status is asked only where lines are `typed`: a piped number could be a level.
    Returns a piped line that is meant for the first question; see `confirm_pack`.
    """
    if typed:
        begin_with_status(session, asking, attempts)
    facts.begin()
    return confirm_pack(session, asking, attempts, typed=typed)


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
