"""Validate decisions: the gate that each is about, its dates, and its conditions."""

from collections.abc import Iterator
from datetime import date

from readiness import statements
from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.loading.patient_details import names_patient
from readiness.loading.read_entries import entry_ids, read_entries
from readiness.loading.references_exist import ids_once
from readiness.loading.validate_one_answer import AnswerContext
from readiness.loading.yaml_file import KeyPath
from readiness.model.answers import Answers
from readiness.model.decision import DecisionCondition, KeptDecision
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words


def validate_decisions(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the decisions in answers."""
    if not answers.decisions:
        return
    rubric = about.pack.rubric
    if not rubric.gate_named:
        message = statements.decision_problems.no_gates(rubric=rubric.rubric)
        yield about.document.key_problem(("decisions",), message, statements.decision_problems.remove_decisions())
        return
    spot, ids = Spot(about.document, ("decisions",)), entry_ids(answers.decisions)
    yield from ids_once(ids, lambda name: statements.decision_problems.second_decision(name=name), spot)
    for index, decision in read_entries(answers.decisions):
        yield from _DecisionCheck(decision, about, ("decisions", index)).problems()


class _DecisionCheck:
    """The checks of one decision at a key path."""

    def __init__(self, decision: KeptDecision, about: AnswerContext, way: KeyPath) -> None:
        self.decision, self.about, self.way = decision, about, way

    def problems(self) -> Iterator[Problem]:
        yield from self._gate()
        yield from self._dates()
        yield from self._patient(self.decision.because, "because")
        yield from ids_once(
            entry_ids(self.decision.conditions),
            lambda name: statements.decision_problems.second_condition(decision=self.decision.id, name=name),
            Spot(self.about.document, (*self.way, "conditions")),
        )
        for index, condition in enumerate(self.decision.conditions):
            yield from self._condition(condition, ("conditions", index))

    def _gate(self) -> Iterator[Problem]:
        gate, rubric = self.decision.gate, self.about.pack.rubric
        if gate in rubric.gate_named:
            return
        if gate in rubric.any_gate_named:
            message, hint = statements.decision_problems.gate_at_sites(gate=gate), self._known(gate)
        else:
            message, hint = statements.reference_problems.no_gate(name=found(gate)), self._known(gate)
        yield self._problem(message, hint, "gate")

    def _known(self, gate: str) -> Words:
        return self.about.suggest(gate, self.about.pack.rubric.gate_named)

    def _dates(self) -> Iterator[Problem]:
        decision, day = self.decision, self.decision.date
        if day > self.about.day:
            message = statements.decision_problems.decided_after_assessment(day=day, assessed=self.about.day)
            yield self._problem(message, statements.answer_problems.milestone_is_past(), "date")
        if decision.review and decision.review < day:
            yield self._wrong_date(
                statements.decision_problems.review_before(day=decision.review, decided=day), "review"
            )
        if decision.expected and decision.expected < day:
            message = statements.decision_problems.expected_before(day=decision.expected, decided=day)
            yield self._wrong_date(message, "expected")

    def _condition(self, condition: DecisionCondition, place: KeyPath) -> Iterator[Problem]:
        says, decided = statements.decision_problems, self.decision.date
        if condition.due < decided:
            yield self._wrong_date(says.due_before(day=condition.due, decided=decided), *place, "due")
        if condition.done:
            yield from self._done(condition.done, (*place, "done"))
        if condition.if_late == self.decision.option:
            way = (*self.way, *place, "if_late")
            message = says.nothing_changes(option=condition.if_late)
            yield self.about.document.problem(way, message, says.name_another(), warning=True)
        yield from self._patient(condition.what, *place, "what")

    def _done(self, done: date, place: KeyPath) -> Iterator[Problem]:
        says, decided = statements.decision_problems, self.decision.date
        if done > self.about.day:
            message = says.done_after_assessment(day=done, assessed=self.about.day)
            yield self._problem(message, says.leave_open(), *place)
        elif done < decided:
            yield self._problem(says.done_before(day=done, decided=decided), says.met_already(), *place)

    def _patient(self, text: str | None, *place: str | int) -> Iterator[Problem]:
        """Yield a warning for a text that looks as if it named a patient."""
        if text and names_patient(text):
            message, hint = statements.event_problems.names_patient(), statements.decision_problems.leave_details_out()
            yield self.about.document.problem((*self.way, *place), message, hint, warning=True)

    def _problem(self, message: Statement, hint: Words, *place: str | int) -> Problem:
        return self.about.document.problem((*self.way, *place), message, hint)

    def _wrong_date(self, message: Statement, *place: str | int) -> Problem:
        return self._problem(message, statements.answer_problems.correct_one_date(), *place)
