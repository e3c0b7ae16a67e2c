"""Validate remedies: their questions, dates and effect."""

from collections.abc import Iterator, Mapping

from readiness import statements
from readiness.errors import Problem
from readiness.loading.validate_one_answer import AnswerContext
from readiness.loading.yaml_file import KeyPath
from readiness.model.answer import Remedy
from readiness.statements.quoting import found


def validate_remedies(remedies: Mapping[str, Remedy], about: AnswerContext, way: KeyPath) -> Iterator[Problem]:
    """Yield the problems of remedies at the key path `way`."""
    questionnaire = about.pack.questionnaire
    places = [*questionnaire.questions, *(node.id for node in questionnaire.dimensions)]
    for id_, remedy in remedies.items():
        place = (*way, id_)
        if id_ not in places:
            message = statements.reference_problems.no_question_or_dimension(name=found(id_))
            yield about.document.key_problem(place, message, about.suggest(id_, places))
            continue
        if remedy.found is not None and remedy.found > about.day:
            message = statements.tool_use_problems.found_after_assessment(day=remedy.found, assessed=about.day)
            yield about.document.problem((*place, "found"), message, statements.answer_problems.milestone_is_past())
        yield from _effect(id_, remedy, about, place)


def _effect(id_: str, remedy: Remedy, about: AnswerContext, place: KeyPath) -> Iterator[Problem]:
    """Yield a warning for a remedy that is over, or that has no effect."""
    if remedy.due < about.day:
        message = statements.answer_problems.remedy_past(due=remedy.due)
        yield about.document.problem((*place, "due"), message, statements.answer_problems.new_date(), warning=True)
    elif remedy.expires and remedy.is_over(about.day):
        message = statements.expiry.remedy_expired(until=remedy.expires)
        yield about.document.problem((*place, "expires"), message, statements.expiry.accept_again(), warning=True)
    elif id_ in about.pack.rubric.questions and not _is_of_safe_use(id_, about) and _is_always_a_blocker(id_, about):
        message = statements.answer_problems.remedy_for_blocker(question=id_)
        yield about.document.key_problem(place, message, statements.answer_problems.remedy_for_major(), warning=True)


def _is_of_safe_use(id_: str, about: AnswerContext) -> bool:
    """Return whether a question has a minimum of safe use, whose remedy names an owner and dates."""
    live = about.pack.rubric.live
    return live is not None and live.safe_now is not None and id_ in live.safe_now.minimums


def _is_always_a_blocker(id_: str, about: AnswerContext) -> bool:
    """Return whether a question is a blocker at every gate that has a minimum for it."""
    judged = about.judged(id_)
    rules = [rule for at_gate in judged.minimum.values() for rule in at_gate]
    return bool(rules) and all((rule.criticality or judged.criticality) == "blocker" for rule in rules)
