"""Every broken input says what is wrong, where, and what would be right: exactly the words kept beside it.

A case is a folder: an answers file, perhaps with that of its organization, or a pack that differs from
`cases/packs/tiny` in the files it holds. A case whose name begins with that of another pack of `cases/packs`, such as
`in-use`, is about that pack.
"""

from pathlib import Path
from shutil import copytree

import pytest

from readiness.cli.problem_text import format_problems
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.pack_of_answers import load_pack_of
from readiness.loading.read_answers import parse_answers, read_answers, read_pack_and_organization
from readiness.loading.read_pack import PackReader, read_pack
from readiness.pack_lint import lint_pack

CASES = Path(__file__).parents[1] / "cases"
TINY = CASES / "packs" / "tiny"
PACKS = sorted(CASES.glob("packs/*/"))
BROKEN = sorted(CASES.glob("broken/*/"))


def _pack_of(case: Path) -> Path:
    """Return the folder of the pack that a case is about."""
    return next((pack for pack in PACKS if case.name.startswith(f"{pack.name}-")), TINY)


def _of_answers(packs: Path) -> list[Problem]:
    document = read_answers("answers.yaml")
    pack, organization = read_pack_and_organization(
        document, "answers.yaml", lambda: load_pack_of(document, PackReader(packs))
    )
    return parse_answers(document, pack, organization)[1]


def _of_pack(name: str) -> list[Problem]:
    return list(lint_pack(*read_pack(name, packs=Path())))


@pytest.mark.parametrize("case", BROKEN, ids=lambda case: case.name)
def test_a_broken_input_gives_exactly_these_messages(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    pack, is_pack = _pack_of(case), not (case / "answers.yaml").exists()
    if is_pack:
        copytree(pack, tmp_path, dirs_exist_ok=True)
    copytree(case / "packs" if (case / "packs").is_dir() else case, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    try:
        problems = _of_pack(pack.name) if is_pack else _of_answers(pack)
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


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_the_packs_themselves_keep_their_promises(pack: Path) -> None:
    assert list(lint_pack(*read_pack(pack.name, packs=pack))) == []


@pytest.mark.parametrize("pack", ["in-use", "money"])
def test_the_answers_of_a_pack_have_no_problem(pack: str) -> None:
    packs = CASES / "packs" / pack
    document = read_answers(packs / "answers.yaml")

    assert parse_answers(document, load_pack_of(document, PackReader(packs)))[1] == []
