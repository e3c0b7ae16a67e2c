"""Validate the dates of milestones and gates: their names, the day of the assessment, and their order."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise

from readiness import statements
from readiness.errors import Problem
from readiness.loading.yaml_file import Document
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.statements.quoting import found
from readiness.suggestions import Suggestions


def milestone_problems(answers: Answers, pack: Pack, document: Document, suggest: Suggestions) -> Iterator[Problem]:
    """Yield the problems of dates that are unknown, not yet reached or not in order."""
    known = [*pack.questionnaire.milestones, *pack.rubric.gate_named]
    for name, day in answers.assessment.milestones.items():
        place = ("assessment", "milestones", name)
        if name not in known:
            yield document.key_problem(
                place, statements.reference_problems.no_milestone(name=found(name)), suggest(name, known)
            )
        elif day > answers.date:
            message = statements.answer_problems.milestone_after_assessment(day=day, assessed=answers.date)
            yield document.problem(place, message, statements.answer_problems.milestone_is_past())
    yield from _out_of_order(answers.assessment.milestones, pack, document)


def _out_of_order(days: Mapping[str, date], pack: Pack, document: Document) -> Iterator[Problem]:
    """Yield a warning for every milestone that ends before its start, and every gate before the previous one."""
    gates = [gate for gate in pack.rubric.gate_named if gate in days]
    starts = {f"{name.removesuffix('_start')}_end": name for name in days if name.endswith("_start")}
    pairs = [(start, end) for end, start in starts.items() if end in days]
    written = list(days)
    for before, after in [*pairs, *pairwise(gates)]:
        if days[after] < days[before]:
            place = ("assessment", "milestones", max(before, after, key=written.index))
            message = statements.answer_problems.out_of_order(
                after=after, ended=days[after], before=before, began=days[before]
            )
            yield document.problem(place, message, statements.answer_problems.correct_one_date(), warning=True)
