"""Results of combining several answers files, for a terminal or as JSON."""

from collections.abc import Iterator
from typing import Any

from rich.console import Console

from readiness.cli.explain_assessment import question_named
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN
from readiness.pipeline import LoadedAnswers
from readiness.safe_text import json_text
from readiness.saving.combine_files import CombinedFiles
from readiness.saving.combined_values import Difference
from readiness.scoring.vote_agreement import vote_agreement, vote_spread
from readiness.statements import combining as statements
from readiness.statements import counts
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Named
from readiness.statements.voice import say, statement_data
from readiness.terminal.elements import terminal_text
from readiness.view.vote_views import agreement_rows, alpha_figure


def print_combined(combined: CombinedFiles, loaded: LoadedAnswers, console: Console) -> None:
    """Print the number of equal answers, the agreement, and every difference."""
    for line in _lines(combined, loaded):
        console.print(terminal_text(" ".join(say(line).split("\n"))))


def _lines(combined: CombinedFiles, loaded: LoadedAnswers) -> Iterator[Words]:
    questions = loaded.pack.questionnaire.questions
    apart = sum(one.kind == "answer" for one in combined.differences)
    yield statements.answered(same=combined.same, apart=apart)
    if combined.alone:
        codes = ", ".join(questions[id_].code for id_ in combined.alone)
        yield statements.alone(number=len(combined.alone), codes=codes)
    for row in agreement_rows(loaded.pack, loaded.answers):
        yield statements.agreement(title=row.title, alpha=row.alpha or row.because or "")
    if combined.differences:
        yield ""
        yield statements.where()
    for one in sorted(combined.differences, key=lambda one: (one.kind != "answer", -(_level_spread(one, loaded) or 0))):
        yield f"  {say(_difference(one, loaded))}"


_ABOUT = {
    "figure": statements.figure_of,
    "evidence": statements.document,
    "remedy": statements.remedy_for,
    "progress": statements.progress_of,
    "plan": statements.in_plan,
    "site": statements.site,
    "function": statements.function,
    "segment": statements.segment,
    "event": statements.event,
    "acceptance": statements.acceptance_of,
    "decision": statements.decision,
    "case": statements.in_case,
    "cost": statements.cost,
    "benefit": statements.benefit,
    "indicator": statements.indicator,
}
_STATES = {UNKNOWN: statements.unknown, NOT_APPLICABLE: statements.not_applicable}


def _difference(one: Difference, loaded: LoadedAnswers) -> Statement:
    values = tuple(
        statements.of_person(name=name, value=_STATES[what]() if one.kind == "answer" and what in _STATES else what)
        for name, what in one.said.items()
    )
    about = _about(one, loaded)
    if one.kept:
        return statements.difference_kept(about=about, values=values, kept=one.kept)
    if apart := _level_spread(one, loaded):
        return statements.difference_apart(about=about, values=values, apart=counts.levels(number=apart))
    return statements.difference(about=about, values=values)


def _about(one: Difference, loaded: LoadedAnswers) -> Named | Words:
    if one.kind == "answer":
        return question_named(loaded.pack.questionnaire.questions[one.about])
    return _ABOUT[one.kind](about=one.about) if one.kind in _ABOUT else one.about


def _level_spread(one: Difference, loaded: LoadedAnswers) -> int | None:
    if one.kind != "answer" or one.about not in loaded.answers.answers:
        return None
    votes = loaded.answers.answers[one.about].votes
    found = vote_spread(votes, loaded.pack.rubric.scale_of(one.about))
    return found.apart if found else None


def combined_as_json(combined: CombinedFiles, loaded: LoadedAnswers) -> str:
    """Return the differences and the agreement as JSON."""
    questions, answers = loaded.pack.questionnaire.questions, loaded.answers.answers

    def agreement_data(of: Any) -> dict[str, Any]:
        found = vote_agreement(of, answers, loaded.pack)
        alpha = alpha_figure(found)
        return {
            "alpha": alpha and alpha._asdict(),
            "because": statement_data(found.because) if found.because else None,
            "questions": found.questions,
        }

    data = {
        "same": combined.same,
        "alone": list(combined.alone),
        "differences": [one._asdict() | {"apart": _level_spread(one, loaded)} for one in combined.differences],
        "agreement": agreement_data(questions.values()),
        "dimensions": {part.id: agreement_data(part.all_questions()) for part in loaded.pack.questionnaire.dimensions},
    }
    return json_text(data)
