"""The anonymous form leaves by `export --pulse`, and its counts come back as evidence that raises no level."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from browsing import CHROMIUM
from filled_forms import data_in, filled_in
from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.loading.read_pack import load_pack
from readiness.loading.returned_form import content_digest
from running import ROOT, readiness_here

ANSWERS = """\
assessment:
  organization: Elm Hill Health
  use_case: Sepsis prediction
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
answers:
  # CARE-01 Live records
  care.records: 2
"""
PULSE = """
segments: {nurses: Nurses, doctors: Doctors}
pulse:
  - {id: check, says: "I know when to check <b>what</b> the tool says.", questions: [care.records, care.oversight]}
  - {id: fits, says: It fits my work., questions: [care.records]}
"""
"""What the small pack gets."""
AGREE = {"check": "agree", "fits": "partly"}


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    """A small pack with a pulse."""
    folder = tmp_path_factory.mktemp("packs")
    shutil.copytree(ROOT / "tests/cases/packs/tiny", folder, dirs_exist_ok=True)
    asked = folder / "questionnaires/tiny/questionnaire.yaml"
    asked.write_text(asked.read_text("utf-8") + PULSE, "utf-8")
    return folder


@pytest.fixture
def answers(tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, "utf-8")
    return path


def export(answers: Path, packs: Path, *options: object):
    return readiness_here("export", answers, "--pulse", "--pack", packs, *options, cwd=answers.parent)


def import_pulse(answers: Path, packs: Path, *files: object):
    return readiness_here("import", answers, *files, "--pulse", "--pack", packs, cwd=answers.parent)


def the_form(answers: Path, packs: Path) -> dict[str, Any]:
    """Return the data of the anonymous form, which is written."""
    assert export(answers, packs, "--force").returncode == 0
    return data_in(answers.with_name("answers-pulse.html").read_text("utf-8"))


def a_return(answers: Path, form: dict[str, Any], number: int, said: dict[str, str], **head: Any) -> Path:
    """Write what one person sent."""
    pulse = {"form": form["id"], "digest": form["digest"], "return": f"{number:08x}", "copy": "1"} | head
    data = {"pulse": pulse, "answers": said}
    data["pulse"]["content"] = content_digest(data, "pulse")
    path = answers.with_name(f"pulse-{number}-{pulse['copy']}.yaml")
    path.write_text(json.dumps(data, indent=1), "utf-8")
    return path


def returns(answers: Path, packs: Path, number: int) -> list[Path]:
    form = the_form(answers, packs)["form"]
    return [a_return(answers, form, each, AGREE) for each in range(number)]


def test_the_form_asks_the_statements_of_the_pack_and_nobody_s_name(answers, packs):
    data = the_form(answers, packs)

    assert [one["id"] for one in data["parts"][0]["questions"]] == ["check", "fits"]
    assert data["person"] == {"name": "", "role": ""}
    assert data["groups"] == [["nurses", "Nurses"], ["doctors", "Doctors"]]


def test_counts_become_one_document_and_no_level_changes(answers, packs):
    files = returns(answers, packs, 6)
    before = pipeline.score(pipeline.load(answers, packs))

    shown = import_pulse(answers, packs, *files)
    assert answers.read_text("utf-8") == ANSWERS
    written = import_pulse(answers, packs, *files, "--write")

    assert shown.stdout.splitlines() == [
        "6 people answered",
        "6 agree, 0 partly, 0 disagree, 0 cannot say: I know when to check <b>what</b> the tool says.",
        "0 agree, 6 partly, 0 disagree, 0 cannot say: It fits my work.",
    ]
    assert (
        "wrote answers.yaml: the document pulse-2026-06-05, at the questions CARE-01 and CARE-02"
        in written.stderr.replace(str(answers), "answers.yaml")
    )
    loaded = pipeline.load(answers, packs)
    document = loaded.answers.evidence["pulse-2026-06-05"]
    assert document.title == "Pulse: 6 people"
    assert document.note == shown.stdout.rstrip("\n")
    assert [piece.use for piece in loaded.answers.answers["care.records"].evidence] == ["pulse-2026-06-05"]
    assert loaded.answers.answers["care.oversight"].level is None
    after = pipeline.score(loaded)
    assert {id_: (one.claimed, one.evidenced) for id_, one in after.questions.items()} == {
        id_: (one.claimed, one.evidenced) for id_, one in before.questions.items()
    }


def test_counting_again_replaces_the_counts(answers, packs):
    files = returns(answers, packs, 7)
    import_pulse(answers, packs, *files[:6], "--write")
    import_pulse(answers, packs, *files, "--write")

    loaded = pipeline.load(answers, packs).answers
    assert [one.title for one in loaded.evidence.values()] == ["Pulse: 7 people"]
    assert len(loaded.answers["care.records"].evidence) == 1


def test_fewer_than_five_are_shown_to_nobody(answers, packs):
    ran = import_pulse(answers, packs, *returns(answers, packs, 4), "--write")

    assert ran.returncode == 2
    assert "4 returns: counts of fewer than 5 people are shown to nobody" in ran.stderr
    assert ran.stdout == ""
    assert answers.read_text("utf-8") == ANSWERS


def test_copies_and_returns_of_another_pulse_are_told_and_not_counted(answers, packs):
    files = returns(answers, packs, 5)
    form = the_form(answers, packs)["form"]
    files += [a_return(answers, form, 0, {"check": "disagree"}, copy="2")]
    files += [a_return(answers, form, 77, AGREE, digest="f" * 16)]

    ran = import_pulse(answers, packs, *files)

    assert "5 people answered" in ran.stdout
    assert "4 agree, 0 partly, 1 disagree" in ran.stdout
    assert "1 return is a copy of another one, and is counted once" in ran.stderr
    assert "pulse-77-1.yaml belongs to another pulse" in ran.stderr


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("answers: {}", "is no return of the pulse"),
        ('{"pulse": {"form": "x"}, "answers": {"check": "maybe"}}', "1.yaml:1:"),
        ("[" * 4000, "1.yaml"),
        ('{"pulse": {"form', "1.yaml"),
    ],
)
def test_what_is_no_return_is_told_at_its_place(answers, packs, content, message):
    file = answers.with_name("pulse-1.yaml")
    file.write_text(content, "utf-8")

    ran = import_pulse(answers, packs, file)

    assert ran.returncode == 3
    assert message in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_return_that_was_changed_by_hand_is_refused(answers, packs):
    files = returns(answers, packs, 5)
    files[2].write_text(files[2].read_text("utf-8").replace("partly", "agree"), "utf-8")

    ran = import_pulse(answers, packs, *files)

    assert ran.returncode == 3
    assert "pulse-2-1.yaml" in ran.stderr
    assert "the file is not as the form wrote it" in ran.stderr


def test_a_pack_without_statements_has_no_pulse(answers):
    ran = export(answers, ROOT / "tests/cases/packs/tiny")

    assert ran.returncode == 2
    assert "the pack tiny has no pulse" in ran.stderr


@pytest.mark.parametrize("options", [("--for", "Ana"), ("--all",), ("--only", "all"), ("--format", "csv")])
def test_the_pulse_is_for_nobody_alone(answers, packs, options):
    ran = export(answers, packs, *options)

    assert ran.returncode == 2
    assert "the anonymous form is a page" in ran.stderr


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("pulse: [{id: a, says: A., questions: [care.recrods]}]", "care.recrods"),
        ("pulse: [{id: a, says: A., questions: [team.owner]}, {id: a, says: B., questions: [team.owner]}]", "'a'"),
        ("pulse: [{id: a, says: A., questions: []}]", "questions"),
    ],
)
def test_a_wrong_pulse_of_a_pack_is_told_at_its_place(tmp_path, text, message):
    shutil.copytree(ROOT / "tests/cases/packs/tiny", tmp_path, dirs_exist_ok=True)
    asked = tmp_path / "questionnaires/tiny/questionnaire.yaml"
    asked.write_text(asked.read_text("utf-8") + text + "\n", "utf-8")

    with pytest.raises(InvalidFilesError, match=message) as told:
        load_pack("tiny", packs=tmp_path)

    assert "questionnaire.yaml:" in str(told.value)


def test_a_pulse_changes_nothing_that_answers_are_judged_by(packs):
    assert load_pack("tiny", packs=packs).questionnaire.pulse
    assert without_segments(load_pack("tiny", packs=packs)) == without_segments(
        load_pack("tiny", packs=ROOT / "tests/cases/packs/tiny")
    )


def without_segments(pack):
    from readiness.model.pack_content import content_digest

    return content_digest(pack.questionnaire.changed(segments={}), pack.rubric)


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: apt-get install chromium")
def test_the_page_keeps_nothing_and_its_return_counts(answers, packs):
    the_form(answers, packs)
    page = answers.with_name("answers-pulse.html")
    fill = """
    choose("I know when to check <b>what</b> the tool says.", "disagree");
    type(page().querySelector("select"), "nurses");
    seen.text = text();
    seen.bar = bar();
    seen.stored = frame.contentWindow.localStorage.length;
    press(page(), "Empty the page");
    press(page(), "Remove all");
    seen.after = text();
    """

    seen = filled_in(page, fill)

    assert seen["bar"].startswith("1 of 2 answeredNothing stays in this browser")
    assert seen["stored"] == 0
    first, second = (json.loads(seen[key]) for key in ("text", "after"))
    assert (first["group"], first["answers"], second["answers"]) == ("nurses", {"check": "disagree"}, {})
    assert first["pulse"]["return"] != second["pulse"]["return"]
    assert first.keys() == {"pulse", "group", "answers"}
    assert first["pulse"].keys() == {"form", "digest", "return", "copy", "content"}
    files = returns(answers, packs, 4)
    answers.with_name("pulse-mine.yaml").write_text(seen["text"], "utf-8")
    assert "5 people answered" in import_pulse(answers, packs, *files, "pulse-mine.yaml").stdout
