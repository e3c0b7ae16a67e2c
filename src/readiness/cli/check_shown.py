"""The results of `check` in each format, with the weight that a project file gives to warnings."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from readiness.cli.check_results import CheckResult
from readiness.cli.finding_formats import WRITTEN, written
from readiness.cli.json_errors import problem_rows
from readiness.cli.output import write_result
from readiness.cli.problem_text import format_problems, left_out
from readiness.cli.text_format import wrap_text
from readiness.errors import Problem
from readiness.findings.checked import Checked, rule_of
from readiness.loading.bounded_file import path_on_one_line
from readiness.model.project import RuleSeverity
from readiness.safe_text import json_text
from readiness.statements import findings as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say, statement_data


def by_severity(result: CheckResult, rules: Mapping[str, RuleSeverity]) -> CheckResult:
    """Return a result with the warnings weighed as the project file says, by code; an error stays an error."""
    return result._replace(problems=list(_weighed(result.problems, rules))) if rules else result


def _weighed(problems: Sequence[Problem], rules: Mapping[str, RuleSeverity]) -> Iterator[Problem]:
    for problem in problems:
        severity = rules.get(rule_of(problem), "warn") if problem.warning else "error"
        if severity != "off":
            yield problem if severity == "warn" or not problem.warning else replace(problem, warning=False)


def show_results(results: Sequence[CheckResult], form: str, *, is_named: bool) -> None:
    """Print the results; on a terminal with the rules of packs that are named."""
    found = sorted({problem for one in results for problem in one.problems}, key=lambda problem: problem.order)
    if form in WRITTEN:
        write_result(written(form, [_checked(one) for one in results]), None)
    elif form == "json":
        sys.stdout.write(problems_as_json(found, results))
    else:
        for one in results:
            if one.good:
                rules = format_rules(one.rules) if is_named else ""
                sys.stdout.write(f"{path_on_one_line(one.good)}\n{rules}")
        sys.stdout.write(format_problems(found) if found else "")


def _checked(one: CheckResult) -> Checked:
    return Checked(one.subject, "valid", statements.valid(), sorted(one.problems, key=lambda problem: problem.order))


def format_rules(rules: Iterable[tuple[Words, Sequence[Words]]]) -> str:
    """Return the rules of a pack for a terminal: each topic with its sentences."""
    lines: list[str] = []
    for topic, sentences in rules:
        lines += ["", say(topic)]
        for sentence in sentences:
            lines += wrap_text(sentence, "  ")
    return "\n".join(lines) + "\n"


def problems_as_json(problems: Sequence[Problem], results: Sequence[CheckResult] = ()) -> str:
    """Return problems as JSON: a list in order with location, kind, message and hint, and the number left out.

    Before it stand the files and packs that were checked, each with its numbers of errors and warnings.
    """
    data = {"checked": [_counted(one) for one in results], "problems": problem_rows(problems)}
    return json_text({"schema_version": "2", **data, "left_out": left_out(problems)})


def _counted(one: CheckResult) -> dict[str, object]:
    warnings = sum(problem.more or 1 for problem in one.problems if problem.warning)
    errors = sum(problem.more or 1 for problem in one.problems if not problem.warning)
    good = statement_data(one.good) if one.good else None
    return {"subject": one.subject, "valid": not errors, "errors": errors, "warnings": warnings, "says": good}
