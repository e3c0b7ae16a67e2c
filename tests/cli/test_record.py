"""Everything that is no level is recorded by one command, which says what it changes, or changes nothing."""

import json
import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import pytest

from readiness import pipeline
from readiness.model.answers import Answers
from readiness.saving.hold_lock import hold_lock
from running import STORIES, CommandResult, readiness_here
from tool_in_use import ANSWERS, PACKS, write_tool

HARM = ["--date", "2026-05-20", "--site", "north", "--function", "codes", "--severity", "harm", "--people", "2"]
CLOSING = ["--by", "Safety committee", "--evidence", "Review", "--location", "Office"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_tool(tmp_path)


def record(what: str, path: Path, *said: str) -> CommandResult:
    return readiness_here("record", what, path, *said, "--pack", PACKS)


def answers(path: Path) -> Answers:
    return pipeline.load(path, PACKS).answers


def test_an_event_is_one_line_and_says_what_it_does(path):
    done = record("event", path, "harm", *HARM, "--summary", "A dose was wrong: it was given.")

    assert (done.returncode, done.stderr) == (0, "")
    first, *rest = done.stdout.splitlines()
    assert first == (
        "recorded: E-1 Harm to a patient, on May 20, 2026; severity: Harm; sites: North campus; functions: Codes; "
        "people affected: 2"
    )
    assert rest == [
        "Outcome: Continue → Suspend",
        "Codes: Harm to a patient (May 20, 2026; Harm, 2 people affected): nobody has closed it.",
        "Codes: SAF-1 is below level 1. Nobody sees an error before it acts.",
        "North campus: North campus fails GS Next site. The site does not meet its gate.",
        "Reopens 3 questions until there is evidence from after May 20, 2026: SAF-1, SAF-2 and PEO-2",
        "Overdue since June 3, 2026: Review what happened",
        "By June 19, 2026: Look back at results already acted on",
        "First: Stop using the tool today.",
        "Next: Review what happened (E-1), overdue since June 3, 2026",
    ]
    (event,) = answers(path).events
    assert (event.id, event.sites, event.functions, event.people) == ("E-1", ("north",), ("codes",), 2)


def test_an_event_without_a_day_has_that_of_the_assessment_unless_nobody_knows_it(path):
    record("event", path, "harm")
    record("event", path, "harm", "--date", "unknown")

    assert [str(event.date) for event in answers(path).events] == ["2026-06-05", "None"]


def test_an_event_that_is_recorded_can_be_corrected_by_its_id(path):
    record("event", path, "harm", *HARM)
    done = record("event", path, "e-1", "--severity", "near-miss")

    assert "severity: Near miss; sites: North campus" in done.stdout
    assert [event.severity for event in answers(path).events] == ["near-miss"]


def test_what_is_recorded_is_data_too(path):
    told = json.loads(record("event", path, "model-change", "--format", "json").stdout)

    assert told["event"] == "E-1"
    assert told["recorded"][0]["code"] == "recording.event"
    assert (told["effect"]["before"], told["effect"]["now"]) == ("continue", "narrow")
    assert told["effect"]["event"]["reopened"] == ["safety.oversight"]


def test_an_event_that_names_no_site_says_that_naming_one_would_limit_it(path):
    whole, at_site = (
        record("event", path, "harm", "--date", "2026-05-20", *said) for said in ([], ["--site", "north"])
    )

    assert "E-1 names no site, so it counts for the whole tool. Naming one, such as --site north," in whole.stdout
    assert "names no site" not in at_site.stdout


def test_closing_ends_the_outcome_and_leaves_what_is_reopened(path):
    record("event", path, "harm", "--date", "2026-05-20", "--severity", "harm")
    done = record("close", path, "E-1", *CLOSING)

    assert done.stdout.splitlines()[0] == "recorded: E-1 Harm to a patient: closed on June 5, 2026 by Safety committee"
    assert "Closing restores no gate: 3 questions still need evidence from after May 20, 2026" in done.stdout
    closed = answers(path).events[0].closed
    assert closed
    assert (str(closed.date), closed.evidence[0].title, closed.evidence[0].location) == (
        "2026-06-05",
        "Review",
        "Office",
    )


def test_an_event_is_recorded_closed_and_shown_again_and_the_tool_goes_on(path):
    record("event", path, "model-change", "--date", "2026-05-20")
    record("close", path, "E-1", "--by", "Owner")
    record("date", path, "2026-06-30")
    text = path.read_text("utf-8").replace("date: 2026-03-01", "date: 2026-06-10")
    path.write_text(text, "utf-8")

    assert "It is the outcome of the tool." in readiness_here("explain", "continue", path, "--pack", PACKS).stdout


def test_a_duty_that_is_done_is_no_longer_overdue(path):
    record("event", path, "harm", *HARM)
    done = record("done", path, "E-1", "--by", "Officer", "--duty", "review", "--what", "Went through it.")

    assert "Done on June 5, 2026: Review what happened" in done.stdout
    assert answers(path).events[0].done[0].what == "Went through it."


RECORDED = {
    "status": (
        ["suspended", "--since", "2026-06-01"],
        "recorded: the status of the tool is 'Suspended' since June 1, 2026",
    ),
    "function": (
        ["letters", "--title", "Writes letters", "--status", "pilot"],
        "recorded: letters Writes letters: In pilot",
    ),
    "site": (["south", "--title", "South campus"], "recorded: south South campus"),
    "remedy": (
        ["SAF-3", "--owner", "Lead", "--due", "2026-07-01"],
        "recorded: SAF-3 Downtime: remedy by Lead, due July 1, 2026",
    ),
    "acceptance": (
        ["SAF-3", "--by", "CMO", "--until", "2026-06-20", "--because", "Paper is at hand."],
        "recorded: SAF-3 Downtime: accepted until June 20, 2026 by CMO",
    ),
    "progress": (
        ["I-6", "--status", "in-progress", "--owner", "Lead"],
        "recorded: I-6 Review what happened: in-progress",
    ),
    "milestone": (["pilot_start=2025-11-10"], "recorded: pilot_start on November 10, 2025"),
    "fact": (["sites=3"], "recorded: sites=3"),
    "flag": (["SAF-3"], "recorded: SAF-3 Downtime: on the parking lot"),
    "participant": (["Ana, owner"], "recorded: Ana, owner"),
    "date": (["2026-06-30"], "recorded: the day of the assessment is June 30, 2026"),
}


@pytest.mark.parametrize("what", RECORDED)
def test_everything_else_is_recorded_too(path, what):
    said, told = RECORDED[what]
    done = record(what, path, *said)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0] == told
    assert path.read_text("utf-8") != ANSWERS
    assert readiness_here("check", path, "--pack", PACKS).returncode == 0


def test_a_remedy_of_a_site_was_found_on_the_day_of_the_assessment(path):
    record("remedy", path, "people.local-check", "--owner", "Lead", "--due", "2026-07-01", "--site", "north")
    remedy = answers(path).sites[0].remedies["people.local-check"]

    assert (remedy.owner, str(remedy.found)) == ("Lead", "2026-06-05")


def test_a_flag_is_taken_off(path):
    record("flag", path, "SAF-3")
    record("flag", path, "SAF-3", "--off")

    assert answers(path).answers["safety.downtime"].flagged is None


REMAINS = {
    "weeks alone, which begin planned work": (
        ["--remaining", "3"], "remaining: 3 weeks", (3, None)
    ),
    "one number of all": (
        ["--remaining", "1", "--effort", "2.5"],
        "remaining: 1 week, with 2.5 person-weeks",
        (1, Fraction(5, 2)),
    ),
    "numbers by role group": (
        ["--remaining", "3", "--effort", "technical=2", "--effort", "clinical=0"],
        "remaining: 3 weeks, with 2 person-weeks (technical) and 0 person-weeks (clinical)",
        (3, {"technical": 2, "clinical": 0}),
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REMAINS)
def test_what_remains_of_work_in_progress_is_recorded(path, case):
    said, told, remaining = REMAINS[case]
    done = record("progress", path, "review", *said)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[:2] == ["recorded: I-6 Review what happened: in-progress", told]
    progress = answers(path).progress["review"]
    assert progress.remaining
    assert (progress.status, progress.remaining.weeks, progress.remaining.effort) == ("in-progress", *remaining)


def test_nothing_remains_of_what_is_done(path):
    record("progress", path, "review", "--remaining", "3", "--owner", "Lead")
    record("progress", path, "review", "--status", "done")

    progress = answers(path).progress["review"]
    assert (progress.status, progress.owner, progress.remaining) == ("done", "Lead", None)


def test_what_is_done_asks_for_new_answers_of_the_questions_it_lifts(path):
    text = path.read_text("utf-8").replace("safety.downtime: {level: 2", "safety.downtime: {level: 1")
    path.write_text(text, "utf-8")
    told = record("progress", path, "downtime", "--status", "done").stdout

    assert "A done initiative raises no level. Answer anew: SAF-3; for example: readiness answer " in told
    assert " SAF-3=2\n" in told


def test_what_is_done_and_answered_asks_for_nothing(path):
    assert "Answer anew" not in record("progress", path, "downtime", "--status", "done").stdout


def test_the_effort_that_remains_keeps_the_weeks(path):
    record("progress", path, "review", "--remaining", "3")
    record("progress", path, "review", "--effort", "2")

    remaining = answers(path).progress["review"].remaining
    assert remaining
    assert (remaining.weeks, remaining.effort) == (3, 2)


def test_progress_of_an_initiative_of_the_organizations_own_is_recorded(path):
    own = (
        "plan: {initiatives: [{id: own, code: X-1, title: Our interface, phase: P1, scope: use-case, lifts: "
        "{safety.downtime: {from: 0, to: 1}}, duration: {low: 1, likely: 2, high: 4}, effort: {technical: "
        "{low: 1, likely: 2, high: 4}}, cost_band: S, accountable_role: owner, success_metric: It works.}]}\n"
    )
    path.write_text(path.read_text("utf-8") + own, "utf-8")

    assert "recorded: X-1 Our interface: done" in record("progress", path, "X-1", "--status", "done").stdout


WRONG = {
    "weeks that are none": (["progress", "review", "--remaining", "soon"], "--remaining 'soon'", "from 1 to 520"),
    "no weeks left": (["progress", "review", "--remaining", "0"], "--remaining '0'", "--status done"),
    "an effort below zero": (
        ["progress", "review", "--remaining", "2", "--effort=-1"],
        "--effort '-1'",
        "from 0 to 10,000",
    ),
    "an effort without weeks": (["progress", "review", "--effort", "2"], "not known", "add --remaining WEEKS"),
    "an unknown role group": (
        ["progress", "review", "--remaining", "2", "--effort", "tecnical=1"],
        "'tecnical'",
        "did you mean 'technical'?",
    ),
    "efforts with and without a group": (
        ["progress", "review", "--remaining", "2", "--effort", "1", "--effort", "technical=1"],
        "--effort '1' names no role group",
        "--effort technical=2",
    ),
    "a rest of what is done": (
        ["progress", "review", "--status", "done", "--remaining", "2"],
        "nothing remains",
        "leave --remaining",
    ),
    "no kind": (["event"], "it needs KIND", "readiness record event answers.yaml KIND"),
    "an unknown kind": (["event", "harmm"], "no kind of event called 'harmm'", "did you mean 'harm'?"),
    "two kinds": (["event", "harm", "model-change"], "harm and model-change are several", "readiness record event"),
    "an unknown severity": (["event", "harm", "--severity", "sever"], "--severity 'sever'", "near-miss and harm"),
    "no severities": (
        ["event", "model-change", "--severity", "x"],
        "model-change has no severities",
        "leave --severity out",
    ),
    "an unknown site": (["event", "harm", "--site", "nort"], "--site 'nort'", "did you mean 'north'?"),
    "an unknown function": (["event", "harm", "--function", "code"], "--function 'code'", "did you mean 'codes'?"),
    "no date": (["event", "harm", "--date", "May 32"], "--date 'May 32' is not a date", "write 2026-09-30, 30 sep"),
    "two days": (["event", "harm", "--date", "5/1/2026"], '"5/1/2026" can mean 2026-01-05 and 2026-05-01', "30 sep"),
    "a later day": (
        ["event", "harm", "--date", "2026-07-01"],
        "--date July 1, 2026 is after the day of the assessment, June 5, 2026",
        "answers.yaml 2026-07-01",
    ),
    "people below zero": (["event", "harm", "--people=-1"], "--people '-1'", "digits"),
    "an unknown event": (["done", "E-9", "--by", "x"], "no event called 'E-9'", "no event in this file yet"),
    "nobody": (["acceptance", "SAF-3", "--until", "2026-07-01"], "--by is missing", "add --by WHO"),
    "an end before the beginning": (
        ["acceptance", "SAF-3", "--by", "x", "--because", "y", "--until", "2026-06-04"],
        "--until June 4, 2026 is before the day of the acceptance, June 5, 2026",
        "June 5, 2026 or a later day",
    ),
    "no id": (["function", "Not an id", "--title", "x"], "'Not an id' is not an id", "letters, digits and hyphens"),
    "an unknown status": (["status", "liv"], "no status called 'liv'", "did you mean 'live'?"),
    "a site without a title": (["site", "south", "--status", "live"], "south is a new site", "add --title TITLE"),
    "nothing about a site": (["site", "north"], "nothing is said about north", "--status"),
    "an unknown place": (
        ["remedy", "safty", "--owner", "x", "--due", "2026-07-01"],
        "'safty'",
        "did you mean 'safety'?",
    ),
    "two parts": (
        ["remedy", "SAF-3", "--owner", "x", "--due", "2026-07-01", "--site", "north", "--function", "notes"],
        "only one of --site, --function and --segment",
        "the one part",
    ),
    "an unknown initiative": (["progress", "reveiw", "--status", "done"], "'reveiw'", "did you mean 'review'?"),
    "an unknown progress": (["progress", "review", "--status", "dne"], "--status 'dne'", "did you mean 'done'?"),
    "no pair": (["milestone", "G1"], "'G1' is not NAME=VALUE", "=2026-04-20"),
    "an unknown milestone": (["milestone", "go-live=2026-02-01"], "'go-live'", "did you mean 'go_live'?"),
    "an unknown fact": (["fact", "sizes=2"], "'sizes'", "did you mean 'sites'?"),
    "a value that is none": (["fact", "sites=many"], "'many' is not a value of sites", "number"),
    "a fact told by the status": (["fact", "tool_status=live"], "told by the status", "readiness record status"),
    "an unknown question": (["flag", "SAF-9"], "there is no question called 'SAF-9'", "SAF-"),
    "a format": (["flag", "SAF-3", "--format", "xml"], "no format called 'xml'", "json"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_names_the_option_and_what_would_be_right(path, case):
    (what, *said), told, hint = WRONG[case]
    done = record(what, path, *said)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert hint in done.stderr
    assert path.read_text("utf-8") == ANSWERS


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (["--by", "Board"], "an event of the kind harm is closed with evidence"),
        (["--by", "Board", "--date", "2026-05-01"], "E-1 happened on May 20, 2026 and cannot be closed on May 1, 2026"),
        (["--by", "Board", "--evidence", "x", "--evidence-date", "2026-05-01"], "is before E-1 happened"),
        (["--evidence", "x"], "--by is missing"),
        (["--by", "Board", "--location", "x"], "--evidence is missing"),
    ],
)
def test_an_event_is_not_closed_early_or_without_what_it_needs(path, said, told):
    record("event", path, "harm", *HARM)
    before = path.read_bytes()
    done = record("close", path, "E-1", *said)

    assert done.returncode == 2
    assert told in done.stderr
    assert path.read_bytes() == before


def test_nothing_is_done_about_an_event_before_it_happened(path):
    record("event", path, "harm", *HARM)
    done = record("done", path, "E-1", "--by", "Officer", "--date", "2026-05-19")

    assert done.returncode == 2
    assert "--date May 19, 2026 is before E-1 happened, on May 20, 2026" in done.stderr


def test_a_summary_that_seems_to_name_a_patient_is_warned_about(path):
    done = record("event", path, "harm", "--severity", "harm", "--summary", "Mr. John Smith, born 1950-02-03")

    assert done.returncode == 0
    assert "warning: this text looks as if it named a patient" in done.stderr


def test_what_the_file_would_not_allow_is_not_written(path):
    before = path.read_bytes()
    done = record("date", path, "2026-01-01")  # before the tool was live

    assert done.returncode == 3
    assert path.read_bytes() == before


def test_standard_input_is_no_file():
    done = readiness_here("record", "event", "-", "harm")

    assert done.returncode == 2
    assert "standard input is not one" in done.stderr


def test_a_pack_without_rules_for_tools_in_use_has_no_events(tmp_path):
    path = tmp_path / "answers.yaml"
    begun = ["new", path, "--organization", "Elm", "--use-case", "Beds", "--pack", "samm", "--date", "2026-06-05"]
    assert readiness_here(*begun).returncode == 0
    done = readiness_here("record", "event", path, "harm")

    assert done.returncode == 2
    assert "this rubric has no rules for tools in use" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_may_only_be_read_is_left_alone(path):
    path.chmod(0o444)
    done = record("event", path, "harm")

    assert done.returncode == 4
    assert "chmod u+w" in done.stderr


def test_another_session_is_waited_for(path):
    command = [sys.executable, "-m", "readiness", "record", "event", str(path), "harm", "--pack", str(PACKS)]
    with hold_lock(path, str(path)):
        waits = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert waits.stderr
        assert "is being answered in another session" in waits.stderr.readline()
    told, _ = waits.communicate(timeout=60)

    assert told.startswith("recorded: E-1")


def test_events_recorded_at_once_get_ids_of_their_own(path):
    command = [sys.executable, "-m", "readiness", "record", "event", str(path), "harm", "--pack", str(PACKS)]
    writers = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(4)]
    assert [writer.wait() for writer in writers] == [0] * 4

    assert [event.id for event in answers(path).events] == ["E-1", "E-2", "E-3", "E-4"]


def test_a_flag_on_a_question_of_the_organization_goes_into_its_file(tmp_path):
    for name in ("answers.yaml", "organization.yaml"):
        (tmp_path / name).write_bytes((STORIES / "enterprise-scale" / name).read_bytes())
    before = (tmp_path / "answers.yaml").read_bytes()

    assert readiness_here("record", "flag", tmp_path / "answers.yaml", "security.inventory").returncode == 0
    assert (tmp_path / "answers.yaml").read_bytes() == before
    assert "flagged: true" in (tmp_path / "organization.yaml").read_text("utf-8")


def test_an_event_that_is_recorded_twice_is_warned_about(path):
    record("event", path, "harm", *HARM)
    done = record("event", path, "harm", *HARM)

    assert done.returncode == 0
    assert "warning: E-1 is of the same kind and day" in done.stderr
    assert "same kind" not in record("event", path, "harm", "--date", "2026-05-21").stderr


def test_an_event_recorded_by_mistake_is_taken_out(path):
    record("event", path, "harm", *HARM)
    done = record("event", path, "e-1", "--remove")

    assert done.stdout.splitlines()[:2] == ["removed: E-1 Harm to a patient", "Outcome: Suspend → Continue"]
    assert answers(path).events == ()


def test_an_event_that_was_acted_on_is_taken_out_only_by_force(path):
    record("event", path, "harm", *HARM)
    record("done", path, "E-1", "--by", "Officer", "--duty", "review")
    done = record("event", path, "E-1", "--remove")

    assert (done.returncode, done.stdout) == (2, "")
    assert "E-1 is closed, or something was done about it" in done.stderr
    assert record("event", path, "E-1", "--remove", "--force").returncode == 0
    assert answers(path).events == ()


def test_an_event_is_closed_once(path):
    record("event", path, "harm", *HARM)
    record("close", path, "E-1", *CLOSING)
    done = record("close", path, "E-1", "--by", "Board")

    assert (done.returncode, done.stdout) == (2, "")
    assert "E-1 is closed already: on June 5, 2026 by Safety committee" in done.stderr
    assert record("close", path, "E-1", "--by", "Board", "--force").returncode == 0


def test_closing_before_all_duties_are_done_is_warned_about(path):
    record("event", path, "harm", *HARM)
    done = record("close", path, "E-1", *CLOSING)

    assert "warning: E-1 is closed and 2 duties are not done. Overdue since June 3, 2026: Review" in done.stderr
    assert "By June 19, 2026: Look back at results already acted on" in done.stderr
    explained = readiness_here("explain", "E-1", path, "--pack", PACKS).stdout
    assert "Closed on June 5, 2026; but 1 duty is overdue, and counts until it is done" in explained


def test_once_something_was_done_the_next_duty_comes_first(path):
    record("event", path, "harm", *HARM)
    done = record("done", path, "E-1", "--by", "Officer", "--duty", "review")

    assert "First:" not in done.stdout
    assert done.stdout.splitlines()[-1] == "Next: Look back at results already acted on (E-1), by June 19, 2026"


def test_what_was_done_is_told_by_a_duty_or_in_words(path):
    record("event", path, "harm", *HARM)
    done = record("done", path, "E-1", "--by", "Officer")

    assert (done.returncode, done.stdout) == (2, "")
    assert "nothing is said about what was done" in done.stderr
    assert "--duty" in done.stderr


def test_a_new_status_begins_on_the_day_of_the_assessment_and_the_same_one_keeps_its_day(path):
    again = record("status", path, "live")
    new = record("status", path, "suspended")

    assert again.stdout.startswith("recorded: the status of the tool is 'In daily use' since February 1, 2026\n")
    assert "'Suspended' since June 5, 2026, the day of the assessment; --since names another day" in new.stdout
    tool = answers(path).tool
    assert tool
    assert str(tool.since) == "2026-06-05"


def test_the_reason_of_a_status_is_kept_until_another_status_begins(path):
    record("status", path, "suspended", "--because", "A word was missed.")
    record("status", path, "suspended", "--since", "2026-06-01")
    kept = answers(path).tool
    record("status", path, "live")
    tool = answers(path).tool

    assert kept
    assert (str(kept.since), kept.because) == ("2026-06-01", "A word was missed.")
    assert tool
    assert tool.because is None


def test_the_day_of_a_status_may_be_unknown(path):
    record("status", path, "suspended", "--since", "unknown")
    tool = answers(path).tool

    assert tool
    assert tool.since is None


def test_evidence_for_a_reopened_question_is_told_to_be_too_old_or_to_show_it_again(path):
    record("event", path, "harm", "--date", "2026-05-20", "--severity", "harm")

    def evidence(day: str) -> str:
        given = ["answer", path, "SAF-2=2", "--evidence", f"New list; {day}; Share", "--pack", PACKS]
        return readiness_here(*given).stderr

    assert "SAF-2 is reopened by E-1: only evidence dated after May 20, 2026 counts" in evidence("2026-05-20")
    assert "SAF-2 is shown again after E-1; 2 questions are still reopened by it" in evidence("2026-05-21")


def test_what_a_suspended_tool_needs_is_told_instead_of_an_outcome_for_its_use(path):
    record("status", path, "suspended")
    done = record("event", path, "harm", *HARM)

    assert "Suspended: before it is used again, this must be shown, done or closed:" in done.stdout
    assert "First:" not in done.stdout
