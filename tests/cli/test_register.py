"""Documents of the register on the command line: recorded, named, checked, listed, and due."""

import json
import os
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from readiness import pipeline
from running import readiness_here

TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"
PACK = ("--pack", TINY)
ANSWERS = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  profile: {touches_care: true, uses_agents: true, size: small, sites: 3}
evidence:
  minutes: {title: Minutes, date: 2026-05-04, expires: 2026-08-01}
  pilot-report: {title: Pilot report, date: 2026-05-01, location: Quality share, reviewed_by: CMIO}
answers:
  care.records: {level: 2, evidence: [pilot-report]}
  care.oversight: {level: 2, evidence: [pilot-report, {use: minutes, supports: 1}]}
  care.agents: {level: 2, evidence: [minutes]}
  team.owner: 2
"""
ORGANIZATION = """\
organization: North Clinic
date: 2026-06-01
questionnaire: tiny@1.2.0
profile: {size: small, sites: 3}
evidence:
  policy: {title: Policy, date: 2026-04-01}
answers:
  team.owner: {level: 2, evidence: [policy]}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, encoding="utf-8")
    return path


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Answers that name a document of their organization's register."""
    path = tmp_path / "answers.yaml"
    own = ANSWERS.replace("size: small, sites: 3}", "x: y}").replace(", x: y", "").replace("  team.owner: 2\n", "")
    own = own.replace("  profile:", "  organization_answers: organization.yaml\n  profile:")
    path.write_text(own.replace("[minutes]", "[minutes, policy]"), encoding="utf-8")
    (tmp_path / "organization.yaml").write_text(ORGANIZATION, encoding="utf-8")
    return path


def record(path: Path, *arguments: object):
    return readiness_here("record", "evidence", path, *arguments, *PACK)


def line(path: Path, id_: str) -> str:
    return next(one for one in path.read_text("utf-8").splitlines() if one.startswith(f"  {id_}:"))


def test_a_document_is_recorded_with_what_is_said_of_it(path):
    said = ("--title", "Test of May", "--date", "2026-05-20", "--location", "docs/test.pdf", "--expires", "2026-12-31")
    done = record(path, "test", *said, "--reviewed-by", "CMO", "--note", "Signed")

    assert (done.returncode, done.stdout) == (0, "recorded: test Test of May\n")
    assert line(path, "test") == (
        "  test: {title: Test of May, date: 2026-05-20, location: docs/test.pdf, expires: 2026-12-31, "
        "reviewed_by: CMO, note: Signed}"
    )


def test_the_id_of_a_new_document_is_made_of_its_title(path):
    assert record(path, "Letter of the supplier").stdout == "recorded: letter-of-the-supplier Letter of the supplier\n"


def test_a_document_is_changed_by_its_id_or_its_title(path):
    assert record(path, "pilot report", "--expires", "2026-11-01").stdout == "changed: pilot-report Pilot report\n"
    assert "expires: 2026-11-01" in line(path, "pilot-report")


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (("test",), "--title is missing", "add --title TITLE"),
        (("minutes",), "nothing is said about minutes", "add one of --title"),
        (("minutes", "--date", "May"), "'May' is not a date", "write 2026-09-30"),
        (("minutes", "--date", "2026-07-01"), "after the day of the assessment", "record date"),
        (("minutes", "--expires", "2026-01-01"), "expires on January 1, 2026, before its date", "correct one"),
        (("minutes", "--digest"), "a digest is of a file", "write the path of the file"),
        (("minuts", "--remove"), "there is no document 'minuts'", "did you mean 'minutes'?"),
        (("minutes", "--remove"), "2 answers name it (care.oversight and care.agents)", "remove the name"),
        (("test", "--title", "T", "--organization"), "names no file of the organization", "leave out --organization"),
    ],
)
def test_what_cannot_be_recorded_says_why_and_changes_nothing(path, arguments, message, hint):
    done = record(path, *arguments)

    assert done.returncode == 2
    assert message in done.stderr
    assert hint in done.stderr
    assert path.read_text("utf-8") == ANSWERS


def test_a_document_that_no_answer_names_is_removed(path):
    record(path, "test", "--title", "Test")
    assert record(path, "test", "--remove").stdout == "removed: test Test\n"
    assert path.read_text("utf-8") == ANSWERS


def test_a_document_goes_into_the_file_of_the_organization(shared):
    done = record(shared, "charter", "--title", "Charter", "--organization")

    assert done.returncode == 0
    assert line(shared.with_name("organization.yaml"), "charter") == "  charter: {title: Charter}"


def test_an_answer_names_a_document_by_its_id(path):
    readiness_here("answer", path, "team.owner=2", "--evidence", "pilot-report", *PACK)

    (piece,) = pipeline.load(path, TINY).answers.answers["team.owner"].evidence
    assert (piece.title, piece.use, piece.location) == ("Pilot report", "pilot-report", "Quality share")


def test_an_id_that_is_nearly_that_of_a_document_is_refused(path):
    done = readiness_here("answer", path, "team.owner=2", "--evidence", "pilot-reprot", *PACK)

    assert done.returncode == 2
    assert "did you mean 'pilot-report'?" in done.stderr


def test_an_answer_of_the_organization_cannot_name_a_document_of_one_use_case(shared):
    done = readiness_here("answer", shared, "team.owner=2", "--evidence", "minutes", *PACK)

    assert done.returncode == 3
    assert "organization.yaml" in done.stderr
    assert "there is no document 'minutes' in the register" in done.stderr


def test_documents_of_both_files_count(shared):
    loaded = pipeline.load(shared, TINY).answers

    assert sorted(loaded.evidence) == ["minutes", "pilot-report", "policy"]
    assert [one.title for one in loaded.answers["care.agents"].evidence] == ["Minutes", "Policy"]
    assert loaded.answers["team.owner"].evidence[0].title == "Policy"


def listed(path: Path, *more: object) -> Any:
    return json.loads(readiness_here("list", "evidence", "--answers", path, "--format", "json", *more, *PACK).stdout)


def test_the_list_says_what_each_document_proves_until_when_and_what_is_missing(path):
    record(path, "letter", "--title", "Letter")
    found = listed(path)

    assert [(one["id"], one["until"], one["unused"]) for one in found["evidence"]] == [
        ("letter", None, True),
        ("minutes", "2026-08-01", False),
        ("pilot-report", "2027-05-01", False),
    ]
    assert [(one["code"], one["level"]) for one in found["evidence"][1]["proves"]] == [("CARE-02", 1), ("CARE-03", 2)]
    assert found["missing"] == [{"question": "team.owner", "code": "TEAM-01", "level": 2}]


def test_the_list_in_words_remarks_what_no_answer_names(path):
    record(path, "letter", "--title", "Letter")
    shown = readiness_here("list", "evidence", "--answers", path, *PACK).stdout

    assert "[E1] letter  Letter, no date: it supports no level\n    no answer names it\n" in shown
    assert "    proves: CARE-02 level 1 and CARE-03 level 2\n    counts until August 1, 2026\n" in shown
    assert "Levels that need evidence and have none:\n  TEAM-01 Owner: level 2\n" in shown


def test_the_list_is_of_the_day_asked_for(path):
    minutes = listed(path, "--as-of", "2026-08-02")["evidence"][0]

    assert minutes["state"] == "expired"


def test_a_document_that_lapses_is_due_once_with_all_its_questions(path):
    path.write_text(ANSWERS.replace("{use: minutes, supports: 1}", "minutes").replace("pilot-report, min", "min"))
    shown = readiness_here("check", path, "--expiring", 90, "--format", "json", *PACK)
    (item,) = json.loads(shown.stdout)["files"][0]["items"]

    assert item["key"] == "evidence:minutes:2026-08-01"
    assert item["title"]["text"] == "Document counts until this day: Minutes (CARE-02 and CARE-03)"


def warned(path: Path) -> list[str]:
    found = json.loads(readiness_here("check", path, "--format", "json", *PACK).stdout)
    return [one["message"]["text"] for one in found["problems"]]


@pytest.mark.parametrize(
    ("location", "message"),
    [
        ("docs/pilot.pdf", None),
        ("docs/", None),
        ("docs/Pilot.pdf", "'docs/Pilot.pdf' is there as 'pilot.pdf', in other letters"),
        ("docs/plan.pdf", "there is no 'docs/plan.pdf' beside this file"),
        ("../docs/../../x.pdf", "'../docs/../../x.pdf' leads out of this folder and its repository"),
        ("docs/away.txt", "'docs/away.txt' leads out of this folder and its repository"),
        ("https://share.example.org/pilot", None),
        ("https:///pilot", "'https:///pilot' is no complete address"),
        ("https://share.example.org/a b", "'https://share.example.org/a b' is no complete address"),
        ("Quality share", None),
        ("SharePoint / AI program / pilot report v3", None),
        ("Binder 3.2", None),
        ("/srv/share/pilot.pdf", None),
    ],
)
def test_a_location_that_leads_nowhere_is_warned_about(path, location, message):
    docs = path.with_name("docs")
    docs.mkdir()
    (docs / "pilot.pdf").write_text("Pilot")
    (docs / "away.txt").symlink_to("/etc/hostname")
    path.write_text(ANSWERS.replace("location: Quality share", f"location: '{location}'"))

    assert warned(path) == ([message] if message else [])


def test_a_document_that_was_changed_since_its_digest_is_warned_about(path):
    report = path.with_name("pilot.pdf")
    report.write_text("Pilot")
    record(path, "pilot-report", "--location", "pilot.pdf", "--digest")
    assert f"sha256: {sha256(b'Pilot').hexdigest()}" in line(path, "pilot-report")
    assert warned(path) == []

    report.write_text("Another")

    assert warned(path) == ["'pilot.pdf' is another content than the digest is of"]


def test_a_pipe_in_place_of_a_document_is_not_read(path):
    os.mkfifo(path.with_name("pilot.pdf"))
    done = record(path, "pilot-report", "--location", "pilot.pdf", "--digest")

    assert "a digest is of a file" in done.stderr


@pytest.mark.parametrize("form", ["markdown", "terminal", "html"])
def test_the_full_report_lists_each_document_once_and_answers_name_its_number(path, form):
    shown = readiness_here("report", path, "--audience", "full", "--format", form, "-o", "-", *PACK).stdout

    assert shown.count("Quality share") == 1
    assert shown.replace("&#91;", "[").replace("&#93;", "]").count("[E2]") == 3


def test_a_redacted_report_has_no_title_id_or_reviewer_of_a_document(path):
    shown = readiness_here(
        "report", path, "--audience", "full", "--redact", "--format", "json", "-o", "-", *PACK
    ).stdout

    assert not any(text in shown for text in ("Pilot report", "pilot-report", "CMIO", "Quality share", "Minutes"))
    assert [one["id"] for one in json.loads(shown)["register"]] == ["E1", "E2"]


def test_evidence_in_oscal_refers_to_the_resource_of_its_document(path):
    shown = readiness_here("report", path, "--audience", "full", "--format", "oscal", "-o", "-", *PACK).stdout
    results = json.loads(shown)["assessment-results"]
    titles = {one["uuid"]: one["title"] for one in results["back-matter"]["resources"]}
    evidence = [
        titles[piece["href"].removeprefix("#")]
        for one in results["results"][0]["observations"]
        for piece in one.get("relevant-evidence", ())
    ]

    assert evidence == ["Pilot report", "Pilot report", "Minutes", "Minutes"]
