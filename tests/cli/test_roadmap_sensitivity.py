"""The roadmap says which single answers move the next gate, which blocker is cheapest, and if the first steps stay."""

import json
from pathlib import Path

import pytest

from running import STORIES, readiness_here
from small_plan import SMALL_PLAN, small_plan

SEPSIS = STORIES / "sepsis-stalled" / "answers.yaml"
ENTERPRISE = STORIES / "enterprise-scale" / "answers.yaml"
NAMES = ("--organization", "Elm", "--use-case", "Tool")


def told(path, *options):
    done = readiness_here("roadmap", path, "--pack", SMALL_PLAN, "--sensitivity", *options)
    assert (done.returncode, done.stderr) == (0, "")
    return " ".join(done.stdout.split())


def found(path, *options):
    done = readiness_here("roadmap", path, "--pack", SMALL_PLAN, "--sensitivity", "--format", "json", *options)
    return json.loads(done.stdout)["sensitivity"]


def test_one_answer_alone_reaches_a_gate_that_lacks_only_it(tmp_path: Path):
    path = small_plan(tmp_path, levels={"work.a": "1"})

    assert found(path)["higher"] == [{"question": "work.b", "now": 0, "level": 1, "headline": "G1"}]
    assert "One level higher, W-2 alone reaches G1." in told(path)


def test_no_single_answer_reaches_a_gate_that_lacks_two(tmp_path: Path):
    assert "No single answer one level higher reaches G1." in told(small_plan(tmp_path))


def test_answers_that_hold_a_gate_lose_it_one_level_lower(tmp_path: Path):
    text = told(small_plan(tmp_path, levels={"work.a": "1", "work.b": "1"}))

    assert "One level lower, each of these alone leaves no gate: W-1 and W-2." in text


def test_the_gate_that_is_left_is_named(tmp_path: Path):
    path = small_plan(tmp_path, levels={f"work.{id_}": "1" for id_ in "abcd"})
    text = told(path)

    assert "One level lower, each of these alone leaves only G1: W-3 and W-4." in text
    assert "Every gate is reached; no answer one level higher reaches another." in text
    assert "The plan has no steps that could change their order." in text


def test_the_cheapest_blocker_has_its_work_effort_cost_and_day(tmp_path: Path):
    path = small_plan(tmp_path)
    one = found(path)["cheapest"]

    assert (one["question"], one["work"], one["effort"], one["at_80"]) == ("work.b", ["second"], 2, 2)
    assert one["cost"]["at_80"] == 1000
    assert "W-2 Second: I-2 Make the second thing, 2 person-weeks, done by January 19, 2026" in told(path)


def test_work_under_way_is_no_blocker_to_clear(tmp_path: Path):
    path = small_plan(tmp_path, progress={"second": {"status": "in-progress"}})

    assert found(path)["cheapest"]["question"] == "work.a"


def test_a_blocker_that_nothing_closes_is_not_the_cheapest(tmp_path: Path):
    path = small_plan(tmp_path, levels={"work.a": "1"}, plan={"forbidden": ["second"]})

    assert "No blocker of G1 needs work that is not under way." in told(path)


def test_blockers_that_need_only_evidence_are_counted_apart():
    text = " ".join(readiness_here("roadmap", SEPSIS, "--sensitivity").stdout.split())

    assert "1 of 12 blockers of G0 needs only evidence: DATA-12." in text


def test_the_first_steps_are_those_that_start_first(tmp_path: Path):
    assert sorted(found(small_plan(tmp_path), "--target", "G2")["first"]) == ["first", "fourth", "second", "third"]


def test_all_steps_of_a_short_plan_stay(tmp_path: Path):
    kept = {one["varied"]: one["kept"] for one in found(small_plan(tmp_path), "--target", "G2")["steps"]}

    assert kept == {"weights": 1, "durations": 1, "capacity": 1}


def test_some_of_the_first_ten_of_a_long_plan_change():
    done = readiness_here("roadmap", ENTERPRISE, "--sensitivity", "--format", "json")
    data = json.loads(done.stdout)["sensitivity"]

    assert len(data["first"]) == 10
    assert all(0.7 <= one["kept"] <= 1 for one in data["steps"])
    assert any(one["kept"] < 1 for one in data["steps"])
    assert all(one["least"] <= one["kept"] * 10 for one in data["steps"])


def test_no_answers_move_nothing(tmp_path: Path):
    path = small_plan(tmp_path)
    path.write_text(json.dumps({"assessment": json.loads(path.read_text("utf-8"))["assessment"]}), "utf-8")
    text = told(path)

    assert "No single answer one level higher reaches G1." in text
    assert "The next gate, G1, has no blocker." in text


def test_unknown_answers_have_no_level_that_could_be_another(tmp_path: Path):
    path = small_plan(tmp_path, levels={f"work.{id_}": "unknown" for id_ in "abcd"})

    assert (found(path)["higher"], found(path)["lower"]) == ([], [])


@pytest.mark.parametrize("question", ["--sensitivity", "--options"])
def test_a_target_that_is_checked_site_by_site_has_no_such_answer(question):
    done = readiness_here("roadmap", ENTERPRISE, "--target", "GS", "--site", "westmark", question)

    assert done.returncode == 2
    assert "GS is checked site by site" in done.stderr
    assert "name one of G0, G1, G2, G3 and G4 with --target" in done.stderr


def test_a_pack_without_gates_has_nothing_to_move(tmp_path: Path):
    path = tmp_path / "answers.yaml"
    assert readiness_here("new", path, "--pack", "samm", *NAMES).returncode == 0
    done = readiness_here("roadmap", path, "--sensitivity")

    assert done.returncode == 2
    assert "there is no roadmap: the rubric samm has no gates" in done.stderr
