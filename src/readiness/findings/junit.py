"""Findings as JUnit XML: a suite for each file, a test case for each thing that was checked.

The form is that of https://github.com/testmoapp/junitxml, which CI services read, as far as Jenkins allows it: the
schema junit-10.xsd of its xUnit plugin lets a suite name a file, and no test case.
"""

from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from readiness.errors import Problem
from readiness.findings.checked import Checked, rule_of
from readiness.safe_text import escape_controls
from readiness.statements import errors as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say


def junit(checked: Sequence[Checked]) -> str:
    """Return the XML of everything that was checked; an error fails its test case, a warning is its output."""
    root = ET.Element("testsuites", {"name": "readiness", **_counts(checked)})
    for path, of_file in groupby(checked, key=lambda one: one.path):
        suite = list(of_file)
        element = ET.SubElement(root, "testsuite", {"name": _safe(path), "file": _safe(path), **_counts(suite)})
        for one in suite:
            case = ET.SubElement(element, "testcase", name=_safe(one.says), classname=_safe(one.rule))
            for problem in one.problems:
                if not problem.warning:
                    failure = ET.SubElement(case, "failure", message=_safe(problem.message), type=rule_of(problem))
                    failure.text = _told(problem)
            if warnings := [_told(problem) for problem in one.problems if problem.warning]:
                ET.SubElement(case, "system-out").text = "\n".join(warnings)
    ET.indent(root)
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{ET.tostring(root, encoding='unicode')}\n"


def _counts(checked: Sequence[Checked]) -> dict[str, str]:
    failed = sum(1 for one in checked if not one.holds)
    return {"tests": str(len(checked)), "failures": str(failed), "errors": "0"}


def _told(problem: Problem) -> str:
    at = statements.warning_at if problem.warning else statements.error_at
    lines = [at(place=problem.place, message=problem.message)]
    lines += [statements.help_line(hint=problem.hint)] if problem.hint else []
    return "\n".join(map(_safe, lines))


def _safe(words: Words) -> str:
    """Return words without what XML cannot hold."""
    return escape_controls(say(words))
