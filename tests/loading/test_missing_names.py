"""A missing name is one problem, with the number of places that have it; a wrong level is told the right ones."""

from pathlib import Path
from shutil import copytree

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.read_pack import read_pack
from readiness.loading.references_exist import level_hint
from readiness.model.scale import Scale
from readiness.pack_lint import lint_pack
from readiness.statements import reference_problems
from readiness.statements.lists import more
from readiness.statements.quoting import quoted

TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"
ASKED, RUBRIC = "questionnaires/tiny", "rubrics/tiny"
HEADER = """\
assessment:
  organization: North Clinic
  use_case: Notes
  date: 2026-06-05
  questionnaire: tiny@1.2.0
  rubric: tiny@1.1.0
  participants: [Ana]
"""


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    """A copy of the tiny pack."""
    return copytree(TINY, tmp_path / "packs")


def _problems(packs: Path) -> list[Problem]:
    try:
        return list(lint_pack(*read_pack("tiny", packs=packs)))
    except InvalidFilesError as error:
        return list(error.problems)


@pytest.mark.parametrize(
    ("file", "before", "now", "missing", "number", "place"),
    [
        (f"{RUBRIC}/initiatives.yaml", "id: charter", "id: start", ("no_initiative", "charter"), 1, "s.yaml:29"),
        (f"{ASKED}/care.yaml", "id: oversight", "id: watch", ("no_question", "care.oversight"), 5, "care.yaml:15"),
        (f"{RUBRIC}/rubric.yaml", "id: G1,", "id: G0,", ("no_gate", "G1"), 5, "care.yaml:4"),
        (f"{ASKED}/questionnaire.yaml", "id: size", "id: beds", ("no_fact", "size"), 3, "care.yaml:26"),
        (f"{ASKED}/questionnaire.yaml", "sponsor:", "chair:", ("no_role", "sponsor"), 3, "team.yaml:11"),
        (f"{ASKED}/questionnaire.yaml", "id: people", "id: staff", ("no_theme", "people"), 2, "care.yaml:19"),
        (f"{RUBRIC}/sources.yaml", "id: s1,", "id: s9,", ("no_source_document", "s1"), 5, "care.yaml:12"),
    ],
)  # fmt: skip
def test_a_missing_name_of_a_pack_is_one_problem_with_its_number_of_places(
    packs: Path, file: str, before: str, now: str, missing: tuple[str, str], number: int, place: str
) -> None:
    path = packs / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, now, 1), "utf-8")
    kind, name = missing
    said = getattr(reference_problems, kind)(name=quoted(text=name))
    if number > 1:
        said = reference_problems.named_often(missing=said, number=number)
    (problem,) = [problem for problem in _problems(packs) if problem.message == said]

    assert place in problem.place
    assert problem.hint


def test_each_missing_name_is_a_problem_of_its_own(packs: Path) -> None:
    path = packs / RUBRIC / "initiatives.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("role: sponsor", "role: chair").replace("role: owner", "role: boss"), "utf-8")

    assert sorted(str(problem.message) for problem in _problems(packs)) == [
        "there is no role 'boss', which is named 2 times",
        "there is no role 'chair', which is named 2 times",
    ]


def test_a_voter_who_is_nobody_in_the_room_is_one_problem(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    votes = "".join(f"  {id_}: {{level: 1, votes: {{Anna: 1}}}}\n" for id_ in ("care.records", "care.oversight"))
    path.write_text(f"{HEADER}answers:\n{votes}", "utf-8")
    with pytest.raises(InvalidFilesError) as told:
        pipeline.load(path, TINY)
    (problem,) = told.value.problems

    assert str(problem.message) == "there is no participant 'Anna', which is named 2 times"
    assert (problem.line, str(problem.hint)) == (9, "did you mean 'Ana'?")


@pytest.mark.parametrize(
    ("levels", "hint"),
    [
        ([{"level": "0", "name": "Absent"}, {"level": "2", "name": "Done"}], "write one of 0 Absent and 2 Done"),
        (
            [{"level": "0", "id": "ni", "name": "Not implemented"}, {"level": "1", "id": "fi", "name": "Fully"}],
            "write one of 0 (ni) Not implemented and 1 (fi) Fully",
        ),
        ({"from": "1", "to": "3"}, "write one of 1, 2 and 3"),
        ({"from": "0", "to": "2", "name": "points"}, "write one of 0 points, 1 points and 2 points"),
        ({"from": "0", "to": "100"}, "write a whole number from 0 to 100"),
    ],
)
def test_the_hint_for_a_wrong_level_lists_the_levels_of_the_scale(levels: object, hint: str) -> None:
    assert str(level_hint(Scale.model_validate(levels))) == hint


def test_the_hint_names_a_dozen_levels_at_most() -> None:
    levels = [{"level": str(number * 5), "name": f"Step {number}"} for number in range(20)]
    listed = level_hint(Scale.model_validate(levels)).parameters["levels"]
    assert isinstance(listed, tuple)

    assert len(listed) == 12
    assert listed[-1] == more(number=9)
