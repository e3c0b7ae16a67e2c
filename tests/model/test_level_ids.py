"""A level is named by its id or its number, the same way in files, `answer` and `assess`."""

from typing import Any

import pytest

from building import a_pack
from readiness.cli.answer_arguments import Approval, answers_from_options
from readiness.errors import ReadinessError
from readiness.loading.resolve_level_ids import resolve_level_ids
from readiness.loading.yaml_file import Document
from readiness.model.scale import Scale
from readiness.saving.answer_changes import changes_for

LEVELS = [("0", "none"), ("1", "Half"), ("2", "half"), ("3", "3"), ("10", None)]
SCALE = [{"level": level, "name": f"Level {level}"} | ({"id": id_} if id_ else {}) for level, id_ in LEVELS]


def a_scale() -> Scale:
    return Scale.model_validate(SCALE)


@pytest.mark.parametrize(
    ("text", "level"),
    [("none", 0), ("half", 2), ("3", 3), ("10", 10), ("1", 1), ("4", None), ("03", None), ("None", None), ("", None)],
)
def test_a_level_is_called_by_its_id_or_its_number(text: str, level: int | None) -> None:
    assert a_scale().level_called(text) == level


@pytest.mark.parametrize(("text", "level"), [("NONE", 0), ("Half", 1), ("half", 2), ("HALF", None)])
def test_a_typed_id_may_be_in_either_case_where_it_names_one_level(text: str, level: int | None) -> None:
    assert a_scale().level_called(text, any_case=True) == level


@pytest.mark.parametrize("id_", ["2", "02"])
def test_an_id_that_is_the_number_of_another_level_is_refused(id_: str) -> None:
    with pytest.raises(ValueError, match="which is the number of another level"):
        Scale.model_validate([{"level": "2", "name": "Done"}, {"level": "3", "id": id_, "name": "Standard"}])


@pytest.mark.parametrize(("text", "level"), [("none", "0"), ("half", "2"), ("3", "3")])
def test_a_file_and_the_answer_command_read_the_same_level(text: str, level: str) -> None:
    pack = a_pack({"a.one": {"levels": {}}}, scale=SCALE, policies={"evidence": None})
    data: dict[str, Any] = {"answers": {"a.one": text}}
    (change,) = changes_for("a.one", answers_from_options([f"a.one={text}"], None, [], Approval(), pack)["a.one"], pack)

    assert resolve_level_ids(Document("", "", data), pack).data["answers"] == {"a.one": level}
    assert Scale.level_called(pack.rubric.scale, str(change.edit(None))) == int(level)


@pytest.mark.parametrize("parts", ["functions", "segments", "sites"])
def test_the_answers_of_a_part_name_levels_by_id_too(parts: str) -> None:
    pack = a_pack({"a.one": {"levels": {}}}, scale=SCALE, policies={"evidence": None})
    data: dict[str, Any] = {parts: [{"id": "first"}, {"id": "second", "answers": {"a.one": "half"}}]}
    resolved = resolve_level_ids(Document("", "", data), pack).data[parts]

    assert resolved == [{"id": "first"}, {"id": "second", "answers": {"a.one": "2"}}]


def test_a_number_with_a_leading_zero_is_no_level_for_the_answer_command() -> None:
    pack = a_pack({"a.one": {}})

    with pytest.raises(ReadinessError, match="'02' is not a level"):
        answers_from_options(["a.one=02"], None, [], Approval(), pack)


def listed(levels: int) -> list[dict[str, str]]:
    return [{"level": str(level), "name": f"Level {level}"} for level in range(levels)]


def test_a_scale_has_at_most_1000_levels_in_every_form() -> None:
    assert len(Scale.model_validate(listed(1_000)).levels) == 1_000
    assert len(Scale.model_validate({"from": "0", "to": "999"}).levels) == 1_000
    for too_long in (listed(1_001), {"from": "0", "to": "1000"}):
        with pytest.raises(ValueError, match="the scale has more than 1,000 levels"):
            Scale.model_validate(too_long)


@pytest.mark.parametrize("level", ["0", "10", "999"])
def test_the_answer_command_takes_every_level_of_the_longest_scale(level: str) -> None:
    pack = a_pack({"a.one": {"levels": {}}}, scale={"from": "0", "to": "999"}, policies={"evidence": None})

    assert answers_from_options([f"a.one={level}"], None, [], Approval(), pack) == {"a.one": {"level": level}}
