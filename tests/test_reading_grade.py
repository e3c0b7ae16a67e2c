"""Every question of the shipped pack, with its levels, can be followed by someone who left school after ten grades."""

from collections.abc import Iterable, Iterator

from readiness.loading.read_pack import load_pack
from test_pack_words import _reading_grade

PACK = load_pack("healthcare-ai")
MOST = 10


def _texts() -> Iterator[tuple[str, list[str]]]:
    """Yield the prompt and level texts of each question, and of each of its variants."""
    for id_, question in PACK.questionnaire.questions.items():
        judged = PACK.rubric.questions[id_]
        yield id_, [question.prompt, *judged.levels.values()]
        for name, variant in judged.variants.items():
            if variant.levels:
                yield f"{id_} ({name})", [question.prompt, *(judged.levels | variant.levels).values()]


def _harder(texts: Iterable[tuple[str, list[str]]]) -> dict[str, float]:
    grades = {id_: _reading_grade(own) for id_, own in texts}
    return {id_: round(grade, 1) for id_, grade in grades.items() if grade > MOST}


def test_each_question_with_its_levels_is_at_grade_ten_or_below() -> None:
    assert _harder(_texts()) == {}


def test_prompts_alone_and_levels_alone_are_at_grade_ten_or_below() -> None:
    texts = list(_texts())
    assert (
        _harder([("prompts", [own[0] for _, own in texts]), ("levels", [one for _, own in texts for one in own[1:]])])
        == {}
    )


def test_long_words_are_found() -> None:
    hard = ["Organizational accountability necessitates comprehensive interdisciplinary documentation."]
    assert list(_harder([("hard", hard), ("plain", ["Who looks at it?"])])) == ["hard"]
