"""Validate events: their kind, place, dates, severity, duties and closing."""

from collections.abc import Iterator
from datetime import date

from readiness import statements
from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.loading.patient_details import names_patient
from readiness.loading.read_entries import entry_ids, read_entries, written_ids
from readiness.loading.references_exist import ids_once
from readiness.loading.validate_one_answer import AnswerContext
from readiness.loading.yaml_file import KeyPath
from readiness.model.answers import Answers
from readiness.model.live_rules import EventKind
from readiness.model.tool_use import Closing, Event
from readiness.statements.quoting import found
from readiness.statements.statement import Statement


def validate_events(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of events in answers whose rubric has rules for a tool in use."""
    spot, ids = Spot(about.document, ("events",)), entry_ids(answers.events)
    yield from ids_once(ids, lambda name: statements.event_problems.second_event(name=name), spot)
    for index, event in read_entries(answers.events):
        yield from _EventCheck(event, about, ("events", index)).problems()


class _EventCheck:
    """The checks of one event at a key path."""

    def __init__(self, event: Event, about: AnswerContext, way: KeyPath) -> None:
        self.event, self.about, self.way = event, about, way
        self.kind = about.pack.rubric.event_named.get(event.kind)

    def problems(self) -> Iterator[Problem]:
        if self.kind is None:
            kinds = self.about.pack.rubric.event_named
            message = statements.reference_problems.no_kind_of_event(name=found(self.event.kind))
            yield self._problem(message, self.about.suggest(self.event.kind, kinds), "kind")
        yield from self._date()
        yield from self._places()
        if self.kind is not None:
            yield from self._severity(self.kind)
            yield from self._done(self.kind)
        if self.event.closed is not None:
            yield from self._closed(self.event.closed)
        yield from self._texts()

    def _date(self) -> Iterator[Problem]:
        day = self.event.date
        if day is None:
            message = statements.event_problems.date_missing(assessed=self.about.day)
            hint = statements.event_problems.add_date(assessed=self.about.day.isoformat())
            yield self.about.document.problem((*self.way, "id"), message, hint, warning=True)
        elif day > self.about.day:
            message = statements.event_problems.event_after_assessment(day=day, assessed=self.about.day)
            yield self._problem(message, statements.answer_problems.milestone_is_past(), "date")

    def _places(self) -> Iterator[Problem]:
        for index, site in enumerate(self.event.sites):
            if site not in (known := written_ids(self.about.document, "sites")):
                message = statements.reference_problems.no_site(name=found(site))
                hint = self.about.suggest(site, known) if known else statements.event_problems.name_sites()
                yield self._problem(message, hint, "sites", index)
        for index, function in enumerate(self.event.functions):
            if function not in (known := written_ids(self.about.document, "functions")):
                message = statements.reference_problems.no_function(name=found(function))
                hint = self.about.suggest(function, known) if known else statements.event_problems.name_functions()
                yield self._problem(message, hint, "functions", index)

    def _severity(self, kind: EventKind) -> Iterator[Problem]:
        severity = self.event.severity
        if severity is None and kind.severities:
            most = list(kind.severities)[-1]
            hint = statements.event_problems.add_severity(severities=tuple(kind.severities))
            place = (*self.way, "id")
            yield self.about.document.problem(
                place, statements.event_problems.severity_missing(severity=most), hint, warning=True
            )
        elif severity is not None and not kind.severities:
            hint = statements.answer_problems.remove(key="severity")
            yield self._problem(statements.event_problems.no_severities(kind=kind.id), hint, "severity")
        elif severity is not None and severity not in kind.severities:
            message = statements.reference_problems.no_severity(name=found(severity))
            yield self._problem(message, self.about.suggest(severity, kind.severities), "severity")

    def _done(self, kind: EventKind) -> Iterator[Problem]:
        duties = [rule.id for rule in kind.duties]
        for index, done in enumerate(self.event.done):
            if done.duty is not None and not duties:
                message = statements.event_problems.no_duties(kind=kind.id)
                yield self._problem(message, statements.answer_problems.remove(key="duty"), "done", index, "duty")
            elif done.duty is not None and done.duty not in duties:
                message = statements.reference_problems.no_duty(name=found(done.duty))
                yield self._problem(message, self.about.suggest(done.duty, duties), "done", index, "duty")
            if done.date > self.about.day:
                message = statements.event_problems.done_after_assessment(day=done.date, assessed=self.about.day)
                yield self._wrong_date(message, "done", index, "date")
            elif self.event.date is not None and done.date < self.event.date:
                message = statements.event_problems.done_before(day=done.date, happened=self.event.date)
                yield self._wrong_date(message, "done", index, "date")

    def _closed(self, closed: Closing) -> Iterator[Problem]:
        happened = self.event.date
        if closed.date > self.about.day:
            message = statements.event_problems.closed_after_assessment(day=closed.date, assessed=self.about.day)
            yield self._problem(message, statements.event_problems.leave_open(), "closed", "date")
        elif happened is not None and closed.date < happened:
            message = statements.event_problems.closed_before(day=closed.date, happened=happened)
            yield self._wrong_date(message, "closed", "date")
        for index, evidence in enumerate(closed.evidence):
            if evidence.use is None and evidence.date is not None and evidence.date > self.about.day:
                message = statements.answer_problems.evidence_after_assessment(
                    day=evidence.date, assessed=self.about.day
                )
                yield self._wrong_date(message, "closed", "evidence", index, "date")
        if self.kind is not None and self.kind.evidence:
            yield from self._evidence(closed, self.kind, happened)

    def _evidence(self, closed: Closing, kind: EventKind, happened: date | None) -> Iterator[Problem]:
        """Yield a problem unless the closing rests on evidence from the day of the event or later."""
        if any(one.date is not None and one.date >= (happened or date.min) for one in closed.evidence):
            return
        if not closed.evidence:
            message = statements.event_problems.closed_without_evidence(kind=kind.id)
            yield self.about.document.key_problem(
                (*self.way, "closed"), message, statements.event_problems.show_closing()
            )
            return
        message = (
            statements.event_problems.evidence_too_old(happened=happened)
            if happened
            else statements.event_problems.evidence_undated()
        )
        yield self.about.document.key_problem(
            (*self.way, "closed", "evidence"), message, statements.event_problems.show_closing()
        )

    def _texts(self) -> Iterator[Problem]:
        """Yield a warning for each text that looks as if it named a patient."""
        closed = self.event.closed.evidence if self.event.closed else ()
        own = [(index, one.title) for index, one in enumerate(closed) if one.use is None]
        texts: list[tuple[KeyPath, str | None]] = [
            (("summary",), self.event.summary),
            *((("done", index, "what"), done.what) for index, done in enumerate(self.event.done)),
            *((("closed", "evidence", index, "title"), title) for index, title in own),
        ]
        for place, text in texts:
            if text and names_patient(text):
                way = (*self.way, *place)
                yield self.about.document.problem(
                    way,
                    statements.event_problems.names_patient(),
                    statements.event_problems.leave_out_details(),
                    warning=True,
                )

    def _problem(self, message: Statement, hint: Statement | str, *place: str | int) -> Problem:
        return self.about.document.problem((*self.way, *place), message, hint)

    def _wrong_date(self, message: Statement, *place: str | int) -> Problem:
        return self._problem(message, statements.answer_problems.correct_one_date(), *place)
