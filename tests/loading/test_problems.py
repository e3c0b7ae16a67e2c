"""Problems are statements: the object travels from the validator, and logic reads its fields and no words."""

import pickle

import pytest

from readiness.errors import InvalidFilesError, Problem
from readiness.loading.model_validation import validate_model
from readiness.loading.problem_limit import without_repeated
from readiness.loading.yaml_file import parse
from readiness.model.answers import Answers
from readiness.statements import field_problems, file_problems, model_problems, organization
from readiness.statements.language import language_named
from readiness.statements.quoting import found
from readiness.statements.voice import speaking


def problem_of(answer):
    """The problem of an answer, in a file with nothing else."""
    document = parse(f"answers:\n  care.records: {answer}\n", "answers.yaml")
    problems: list[Problem] = []
    validate_model(Answers, document.data, document, problems)
    return next(problem for problem in problems if problem.keys[:1] == ("answers",))


@pytest.mark.parametrize(
    ("answer", "message", "wrong", "column"),
    [
        ("five", model_problems.no_level(found=found("five")), "five", 17),
        ("{level: five}", model_problems.no_level(found=found("five")), "five", 25),
        ('{level: ""}', field_problems.empty_key(key="level"), "level", 25),
        ("{flagged: no}", model_problems.no_flag(), "no", 27),
        ("{approved_by: CMIO}", model_problems.lone_approver(), "approved_by", 18),
        ("{level: 1, not_applicable: No}", model_problems.two_kinds(first="level", second="not_applicable"), None, 3),
        ("{level: 1, done_late: {date: 2026-02-03}}", field_problems.missing(key="accepted_by"), "accepted_by", 28),
        ("{levl: 1}", field_problems.no_key(key=found("levl")), None, 18),
        ("{level: 1, note: [a]}", field_problems.text_expected(found=found(["a"])), None, 28),
    ],
)
def test_an_error_has_its_statement_its_value_and_its_place(answer, message, wrong, column):
    problem = problem_of(answer)

    assert problem.message == message
    assert (problem.found, problem.column) == (wrong, column)


def test_statements_survive_the_way_from_another_process():
    error = InvalidFilesError([problem_of("{levl: 1}")])

    assert pickle.loads(pickle.dumps(error)).problems == error.problems


def at(line, message, *, about=None, warning=False):
    return Problem("answers.yaml", message, line=line, column=1, found=about, warning=warning)


def test_a_problem_gives_way_to_another_of_the_same_value_at_the_same_place():
    wrong = at(7, model_problems.no_level(found=found("five")), about="five")
    better = at(7, organization.fact_of_use_case(fact="five"))
    other_value, elsewhere = at(7, organization.fact_of_use_case(fact="six")), at(8, better.message)

    assert without_repeated([wrong], [better]) == [better]
    assert without_repeated([wrong], [other_value, elsewhere]) == [wrong, other_value, elsewhere]
    assert without_repeated([at(7, file_problems.empty())], [better]) == [at(7, file_problems.empty()), better]


def test_a_value_is_found_within_the_statements_of_a_statement():
    wrong = at(7, field_problems.no_id(found=found("a b")), about="a b")
    better = at(7, organization.other_questionnaire(found=found("a b"), pack="tiny"))

    assert without_repeated([wrong], [better]) == [better]


def test_the_order_of_problems_is_the_same_in_every_language():
    problems = [
        at(7, organization.move_there(), warning=True),
        at(7, model_problems.no_reason()),
        at(7, field_problems.empty()),
        at(3, organization.move_there()),
    ]
    ordered = sorted(problems, key=lambda problem: problem.order)

    assert ordered == [problems[3], problems[2], problems[1], problems[0]]
    with speaking(language_named("ar-XB")):
        assert sorted(problems, key=lambda problem: problem.order) == ordered
