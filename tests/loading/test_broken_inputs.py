"""Every broken input says what is wrong, where, and what would be right: exactly the words kept beside it.

A case is a folder: an answers file, perhaps with that of its organization, or a pack that differs from
`cases/packs/tiny` in the files it holds.
"""

from pathlib import Path
from shutil import copytree

import pytest

from readiness.cli.problem_text import format_problems
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.read_answers import load_pack_of, parse_answers, read_answers, read_pack_and_organization
from readiness.loading.read_pack import PackReader, read_pack
from readiness.pack_lint import lint_pack

CASES = Path(__file__).parents[1] / "cases"
TINY = CASES / "packs" / "tiny"
BROKEN = sorted(CASES.glob("broken/*/"))


def _of_answers() -> list[Problem]:
    document = read_answers("answers.yaml")
    pack, organization = read_pack_and_organization(
        document, "answers.yaml", lambda: load_pack_of(document, PackReader(TINY))
    )
    return parse_answers(document, pack, organization)[1]


def _of_pack() -> list[Problem]:
    return list(lint_pack(*read_pack("tiny", packs=Path())))


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_broken_input_gives_exactly_these_messages(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    copytree(TINY, tmp_path, dirs_exist_ok=True)
    copytree(case / "packs" if (case / "packs").is_dir() else case, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    try:
        problems = _of_answers() if (case / "answers.yaml").exists() else _of_pack()
    except InvalidFilesError as error:
        problems = list(error.problems)
    told = format_problems(tuple(sorted(problems, key=lambda problem: problem.order)))
    expected = case / "message.txt"
    if request.config.getoption("--update-golden", default=False):
        expected.write_text(told, encoding="utf-8")

    assert told == expected.read_text(encoding="utf-8")
    assert problems
    assert "pydantic" not in told
    assert "Input should" not in told


def test_there_are_enough_cases_of_both_kinds() -> None:
    packs = [case for case in BROKEN if (case / "packs").is_dir()]

    assert len(packs) >= 25
    assert len(BROKEN) - len(packs) >= 45


def test_the_tiny_pack_itself_keeps_its_promises() -> None:
    assert list(lint_pack(*read_pack("tiny", packs=TINY))) == []


def test_the_shipped_pack_keeps_its_promises() -> None:
    assert [problem for problem in lint_pack(*read_pack("healthcare-ai")) if not problem.warning] == []
