"""Time of a search in 1,000 questions, and of making its index."""

import random
import statistics
import time
from pathlib import Path

import yaml

from readiness.loading.read_pack import load_pack
from readiness.search.question_search import QuestionSearch

ASKED = Path(__file__).parents[1] / "cases/search/healthcare-ai.yaml"
QUESTIONS = 1_000


def search(rounds: int) -> tuple[float, float]:
    """Return the median of the fastest time of each search against 2 ms, and the time to make the index against 300 ms.

    The questions have the levels and evidence of the shipped pack, and titles and prompts of its words in any order.
    """
    pack, chance = load_pack("healthcare-ai"), random.Random(7)
    every = list(pack.questionnaire.questions.values())
    words = [word for one in every for word in f"{one.title} {one.prompt} {one.why}".split()]
    questions = [
        every[number % len(every)].changed(
            code=f"Q-{number}", title=" ".join(chance.sample(words, 6)), prompt=" ".join(chance.sample(words, 20))
        )
        for number in range(QUESTIONS)
    ]
    asked = [str(words) for words in yaml.safe_load(ASKED.read_text("utf-8"))]
    made, found = [], dict.fromkeys(asked, 1.0)
    for _ in range(max(3, rounds // 3)):
        began = time.perf_counter()
        index = QuestionSearch(pack, questions)
        made.append(time.perf_counter() - began)
        for said in asked:
            began = time.perf_counter()
            index.find(said)
            found[said] = min(found[said], time.perf_counter() - began)
    return statistics.median(found.values()) / 0.002, min(made) / 0.3
