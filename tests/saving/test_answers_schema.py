"""The schema of answers for editors accepts what the reader accepts, and refuses the rest."""

import json
from typing import Any

import jsonschema
import pytest

from building import a_pack
from live_tool import PACKS, answers, event
from readiness.loading.read_pack import load_pack
from readiness.model.pack import Pack
from readiness.saving.answers_schema import answers_schema, organization_schema

FACTS = [
    {"id": "beds", "type": "number", "scope": "organization"},
    {"id": "cloud"},
    {"id": "size", "type": "choice", "choices": ["small", "large"]},
]
FIGURE = {"name": "complete_pct", "unit": "percent", "basis": "source", "limits": {"3": ">=90"}}
QUESTIONS: dict[str, dict[str, Any]] = {
    "d.plan": {"scope": "organization"},
    "d.tool": {"measure": FIGURE},
    "d.site": {"minimum": {"GS": "2"}, "may_be_late": "true"},
}
EACH_SITE = {"id": "GS", "title": "Next site", "held": "Each time", "repeats": "beds", "after": "G1"}
PACK = a_pack(QUESTIONS, facts=FACTS, repeating_gates=[EACH_SITE])
HEADER = {"organization": "Elm", "use_case": "Beds", "date": "2026-06-05"}
HEADER |= {"questionnaire": "tiny@1.0.0", "rubric": "tiny@1.0.0"}


def file(answers: Any = None, header: dict[str, Any] | None = None, **rest: Any) -> dict[str, Any]:
    return {"assessment": HEADER | (header or {}), "answers": answers} | rest


def validator_of(pack: Pack) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(answers_schema(pack))


VALIDATOR = validator_of(PACK)


def is_valid(data: Any, **changes: Any) -> bool:
    own = validator_of(a_pack(QUESTIONS, facts=FACTS, **changes)) if changes else VALIDATOR
    return bool(own.is_valid(data))


PIECE = {"title": "Paper", "date": "2026-05-01", "location": "Share", "supports": 3}


@pytest.mark.parametrize(
    "answer",
    [
        0,
        4,
        "unknown",
        {"level": 2, "note": "So.", "flagged": True, "evidence": [PIECE]},
        {"unknown": True},
        {"not_applicable": "No tool", "approved_by": "CMIO"},
        {"level": 3, "measured": {"value": 93.5, "date": "2026-05-01"}},
        {"level": 3, "votes": {"Ana": 3, "Ben": "unknown", "Chloe": "not-applicable"}},
        {"level": 3, "votes": {"P1": 1}, "second_votes": {"P1": 3}, "because": "Seen"},
        {"flagged": {"why": "Ask", "owner": "CIO", "due": "2026-09-30"}},
    ],
)
def test_an_answer_in_any_form_is_valid(answer: Any) -> None:
    assert is_valid(file({"d.tool": answer}))


@pytest.mark.parametrize(
    "answer",
    [
        5,
        -1,
        "perhaps",
        {"level": 5},
        {"levle": 2},
        {"flagged": {"due": "soon"}},
        {"flagged": {}},
        {"second_votes": {"P1": 7}},
        {"unknown": False},
        {"flagged": False},
        {"not_applicable": "No tool"},
        {"approved_by": "CMIO"},
        {"level": 2, "evidence": [{"date": "2026-05-01"}]},
        {"level": 2, "evidence": [PIECE | {"supports": 5}]},
        {"level": 2, "evidence": [PIECE | {"page": "2"}]},
        {"level": 2, "evidence": [PIECE] * 51},
        {"votes": {"Ana": 5}},
        {"measured": {"value": [], "date": "2026-05-01"}},
        {"measured": {"value": 93, "date": "May"}},
        {"facets": {"documented": 2}},
        {"done_late": {"accepted_by": "Board", "date": "2026-05-01"}},
    ],
)
def test_an_answer_that_the_reader_refuses_is_not_valid(answer: Any) -> None:
    assert not is_valid(file({"d.tool": answer}))


def test_a_figure_is_valid_only_where_the_question_has_one() -> None:
    assert not is_valid(file({"d.plan": {"level": 3, "measured": {"value": 93, "date": "2026-05-01"}}}))


def test_done_late_is_valid_only_where_the_question_may_be_late() -> None:
    late = {"level": 2, "done_late": {"accepted_by": "Board", "date": "2026-05-01"}}

    assert is_valid(file({"d.site": late}))
    assert not is_valid(file({"d.plan": late}))


def test_facets_are_valid_instead_of_votes_where_the_rubric_has_facets() -> None:
    facets = {"titles": {"documented": "Documented", "used": "In use"}, "combine": "mean"}

    assert is_valid(file({"d.plan": {"facets": {"documented": 2}}}), facets=facets)
    assert not is_valid(file({"d.plan": {"facets": {"documented": 5}}}), facets=facets)
    assert not is_valid(file({"d.plan": {"facets": {"other": 2}}}), facets=facets)
    assert not is_valid(file({"d.plan": {"facets": {}}}), facets=facets)
    assert not is_valid(file({"d.plan": {"level": 2, "votes": {"Ana": 2}}}), facets=facets)


def test_a_level_is_valid_by_its_id_too() -> None:
    scale = [{"level": "0", "id": "no", "name": "No"}, {"level": "1", "id": "yes", "name": "Yes"}]
    pack = a_pack({"d.a": {"levels": {}}}, scale=scale, policies={"evidence": None})
    schema = answers_schema(pack)

    assert [jsonschema.Draft7Validator(schema).is_valid(file({"d.a": level})) for level in (1, "yes", "ja")] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("profile", [{"beds": 300, "cloud": True, "size": "small"}, {"beds": 0}])
def test_facts_of_their_type_are_valid(profile: dict[str, Any]) -> None:
    assert is_valid(file({}, {"profile": profile}))


@pytest.mark.parametrize(
    "profile", [{"beds": -1}, {"beds": "many"}, {"cloud": "perhaps"}, {"size": "tiny"}, {"bed": 3}]
)
def test_facts_of_another_type_or_name_are_not_valid(profile: dict[str, Any]) -> None:
    assert not is_valid(file({}, {"profile": profile}))


@pytest.mark.parametrize(
    ("header", "valid"),
    [
        ({"milestones": {"G1": "2026-05-01"}}, True),
        ({"milestones": {"G7": "2026-05-01"}}, False),
        ({"pack_digest": "0123456789abcdef"}, True),
        ({"pack_digest": "0123456789abcdeF"}, False),
        ({"participants": ["Ana", {"name": "Ben", "role": "Nurse", "delivery_team": True}]}, True),
        ({"participants": [{"name": "Ben", "delivery_team": "yes"}]}, False),
        ({"participants": ["Ana"] * 51}, False),
        ({"date": "5 June"}, False),
        ({"usecase": "Beds"}, False),
    ],
)
def test_the_header_is_valid_as_the_reader_takes_it(header: dict[str, Any], valid: bool) -> None:  # noqa: FBT001
    assert is_valid(file({}, header)) is valid


def test_empty_sections_are_valid_and_other_sections_not() -> None:
    assert is_valid(file(None))
    assert not is_valid(file({}, None, answer={}))
    assert not is_valid({"answers": {}})


def test_a_site_answers_only_the_questions_of_repeating_gates() -> None:
    def at_site(**site: Any) -> bool:
        return is_valid(file({}, sites=[{"id": "s1", "title": "North"} | site]))

    assert at_site(answers={"d.site": 2}, remedies={"d.site": {"owner": "CIO", "due": "2026-09-30"}})
    assert at_site(answers=None)
    assert not at_site(answers={"d.tool": 2})
    assert not at_site(remedies={"d.tool": {"owner": "CIO", "due": "2026-09-30"}})
    assert not at_site(name="North")


def test_an_organizations_file_has_its_own_facts_and_questions_only() -> None:
    validator = jsonschema.Draft7Validator(organization_schema(PACK))
    head = {"organization": "Elm", "date": "2026-06-05", "questionnaire": "tiny@1.0.0"}

    assert validator.is_valid(head | {"profile": {"beds": 3}, "answers": {"d.plan": {"level": 2, "evidence": [PIECE]}}})
    assert validator.is_valid(head | {"profile": None, "answers": None})
    assert not validator.is_valid(head | {"profile": {"cloud": True}})
    assert not validator.is_valid(head | {"answers": {"d.tool": 2}})


def test_an_editor_shows_the_meaning_of_a_level_and_of_a_question() -> None:
    question = answers_schema(PACK)["properties"]["answers"]["properties"]["d.tool"]

    assert question["title"] == "Q-02 Title of d.tool"
    told = question["allOf"][0]["description"].split("\n\n")
    assert told[:2] == ["Is d.tool so?", "Why: It matters."]
    assert told[2:] == [f"{level}: Level {level}. Level {level} of d.tool." for level in range(5)]
    levels = question["oneOf"][0]["oneOf"]
    assert [one["const"] for one in levels] == [0, 1, 2, 3, 4, "unknown"]
    assert levels[1]["description"] == "Level 1. Level 1 of d.tool."
    assert levels[-1]["description"] == "Nobody in the room knew."


def test_a_question_without_levels_of_its_own_shares_those_of_its_scale() -> None:
    schema = answers_schema(a_pack({"d.a": {"levels": {}}, "d.b": {"levels": {}}}))
    asked = schema["properties"]["answers"]["properties"]

    assert asked["d.a"]["oneOf"] == asked["d.b"]["oneOf"]
    assert asked["d.a"]["oneOf"][0]["oneOf"][0] == {"$ref": "#/definitions/level"}


def test_questions_of_the_same_shape_share_the_keys_of_an_answer() -> None:
    schema = answers_schema(PACK)
    shapes = {id_: one["allOf"][1]["$ref"] for id_, one in schema["properties"]["answers"]["properties"].items()}

    assert shapes == {
        "d.plan": "#/definitions/answer",
        "d.tool": "#/definitions/answer-measured",
        "d.site": "#/definitions/answer-late",
    }


def test_an_answer_may_be_empty_while_it_is_typed() -> None:
    assert is_valid(file({"d.plan": None}))
    assert not is_valid(file({"d.plan": []}))


def described(levels: int) -> list[dict[str, str]]:
    return [{"level": str(n), "name": f"Level {n}", "meaning": f"What level {n} asks for."} for n in range(levels)]


def test_a_thousand_levels_and_questions_take_a_few_hundred_kilobytes() -> None:
    asked: dict[str, dict[str, Any]] = {f"d.q{number}": {} for number in range(150)}
    short, long = (len(json.dumps(answers_schema(a_pack(asked, scale=described(n))))) for n in (5, 994))

    assert long < 300_000
    assert long - short < 994 * 100


def test_a_long_scale_tells_of_its_levels_those_that_the_question_describes() -> None:
    pack = a_pack({"d.a": {"levels": {"0": "None.", "700": "Most."}}}, scale=described(994))
    told = answers_schema(pack)["properties"]["answers"]["properties"]["d.a"]["allOf"][0]["description"]

    assert told.split("\n\n")[2:] == ["0 … 993", "0: Level 0. None.", "700: Level 700. Most."]


def test_points_are_whole_numbers_in_a_range() -> None:
    pack = a_pack({"d.a": {"levels": {}}}, scale={"from": 0, "to": 100, "name": "points"}, policies={"evidence": None})
    schema = jsonschema.Draft7Validator(answers_schema(pack))

    assert answers_schema(pack)["definitions"]["level"] == {"type": "integer", "minimum": 0, "maximum": 100}
    assert [schema.is_valid(file({"d.a": level})) for level in (0, 100, "unknown", 101, -1)] == [True] * 3 + [False] * 2


def test_a_level_without_a_meaning_of_its_own_is_named_once() -> None:
    scale = [{"level": "0", "name": "No"}, {"level": "1", "name": "Yes", "meaning": "So it is."}]
    schema = answers_schema(a_pack({"d.a": {"levels": {}}}, scale=scale, policies={"evidence": None}))
    levels = schema["definitions"]["level"]["oneOf"]

    assert levels == [{"const": 0, "description": "No"}, {"const": 1, "description": "Yes. So it is."}]


USED: dict[str, Any] = {
    "sites": [{"id": "north", "title": "North", "status": "live", "since": "2026-02-01"}],
    "functions": [{"id": "notes", "title": "Notes", "answers": {"safety.oversight": 2}}],
    "answers": {"safety.oversight": 2, "safety.hazards": 2, "safety.downtime": 1, "people.training": "unknown"},
    "events": [event(severity="harm", people="unknown", sites=["north"], done=[{"date": "2026-05-21", "by": "CMO"}])],
    "acceptances": [
        {"question": "safety.downtime", "by": "CMO", "date": "2026-06-01", "until": "2026-06-09", "because": "Paper."}
    ],
}


@pytest.fixture(scope="module")
def of_a_tool_in_use() -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(answers_schema(load_pack("live-tool", packs=PACKS)))


def test_what_is_said_of_a_tool_in_use_fits(of_a_tool_in_use: jsonschema.Draft7Validator) -> None:
    of_a_tool_in_use.validate(answers(**USED))


@pytest.mark.parametrize(
    "wrong",
    [
        {"tool": {"status": "in-use"}},
        {"sites": [{"id": "north", "title": "North", "status": "in-use"}]},
        {"functions": [{"id": "notes", "title": "Notes", "answers": {"safety.hazards": 1}}]},
        {"events": [event("fire")]},
        {"events": [event(severity="grave")]},
        {"events": [event(people=-1)]},
        {"events": [event(patient="a name")]},
        {"acceptances": [{**USED["acceptances"][0], "question": "people.training"}]},
    ],
    ids=str,
)
def test_what_the_rubric_does_not_know_of_a_tool_in_use_is_refused(
    wrong: dict[str, Any], of_a_tool_in_use: jsonschema.Draft7Validator
) -> None:
    assert not of_a_tool_in_use.is_valid(answers(**USED | wrong))
