"""Carrying answers to the ids of today loses nothing, in any layout, and twice is the same as once."""

import re
from contextlib import suppress
from functools import cache
from pathlib import Path

import yaml
from hypothesis import given
from hypothesis import strategies as st

from readiness.loading.id_places import Move
from readiness.loading.migrate_document import migrate_document, moved_data
from readiness.loading.read_pack import load_pack
from readiness.loading.yaml_file import parse
from readiness.model.answers import Answers
from readiness.model.pack import Pack
from readiness.model.plan import Plan
from readiness.saving.migrate_text import migrate_text

WARD = Path(__file__).parents[1] / "cases/packs/ward"
OLD = ("data.plan", "data.roadmap", "data.map", "data.purpose", "data.old", "use.tool", "use.rules", "use.consent")

KEYS = (
    *Answers.model_fields,
    *Plan.model_fields,
    *OLD,
    "write",
    "buy",
    "level",
    "votes",
    "measured",
    "question",
    "lifts",
)


@cache
def ward() -> Pack:
    return load_pack("ward", packs=WARD)


def words(kind: str) -> st.SearchStrategy[str]:
    """Return texts that are found again, with what YAML may read otherwise in them."""
    return st.tuples(st.integers(0, 10**6), st.sampled_from(["", ": x", " # y", "'", " - z", "é"])).map(
        lambda one: f"{kind}{one[0]}{one[1]}"
    )


answer = st.one_of(
    st.sampled_from(["0", "2", "unknown"]),
    st.fixed_dictionaries(
        {"level": st.just("1")},
        optional={
            "note": st.lists(words("note"), min_size=1, max_size=3).map("\n".join),
            "evidence": st.lists(st.fixed_dictionaries({"title": words("title")}), min_size=1, max_size=2),
            "votes": st.dictionaries(words("voter"), st.sampled_from(["0", "1"]), min_size=1, max_size=3),
            "measured": st.fixed_dictionaries({"value": st.just("60"), "date": st.just("2025-05-01")}),
        },
    ),
)
answers = st.dictionaries(st.sampled_from(OLD), answer, max_size=6)
remedies = st.dictionaries(st.sampled_from(OLD), st.fixed_dictionaries({"owner": words("owner")}), max_size=3)
files = st.fixed_dictionaries(
    {"answers": answers},
    optional={
        "remedies": remedies,
        "progress": st.dictionaries(
            st.sampled_from(["write", "draft", "buy"]), st.fixed_dictionaries({"note": words("note")}), max_size=2
        ),
        "functions": st.lists(
            st.fixed_dictionaries({"id": words("f"), "answers": answers, "remedies": remedies}), max_size=2
        ),
        "acceptances": st.lists(
            st.fixed_dictionaries({"question": st.sampled_from(OLD), "because": words("because")}), max_size=3
        ),
        "plan": st.fixed_dictionaries(
            {"required": st.lists(st.sampled_from(["write", "buy", "settle"]), min_size=1, max_size=3, unique=True)}
        ),
    },
)


def texts(value) -> set[str]:
    """Return all that people wrote in data, line by line."""
    if isinstance(value, dict):
        return {text for key, one in value.items() for text in {*texts(one), *texts(key)}}
    if isinstance(value, list):
        return {text for one in value for text in texts(one)}
    return {line for line in value.split("\n") if re.match(r"(note|title|voter|owner|because)[0-9]", line)}


@given(files, st.sampled_from([False, None, True]), st.sampled_from(["1.0.0", "2.0.0"]))
def test_nothing_is_lost_and_twice_is_once(data, flow, version):
    head = {"questionnaire": f"ward@{version}", "rubric": "ward@1.0.0"}
    text = yaml.safe_dump({"assessment": head} | data, default_flow_style=flow, sort_keys=False, allow_unicode=True)
    document = parse(text, "answers.yaml")
    migration = migrate_document(document, ward())
    assert migration is not None

    after = migrate_text(text, migration.document.data, migration.moves)

    assert migrate_document(parse(after, "answers.yaml"), ward()) is None
    flat = " ".join(after.replace("#", " ").split())
    folded = " ".join(yaml.safe_dump(migration.document.data, allow_unicode=True, width=10**6).split())
    for line in texts(document.data):
        kept = " ".join(line.replace("#", " ").split())
        assert kept in flat or kept.replace("'", "''") in flat or kept in folded


anything = st.recursive(
    st.sampled_from(["", "1", *OLD, "write", "I-01"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(KEYS), anything, max_size=5), st.sampled_from([False, None, True]))
def test_whatever_a_file_holds_is_carried_over_or_refused(data, flow):
    head = {"questionnaire": "ward@1.0.0"}
    document = parse(yaml.safe_dump(data | {"assessment": head}, default_flow_style=flow), "answers.yaml")
    migration = migrate_document(document, ward())
    assert migration is not None
    with suppress(ValueError):
        after = migrate_text(document.text, migration.document.data, migration.moves)
        assert migrate_document(parse(after, "answers.yaml"), ward()) is None


def test_acceptances_are_repeated_for_each_part_and_left_out_for_a_retired_question():
    moves = [Move(("acceptances", 0), ("question",), ("data.a", "data.b")), Move(("acceptances", 1), ("question",), ())]
    text = "acceptances:\n  - question: data.x   # first\n    by: Ana\n  - {question: data.y, by: Ben}\n"
    data, origins = moved_data(parse(text, "").data, moves)

    assert data == {"acceptances": [{"question": "data.a", "by": "Ana"}, {"question": "data.b", "by": "Ana"}]}
    assert origins["acceptances", 1] == ("acceptances", 0)
    assert migrate_text(text, data, moves) == (
        "acceptances:\n  - question: data.a   # first\n    by: Ana\n  - question: data.b   # first\n    by: Ana\n"
        "  # - {question: data.y, by: Ben}\n"
    )
