"""Words that people say find the question they mean, and the list says by which words."""

import sqlite3
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from building import a_pack
from readiness.loading.read_pack import load_pack, pack_names
from readiness.loading.yaml_file import parse
from readiness.model.pack import Pack
from readiness.search import question_search
from readiness.search.question_search import BEST, QuestionSearch

CASES = sorted((Path(__file__).parents[1] / "cases/search").glob("*.yaml"))
TINY = Path(__file__).parents[1] / "cases/packs/tiny"
_HELD, _OF, _FIRST = 43, 46, 35
"""Of so many first words of a file: found among the best nine at least, and as the very first."""


def search_in(pack: Pack) -> QuestionSearch:
    return QuestionSearch(pack, list(pack.questionnaire.questions.values()))


def small(*titles: str, words: dict[str, list[str]] | None = None, **also: list[str]) -> QuestionSearch:
    """Return a search in questions Q-01, Q-02 … with these titles; `also` has lists of words by code, as `Q1`."""
    pack = a_pack({f"a.q{number}": {} for number in range(len(titles))})
    asked = pack.questionnaire.dimensions[0].questions
    questions = [
        one.changed(title=title, prompt="So?", why=None, also=tuple(also.get(f"Q{number}", ())))
        for number, (one, title) in enumerate(zip(asked, titles, strict=True), 1)
    ]
    said = {key: tuple(others) for key, others in (words or {}).items()}
    return QuestionSearch(Pack(pack.questionnaire.changed(words=said), pack.rubric, pack.sha256), questions)


def found(search: QuestionSearch, words: str) -> list[str]:
    return [one.question.code for one in search.find(words)]


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_everyday_words_find_what_is_meant(case):
    search = search_in(load_pack(case.stem))
    asked = yaml.safe_load(case.read_text("utf-8"))
    places = [
        min((place for place, code in enumerate(found(search, str(words))) if code in meant), default=99)
        for words, meant in asked.items()
    ]

    missed = [words for words, place in zip(asked, places, strict=True) if place >= BEST]
    assert sum(place < BEST for place in places[:_OF]) >= _HELD, missed
    assert sum(place < BEST for place in places) >= len(places) * _HELD / _OF, missed
    assert sum(place == 0 for place in places[:_OF]) >= _FIRST


def test_a_title_counts_more_than_a_level():
    search = small("Staffing of the ward", "Level 1 of staffing", "Something else")

    assert found(search, "staffing") == ["Q-01", "Q-02"]


def test_endings_make_no_difference():
    assert found(small("Training by role", "Known risks"), "trained") == ["Q-01"]


def test_the_begun_word_finds_as_it_is_typed():
    search = small("Live monitoring of results", "Known risks")

    assert [found(search, "monitoring"[:typed]) for typed in range(2, 11)] == [["Q-01"]] * 9


def test_a_word_typed_wrong_finds_the_nearest_one():
    assert found(small("Training by role", "Known risks"), "trainng") == ["Q-01"]


def test_all_words_are_needed_and_any_if_no_question_has_all():
    search = small("Consent of patients", "Recording of consent", "Recording of calls")

    assert found(search, "consent recording") == ["Q-02"]
    assert found(search, "consent calls")[0] in {"Q-01", "Q-03"}
    assert len(found(search, "consent calls")) == 3


@pytest.mark.parametrize("said", ["roll-back", "roll back", "rollback", "Roll-Back"])
@pytest.mark.parametrize("title", ["Roll-back of versions", "Rollback of versions"])
def test_a_hyphen_makes_no_difference(said, title):
    assert found(small(title, "Back to paper"), said)[0] == "Q-01"


def test_words_beside_a_question_find_it_and_are_the_reason():
    search = small("Contract terms", "Known risks", Q1=["vendor", "BAA"])

    (one,) = search.find("baa")
    assert (one.question.code, one.words) == ("Q-01", ("BAA",))


def test_words_of_the_pack_lead_to_those_of_the_questions():
    search = small("Review of suppliers", "Known risks", words={"Vendor": ["supplier"], "who pays": ["suppliers"]})

    assert [one.words for one in search.find("vendor")] == [("suppliers",)]
    assert found(search, "who pays") == ["Q-01"]


def test_the_code_finds_its_question():
    assert found(small("One", "Two"), "q-02")[0] == "Q-02"


def test_german_words_are_found_without_umlauts_in_compounds_and_with_other_endings():
    search = small("Prüfung durch Ärzte", "Datenschutzaufsicht im Haus", "Maße und Gewichte")

    assert found(search, "arzte") == found(search, "Ärzten") == found(search, "prufung") == ["Q-01"]
    assert found(search, "aufsicht") == ["Q-02"]
    assert found(search, "masse") == ["Q-03"]
    assert search.find("ärzte")[0].words == ("Ärzte",)


def test_the_best_come_first_and_others_follow_in_order():
    titles = [f"Number {number}" for number in range(20)]
    titles[15] = "Number of numbers"
    codes = found(small(*titles), "number")

    assert codes[0] == "Q-16"
    assert codes[BEST:] == sorted(codes[BEST:])
    assert len(codes) == 20


@pytest.mark.parametrize(
    "said",
    ['"', "*", "NOT", "a OR", "NEAR(a b", "c0:risks", "risks*", "-", "'; DROP TABLE texts", "\x00", "^risks", ""],
)
def test_signs_of_a_query_language_are_words_or_nothing(said):
    assert set(found(small("Known risks", "Other"), said)) <= {"Q-01", "Q-02"}


_SHIPPED = search_in(load_pack("samm"))


@given(st.text(max_size=60))
def test_no_text_breaks_a_search(said):
    every = _SHIPPED.find(said)

    assert len({one.question.code for one in every}) == len(every)


@pytest.mark.parametrize("name", pack_names())
def test_the_title_of_each_question_finds_it_among_the_best(name):
    pack = load_pack(name)
    search = search_in(pack)

    for one in pack.questionnaire.questions.values():
        assert one.code in found(search, f"{one.code} {one.title}")[:BEST]


def test_without_full_text_search_all_words_are_looked_for_in_all_texts(monkeypatch):
    def lacks(*_: object) -> None:
        raise sqlite3.OperationalError("no such module: fts5")

    monkeypatch.setattr(question_search, "FullTextIndex", lacks)
    search = small("Consent of patients", "Known risks", Q2=["vendor"])

    assert found(search, "CONS pat") == ["Q-01"]
    assert search.find("vend")[0].words == ("vend",)
    assert found(search, "consent vendor") == []


def test_an_overlay_changes_the_words_of_a_pack_and_of_a_question():
    changes = """over: tiny@1
because: We say it so.
questions: {care.records: {also: [ledger]}}
questionnaire: {words: {crew: [team]}}
"""
    own = load_pack("tiny", packs=TINY, overlay=parse(changes, "overlay.yaml"))

    assert found(search_in(own), "ledger") == [own.questionnaire.questions["care.records"].code]
    assert found(search_in(own), "crew") == found(search_in(own), "team")
