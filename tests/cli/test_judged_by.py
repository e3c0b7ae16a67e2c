"""Answers record the content of the pack that last judged them; the program reports a different content."""

import json
import re
import shutil
import sys
from pathlib import Path

import jsonschema
import pytest
import yaml

from readiness import pipeline
from readiness.loading.read_pack import load_pack
from running import STORIES, readiness_here, schema_validator
from tmux import Window

HEADER = ["--organization", "Elm Hill Health", "--use-case", "Bed planning", "--date", "2026-06-05"]
WARNING = "last judged by my-model@1.0.0"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A user's pack, and answers to it with a comment."""
    folder = tmp_path_factory.mktemp("made")
    readiness_here("new-pack", folder / "my-model")
    readiness_here("new", folder / "answers.yaml", "--pack", folder / "my-model", *HEADER, "--fact", "sites=1")
    path = folder / "answers.yaml"
    said = path.read_text("utf-8").replace("answers:\n", "answers:  # by hand\n", 1)
    path.write_text(said.replace("rubric: my-model@1.0.0", "rubric: my-model@1.0.0  # ours"), "utf-8")
    readiness_here("answer", path, "access.owner=1", "practice.trained=1", "--pack", folder / "my-model")
    return folder


@pytest.fixture
def folder(made, tmp_path):
    return Path(shutil.copytree(made, tmp_path / "work"))


def change(folder, old, new, file="access.yaml"):
    path = folder / "my-model/rubrics/my-model" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def rejudge(folder):
    """Raise the weight of an owner, in a minor version of the rubric."""
    change(folder, "weight: 2", "weight: 3")
    change(folder, "version: 1.0.0", "version: 1.1.0", "rubric.yaml")


def run(folder, command, *arguments, stdin=""):
    return readiness_here(command, folder / "answers.yaml", *arguments, "--pack", folder / "my-model", stdin=stdin)


def digest(path):
    return yaml.safe_load(path.read_text("utf-8"))["assessment"].get("pack_digest")


def content(folder):
    return load_pack("my-model", packs=folder / "my-model").digest


def test_new_answers_name_the_content_they_are_begun_with(folder):
    assert digest(folder / "answers.yaml") == content(folder)
    assert run(folder, "check").stderr == run(folder, "score").stderr == ""


def test_a_comment_in_the_pack_and_a_patch_of_its_words_are_no_reason_to_warn(folder):
    change(folder, "owner:\n", "# ours\nowner:\n")
    change(folder, "Nobody is named.", "Nobody is named yet.")
    change(folder, "version: 1.0.0", "version: 1.0.1", "rubric.yaml")

    assert run(folder, "score").stderr == ""


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_reading_warns_of_both_contents_and_writes_nothing(folder, version):
    change(folder, "weight: 2", "weight: 3")
    change(folder, "version: 1.0.0", f"version: {version}", "rubric.yaml")
    before = (folder / "answers.yaml").read_bytes()
    ran = [run(folder, command) for command in ("score", "gate", "roadmap", "report", "portfolio")]
    checked = run(folder, "check")

    for said in [one.stderr for one in ran] + [checked.stdout]:
        assert f"{WARNING} ({digest(folder / 'answers.yaml')[:8]})" in said
        assert content(folder)[:8] in said
        assert "scores may differ" in said
    assert checked.returncode == 0
    assert (folder / "answers.yaml").read_bytes() == before


def test_answers_without_the_key_say_nothing_and_score_the_same(folder):
    path = folder / "answers.yaml"
    rejudge(folder)
    warned = run(folder, "score").stdout
    path.write_text(re.sub(r"  pack_digest: .*\n", "", path.read_text("utf-8")), "utf-8")
    ran = run(folder, "score")

    assert ran.stderr == ""
    assert ran.stdout == warned


@pytest.mark.parametrize(
    ("typed", "confirmed"), [("y\nq\n", True), ("\nq\n", False), ("n\nq\n", False), ("q\n", False)]
)
def test_an_interview_asks_once_for_consent_to_the_new_content(folder, typed, confirmed):
    rejudge(folder)
    path = folder / "answers.yaml"
    before = path.read_text("utf-8")
    ran = run(folder, "assess", "--plain", stdin=typed)

    assert ran.stdout.count("Judge these answers by the present version from now on?") == 1
    if confirmed:
        changed = before.replace("rubric: my-model@1.0.0", "rubric: my-model@1.1.0")
        assert path.read_text("utf-8") == re.sub("pack_digest: .*", f"pack_digest: {content(folder)}", changed)
        assert run(folder, "check").stderr == ""
        assert "from now on" not in run(folder, "assess", "--plain", stdin="q\n").stdout
    else:
        assert path.read_text("utf-8") == before


def test_a_piped_line_that_answers_something_else_goes_to_the_first_question(folder):
    rejudge(folder)
    run(folder, "assess", "--plain", stdin="2\nq\n")

    assert pipeline.load(folder / "answers.yaml", folder / "my-model").answers.answers["access.owner"].level == 2
    assert digest(folder / "answers.yaml") != content(folder)


def test_the_full_screen_asks_too(folder):
    rejudge(folder)
    command = f"{sys.executable} -m readiness assess {folder / 'answers.yaml'} --pack {folder / 'my-model'}"
    with Window(command, columns=80, lines=24) as window:
        shown = window.wait("from now on?")
        assert "last judged by my-model@1.0.0" in shown
        window.type("y")
        window.press("Enter")
        window.wait("judges these answers")
        window.press("q")
        window.wait(lambda _: digest(folder / "answers.yaml") == content(folder))


def test_a_single_answer_warns_and_leaves_what_judged_the_others(folder):
    before = digest(folder / "answers.yaml")
    rejudge(folder)
    ran = run(folder, "answer", "access.owner=2")

    assert WARNING in ran.stderr
    assert digest(folder / "answers.yaml") == before


def test_files_judged_by_different_contents_are_combined_with_a_warning(folder):
    for name in ("ana", "ben"):
        shutil.copy(folder / "answers.yaml", folder / f"{name}.yaml")
    ana, ben, both = (folder / f"{name}.yaml" for name in ("ana", "ben", "both"))
    before = digest(ana)
    change(folder, "weight: 2", "weight: 3")
    ben.write_text(ben.read_text("utf-8").replace(before, content(folder)), "utf-8")
    ran = readiness_here("combine", ben, ana, "-o", both, "--pack", folder / "my-model")

    assert "last judged by different versions of the pack" in ran.stderr
    assert "pack_digest: " in ran.stdout
    assert digest(both) == before
    assert "last judged by" in readiness_here("score", both, "--pack", folder / "my-model").stderr


@pytest.mark.parametrize("kept", [True, False])
def test_combined_answers_keep_what_judged_them_and_claim_nothing_else(folder, kept):
    for name in ("ana", "ben"):
        text = (folder / "answers.yaml").read_text("utf-8")
        text = text if kept else re.sub(r"  pack_digest: .*\n", "", text)
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    before = digest(folder / "ana.yaml")
    rejudge(folder)
    both = folder / "both.yaml"
    ran = readiness_here("combine", folder / "ana.yaml", folder / "ben.yaml", "-o", both, "--pack", folder / "my-model")

    assert ran.returncode == 0
    assert digest(both) == before


def test_reports_say_that_answers_are_re_judged(folder):
    earlier = folder / "earlier.yaml"
    text = (folder / "answers.yaml").read_text("utf-8")
    earlier.write_text(text.replace("2026-06-05", "2026-05-05"), "utf-8")
    rejudge(folder)
    data = json.loads(run(folder, "report", "--since", earlier, "--format", "json", "-o", "-").stdout)
    board = run(folder, "report", "--since", earlier, "--audience", "board", "-o", "-").stdout
    found, now = digest(folder / "answers.yaml"), content(folder)
    name = "questionnaire my-model@1.0.0 and rubric my-model@1.1.0"
    said = f"Re-judged: the answers were last judged by my-model@1.0.0 ({found[:8]}), "
    said += f"and are judged here by {name} ({now[:8]})."

    schema_validator("report").validate(data)
    assert (data["header"]["pack_digest"], data["header"]["rejudged"]["text"]) == (found, said)
    assert said in [sentence["text"] for sentence in data["method"]["sentences"]]
    told = data["changes"]["rejudged"]["text"]
    assert told.startswith("Re-judged: the earlier answers were judged by my-model@1.0.0")
    since = "Since May 5, 2026 (the answers of that day are re-judged here): "
    assert data["changes"]["summary"]["text"].startswith(since)
    assert said in board
    assert told in board


def test_reports_of_answers_judged_by_this_content_say_nothing_of_it(folder):
    data = json.loads(run(folder, "report", "--format", "json", "-o", "-").stdout)

    assert data["header"]["rejudged"] is None
    assert "udged" not in " ".join(sentence["text"] for sentence in data["method"]["sentences"])


def test_a_report_carries_what_judged_its_answers_and_is_verified_by_it(folder):
    rejudge(folder)
    paper = folder / "report.pdf"
    run(folder, "report", "--audience", "board", "--format", "pdf", "-o", paper)

    assert readiness_here("verify", paper, "--pack", folder / "my-model").returncode == 0


@pytest.mark.parametrize("said", ["abc", "3F2A91BC04D5E6F7", "[]", '"3f2a91bc04d5e6f"', "null"])
def test_what_is_no_digest_is_reported_at_its_place(folder, said):
    path = folder / "answers.yaml"
    path.write_text(re.sub("pack_digest: .*", f"pack_digest: {said}", path.read_text("utf-8")), "utf-8")
    ran = run(folder, "score")

    assert ran.returncode == 3
    assert re.search(r"answers.yaml:\d+:\d+: error: .*is not the digest of a pack", ran.stderr)


def test_the_schema_of_answers_knows_the_key(folder):
    schema = json.loads(readiness_here("schema", "answers", "--pack", folder / "my-model").stdout)
    header = schema["properties"]["assessment"]["properties"]

    jsonschema.validate(content(folder), header["pack_digest"])
    assert "last judged by" in header["pack_digest"]["description"]


def test_a_check_of_the_pack_names_its_content(folder):
    assert content(folder) in readiness_here("check", folder / "my-model").stdout


def test_the_stories_of_an_earlier_version_are_read_without_a_word():
    for path in sorted(STORIES.glob("*/answers.yaml")):
        assert digest(path) is None
        assert "judged by" not in readiness_here("score", path).stderr


def test_versions_are_held_to_what_changed(folder):
    older = shutil.copytree(folder / "my-model", folder / "older")
    same = readiness_here("check", folder / "my-model", "--against", older)
    change(folder, "weight: 2", "weight: 3")
    short = readiness_here("check", folder / "my-model", "--against", older)
    data = json.loads(readiness_here("check", folder / "my-model", "--against", older, "--format", "json").stdout)
    change(folder, "version: 1.0.0", "version: 1.1.0", "rubric.yaml")
    enough = readiness_here("check", folder / "my-model", "--against", older)
    back = readiness_here("check", older, "--against", folder / "my-model")

    assert (same.returncode, short.returncode, enough.returncode, back.returncode) == (0, 1, 0, 1)
    assert "nothing changed in content" in same.stdout
    assert "rubric 1.0.0 → 1.0.0: the changes need a new minor version; write version: 1.1.0" in short.stdout
    assert "minor  questions access.owner weight: '2' → '3'" in short.stdout
    assert data["enough"] is False
    assert [(one["step"], one["about"]) for one in data["changes"]] == [("minor", "questions access.owner weight")]
    assert "the version goes back" in back.stdout


@pytest.mark.parametrize(
    ("subject", "older", "code", "said"),
    [
        ("answers.yaml", "my-model", 2, "name one pack"),
        ("healthcare-ai", "my-model", 2, "there is no pack in"),
        ("my-model", ".", 2, "there is no pack in the folder"),
        ("my-model", "nowhere", 2, "folder of packs"),
    ],
)
def test_content_that_cannot_be_compared_is_reported(folder, subject, older, code, said):
    subject = subject if subject == "healthcare-ai" else folder / subject
    ran = readiness_here("check", subject, "--against", folder / older)

    assert (ran.returncode, ran.stdout) == (code, "")
    assert said in ran.stderr
