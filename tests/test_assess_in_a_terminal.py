"""Interviews as people hold them: on a real terminal, through a pipe, interrupted and resumed."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pexpect
import pytest

from pseudo_terminal import text_before, text_matched, wait_for_read
from readiness import pipeline
from running import readiness_here
from tool_in_use import state_status

COMMAND = [sys.executable, "-m", "readiness"]
PROFILE = {
    "touches_clinical_care": "true", "patient_facing": "false", "records_patients": "false", "pilot_live": "true",
    "already_started": "false", "uses_genai": "false", "uses_agents": "false", "has_vendor": "true",
    "vendor_hosted": "false", "sends_patient_data_out": "false", "coverage_or_billing": "false",
    "live_use_cases": "3", "sites": "2", "size": "health-system", "jurisdiction": "united-states",
    "kind": "prediction", "users": "40", "contract_by": "own", "governance_by": "own",
}  # fmt: skip
FACTS = [f"--fact={fact}={value}" for fact, value in PROFILE.items()]
BY_HAND = {
    "# DATA-01 Data shown to exist and to fit": "  data.availability: 3",
    "# DATA-02 Tried on real, uncleaned records": """\
  data.live-records:
    level: 2
    note: "Seen on ward 4: é"
    evidence: [{title: Report, date: 2026-05-01, location: "https://x.example/#1", supports: 2}]""",
    "# DATA-03 Data checked as they arrive": """\
  data.quality-rules: {level: 2, measured: {value: 93, date: 2026-05-01}}""",
    "# DATA-04 Shared codes and terms": "  data.terminology: unknown",
    "# SEC-12 Telling patients and staff, and a way to a person": """\
  security.transparency: {not_applicable: No systems yet, approved_by: CMIO}""",
}


def readiness(*arguments: str | Path, typed: str | None = None, code: int = 0) -> str:
    done = readiness_here(*arguments, stdin=typed or "")
    assert done.returncode == code, done.stderr
    return done.stdout


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    said = ["--organization", "Elm Hill", "--use-case", "Beds: all", "--date", "2026-06-05", *FACTS]
    readiness("new", path, *said)
    return state_status(path)


def on_a_terminal(path: Path) -> "pexpect.spawn[str]":
    environment = os.environ | {"TERM": "dumb", "COLUMNS": "100", "LINES": "40"}
    child = pexpect.spawn(
        sys.executable, ["-m", "readiness", "assess", str(path)], encoding="utf-8", timeout=60, env=environment
    )
    child.setecho(state=False)
    return child


def say(child: "pexpect.spawn[str]", line: str, then: str) -> None:
    child.sendline(line)
    child.expect_exact(then)


def ended(child: "pexpect.spawn[str]") -> int | None:
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus


def test_an_interview_interrupted_twice_gives_what_is_typed_by_hand(path, tmp_path):
    by_hand = tmp_path / "by_hand.yaml"
    text = path.read_text("utf-8")
    for comment, lines in BY_HAND.items():
        assert comment in text
        text = text.replace(comment, f"{comment}\n{lines}")
    by_hand.write_text(text, "utf-8")

    child = on_a_terminal(path)
    child.expect_exact("DATA-01, level 0-4")
    say(child, "3", "saved: DATA-01 is level 3")
    say(child, "", "DATA-02, level 0-4")
    say(child, "n Seen on ward 4: é", "saved: DATA-02: note added.")
    child.expect_exact("DATA-02, level 0-4")
    wait_for_read(child)
    child.sendintr()
    child.expect_exact("Everything answered is saved (1 of 87 answered)")
    assert ended(child) == 130

    child = on_a_terminal(path)
    child.expect_exact("Note: Seen on ward 4: é")
    say(child, "2", "saved: DATA-02 is level 2")
    say(child, "", "DATA-03, level 0-4")
    say(child, "b", "DATA-02, level 0-4")
    say(child, "e", "Title (Enter to end)")
    say(child, "Report", "Its date")
    say(child, "2026-05-01", "Where is it?")
    say(child, "https://x.example/#1", "saved: DATA-02: evidence for level 2 added.")
    wait_for_read(child)
    child.kill(signal.SIGTERM)
    child.expect_exact("Everything answered is saved (2 of 87 answered)")
    assert ended(child) == 130

    typed = "m\n93\n2026-05-01\n2\n\nu\ng sec-12\nx\nNo systems yet\nCMIO\n\nl\n?\nq\n"
    shown = readiness("assess", path, "--target", "G3", typed=typed)
    assert "Next initiatives" in shown
    assert "82 questions still open; everything answered is saved." in shown

    assert pipeline.load(path).answers == pipeline.load(by_hand).answers
    cards = [pipeline.score(pipeline.load(file)) for file in (path, by_hand)]
    assert cards[0] == cards[1]
    assert not path.with_name(".answers.yaml.lock").exists()


def test_what_was_shown_as_saved_is_on_the_disk_before_the_next_question(path):
    child = on_a_terminal(path)
    child.expect_exact("DATA-01, level 0-4")
    say(child, "2", "saved: DATA-01 is level 2")
    child.kill(signal.SIGKILL)

    assert pipeline.load(path).answers.answers["data.availability"].level == 2
    child.close()


def test_an_edit_by_hand_during_the_interview_is_kept(path):
    child = on_a_terminal(path)
    child.expect_exact("DATA-01, level 0-4")
    comment = "# DATA-02 Tried on real, uncleaned records"
    path.write_text(path.read_text("utf-8").replace(comment, f"{comment}\n  data.live-records: 1  # by hand"), "utf-8")
    child.sendline("2")
    child.expect(r"changed\s+by\s+someone\s+else\s+meanwhile")
    child.expect_exact("DATA-01 is level 2")
    say(child, "q", "2 of 13 answered")
    assert ended(child) == 0

    assert "  data.availability: 2\n" in path.read_text("utf-8")
    assert "  data.live-records: 1  # by hand\n" in path.read_text("utf-8")


def test_a_second_sitting_on_the_same_file_is_refused(path):
    child = on_a_terminal(path)
    child.expect_exact("DATA-01, level 0-4")
    readiness("assess", path, typed="q\n", code=4)
    child.sendeof()
    child.expect_exact("87 questions still open")
    assert ended(child) == 0


def test_control_characters_and_nonsense_are_refused_with_a_sentence(path):
    shown = readiness("assess", path, typed="n \x1b[2J\nwhat\n7\ng DATA-99\nm\nx\nb\n")

    assert "\x1b" not in shown
    for sentence in ["control character (U+001B)", "'what' is not a command", "7 is not a level", "called 'DATA-99'",
                     "no figure", "This is the first question."]:  # fmt: skip
        assert sentence in shown
    assert pipeline.load(path).answers.answers == {}


def test_facts_are_asked_first_and_may_be_skipped(tmp_path):
    path = tmp_path / "answers.yaml"
    readiness("new", path, "--organization", "Elm", "--use-case", "Beds", "--date", "2026-06-05")
    skipped = "\n" * 12
    readiness("assess", path, typed=f"y\nmaybe\nn\n{skipped}3\n\n5\n\nq\n")

    profile = {
        "touches_clinical_care": "true", "patient_facing": "false", "live_use_cases": "3", "size": "health-system",
        "tool_status": "not-started", "benefits_verified": "not-stated",
    }  # fmt: skip
    assert pipeline.load(path).answers.assessment.profile == profile


def test_a_new_file_is_valid_and_never_overwritten(path):
    before = path.read_bytes()
    readiness("new", path, "--organization", "Elm", "--use-case", "Beds", code=2)
    assert path.read_bytes() == before
    readiness("new", path, "--organization", "Elm", "--use-case", "Beds", "--force")

    assert path.with_name("answers.yaml.1.bak").read_bytes() == before
    assert pipeline.load(path).answers.answers == {}


def test_a_new_file_names_a_schema_that_accepts_it(path):
    jsonschema = pytest.importorskip("jsonschema")
    import yaml

    schema = json.loads((path.parent / ".readiness" / "answers.schema.json").read_text("utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    readiness("assess", path, typed="2\n\nn a note\nu\nf\n\n\n3\ng sec-12\nx\nwhy\nCMIO\nq\n")
    # As editors read it: dates stay text.
    answers = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    assert answers["answers"]["data.live-records"]["flagged"] == "true"
    answers["answers"]["data.live-records"]["flagged"] = True
    levels = {"level": int(answers["answers"]["data.quality-rules"])}
    answers["answers"] |= {"data.availability": 2, "data.quality-rules": levels}
    profile = answers["assessment"]["profile"]
    profile |= {fact: value == "true" for fact, value in profile.items() if value in {"true", "false"}}
    profile |= {fact: int(value) for fact, value in profile.items() if str(value).isdigit()}
    jsonschema.Draft7Validator(schema).validate(answers)
    answers["answers"]["data.nowhere"] = 2

    assert not jsonschema.Draft7Validator(schema).is_valid(answers)


def test_what_is_missing_to_start_is_reported(tmp_path):
    readiness("new", tmp_path / "a.yaml", code=2)
    readiness("new", tmp_path / "a.yaml", "--organization", "Elm", "--use-case", "B", "--date", "soon", code=2)
    readiness("assess", tmp_path / "a.yaml", code=3)

    assert not list(tmp_path.iterdir())


def test_a_file_deleted_during_the_interview_is_written_again(path):
    child = on_a_terminal(path)
    child.expect_exact("DATA-01, level 0-4")
    say(child, "3", "saved: DATA-01 is level 3")
    say(child, "", "DATA-02, level 0-4")
    path.unlink()
    child.sendline("2")
    child.expect(r"was\s+gone:\s+deleted\s+or\s+moved")
    say(child, "q", "85 questions still open")
    assert ended(child) == 0

    assert {answer.level for answer in pipeline.load(path).answers.answers.values()} == {3, 2}


def test_unsaved_answers_are_listed_at_the_end(tmp_path, path):
    folder = tmp_path / "gone"
    folder.mkdir()
    inside = folder / "answers.yaml"
    inside.write_bytes(path.read_bytes())
    child = on_a_terminal(inside)
    child.expect_exact("DATA-01, level 0-4")
    shutil.rmtree(folder)
    say(child, "3", "NOT saved: ")
    say(child, "q", "NOT everything is saved:")
    child.expect_exact("DATA-01: level 3 was not saved.")
    child.expect(pexpect.EOF)
    assert "readiness assess" not in text_before(child)
    child.close()
    assert child.exitstatus == 4


def test_a_new_file_waits_for_the_sitting_that_holds_it(path):
    said = ["--organization", "Elm", "--use-case", "Beds", "--force"]
    child = on_a_terminal(path)
    child.expect_exact("DATA-01, level 0-4")
    before = path.read_bytes()
    readiness("new", path, *said, code=4)
    assert path.read_bytes() == before
    child.sendline("q")
    assert ended(child) == 0
    readiness("new", path, *said)


def test_what_was_begun_can_be_cancelled_and_taken_back(path):
    typed = (
        "2\ne\nReport\n-\n\ne\nReport\n2026-05-01\n-\n\ne Old\n2026-05-01\nhere\n\ne -\ne -\n"
        "g DATA-03\nm\nninety\n93\n\nm -\nx\nno\n-\nq\n"
    )
    shown = readiness("assess", path, typed=typed)
    assert "saved: DATA-01, evidence removed: Old (May 1, 2026, here, for level 2)." in shown
    assert "This question has no evidence." in shown
    assert "'ninety' is not a number" in shown
    assert "Figure: critical field completeness, percent (Enter to cancel)" in shown

    answers = pipeline.load(path).answers.answers
    assert {id_: (answer.level, answer.evidence, answer.measured) for id_, answer in answers.items()} == {
        "data.availability": (2, (), None)
    }


def test_a_blocker_is_never_not_applicable_and_the_refusal_precedes_any_prompt(path):
    shown = readiness("assess", path, typed="x\nq\n")

    assert "DATA-01 is a blocker and cannot be marked as not applicable" in shown
    assert "Why does it not apply?" not in shown


def test_facts_can_be_corrected(path):
    readiness("assess", path, typed="p faces\ny\ny\nfacts\nrecords\nn\ny\np pilot with\n-\ny\nq\n")

    profile = pipeline.load(path).answers.assessment.profile
    without = {fact: value for fact, value in PROFILE.items() if fact != "pilot_live"}
    changed = {"patient_facing": "true", "records_patients": "false"}
    told = {"tool_status": "not-started", "benefits_verified": "not-stated"}
    assert profile == without | changed | told


def test_words_do_what_letters_do(path):
    shown = readiness("assess", path, typed="next\nback\nunknown\nnote said\njump data-05\ng\ng DATA-07\nlist\nexit\n")

    assert "not a command" not in shown
    assert "\nDATA-07, level 0-4" in shown
    assert "  DATA-11  " in shown
    assert pipeline.load(path).answers.answers["data.availability"].unknown


def test_the_same_count_is_shown_everywhere(path):
    shown = readiness("assess", path, typed="2\ng sec-12\nx\nNo systems yet\nCMIO\n\n\nu\n\nq\n")

    assert "1 of 86 answered, 1 unknown, 1 not applicable" in " ".join(shown.split())
    assert re.search(r"Overall claimed [0-9.]+, evidenced [^;]*; 1 of 86 answered, 1 unknown", " ".join(shown.split()))
    assert "84 questions still open" in shown
    rows = shown[shown.index("Where things stand") : shown.index("\nGates")].strip().split("\n")[1:]
    rows = [row for row in rows if not row.startswith("   ")]
    assert len({row.index(re.findall(r"claimed|no score", row)[0]) for row in rows}) == 1


def test_a_question_fits_a_small_screen(path):
    readiness("assess", path, typed="n " + "word " * 200 + "\nq\n")
    environment = os.environ | {"TERM": "dumb", "COLUMNS": "80", "LINES": "24"}
    child = pexpect.spawn(
        sys.executable, ["-m", "readiness", "assess", str(path)],
        encoding="utf-8", timeout=60, env=environment, dimensions=(24, 80),
    )  # fmt: skip
    child.expect(r"question 1 of 87[^?]*\?(.*)DATA-01, level 0-4 \(\? for help\): ")
    shown = text_matched(child)
    assert shown.count("\n") < 23
    assert "more lines; n adds to the note, d shows all of it)" in shown
    assert "   4  " in shown
    child.sendline("q")
    assert ended(child) == 0


def test_everything_wrong_with_the_options_of_a_new_file_is_wrong_usage(tmp_path):
    path = tmp_path / "a.yaml"
    said = ["--organization", "Elm", "--use-case", "B"]
    done = readiness_here("new", path, *said, "--date", "2026-13-01", "--fact", "size=huge", "--fact", "sise=1")
    assert done.returncode == 2
    for one in ("--date '2026-13-01' is no day", "--fact size cannot be 'huge'", "--fact 'sise'"):
        assert one in done.stderr
    done = readiness_here("new", path)
    assert "--organization and --use-case are missing" in done.stderr
    assert readiness_here("new", "-", *said).returncode == 2
    done = readiness_here("new", tmp_path / "no" / "a.yaml", *said)
    assert (done.returncode, "does not exist" in done.stderr) == (4, True)
    assert not list(tmp_path.iterdir())


def test_the_folder_of_packs_is_in_every_hint(tmp_path):
    readiness_here("new-pack", "my packs", "--name", "mine", cwd=tmp_path)
    said = ["--organization", "E", "--use-case", "B", "--pack", "my packs"]
    done = readiness_here("new", "a.yaml", *said, cwd=tmp_path)
    assert "Next: readiness assess a.yaml --pack 'my packs'" in done.stderr
    done = readiness_here("assess", "a.yaml", "--pack", "my packs", stdin="q\n", cwd=tmp_path)
    assert "readiness score a.yaml --pack 'my packs' " in done.stdout


def test_without_any_input_it_ends_at_once(path):
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" <&-', "sh", *COMMAND, "assess", str(path)], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert "87 questions still open" in done.stdout


def voting(path: Path) -> "pexpect.spawn[str]":
    """Start a blind vote on a terminal with echo, as terminals have by default."""
    path.write_text(
        path.read_text("utf-8").replace("  date: ", "  participants: [Ana, Ben, Cho]\n  date: ", 1), "utf-8"
    )
    child = pexpect.spawn(
        "/bin/bash", ["--norc", "--noprofile", "-i"], encoding="utf-8", timeout=60, dimensions=(40, 100),
        env=os.environ | {"TERM": "xterm-256color", "PS1": "shell> "},
    )  # fmt: skip
    child.delaybeforesend = None
    child.sendline(f"{' '.join(COMMAND)} assess --plain --blind {path}")
    child.expect_exact("for help): ")
    child.sendline("v")
    child.expect_exact("Ana, level 0-4 (hidden")
    return child


def test_votes_typed_ahead_of_their_question_are_taken_and_not_shown(path):
    child = voting(path)
    child.expect_exact("132u0-): ")
    child.send("4\n4\n4\n")
    child.expect_exact("3 of 3 voted. Enter shows")
    assert "4\r" not in text_before(child)
    child.sendline("")
    child.expect_exact("Ana 4, Ben 4 and Cho 4")
    child.close()


def test_a_program_that_was_stopped_amid_the_votes_goes_on_hiding_them(path):
    child = voting(path)
    child.expect_exact("132u0-): ")
    child.send("\x1a")
    child.expect_exact("shell> ")
    child.sendline("stty echo; fg")
    child.expect_exact("assess --plain")
    child.expect_exact("\n")
    wait_for_no_echo(child)
    child.send("4\n")
    child.expect_exact("1 of 3 voted")
    assert "4\r" not in text_before(child)
    child.close()


def test_what_is_typed_ahead_of_the_votes_and_of_what_follows_is_all_taken_once(path):
    child = voting(path)
    child.expect_exact("132u0-): ")
    say(child, "-", "for help): ")
    child.send("v\n443\n\n2\nf\n\nv\n")
    child.expect_exact("DATA-01 is level 2")
    child.expect_exact("is in the parking lot")
    child.expect_exact("Ana, level 0-4 (hidden")
    child.expect_exact("132u0-): ")
    say(child, "", "Ben, level 0-4 (hidden")
    child.close()


def test_through_a_pipe_a_hidden_vote_is_shown_nowhere(path):
    named = path.read_text("utf-8").replace("  date: ", "  participants: [Ana, Ben]\n  date: ", 1)
    path.write_text(named, "utf-8")
    shown = [readiness("assess", path, "--blind", typed=f"v\n{votes}\n-\nd\nq\ny\n") for votes in ("3\n1", "u\n4")]
    assert shown[0] == shown[1]
    assert "The hidden votes on DATA-01 were never shown, and are gone" in shown[0]


def wait_for_no_echo(child: "pexpect.spawn[str]") -> None:
    end = time.monotonic() + 10
    while child.getecho():
        assert time.monotonic() < end, "the terminal shows what is typed"
        time.sleep(0.01)


def test_the_terminal_shows_again_what_is_typed_once_the_votes_are_over(path):
    child = voting(path)
    child.expect_exact("132u0-): ")
    wait_for_read(child)
    child.sendintr()
    child.expect_exact("Interrupted.")
    child.expect_exact("shell> ")
    child.sendline("echo heard")
    child.expect_exact("echo heard")
    child.close()


def test_an_up_arrow_at_the_question_brings_no_hidden_vote_back(path):
    child = voting(path)
    child.expect_exact("132u0-): ")
    say(child, "443", "3 of 3 voted")
    say(child, "-", "for help): ")
    child.send("\x1b[A\x1b[A\n")
    child.expect_exact("Leave, and lose them? (y or n)")
    assert "443" not in text_before(child)
    child.close()


def test_a_sentence_that_begins_with_a_word_of_a_command_is_none(path):
    before = path.read_bytes()
    shown = readiness("assess", path, typed="unknown to all of us\nopen points remain\nclear to nobody\nq\n")
    assert shown.count("is not a command here") == 3
    assert path.read_bytes() == before
