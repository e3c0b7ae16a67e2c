"""Everything that an answer can hold leaves and comes back the same, in every form."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carried_answers import PARTS, QUESTIONS, TRICKY, answers_after, carried, contents, plan, write_pack
from conftest import dear
from readiness.carrier import CARRIERS
from readiness.loading.yaml_events import UNSAFE
from readiness.model.answer import Answer, DoneLate, Evidence, Measured, Remedy
from readiness.model.participants import NOT_APPLICABLE, UNKNOWN

TABLES = [name for name in CARRIERS.names() if name in {"csv", "xlsx"}]
_LETTERS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufffe\uffff")
texts = (st.sampled_from(TRICKY) | st.text(_LETTERS, min_size=1, max_size=12)).filter(lambda text: text.strip())
days = st.dates(min_value=date(1, 1, 1), max_value=date(2026, 6, 5)).map(str)
later = st.dates(min_value=date(2026, 6, 6)).map(str)
levels = st.sampled_from(["0", "1", "2", "no", "tried", "done"])
kinds: st.SearchStrategy[dict[str, object]] = st.one_of(
    st.fixed_dictionaries(
        {"level": levels},
        optional={"done_late": st.fixed_dictionaries({"accepted_by": texts, "date": days}, optional={"note": texts})},
    ),
    st.just({"level": UNKNOWN}),
    st.fixed_dictionaries({"not_applicable": texts, "approved_by": texts}, optional={"expires": later}),
    st.just({}),
)
own = st.fixed_dictionaries({"title": texts}, optional={"date": days, "location": texts, "supports": levels})
documents = st.sampled_from(["pilot-report", "scorecard"])
used = st.fixed_dictionaries({"use": documents}, optional={"supports": levels, "at": texts})
pieces = own | documents | used
numbers = st.decimals(0, 10**12 - 1, places=3, allow_nan=False).map(lambda number: f"{number:f}")
voters = st.sampled_from(["Ana", "Ben", "Dr. No: 1", 'the "third"'])
cast = st.dictionaries(voters, st.sampled_from(["0", "1", "tried", UNKNOWN, NOT_APPLICABLE]), min_size=1)
parked = st.fixed_dictionaries({"why": texts}, optional={"owner": texts, "due": later})
ROOM = {"second_votes": cast, "because": texts} if "because" in Answer.model_fields else {}
"""What a room adds to an answer, where answers can hold it."""


def named(piece):
    """Return the document that a piece of evidence names, or the piece itself: an answer names each once."""
    return piece if isinstance(piece, str) else piece.get("use") or str(piece)


rest = st.fixed_dictionaries(
    {},
    optional={
        "note": texts,
        "evidence": st.lists(pieces, min_size=1, max_size=4, unique_by=named),
        "measured": st.fixed_dictionaries({"value": numbers, "date": days}),
        "flagged": (st.just("true") | parked) if ROOM else st.just("true"),
        "votes": cast,
        **ROOM,
    },
)


def entry(kind, more):
    """Return an answer; a second round of votes follows a first."""
    first = {"votes": more["second_votes"]} if "second_votes" in more else {}
    return kind | first | more


entries = st.builds(entry, kinds, rest).filter(bool)
remedies = st.fixed_dictionaries(
    {"owner": texts, "due": later}, optional={"expires": later, "found": days, "note": texts}
)


def holders(asked):
    return st.fixed_dictionaries(
        {},
        optional={
            "answers": st.dictionaries(st.sampled_from(asked), entries, max_size=2),
            "remedies": st.dictionaries(st.sampled_from([*asked, "care"]), remedies, max_size=2),
        },
    )


wholes = st.builds(
    lambda whole, function, segment, site: (
        whole
        | {
            "functions": [PARTS["functions"][0] | function, PARTS["functions"][1]],
            "segments": [PARTS["segments"][0] | segment],
            "sites": [PARTS["sites"][0] | site, PARTS["sites"][1]],
        }
    ),
    holders(QUESTIONS),
    holders(QUESTIONS[:1]),
    holders(QUESTIONS[1:2]),
    holders(QUESTIONS[:1]),
)


@pytest.fixture(scope="module")
def pack(tmp_path_factory):
    return write_pack(tmp_path_factory.mktemp("pack"))


@pytest.mark.parametrize("carrier", TABLES)
@given(sections=wholes)
@dear(60)
def test_everything_that_an_answer_holds_comes_back_the_same(carrier, sections, pack):
    full, empty = contents(pack, **sections), contents(pack)
    back = plan(carrier, carried(carrier, full), empty)

    assert answers_after(back, empty) == full.answers
    assert not [problem for problem in back.problems if not problem.warning]
    assert back.remarks == ()


@pytest.mark.parametrize("carrier", TABLES)
@given(sections=wholes)
@dear(30)
def test_what_leaves_and_comes_back_untouched_changes_nothing(carrier, sections, pack):
    full = contents(pack, **sections)

    assert plan(carrier, carried(carrier, full), full).found == ()


@pytest.mark.parametrize("carrier", TABLES)
@pytest.mark.parametrize("before", [{}, {"evidence": [{"title": "Log"}]}], ids=["new", "one known"])
def test_evidence_with_a_date_beside_the_same_without_one_stays_a_piece_of_its_own(carrier, before, pack):
    both = {"care.oversight": {"level": 1, "evidence": [{"title": "Log"}, {"title": "Log", "date": "2026-06-01"}]}}
    full = contents(pack, answers=both)
    known = contents(pack, answers={"care.oversight": {"level": 1, **before}} if before else {})

    back = plan(carrier, carried(carrier, full), known)

    assert answers_after(back, known).answers == full.answers.answers


def test_the_fields_that_these_tests_carry_are_all_that_there_are():
    """A new field needs a column in exchange/columns.py, a cell in rows_sent.py, and a strategy here."""
    assert set(Answer.model_fields) <= {
        "level", "facets", "unknown", "not_applicable", "approved_by", "expires", "done_late", "note", "evidence",
        "measured", "flagged", "votes", "second_votes", "because", "doubts",
    }  # fmt: skip
    of_a_reference = {"use", "at", "expires", "reviewed_by"}
    assert set(Evidence.model_fields) == {"title", "date", "location", "supports"} | of_a_reference
    assert set(Measured.model_fields) == {"value", "date", "from_"}
    assert set(DoneLate.model_fields) == {"accepted_by", "date", "note"}
    assert set(Remedy.model_fields) == {"owner", "due", "expires", "found", "note"}


def test_the_tricky_texts_are_ones_that_answers_can_hold():
    assert not [text for text in TRICKY if UNSAFE.search(text)]
