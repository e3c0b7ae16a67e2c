"""What is asked at the start of a sitting: facts, and what judges answers that another pack content judged last."""

from readiness.interview.fact_commands import FactCommands
from readiness.interview.prompts import LEAVE, LeavingError, Prompts
from readiness.interview.question_text import wrap_text
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session

_YES, _LATER = {"y", "yes"}, {"", "n", "no"}


def begin(session: Session, facts: FactCommands, asking: Prompts, attempts: SaveAttempts, *, typed: bool = True) -> str:
    """Ask what has to be known before the first question: facts that are missing, and what judges the answers.

    Returns a line that was piped in for the first question; see `confirm_pack`.
    """
    facts.begin()
    return confirm_pack(session, asking, attempts, typed=typed)


def confirm_pack(session: Session, asking: Prompts, attempts: SaveAttempts, *, typed: bool) -> str:
    """Ask whether the answers are judged by the pack as it is now; Enter leaves that open for the next sitting.

    Returns a line that was piped in, not `typed`, and answers something else; empty otherwise. Raises LeavingError.
    """
    if (found := session.rejudged) is None:
        return ""
    told = f"These answers were {found.said}: scores may differ. 'readiness score' shows them."
    asking.say(f"\n{wrap_text(told, asking.width)}")
    while True:
        said = asking.text("Are they judged by it from now on? [y; Enter asks again next time] ")
        if said.lower() in LEAVE:
            raise LeavingError
        if said.lower() in _YES and attempts.make(session.confirm_pack, "the pack that judges the answers"):
            attempts.done(f"the answers are judged by {found.now}")
        if said.lower() in _YES | _LATER:
            return ""
        if not typed:
            return said
        asking.say("Answer y, or press Enter.")
