"""Answers of functions and segments → the levels of a question asked of each, of which the lowest counts."""

from collections.abc import Iterator, Mapping, Sequence

from readiness.model.answer import Answer, Remedy, State
from readiness.model.answers import Answers
from readiness.model.live import Part
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.scorecard import QuestionScore
from readiness.model.tool_status import part_status, tool_status
from readiness.model.tool_use import Function, Segment, Site
from readiness.statements import levels


def counted_parts(question: Question, answers: Answers, pack: Pack) -> Mapping[Part, Mapping[str, Answer]]:
    """Return the answers of every part that counts for a question, in order; none for a question asked once.

    The functions in use count; where none is in use, those that are not ended.
    """
    match question.asked_per:
        case "function" if answers.functions:
            return {function_part(one): one.answers for one in _functions(answers, pack)}
        case "segment" if answers.segments:
            return {segment_part(one.id, pack.questionnaire): one.answers for one in answers.segments}
        case _:
            return {}


def _functions(answers: Answers, pack: Pack) -> list[Function]:
    whole = tool_status(answers, pack.rubric)
    uses = {
        one.id: status.use if (status := part_status(one, pack.rubric, whole)) else None for one in answers.functions
    }
    in_use = [one for one in answers.functions if uses[one.id] in {"in-use", None}]
    return in_use or [one for one in answers.functions if uses[one.id] != "ended"]


def lowest_part(question: Question, scores: Sequence[QuestionScore]) -> QuestionScore:
    """Return the score of the part with the lowest level, which counts for the question; an open one is the lowest."""
    applicable = [score for score in scores if score.state is not State.NOT_APPLICABLE] or list(scores)
    lowest = min(applicable, key=_height)
    if lowest.part is None:
        return lowest
    of_parts = levels.lowest_of_functions if question.asked_per == "function" else levels.lowest_of_segments
    first = of_parts(part=lowest.part.title, number=len(scores))
    return lowest._replace(sentences=(first, *lowest.sentences))


def _height(score: QuestionScore) -> tuple[bool, int, int]:
    is_open = score.state is State.UNANSWERED or score.evidenced is None
    return not is_open, score.evidenced or 0, score.supported or 0


def function_part(function: Function) -> Part:
    """Return a function as a part."""
    return Part("function", function.id, function.title)


def site_part(site: Site) -> Part:
    """Return a site as a part."""
    return Part("site", site.id, site.title)


def segment_part(id_: str, questionnaire: Questionnaire) -> Part:
    """Return a segment as a part, with the title that the questionnaire gives it."""
    return Part("segment", id_, questionnaire.segments.get(id_, id_))


def effective_remedies(answers: Answers, scores: Mapping[str, QuestionScore]) -> dict[str, Remedy]:
    """Return the remedies by question or node; for a question asked of parts, that of the part that counts."""
    own = {(kind, part.id): part.remedies for kind, parts in _named_parts(answers) for part in parts}
    found = dict(answers.remedies)
    for id_, score in scores.items():
        if score.part is not None:
            found.pop(id_, None)
            if remedy := own.get((score.part.kind, score.part.id), {}).get(id_):
                found[id_] = remedy
    return found


def _named_parts(answers: Answers) -> Iterator[tuple[str, Sequence[Function | Segment]]]:
    yield "function", answers.functions
    yield "segment", answers.segments
