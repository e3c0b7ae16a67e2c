"""Each case of a page from a template gives the messages beside it, or is written as read."""

import pytest

from readiness.page import template_limits
from readiness.page.build_page import page_script
from readiness.page.html_tree import parse_page, serialize_page
from readiness.page.isolated_render import render_template
from readiness.page.page_check import check_page
from readiness.page.problem_location import page_problem
from readiness.page.template_errors import TooLargeError
from readiness.page.template_files import PAGE
from readiness.page.template_folder import shipped_template
from readiness.statements import page_problems
from template_pages import CASES, RULES, case_page, cases, page_of


def told(case):
    page, objections = check_page(case_page(case), RULES)
    assert page == ""
    return "".join(f"{one.message}\n  {one.hint}\n" for one in objections)


def test_what_is_refused_is_reported_in_exactly_these_words(update_golden):
    kept = CASES / "refused.txt"
    said = "".join(f"{case.stem}\n{told(case)}" for case in cases("refused"))
    if update_golden:
        kept.write_text(said, "utf-8")

    assert said == kept.read_text("utf-8")


@pytest.mark.parametrize("case", cases("refused"), ids=lambda case: case.stem)
def test_an_attack_is_refused(case):
    assert told(case)


@pytest.mark.parametrize("case", cases("taken"), ids=lambda case: case.stem)
def test_what_is_harmless_once_written_is_taken(case):
    page, objections = check_page(case_page(case), RULES)

    assert objections == []
    assert serialize_page(parse_page(page)) == page
    assert check_page(page, RULES) == (page, [])


@pytest.mark.parametrize("case", cases("taken"), ids=lambda case: case.stem)
def test_a_written_page_holds_no_comment_and_no_sign_that_could_begin_one(case):
    page = check_page(case_page(case), RULES)[0]

    assert "<!" not in page.removeprefix("<!DOCTYPE html>")
    assert "<?" not in page


def test_our_script_is_taken():
    assert f"<script>{page_script()}</script>" in check_page(page_of("<script>SCRIPT</script>"), RULES)[0]


def test_the_problems_after_the_first_20_of_a_page_are_counted():
    page, objections = check_page(page_of('<p onclick="a">a</p>' * 25), RULES)

    assert page == ""
    assert len(objections) == 21
    assert objections[-1].message == page_problems.more_problems(number=5)
    assert page_problem(shipped_template(), objections[-1]).more == 5


def test_the_size_of_a_page_is_counted_in_bytes(monkeypatch):
    monkeypatch.setattr(template_limits, "PAGE_BYTES", 8)
    data: dict[str, object] = {"charts": {}}

    assert render_template({PAGE: "12345678"}, data, {}) == "12345678"
    assert render_template({PAGE: "12€€"}, data, {}) == "12€€"
    with pytest.raises(TooLargeError):
        render_template({PAGE: "123€€"}, data, {})


def test_there_are_enough_cases():
    assert len(cases("refused")) >= 190
    assert len(cases("taken")) >= 25
