"""What lapses and what falls due: `check --expiring` and `check --due`."""

import json

import pytest

from running import STORIES, readiness_here

LARGE = STORIES / "enterprise-scale/answers.yaml"
STALLED = STORIES / "sepsis-stalled/answers.yaml"


def items_of(path, *arguments):
    return json.loads(readiness_here("check", path, *arguments, "--format", "json").stdout)["files"][0]["items"]


def text_of(statement):
    return statement and statement["text"]


def test_evidence_that_lapses_is_listed_with_who_answers_it_and_the_gate_that_falls():
    found = items_of(LARGE, "--expiring", 90)

    assert [(one["day"], text_of(one["owner"])) for one in found] == [
        ("2026-07-02", "Change lead"),
        ("2026-08-19", "Privacy officer"),
        ("2026-08-19", "Procurement lead"),
    ]
    assert [bool(one["note"]) for one in found] == [False, False, True]
    assert text_of(found[2]["note"]).startswith("After August 19, 2026, G2 no longer holds")


@pytest.mark.parametrize(("days", "number"), [(26, 0), (27, 1)])
def test_the_last_day_asked_for_is_included(days, number):
    assert len(items_of(LARGE, "--expiring", days)) == number


def test_what_has_lapsed_stays_in_the_list_as_overdue():
    shown = readiness_here("check", LARGE, "--expiring", 0, "--as-of", "2026-08-20", "--format", "json")
    found = json.loads(shown.stdout)["files"][0]["items"]

    assert shown.returncode == 1
    assert {(one["day"], one["overdue"]) for one in found} >= {("2026-07-02", True), ("2026-08-19", True)}


def test_everything_promised_and_the_next_gate_are_due():
    kinds = {one["kind"] for one in items_of(STALLED, "--due", 60)}

    assert {"remedy", "decision", "finish", "gate"} <= kinds


def test_what_is_overdue_turns_the_run_red():
    on_time = readiness_here("check", LARGE, "--due", 60)
    late = readiness_here("check", STALLED, "--due", 60, "--as-of", "2026-08-01")

    assert (on_time.returncode, late.returncode) == (0, 1)
    assert "overdue since July 10, 2026: Remedy due: SEC-12" in " ".join(late.stdout.split())


def test_each_owner_has_one_issue_whose_key_stays():
    def issues(day):
        shown = readiness_here("check", STALLED, "--due", 10, "--as-of", day, "--format", "github-issues").stdout
        return {one["key"]: one for one in json.loads(shown)["issues"]}

    before, later = issues("2026-07-01"), issues("2026-08-01")
    key = "larkmoor-regional-health:early-sepsis-prediction-on-adult-wards:chief-compliance-officer"

    assert key in before.keys() & later.keys()
    assert f"<!-- readiness-due: {key} -->" in later[key]["body"]
    assert later[key]["title"].startswith("Chief compliance officer: 1 item due by August 11, 2026")


def test_keys_within_a_file_are_unique():
    keys = [one["key"] for one in items_of(STALLED, "--due", 400)]

    assert len(keys) == len(set(keys))


def test_a_pack_has_nothing_due(tmp_path):
    result = readiness_here("check", tmp_path, "--due", 10)

    assert result.returncode == 2
    assert "are about answers files" in result.stderr
