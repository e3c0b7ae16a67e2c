"""Statements of a process that is not trusted are only those of its own modules, with values that fit."""

import json

import pytest

from readiness.statements import isolation, page_problems, slide_template_problems, template_problems
from readiness.statements.from_data import read_statement
from readiness.statements.quoting import quoted
from readiness.statements.values import Figure

MODULES = {"page_problems", "slide_template_problems", "quoting", "template_problems"}
OTHERWISE = isolation.unreadable_result()


def read(data):
    return read_statement(data, MODULES, OTHERWISE)


@pytest.mark.parametrize(
    "sent",
    [
        page_problems.leave_out(),
        page_problems.more_problems(number=5),
        page_problems.refused(item=page_problems.element(name="a"), tag="<a>"),
        slide_template_problems.wrong_width(width=quoted(text="wide")),
        slide_template_problems.inches(number=Figure("56.5", 56.5, "56.5")),
    ],
    ids=str,
)
def test_a_statement_of_the_process_is_the_same_afterwards(sent):
    assert read(json.loads(json.dumps(sent))) == sent


@pytest.mark.parametrize(
    "data",
    [
        None,
        "a sentence",
        [],
        {"code": "page_problems.leave_out"},
        ["page_problems.leave_out"],
        ["page_problems.leave_out", [["number", 5]]],
        ["page_problems.unknown", []],
        ["unknown.leave_out", []],
        ["gates.short", [["needs", 2], ["has", 1]]],
        ["page_problems.more_problems", []],
        ["page_problems.more_problems", [["number", "5"]]],
        ["page_problems.more_problems", [["number", True]]],
        ["page_problems.more_problems", [["number", 10**16]]],
        ["page_problems.more_problems", [["figure", 5]]],
        ["page_problems.more_problems", [["number", 5], ["number", 5]]],
        ["page_problems.more_problems", ["number"]],
        ["page_problems.element", [["name", 5]]],
        ["page_problems.element", [["name", "a" * 401]]],
        ["page_problems.refused", [["item", "all is well"], ["tag", "<a>"]]],
        ["page_problems.refused", [["item", ["gates.passed", []]], ["tag", "<a>"]]],
        ["slide_template_problems.inches", [["number", 5]]],
        ["slide_template_problems.inches", [["number", ["1", 1, "a sentence"]]]],
    ],
    ids=str,
)
def test_any_other_data_become_one_statement(data):
    assert read(data) == OTHERWISE


def test_statements_inside_each_other_without_end_are_refused():
    data: list[object] = ["page_problems.element", [["name", "a"]]]
    for _ in range(2_000):
        data = ["page_problems.refused", [["item", data], ["tag", "<a>"]]]

    assert read(data) == OTHERWISE


def test_a_text_of_another_process_is_not_a_format():
    sent = template_problems.engine_message(text="{number} {0.__class__}")

    assert str(read(json.loads(json.dumps(sent)))) == "{number} {0.__class__}"
