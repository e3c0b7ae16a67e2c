"""Forms leave by `export` and come back by `import`, each copy with an id that was noted."""

import json
import re
from itertools import count
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from filled_forms import data_in
from readiness import pipeline
from readiness.loading.read_pack import load_pack
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.saving.written_forms import PULSE, note_forms
from returned_forms import returned, write_return
from running import ROOT, readiness_here

TINY = ROOT / "tests/cases/packs/tiny"
HEADER: dict[str, Any] = {
    "organization": "Elm Hill Health",
    "use_case": "Sepsis prediction",
    "date": "2026-06-05",
    "questionnaire": "tiny@1.2.0",
    "rubric": "tiny@1.1.0",
}
ANSWERS = """\
# Ours.
assessment:
  organization: Elm Hill Health
  use_case: Sepsis prediction
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  participants: [{name: Ana, role: the sponsor}, {name: Ben, role: Owner}, Chloe]
answers:
  # CARE-01 Live records
  care.records: 1
"""


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, "utf-8")
    return path


def run(*arguments: object, cwd: Path):
    ids = count(1)
    with patch("readiness.saving.written_forms.token_hex", lambda _: f"{next(ids):08x}"):
        return readiness_here(*arguments, "--pack", TINY, cwd=cwd)


def export(answers: Path, *options: object):
    return run("export", answers, "--format", "form", *options, cwd=answers.parent)


def pack():
    return pack_for_profile(load_pack("tiny", packs=TINY), {})


def a_return(answers: Path, name: str, said: dict[str, Any], **form: str) -> Path:
    data = returned(pack(), said, name, form=form, **HEADER)
    return write_return(answers.with_name(f"answers-{name.lower()}-{form.get('id', '')}.yaml"), data)


def test_a_form_asks_what_is_named_and_notes_its_copy(answers):
    assert export(answers, "--for", "Ana", "--only", "CARE-02,team").returncode == 0

    data = data_in(answers.with_name("answers-ana.html").read_text("utf-8"))
    assert [one["id"] for part in data["parts"] for one in part["questions"]] == ["care.oversight", "team.owner"]
    assert data["person"] == {"name": "Ana", "role": "the sponsor"}
    noted = answers.with_name(".readiness") / "forms.yaml"
    assert f'"id": "00000001", "answers": "answers.yaml", "name": "Ana", "digest": "{data["form"]["digest"]}"' in (
        noted.read_text("utf-8")
    )


def test_the_same_form_written_again_is_the_same_copy(answers):
    export(answers, "--for", "Ana", "--only", "all")
    first = answers.with_name("answers-ana.html").read_bytes()
    export(answers, "--for", "Ana", "--only", "all", "--force")

    assert answers.with_name("answers-ana.html").read_bytes() == first
    assert data_in(first.decode())["form"]["id"] == "00000001"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "a form is for one person"),
        (("--for", "Ana, plumber"), "'plumber' is no role of the pack tiny"),
        (("--for", " , "), "--for names nobody"),
        (("--for", "Zoe"), "Zoe has no role"),
        (("--for", "Ana", "--only", "CARE-9"), "there is no part of the questionnaire called 'CARE-9'"),
        (("--all", "--for", "Ana"), "--all is for everyone"),
        (("--all",), "no participant has a role that answers anything before the day"),
    ],
)
def test_what_cannot_be_asked_is_told(answers, options, message):
    ran = export(answers, *options)

    assert ran.returncode == 2
    assert message in ran.stderr
    assert not answers.with_name(".readiness").exists()


def test_a_return_is_imported_as_a_change_of_the_answers(answers):
    file = a_return(answers, "Ana", {"care.oversight": {"level": 2, "note": "By rule."}})

    shown = run("import", answers, file, cwd=answers.parent)
    assert answers.read_text("utf-8") == ANSWERS
    written = run("import", answers, file, "--write", cwd=answers.parent)

    assert "CARE-02 Oversight: level: 2" in shown.stdout
    assert written.returncode == 0
    assert pipeline.load(answers, TINY).answers.answers["care.oversight"].level == 2
    assert answers.read_text("utf-8").startswith("# Ours.\n")


def test_a_return_shared_by_a_phone_as_a_text_is_known_by_its_content(answers):
    file = a_return(answers, "Ana", {"care.oversight": {"level": 2}})

    ran = run("import", answers, file.rename(file.with_suffix(".txt")), cwd=answers.parent)

    assert "CARE-02 Oversight: level: 2" in ran.stdout


def test_stale_answers_are_told_one_by_one_and_taken_as_answered(answers):
    data = returned(pack(), {"care.oversight": {"level": 3}, "care.records": {"level": 2}}, **HEADER)
    data["form"]["questions"]["care.oversight"] |= {"digest": "00000000", "read": "Measured each month."}
    del data["form"]["content"]
    file = write_return(answers.with_name("answers-ana.yaml"), data)

    ran = run("import", answers, file, cwd=answers.parent)
    taken = run("import", answers, file, "--as-answered", cwd=answers.parent)

    told = "CARE-02 was worded differently when this form was made (level 3 read “Measured each month.”); left out"
    assert re.search(rf"answers-ana\.yaml:\d+:\d+: warning: {re.escape(told)}", ran.stderr)
    assert "CARE-01" in ran.stdout
    assert "CARE-02" not in ran.stdout
    assert "CARE-02 Oversight: level: 3" in taken.stdout


def test_copies_that_are_missing_twice_or_not_ours_are_named(answers):
    export(answers, "--for", "Ana", "--only", "all")
    export(answers, "--for", "Ben", "--only", "CARE-01")
    ids = [json.loads(line)["id"] for line in re.findall(r"\{.*\}", noted_text(answers))]
    first = a_return(answers, "Ana", {"care.oversight": {"level": 1}}, id=ids[0])
    later = {"id": ids[0], "saved": "2026-05-14T16:02:00Z"}
    data = returned(pack(), {"care.oversight": {"level": 2}}, "Ana", form=later, **HEADER)
    second = write_return(answers.with_name("again.yaml"), data)
    other = a_return(answers, "Zoe", {"team.owner": {"level": 1}}, id="ffffffff")

    ran = run("import", answers, second, first, other, cwd=answers.parent)

    assert "CARE-02 Oversight: level: 2" in ran.stdout
    assert (
        f"two returns of form {ids[0]} (Ana): 2026-05-12 09:10 and 2026-05-14 16:02; the later is taken, 1"
        in ran.stderr
    )
    assert "form ffffffff (Zoe) was not written here" in ran.stderr
    assert f"not among these files: Ben ({ids[1]})" in ran.stderr


def test_who_returned_a_workbook_and_the_page_without_names_are_not_missing(answers):
    export(answers, "--for", "Ana", "--only", "all")
    export(answers, "--for", "Ben", "--only", "CARE-01")
    note_forms(answers, [(PULSE, "0123456789abcdef")])
    [first, *_] = [json.loads(line)["id"] for line in re.findall(r"\{.*\}", noted_text(answers))]
    form = a_return(answers, "Ana", {"care.oversight": {"level": 1}}, id=first)
    book = answers.with_name("ben.xlsx")
    run("export", answers, "--for", "Ben", "--only", "CARE-01", "-o", book, cwd=answers.parent)

    ran = run("import", answers, form, book, cwd=answers.parent)

    assert ran.returncode == 0, ran.stderr
    assert "not among these files" not in ran.stderr


def noted_text(answers: Path) -> str:
    return (answers.with_name(".readiness") / "forms.yaml").read_text("utf-8")


def test_a_return_of_someone_elses_assessment_is_refused(answers):
    data = returned(pack(), {"care.oversight": {"level": 1}}, **(HEADER | {"use_case": "Front-office phone"}))
    file = write_return(answers.with_name("answers-ana.yaml"), data)

    ran = run("import", answers, file, cwd=answers.parent)

    assert ran.returncode == 3
    assert "answers-ana.yaml is about Elm Hill Health: Front-office phone; this is Sepsis prediction" in ran.stderr


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("<!DOCTYPE html><p>", "is the form itself, not what came back of it"),
        (ANSWERS, "is no returned form"),
        ('{"form": {"id": "7f3a91c2", "dig', "the file ends before it is whole"),
        ('{"form": {"id": "7f3a91c2"}}', "answers-ana.yaml:"),
        ('{"form": []}', "is no returned form"),
        ("[" * 4000, "answers-ana.yaml"),
    ],
)
def test_what_is_no_whole_return_is_told(answers, content, message):
    file = answers.with_name("answers-ana.yaml")
    file.write_text(content, "utf-8")

    ran = run("import", answers, file, cwd=answers.parent)

    assert ran.returncode == 3
    assert message in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_wrong_list_of_copies_is_told_at_its_place(answers):
    noted = answers.with_name(".readiness") / "forms.yaml"
    noted.parent.mkdir()
    noted.write_text("forms:\n  - {id: mine}\n", "utf-8")

    ran = export(answers, "--for", "Ana", "--only", "all")

    assert ran.returncode == 3
    assert "forms.yaml:2:" in ran.stderr


def test_documents_of_the_register_are_named_by_id_on_both_sides(answers):
    register = "evidence:\n  rules: {title: Rules of use, date: 2026-04-01}\n"
    said = "  care.records:\n    level: 1\n    evidence:\n      - rules\n"
    answers.write_text(register + ANSWERS.replace("  care.records: 1\n", said), "utf-8")
    evidence = [{"use": "rules"}, {"title": "Minutes", "date": "2026-05-04"}]
    data = returned(pack(), {"care.records": {"level": 1, "evidence": evidence}}, **HEADER)
    data |= {"evidence": {"rules": {"title": "Rules of use", "date": "2026-04-01"}}}
    del data["form"]["content"]
    file = write_return(answers.with_name("answers-ana.yaml"), data)

    ran = run("import", answers, file, "--write", cwd=answers.parent)

    assert ran.returncode == 0, ran.stderr
    pieces = pipeline.load(answers, TINY).answers.answers["care.records"].evidence
    assert [(one.use, one.title) for one in pieces] == [("rules", "Rules of use"), (None, "Minutes")]
