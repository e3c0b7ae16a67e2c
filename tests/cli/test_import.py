"""Answers that come back: shown first, written on request, with everything else of the file as it was."""

import json
import shutil
import threading
import time

import pytest

from readiness.saving.hold_lock import hold_lock
from running import ROOT, STORIES, readiness_here

ANSWERS = """\
# Our answers.
assessment:
  organization: Elm Hill Health
  use_case: Bed planning
  date: 2026-06-05
  questionnaire: in-use@1.0.0
  rubric: in-use@1.0.0
  participants: [Ana]
answers:
  care.downtime:
    level: 1   # said on the phone
    note: As it was
"""
PACK = ROOT / "tests/cases/packs/in-use"
TABLE = "id,level,note,evidence,date,where\nCARE-03,2,,Forms,2026-05-01,Share\ncare.case,unknown,,,,\n"
LINES = """\
CARE-03 Downtime: level: 1 → 2
CARE-03 Downtime: evidence: title Forms, date 2026-05-01, location Share
CARE-04 Safety case: level: unknown
"""
AFTER = """\
answers:
  care.downtime:
    level: 2   # said on the phone
    note: As it was
    evidence:
      - title: Forms
        date: 2026-05-01
        location: Share
  care.case: unknown
"""


@pytest.fixture
def folder(tmp_path):
    """A folder with answers and a table that came back."""
    (tmp_path / "answers.yaml").write_text(ANSWERS, "utf-8")
    (tmp_path / "back.csv").write_text(TABLE, "utf-8")
    return tmp_path


def taken(folder, *arguments):
    return readiness_here("import", "answers.yaml", *arguments, "--pack", PACK, cwd=folder)


def written(folder):
    return (folder / "answers.yaml").read_text("utf-8")


def test_first_it_shows_what_would_change(folder):
    result = taken(folder, "back.csv")

    assert (result.returncode, result.stdout) == (0, LINES)
    assert result.stderr == "3 values would change; nothing is written without --write\n"
    assert written(folder) == ANSWERS


def test_write_changes_it_and_comments_and_layout_stay(folder):
    result = taken(folder, "back.csv", "--write")

    assert (result.returncode, result.stdout) == (0, LINES)
    assert result.stderr == "3 values written into answers.yaml\n"
    assert written(folder) == ANSWERS.partition("answers:\n")[0] + AFTER


def test_the_same_file_again_changes_nothing(folder):
    taken(folder, "back.csv", "--write")
    before = written(folder)
    result = taken(folder, "back.csv", "--write")

    assert (result.stdout, result.stderr) == ("", "nothing changes: the answers say the same already\n")
    assert written(folder) == before


def test_programs_read_json(folder):
    told = json.loads(taken(folder, "back.csv", "--format", "json").stdout)

    assert (told["schema_version"], told["files"], told["written"]) == ("2", ["back.csv"], False)
    assert told["changes"][0] == {
        "section": "answers", "id": "care.downtime", "part": "", "key": "level", "old": "1", "new": "2",
    }  # fmt: skip


def test_what_only_the_whole_file_shows_is_told_before_it_is_written(folder):
    (folder / "back.csv").write_text('id,measured_from\ncare.case,"file: x.csv\ncolumn: a\ndate: b"\n', "utf-8")
    result = taken(folder, "back.csv")

    assert (result.returncode, result.stdout) == (3, "")
    assert "there is no file 'x.csv'" in result.stderr


def test_nothing_is_taken_while_something_is_wrong(folder):
    (folder / "back.csv").write_text(TABLE + "care.oversight,9,,,,\n", "utf-8")
    result = taken(folder, "back.csv", "--write")

    assert (result.returncode, result.stdout, written(folder)) == (3, "", ANSWERS)
    assert result.stderr.startswith("back.csv:4:16: error: '9' is not a level\n")


def test_skip_wrong_takes_the_rest_and_tells_what_is_left_out(folder):
    (folder / "back.csv").write_text(TABLE + "care.oversight,9,,,,\n,2,,,,\n", "utf-8")
    result = taken(folder, "back.csv", "--write", "--skip-wrong")

    assert (result.returncode, result.stdout) == (0, LINES)
    assert "back.csv:4:16: error: '9' is not a level\n" in result.stderr
    assert "2 answers left out because something in them is wrong\n" in result.stderr
    assert "care.oversight" not in written(folder)


def test_several_files_become_votes(folder):
    (folder / "Ana.csv").write_text("id,level\ncare.case,2\n", "utf-8")
    (folder / "Ben.csv").write_text("id,level\ncare.case,0\n", "utf-8")
    result = taken(folder, "Ana.csv", "Ben.csv", "--write")

    assert result.stdout == "CARE-04 Safety case: votes: Ana 2, Ben 0\n"
    assert result.stderr.splitlines() == [
        "participants: Ben",
        "the votes on 1 question differ; no level is taken there. Next: readiness assess answers.yaml --only disagreed",
        "1 value written into answers.yaml",
    ]
    assert "participants:\n    - Ana\n    - Ben\n" in written(folder) or "[Ana, Ben]" in written(folder)


def test_a_file_that_another_session_holds_is_waited_for(folder):
    def release():
        time.sleep(0.3)
        held.__exit__(None, None, None)

    held = hold_lock(folder / "answers.yaml", "answers.yaml")
    held.__enter__()
    thread = threading.Thread(target=release)
    thread.start()
    result = taken(folder, "back.csv", "--write")
    thread.join()

    assert result.returncode == 0
    assert "level: 2" in written(folder)


def test_a_failed_write_leaves_the_answers_as_they_were(folder, monkeypatch):
    monkeypatch.setattr("readiness.saving.atomic_write.os.replace", _full)
    result = taken(folder, "back.csv", "--write")

    assert (result.returncode, written(folder)) == (4, ANSWERS)
    assert "Traceback" not in result.stderr


def _full(*_):
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        ((), 2, "no file to import is named"),
        (("back.pdf",), 2, "no form of answers ends like back.pdf"),
        (("none.csv",), 3, "none.csv: error: there is no such file"),
        (("answers.yaml",), 3, "answers.yaml is no returned form"),
    ],
)
def test_what_cannot_be_imported_is_told(arguments, code, said, folder):
    result = taken(folder, *arguments)

    assert result.returncode == code
    assert said in result.stderr


def test_answers_on_standard_input_cannot_be_changed(folder):
    result = readiness_here("import", "-", "back.csv", cwd=folder, stdin=ANSWERS)

    assert result.returncode == 2
    assert "standard input is not one" in result.stderr


def test_an_answer_of_the_organization_goes_into_its_file(tmp_path):
    shutil.copytree(STORIES / "enterprise-scale", tmp_path / "here")
    shared, own = tmp_path / "here/organization.yaml", tmp_path / "here/discharge-summaries.yaml"
    before = own.read_bytes()
    (tmp_path / "back.csv").write_text("id,note\ntalent.executive-owner,Said by the chief executive\n", "utf-8")
    result = readiness_here("import", own, tmp_path / "back.csv", "--write")

    assert result.returncode == 0
    assert "Said by the chief executive" in shared.read_text("utf-8")
    assert own.read_bytes() == before
