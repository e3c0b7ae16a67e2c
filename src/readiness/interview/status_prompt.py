"""Ask for the status of the tool; other facts and the verdict depend on it."""

from datetime import date

from readiness.interview.prompts import LEAVE, CancelledError, LeavingError, Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.model.live_rules import LiveRules, Status
from readiness.saving.record_changes import to_status
from readiness.statements import interview_status_prompt as statements


def ask_status(asking: Prompts, rules: LiveRules, subject: str, last: date) -> tuple[Status, date | None] | None:
    """Return the status and the day it began, not after `last`; None for Enter. Raises LeavingError for q."""
    asking.gap()
    asking.tell(statements.question(subject=subject))
    asking.options([status.title for status in rules.statuses])
    while said := asking.text(statements.prompt(number=len(rules.statuses))):
        if said.lower() in LEAVE:
            raise LeavingError
        if status := _status(said, rules):
            return status, _since(asking, status, last)
        asking.tell(statements.wrong(number=len(rules.statuses)))
    return None


def _status(said: str, rules: LiveRules) -> Status | None:
    """Return the status that a number, an id or a title means."""
    if said.isascii() and said.isdigit():
        place = int(said[:4])
        return rules.statuses[place - 1] if 0 < place <= len(rules.statuses) else None
    return next((one for one in rules.statuses if said.casefold() in {one.id, one.title.casefold()}), None)


def _since(asking: Prompts, status: Status, last: date) -> date | None:
    if status.use == "before":
        return None
    try:
        return asking.day(statements.since(), last)
    except CancelledError:
        return None


def needs_status(session: Session) -> bool:
    """Return whether the answers state no status and the pack has rules for tools in use."""
    return session.answers.tool is None and session.pack.rubric.live is not None


def begin_with_status(session: Session, asking: Prompts, attempts: SaveAttempts) -> None:
    """Ask for the status of the tool where the answers state none, and save it. Raises LeavingError."""
    rules = session.pack.rubric.live
    if rules is None or not needs_status(session):
        return
    found = ask_status(asking, rules, session.answers.assessment.use_case, session.answers.date)
    if found is None:
        return
    status, since = found
    change = to_status({"status": status.id, "since": since})
    if attempts.make(lambda: session.record(change), statements.change(status=status.title), ("status",)):
        said = statements.saved(status=status.title)
        attempts.done(statements.saved_since(status=status.title, since=since) if since else said)
