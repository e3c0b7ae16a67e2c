"""Commands for the details of an answer: note, evidence, figure, late work."""

from collections.abc import Callable
from datetime import date
from functools import partial

from readiness.interview.answer_text import evidence_statement
from readiness.interview.prompts import CancelledError, Prompts
from readiness.interview.save_attempts import SaveAttempts
from readiness.interview.session import Session
from readiness.interview.text_layout import truncate_line
from readiness.model.field_types import to_number
from readiness.model.id_words import measure_name
from readiness.saving.changes import to_document
from readiness.saving.id_from_title import free_id
from readiness.saving.record_changes import to_registered
from readiness.statements import interview_documents as documents
from readiness.statements import interview_prompts as prompts
from readiness.statements import interview_refusals as refusals
from readiness.statements import interview_saved as saved
from readiness.statements.statement import Statement

_SHOWN = 60


class DetailCommands:
    """The commands that ask for details of the current question's answer, and save them."""

    def __init__(self, session: Session, asking: Prompts, attempts: SaveAttempts) -> None:
        self._session, self._asking, self._attempts = session, asking, attempts

    def note(self, text: str) -> None:
        """Add a line to the note; `-` removes the note."""
        old = self._session.said(self._session.current).note or ""
        code = self._session.current.code
        text = text or self._asking.text(prompts.more_note() if old else prompts.note())
        if not text:
            self._attempts.tell(refusals.nothing_changed())
        elif text == "-":
            self._keep(partial(self._session.note, ""), saved.no_note(code=code), saved.note_removed(code=code))
        else:
            end = "\n" if old.endswith("\n") else ""
            new = f"{old.rstrip(chr(10))}\n{text}{end}".lstrip("\n")
            what = saved.note(code=code, text=truncate_line(text, _SHOWN))
            self._keep(partial(self._session.note, new), what, saved.noted(code=code))

    def evidence(self, title: str) -> None:
        """Add pieces of evidence; `-` removes the last one."""
        if title == "-":
            self._less_evidence()
            return
        has = bool(self._session.answer_now.evidence)
        if title in self._session.answers.evidence or (self._session.documents and not title):
            self._document(title)
            return
        if not title:
            title = self._asking.text(prompts.evidence_title_or_remove() if has else prompts.evidence_title())
            if title == "-" and has:
                self._less_evidence()
                return
        while title and title != "-":
            try:
                day = self._asking.day(prompts.evidence_date(), self._last_day)
                location = self._asking.detail(prompts.evidence_location())
            except CancelledError:
                self._attempts.tell(refusals.evidence_not_taken())
            else:
                change = partial(self._session.evidence, title, day, location)
                what = saved.evidence(code=self._session.current.code, title=truncate_line(title, _SHOWN))
                self._keep(change, what, self._evidence_added())
            title = self._asking.text(prompts.more_evidence())

    def _document(self, named: str) -> None:
        """Name a document of the register as evidence: the one that is typed, or one of a list, or a new one."""
        from readiness.interview.document_choice import REMOVE, DocumentChoice  # noqa: PLC0415 - only with a register

        has = bool(self._session.answer_now.evidence)
        ask = documents.which_or_remove() if has else documents.which()
        chosen = named or DocumentChoice(self._asking, self._session.documents).ask(ask)
        if chosen == REMOVE and has:
            self._less_evidence()
        elif chosen is False:
            self._new_document()
        elif chosen and chosen != REMOVE:
            self._name(chosen, self._session.answers.evidence[chosen].title)
        else:
            self._attempts.tell(refusals.nothing_changed())

    def _new_document(self) -> None:
        """Put a new document into the register, and name it as evidence."""
        title = self._asking.detail(prompts.evidence_title())
        if not title:
            self._attempts.tell(refusals.nothing_changed())
            return
        try:
            day = self._asking.day(prompts.evidence_date(), self._last_day)
            location = self._asking.detail(prompts.evidence_location())
        except CancelledError:
            self._attempts.tell(refusals.evidence_not_taken())
            return
        session = self._session
        id_ = free_id(title, session.answers.evidence)
        way = ("organization", "evidence", id_) if session.in_shared_file else ("evidence", id_)
        change = to_registered(way, {"title": title, "date": day, "location": location})
        self._keep(
            partial(session.record, change), documents.adding(title=title), documents.added(title=title, name=id_)
        )
        if id_ in session.answers.evidence:
            self._name(id_, title)

    def _name(self, document: str, title: str) -> None:
        code, question = self._session.current.code, self._session.current.id
        shown = truncate_line(title, _SHOWN)
        change = partial(self._session.record, to_document(question, document))
        self._keep(change, documents.naming(title=shown, code=code), documents.named(title=shown, code=code))

    def measured(self, value: str) -> None:
        """Set the figure; `-` removes it."""
        measure = self._session.pack.rubric.questions[self._session.current.id].measure
        if measure is None:
            self._attempts.refuse(refusals.no_figure())
            return
        value = value or self._asking.text(prompts.figure(name=measure_name(measure.name), unit=measure.unit))
        if value == "-":
            self._no_figure()
            return
        while value and to_number(value) is None:
            self._attempts.tell(refusals.no_number(text=value[:40]))
            value = self._asking.text(prompts.figure_again())
        try:
            day = self._asking.day(prompts.figure_date(day=self._last_day), self._last_day) if value else None
        except CancelledError:
            value = ""
        if not value:
            self._attempts.tell(refusals.nothing_changed())
            return
        code = self._session.current.code
        change = partial(self._session.measured, value, day or self._last_day)
        self._keep(change, saved.figure(code=code, value=value), saved.measured(code=code), ("figure", code))

    def done_late(self, accepted_by: str) -> None:
        """Mark the answer as done late and accepted on record; `-` removes the mark."""
        session, code = self._session, self._session.current.code
        if not session.may_be_late:
            self._attempts.refuse(refusals.never_late())
            return
        if session.said(session.current).level is None:
            self._attempts.refuse(refusals.level_first())
            return
        accepted_by = accepted_by or self._asking.text(prompts.late_body())
        if accepted_by == "-":
            change = partial(session.done_late, "", self._last_day)
            self._keep(change, saved.no_late(code=code), saved.not_late(code=code), ("late", code))
            return
        try:
            day = self._asking.day(prompts.late_date(), self._last_day) if accepted_by else None
            note = self._asking.detail(prompts.late_effect()) if day else ""
        except CancelledError:
            day = None
        if day is None:
            self._attempts.tell(refusals.nothing_changed())
            return
        change = partial(session.done_late, accepted_by, day, note)
        self._keep(change, saved.late(code=code, body=accepted_by), saved.done_late(code=code), ("late", code))

    def _less_evidence(self) -> None:
        question = self._session.current
        pieces = self._session.said(question).evidence
        if not pieces:
            self._attempts.refuse(refusals.no_evidence())
            return
        last = evidence_statement(pieces[-1], self._session.scale)
        what = saved.less_evidence(code=question.code, evidence=last)
        self._keep(self._session.less_evidence, what, saved.evidence_removed(code=question.code, evidence=last))

    def _no_figure(self) -> None:
        code = self._session.current.code
        if not self._session.answer_now.measured:
            self._attempts.refuse(refusals.no_figure_yet())
            return
        what = saved.no_figure(code=code)
        self._keep(self._session.no_figure, what, saved.figure_removed(code=code), ("figure", code))

    def _evidence_added(self) -> Statement:
        code, level = self._session.current.code, self._session.answer_now.level
        if level is None:
            return saved.evidence_added_early(code=code)
        return saved.evidence_added(code=code, number=self._session.scale.called(level))

    def _keep(self, change: Callable[[], None], what: Statement, done: Statement, about: tuple[str, ...] = ()) -> None:
        """Make a change, described by `what` while it is not saved and by `done` once it is."""
        if self._attempts.make(change, what, about):
            self._attempts.done(done)

    @property
    def _last_day(self) -> date:
        return self._session.answers.date
