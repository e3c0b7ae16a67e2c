"""Many problems: the first are shown in the order of the file, errors before warnings, and all are counted."""

import json
import re
from pathlib import Path

import pytest

from readiness.cli.problem_text import format_problem, format_problems
from readiness.errors import InvalidFilesError, Problem
from readiness.loading import input_limits
from running import readiness_here

TINY = Path(__file__).parents[1] / "cases" / "packs" / "tiny"
HEADER = """\
assessment:
  organization: Elm Hill Health
  use_case: Beds
  date: 2026-06-05
  questionnaire: tiny@1.1.0
  rubric: tiny@1.1.0
"""
LEFT_OUT = "'readiness check --format json' lists more\n"


def check(text, tmp_path, *more):
    (tmp_path / "answers.yaml").write_text(HEADER + text, "utf-8")
    return readiness_here("check", "answers.yaml", "--pack", TINY, *more, cwd=tmp_path)


def lines_shown(told):
    return [int(number) for number in re.findall(r"^answers\.yaml:(\d+):", told, re.MULTILINE)]


def unknown_answers(number):
    return "answers:\n" + "".join(f"  care.nothing-{one}: 2\n" for one in range(number))


def wrong_levels(number):
    return "answers:\n  care.records:\n    level: 2\n    evidence:\n" + "".join(
        f"      - {{title: {one}, supports: 9}}\n" for one in range(number)
    )


def test_a_hundred_and_one_problems_are_a_hundred_shown_and_one_counted(tmp_path):
    shown = check(unknown_answers(101), tmp_path)

    assert shown.returncode == 3
    assert lines_shown(shown.stdout) == list(range(8, 108))
    assert shown.stdout.endswith(f"\n101 problems found\nnot shown: 1 problem; {LEFT_OUT}")


def test_a_hundred_problems_are_all_shown(tmp_path):
    shown = check(unknown_answers(100), tmp_path)

    assert lines_shown(shown.stdout) == list(range(8, 108))
    assert shown.stdout.endswith("\n100 problems found\n")


def test_many_problems_of_the_shape_are_shown_from_the_top(tmp_path):
    text = "answers:\n  care.records:\n" + "".join(f"    nothing{one}: 2\n" for one in range(150))
    shown = check(f"nothing: 1\n{text}", tmp_path)

    assert lines_shown(shown.stdout) == [7, *range(10, 109)]
    assert "151 problems found" in shown.stdout


def test_an_error_after_many_warnings_is_shown(tmp_path):
    sites = "sites:\n" + "".join(f"  - {{id: s{one}, title: S, answers: {{care.records: 1}}}}\n" for one in range(130))
    shown = check(f"answers: {{}}\n{sites}nothing: 1\n", tmp_path)

    assert "there is no key 'nothing' here" in shown.stdout
    assert shown.stdout.endswith("\n1 problem found\n")


def test_warnings_alone_stop_nothing_however_many_they_are(tmp_path):
    sites = "sites:\n" + "".join(f"  - {{id: s{one}, title: S, answers: {{care.records: 1}}}}\n" for one in range(130))
    shown = check(f"answers: {{}}\n{sites}", tmp_path)

    assert shown.returncode == 0
    assert shown.stdout.count(": warning: ") == 100
    assert shown.stdout.endswith(f"not shown: 30 warnings; {LEFT_OUT}")
    scored = readiness_here("score", "answers.yaml", "--pack", TINY, cwd=tmp_path)
    assert scored.returncode == 0
    assert scored.stderr.count(": warning: ") == 100


def test_machines_are_given_all_up_to_a_limit_and_the_number_of_the_rest(tmp_path):
    given = json.loads(check(unknown_answers(input_limits.PROBLEMS + 5), tmp_path, "--format", "json").stdout)

    assert len(given["problems"]) == input_limits.PROBLEMS
    assert [problem["line"] for problem in given["problems"][:3]] == [8, 9, 10]
    assert given["left_out"] == 5


def test_a_file_with_very_many_problems_hides_none_of_another():
    many = [Problem("a.yaml", f"wrong {number}", line=number) for number in range(1, 151)]
    told = format_problems([*many, Problem("b.yaml", "wrong too", line=1)])

    assert told.count("a.yaml:") == 100
    assert "b.yaml:1:0: error: wrong too" in told
    assert told.endswith(f"151 problems found\nnot shown: 50 problems; {LEFT_OUT}")


def test_a_few_problems_are_shown_in_full():
    problems = [Problem("a.yaml", "wrong", line=1), Problem("a.yaml", "odd", line=2, warning=True)]

    assert format_problems(problems) == "a.yaml:1:0: error: wrong\n\na.yaml:2:0: warning: odd\n\n1 problem found\n"


def test_the_number_of_problems_includes_those_not_kept():
    error = InvalidFilesError([Problem("a", "x"), Problem("a", "7 more", more=7)])

    assert str(error.message) == "8 problems found"


def test_every_side_of_a_merge_is_counted(tmp_path):
    shown = check("<<<<<<< ours\n" * 120, tmp_path)

    assert shown.stdout.count("a merge conflict begins here") == 100
    assert "120 problems found" in shown.stdout


@pytest.mark.parametrize(
    ("source", "column", "width", "carets"),
    [
        ("a:\tb", 4, 1, "   ^"),
        ("表: b", 4, 1, "    ^"),
        ("a: 表表", 4, 2, "   ^^^^"),
        ("e\u0301: b", 5, 1, "   ^"),
        ("👩‍⚕️: b", 7, 1, "    ^"),
        ("\u202ea: b", 5, 1, "           ^"),
        ("a: \x1b", 4, 1, "   ^^^^^^^^"),
        ("a:", 3, 1, "  ^"),
    ],
)
def test_carets_are_under_the_value_whatever_text_precedes(source, column, width, carets):
    told = format_problem(Problem("x", "wrong", line=123, column=column, source=source, width=width))

    assert told.splitlines()[2].partition("| ")[2] == carets


def test_a_message_is_one_line_without_a_tab():
    told = format_problem(Problem("x", "no key 'a\tb\nc'", "did you mean\t'd'?", line=1, source="a\tb: 1"))

    assert told.splitlines()[0] == "x:1:0: error: no key 'a<U+0009>b<U+000A>c'"
    assert told.endswith("  help: did you mean<U+0009>'d'?\n")
    assert "\t" not in told
