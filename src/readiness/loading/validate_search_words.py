"""Validate the words for the search: `also` of a question, and `words` of a pack."""

from collections.abc import Iterator, Sequence

from readiness.errors import Problem
from readiness.loading.pack_files import PackFiles, Spot
from readiness.model.questionnaire import Question, Questionnaire
from readiness.search.words import parts_of, plain_parts, words_in
from readiness.statements import search_word_problems as problems
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

MOST_OF_A_QUESTION, MOST_OF_A_PACK, MOST_FOR_ONE = 20, 200, 10
LONGEST = 60
"""Characters of the longest entry."""


def validate_search_words(questionnaire: Questionnaire, files: PackFiles) -> Iterator[Problem]:
    """Yield the problems of words that a search could not use, or that say what the text says."""
    for question, spot in files.asked(questionnaire):
        if question.also:
            yield from _also(question, spot / "also")
    if questionnaire.words:
        yield from _of_the_pack(questionnaire, files.in_questionnaire("words"))


def _also(question: Question, spot: Spot) -> Iterator[Problem]:
    yield from _entries(question.also, spot, MOST_OF_A_QUESTION)
    texts = [plain_parts(question.title), plain_parts(question.prompt)]
    for index, entry in enumerate(question.also):
        if (words := plain_parts(entry)) and any(_holds(text, words) for text in texts):
            message = problems.in_the_text(words=found(entry), code=question.code)
            yield (spot / index).problem(message, problems.remove_it())


def _of_the_pack(questionnaire: Questionnaire, spot: Spot) -> Iterator[Problem]:
    if len(questionnaire.words) > MOST_OF_A_PACK:
        yield spot.key_problem(problems.too_many(most=MOST_OF_A_PACK), problems.keep_what_is_said())
    for said, others in questionnaire.words.items():
        if problem := _wrong_entry(said):
            yield (spot / said).key_problem(*problem)
        elif not others:
            yield (spot / said).key_problem(problems.for_nothing(words=found(said)), problems.write_words_of_texts())
        yield from _entries(others, spot / said, MOST_FOR_ONE)
        for index, other in enumerate(others):
            if plain_parts(other) == plain_parts(said):
                message = problems.for_itself(words=found(other))
                yield (spot / said / index).problem(message, problems.write_words_of_texts())


def _entries(entries: Sequence[str], spot: Spot, most: int) -> Iterator[Problem]:
    if len(entries) > most:
        yield spot.key_problem(problems.too_many(most=most), problems.keep_what_is_said())
    seen: set[tuple[str, ...]] = set()
    for index, entry in enumerate(entries):
        words = tuple(plain_parts(entry))
        if problem := _wrong_entry(entry):
            yield (spot / index).problem(*problem)
        elif words in seen:
            yield (spot / index).problem(problems.twice(words=found(entry)), problems.remove_it())
        seen.add(words)


def _wrong_entry(entry: str) -> tuple[Statement, Statement] | None:
    """Return what is wrong with an entry, and what would be right; None for a good one."""
    words = words_in(entry)
    if not words:
        return problems.no_words(words=found(entry)), problems.write_letters()
    if len(entry) > LONGEST or "\n" in entry:
        return problems.too_long(number=len(entry), most=LONGEST), problems.write_few_words()
    parts = [part for word in words for part in parts_of(word)]
    capital = next((part for part in parts if len(part) > 1 and part[0].isupper() and part[1:].islower()), None)
    return (problems.capital(word=capital), problems.write_lower_case(word=capital.lower())) if capital else None


def _holds(text: list[str], words: list[str]) -> bool:
    return any(text[at : at + len(words)] == words for at in range(len(text) - len(words) + 1))
