"""A returned answer counts while its question reads as it did; the rest of the file comes in all the same."""

import json
from typing import Any

import pytest
import yaml

from building import a_pack
from readiness.errors import InvalidFilesError
from readiness.loading.read_answers import parse_answers
from readiness.loading.returned_form import without_stale
from readiness.loading.yaml_file import parse
from readiness.model.pack import Pack
from returned_forms import returned
from running import ROOT

CASES: list[dict[str, Any]] = yaml.safe_load((ROOT / "tests/cases/forms/wordings.yaml").read_text("utf-8"))
QUESTIONS: dict[str, dict[str, Any]] = {"d.a": {}, "d.b": {}}


def changed_pack(case: dict[str, Any]) -> Pack:
    """Return the pack of today: the questions as they were, but for the change of a case."""
    change = dict(case.get("change", {}))
    questions = {id_: about for id_, about in QUESTIONS.items() if not (id_ == "d.a" and case.get("gone"))}
    if levels := change.pop("levels", None):
        texts = {n: f"Level {n} of d.a." for n in range(5)} | levels
        questions = questions | {"d.a": {"levels": {str(level): text for level, text in texts.items()}}}
    pack = a_pack(variants(questions, case), facts=["small"])
    first, *others = pack.questionnaire.dimensions[0].questions
    node = pack.questionnaire.dimensions[0].changed(questions=(first.changed(**change), *others))
    return Pack(pack.questionnaire.changed(dimensions=(node,)), pack.rubric, sha256="0" * 64)


def variants(questions: dict[str, dict[str, Any]], case: dict[str, Any]) -> dict[str, dict[str, Any]]:
    if "variant" not in case:
        return questions
    levels = {str(level): text for level, text in case["variant"]["levels"].items()}
    return questions | {"d.a": {"variants": {"small": {"when": {"small": "true"}, "levels": levels}}}}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_wording_of_each_question_decides(case):
    before, now = a_pack(variants(QUESTIONS, case), facts=["small"]), changed_pack(case)
    profile: dict[str, Any] = {"profile": {"small": "true"}} if "variant" in case else {}
    file = returned(before, {"d.a": case["answer"], "d.b": {"level": 1}}, **profile)
    document = parse(yaml.safe_dump(file, sort_keys=False), "answers-ana.yaml")

    kept, told = without_stale(document, now, as_answered=case.get("as_answered", False))

    assert [str(one.message) for one in told] == [case[key] for key in ("told",) if key in case]
    assert list(kept.data["answers"]) == ["d.b"] if "told" in case else ["d.a", "d.b"]
    assert all(one.warning and one.place.startswith("answers-ana.yaml:") for one in told)


def test_the_digest_of_a_pack_of_another_version_refuses_nothing():
    pack = a_pack(QUESTIONS)
    file = returned(pack, {"d.a": {"level": 2}}, questionnaire="tiny@0.4.0", rubric="tiny@3.0.0")

    answers, warnings = parse_answers(parse(yaml.safe_dump(file, sort_keys=False), "a.yaml"), pack)

    assert answers.answers["d.a"].level == 2
    assert warnings == []
    assert answers.form is not None
    assert answers.form.questions["d.a"].read == "Level 2 of d.a."


@pytest.mark.parametrize(("whole", "less"), [("All of it.", "All"), ("2026-05-12T", "2026-05-11T")])
def test_a_part_that_was_lost_is_told_by_the_digest_of_the_content(whole, less):
    pack = a_pack(QUESTIONS)
    text = json.dumps(returned(pack, {"d.a": {"level": 2, "note": "All of it."}}))
    assert whole in text

    _, warnings = parse_answers(parse(text.replace(whole, less), "a.yaml"), pack)

    assert [str(one.message) for one in warnings] == [
        "the file is not as the form wrote it: a part was lost or changed on its way"
    ]


@pytest.mark.parametrize("cut", [40, 200])
def test_a_file_that_was_cut_off_is_told_as_such(cut):
    text = json.dumps(returned(a_pack(QUESTIONS), {"d.a": {"level": 2}}))

    with pytest.raises(InvalidFilesError, match="the file ends before it is whole: a mail or a phone cut it off"):
        parse(text[:-cut], "answers-ana.yaml")
