"""The texts of the shipped pack are plain, fair and short enough for the people who answer it in one day."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from profiles import grid
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import may_hold
from readiness.model.questionnaire import Question

ROOT = Path(__file__).parents[1]
PACK = load_pack("healthcare-ai")
QUESTIONS = PACK.questionnaire.questions

BANNED = re.compile(
    r"""\b(
        lineage | egress | fault[ -]injections? | injected | stewards? | stewardship | technical\ debt | debts?
        | (?:ml|llm|ai)ops | signed | sign(?:s|ing)?[ -]offs? | shelfware | resistance | governed\ autonomy
        | safety\ cases? | clinical\ safety\ officers? | (?:in)?adequate(?:ly)? | robust(?:ly|ness)?
        | leverag(?:e|es|ed|ing) | holistic(?:ally)? | stakeholders? | best\ practices? | synerg(?:y|ies)
        | surveys? | domains? | pillars? | backlogs? | waves? | sprints?
    )\b | \b(?-i:SMART)\b""",
    re.VERBOSE | re.IGNORECASE,
)
"""Words that blame, sell, or need a glossary; `sign-in` and `prompt injection` are fine."""
OF_ENGLAND = re.compile(r"clinical safety (?:officer|case)s?(?: report)?s?", re.IGNORECASE)
"""Words with a meaning of their own in England, for the role and for variants of that country."""
BRITISH = re.compile(
    r"""\b(
        (?:re|dis|un)?organis(?!m)\w* | (?:un)?analys(?:e|ed|ing)
        | \w*(?:optim|normal|minim|maxim|prior|standard|summar|recogn|author|final)is(?:e|ed|es|ing|ation)\w*
        | (?:un)?realis(?:e|ed|es|ing|ation)\w* | programmes? | licences? | centres? | behaviou\w+ | colou\w+
        | favou\w+ | judgements? | catalogu\w+ | learnt | whilst | modell\w+ | labell\w+ | travell\w+ | practis\w+
        | enrolment | fulfil(?:ment)?
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
SPEAKS_OF_ALL = re.compile(
    r"""\b(?:all|every|each|no)\b [^.;:]*?
    \b(?:AI|tools?|use\ cases?|models?|suppliers?|partners?|proposals?|plans?|deployments?|rollouts?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
ITS_OWN_SUBJECT = {
    "security.inventory": "it is the list that the cap waits for",
    "talent.executive-owner": "it is about who answers for the tools, whichever they are",
}
"""Questions whose level 3 may speak of all tools without a cap, and why."""


def _texts(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Yield every text a person reads: titles, and values with a space, which no id or reference has."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _texts(below, f"{place} {key}")
    elif isinstance(value, list):
        for index, below in enumerate(value):
            yield from _texts(below, f"{place} {index}")
    elif " " in value or place.endswith(" title"):
        yield place, value


@pytest.fixture(scope="module")
def own_texts() -> list[tuple[str, str]]:
    """The texts of the pack without references and sources, which quote other authors."""
    texts = list[tuple[str, str]]()
    for folder in ("questionnaires", "rubrics"):
        for path in sorted((ROOT / folder / "healthcare-ai").glob("*.yaml")):
            if path.name not in {"references.yaml", "sources.yaml"}:
                text = path.read_text(encoding="utf-8")
                texts += _texts(yaml.load(text, yaml.BaseLoader), f"{folder}/{path.name}")
    return texts


def _without_words_of_england(place: str, text: str) -> str:
    return OF_ENGLAND.sub("", text) if re.search(r"\bengland\b| roles clinical-safety-officer$", place) else text


def _prompts() -> list[str]:
    return [question.prompt for question in QUESTIONS.values()]


def _levels() -> Iterator[tuple[str, int, str]]:
    """The text of every level of every question, with those of variants."""
    for id_, judged in PACK.rubric.questions.items():
        for level, text in judged.levels.items():
            yield id_, level, text
        for name, variant in judged.variants.items():
            for level, text in variant.levels.items():
                yield f"{id_} ({name})", level, text


def _words(text: str) -> list[str]:
    return re.findall(r"[A-Za-z0-9]+(?:[-'’][A-Za-z0-9]+)*", text)


def _reading_grade(texts: Iterable[str]) -> float:
    """The Flesch-Kincaid grade, a syllable for each group of vowels; a little high, for a silent e counts as one."""
    sentences = words = syllables = 0
    for text in texts:
        sentences += len(re.findall(r"[.?!](?=\s|$)", text)) or 1
        for word in _words(text):
            words += 1
            syllables += len(re.findall(r"[aeiouy]+", word.lower())) or 1
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def _asked(profile: dict[str, str]) -> list[Question]:
    known = PACK.questionnaire.settled(profile)
    return [question for question in QUESTIONS.values() if may_hold(question.ask_when, known)]


def test_every_kind_of_text_is_looked_at(own_texts: list[tuple[str, str]]) -> None:
    kinds = {place.split()[-1 if not place.split()[-1].isdigit() else -2] for place, _ in own_texts}

    assert kinds >= {
        "prompt", "why", "title", "red_flag", "levels", "evidence", "note", "unit", "about", "answer_rules", "because",
        "message", "held", "meaning", "success_metric",
    }  # fmt: skip
    assert any(" variants " in place for place, _ in own_texts)
    assert any(" roles " in place for place, _ in own_texts)


def test_no_text_but_words_to_search_for_has_a_banned_word(own_texts: list[tuple[str, str]]) -> None:
    said = [(place, text) for place, text in own_texts if " also " not in place and " words " not in place]
    searched = ((place, BANNED.search(_without_words_of_england(place, text))) for place, text in said)

    assert [(place, found[0]) for place, found in searched if found] == []


def test_words_of_england_are_for_england() -> None:
    term = "the clinical safety officer approved the clinical safety case"

    assert not BANNED.search(
        _without_words_of_england("rubrics/workflow.yaml safety-case variants england levels 2", term)
    )
    assert BANNED.search(_without_words_of_england("rubrics/workflow.yaml safety-case levels 2", term))


@pytest.mark.parametrize("text", ["Data stewards", "signed", "MLOps", "SMART goals", "sign-off", "fault-injection"])
def test_banned_words_are_found(text: str) -> None:
    assert BANNED.search(text)


@pytest.mark.parametrize("text", ["multi-factor sign-in", "prompt injection", "smart phones", "assigned", "debtor"])
def test_words_like_banned_ones_are_not(text: str) -> None:
    assert not BANNED.search(text)


def test_no_text_has_british_spelling(own_texts: list[tuple[str, str]]) -> None:
    assert [(place, found[0]) for place, text in own_texts if (found := BRITISH.search(text))] == []


@pytest.mark.parametrize("text", ["organisation", "Centres", "normalised", "programme", "judgement", "unrealised"])
def test_british_spelling_is_found(text: str) -> None:
    assert BRITISH.search(text)


@pytest.mark.parametrize("text", ["realistic", "analysis", "programmed", "organism", "precise", "practical"])
def test_american_words_like_british_ones_are_not(text: str) -> None:
    assert not BRITISH.search(text)


def test_every_prompt_is_one_question_in_one_sentence() -> None:
    assert [text for text in _prompts() if not re.fullmatch(r"[^?!]*[^?!.]\?", text) or re.search(r"\.\s", text)] == []


def test_no_prompt_has_more_than_thirty_words() -> None:
    assert [text for text in _prompts() if len(text.split()) > 30] == []


def test_no_level_has_more_than_forty_five_words() -> None:
    assert [(id_, level) for id_, level, text in _levels() if len(text.split()) > 45] == []


def test_prompts_can_be_followed_when_read_aloud() -> None:
    # 11.0 when written
    assert _reading_grade(_prompts()) <= 11.5


def test_levels_can_be_followed_when_read_aloud() -> None:
    # 11.4 when written; those of level 2, the longest, 14.1
    assert _reading_grade(text for _, _, text in _levels()) <= 12
    assert _reading_grade(text for _, level, text in _levels() if level == 2) <= 14.5


def test_a_long_word_and_a_long_sentence_raise_the_reading_grade() -> None:
    plain = _reading_grade(["We look at the list."])

    assert plain < _reading_grade(["We look at the organization."])
    assert plain < _reading_grade(["We look at the list and then we go on to the next one."])
    assert _reading_grade(["We look. We go."]) == _reading_grade(["We look.", "We go."])


def test_every_question_says_whom_to_ask_and_how_long_it_takes() -> None:
    assert [question.code for question in QUESTIONS.values() if not question.ask or not question.minutes] == []


def test_in_every_profile_the_room_is_done_in_half_a_day() -> None:
    for profile in grid():
        asked = _asked(profile)
        room = [question for question in asked if not question.prework]
        minutes = sum(question.minutes or 0 for question in room) + len(asked) - len(room)

        assert len(room) <= 42, profile
        assert minutes <= 240, profile


def test_the_short_form_leaves_out_no_blocker() -> None:
    short = [profile for profile in grid() if profile.get("form") == "short"]
    assert short
    for profile in short:
        known = PACK.questionnaire.settled(profile)
        asked = _asked(profile)
        full = _asked(profile | {"form": "full"})

        blockers = []
        for question in full:
            judged = PACK.rubric.questions[question.id]
            kinds = {judged.criticality, *(r.criticality for r in judged.criticality_when if r.when.holds(known))}
            blockers += [question] if "blocker" in kinds else []

        assert [question.code for question in blockers if question not in asked] == [], profile
        assert len(asked) - len(blockers) <= 17, profile


def test_a_level_three_of_all_tools_is_capped_while_they_are_not_known() -> None:
    capped = {id_ for cap in PACK.rubric.caps if "security.inventory" in cap.unless for id_ in cap.questions}
    of_all = {id_.split()[0] for id_, level, text in _levels() if level == 3 and SPEAKS_OF_ALL.search(text)}

    assert of_all - capped - ITS_OWN_SUBJECT.keys() == set()


def test_every_statement_of_the_sources_is_kept_under_its_own_code() -> None:
    codes = [item.code for item in PACK.rubric.references.items]

    assert len(codes) == 214
    assert len(set(codes)) == len(codes)
