"""A language is a catalog of phrases, with dates, numbers and lists of the CLDR; missing phrases are English."""

import json
import re
from datetime import date, timedelta

import pytest
from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from language_files import CATALOGS, compiled, language_rules, read_catalog
from phrases import all_phrases
from readiness.statements import counts, gates
from readiness.statements.language import ENGLISH, language_named
from readiness.statements.language_codes import language_codes
from readiness.statements.statement import PHRASES, phrase
from readiness.statements.voice import language, say, say_isolated, speaking, statement_data

CODES = language_codes()
PLACEHOLDER = re.compile(r"(?<!\{)\{([^{}]*)\}(?!\})")
DATES = [date(2024, 1, 1) + timedelta(days=37 * step) for step in range(200)]
NUMBERS = [7**step % 10_000_019 for step in range(50)]


@pytest.mark.parametrize("code", CODES)
def test_dates_numbers_and_lists_are_those_of_the_cldr(code):
    spoken, locale = language_named(code), Locale.parse(code)

    assert [spoken.date(day) for day in DATES] == [format_date(day, "long", locale=locale) for day in DATES]
    assert [spoken.number(number) for number in NUMBERS] == [format_decimal(n, locale=locale) for n in NUMBERS]
    assert spoken.decimal("12.50") == format_decimal("12.50", format="0.00", locale=locale)
    assert spoken.decimal("1438.5") == format_decimal("1438.5", locale=locale)
    assert spoken.decimal("-1438") == f"−{format_decimal(1438, locale=locale)}"
    for length in range(1, 6):
        names = list("abcde"[:length])
        # The serial comma of American English is left out, as everywhere in this program.
        expected = format_list(names, locale=locale).replace(", and ", " and ")
        assert spoken.listed(names) == expected
    assert spoken.direction == locale.text_direction


@pytest.mark.parametrize("code", CODES[1:])
def test_the_files_of_a_language_are_made_from_its_catalog(code):
    assert (CATALOGS / f"{code}.mo").read_bytes() == compiled(code)
    assert json.loads((CATALOGS / f"{code}.json").read_text("utf-8")) == language_rules(code)


@pytest.mark.parametrize("code", CODES[1:])
def test_every_translation_fits_its_phrase(code):
    phrases, catalog = all_phrases(), read_catalog(code)
    for message in catalog:
        if not message.id:
            continue
        assert message.context
        english = phrases[message.context]
        assert message.id == (english.one if english.many is None else (english.one, english.many)), message.context
        texts = [message.string] if isinstance(message.string, str) else list(message.string or ())
        allowed = {*PLACEHOLDER.findall(english.one), *PLACEHOLDER.findall(english.many or "")}
        assert all(texts), f"{message.context} lacks a plural form"
        assert len(texts) == (1 if english.many is None else catalog.num_plurals), message.context
        assert {name for text in texts for name in PLACEHOLDER.findall(text)} <= allowed, message.context
        assert not message.fuzzy, message.context


def test_a_phrase_is_said_in_the_language_of_the_run():
    said = gates.remedied(why=gates.short(needs=2, has=1), owner="Pflegedirektion", due=date(2026, 9, 1))

    with speaking(language_named("de")):
        assert say(said) == "braucht Stufe 2, steht auf 1; Pflegedirektion behebt es bis 1. September 2026"
        assert f"{counts.questions(number=1)}, {counts.questions(number=1234)}" == "1 Frage, 1.234 Fragen"
        assert say(gates.failed(things=(gates.blockers_short(number=2),))).startswith("2 Hindernisse")
        assert statement_data(gates.passed())["text"] == "Everything that this gate needs is in place."
    assert say(gates.passed()) == "Everything that this gate needs is in place."


def test_a_region_uses_the_catalog_of_its_language():
    assert language_named("de-AT").code == "de"
    assert language_named("en-GB") is ENGLISH


def test_an_unknown_language_is_an_error():
    with pytest.raises(KeyError, match="xx"):
        language_named("xx")


def test_a_phrase_without_a_translation_is_said_in_english_and_counted():
    @phrase("Nobody translated {number} word.", "Nobody translated {number} words.", by="number", number=2)
    def untranslated(*, number: int) -> None:
        """A phrase that no catalog has."""

    spoken = language_named("de")
    with speaking(spoken):
        assert say(untranslated(number=2000)) == "Nobody translated 2.000 words."
    assert "test_languages.untranslated" in spoken.missing
    spoken.missing.clear()
    del PHRASES["test_languages.untranslated"]


def test_the_language_never_comes_from_the_machine(monkeypatch):
    for name in ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.setenv(name, "de_DE.UTF-8")

    assert language() is ENGLISH
    assert say(counts.questions(number=2)) == "2 questions"


def test_the_marked_language_shows_each_phrase_and_is_longer():
    with speaking(language_named("en-XA")):
        text = say(gates.remedied(why=gates.no_score(), owner="Ana", due=date(2026, 6, 5)))
        long = say(gates.passed())

    assert text.startswith("[[ĥàš ñö šçöřé")
    assert "Ana" in text
    assert "Ĵûñé 5, 2026" in text
    assert len(long) == pytest.approx(1.4 * len(say(gates.passed())), rel=0.05)


def test_in_a_language_from_right_to_left_the_texts_of_people_are_isolated():
    spoken = language_named("ar-XB")
    with speaking(spoken):
        text = say_isolated(gates.remedied(why=gates.no_score(), owner="Ana?", due=date(2026, 6, 5)))

    assert spoken.direction == "rtl"
    assert "\N{FIRST STRONG ISOLATE}Ana?\N{POP DIRECTIONAL ISOLATE}" in text
    assert not re.search("[a-z]{2}", text.replace("Ana?", ""))
