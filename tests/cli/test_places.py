"""Destinations of commands: existing files are kept, and answers are written into files only."""

import json
import os
import stat
from pathlib import Path

import pytest

from readiness.cli.output import write_result
from readiness.cli.output_guard import refuse_own_input
from readiness.cli.unique_path import keep_aside, refuse_existing
from readiness.errors import ReadinessError, WriteError
from readiness.saving.atomic_write import write_atomically
from readiness.statements.new_answers import go_on
from running import STORIES, readiness_here


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {entry.name: entry.read_bytes() for entry in folder.iterdir()}


def test_an_existing_file_is_kept_under_the_first_free_name_with_its_attributes_on_both(old):
    old.chmod(0o600)
    old.with_name("a.1.bak").symlink_to("nowhere")
    with keep_aside(old) as kept:
        assert old.read_bytes() == b"old"
        write_atomically(old, b"new")

    assert kept == old.with_name("a.2.bak")
    assert kept
    assert (old.read_bytes(), kept.read_bytes()) == (b"new", b"old")
    assert [stat.S_IMODE(path.stat().st_mode) for path in (old, kept)] == [0o600, 0o600]
    assert kept.stat().st_nlink == 1


@pytest.mark.parametrize("has_links", [True, False])
def test_a_file_that_could_not_be_written_is_where_it_was(old, monkeypatch, has_links):
    def refuse(*_, **__):
        raise PermissionError

    if not has_links:
        monkeypatch.setattr(os, "link", refuse)
    with pytest.raises(WriteError), keep_aside(old):
        raise WriteError("the disk is full")

    assert contents(old.parent) == {"a": b"old"}


def test_a_file_is_kept_where_files_have_only_one_name(old, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError

    monkeypatch.setattr(os, "link", refuse)
    with keep_aside(old):
        write_atomically(old, b"new")

    assert contents(old.parent) == {"a": b"new", "a.1.bak": b"old"}


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("-", "not on standard output"),
        ("/dev/stdout", "not on standard output"),
        ("/proc/self/fd/1", "not on standard output"),
        ("/dev/null", "/dev/null is a device"),
        ("/dev", "/dev is a folder"),
    ],
)
@pytest.mark.parametrize("force", [True, False])
def test_new_answers_go_into_a_file_only(path, told, force):
    with pytest.raises(ReadinessError, match=told):
        refuse_existing(Path(path), go_on(command="go on"), force=force)


def test_a_place_that_nobody_named_is_never_a_pipe(tmp_path):
    os.mkfifo(tmp_path / "report.html")
    with pytest.raises(WriteError, match="this is a pipe"):
        write_result(b"report", tmp_path / "report.html", is_named=False)


def test_a_report_says_when_another_name_of_the_old_one_stays_as_it_is(old, capsys):
    old.with_name("b").hardlink_to(old)
    write_result(b"new", old)

    assert contents(old.parent) == {"a": b"new", "b": b"old"}
    assert capsys.readouterr().err.startswith(f"warning: {old} has 2 names (hard links); ")


def test_the_name_that_keeps_an_old_form_is_no_reason_to_warn(tmp_path):
    form = tmp_path / "form.xlsx"
    write = ["export", STORIES / "front-office-phone/answers.yaml", "--output", form, "--force"]
    readiness_here(*write)
    done = readiness_here(*write)
    assert (done.returncode, "hard links" in done.stderr) == (0, False)
    assert (tmp_path / "form.xlsx.1.bak").exists()


@pytest.mark.parametrize("command", ["assess", "new"])
def test_a_pipe_in_the_place_of_answers_is_reported_without_waiting(tmp_path, command):
    pipe = tmp_path / "answers.yaml"
    os.mkfifo(pipe)
    more = ["--organization", "Elm", "--use-case", "Beds", "--force"] if command == "new" else []
    done = readiness_here(command, pipe, *more, stdin="")

    assert done.returncode in {2, 3}
    assert "a pipe" in done.stderr
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_answers_in_shared_memory_are_locked_and_kept_whole():
    folder = Path("/dev/shm")
    if not folder.is_dir():
        pytest.skip("no /dev/shm on this system")
    path = folder / f"readiness-{os.getpid()}.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    path.with_name(f".{path.name}.lock").write_text("not a lock")
    try:
        refused = readiness_here("answer", path, "DATA-01=3")
        path.with_name(f".{path.name}.lock").unlink()
        before = path.stat().st_ino
        saved = readiness_here("answer", path, "DATA-01=3")

        assert (refused.returncode, saved.returncode) == (4, 0)
        assert path.stat().st_ino != before
    finally:
        for left in folder.glob(f"*{path.name}*"):
            left.unlink()


@pytest.mark.parametrize("name", ["a", "./a", "link", "other name"])
def test_a_result_never_replaces_the_answers_it_is_made_from(old, name, monkeypatch):
    monkeypatch.chdir(old.parent)
    Path("link").symlink_to("a")
    Path("other name").hardlink_to("a")
    with pytest.raises(ReadinessError, match="holds the answers"):
        refuse_own_input(Path(name), "b", "a")


@pytest.mark.parametrize(("output", "read"), [(None, "a"), (Path("b"), "a"), (Path("a"), None), (Path("a"), "-")])
def test_a_result_may_go_anywhere_else(old, output, read, monkeypatch):
    monkeypatch.chdir(old.parent)
    refuse_own_input(output, read)


@pytest.mark.parametrize("command", ["score", "gate", "roadmap", "report", "portfolio"])
def test_every_command_that_writes_results_keeps_its_answers(command, tmp_path):
    path = tmp_path / "answers.yaml"
    path.write_bytes((STORIES / "sepsis-stalled/answers.yaml").read_bytes())
    before = path.read_bytes()
    done = readiness_here(command, path, "-o", path)

    assert (done.returncode, path.read_bytes()) == (2, before)


def test_new_names_the_kept_file_the_files_written_and_the_next_command(tmp_path):
    options = ("--organization", "Elm", "--use-case", "Beds", "--date", "2026-06-05")
    readiness_here("new", "a.yaml", *options, cwd=tmp_path)

    shown = readiness_here("new", "a.yaml", "--force", *options, cwd=tmp_path)

    assert shown.stderr == (
        "The file that was there is now a.yaml.1.bak\n"
        "Wrote a.yaml (93 questions), and .readiness/answers.schema.json, which text editors use to check it.\n"
        "\n"
        "Next: readiness assess a.yaml\n"
    )


def test_new_writes_the_schema_that_each_file_names_beside_it(tmp_path):
    (tmp_path / "alerts").mkdir()
    options = ("--organization", "Elm", "--use-case", "Beds", "--organization-answers", "../organization.yaml")
    readiness_here("new", "alerts/answers.yaml", *options, cwd=tmp_path)

    for path in (tmp_path / "alerts/answers.yaml", tmp_path / "organization.yaml"):
        schema = path.read_text("utf-8").splitlines()[0].removeprefix("# yaml-language-server: $schema=")
        assert json.loads((path.parent / schema).read_text("utf-8"))["title"].endswith("Healthcare AI readiness")
