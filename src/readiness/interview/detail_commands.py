"""Commands for the details of an answer: note, evidence, figure, late work."""

from collections.abc import Callable
from datetime import date
from functools import partial

from readiness.interview.prompts import CancelledError, Prompts
from readiness.interview.question_text import evidence_line, figure_name, truncate_line
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.model.field_types import to_number
from readiness.safe_text import escape_controls

_NOTHING = "Nothing changed."
_SHOWN = 60


class DetailCommands:
    """The commands that ask for details of the current question's answer, and save them."""

    def __init__(self, session: Session, asking: Prompts, attempts: SaveAttempts) -> None:
        self._session, self._asking, self._attempts = session, asking, attempts

    def note(self, text: str) -> None:
        """Add a line to the note; `-` removes the note."""
        old = self._session.said(self._session.current).note or ""
        text = text or self._asking.text("Add to the note (Enter to cancel): " if old else "Note (Enter to cancel): ")
        if not text:
            self._attempts.tell(_NOTHING)
        elif text == "-":
            self._keep(partial(self._session.note, ""), "no note for", "")
        else:
            end = "\n" if old.endswith("\n") else ""
            new = f"{old.rstrip(chr(10))}\n{text}{end}".lstrip("\n")
            self._keep(partial(self._session.note, new), "the note of", truncate_line(text, _SHOWN))

    def evidence(self, title: str) -> None:
        """Add pieces of evidence; `-` removes the last one."""
        if title == "-":
            self._less_evidence()
            return
        has = bool(self._session.answer_now.evidence)
        removes = "- removes the last piece, " if has else ""
        if not title:
            title = self._asking.text(f"What could a third person look at? Title ({removes}Enter to end): ")
            if title == "-" and has:
                self._less_evidence()
                return
        while title and title != "-":
            try:
                day = self._asking.day(
                    "Its date, YYYY-MM-DD (without one it counts for nothing; - cancels): ", self._last_day
                )
                location = self._asking.detail("Where is it? (- cancels) ")
            except CancelledError:
                self._attempts.tell("That piece of evidence is not taken; nothing changed.")
            else:
                change = partial(self._session.evidence, title, day, location)
                self._keep(change, self._evidence_for(), truncate_line(title, _SHOWN))
            title = self._asking.text("More evidence? Title (Enter to end): ")

    def measured(self, value: str) -> None:
        """Set the figure; `-` removes it."""
        measure = self._session.pack.rubric.questions[self._session.current.id].measure
        if measure is None:
            self._attempts.refuse("This question has no figure; put it into the note (n).")
            return
        value = value or self._asking.text(f"Figure: {escape_controls(figure_name(measure))} (Enter to cancel): ")
        if value == "-":
            self._no_figure()
            return
        while value and to_number(value) is None:
            self._attempts.tell(f"'{value[:40]}' is not a number; write a plain decimal number, such as 12 or 0.5.")
            value = self._asking.text("Figure (Enter to cancel): ")
        try:
            prompt = f"Measured when, YYYY-MM-DD (Enter for {self._last_day}; - cancels): "
            day = self._asking.day(prompt, self._last_day) if value else None
        except CancelledError:
            value = ""
        if not value:
            self._attempts.tell(_NOTHING)
            return
        self._keep(partial(self._session.measured, value, day or self._last_day), "the figure of", value)

    def done_late(self, accepted_by: str) -> None:
        """Mark the answer as done late and accepted on record; `-` removes the mark."""
        session = self._session
        if not session.may_be_late:
            self._attempts.refuse("This question does not ask for something that has its time.")
            return
        if session.said(session.current).level is None:
            self._attempts.refuse("Give the level that was reached late first.")
            return
        accepted_by = accepted_by or self._asking.text("Which body accepted the delay on record? (Enter to cancel) ")
        if accepted_by == "-":
            self._keep(partial(session.done_late, "", self._last_day), "no work done late for", "")
            return
        try:
            day = self._asking.day("Accepted when, YYYY-MM-DD (- cancels): ", self._last_day) if accepted_by else None
            note = self._asking.detail("What did the delay lead to? (- cancels) ") if day else ""
        except CancelledError:
            day = None
        if day is None:
            self._attempts.tell(_NOTHING)
            return
        self._keep(partial(session.done_late, accepted_by, day, note), "done late, accepted on record:", accepted_by)

    def _less_evidence(self) -> None:
        pieces = self._session.said(self._session.current).evidence
        if not pieces:
            self._attempts.refuse("This question has no evidence.")
            return
        self._keep(self._session.less_evidence, "removed evidence of", evidence_line(pieces[-1]))

    def _no_figure(self) -> None:
        if not self._session.said(self._session.current).measured:
            self._attempts.refuse("This question has no figure yet.")
            return
        self._keep(self._session.no_figure, "no figure for", "")

    def _evidence_for(self) -> str:
        level = self._session.said(self._session.current).level
        return f"evidence for level {level} of" if level is not None else "evidence for the level still to be chosen of"

    def _keep(self, change: Callable[[], None], what: str, detail: str) -> None:
        code = self._session.current.code
        words = f"{what} {code}: {detail}" if detail else f"{what} {code}"
        if self._attempts.make(change, words):
            self._attempts.done(f"{words if what.startswith('removed') else f'{what} {code}'}.")

    @property
    def _last_day(self) -> date:
        return self._session.answers.date
