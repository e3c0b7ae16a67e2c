"""Changing one value of a YAML text leaves every other character alone."""

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from readiness.loading.yaml_file import parse
from readiness.saving.changes import keep_quoting
from readiness.saving.splice_values import splice_values
from readiness.saving.yaml_scalars import emit_scalar, quote_scalar

characters = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufffe\uffff")
texts = st.text(st.one_of(characters, st.sampled_from(" \n\t#:'\"-,[]{}|>&*!%@`?")), max_size=40)
keys = st.from_regex(r"[a-z][a-z0-9.-]{0,8}", fullmatch=True)
values = st.recursive(
    texts,
    lambda inner: st.lists(inner, min_size=1, max_size=3) | st.dictionaries(keys, inner, min_size=1, max_size=3),
    max_leaves=8,
)
mappings = st.dictionaries(keys, values, min_size=1, max_size=5)

HAND = """\
# top
a:   1   # one
b:
    deep: 'x'    # why
    # between
    list:
    - t: 1
      u: "2"   # two
    - t: 3
    note: |-  # said
        first
        second

    last: >
        folded
        text


# after
c: {x: 1, y: [p, q], z: }
"""


@given(texts)
def test_any_text_is_the_same_text_for_every_reader(text):
    inline, lines = emit_scalar(text, 4)
    whole = "\n".join([f"k: {inline}", *lines]) + "\n"

    assert parse(whole, "t").data == {"k": text}
    assert yaml.safe_load(whole) == {"k": text}


@given(texts)
def test_any_text_is_the_same_text_in_brackets(text):
    whole = f"[{emit_scalar(text, 0, flow=True)[0]}, {quote_scalar(text)}]"

    assert yaml.safe_load(whole) == [text, text]


@given(mappings, mappings)
def test_any_mapping_can_become_any_other(old: dict[str, Any], new: dict[str, Any]):
    text = splice_values(splice_values("first: 1\n", {"first": "1"} | old), old | new)

    assert parse(text, "t").data == old | new


@given(st.sampled_from(["a", "b", "c"]), values)
def test_what_a_person_laid_out_stays_when_something_else_changes(key, value):
    data = parse(HAND, "t").data
    new = data | {key: value}
    text = splice_values(HAND, new)

    assert parse(text, "t").data == new
    for comment in ["# one", "# why", "# between", "# two", "# said", "# after", "# top"]:
        assert comment in text


@pytest.mark.parametrize(
    ("way", "value", "gone", "come"),
    [
        (["a"], "2", ["a:   1   # one"], ["a: 2   # one"]),
        (["b", "deep"], "y: z", ["    deep: 'x'    # why"], ["    deep: 'y: z'    # why"]),
        (["b", "new"], "n", [], ["    new: n"]),
        (["b", "list", 0, "u"], "3", ['      u: "2"   # two'], ["      u: 3   # two"]),
        (["b", "list", 1, "v"], "w", [], ["      v: w"]),
        (["b", "list", 2], {"t": "5", "u": "6"}, [], ["    - t: 5", "      u: 6"]),
        (["c", "w"], "v", ["c: {x: 1, y: [p, q], z: }"], ["c: {x: 1, y: [p, q], z: , w: v}"]),
        (["c", "y", 2], "r", ["c: {x: 1, y: [p, q], z: }"], ["c: {x: 1, y: [p, q, r], z: }"]),
        (["c", "z"], "r", ["c: {x: 1, y: [p, q], z: }"], ["c: {x: 1, y: [p, q], z: r}"]),
        (["b", "note"], "one", ["    note: |-  # said", "        first", "        second"], ["    note: one  # said"]),
    ],
)
def test_only_the_lines_of_what_changed_differ(way, value, gone, come):
    data = parse(HAND, "t").data
    inner = data
    for step in way[:-1]:
        inner = inner[step]
    if isinstance(inner, list) and way[-1] == len(inner):
        inner.append(keep_quoting(value))
    else:
        inner[way[-1]] = keep_quoting(value)
    before, after = HAND.split("\n"), splice_values(HAND, data).split("\n")

    assert [line for line in before if line not in after] == gone
    assert [line for line in after if line not in before] == come


def test_taking_a_key_out_keeps_the_comments_around_it_and_in_it():
    data = parse(HAND, "t").data
    del data["b"]["deep"]

    assert "b:\n    # why\n    # between\n    list:" in splice_values(HAND, data)
