"""Any files embedded in a PDF lead to a verdict, or to a message with its place."""

import json
import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import dear
from readiness import __version__
from readiness.errors import InvalidFilesError
from readiness.safe_text import escape_controls
from readiness.statements import report_faults
from readiness.statements import verification as statements

KEYS = [
    "version", "questionnaire", "rubric", "pack_sha256", "answers_sha256", "previous_sha256", "target", "audience",
    "dimension", "redacted", "template", "template_sha256", "scores",
]  # fmt: skip
WRONG: list[object] = [None, True, 0, 1e300, 10**4000, "", "x", "\ud800", "\x1b[2J", [], {}, [[1]]]
DEEP = b"[" * 1_000 + b"]" * 1_000
NO_STATEMENT = "the readiness.json inside is not what this program writes"
FUZZ = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def refusal(verified, files):
    with pytest.raises(InvalidFilesError) as told:
        verified(files)
    for problem in told.value.problems:
        assert problem.path.startswith("report.pdf")
        assert problem.hint
    return told.value.problems[0]


def passes(verified, files):
    """Return True when the report is consistent; a refused report is not."""
    try:
        return verified(files).consistent
    except InvalidFilesError:
        refusal(verified, files)
        return False


def test_the_report_as_it_was_made_is_consistent(verified):
    assert verified({}).consistent


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "this file is empty"),
        (b"\xef\xbb\xbf", "this file is empty"),
        (b"- 1\n", "expected 'assessment:' and 'answers:', found a list"),
        (b"5\n", "expected 'assessment:' and 'answers:', found '5'"),
        (b"\xff\xfea\x00", "this is UTF-16 text, not UTF-8"),
        (b"a: \xed\xa0\x80\n", "the byte 0xed is not UTF-8 text"),
        (b"a\x00b", "this is not a text file"),
        (b"a: " + b"[" * 1_000, "nested"),
        (b"assessment: 1\nanswers: 2\n", "expected"),
        (b"assessment: {questionnaire: [], rubric: {}}\n", "'date' is missing"),
    ],
)
@pytest.mark.parametrize("name", ["answers.yaml", "previous-answers.yaml"])
def test_answers_inside_that_are_none_are_refused_with_their_place(name, content, message, verified, stated):
    files = {name: content} | (stated(previous_sha256="0" * 64) if name != "answers.yaml" else {})
    problem = refusal(verified, files)

    assert message in str(problem.message)
    assert problem.path == f"report.pdf: {name}"


@pytest.mark.parametrize(
    "content",
    [
        b"", b"null", b"[]", b"1", b'"x"', b"{}", b"{", DEEP, b'{"scores": ' + DEEP + b"}", b"\xef\xbb\xbf{}",
        b"\xff\xfe{\x00}\x00", b'{"version": NaN}', b'{"version": "1", "version": "2"}', b'{"\\ud800": 1}',
        b'{"version": "\xed\xa0\x80"}', b"1" * 5_000, b"[" * 1_000_000,
    ],
)  # fmt: skip
def test_scores_inside_that_are_none_are_refused(content, verified):
    assert str(refusal(verified, {"readiness.json": content}).message).startswith(NO_STATEMENT)


@pytest.mark.parametrize("depth", [20, 35, 100, 300, 900, 1_000, 10_000])
def test_scores_nested_however_deep_pass_nowhere(depth, verified, stated):
    (said,) = stated(scores={}).values()
    nested = said.replace(b'"scores": {}', b'"scores": {"gaps": ' + b"[" * depth + b"]" * depth + b"}")

    assert not passes(verified, {"readiness.json": nested})


@pytest.mark.parametrize("key", KEYS)
def test_no_value_of_another_kind_passes(key, verified, stated, inside):
    right = json.loads(inside["readiness.json"])[key]

    assert [value for value in WRONG if value != right and passes(verified, stated(**{key: value}))] == []


@pytest.mark.parametrize("site", WRONG)
def test_a_site_that_the_answers_do_not_name_passes_nowhere(site, verified, stated):
    assert not passes(verified, stated(site=site))


@pytest.mark.parametrize("key", ["schema_version", "more", "\x1b]0;x\x07"])
def test_no_key_is_left_out_of_the_comparison(key, verified, stated):
    assert not passes(verified, stated(**{key: [1]}))


def test_a_value_that_only_another_version_writes_is_no_difference(verified, stated, inside):
    scores = json.loads(inside["readiness.json"])["scores"]
    scores["leader"].pop("headline")
    found = verified(stated(version="9.9.9", more=1, template_sha256="0" * 64, scores=scores))

    reason = statements.other_version(made="9.9.9", here=__version__)
    assert found.differences == (statements.use_that_version(reason=reason),)
    assert found.not_compared[1:] == (statements.lone_values(names=("more", "scores.leader.headline")),)


def test_a_value_that_another_version_writes_otherwise_is_a_difference(verified, stated, inside):
    scores = json.loads(inside["readiness.json"])["scores"]
    scores["leader"]["headline"] = "All gates passed."
    found = verified(stated(version="9.9.9", scores=scores))

    assert str(found.differences[1]).startswith('scores.leader.headline is "All gates passed."')
    assert len(found.not_compared) == 1


@pytest.mark.parametrize("key", [*KEYS, "schema_version"])
def test_no_key_may_be_missing(key, verified, inside):
    said = json.loads(inside["readiness.json"])
    del said[key]

    assert not passes(verified, {"readiness.json": json.dumps(said).encode()})


def test_false_is_not_zero(verified, inside):
    said = json.loads(inside["readiness.json"])
    said["scores"]["scorecard"][0]["depth"] = False

    assert (
        statements.other_value(place="scores.scorecard[0].depth", stated="false", expected="0")
        in verified({"readiness.json": json.dumps(said).encode()}).differences
    )


def test_an_unknown_target_is_refused(verified, stated):
    assert "'nowhere'" in str(refusal(verified, stated(target="nowhere")).message)


def test_answers_of_another_organization_are_not_compared_with(verified, inside, stated):
    other = inside["answers.yaml"].replace(b"organization: ", b"organization: Another ", 1)
    problem = refusal(verified, {"previous-answers.yaml": other} | stated(previous_sha256="0" * 64))

    assert str(problem.message) == "report.pdf: previous-answers.yaml has another organization"


def test_answers_to_compare_with_come_with_their_digest(verified, inside, stated):
    alone = {"previous-answers.yaml": inside["answers.yaml"]}

    name = "previous-answers.yaml"
    assert refusal(verified, alone).message == report_faults.previous_unnamed(name=name)
    assert refusal(verified, stated(previous_sha256="0")).message == report_faults.no_previous(name=name)


def test_nothing_that_is_said_moves_the_terminal(verified, stated):
    found = verified(stated(version="\x1b[2J\u202e\n9", rubric="a\tb\x00", **{"\x1b]0;x\x07": 1}))
    said = "".join(map(str, [found.made_by, *found.differences, *found.compared, *found.not_compared]))

    assert escape_controls(said) == said
    assert not {"\n", "\t", "\x1b"} & set(said)


def trees():
    scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    return st.recursive(scalars, lambda part: st.lists(part, max_size=4) | st.dictionaries(st.text(max_size=8), part))


@FUZZ
@given(data=st.data())
def test_any_change_of_what_is_said_is_found(data, verified, inside):
    said = json.loads(inside["readiness.json"])
    holder, key = said, data.draw(st.sampled_from(sorted(said.keys())))
    while isinstance(holder[key], dict | list) and holder[key] and data.draw(st.booleans()):
        holder = holder[key]
        key = data.draw(st.sampled_from(sorted(holder) if isinstance(holder, dict) else range(len(holder))))
    before, holder[key] = json.dumps(holder[key]), data.draw(trees())

    assert before == json.dumps(holder[key]) or not passes(verified, {"readiness.json": json.dumps(said).encode()})


@dear(6, FUZZ)
@given(
    at=st.integers(0, 10**6),
    new=st.binary(max_size=6) | st.text(string.printable, max_size=6).map(str.encode),
    length=st.integers(0, 40),
)
def test_any_change_of_the_answers_ends_in_a_verdict_or_a_message(at, new, length, verified, inside):
    answers = inside["answers.yaml"]
    at %= len(answers)

    assert passes(verified, {"answers.yaml": answers[:at] + new + answers[at + length :]}) in {True, False}
