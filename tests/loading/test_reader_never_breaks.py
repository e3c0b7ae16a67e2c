"""Reading any file gives a result or a refusal with a place; every written value is read back equal."""

import io
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from readiness.cli.problem_text import format_problems
from readiness.errors import InvalidFilesError, ReadinessError
from readiness.loading.read_answers import parse_answers
from readiness.loading.read_pack import load_pack
from readiness.loading.yaml_events import UNSAFE
from readiness.loading.yaml_file import Document, parse, read_yaml

TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"
PACK = load_pack("tiny", packs=TINY)
HEADER = {
    "organization": "North",
    "use_case": "Notes",
    "date": "2026-06-05",
    "questionnaire": "tiny@1.2.0",
    "rubric": "tiny@1.1.0",
}
SAFE = st.text(st.characters(codec="utf-8"), max_size=60).filter(lambda text: not UNSAFE.search(text))
KEY = SAFE.filter(lambda text: text.isascii())
DATA = st.recursive(
    SAFE, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEY, inner, max_size=4), max_leaves=20
)
# fmt: off
WORDS = st.sampled_from([
    "assessment", "answers", "level", "unknown", "not_applicable", "approved_by", "evidence", "title",
    "date", "note", "measured", "value", "profile", "milestones", "remedies", "progress",
    "organization", "use_case", "questionnaire", "rubric", "tiny@1.2.0", "tiny@1.1.0", "2026-06-05", "2",
    "9", "yes", "care.records", "care.oversight", "team.owner", "charter", "owner", "due",
    "status", "done", "true", "size", "small",
])
# fmt: on
TREES = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=6), max_leaves=30
)
PIECES = st.lists(
    st.sampled_from(
        ["\t", "\n", " ", "  ", ": ", "- ", "? ", "[", "]", "{", "}", ",", "&a", "*a", "!", "!!str ", "|", ">"]
    )
    | st.sampled_from(
        ["'", '"', "#", "%", "@", "`", "---\n", "...\n", "\\", "<<", "a", "b: c\n", "\r", "\ufeff", "é", "😀"]
    ),
    max_size=40,
)


def _told(error: ReadinessError) -> str:
    assert isinstance(error, InvalidFilesError)
    assert error.problems
    told = format_problems(error.problems)
    assert "Input should" not in told
    assert not UNSAFE.search(told.replace("\n", ""))
    return told


@given(st.text(max_size=200) | PIECES.map("".join))
@example("a: 'b\n\n\n")
@example("\ufeff\ufeffa: b")
@example("[\n\n")
@example('"')
@example("%")
@example(": ")
def test_any_text_is_read_or_refused_at_a_place(text: str) -> None:
    text = text.replace("\r", "\n")  # as reading a file makes all line ends one
    try:
        document = parse(text, "a.yaml")
    except InvalidFilesError as error:
        _told(error)
        (problem,) = error.problems
        lines = text.split("\n")
        assert 1 <= problem.line <= len(lines)
        assert problem.source == lines[problem.line - 1]
        assert 1 <= problem.column <= len(problem.source) + 1
    else:
        assert document.problem(("a", 0), "wrong").line >= 1


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.yaml"
    path.write_bytes(content)
    try:
        read_yaml(path)
    except InvalidFilesError as error:
        _told(error)


def _judged(data: Any) -> None:
    text = yaml.dump(data, allow_unicode=True)
    document = parse(text, "answers.yaml")
    if not isinstance(document.data, dict):
        return
    try:
        parse_answers(document, PACK)
    except InvalidFilesError as error:
        refused = error
    else:
        return
    _told(refused)

    assert all(problem.line for problem in refused.problems)


@given(st.dictionaries(st.sampled_from(["assessment", "answers", "remedies", "progress"]), TREES))
def test_any_tree_of_known_words_is_answers_or_refused_at_a_place(tree: Any) -> None:
    _judged(tree)


@given(DATA, st.sampled_from(["organization", "use_case", "date", "questionnaire", "rubric", "profile", "milestones"]))
def test_any_value_in_the_header_is_taken_or_refused_at_a_place(value: Any, key: str) -> None:
    _judged({"assessment": HEADER | {key: value}, "answers": {}})


@given(
    DATA, st.sampled_from(["level", "note", "evidence", "measured", "not_applicable", "approved_by", "unknown", "x"])
)
def test_any_value_in_an_answer_is_taken_or_refused_at_a_place(value: Any, key: str) -> None:
    _judged({"assessment": dict(HEADER), "answers": {"care.records": {key: value}, "care.agents": deepcopy(value)}})


@given(data=DATA, unicode=st.booleans(), flow=st.booleans())
def test_what_a_writer_writes_is_read_back_equal(*, data: Any, unicode: bool, flow: bool) -> None:
    text = yaml.dump(data, Dumper=yaml.CSafeDumper, width=10**6, allow_unicode=unicode, default_flow_style=flow)

    assert _read(text) == data


@given(DATA)
def test_what_the_comment_keeping_writer_writes_is_read_back_equal(data: Any) -> None:
    writer = YAML(typ="rt")
    writer.width = 10**6
    stream = io.StringIO()
    writer.dump(data, stream)

    assert _read(stream.getvalue()) == data


def _read(text: str) -> Any:
    document: Document = parse(text, "a.yaml")
    return "" if document.data is None else document.data
