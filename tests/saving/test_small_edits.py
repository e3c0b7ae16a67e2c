"""Edits of a few characters, with the text before and after them."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from readiness.errors import WriteError
from readiness.loading import input_limits
from readiness.loading.yaml_file import parse, read_yaml
from readiness.model.pack import Pack
from readiness.saving.atomic_write import write_atomically
from readiness.saving.changes import keep_quoting, order_keys, to_participants
from readiness.saving.node_positions import node_positions
from readiness.saving.splice_values import append_text, splice_values
from readiness.saving.yaml_file_edit import YamlFileEdit
from readiness.saving.yaml_scalars import emit_scalar


@pytest.mark.parametrize(
    ("before", "data", "after"),
    [
        ("a: x\n", {"b": "y", "a": "x"}, "b: y\na: x\n"),
        ("# top\na: x\n", {"b": "y", "a": "x"}, "# top\nb: y\na: x\n"),
        ("a: x\n", {"a": "x", "b": "y", "c": "z"}, "a: x\nb: y\nc: z\n"),
        ("a: x", {"a": "y"}, "a: y\n"),
        ("a: x\n", {"a": {"b": "y"}}, "a:\n  b: y\n"),
        ("a: x  # why\n", {"a": {"b": "y"}}, "a:  # why\n  b: y\n"),
        ("a: x\n", {"a": ["y", "z"]}, "a:\n  - y\n  - z\n"),
        ("a: x\n", {"a": [{"b": "y", "c": "z"}]}, "a:\n  - b: y\n    c: z\n"),
        ("a: |+\n  x\n\nb: y\n", {"a": "z", "b": "y"}, "a: z\nb: y\n"),
        ("a: |\n  x\n\nb: y\n", {"a": "z", "b": "y"}, "a: z\n\nb: y\n"),
        ("a: x\n", {"a": []}, "a: []\n"),
        ("a: x\n", {"a": {}}, "a: {}\n"),
        ("a:\nb: x\n", {"a": "y", "b": "x"}, "a: y\nb: x\n"),
        ("a:\n  - x\n  - y\n  - z\n", {"a": ["x"]}, "a:\n  - x\n"),
        ("a:\n  - x\n  - y\n", {"a": ["z"]}, "a:\n  - z\n"),
        ("a:\n  - x\n", {"a": ["x", ["y"]]}, "a:\n  - x\n  - - y\n"),
        ("a:\n  b: x\n  c: y\n", {"a": {"c": "y"}}, "a:\n  c: y\n"),
        ("- a: x\n", [{"b": "y", "a": "x"}], "- a: x\n  b: y\n"),
        ("a: {b: x, c: y}\n", {"a": {"b": "x"}}, "a: {b: x}\n"),
        ("a: [x, y]\n", {"a": ["x"]}, "a: [x]\n"),
        ("a: []\n", {"a": ["x"]}, "a:\n  - x\n"),
        ("a: {b: {c: x}}\n", {"a": {"b": {"c": "y"}}}, "a: {b: {c: y}}\n"),
        ("a: {b: x}\n", {"a": {"b": {"c": "y"}}}, "a: {b: {c: y}}\n"),
        ("a: {b: x}\n", {"a": {"b": ["y", "z"]}}, "a: {b: [y, z]}\n"),
    ],
)
def test_a_change_is_laid_out_as_a_person_would(before: str, data: Any, after: str) -> None:
    assert splice_values(before, keep_quoting(data)) == after


@pytest.mark.parametrize(
    ("scalar", "more", "inserted"),
    [
        ("|-\n  one\n  two", "three", "\n  three"),
        ("|-\n  one\n  two", "  deeper", "\n    deeper"),
        ("|-\n  one\n  two", "\nthree", "\n\n  three"),
        ("|-\n  one\n  two", "ends in a space ", ""),
        (">-\n  one\n  two", "three", "\n\n  three"),
        ("one\n  two", "three", "\n\n  three"),
        ("one", "two", ""),
        ("'one\n  two'", "three", ""),
    ],
)
def test_lines_are_appended_to_a_text_of_several_lines_that_is_not_quoted(
    scalar: str, more: str, inserted: str
) -> None:
    text = f"a: {scalar}\n"
    old = node_positions(text).entries["a"].value

    assert append_text(text, old, f"{old.data}\n{more}", 0) == inserted


def test_a_text_that_changes_in_the_middle_is_not_appended_to() -> None:
    text = "a: |-\n  one\n  two\n"
    old = node_positions(text).entries["a"].value

    assert append_text(text, old, "one\n2\nthree", 0) == ""


@pytest.mark.parametrize(
    ("value", "inline", "lines"),
    [
        ("plain text", "plain text", []),
        ("true", "'true'", []),
        ("it's: so", "'it''s: so'", []),
        ("a #b", "'a #b'", []),
        ("a#b", "a#b", []),
        ("a:", "'a:'", []),
        ("tab\there", '"tab\\there"', []),
        ("one\ntwo", "|-", ["    one", "    two"]),
        ("one\n\ntwo", "|-", ["    one", "", "    two"]),
        ("one\n", '"one\\n"', []),
        (" one\ntwo", '" one\\ntwo"', []),
        ("one \ntwo", '"one \\ntwo"', []),
        ("\x07", '"\\x07"', []),
        ("\u2028", '"\\u2028"', []),
        ("\U000e0001", "'\U000e0001'", []),
    ],
)
def test_a_text_is_written_as_plainly_as_every_reader_allows(value: str, inline: str, lines: list[str]) -> None:
    assert emit_scalar(value, 4) == (inline, lines)


@pytest.mark.parametrize(("value", "inline"), [("a, b", "'a, b'"), ("a b", "a b"), ("one\ntwo", '"one\\ntwo"')])
def test_a_text_in_brackets_is_quoted_where_a_bracket_or_comma_would_end_it(value: str, inline: str) -> None:
    assert emit_scalar(value, 0, flow=True) == (inline, [])


@pytest.mark.parametrize(
    ("old", "new", "keys"),
    [
        ("", "cba", "abc"),
        ("c", "abc", "abc"),
        ("cb", "abc", "acb"),
        ("ac", "abc", "abc"),
        ("x", "axb", "xab"),
        ("ac", "acx", "acx"),
        ("abc", "c", "c"),
    ],
)
def test_a_new_key_goes_behind_the_last_key_that_comes_before_it_in_the_usual_order(
    old: str, new: str, keys: str
) -> None:
    found = order_keys(dict.fromkeys(old, 1), dict.fromkeys(new, 2), list("abc"))

    assert ("".join(found), set(found.values())) == (keys, {2})


@pytest.fixture
def loose_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("loose_umask")
def test_everyone_may_read_a_new_file_and_nobody_may_run_it(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"")

    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o644


def edited(path: Path, before: bytes, change: dict[str, Any], pack: Pack) -> bytes:
    """Return the bytes of a file after a change of top-level values."""
    path.write_bytes(before)
    file = YamlFileEdit(path)
    file.take(*file.read(read_yaml))
    file.write(file.document.data | change, [(key,) for key in change], pack)
    return path.read_bytes()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"a: x\nb: y\r\nc: z\n", b"a: x\nb: new\r\nc: z\n"),
        (b"a: x\r\nb: y\r\nc: z\r\n", b"a: x\r\nb: new\r\nc: z\r\n"),
        (b"a: x\nb: y\nc: z\n", b"a: x\nb: new\nc: z\n"),
        (b"\xef\xbb\xbfa: x\r\nb: y\n", b"\xef\xbb\xbfa: x\r\nb: new\r\n"),
    ],
)
def test_unchanged_lines_keep_their_ends_and_a_changed_line_gets_windows_ends_where_there_are_any(
    tmp_path: Path, pack: Pack, before: bytes, after: bytes
) -> None:
    assert edited(tmp_path / "a.yaml", before, {"b": "new"}, pack) == after


def test_a_line_between_one_with_windows_ends_and_a_changed_one_keeps_its_end(tmp_path: Path, pack: Pack) -> None:
    found = edited(tmp_path / "a.yaml", b"a: x\r\nb: y\nc: z\n", {"c": "new"}, pack)

    assert found == b"a: x\r\nb: y\nc: new\r\n"


def test_an_empty_section_and_none_are_the_same_when_an_edit_is_read_back(tmp_path: Path, pack: Pack) -> None:
    assert parse("answers: {}\n", "t").data == {"answers": {}}
    assert edited(tmp_path / "a.yaml", b"a: x\nanswers:\n", {"a": "y"}, pack) == b"a: y\nanswers:\n"


def test_a_file_that_would_be_too_large_is_refused_with_the_limit(
    tmp_path: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(input_limits, "FILE_BYTES", 1024**2)
    almost = b"a: x\n" + (b"#" + b"c" * 1_022 + b"\n") * 1_023
    with pytest.raises(WriteError, match="would be larger than 1 MiB"):
        edited(tmp_path / "a.yaml", almost, {"a": "x" * 1_025}, pack)


def test_a_file_of_exactly_the_largest_size_is_written(
    tmp_path: Path, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(input_limits, "FILE_BYTES", 7)

    assert edited(tmp_path / "a.yaml", b"a: x\n", {"a": "yyy"}, pack) == b"a: yyy\n"


def test_a_participant_of_whom_only_the_name_is_known_is_that_name() -> None:
    known = [{"name": "Ana"}, {"name": "Ben", "role": "Nurse", "delivery_team": "true"}]

    assert to_participants(known).edit(None) == ["Ana", known[1]]
    assert to_participants([]).edit(["Ana"]) is None
