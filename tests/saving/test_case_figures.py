"""The figures of a case are written as a CSV table, edited, and read again; every wrong cell is told at once."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.exports.case_csv import export
from readiness.loading.yaml_file import read_yaml
from readiness.model.case_table import COLUMNS
from readiness.saving.case_figures import read_case_figures
from running import CommandResult, readiness_here

ANSWERS = """\
assessment:
  organization: Elm Hill Health
  use_case: Phone
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
answers:
case:
  currency: USD
  costs:
    - {id: license, title: Supplier license, group: infrastructure, per_year: 90000, once: 500, owner: CIO}
    - {id: sum, title: =SUM(A1), group: support, per_month: 12.5, source: "@offer"}  # a comment
  benefits:
    - id: temps
      title: Fewer temps
      class: cash-releasing
      per_year: {low: 50000, likely: 110000, high: 160000}
      baseline: {value: 410000, date: 2026-03-31}
"""
BASELINE = '"410000","2026-03-31","","",""'
HEADS = ",".join(COLUMNS[:13])
WRONG = sorted((Path(__file__).parents[1] / "cases/case_tables").glob("*.yaml"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS, "utf-8")
    return path


def take(path: Path, *rows: str, write: bool = False) -> CommandResult:
    table = path.parent / "figures.csv"
    table.write_text("\n".join([HEADS, *rows]) + "\n", "utf-8")
    return readiness_here("case", path, "--from", table, *(["--write"] if write else []))


def test_the_table_has_a_row_for_each_amount_and_no_cell_is_a_formula(path):
    text = export(pipeline.judge(pipeline.load(path))).decode("utf-8-sig")

    assert text.splitlines() == [
        ",".join(f'"{name}"' for name in COLUMNS),
        '"cost","license","Supplier license","infrastructure","once","500","500","500","","start","","CIO",""'
        + ',""' * 5,
        '"cost","license","Supplier license","infrastructure","per-year","90000","90000","90000","","start","","CIO",""'
        + ',""' * 5,
        '"cost","sum","\'=SUM(A1)","support","per-month","12.5","12.5","12.5","","start","","","\'@offer"' + ',""' * 5,
        '"benefit","temps","Fewer temps","cash-releasing","per-year","50000","110000","160000","","go-live","","","",'
        + BASELINE,
    ]


def test_a_table_that_was_written_changes_nothing(path):
    loaded = pipeline.load(path)
    table = path.parent / "figures.csv"
    table.write_bytes(export(pipeline.judge(loaded)))

    assert read_case_figures(table, loaded.answers, loaded.pack).found == ()
    assert "changes nothing" in readiness_here("case", path, "--from", table, "--write").stderr


def test_changes_are_shown_before_they_are_written(path):
    row = "cost,license,,infrastructure,per-year,80000,90000,120000,,go-live,,CIO,Offer of March"
    shown = take(path, row)

    assert shown.stdout.splitlines() == [
        "license Supplier license: per_year: 90000 → 80000..90000..120000",
        "license Supplier license: source: Offer of March",
        "license Supplier license: starts: start → go-live",
    ]
    assert "nothing is written yet: add --write" in shown.stderr
    assert path.read_text("utf-8") == ANSWERS


def test_written_changes_keep_the_rest_of_the_file(path):
    done = take(path, "cost,sum,'=SUM(A1),support,per-month,,13,,,,,,'@offer", write=True)

    assert done.stdout == "sum =SUM(A1): per_month: 12.5 → 13\n"
    assert path.read_text("utf-8") == ANSWERS.replace("12.5", "13")


def test_a_row_without_an_id_is_a_new_line_once(path):
    row = "cost,,Help desk,support,per-year,,5000,,,go-live,,CIO,"
    take(path, row, write=True)
    again = take(path, row, write=True)
    case = pipeline.load(path).answers.case

    assert case
    assert [line.id for line in case.costs] == ["license", "sum", "help-desk"]
    assert "changes nothing" in again.stderr


def test_rows_of_computed_figures_are_passed_over(path):
    assert (
        "changes nothing"
        in take(path, "work,pilot,Pilot,monitoring,once,,x,,,,,,", "total,costs,,,total,1,2,3,,,,,").stderr
    )


def test_write_without_a_table_is_told(path):
    done = readiness_here("case", path, "--write")

    assert done.returncode == 2
    assert "--write belongs to --from" in done.stderr


@pytest.mark.parametrize("case", WRONG, ids=[path.stem for path in WRONG])
def test_what_is_wrong_in_a_table_is_told_with_row_and_column(path, case):
    data, table = read_yaml(case).data, path.parent / "figures.csv"
    table.write_text(data.get("heads", HEADS) + "\n" + data.get("rows", ""), "utf-8")
    loaded = pipeline.load(path)
    with pytest.raises(InvalidFilesError) as raised:
        read_case_figures(table, loaded.answers, loaded.pack)
    told = [f"{one.line}:{one.column}: {one.message} → {one.hint}" for one in raised.value.problems]

    assert told == data["told"]


@pytest.mark.parametrize("written", ["3/31/2026", "31/03/2026", "31.03.26", "2026/3/31"])
def test_a_day_that_a_spreadsheet_rewrote_is_the_day_of_the_file(path, written):
    done = take_all(path, baseline=f"410000,{written}")

    kept, left_out, _ = done.stderr.splitlines()
    assert kept == f"{written} is read as 2026-03-31, the day that the file has"
    assert left_out.startswith("Supplier license and =SUM(A1) have no row, and stay as they are; ")
    assert done.stdout == ""


def test_a_day_that_changes_is_written_year_first(path):
    assert "'4/30/2026' is not a day" in take_all(path, baseline="410000,4/30/2026").stderr
    assert "baseline: 410000 (2026-03-31) → 410000 (2026-04-30)" in take_all(path, baseline="410000,2026-04-30").stdout


def test_of_two_amounts_the_middle_is_likely(path):
    done = take(path, "cost,license,,infrastructure,per-year,80000,,100000,,,,,")

    assert done.stdout == "license Supplier license: per_year: 90000 → 80000..90000..100000\n"


def take_all(path: Path, baseline: str) -> CommandResult:
    """Take a table with all columns and one row, that of the benefit."""
    table = path.parent / "figures.csv"
    table.write_text(f"{','.join(COLUMNS)}\nbenefit,temps,,cash-releasing,,,,,,,,,,{baseline},,,\n", "utf-8")
    return readiness_here("case", path, "--from", table)
