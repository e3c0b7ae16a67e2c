"""Earlier answers as the pack of today's judges them, where an overlay changes only one of the two packs."""

from dataclasses import replace
from typing import TYPE_CHECKING

from readiness.loading.dropped_answers import without
from readiness.loading.read_answers import answers_document, parse_answers
from readiness.model.pack import Pack
from readiness.redaction.answers_yaml import answers_yaml

if TYPE_CHECKING:
    from readiness.loading.load_answers import LoadedAnswers

_NAME = "earlier answers"


def answers_to_pack(earlier: "LoadedAnswers", pack: Pack) -> "LoadedAnswers":
    """Return earlier answers with another pack of the same name, without those to questions that it does not ask.

    They name the content that judged them before, so that reports say that they are judged again.

    Raises InvalidFilesError for answers that this pack does not allow.
    """
    document = answers_document(answers_yaml(earlier.answers, earlier.pack.questionnaire), _NAME)
    questions = earlier.pack.questionnaire.questions.keys() - pack.questionnaire.questions.keys()
    initiatives = earlier.pack.rubric.initiative_named.keys() - pack.rubric.initiative_named.keys()
    kept, _ = without(document, pack, sorted(questions), sorted(initiatives))
    answers, _ = parse_answers(kept, pack, as_of=earlier.as_of)
    digest = answers.assessment.pack_digest or earlier.pack.digest
    header = answers.assessment.changed(pack_digest=digest)
    return replace(earlier, pack=pack, answers=answers.changed(assessment=header))
