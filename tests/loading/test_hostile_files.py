"""Files too large or too odd to keep: each is one clear message, quickly, and never a crash."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from readiness.cli.problem_text import format_problems
from readiness.errors import InvalidFilesError
from readiness.loading import input_limits
from readiness.loading.pack_of_answers import load_pack_of
from readiness.loading.read_answers import read_answers
from readiness.loading.read_pack import PackReader, load_pack

BRACKETS = 100_000
"""Half as many end a process that builds nested lists with the C parser."""


def _told(path: Path | str) -> str:
    start = time.monotonic()
    with pytest.raises(InvalidFilesError) as caught:
        read_answers(path)
    assert time.monotonic() - start < 10
    return format_problems(caught.value.problems)


def _written(folder: Path, content: bytes) -> Path:
    path = folder / "answers.yaml"
    path.write_bytes(content)
    return path


def test_fifty_megabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)

    assert "this file is larger than 2 MiB" in _told(path)


def test_a_file_of_exactly_the_largest_size_is_read(tmp_path: Path) -> None:
    text = b"# " + b"x" * (input_limits.FILE_BYTES - 3) + b"\n"

    assert "this file is empty" in _told(_written(tmp_path, text))
    assert "larger than" in _told(_written(tmp_path, text + b"\n"))


@pytest.mark.parametrize("opening", ["[", "{", "[{a: ", "- ", "? "])
def test_a_hundred_thousand_openings_are_one_message(tmp_path: Path, opening: str) -> None:
    told = _told(_written(tmp_path, (opening * BRACKETS).encode()))

    assert "nested more than 16 levels deep" in told or "cannot be a key" in told


def test_brackets_that_close_again_are_one_message(tmp_path: Path) -> None:
    assert "nested more than" in _told(_written(tmp_path, b"a: " + b"[" * BRACKETS + b"]" * BRACKETS))


def test_a_million_values_are_one_message(tmp_path: Path) -> None:
    assert "more than 50,000 values" in _told(_written(tmp_path, b"a: [" + b"1," * 900_000 + b"1]"))


def test_a_text_of_a_megabyte_is_one_message(tmp_path: Path) -> None:
    assert "this text is longer than 65,536 characters" in _told(_written(tmp_path, b"note: " + b"x " * 500_000))


def test_a_bomb_of_aliases_or_of_merge_keys_is_refused_at_its_first_line(tmp_path: Path) -> None:
    rows = [f"k{n}: &k{n} {{<<: [*k{n - 1}, *k{n - 1}, *k{n - 1}]}}" for n in range(1, 30)]

    assert ":1:5: error: an anchor" in _told(_written(tmp_path, "\n".join(["k0: &k0 {a: 1}", *rows]).encode()))


def test_twenty_thousand_unknown_keys_are_shown_in_part_counted_in_whole_and_quickly(tmp_path: Path) -> None:
    path = _written(tmp_path, b"".join(b"key%d: 1\n" % number for number in range(20_000)))
    document = read_answers(path)
    start = time.monotonic()
    with pytest.raises(InvalidFilesError) as caught:
        load_pack_of(document, PackReader())

    assert time.monotonic() - start < 10
    assert len(caught.value.problems) == input_limits.PROBLEMS + 1
    told = format_problems(caught.value.problems)
    assert told.count(": error: ") == 100
    assert "answers.yaml:1:1: error: there is no key 'key0' here" in told
    assert told.endswith(
        "\n20,001 problems found\nnot shown: 19,901 problems; 'readiness check --format json' lists more\n"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_named_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    assert "this is a pipe or a device, not a file" in _told(tmp_path / "pipe")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there are no such devices here")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/urandom"])
def test_a_device_is_refused(device: str) -> None:
    assert "this is a pipe or a device, not a file" in _told(device)


def test_a_folder_is_refused_and_the_file_in_it_proposed(tmp_path: Path) -> None:
    assert "this is a folder, not a file\n  help: name a file inside it" in _told(tmp_path)

    _written(tmp_path, b"")
    assert f"did you mean '{tmp_path / 'answers.yaml'}'?" in _told(tmp_path)


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="open files cannot be counted here")
def test_many_refused_folders_leave_no_file_open(tmp_path: Path) -> None:
    handles = Path("/dev/fd")
    before = len(list(handles.iterdir()))
    for _ in range(50):
        _told(tmp_path)

    assert len(list(handles.iterdir())) == before


def test_a_missing_file_is_reported_with_the_command_that_starts_one(tmp_path: Path) -> None:
    told = _told(tmp_path / "answers.yaml")

    assert told.startswith(f"{tmp_path / 'answers.yaml'}: error: there is no such file\n  help: ")
    assert "'readiness new'" in told


def test_a_file_below_a_file_is_no_such_file(tmp_path: Path) -> None:
    assert "there is no such file" in _told(_written(tmp_path, b"") / "answers.yaml")


def test_an_unreadable_file_is_reported(ordinary_user: Path) -> None:
    path = _written(ordinary_user, b"")
    path.chmod(0)

    assert "no permission to read this file" in _told(path)


def test_a_file_the_system_will_not_open_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError

    path = _written(tmp_path, b"")
    monkeypatch.setattr(os, "open", refuse)

    assert "no permission to read this file" in _told(path)


def test_a_circular_link_is_reported(tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").symlink_to(tmp_path / "answers.yaml")

    assert "cannot be read: too many levels of symbolic links" in _told(tmp_path / "answers.yaml")


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_a_name_that_no_file_can_have_is_reported(name: str) -> None:
    assert "error: cannot be read: " in _told(name)


def test_a_name_cannot_add_lines_of_its_own_to_a_message(tmp_path: Path) -> None:
    path = tmp_path / "x\nanswers.yaml:1:1: error: all is lost\x1b[2J"
    path.write_text("[")
    told = _told(path)

    assert "\x1b" not in told
    assert "x<U+000A>answers.yaml" in told
    assert len(told.splitlines()) == 6


def test_standard_input_is_read_under_the_same_limit() -> None:
    code = (
        "from readiness.errors import InvalidFilesError\n"
        "from readiness.loading.read_answers import read_answers\n"
        "try:\n    read_answers('-')\n"
        "except InvalidFilesError as error:\n    print(error.problems[0].place, error.problems[0].message)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=b"x" * (input_limits.FILE_BYTES * 4),
        capture_output=True,
        timeout=30,
        check=True,
    )

    assert done.stdout.decode().strip() == "standard input this file is larger than 2 MiB"
    assert done.stderr == b""


def _pack(root: Path, change: Callable[[Path], object]) -> str:
    copytree(Path(__file__).parents[1] / "cases" / "packs" / "tiny", root, dirs_exist_ok=True)
    change(root)
    with pytest.raises(InvalidFilesError) as caught:
        load_pack("tiny", packs=root)
    return format_problems(caught.value.problems)


def test_a_file_of_a_pack_may_not_be_a_link_out_of_its_folder(tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("password")

    def linked(root: Path) -> None:
        (root / "questionnaires/tiny/team.yaml").unlink()
        (root / "questionnaires/tiny/team.yaml").symlink_to(secret)

    told = _pack(tmp_path / "packs", linked)
    place = tmp_path / "packs/questionnaires/tiny/team.yaml"
    assert told.startswith(f"{place}: error: this link leads out of its folder\n")
    assert "password" not in told


def test_a_pack_of_too_many_questions_or_dimensions_is_refused(tmp_path: Path) -> None:
    def many(root: Path) -> None:
        question = "  - {{id: q{0}, code: Q-{0}, title: T, prompt: P, why: W, scope: use-case}}\n"
        rows = "".join(question.format(number) for number in range(input_limits.QUESTIONS + 1))
        (root / "questionnaires/tiny/team.yaml").write_text(f"dimension: team\ntitle: T\nquestions:\n{rows}")

    def wide(root: Path) -> None:
        path = root / "questionnaires/tiny/questionnaire.yaml"
        names = ", ".join(f"d{number}" for number in range(input_limits.DIMENSIONS + 1))
        path.write_text(path.read_text().replace("[care, team]", f"[{names}]"))

    assert "more than 2,000 questions" in _pack(tmp_path / "a", many)
    assert "more than 100 dimensions" in _pack(tmp_path / "b", wide)
