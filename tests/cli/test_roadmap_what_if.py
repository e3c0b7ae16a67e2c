"""The roadmap shows the present plan and the one after a what-if change, and says what moved and why."""

import json
from pathlib import Path

import pytest

from live_tool import PACKS, answers, shown
from running import STORIES, readiness_here
from small_plan import SMALL_PLAN, small_plan

PHONE = STORIES / "front-office-phone" / "answers.yaml"
ENTERPRISE = STORIES / "enterprise-scale" / "answers.yaml"
SEPSIS = STORIES / "sepsis-stalled" / "answers.yaml"


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """Return the small plan: the pilot (G1) can open in week 6, and go-live (G2) in week 11."""
    return small_plan(tmp_path)


def asked(path, *options):
    return readiness_here("roadmap", path, "--pack", SMALL_PLAN, "--target", "G2", *options)


def told(path, *options):
    done = asked(path, *options)
    assert (done.returncode, done.stderr) == (0, "")
    return " ".join(done.stdout.split())


def data(path, *options):
    return json.loads(asked(path, *options, "--format", "json").stdout)["what_if"]


def test_work_that_is_there_already_falls_away_and_frees_its_people(small):
    text = told(small, "--set", "work.b=1")

    assert "What if: --set work.b=1?" in text
    assert "G1 moves 2 weeks forward: by February 2, 2026 with a chance of 80%, not February 16, 2026." in text
    assert "G2 moves 2 weeks forward: by March 9, 2026 with a chance of 80%, not March 23, 2026." in text
    assert "Falls away: I-2 Make the second thing." in text
    assert "I-4 Make the fourth thing ends 2 weeks sooner. Starts when technical staff are free." in text


def test_both_plans_stand_side_by_side(small):
    text = told(small, "--set", "work.b=1")

    assert "G2 (80%) March 23, 2026 March 9, 2026" in text
    assert "Cost to G2 (even odds to 80%) USD 4,000 USD 3,000" in text
    assert "Person-weeks 14 12" in text
    assert "of these technical 11 9" in text


def test_a_second_technical_person_brings_the_weeks_on_paper(small):
    found = data(small, "--capacity", "technical=+1")

    assert [(one["gate"], one["after"]["at_80"], one["weeks"]) for one in found["gates"]] == [
        ("G1", 4, -2),
        ("G2", 7, -4),
    ]
    assert found["dropped"] == found["added"] == []


@pytest.mark.parametrize(
    "text", ["technical=2", "technical=+1", "technical=+100%", "+100%"], ids=["number", "more", "percent", "all roles"]
)
def test_people_are_stated_as_a_number_more_or_a_share(small, text):
    assert data(small, "--capacity", text)["after"]["gates"][1]["at_80"] == 7


def test_a_person_less_of_one_role_group_leaves_the_other_as_it_is(small):
    found = data(small, "--capacity", "clinical=-0.5")

    assert [one["weeks"] for one in found["gates"]] == [0, 0]
    assert [(one["initiative"], one["after"]) for one in found["moved"]] == [("third", 10)]


def test_work_that_nothing_replaces_leaves_its_gate_without_a_day(small):
    text = told(small, "--without", "I-3")

    assert "G2 has no day any more." in text
    assert "Nothing closes W-3 Third any more." in text
    assert "G1 stays at February 16, 2026 with a chance of 80%." in text


def test_work_is_named_by_code_or_id(small):
    assert told(small, "--without", "I-3").partition("?")[2] == told(small, "--without", "third").partition("?")[2]


def test_answers_that_reach_a_gate_say_so(small):
    text = told(small, "--set", "work.a=1", "--set", "W-2=1")

    assert "G1 is reached at once, and needs no work any more." in text


def test_a_gate_that_is_lost_says_when_it_can_open_again(tmp_path):
    path = small_plan(tmp_path, levels={"work.a": "1", "work.b": "1"})
    text = told(path, "--set", "work.b=0")

    assert "G1 is not reached any more; it can open again by January 19, 2026 with a chance of 80%." in text


def test_a_change_that_nothing_depends_on_moves_nothing(small):
    assert "Nothing moves: the plan is the same with the change." in told(small, "--capacity", "clinical=5")


def test_an_unknown_answer_takes_the_day_from_its_gate(small):
    assert data(small, "--set", "work.c=unknown")["before"]["gates"] != []
    assert "W-3" not in told(small, "--set", "work.c=0")


def test_an_event_of_today_is_judged_like_one_in_the_file():
    done = readiness_here("roadmap", SEPSIS, "--event", "model-change", "--format", "json")
    found = json.loads(done.stdout)

    assert done.returncode == 0
    assert found["changes"] == ["--event model-change"]
    assert found["what_if"]["added"]


def test_a_paused_tool_has_its_status_for_a_verdict():
    text = " ".join(readiness_here("roadmap", SEPSIS, "--capacity", "+10%").stdout.split())

    assert "Verdict on the tool Suspended Suspended" in text


def test_an_answer_of_each_function_is_supposed_for_all_of_them(tmp_path):
    path = tmp_path / "answers.yaml"
    functions = [
        {"id": id_, "title": id_.title(), "status": "live", "answers": {"safety.oversight": shown(level)}}
        for id_, level in (("drafts", 2), ("codes", 1))
    ]
    path.write_text(json.dumps(answers(functions=functions)), "utf-8")
    done = readiness_here("roadmap", path, "--pack", PACKS, "--set", "safety.oversight=0", "--format", "json")
    found = json.loads(done.stdout)["what_if"]

    assert done.returncode == 0
    assert found["before"] != found["after"]


def test_the_file_stays_as_it_is(small):
    before = small.read_bytes()
    told(small, "--set", "work.b=1", "--without", "I-3", "--capacity", "technical=9")

    assert small.read_bytes() == before


def test_an_answer_of_the_organization_is_supposed_where_it_stands():
    done = readiness_here("roadmap", ENTERPRISE, "--set", "data.stewardship=0", "--format", "json")
    found = json.loads(done.stdout)["what_if"]

    assert (found["before"]["headline"], found["after"]["headline"]) == ("G2", "G0")
    assert [one["gate"] for one in found["gates"] if one["is_lost"]] == ["G1", "G2"]


WRONG = {
    "an unknown question": (("--set", "work.bb=1"), "there is no question called 'work.bb'", "work.b"),
    "no level": (("--set", "work.b"), "--set 'work.b' is not QUESTION=LEVEL", "--set work.b=2"),
    "a level out of the scale": (("--set", "work.b=7"), "'7' is not a level of work.b", "0, 1; or write unknown"),
    "an unknown initiative": (("--without", "I-99"), "there is no initiative called 'I-99'", "I-"),
    "an initiative almost named": (("--without", "fourht"), "there is no initiative called 'fourht'", "fourth"),
    "an unknown role group": (("--capacity", "technicl=2"), "no role group called 'technicl'", "technical"),
    "people without a number": (("--capacity", "technical=many"), "is not a number of people", "technical=6, =+2"),
    "fewer than nobody": (("--capacity", "technical=-2"), "leaves less than nobody: there are 1 today", "=+2"),
    "events without rules": (
        ("--event", "incident"),
        "small-plan has no kinds of events",
        "leave --event out",
    ),
    "two questions": (
        ("--set", "work.b=1", "--options"),
        "--options asks a question of its own",
        "one after the other",
    ),
    "a question and a day": (("--set", "work.b=1", "--by", "G1=2026-03-02"), "beside --by", "one after the other"),
    "a calendar": (("--set", "work.b=1", "--format", "ics"), "--set goes with --format terminal or json", ""),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_change_that_cannot_be_supposed_says_what_can(small, case):
    options, message, hint = WRONG[case]
    done = asked(small, *options)

    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr
    assert hint in done.stderr


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("model-chang", "there is no kind of event called 'model-chang'", "model-change"),
        ("harm/sev", "there is no severity called 'sev'", "serious-harm"),
    ],
)
def test_an_unknown_event_names_the_known_one(text, message, hint):
    done = readiness_here("roadmap", PHONE, "--event", text)

    assert done.returncode == 2
    assert message in done.stderr
    assert hint in done.stderr


def test_people_whom_work_needs_cannot_all_be_gone(small):
    done = asked(small, "--capacity", "technical=0")

    assert done.returncode == 2
    assert "the capacity for 'technical' is 0" in done.stderr


def test_work_that_is_required_cannot_be_left_out(tmp_path: Path):
    done = asked(small_plan(tmp_path, plan={"required": ["third"]}), "--without", "third")

    assert done.returncode == 2
    assert "The change cannot be supposed" in done.stderr


def test_several_files_make_one_plan_without_such_a_question(small):
    done = readiness_here("roadmap", small, small, "--pack", SMALL_PLAN, "--set", "work.b=1")

    assert done.returncode == 2
    assert "--set" in done.stderr
