"""The reader keeps every scalar as text, records every position, and refuses surprising YAML."""

from pathlib import Path

import pytest

from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import parse, read_yaml


def _refused(text: str) -> tuple[int, int, str]:
    with pytest.raises(InvalidFilesError) as caught:
        parse(text, "a.yaml")
    (problem,) = caught.value.problems
    assert problem.hint
    return problem.line, problem.column, str(problem.message)


@pytest.mark.parametrize(
    "written",
    [
        "yes",
        "no",
        "on",
        "off",
        "true",
        "null",
        "~",
        "1:30",
        "012",
        "0x1F",
        "1.10",
        "1e3",
        ".inf",
        ".nan",
        "2026-01-02",
        "2026-13-45",
        "0b_",
        "1_000",
        "=",
    ],
)
def test_a_plain_scalar_keeps_its_spelling(written: str) -> None:
    assert parse(f"a: {written}\nb: [{written}]\n", "a.yaml").data == {"a": written, "b": [written]}


@pytest.mark.parametrize("written", ["yes", "on", "1:30", "~", "2026-01-02", "1.10"])
def test_a_key_keeps_its_spelling(written: str) -> None:
    assert parse(f"{written}: x\n", "a.yaml").data == {written: "x"}


def test_nothing_is_empty_text_and_an_empty_file_is_nothing() -> None:
    assert parse("a:\nb: ''\nc: {}\nd: []\n", "a.yaml").data == {"a": "", "b": "", "c": {}, "d": []}
    assert parse("", "a.yaml").data is None
    assert parse("# a comment\n", "a.yaml").data is None


def test_composed_and_decomposed_accents_are_the_same_key_and_remain_in_text() -> None:
    assert parse("cafe\u0301: cafe\u0301\n", "a.yaml").data == {"caf\u00e9": "cafe\u0301"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: &x 1\n", (1, 4, "an anchor (&x) is not allowed here")),
        ("a: &x [1]\n", (1, 4, "an anchor (&x) is not allowed here")),
        ("a: 1\nb: *a\n", (2, 4, "an alias (*a) is not allowed here")),
        ("a: !!int 1\n", (1, 4, "a tag (!) is not allowed here")),
        ("a: !x {b: 1}\n", (1, 4, "a tag (!) is not allowed here")),
        ("a: !<tag:x> 1\n", (1, 4, "a tag (!) is not allowed here")),
        ("a:\n  <<: {b: 1}\n", (2, 3, "a merge key (<<) is not allowed here")),
        ("%YAML 1.1\n---\na: 1\n", (1, 1, "a directive (%) is not allowed here")),
        ("%FOO bar\n---\na: 1\n", (1, 1, "a directive (%) is not allowed here")),
        ("a: 1\n---\nb: 1\n", (2, 1, "a second document begins here")),
        ("a: 1\nb: 2\na: 3\n", (3, 1, "the key 'a' is here twice")),
        ("a: {b: 1, b: 2}\n", (1, 11, "the key 'b' is here twice")),
        ("{a: 1}: 2\n", (1, 1, "a list or mapping cannot be a key")),
        ("? [a]\n: 2\n", (1, 3, "a list or mapping cannot be a key")),
        ("a: b\x07\n", (1, 5, "the invisible character U+0007 is not allowed here")),
        ("a: b\x85c\n", (1, 5, "the invisible character U+0085 is not allowed here")),
        ('a: "\\x9b"\n', (1, 4, "this quoted text holds the invisible character U+009B")),
        ("a" * 129 + ": 1\n", (1, 1, "this key is longer than 128 characters")),
    ],
)
def test_what_surprises_is_refused_at_its_place(text: str, place: tuple[int, int, str]) -> None:
    assert _refused(text) == place


def test_a_quoted_merge_key_is_a_key_like_any_other() -> None:
    assert parse("'<<': 1\n", "a.yaml").data == {"<<": "1"}


def test_sixteen_levels_are_read_and_seventeen_refused() -> None:
    assert parse("[" * 16 + "]" * 16, "a.yaml").data
    assert _refused("[" * 17 + "]" * 17) == (1, 17, "nested more than 16 levels deep")


def test_the_longest_key_and_text_are_read() -> None:
    data = parse(f"{'k' * 128}: {'v' * 65_536}\n", "a.yaml").data

    assert len(data["k" * 128]) == 65_536


TEXT = """\
# first
assessment:
  date: 2026-06-05
  "profile": {size: small, note: folded
    text}
answers:
- one
- {level: "two", evidence: [a, b]}
- title:
"""


@pytest.mark.parametrize(
    ("way", "value"),
    [
        ((), (2, 1, 1)),
        (("assessment", "date"), (3, 9, 10)),
        (("assessment", "profile", "size"), (4, 21, 5)),
        (("assessment", "profile", "note"), (4, 34, 1)),
        (("answers",), (6, 1, 7)),
        (("answers", 0), (7, 3, 3)),
        (("answers", 1), (8, 3, 1)),
        (("answers", 1, "level"), (8, 11, 5)),
        (("answers", 1, "evidence", 1), (8, 32, 1)),
        (("answers", 2, "title"), (9, 3, 5)),
        (("answers", 1, "level", "deeper"), (8, 11, 5)),
        (("answers", 7), (6, 1, 7)),
    ],
)
def test_a_problem_is_shown_under_its_value(way: tuple[str | int, ...], value: tuple[int, int, int]) -> None:
    problem = parse(TEXT, "a.yaml").problem(way, "wrong")
    assert (problem.line, problem.column, problem.width) == value


@pytest.mark.parametrize(
    ("way", "key"),
    [
        (("assessment",), (2, 1, 10)),
        (("assessment", "profile"), (4, 3, 9)),
        (("answers", 1, "evidence"), (8, 18, 8)),
        (("answers", 1), (8, 3, 1)),
    ],
)
def test_a_problem_of_a_key_is_shown_under_the_key(way: tuple[str | int, ...], key: tuple[int, int, int]) -> None:
    problem = parse(TEXT, "a.yaml").key_problem(way, "wrong")
    assert (problem.line, problem.column, problem.width) == key


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_of_other_systems_count_as_lines(tmp_path: Path, ends: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(f"a: 1{ends}b: 2{ends}".encode())
    problem = read_yaml(path).problem(("b",), "wrong")

    assert (problem.line, problem.column, problem.source) == (2, 4, "b: 2")


def test_one_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\n")

    assert read_yaml(path).data == {"a": "1"}


def test_the_place_of_a_wrong_byte_counts_characters_not_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"\xef\xbb\xbfa: 1\nb: " + "éé".encode() + b"\xff: c\nd: 1\n")
    with pytest.raises(InvalidFilesError) as caught:
        read_yaml(path)
    (problem,) = caught.value.problems

    assert (problem.line, problem.column, problem.source) == (2, 6, "b: éé\ufffd: c")


def test_astral_characters_count_as_one() -> None:
    problem = parse("a: {'😀😀': x, b: y}\n", "a.yaml").problem(("a", "b"), "wrong")

    assert problem.source[problem.column - 1] == "y"
