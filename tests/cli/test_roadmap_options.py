"""The roadmap shows the options to decide between, with the same rows for each, and which one the facts speak for."""

import json
from pathlib import Path

import pytest

from running import STORIES, readiness_here
from small_plan import SMALL_PLAN, pack_with_options, small_plan

SEPSIS = STORIES / "sepsis-stalled" / "answers.yaml"
ENTERPRISE = STORIES / "enterprise-scale" / "answers.yaml"
NAMES = ("--organization", "Elm", "--use-case", "Tool")


def asked(path, *options, packs=SMALL_PLAN, target="G2"):
    return readiness_here("roadmap", path, "--pack", packs, "--target", target, "--options", *options)


def told(path, **more):
    done = asked(path, **more)
    assert (done.returncode, done.stderr) == (0, "")
    return " ".join(done.stdout.split())


def options(path, **more):
    found = json.loads(asked(path, "--format", "json", **more).stdout)["options"]
    return {" ".join(one["kinds"]): one for one in found["options"]} | {"advice": found["advice"]}


@pytest.fixture
def other_pack(tmp_path: Path) -> Path:
    return pack_with_options(tmp_path)


def test_options_that_coincide_are_told_as_one(tmp_path: Path):
    found = options(small_plan(tmp_path))

    assert [*found] == ["as-it-is", "minimum recommended", "faster", "advice"]
    assert "All the work (same as Minimum)" in told(small_plan(tmp_path))


def test_all_the_work_has_the_figures_on_paper(tmp_path: Path):
    one = options(small_plan(tmp_path))["minimum recommended"]

    assert (one["at_50"], one["at_80"], one["verdict"], one["reached"]) == (11, 11, "passed", "G2")
    assert (one["effort"], one["roles"]) == (14, {"technical": 11, "clinical": 3})
    assert one["cost"]["at_80"] == 4000
    assert (one["open"], one["decide_by"]) == ([], "2026-01-05")


def test_one_technical_person_more_is_the_fewest_that_bring_four_weeks(tmp_path: Path):
    path = small_plan(tmp_path)

    assert options(path)["faster"]["more"] == {"role": "technical", "number": 1, "sooner": 4}
    assert (
        "All the work, faster: with 1 more person for technical work in every week, the gate opens 4 weeks sooner."
        in told(path)
    )


def test_as_it_is_nothing_happens_and_the_gate_does_not_open(tmp_path: Path):
    one = options(small_plan(tmp_path))["as-it-is"]

    assert (one["at_80"], one["work"], one["effort"], one["verdict"]) == (None, [], 0, "failed")
    assert [each["id"] for each in one["open"]] == ["work.a", "work.b", "work.c", "work.d"]


def test_as_it_is_work_in_progress_goes_on(tmp_path: Path):
    one = options(small_plan(tmp_path, progress={"first": {"status": "in-progress"}}))["as-it-is"]

    assert one["work"] == ["first"]
    assert [each["id"] for each in one["open"]] == ["work.b", "work.c", "work.d"]


def test_the_minimum_is_what_the_blockers_need_and_remedies_for_the_rest(tmp_path: Path, other_pack: Path):
    path = small_plan(tmp_path)
    one = options(path, packs=other_pack)["minimum"]

    assert (one["at_80"], one["verdict"], one["work"]) == (7, "conditional", ["first", "second", "third"])
    assert [(each["id"], each["needs_remedy"]) for each in one["open"]] == [("work.d", True)]
    owner = "1 shortfall still needs an owner and a date (a remedy) that nobody has agreed on yet"
    assert f"Minimum: on the day the gate opens, {owner}: W-4 Fourth." in told(path, packs=other_pack)


def test_the_minimum_is_advised_where_it_saves_a_quarter_of_the_time(tmp_path: Path, other_pack: Path):
    found = options(small_plan(tmp_path), packs=other_pack)

    assert found["recommended"]["at_80"] == 11
    assert found["advice"] == {"kind": "minimum", "why": "sooner", "weeks": 4, "number": 1}


def test_all_the_work_is_advised_where_the_minimum_is_no_sooner(tmp_path: Path):
    assert options(small_plan(tmp_path))["advice"] == {
        "kind": "recommended",
        "why": "complete",
        "weeks": 0,
        "number": 0,
    }


def test_an_agreed_remedy_that_ends_before_the_gate_opens_has_to_be_agreed_anew(tmp_path: Path, other_pack: Path):
    path = small_plan(tmp_path, remedies={"work.d": {"owner": "Owner", "due": "2026-02-01"}})

    assert options(path, packs=other_pack)["minimum"]["open"][0]["needs_remedy"] is True
    later = "the agreed date of 1 shortfall passes before the gate opens; agree on a later one"
    assert f"Minimum: {later}: W-4 Fourth." in told(path, packs=other_pack)
    assert "nobody has agreed on yet" not in told(path, packs=other_pack)


def test_an_agreed_remedy_that_lasts_is_none_to_agree(tmp_path: Path, other_pack: Path):
    path = small_plan(tmp_path, remedies={"work.d": {"owner": "Owner", "due": "2026-12-01"}})

    assert options(path, packs=other_pack)["minimum"]["open"][0]["needs_remedy"] is False


def test_to_stop_is_an_option_with_its_own_work_and_no_gate(tmp_path: Path, other_pack: Path):
    one = options(small_plan(tmp_path), packs=other_pack)["stop"]

    assert (one["work"], one["at_80"], one["effort"], one["verdict"], one["reached"]) == (["stop"], 1, 1, None, None)


def test_a_pack_without_work_to_stop_says_so(tmp_path: Path):
    assert "No work is described for stopping or withdrawing the tool." in told(small_plan(tmp_path))


def test_what_stays_open_has_its_danger_in_the_words_of_the_rubric():
    done = readiness_here("roadmap", SEPSIS, "--options")
    text = " ".join(done.stdout.split())

    assert "with a danger 5 0 0 –" in text
    assert "As it is: 5 dangers remain: " in text
    danger = "“When I ask who answers for it, there is no name.”"
    assert f"{danger} (TAL-02 Named owner for the next twelve months of use)" in text


def test_what_lapses_first_gives_the_day_to_decide():
    text = " ".join(readiness_here("roadmap", ENTERPRISE, "--options").stdout.split())

    assert "As it is and Stop or withdraw: decide by August 15, 2026, when this is due or ends: TAL-09" in text


def test_the_recommended_option_has_the_days_and_costs_of_the_roadmap():
    done = readiness_here("roadmap", ENTERPRISE, "--options", "--format", "json")
    roadmap = json.loads(readiness_here("roadmap", ENTERPRISE, "--format", "json").stdout)["roadmap"]
    one = next(one for one in json.loads(done.stdout)["options"]["options"] if "recommended" in one["kinds"])

    assert (one["at_50"], one["at_80"]) == (roadmap["gate_dates"][-1]["week_50"], roadmap["gate_dates"][-1]["week_80"])


def test_no_answers_give_options_without_days(tmp_path: Path):
    path = small_plan(tmp_path)
    path.write_text(json.dumps({"assessment": json.loads(path.read_text("utf-8"))["assessment"]}), "utf-8")
    text = told(path)

    assert "No option can be advised." in text
    assert "Too much is unknown to compare them: answer 4 open questions first" in text


def test_unknown_answers_count_as_the_lowest_level(tmp_path: Path):
    path = small_plan(tmp_path, levels={f"work.{id_}": "unknown" for id_ in "abcd"})

    assert options(path)["minimum recommended"]["at_80"] == 11


def test_everything_in_place_leaves_nothing_to_decide(tmp_path: Path):
    path = small_plan(tmp_path, levels={f"work.{id_}": "1" for id_ in "abcd"})
    text = told(path)

    assert "Options for G2 Go-live, which is reached" in text
    assert "Advice: All the work (same as As it is). G2 is reached, and nothing is left to do for it." in text


def test_forbidden_work_leaves_no_way(tmp_path: Path):
    path = small_plan(tmp_path, plan={"forbidden": ["fourth"]})
    text = told(path)

    assert "No option can be advised. No option opens G2: 1 shortfall stays even after all work that is known." in text
    assert "does not open" in text


def test_a_pack_without_gates_has_no_options(tmp_path: Path):
    path = tmp_path / "answers.yaml"
    assert readiness_here("new", path, "--pack", "samm", *NAMES).returncode == 0
    done = readiness_here("roadmap", path, "--options")

    assert done.returncode == 2
    assert "there is no roadmap: the rubric samm has no gates" in done.stderr


def test_the_option_that_was_decided_on_is_marked(tmp_path: Path, other_pack: Path):
    one = {"id": "D-1", "date": "2026-01-05", "gate": "G2", "option": "minimum", "by": "Board"}
    assert "Minimum (chosen All the work, As it is and advised)" in told(
        small_plan(tmp_path, decisions=[one]), packs=other_pack
    )


def test_where_nothing_was_decided_only_the_advice_is_marked(tmp_path: Path, other_pack: Path):
    text = told(small_plan(tmp_path), packs=other_pack)

    assert "Minimum All the work, As it is (advised)" in text
    assert "chosen" not in text
