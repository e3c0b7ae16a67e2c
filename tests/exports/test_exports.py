"""Work items for other tools: keys that stay, dates by chance, calendars and tables that readers accept."""

import csv
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from live_tool import PACKS, answers, event
from readiness import pipeline
from readiness.exports import csv as as_csv
from readiness.exports import ics, jira
from readiness.exports.work_items import work_items
from readiness.model.assessment import Assessment
from readiness.view.build import build_view
from running import STORIES, readiness_here

EXAMPLES = sorted(STORIES.glob("*/answers.yaml"))


def assessed(**changes: object) -> Assessment:
    return pipeline.assess(answers(**changes), packs=PACKS)


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_row_has_the_dates_by_chance_and_the_effort_by_role_group():
    (row,) = rows(as_csv.export(assessed(answers={"people.training": "0"})))

    assert row["key"].startswith("training/")
    assert (row["code"], row["status"], row["start_50"]) == ("I-4", "planned", "2026-06-05")
    assert "2026-06-26" <= row["finish_50"] <= row["finish_80"]
    assert float(row["effort"]) == sum(float(row[head] or 0) for head in row if head.startswith("effort_"))


def test_work_in_progress_and_work_that_is_done_keep_their_keys():
    short = {"people.training": "0"}
    keys = [
        [row["key"] for row in rows(as_csv.export(assessed(answers=short, progress=progress)))]
        for progress in ({}, {"training": {"status": "in-progress"}}, {"training": {"status": "done"}})
    ]

    assert keys[0] == keys[1] == keys[2] != []


def test_what_is_done_has_no_dates_and_no_effort():
    (row,) = rows(as_csv.export(assessed(progress={"training": {"status": "done", "owner": "Trainer"}})))

    assert (row["status"], row["owner"], row["start_50"], row["finish_80"], row["effort"]) == (
        "done", "Trainer", "", "", "",
    )  # fmt: skip


def test_an_entry_of_the_lane_keeps_its_key_when_others_come_before_it():
    short: dict[str, object] = {"answers": {"safety.downtime": "0"}}
    before = {item.key for item in work_items(assessed(**short))}
    after = {item.key for item in work_items(assessed(**short, events=[event()]))}

    assert before
    assert {key for key in before if not key.startswith("action:")} <= after


def test_a_due_date_is_the_promised_one():
    progress = {"training": {"status": "planned", "due": "2026-07-02"}}
    (row,) = rows(as_csv.export(assessed(answers={"people.training": "0"}, progress=progress)))

    assert row["due"] == "2026-07-02"


def test_a_title_that_is_a_formula_is_text():
    data = answers(answers={"people.training": "0"}, progress={"training": {"status": "planned", "owner": "=1+1"}})
    (row,) = rows(as_csv.export(pipeline.assess(data, packs=PACKS)))

    assert row["owner"] == "'=1+1"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_no_two_items_share_a_key_and_each_waits_for_items_that_exist(path: Path):
    items = work_items(pipeline.assess(path))
    keys = [item.key for item in items]

    assert len(set(keys)) == len(keys) > 0
    assert {key for item in items for key in item.after} <= set(keys)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_work_that_makes_the_tool_safe_waits_for_nothing_else(path: Path):
    items = [item for item in work_items(pipeline.assess(path)) if item.phase_key.startswith("safe-now/")]

    assert {key for item in items for key in item.after} <= {item.key for item in items}


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_organization_wide_work_has_the_same_key_for_another_use_case(path: Path):
    loaded = pipeline.load(path)
    header = loaded.answers.assessment.model_copy(update={"use_case": "Another one"})
    other = pipeline.LoadedAnswers(loaded.pack, loaded.answers.model_copy(update={"assessment": header}), loaded.sha256)
    scopes = {one.id: one.scope for one in loaded.pack.rubric.initiatives}
    keys = [{item.key for item in work_items(pipeline.assess(one))} for one in (loaded, other)]
    shared = {key.partition("/")[0] for key in keys[0] & keys[1]}

    assert {scopes[id_] for id_ in shared} <= {"organization"}
    assert shared or path.parent.name == "front-office-phone"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_a_calendar_is_one_that_readers_accept(path: Path):
    assessment = pipeline.assess(path)
    content = ics.export(assessment)
    events = read_calendar(content)

    assert content == ics.export(pipeline.assess(path))
    assert len({one["UID"] for one in events}) == len(events) > 0
    for one in events:
        assert one["DTSTAMP"] == f"{assessment.answers.date:%Y%m%d}T000000Z"
        assert one["DTSTART;VALUE=DATE"] < one["DTEND;VALUE=DATE"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_a_calendar_has_each_day_of_the_report(path: Path):
    assessment = pipeline.assess(path)
    events = {one["UID"].partition("/")[0]: one for one in read_calendar(ics.export(assessment))}
    for entry in build_view(assessment).calendar:
        kind, _, about = entry.key.partition(":")
        if kind in {"start", "finish"}:  # the work has one event from its start to its end
            end = "DTSTART" if kind == "start" else "DTEND"
            assert events[f"readiness:{about}"][f"{end};VALUE=DATE"] == f"{entry.day:%Y%m%d}"
        elif entry.key in {f"gate:{gate.gate}:80" for gate in assessment.roadmap.gate_weeks}:
            assert events["readiness:" + entry.key.removesuffix(":80")]["DTSTART;VALUE=DATE"] == f"{entry.day:%Y%m%d}"
        else:
            assert events[f"readiness:day:{entry.key}"]["DTSTART;VALUE=DATE"] == f"{entry.day:%Y%m%d}"


def test_a_day_that_the_plan_does_not_keep_says_so_in_the_calendar():
    remedies = {"people.training": {"owner": "Trainer", "due": "2026-06-06"}}
    events = read_calendar(ics.export(assessed(answers={"people.training": "0"}, remedies=remedies)))
    (due,) = (one for one in events if one["UID"].startswith("readiness:day:remedy:"))

    assert due["SUMMARY"] == "Remedy due: PEO-1 Training"
    assert due["DESCRIPTION"].startswith("Not kept by the plan. ")
    assert due["DESCRIPTION"].endswith("Accountable: Trainer.")


def test_the_last_day_there_is_has_an_event():
    remedies = {"people.training": {"owner": "Trainer", "due": "9999-12-31"}}
    content = ics.export(assessed(answers={"people.training": "0"}, remedies=remedies)).decode()

    assert "DTSTART;VALUE=DATE:99991231\r\n" in content


def read_calendar(content: bytes) -> list[dict[str, str]]:
    """Return the events of a calendar; check line ends, folds and the lines that each event needs."""
    *lines, last = content.split(b"\r\n")
    assert last == b""
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    unfolded = content.decode().replace("\r\n ", "").split("\r\n")
    assert (unfolded[0], unfolded[-2]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    found: list[dict[str, str]] = []
    for line in unfolded[1:-2]:
        name, colon, value = line.partition(":")
        assert colon, line
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and line != "END:VEVENT":
            assert name not in found[-1]
            found[-1][name] = value
    assert all({"UID", "DTSTAMP", "SUMMARY", "DTSTART;VALUE=DATE"} <= one.keys() for one in found)
    return found


def test_texts_of_a_calendar_are_escaped_and_no_character_is_cut():
    data = answers(answers={"people.training": "0"},
                   progress={"training": {"status": "planned", "owner": "Lee; Ö" + "ö" * 90 + ", \\ x"}})  # fmt: skip
    (one, *_) = read_calendar(ics.export(pipeline.assess(data, packs=PACKS)))

    assert "Lee\\; Ö" + "ö" * 90 + "\\, \\\\ x" in one["DESCRIPTION"]


def test_a_later_assessment_updates_the_events_of_an_earlier_one():
    first, later = (
        read_calendar(ics.export(assessed(answers={"people.training": "0"}, assessment={"date": day})))
        for day in ("2026-06-05", "2026-07-05")
    )

    assert [one["UID"] for one in first] == [one["UID"] for one in later]
    assert int(first[0]["SEQUENCE"]) + 30 == int(later[0]["SEQUENCE"])


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_jira_gets_epics_first_and_tasks_below_them_with_links_that_exist(path: Path):
    table = list(csv.reader(StringIO(jira.export(pipeline.assess(path)).decode("utf-8-sig"), newline="")))
    heads, found = table[0], table[1:]
    kinds = [row[0] for row in found]
    ids = [row[heads.index("Issue Id")] for row in found]

    assert kinds == sorted(kinds)
    assert len(set(ids)) == len(ids)
    assert {len(row) for row in found} == {len(heads)}
    epics = {id_ for id_, kind in zip(ids, kinds, strict=True) if kind == "Epic"}
    assert {row[heads.index("Parent")] for row in found if row[0] == "Task"} == epics
    assert {cell for row in found for head, cell in zip(heads, row, strict=True) if head == "Link Blocks"} <= {*ids, ""}
    assert all(" " not in cell for row in found for head, cell in zip(heads, row, strict=True) if head == "Labels")


def test_jira_has_the_same_ids_after_answers_change():
    first, later = (
        rows(jira.export(assessed(answers={"people.training": "0"}, progress=progress)))
        for progress in ({}, {"training": {"status": "in-progress"}})
    )

    assert [row["Issue Id"] for row in first] == [row["Issue Id"] for row in later]
    assert [row["Status"] for row in first[1:]] == ["To Do"]
    assert [row["Status"] for row in later[1:]] == ["In Progress"]


@pytest.mark.parametrize("form", ["csv", "ics", "jira"])
def test_the_command_writes_the_work(tmp_path: Path, form: str):
    out = tmp_path / f"plan.{form}"
    done = readiness_here("roadmap", STORIES / "sepsis-stalled" / "answers.yaml", "--format", form, "-o", out)

    assert done.returncode == 0
    assert done.stderr.endswith(f"wrote {out}\n")
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR" if form == "ics" else b"\xef\xbb\xbf")


def test_an_unknown_form_names_the_known_ones(tmp_path: Path):
    done = readiness_here("roadmap", STORIES / "sepsis-stalled" / "answers.yaml", "--format", "icl")

    assert (done.returncode, done.stdout) == (2, "")
    assert "did you mean 'ics'?" in done.stderr


def test_days_are_those_of_the_roadmap():
    assessment = assessed(answers={"people.training": "0"})
    (step,) = assessment.roadmap.steps
    (item,) = work_items(assessment)

    assert item.finish_80 == date.fromordinal(date(2026, 6, 5).toordinal() + 7 * step.dates.at_80)


def test_issues_that_jira_has_already_are_updated(tmp_path: Path):
    path, out = STORIES / "sepsis-stalled" / "answers.yaml", tmp_path / "jira.csv"
    readiness_here("roadmap", path, "--format", "jira", "-o", out)
    first = rows(out.read_bytes())
    table = list(csv.reader(StringIO(out.read_text("utf-8-sig"), newline="")))
    labels = [cell for head, cell in zip(table[0], table[5], strict=True) if head == "Labels"]
    export = tmp_path / "export.csv"
    export.write_text(f"Summary,Issue key,Labels,Labels\nRenamed,PLAN-7,readiness,{labels[-1]}\n", "utf-8")
    done = readiness_here("roadmap", path, "--format", "jira", "--issue-keys", export, "-o", out)
    later = rows(out.read_bytes())

    assert done.returncode == 0
    assert [row["External ID"] for row in later] == [row["External ID"] for row in first]
    assert [row["Issue Key"] for row in later if row["Issue Key"]] == ["PLAN-7"]
    assert later[4]["Issue Key"] == "PLAN-7"


ISSUES = {
    "no column of keys": ("Summary,Labels\na,b\n", ":1:1", "no column is called 'Issue key'"),
    "no table": ('Issue key,Summary\n"a,b\n', "export.csv", "no table"),
    "an empty file": ("", "export.csv", "no column is called 'Issue key'"),
}


@pytest.mark.parametrize("case", ISSUES)
def test_a_file_without_issues_says_how_to_export_them(tmp_path: Path, case: str):
    text, place, told = ISSUES[case]
    export = tmp_path / "export.csv"
    export.write_text(text, "utf-8")
    path = STORIES / "sepsis-stalled" / "answers.yaml"
    done = readiness_here("roadmap", path, "--format", "jira", "--issue-keys", export)

    assert (done.returncode, done.stdout) == (3, "")
    for part in (place, told, "the label 'readiness' in Jira"):
        assert part in done.stderr


def test_issue_keys_are_for_jira_only(tmp_path: Path):
    path = STORIES / "sepsis-stalled" / "answers.yaml"
    done = readiness_here("roadmap", path, "--format", "csv", "--issue-keys", tmp_path / "export.csv")

    assert (done.returncode, done.stdout) == (2, "")
    assert "--issue-keys goes with --format jira" in done.stderr
