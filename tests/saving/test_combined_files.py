"""Files that several people filled in become one file, with a list of what differs."""

from typing import Any

import pytest
import yaml

from building import a_pack
from live_tool import PACKS, answers, shown
from readiness import pipeline
from readiness.errors import ReadinessError
from readiness.loading.read_answers import parse_answers
from readiness.loading.yaml_file import parse
from readiness.model.pack import Pack
from readiness.saving.combine_files import CombinedFiles, Contributor, combine_files, contributor
from readiness.saving.combined_values import Difference

FACTS = [{"id": "beds", "type": "number"}]
QUESTIONS: dict[str, dict[str, Any]] = {"d.a": {}, "d.b": {}, "d.c": {}}
HEADER = {
    "organization": "Elm",
    "use_case": "Beds",
    "date": "2026-06-05",
    "questionnaire": "tiny@1.0.0",
    "rubric": "tiny@1.0.0",
}


def person(
    name: str, said: dict[str, Any], pack: Pack, *, rest: dict[str, Any] | None = None, **header: Any
) -> Contributor:
    """Return a person whose file `NAME.yaml` names no participant, unless `header` does."""
    text = yaml.safe_dump(
        {"assessment": HEADER | header, "answers": said} | (rest or {}), default_style="'", sort_keys=False
    )
    document = parse(text, f"{name.lower()}.yaml")
    return contributor(document, parse_answers(document, pack)[0], name)


def combined(*files: tuple[str, dict[str, Any], dict[str, Any]]) -> tuple[CombinedFiles, dict[str, Any]]:
    """Return the combination of files, each a name, answers and changes of the header; and its content."""
    pack = a_pack(QUESTIONS, facts=FACTS)
    found = combine_files([person(name, said, pack, **header) for name, said, header in files], pack)
    return found, parse(found.text, "t").data


def test_files_that_say_the_same_differ_in_nothing() -> None:
    found, data = combined(("Ana", {"d.a": "2"}, {}), ("Ben", {"d.a": "2"}, {}))

    assert (found.same, found.alone, found.differences) == (1, (), ())
    assert data["answers"] == {"d.a": {"level": "2", "votes": {"Ana": "2", "Ben": "2"}}}
    assert "Where they differ" not in found.text
    assert "# Combined from ana.yaml, ben.yaml.\n" in found.text


def test_an_answer_of_one_person_is_theirs_alone_and_one_of_nobody_is_neither() -> None:
    found, data = combined(("Ana", {"d.a": "2", "d.b": "1"}, {}), ("Ben", {"d.a": "3"}, {}))

    assert (found.same, found.alone) == (0, ("d.b",))
    assert found.differences == (Difference("answer", "d.a", {"Ana": "2", "Ben": "3"}, ""),)
    assert data["answers"]["d.b"] == {"level": "1", "votes": {"Ana": "1"}}
    assert "d.c" not in data["answers"]


def test_of_two_days_the_later_is_kept() -> None:
    found, data = combined(("Ana", {}, {"date": "2026-06-04"}), ("Ben", {}, {}))

    assert data["assessment"]["date"] == "2026-06-05"
    assert found.differences == (Difference("value", "date", {"Ana": "2026-06-04", "Ben": "2026-06-05"}, "2026-06-05"),)


def test_of_two_facts_the_first_is_kept_and_a_fact_of_one_person_is_no_difference() -> None:
    ana = {"profile": {"beds": "300"}, "context": "First look."}
    found, data = combined(("Ana", {}, ana), ("Ben", {}, {"profile": {"beds": "310"}}))

    assert (data["assessment"]["profile"], data["assessment"]["context"]) == ({"beds": "300"}, "First look.")
    assert found.differences == (Difference("value", "beds", {"Ana": "300", "Ben": "310"}, "300"),)
    assert "# beds: Ana 300, Ben 310; kept: 300\n" in found.text


def test_everyone_is_a_participant_once_under_the_name_of_their_file_or_of_its_only_participant() -> None:
    _, data = combined(
        ("Ana", {}, {"participants": ["Dr. Ana"]}), ("Ben", {}, {"participants": ["Chloe", "Dr. Ana"]}), ("Eva", {}, {})
    )

    assert data["assessment"]["participants"] == ["Dr. Ana", "Ben", "Chloe", "Eva"]


def test_remedies_and_progress_of_all_are_kept_and_the_first_where_they_differ() -> None:
    pack = a_pack(QUESTIONS)
    mine, yours = ({"d.a": {"owner": owner, "due": "2026-09-30"}} for owner in ("CIO", "CMIO"))
    ana = person("Ana", {}, pack, rest={"remedies": mine})
    ben = person("Ben", {}, pack, rest={"remedies": yours | {"d.b": {"owner": "CIO", "due": "2026-10-01"}}})
    found = combine_files([ana, ben], pack)

    assert parse(found.text, "t").data["remedies"] == mine | {"d.b": {"owner": "CIO", "due": "2026-10-01"}}
    assert found.differences == (
        Difference(
            "remedy",
            "d.a",
            {"Ana": "owner CIO, due 2026-09-30", "Ben": "owner CMIO, due 2026-09-30"},
            "owner CIO, due 2026-09-30",
        ),
    )


@pytest.mark.parametrize("key", ["organization", "use_case"])
def test_files_about_two_things_are_refused(key: str) -> None:
    with pytest.raises(ReadinessError, match=f"the files differ in {key}: 'E.*' and 'Other'|'Beds' and 'Other'"):
        combined(("Ana", {}, {}), ("Ben", {}, {key: "Other"}))


def test_two_files_of_one_person_are_refused() -> None:
    with pytest.raises(ReadinessError, match="two files are from 'Ana'"):
        combined(("Ana", {}, {}), ("Ben", {}, {"participants": ["Ana"]}))


def test_the_digest_of_a_pack_that_judged_other_answers_is_kept_so_that_it_is_asked_about() -> None:
    pack = a_pack(QUESTIONS, facts=FACTS)
    other = "f" * 16
    found, data = combined(("Ana", {}, {"pack_digest": pack.digest}), ("Ben", {}, {"pack_digest": other}))

    assert data["assessment"]["pack_digest"] == other
    assert [one.about for one in found.differences] == ["pack_digest"]


def test_without_digests_in_the_files_the_combined_file_has_none() -> None:
    _, data = combined(("Ana", {}, {}), ("Ben", {}, {}))

    assert "pack_digest" not in data["assessment"]


def test_facets_are_compared_in_words() -> None:
    pack = a_pack(QUESTIONS, facets={"titles": {"doc": "Documented", "use": "In use"}, "combine": "mean"})
    people = [
        person("Ana", {"d.a": {"facets": {"use": "1", "doc": "2"}}}, pack),
        person("Ben", {"d.a": {"facets": {"doc": "2", "use": "3"}}}, pack),
    ]

    assert combine_files(people, pack).differences == (
        Difference("answer", "d.a", {"Ana": "doc 2 use 1", "Ben": "doc 2 use 3"}, ""),
    )


def test_the_plan_is_kept_key_by_key_and_the_first_where_they_differ() -> None:
    pack = a_pack(QUESTIONS)
    ana = person("Ana", {}, pack, rest={"plan": {"capacity": "9"}})
    ben = person("Ben", {}, pack, rest={"plan": {"capacity": "6", "start": "2026-07-06"}})
    found = combine_files([ana, ben], pack)

    assert parse(found.text, "t").data["plan"] == {"capacity": "9", "start": "2026-07-06"}
    assert found.differences == (Difference("plan", "capacity", {"Ana": "9", "Ben": "6"}, "9"),)
    assert "# plan: capacity: Ana 9, Ben 6; kept: 9\n" in found.text


def test_a_money_case_is_kept_key_by_key_with_each_line_once() -> None:
    pack = a_pack(QUESTIONS, case={"groups": [{"id": "g", "title": "G"}], "work_group": "g"})
    license_ = {"id": "license", "title": "License", "group": "g", "per_year": "5"}
    seats = {"id": "seats", "title": "Seats", "group": "g", "per_month": "1"}
    calm = {"id": "calm", "title": "Calm", "class": "quality"}
    own = {"currency": "USD", "costs": [license_], "benefits": [calm]}
    others = {"currency": "USD", "months": "36", "costs": [license_ | {"per_year": "6"}, seats]}
    found = combine_files(
        [person("Ana", {}, pack, rest={"case": own}), person("Ben", {}, pack, rest={"case": others})], pack
    )

    case = {"currency": "USD", "months": "36", "costs": [license_, seats], "benefits": [calm]}
    assert parse(found.text, "t").data["case"] == case
    assert [(one.kind, one.about) for one in found.differences] == [("cost", "license")]
    assert "# cost license: " in found.text


def test_an_indicator_stands_once_with_what_only_another_states() -> None:
    pack = a_pack(QUESTIONS)
    calls = {"id": "calls", "title": "Calls", "unit": "%", "direction": "up"}
    ana = person("Ana", {}, pack, rest={"indicators": [calls]})
    ben = person("Ben", {}, pack, rest={"indicators": [calls | {"owner": "Ben"}]})
    found = combine_files([ana, ben], pack)

    assert parse(found.text, "t").data["indicators"] == [calls | {"owner": "Ben"}]
    assert found.differences == ()


EVENT = {"id": "E-1", "kind": "harm", "date": "2026-05-20"}


def in_use(*files: dict[str, Any]) -> tuple[CombinedFiles, dict[str, Any]]:
    """Return the combination of files by Ana and Ben about the small tool in use, and its content."""
    people = []
    pack = pipeline.load(answers(), PACKS).pack
    for name, changes in zip(("Ana", "Ben"), files, strict=True):
        document = parse(yaml.safe_dump(answers(**changes), default_style="'", sort_keys=False), f"{name.lower()}.yaml")
        people.append(contributor(document, parse_answers(document, pack)[0], name))
    found = combine_files(people, pack)
    return found, parse(found.text, "t").data


def test_the_tool_and_what_happened_to_it_stand_once_where_the_files_say_the_same() -> None:
    same = {
        "functions": [{"id": "codes", "title": "Codes", "status": "live", "answers": {"safety.oversight": shown()}}],
        "sites": [{"id": "north", "title": "North", "status": "live", "since": "2026-02-01"}],
        "segments": [{"id": "clinicians", "answers": {"people.training": shown()}}],
        "events": [EVENT],
        "acceptances": [
            {"question": "safety.hazards", "by": "CMO", "date": "2026-06-01", "until": "2026-06-20", "because": "List."}
        ],
    }
    found, data = in_use(same, same)

    assert found.differences == ()
    assert {key: data[key] for key in same} == same
    assert data["tool"] == {"status": "live", "since": "2026-02-01"}


def test_what_only_one_file_states_about_a_part_or_an_event_is_added() -> None:
    ended = {"date": "2026-06-01", "by": "Safety officer", "evidence": [{"title": "Review", "date": "2026-06-01"}]}
    codes = {"id": "codes", "title": "Codes"}
    ana = {"functions": [codes | {"answers": {"safety.oversight": "1"}}], "events": [EVENT]}
    ben = {"functions": [codes | {"status": "live"}], "events": [EVENT | {"closed": ended}, EVENT | {"id": "E-2"}]}
    found, data = in_use(ana, ben)

    assert found.differences == ()
    assert data["functions"] == [codes | {"status": "live", "answers": {"safety.oversight": "1"}}]
    assert data["events"] == [EVENT | {"closed": ended}, EVENT | {"id": "E-2"}]


def test_of_events_that_differ_the_first_is_kept_and_the_difference_is_told() -> None:
    found, data = in_use({"events": [EVENT]}, {"events": [EVENT | {"date": "2026-05-21", "people": "2"}]})

    assert data["events"] == [EVENT]
    said = {"Ana": "id E-1, kind harm, date 2026-05-20", "Ben": "id E-1, kind harm, date 2026-05-21, people 2"}
    assert found.differences == (Difference("event", "E-1", said, said["Ana"]),)
    assert "# event E-1: Ana id E-1" in found.text


def test_of_two_statuses_of_the_tool_the_first_is_kept_with_its_day() -> None:
    found, data = in_use({"tool": {"status": "not-started"}}, {})

    assert data["tool"] == {"status": "not-started"}
    assert [(one.kind, one.about, one.kept) for one in found.differences] == [("tool", "tool", "status not-started")]
