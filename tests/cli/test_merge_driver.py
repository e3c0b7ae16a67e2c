"""`readiness combine --driver` merges three versions of a file for git, and `new --git` sets it up."""

from pathlib import Path

import pytest

from git_branches import a_new_file, answered
from running import readiness_here

OTHER = "\nremedies:\n  data.availability: {owner: CIO, due: 2026-09-01}\n"


@pytest.fixture
def versions(tmp_path: Path) -> list[Path]:
    """The common version, ours and theirs, all the same."""
    paths = [tmp_path / name for name in ("base", "ours", "theirs")]
    for path in paths:
        path.write_text(a_new_file(), "utf-8")
    return paths


def merge(versions: list[Path], *more: str):
    return readiness_here("combine", "--driver", *versions, "a/answers.yaml", *more)


def test_our_version_becomes_the_merged_one(versions: list[Path]) -> None:
    versions[2].write_text(a_new_file() + OTHER, "utf-8")

    told = merge(versions)

    assert (told.returncode, told.stdout, told.stderr) == (0, "", "")
    assert versions[1].read_text("utf-8") == a_new_file() + OTHER


def test_a_conflict_is_told_with_the_path_and_the_line_and_the_exit_code_is_1(versions: list[Path]) -> None:
    for path, level in zip(versions[1:], "23", strict=True):
        path.write_text(answered(a_new_file(), {"data.live-records": level}), "utf-8")

    told = merge(versions)

    begin = versions[1].read_text("utf-8").splitlines().index("<<<<<<< ours") + 1
    assert told.returncode == 1
    assert told.stderr.startswith(
        f"a/answers.yaml:{begin}:1: error: both branches changed answers.data.live-records, differently\n"
    )
    assert "help: choose one of the two between the markers and remove the markers, then: git add a/answers.yaml" in (
        told.stderr
    )


def test_windows_line_ends_of_ours_stay_and_are_no_difference(versions: list[Path]) -> None:
    versions[1].write_bytes(a_new_file().replace("\n", "\r\n").encode())
    versions[2].write_text(a_new_file() + OTHER, "utf-8")

    assert merge(versions).returncode == 0
    assert versions[1].read_bytes() == (a_new_file() + OTHER).replace("\n", "\r\n").encode()


def test_a_side_that_is_no_yaml_is_told_and_both_stay_between_markers(versions: list[Path]) -> None:
    versions[2].write_text(a_new_file() + "remedies: [\n", "utf-8")

    told = merge(versions)

    assert told.returncode == 1
    assert told.stderr.startswith(
        f"theirs:a/answers.yaml:{a_new_file().count(chr(10)) + 1}:12: error: the file ends in"
    )
    assert versions[1].read_text("utf-8") == f"{a_new_file()}<<<<<<< ours\n=======\nremedies: [\n>>>>>>> theirs\n"


def test_a_pack_that_is_not_here_does_not_stop_git(versions: list[Path]) -> None:
    for path in versions:
        path.write_text(path.read_text("utf-8").replace("healthcare-ai@", "elsewhere@"), "utf-8")
    versions[2].write_text(versions[2].read_text("utf-8") + OTHER, "utf-8")

    assert merge(versions).returncode == 0
    assert versions[1].read_text("utf-8").endswith(OTHER)


def test_another_number_of_files_is_wrong_usage(versions: list[Path]) -> None:
    told = readiness_here("combine", "--driver", *versions)

    assert told.returncode == 2
    assert "a merge driver takes four files" in told.stderr
    assert "help: git fills them in: readiness combine --driver %O %A %B %P" in told.stderr


def new(folder: Path, *more: str):
    return readiness_here(
        "new",
        "an answer.yaml",
        "--organization",
        "Elm",
        "--use-case",
        "Beds",
        "--date",
        "2026-06-05",
        *more,
        cwd=folder,
    )


def test_new_writes_the_attributes_and_says_the_two_lines_when_asked(tmp_path: Path) -> None:
    (tmp_path / ".gitattributes").write_text("*.png binary", "utf-8")

    told = new(tmp_path, "--git", "--organization-answers", "organization.yaml")

    assert (tmp_path / ".gitattributes").read_text("utf-8") == (
        '*.png binary\n"/an answer.yaml" text eol=lf merge=readiness\n/organization.yaml text eol=lf merge=readiness\n'
    )
    assert "  git config merge.readiness.driver 'readiness combine --driver %O %A %B %P'\n" in told.stderr


def test_new_writes_the_attributes_once(tmp_path: Path) -> None:
    new(tmp_path, "--git")
    before = (tmp_path / ".gitattributes").read_text("utf-8")
    new(tmp_path, "--git", "--force")

    assert (tmp_path / ".gitattributes").read_text("utf-8") == before


def test_new_leaves_git_alone_when_not_asked(tmp_path: Path) -> None:
    new(tmp_path)

    assert not (tmp_path / ".gitattributes").exists()
