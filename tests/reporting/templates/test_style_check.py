"""Each case of a template's styles that would load content gives the messages beside it."""

import pytest

from readiness.cli.problem_text import format_problems
from readiness.page import style_check
from template_pages import STYLE_CASES, style_case, style_cases


def told(case):
    problems = style_check.check_styles(style_case(case), case.name)
    return "".join(f"{one.place}: {one.message}\n" for one in problems)


def test_styles_that_load_give_exactly_these_messages(update_golden):
    kept = STYLE_CASES / "refused.txt"
    said = "".join(map(told, style_cases("refused")))
    if update_golden:
        kept.write_text(said, "utf-8")

    assert said == kept.read_text("utf-8")


@pytest.mark.parametrize("case", style_cases("refused"), ids=lambda case: case.stem)
def test_styles_that_load_are_refused(case):
    assert told(case)


@pytest.mark.parametrize("case", style_cases("taken"), ids=lambda case: case.stem)
def test_styles_that_load_nothing_are_taken(case):
    assert told(case) == ""


def test_there_are_enough_cases():
    assert len(style_cases("refused")) >= 80
    assert len(style_cases("taken")) >= 25


def test_the_problems_after_the_first_20_of_a_style_sheet_are_counted():
    problems = style_check.check_styles("a { background: url(x) }\n" * 25, "own.css")

    assert len([problem for problem in problems if not problem.more]) == 20
    assert problems[-1].more == 5
    assert format_problems(problems).endswith("\n25 problems found\nnot shown: 5 problems\n")
