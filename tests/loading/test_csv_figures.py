"""Values of indicators and of questions are read from a CSV file in the repository of the answers."""

from pathlib import Path

import pytest

from readiness import pipeline
from readiness.errors import InvalidFilesError
from readiness.loading.yaml_file import read_yaml
from readiness.model.answers import Answers
from readiness.redaction.answers_yaml import answers_yaml
from readiness.verification.plan_of_report import load_attached

ANSWERS = """\
assessment:
  organization: Elm Hill Health
  use_case: Phone
  date: 2026-06-05
  questionnaire: healthcare-ai@3.0.0
  rubric: healthcare-ai@3.0.0
answers:
"""
INDICATOR = """\
indicators:
  - id: calls
    title: Calls answered
    unit: "%"
    direction: up
    baseline: {value: 62, date: 2026-03-31}
    from: {file: FILE, column: answered, date: day}
"""
WRONG = sorted((Path(__file__).parents[1] / "cases/csv_figures").glob("*.yaml"))


def write(folder: Path, table: str | bytes, sections: str = INDICATOR, file: str = "calls.csv") -> Path:
    """Write answers that name a CSV file, and the file; return the path of the answers."""
    content = table.encode() if isinstance(table, str) else table
    (folder / "calls.csv").write_bytes(content)
    path = folder / "answers.yaml"
    path.write_text(ANSWERS + sections.replace("FILE", file), "utf-8")
    return path


def values(path: Path) -> list[tuple[str, float]]:
    return [(str(one.date), float(one.value)) for one in answers(path).indicators[0].actuals]


def answers(path: Path) -> Answers:
    return pipeline.load(path).answers


def messages(path: Path) -> list[str]:
    with pytest.raises(InvalidFilesError) as raised:
        pipeline.load(path)
    return [
        f"{Path(one.path).name}:{one.line}:{one.column}: {one.message} → {one.hint}" for one in raised.value.problems
    ]


def test_an_indicator_takes_its_values_from_the_column(tmp_path):
    path = write(tmp_path, "day,answered,lost\n2026-04-30,66.5,3\n2026-05-31,71,2\n")

    assert values(path) == [("2026-04-30", 66.5), ("2026-05-31", 71.0)]


def test_a_mark_of_byte_order_windows_lines_quotes_and_empty_rows_are_read(tmp_path):
    path = write(tmp_path, b'\xef\xbb\xbf"day","answered"\r\n"2026-05-31","71"\r\n\r\n,\r\n2026-06-01,\r\n')

    assert values(path) == [("2026-05-31", 71.0)]


def test_values_before_the_baseline_and_after_the_assessment_do_not_count(tmp_path):
    path = write(tmp_path, "day,answered\n2026-03-31,60\n2026-05-31,71\n2026-06-06,90\n")

    assert values(path) == [("2026-05-31", 71.0)]


def test_a_value_of_the_answers_file_stands_before_one_of_the_same_day(tmp_path):
    stated = "    actuals: [{date: 2026-05-31, value: 70}]\n"
    path = write(tmp_path, "day,answered\n2026-05-31,71\n2026-06-01,72\n", INDICATOR + stated)

    assert values(path) == [("2026-05-31", 70.0), ("2026-06-01", 72.0)]


@pytest.mark.parametrize(("rule", "value"), [("last", 4.0), ("mean", 2.333333), ("sum", 7.0)])
def test_several_values_of_a_day_become_one_by_the_rule(tmp_path, rule, value):
    sections = INDICATOR.replace("date: day}", f"date: day, rule: {rule}}}")
    path = write(tmp_path, "day,answered\n2026-05-31,1\n2026-05-31,2\n2026-05-31,4\n", sections)

    assert values(path) == [("2026-05-31", value)]


def test_a_figure_of_a_question_is_that_of_the_last_day(tmp_path):
    sections = "  roi.adoption: {level: 2, measured: {from: {file: FILE, column: answered, date: day}}}\n"
    path = write(tmp_path, "day,answered\n2026-05-31,71\n2026-04-30,66\n", sections)
    measured = answers(path).answers["roi.adoption"].measured

    assert measured
    assert (measured.value, str(measured.date)) == (71, "2026-05-31")


def test_the_digest_of_the_answers_changes_with_the_file(tmp_path):
    path = write(tmp_path, "day,answered\n2026-05-31,71\n")
    first = pipeline.load(path).sha256
    write(tmp_path, "day,answered\n2026-05-31,72\n")

    assert pipeline.load(path).sha256 != first


def test_a_file_elsewhere_in_the_repository_is_read(tmp_path):
    (tmp_path / ".git").mkdir()
    (tmp_path / "tools").mkdir()
    path = write(tmp_path / "tools", "", file="../figures/calls.csv")
    (tmp_path / "figures").mkdir()
    (tmp_path / "figures" / "calls.csv").write_text("day,answered\n2026-05-31,71\n", "utf-8")

    assert values(path) == [("2026-05-31", 71.0)]


@pytest.mark.parametrize(
    "file", ["../calls.csv", "/etc/calls.csv", "calls.txt", "a\\calls.csv", "link.csv", "in/calls.csv"]
)
def test_a_file_outside_the_repository_is_refused_also_through_a_link(tmp_path, file):
    (tmp_path / "calls.csv").write_text("day,answered\n2026-05-31,71\n", "utf-8")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "link.csv").symlink_to(tmp_path / "calls.csv")
    (tmp_path / "own" / "in").symlink_to(tmp_path)
    path = write(tmp_path / "own", "day,answered\n2026-05-31,71\n", file=file)

    (told,) = messages(path)
    assert told.startswith("answers.yaml:14:")
    assert "is not a path to a CSV file inside the repository" in told


@pytest.mark.parametrize("case", WRONG, ids=[path.stem for path in WRONG])
def test_what_is_wrong_in_the_file_is_told_with_its_row_and_column(tmp_path, case):
    data = read_yaml(case).data
    sections = data.get("sections", INDICATOR)
    table = bytes(int(part, 16) for part in data["bytes"].split()) if "bytes" in data else data["table"]
    path = write(tmp_path, table, sections, data.get("file", "calls.csv"))

    assert messages(path) == data["told"]


def test_a_report_carries_the_values_and_not_the_name_of_the_file(tmp_path):
    path = write(tmp_path, "day,answered\n2026-05-31,71\n")
    loaded = pipeline.load(path)
    carried = answers_yaml(loaded.answers, loaded.pack.questionnaire)

    assert "calls.csv" not in carried
    assert pipeline.load(carried).answers.indicators[0].actuals == loaded.answers.indicators[0].actuals


def test_answers_inside_a_report_must_not_name_a_file(tmp_path):
    path = write(tmp_path, "day,answered\n2026-05-31,71\n")

    with pytest.raises(InvalidFilesError) as raised:
        load_attached(path.read_bytes(), str(path), None)
    assert "must not name a CSV file" in str(raised.value)


def test_a_missing_file_of_the_organization_is_told_in_its_own_file(tmp_path):
    path = write(tmp_path, "day,answered\n2026-05-31,71\n", "")
    measured = "{from: {file: other.csv, column: answered, date: day}}"
    (tmp_path / "organization.yaml").write_text(
        "organization: Elm Hill Health\ndate: 2026-06-05\nquestionnaire: healthcare-ai@3.0.0\n"
        f"answers:\n  roi.durable-funding: {{level: 2, measured: {measured}}}\n",
        "utf-8",
    )
    text = path.read_text("utf-8").replace("answers:\n", "  organization_answers: organization.yaml\nanswers:\n")
    path.write_text(text, "utf-8")
    (told,) = messages(path)

    assert told.startswith("organization.yaml:5:")
    assert "there is no file 'other.csv'" in told
