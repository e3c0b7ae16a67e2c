"""Validate indicators: names, what they refer to, and the order of their dates and values."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from readiness import statements
from readiness.errors import Problem
from readiness.loading.pack_files import Spot
from readiness.loading.read_entries import entry_ids, read_entries
from readiness.loading.references_exist import ids_once
from readiness.loading.validate_one_answer import AnswerContext
from readiness.loading.yaml_file import KeyPath
from readiness.model.answers import Answers
from readiness.model.field_types import exact_figure
from readiness.model.go_live import live_since
from readiness.model.indicator import Indicator
from readiness.statements.quoting import found
from readiness.statements.statement import Words

if TYPE_CHECKING:
    from readiness.statements import indicator_problems as says
else:
    says = statements.at_first_use("indicator_problems")


def validate_indicators(answers: Answers, about: AnswerContext) -> Iterator[Problem]:
    """Yield the problems of the indicators in answers."""
    spot, ids = Spot(about.document, ("indicators",)), entry_ids(answers.indicators)
    yield from ids_once(ids, lambda name: says.second_indicator(name=name), spot)
    benefits, since = _written_benefits(about), live_since(answers, about.pack.rubric)
    for index, indicator in read_entries(answers.indicators):
        check = _IndicatorCheck(indicator, about, ("indicators", index))
        yield from check.names(benefits)
        yield from check.baseline_and_target(since)
        yield from check.actual_values()


def _written_benefits(about: AnswerContext) -> list[str]:
    """Return the ids of benefits as the file has them, whether or not the rest of each could be read."""
    case = about.document.data.get("case")
    entries = case.get("benefits") if isinstance(case, dict) else None
    return [str(one.get("id")) for one in entries if isinstance(one, dict)] if isinstance(entries, list) else []


class _IndicatorCheck:
    """The checks of one indicator at a key path."""

    def __init__(self, indicator: Indicator, about: AnswerContext, way: KeyPath) -> None:
        self.indicator, self.about, self.way = indicator, about, way

    def problem(self, message: Words, hint: Words, *place: str | int, warning: bool = False) -> Problem:
        return self.about.document.problem((*self.way, *place), message, hint, warning=warning)

    def names(self, benefits: list[str]) -> Iterator[Problem]:
        """Yield a problem for a question and a benefit that do not exist."""
        questionnaire, question, benefit = (
            self.about.pack.questionnaire,
            self.indicator.question,
            self.indicator.benefit,
        )
        if question is not None and question not in questionnaire.questions:
            meant = questionnaire.by_code.get(question)
            hint = (
                statements.reference_problems.write_id_of_question(name=meant.id, code=question)
                if meant
                else self.about.suggest(question, questionnaire.questions)
            )
            yield self.problem(statements.reference_problems.no_question(name=found(question)), hint, "question")
        if benefit is not None and benefit not in benefits:
            hint = self.about.suggest(benefit, benefits) or says.add_benefit()
            yield self.problem(statements.reference_problems.no_benefit(name=found(benefit)), hint, "benefit")

    def baseline_and_target(self, since: date | None) -> Iterator[Problem]:
        """Yield the problems of the baseline's day, and of a target that is no improvement on it."""
        baseline, target = self.indicator.baseline, self.indicator.target
        if baseline is None:
            return
        if baseline.date > self.about.day:
            message = statements.benefit_problems.baseline_later(day=baseline.date, assessed=self.about.day)
            yield self.problem(message, statements.answer_problems.milestone_is_past(), "baseline", "date")
        elif since is not None and baseline.date >= since:
            message = statements.benefit_problems.late_baseline(day=baseline.date, since=since)
            yield self.problem(
                message, statements.benefit_problems.earlier_baseline(), "baseline", "date", warning=True
            )
        if target is None:
            return
        if target.by <= baseline.date:
            message = statements.benefit_problems.target_before_baseline(day=target.by, measured=baseline.date)
            yield self.problem(message, statements.answer_problems.correct_one_date(), "target", "by")
        first, last = exact_figure(baseline.value), exact_figure(target.value)
        if target.value == baseline.value:
            yield self.problem(says.target_is_baseline(), says.write_improvement(), "target", "value", warning=True)
        elif (target.value > baseline.value) != (self.indicator.direction == "up"):
            told = says.target_below if self.indicator.direction == "up" else says.target_above
            message = told(target=last, baseline=first)
            yield self.problem(message, says.turn_direction(), "target", "value", warning=True)

    def actual_values(self) -> Iterator[Problem]:
        """Yield the problems of the days of actual values: to come, twice, or before the baseline."""
        seen: set[date] = set()
        baseline = self.indicator.baseline
        for index, actual in enumerate(self.indicator.actuals):
            place = ("actuals", index, "date")
            if actual.date > self.about.day:
                message = says.actual_later(day=actual.date, assessed=self.about.day)
                yield self.problem(message, statements.answer_problems.milestone_is_past(), *place)
            elif actual.date in seen:
                yield self.problem(says.second_actual(day=actual.date), says.keep_one_actual(), *place)
            elif baseline is not None and actual.date <= baseline.date:
                message = says.actual_before_baseline(day=actual.date, baseline=baseline.date)
                yield self.problem(message, says.correct_actual(), *place, warning=True)
            seen.add(actual.date)
