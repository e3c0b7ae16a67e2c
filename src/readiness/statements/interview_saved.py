"""Changes that the interview has made, and changes that could not be saved."""

from __future__ import annotations

from readiness.statements import interview_answers as answers
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Level

_LEVEL = answers.level(number=3)
_VOTES = (answers.vote(name="Ana", number=3), answers.vote(name="Ben", number=1))


# Changes that are made


@phrase("{code} is {answer}.", code="DATA-01", answer=_LEVEL)
def answered(*, code: str, answer: Statement) -> None:
    """An answer that was saved; all confirmations begin with a code, a name or a capital letter."""


@phrase("{code} has no answer now.", code="DATA-01")
def cleared(*, code: str) -> None:
    """An answer that was removed."""


@phrase("{code} is in the parking lot.", code="DATA-01")
def flagged(*, code: str) -> None:
    """A question that was flagged."""


@phrase("{code} is out of the parking lot.", code="DATA-01")
def unflagged(*, code: str) -> None:
    """A question that is not flagged anymore."""


@phrase("{about}: the last change is undone.", about="DATA-01")
def undone(*, about: str) -> None:
    """A change that was undone, with the code of its question or the key of its value."""


@phrase("{code}: note added.", code="DATA-01")
def noted(*, code: str) -> None:
    """A line that was added to a note."""


@phrase("{code}: note removed.", code="DATA-01")
def note_removed(*, code: str) -> None:
    """A note that was removed."""


@phrase("{code}: evidence for level {number} added.", code="DATA-01", number=2)
def evidence_added(*, code: str, number: Level) -> None:
    """A piece of evidence that was added."""


@phrase("{code}: evidence added, for a level still to be chosen.", code="DATA-01")
def evidence_added_early(*, code: str) -> None:
    """A piece of evidence that was added to a question without a level."""


@phrase("{code}, evidence removed: {evidence}.", code="DATA-01", evidence="Data check of May (May 2, 2026)")
def evidence_removed(*, code: str, evidence: Words) -> None:
    """A piece of evidence that was removed."""


@phrase("{code}: figure set.", code="DATA-03")
def measured(*, code: str) -> None:
    """A figure that was saved."""


@phrase("{code}: figure removed.", code="DATA-03")
def figure_removed(*, code: str) -> None:
    """A figure that was removed."""


@phrase("{code}: done late, accepted on record.", code="WORK-02")
def done_late(*, code: str) -> None:
    """A question that was marked as done late."""


@phrase("{code}: no longer done late.", code="WORK-02")
def not_late(*, code: str) -> None:
    """A question whose mark as done late was removed."""


@phrase("{code}, votes: {votes}.", code="DATA-01", votes=_VOTES)
def voted(*, code: str, votes: tuple[Statement, ...]) -> None:
    """The votes on a question, all of them saved."""


@phrase("In the room now: {names}.", names=("Ana", "Ben"))
def came_in(*, names: tuple[Value, ...]) -> None:
    """Participants who were added."""


@phrase("{code}, vote of {name}: {vote}.", code="DATA-01", name="Ana", vote="2")
def vote_of(*, code: str, name: str, vote: Level | str) -> None:
    """A vote that was typed with the name of the person."""


@phrase("From now on, {pack} judges these answers.", pack="healthcare-ai@1.1.0 (9ab03c11)")
def judged_by(*, pack: Words) -> None:
    """The pack that judges the answers, after it was confirmed."""


@phrase("saved: {what}", what=cleared(code="DATA-01"))
def saved(*, what: Statement) -> None:
    """A change that was saved, in plain lines."""


# Changes that could not be saved, for `not_saved`


@phrase("{code}: {answer}", code="DATA-01", answer=_LEVEL)
def answer(*, code: str, answer: Statement) -> None:
    """An answer that was not saved."""


@phrase("{code}: no answer", code="DATA-01")
def no_answer(*, code: str) -> None:
    """The removal of an answer, which was not saved."""


@phrase("the flag of {code}", code="DATA-01")
def flag(*, code: str) -> None:
    """A flag that was not saved."""


@phrase("the undo")
def undoing() -> None:
    """An undo that was not saved."""


@phrase("the note of {code}: {text}", code="DATA-01", text="Seen on ward 4")
def note(*, code: str, text: str) -> None:
    """A line of a note that was not saved."""


@phrase("the removal of the note of {code}", code="DATA-01")
def no_note(*, code: str) -> None:
    """The removal of a note, which was not saved."""


@phrase("the evidence for {code}: {title}", code="DATA-01", title="Data check of May")
def evidence(*, code: str, title: str) -> None:
    """A piece of evidence that was not saved."""


@phrase("the removal of evidence for {code}: {evidence}", code="DATA-01", evidence="Data check of May (May 2, 2026)")
def less_evidence(*, code: str, evidence: Words) -> None:
    """The removal of a piece of evidence, which was not saved."""


@phrase("the figure of {code}: {value}", code="DATA-03", value="93")
def figure(*, code: str, value: str) -> None:
    """A figure that was not saved."""


@phrase("the removal of the figure of {code}", code="DATA-03")
def no_figure(*, code: str) -> None:
    """The removal of a figure, which was not saved."""


@phrase("the late work of {code}, accepted by {body}", code="WORK-02", body="Ethics board")
def late(*, code: str, body: str) -> None:
    """A mark of late work that was not saved."""


@phrase("the removal of the late work of {code}", code="WORK-02")
def no_late(*, code: str) -> None:
    """The removal of a mark of late work, which was not saved."""


@phrase("the reason for {code}", code="DATA-01")
def because(*, code: str) -> None:
    """The reason of an answer that was not saved."""


@phrase("{code}: the reason is kept.", code="DATA-01")
def because_saved(*, code: str) -> None:
    """A reason of an answer that is saved."""


@phrase("the votes on {code}", code="DATA-01")
def second_votes(*, code: str) -> None:
    """Votes of a second round that were not saved."""


@phrase("the vote of {name} on {code}", name="Ana", code="DATA-01")
def vote(*, name: str, code: str) -> None:
    """A vote that was not saved."""


@phrase("the round of votes on {code}", code="DATA-01")
def round_of_votes(*, code: str) -> None:
    """A round of hidden votes that was not saved."""


@phrase("in the room: {names}", names=("Ana", "Ben"))
def participants(*, names: tuple[Value, ...]) -> None:
    """Participants who were not saved."""


@phrase("the pack that judges the answers")
def pack() -> None:
    """A confirmation of the pack that was not saved."""


@phrase("the last change to {key}", key="data.availability")
def last_said(*, key: str) -> None:
    """A change that was not saved in the background, by the key of its value in the file."""


@phrase("{what} was not saved", what=answer(code="DATA-01", answer=_LEVEL))
def not_saved(*, what: Statement) -> None:
    """A change that is not in the file."""


@phrase("{what} was not saved: {why}", what=last_said(key="data.availability"), why="the disk is full")
def not_saved_because(*, what: Statement, why: Words) -> None:
    """A change that is not in the file, with the reason."""


@phrase("{what} may not have been saved", what=last_said(key="data.availability"))
def perhaps_not_saved(*, what: Statement) -> None:
    """A change that may or may not be in the file, because the disk does not respond."""
