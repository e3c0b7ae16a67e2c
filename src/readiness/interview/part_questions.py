"""Questions as an interview asks them: one that is asked of functions or segments, once for each that counts."""

from readiness.model.answer import NO_ANSWER, Answer
from readiness.model.answers import Answers
from readiness.model.live import Part
from readiness.model.pack import Pack
from readiness.model.questionnaire import Question
from readiness.saving.changes import Change
from readiness.saving.record_changes import to_part
from readiness.scoring.part_scores import counted_parts


class PartQuestions:
    """The questions of each part for some answers. Their codes name the part, and differ: `SAF-1/codes`."""

    def __init__(self, pack: Pack, answers: Answers) -> None:
        self._answers, self._order = answers, list(pack.questionnaire.questions)
        self._asked: dict[str, list[Question]] = {}
        self._of_part: dict[str, tuple[Part, Answer]] = {}
        for question in pack.questionnaire.questions.values():
            for part, said in counted_parts(question, answers, pack).items():
                named = {"code": f"{question.code}/{part.id}", "title": f"{question.title} · {part.title}"}
                one = question.model_copy(update=named)
                self._asked.setdefault(question.id, []).append(one)
                self._of_part[one.code] = part, said.get(question.id, NO_ANSWER)

    def each(self, question: Question) -> list[Question]:
        """Return a question once for each part that it is asked of; alone where it is asked once."""
        return self._asked.get(question.id, [question])

    def part(self, question: Question) -> Part | None:
        """Return the part that a question is asked of; None for one that is asked once."""
        return self._of_part[question.code][0] if question.code in self._of_part else None

    def place(self, change: Change, part: Part | None) -> Change:
        """Return the change of an answer where it belongs: in the answers of a part if it is of one."""
        return to_part(change, (f"{part.kind}s", part.id), self._order) if part else change

    def said(self, question: Question) -> Answer:
        """Return the answer to a question, of its part if it has one; an empty one when there is none."""
        if question.code in self._of_part:
            return self._of_part[question.code][1]
        return self._answers.answers.get(question.id, NO_ANSWER)
