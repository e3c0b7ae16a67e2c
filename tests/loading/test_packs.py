"""A pack is the same in any folder, and its problems are reported under the folder's name as given by the user."""

from pathlib import Path
from shutil import copytree

import pytest

from readiness.errors import InvalidFilesError, Problem, UnknownNameError
from readiness.loading.bounded_file import path_on_one_line
from readiness.loading.pack_files import display_path
from readiness.loading.pack_of_answers import load_pack_of
from readiness.loading.read_answers import read_answers
from readiness.loading.read_pack import PackReader, load_pack, pack_names, read_pack
from readiness.pack_lint import lint_pack
from readiness.package_data import data_folder
from readiness.statements import pack_warnings

CASES = Path(__file__).parents[1] / "cases"
TINY = CASES / "packs" / "tiny"


@pytest.fixture
def packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the tiny pack, in the folder `mine` of the working folder."""
    copytree(TINY, tmp_path / "mine")
    monkeypatch.chdir(tmp_path)
    return Path("mine")


def _problems(packs: Path) -> list[Problem]:
    with pytest.raises(InvalidFilesError) as caught:
        load_pack("tiny", packs=packs)
    return list(caught.value.problems)


def test_the_digest_does_not_depend_on_where_the_pack_lies(packs: Path) -> None:
    digests = {load_pack("tiny", packs=place).sha256 for place in (TINY, packs, packs.absolute())}

    assert len(digests) == 1


def test_a_question_without_rules_of_its_own_needs_no_entry(packs: Path) -> None:
    file = packs / "rubrics/tiny/care.yaml"
    text = file.read_text("utf-8")
    own_rules = text.index("agents:")
    file.write_text(f"{text[:own_rules]}agents: {{}}\n", "utf-8")
    written, files = read_pack("tiny", packs=packs)
    reported = [problem.message for problem in lint_pack(written, files)]
    file.write_text(text[:own_rules], "utf-8")
    left_out, files = read_pack("tiny", packs=packs)

    assert left_out.digest == written.digest
    assert left_out.rubric.questions["care.agents"] == written.rubric.questions["care.agents"]
    assert [problem.message for problem in lint_pack(left_out, files)] == reported


@pytest.mark.parametrize("file", ["questionnaires/tiny/team.yaml", "rubrics/tiny/team.yaml"])
def test_a_problem_names_the_folder_as_the_user_did(packs: Path, file: str) -> None:
    (packs / file).write_text("- a list\n", encoding="utf-8")

    assert [problem.path for problem in _problems(packs)] == [f"mine/{file}"]
    assert [problem.path for problem in _problems(packs.absolute())] == [f"{packs.absolute().as_posix()}/{file}"]


def test_a_hint_names_the_folder_as_the_user_did(packs: Path) -> None:
    (packs / "rubrics/tiny/team.yaml").unlink()
    (problem,) = _problems(packs)

    assert problem.path == "mine/questionnaires/tiny/team.yaml"
    assert "write mine/rubrics/tiny/team.yaml, " in str(problem.hint)
    assert "mine/questionnaires/tiny/team.yaml" in str(problem.hint)


def test_a_shipped_file_has_a_short_name() -> None:
    assert display_path(data_folder("rubrics") / "healthcare-ai" / "data.yaml") == "rubrics/healthcare-ai/data.yaml"


@pytest.mark.parametrize(
    ("file", "place"),
    [("references.yaml", "questionnaires/tiny/care.yaml:11"), ("sources.yaml", "questionnaires/tiny/care.yaml:12")],
)
def test_a_missing_file_of_references_is_one_problem(packs: Path, file: str, place: str) -> None:
    (packs / "rubrics/tiny" / file).unlink()
    (problem,) = lint_pack(*read_pack("tiny", packs=packs))

    assert problem.place.startswith(f"mine/{place}:")
    assert problem.message == pack_warnings.no_file(file=file)
    assert f"write mine/rubrics/tiny/{file} with " in str(problem.hint)


def test_a_missing_folder_of_packs_is_reported(tmp_path: Path) -> None:
    answers = read_answers(CASES / "broken/answer-level-off-scale/answers.yaml")
    nowhere = tmp_path / "nowhere"
    for use in (
        lambda: pack_names(nowhere),
        lambda: load_pack("tiny", packs=nowhere),
        lambda: load_pack_of(answers, PackReader(nowhere)),
    ):
        with pytest.raises(UnknownNameError, match=r"there is no folder of packs called '.*nowhere'") as caught:
            use()
        assert caught.value.hint


def test_a_name_in_utf_8_is_shown_as_such_whatever_the_encoding_of_the_system() -> None:
    assert path_on_one_line("caf\udcc3\udca9.yaml") == "café.yaml"
    assert path_on_one_line("caf\udcff.yaml") == "caf<U+DCFF>.yaml"
