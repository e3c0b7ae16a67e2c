"""Find words of a pack's search that lead to words which no question has."""

from collections.abc import Iterator

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles
from readiness.model.pack import Pack
from readiness.search.question_texts import question_texts
from readiness.search.words import plain_parts
from readiness.statements import search_word_problems as problems
from readiness.statements.quoting import found


def lint_unsaid_words(pack: Pack, files: PackFiles) -> Iterator[Problem]:
    """Yield a warning for each entry under `words` that stands in no text of the pack."""
    if not pack.questionnaire.words:
        return
    every = pack.questionnaire.questions.values()
    texts = [f" {' '.join(plain_parts(text))} " for question in every for text in question_texts(question, pack)]
    for said, others in pack.questionnaire.words.items():
        for index, other in enumerate(others):
            sought = f" {' '.join(plain_parts(other))}"
            if not any(sought in text for text in texts):
                spot = files.in_questionnaire("words", said, index)
                yield spot.problem(problems.unsaid(words=found(other)), problems.write_words_of_texts(), warning=True)
