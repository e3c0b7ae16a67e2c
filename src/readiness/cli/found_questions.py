"""The questions that words find, for `list questions --search`."""

from collections.abc import Iterator
from typing import Any

from readiness.cli.text_width import padded, text_width
from readiness.model.pack import Pack
from readiness.search.question_search import FoundQuestion, QuestionSearch
from readiness.statements.interview_status import found_row
from readiness.statements.voice import say


def found_questions(pack: Pack, words: str) -> list[FoundQuestion]:
    """Return the questions of a pack that words find, the best first."""
    return QuestionSearch(pack, list(pack.questionnaire.questions.values())).find(words)


def found_lines(pack: Pack, words: str) -> Iterator[str]:
    """Yield a line for each question that was found, with the words by which the best were found."""
    found = found_questions(pack, words)
    code, id_ = (max((text_width(getattr(one.question, key)) for one in found), default=0) for key in ("code", "id"))
    for question, because in found:
        row = f"{padded(question.id, id_)}  {question.title}"
        said = say(found_row(code=padded(question.code, code), title=row, words=because)) if because else ""
        yield said or f"{padded(question.code, code)}  {row}"


def found_items(pack: Pack, words: str) -> Iterator[dict[str, Any]]:
    """Yield the data of each question that was found."""
    for one, because in found_questions(pack, words):
        yield {
            "id": one.id,
            "code": one.code,
            "title": one.title,
            "depth": one.asked_from,
            "matching_words": list(because),
        }
