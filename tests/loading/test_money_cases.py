"""What a money case says is read with the organization's, and with the rubric that judges it."""

from pathlib import Path
from shutil import copytree

import pytest

from readiness.loading.pack_of_answers import load_pack_of
from readiness.loading.read_answers import parse_answers, read_answers, read_pack_and_organization
from readiness.loading.read_pack import PackReader
from readiness.model.answers import Answers
from readiness.statements import case_problems, plan_wish_problems
from readiness.statements.statement import Words

PACK = Path(__file__).parents[1] / "cases" / "packs" / "money"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copytree(PACK, tmp_path, dirs_exist_ok=True)
    return tmp_path


def read(folder: Path, **added: str) -> tuple[Answers, list[Words]]:
    """Return the answers in a folder, with a line added above each key that is named, and the messages of warnings."""
    path = folder / "answers.yaml"
    text = path.read_text(encoding="utf-8")
    for key, line in added.items():
        text = text.replace(f"  {key}: ", f"  {line}\n  {key}: ", 1)
    path.write_text(text, encoding="utf-8")
    document = read_answers(path)
    reader = PackReader(folder)
    pack, organization = read_pack_and_organization(document, path, lambda: load_pack_of(document, reader))
    answers, problems = parse_answers(document, pack, organization)
    return answers, [problem.message for problem in problems]


def test_the_case_has_what_only_the_organization_states(folder: Path) -> None:
    lines = ["organization: North Clinic", "date: 2026-06-01", "questionnaire: money@1.0.0"]
    lines += ["case: {discount_rate: 9, contingency: 10}", ""]
    (folder / "organization.yaml").write_text("\n".join(lines), encoding="utf-8")
    answers, _ = read(folder, date="organization_answers: organization.yaml")

    assert answers.case is not None
    assert (answers.case.discount_rate, answers.case.contingency) == (3.5, 10)


def test_an_organization_may_count_users_for_the_cases_of_its_use_cases(folder: Path) -> None:
    lines = ["organization: North Clinic", "date: 2026-06-01", "questionnaire: money@1.0.0"]
    lines += ["plan: {counts: {user: 40}}", ""]
    (folder / "organization.yaml").write_text("\n".join(lines), encoding="utf-8")

    assert read(folder, date="organization_answers: organization.yaml")[1] == []


def test_a_number_that_neither_work_nor_a_case_needs_has_no_effect(folder: Path) -> None:
    path = folder / "answers.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("{user: 40}", "{user: 40, member: 9}"), encoding="utf-8")
    told = read(folder)[1]

    assert told == [plan_wish_problems.counts_nothing(unit="member")]


def test_own_staff_is_counted_once_where_the_rubric_has_it_in_its_costs(folder: Path) -> None:
    rubric = folder / "rubrics" / "money" / "rubric.yaml"
    rubric.write_text(
        rubric.read_text(encoding="utf-8").replace("own_staff: excluded", "own_staff: included"), encoding="utf-8"
    )
    told = read(folder, months="staff: {rates: {clinical: 5000}}")[1]

    assert told == [case_problems.staff_in_costs(rubric="money")]
