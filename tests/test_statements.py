"""Phrases fit their parameters, and a statement is said in every way the program needs."""

import re
from datetime import date
from inspect import signature
from pathlib import Path
from string import Formatter

import pytest

import readiness.statements
from phrases import STATEMENTS, all_phrases, example_of, golden_lines
from readiness.statements import counts, gates, lists, quoting, statement
from readiness.statements.language import ENGLISH
from readiness.statements.values import Figure, Named
from readiness.statements.voice import phrase_of, say, statement_data, value_data, word_in
from sentences import NOT_SAID, SOURCE, found_in, sentences

OF_PHRASE = set(signature(statement.phrase).parameters) - {"example"}
"""The names that `@phrase` takes for itself: `one`, `many` and `by`."""


def refuse_names_of_phrase(code, parameters):
    """Refuse a parameter whose example `@phrase` would take for a setting of its own."""
    taken = sorted(OF_PHRASE & set(parameters))
    assert not taken, f"{code} has a parameter called {', '.join(taken)}, which @phrase takes for itself: rename it"


GOLDEN = Path(__file__).parent / "golden" / "phrases.en.txt"


@pytest.mark.parametrize("module", sorted({code.partition(".")[0] for code in all_phrases()}))
def test_the_placeholders_of_a_phrase_are_its_parameters(module):
    for code, phrase in all_phrases().items():
        if not code.startswith(f"{module}."):
            continue
        refuse_names_of_phrase(code, signature(phrase.shape).parameters)
        texts = [phrase.one, *([phrase.many] if phrase.many is not None else [])]
        named = {name for text in texts for _, name, _, _ in Formatter().parse(text) if name}
        named |= {phrase.by} if phrase.by else set()

        assert set(signature(phrase.shape).parameters) == named == set(phrase.example), code
        assert (phrase.by is None) == (phrase.many is None), code
        assert phrase.shape.__doc__, f"the docstring of {code} tells a translator where the phrase is used"
        assert str(example_of(code)), code


@pytest.mark.parametrize("name", ["by", "many", "one"])
def test_a_parameter_with_a_name_of_the_decorator_is_refused_by_name(name):
    with pytest.raises(AssertionError, match=f"tests.any has a parameter called {name}, which"):
        refuse_names_of_phrase("tests.any", [name, "number"])


def test_codes_are_unique_because_the_names_of_modules_are():
    modules = [path.stem for path in STATEMENTS.glob("*.py")]
    owners: dict[str, str] = {}
    for code, phrase in all_phrases().items():
        assert owners.setdefault(code.partition(".")[0], phrase.shape.__module__) == phrase.shape.__module__
    assert len(modules) == len(set(modules))


def test_the_words_of_all_phrases_were_reviewed(update_golden):
    text = "".join(f"{line}\n" for line in golden_lines())
    if update_golden:
        GOLDEN.write_text(text, "utf-8")

    assert GOLDEN.read_text("utf-8") == text


def test_no_statement_is_declared_and_never_made():
    source = "\n".join(path.read_text("utf-8") for path in SOURCE.rglob("*.py"))
    templates = "\n".join(path.read_text("utf-8") for path in SOURCE.parents[1].glob("report_templates/**/*.j2"))
    names = set(re.findall(r"\b[a-z_0-9]+\b", f"{re.sub(r'def [a-z_0-9]+', '', source)}\n{templates}"))

    assert [code for code in all_phrases() if code.partition(".")[2] not in names] == []


def test_sentences_are_statements():
    rows = [f"{path.relative_to(SOURCE)}:{line}: {text}" for path, line, text in found_in(SOURCE)]

    assert not rows, "\n".join(["declare a phrase for", *rows])


def test_each_file_with_other_texts_still_has_some():
    assert [name for name in NOT_SAID if not list(sentences((SOURCE / name).read_text("utf-8")))] == []


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ('x = "no evidence is given"', 1),
        ('x = f"{n} of them short"', 1),
        ('def f():\n    "Return what it is."\n', 0),
        ('x = re.compile("one of the names")', 0),
        ('def f():\n    raise TypeError("this is not that")', 0),
        ('@phrase("no evidence is given")\ndef f() -> None:\n    "A reason."\n', 0),
        ('x = "width:100%;height:20px"', 0),
    ],
)
def test_a_sentence_is_found_in_source(source, number):
    assert len(list(sentences(source))) == number


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (1234, "1,234"),
        ("Ana", "Ana"),
        (date(2026, 6, 5), "June 5, 2026"),
        (Figure("1/2", 0.5, "0.50"), "0.50"),
        (Named("question", "data.live-records", "Live records"), "Live records"),
        (("a",), "a"),
        (("a", "b"), "a and b"),
        (("a", "b", "c"), "a, b and c"),
        (lists.at_most("abcde"), "a, b, c and 2 more"),
        (lists.at_most("abcd"), "a, b, c and d"),
        (quoting.found([1]), "a list"),
        ((), ""),
    ],
)
def test_a_value_in_words(value, words):
    assert word_in(ENGLISH, value) == words


@pytest.mark.parametrize(
    ("shown", "words"), [("1", "1 person-week"), ("0", "0 person-weeks"), ("1.5", "1.5 person-weeks")]
)
def test_a_figure_decides_a_plural(shown, words):
    assert str(counts.person_weeks(number=Figure(shown, float(shown), shown))) == words


def test_two_statements_are_equal_whatever_the_order_of_their_arguments():
    assert gates.short(needs=2, has=1) == gates.short(has=1, needs=2)
    assert gates.short(needs=2, has=1) != gates.short(needs=2, has=0)


def test_a_statement_holds_its_parameters_by_name():
    said = gates.remedied(why=gates.short(needs=2, has=1), owner="Ana", due=date(2026, 6, 5))

    assert said.code == "gates.remedied"
    assert said.parameters["owner"] == "Ana"
    assert say(said) == "needs level 2, is at 1; Ana fixes it by June 5, 2026"


def test_a_statement_in_json_has_its_code_its_parameters_and_its_english():
    said = gates.remedied(why=gates.short(needs=2, has=1), owner="Ana", due=date(2026, 6, 5))

    assert statement_data(said) == {
        "code": "gates.remedied",
        "parameters": {
            "why": {"code": "gates.short", "parameters": {"needs": 2, "has": 1}, "text": "needs level 2, is at 1"},
            "owner": "Ana",
            "due": "2026-06-05",
        },
        "text": "needs level 2, is at 1; Ana fixes it by June 5, 2026",
    }
    assert statement_data("Ana's own words") == {"code": "text", "parameters": {}, "text": "Ana's own words"}
    assert value_data((Named("gate", "G1", "Pilot"), Figure("1/2", 0.5, "0.5"))) == [
        {"kind": "gate", "id": "G1", "title": "Pilot"},
        {"exact": "1/2", "rounded": 0.5, "shown": "0.5"},
    ]


def test_a_text_of_a_person_is_never_read_as_a_phrase():
    said = gates.remedied(why=gates.no_score(), owner="{why} {0.__class__} {{", due=date(2026, 6, 5))

    assert say(said).endswith(" is answered; {why} {0.__class__} {{ fixes it by June 5, 2026")


@pytest.mark.parametrize("code", ["gates.nothing", "nowhere.at_all", "gates", "language.phrase"])
def test_an_unknown_code_is_an_error(code):
    with pytest.raises(KeyError, match=re.escape(code)):
        phrase_of(code)


def test_every_module_that_is_imported_at_its_first_use_is_listed():
    modules = {path.stem for path in (SOURCE / "statements").glob("*.py")}
    used = set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text("utf-8")
        if re.search(r"^from readiness import .*\bstatements\b", text, re.MULTILINE):
            used |= modules & set(re.findall(r"\bstatements\.(\w+)\.", text))

    assert "expiry" in used
    assert used <= set(readiness.statements.__all__)
