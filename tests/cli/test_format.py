"""`readiness format` lays out answers files, and `--check` names those that would change."""

import json
from pathlib import Path

import pytest

from running import ROOT, readiness_here

LAYOUTS = ROOT / "tests/cases/layouts"
TINY = ROOT / "tests/cases/packs/tiny"
BEFORE = (LAYOUTS / "order/before.yaml").read_text("utf-8")
AFTER = (LAYOUTS / "order/after.yaml").read_text("utf-8")


def laid_out(folder: Path, *more: str):
    return readiness_here("format", "answers.yaml", "--pack", TINY, *more, cwd=folder)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(BEFORE, "utf-8")
    return path


def test_a_file_is_written_once_and_then_in_order(file: Path) -> None:
    first, again = laid_out(file.parent), laid_out(file.parent)

    assert (first.returncode, first.stdout) == (0, "answers.yaml: laid out again\n")
    assert (again.returncode, again.stdout) == (0, "answers.yaml: in order\n")
    assert file.read_text("utf-8") == AFTER


def test_check_writes_nothing_and_shows_the_first_difference(file: Path) -> None:
    told = laid_out(file.parent, "--check")

    assert (told.returncode, file.read_text("utf-8")) == (1, BEFORE)
    assert told.stdout == (
        "answers.yaml:1: would change\n"
        "  - answers:\n"
        "  + assessment:\n"
        "\n"
        f"1 file would change; to write it: readiness format answers.yaml --pack {TINY}\n"
    )


def test_check_of_a_file_in_order_exits_with_0(file: Path) -> None:
    file.write_text(AFTER, "utf-8")

    assert laid_out(file.parent, "--check").returncode == 0


def test_the_result_as_json_has_the_first_difference(file: Path) -> None:
    told = laid_out(file.parent, "--check", "--format", "json")

    assert json.loads(told.stdout)["files"] == [
        {
            "path": "answers.yaml",
            "result": "would-change",
            "first_difference": {"line": 1, "was": "answers:", "would_be": "assessment:"},
            "signs": [],
        }
    ]


def test_windows_line_ends_and_a_byte_order_mark_are_named_and_brought_to_none(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + AFTER.replace("\n", "\r\n").encode())

    told = laid_out(file.parent, "--check").stdout.splitlines()
    laid_out(file.parent)

    assert told[:3] == [
        "answers.yaml: would change",
        f"  {AFTER.count(chr(10))} lines end as on Windows (CRLF); git compares best with LF",
        "  begins with a byte order mark, which some programs take for a part of the first key",
    ]
    assert file.read_bytes() == AFTER.encode()


def test_lines_that_are_missing_at_the_end_are_the_first_difference(file: Path) -> None:
    file.write_text(AFTER[: AFTER.index("\n  # Team")], "utf-8")

    assert "\n  - \n  + \n" in laid_out(file.parent, "--check").stdout


def test_the_file_here_and_an_organizations_file_are_laid_out_too(file: Path) -> None:
    shared = file.with_name("organization.yaml")
    shared.write_text((LAYOUTS / "organization/before.yaml").read_text("utf-8"), "utf-8")

    told = readiness_here("format", "organization.yaml", "answers.yaml", "--pack", TINY, cwd=file.parent)

    assert told.stdout == "organization.yaml: laid out again\nanswers.yaml: laid out again\n"
    assert shared.read_text("utf-8") == (LAYOUTS / "organization/after.yaml").read_text("utf-8")
    assert readiness_here("format", "--pack", TINY, cwd=file.parent).stdout == "answers.yaml: in order\n"


def test_no_file_is_written_when_one_of_them_is_not_valid_yaml(file: Path) -> None:
    file.with_name("other.yaml").write_text("answers: [\n", "utf-8")

    told = laid_out(file.parent, "other.yaml")

    assert told.returncode == 3
    assert "other.yaml:1:11: error: the file ends inside brackets" in told.stderr
    assert file.read_text("utf-8") == BEFORE


def test_answers_with_faults_are_laid_out_all_the_same(file: Path) -> None:
    file.write_text(AFTER.replace("care.records: 2", "care.records: nine"), "utf-8")

    assert laid_out(file.parent).stdout == "answers.yaml: in order\n"


@pytest.mark.parametrize(
    ("changed", "code", "message"),
    [
        (("tiny@1.2.0", "huge@1.2.0"), 3, "answers.yaml:12:18: error: there is no questionnaire called 'huge'"),
        (("assessment:", "nothing:"), 3, "error: 'assessment' is missing"),
        (
            ("    note: Seen on the ward.", "    note: |2  # its margin\n       Seen."),
            4,
            "error: answers.yaml cannot be laid out without losing something in it",
        ),
    ],
)
def test_a_file_that_cannot_be_laid_out_is_refused(file: Path, changed, code: int, message: str) -> None:
    file.write_text(BEFORE.replace(*changed), "utf-8")

    told = laid_out(file.parent)

    assert told.returncode == code
    assert message in told.stderr


def test_answers_to_an_earlier_version_are_migrated_first(tmp_path: Path) -> None:
    case = ROOT / "tests/cases/migration/both_ids/before.yaml"
    (tmp_path / "answers.yaml").write_text(case.read_text("utf-8"), "utf-8")

    told = readiness_here("format", "--pack", ROOT / "tests/cases/packs/ward", cwd=tmp_path)

    assert told.returncode == 3
    assert "readiness migrate answers.yaml" in told.stderr


def test_standard_input_is_refused(tmp_path: Path) -> None:
    told = readiness_here("format", "-", cwd=tmp_path)

    assert told.returncode == 2
    assert "only a file can be laid out" in told.stderr
