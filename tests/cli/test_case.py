"""`readiness case` shows the money case of an answers file: for a person, for a program, and as a table."""

import json
from pathlib import Path

import pytest

from a_money_case import ANSWERS
from running import CommandResult, readiness_here

UNCERTAIN = ANSWERS.replace("per_year: 1200", "per_year: {low: 1000, likely: 1200, high: 2000}")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(UNCERTAIN, "utf-8")
    return path


def case(path: Path, *said: str) -> CommandResult:
    return readiness_here("case", path, *said)


def test_the_first_lines_are_total_return_payback_and_what_matters_most(path):
    shown = " ".join(case(path).stdout.partition("The case in short")[0].split())
    parts = [
        "Over 12 months, running costs included: USD ",
        "Return: USD ",
        "It pays back in month ",
        "What moves the return most: “Supplier license” ",
    ]

    assert [part for part in parts if part not in shown] == []
    assert [shown.index(part) for part in parts] == sorted(shown.index(part) for part in parts)


def test_below_them_are_all_tables_and_the_indicators(path):
    shown = case(path).stdout
    heads = ["The case in short", "Costs by group", "Cash by quarter", "What drives the value", "Lines of cost",
             "Register of benefits", "Indicators"]  # fmt: skip

    assert [head for head in heads if head not in shown] == []
    assert [shown.index(head) for head in heads] == sorted(shown.index(head) for head in heads)


def test_for_programs_the_view_is_data(path):
    data = json.loads(case(path, "--format", "json").stdout)

    assert data["money"]["currency"] == "USD"
    assert {"total", "groups", "quarters", "drivers", "costs", "benefits"} <= set(data["money"])
    assert [one["id"] for one in data["indicators"]] == ["hold"]


def test_the_table_ends_with_computed_rows(path, tmp_path):
    case(path, "--format", "csv", "-o", str(tmp_path / "figures.csv"))
    rows = (tmp_path / "figures.csv").read_text("utf-8-sig").splitlines()
    kinds = [row.split(",")[0].strip('"') for row in rows]

    assert kinds[:4] == ["kind", "cost", "cost", "cost"]
    assert kinds[-1] == "total"
    assert rows[1].endswith('"3600"')


def test_the_name_of_the_output_file_tells_the_form(path, tmp_path):
    case(path, "-o", str(tmp_path / "figures.csv"))

    assert (tmp_path / "figures.csv").read_text("utf-8-sig").startswith('"kind","id"')


@pytest.mark.afresh
def test_the_output_is_the_same_twice(path):
    assert case(path).stdout == case(path).stdout


def test_few_answers_are_told_and_what_to_do(path):
    path.write_text(ANSWERS.replace("tool: {status: live, since: 2026-04-06}\n", ""), "utf-8")
    told = case(path).stderr

    assert (
        "answers that G0 needs are missing or unknown: no day of going live is known, and what starts then is not"
        in told
    )
    assert "--starts 2026-10-01" in told


def test_a_file_without_a_case_says_how_to_start_one(path):
    path.write_text(ANSWERS.partition("\ncase:")[0], "utf-8")
    done = case(path)

    assert done.returncode == 2
    assert "this file states no money case" in done.stderr
    assert "readiness record cost" in done.stderr


def test_an_unknown_format_is_told(path):
    assert "did you mean 'csv'?" in case(path, "--format", "cvs").stderr


def test_the_answers_are_not_overwritten_by_the_table(path):
    done = case(path, "--format", "csv", "-o", str(path))

    assert done.returncode == 2
    assert path.read_text("utf-8") == UNCERTAIN


def test_a_new_file_may_have_the_frame_of_a_case_and_typical_indicators(tmp_path):
    path = tmp_path / "answers.yaml"
    new = ["new", path, "--organization", "Elm", "--use-case", "Phone agent", "--date", "2026-06-05"]
    done = readiness_here(*new, "--case", "--fact", "kind=front-office")
    text = path.read_text("utf-8")

    assert f"Costs and return: readiness record case {path} --currency CODE" in done.stderr
    assert "\n# case:\n#   currency: USD\n" in text
    assert "group: infrastructure" in text
    assert "#   - {id: calls-answered, " in text
    assert "class: time-released, hours_per_year: " in text
    assert "go-live, owner" not in text
    assert "readmissions" not in text
    assert readiness_here("check", path).returncode == 0


def test_the_frame_of_a_case_is_yaml_once_its_marks_are_removed(tmp_path):
    path = tmp_path / "answers.yaml"
    readiness_here("new", path, "--organization", "Elm", "--use-case", "Phone", "--date", "2026-06-05", "--case")
    head, _, frame = path.read_text("utf-8").partition("# case:\n")
    told = "\n".join(
        line.removeprefix("# ").removeprefix("#")
        for line in ["# case:", *frame.splitlines()]
        if "Figures over" not in line
    )
    path.write_text(f"{head}{told}\n", "utf-8")

    told = readiness_here("check", path).stdout
    errors = [line for line in told.splitlines() if ": error: " in line]

    assert len(errors) > 20
    assert [line for line in errors if "'…'" not in line and "not stated" not in line] == []


def test_lists_name_cost_groups_indicators_and_what_finance_prepares():
    assert (
        "training                 Training and adoption (organization)\n"
        in readiness_here("list", "cost-groups").stdout
    )
    assert (
        "no-shows                 Appointments missed without notice (%; less is better)\n"
        in readiness_here("list", "indicators").stdout
    )
    prework = readiness_here("list", "prework").stdout
    assert "case.benefits    each benefit in cash" in prework
    assert prework.rstrip().endswith("Chief financial officer or finance partner")


def test_a_pack_without_cases_has_neither(tmp_path):
    assert "samm has no rules for money cases" in readiness_here("list", "cost-groups", "--pack", "samm").stderr
    assert "case" not in readiness_here("list", "prework", "--pack", "samm").stdout
