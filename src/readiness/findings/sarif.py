"""Findings as SARIF 2.1.0 (OASIS), which code scanning services read."""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from readiness import __version__
from readiness.errors import Problem
from readiness.findings.checked import Checked, rule_of
from readiness.safe_text import escape_controls, json_text
from readiness.statements import findings as statements
from readiness.statements.statement import Words
from readiness.statements.voice import say

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(checked: Sequence[Checked]) -> str:
    """Return the log of one run: a result for each problem, a rule for each kind of problem."""
    found = [problem for one in checked for problem in one.problems if not problem.more]
    rules = sorted({rule_of(problem) for problem in found})
    driver = {"name": "readiness", "version": __version__, "rules": [{"id": rule} for rule in rules]}
    results = [_result(problem, rules.index(rule_of(problem))) for problem in found]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(problem: Problem, rule: int) -> dict[str, Any]:
    text = _text(problem.message)
    if problem.hint:
        text = _text(statements.with_help(message=problem.message, hint=problem.hint))
    region = {"region": _region(problem)} if problem.line else {}
    return {
        "ruleId": rule_of(problem),
        "ruleIndex": rule,
        "level": "warning" if problem.warning else "error",
        "message": {"text": text},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": _uri(problem.path)}, **region}}],
        "partialFingerprints": {"problem/v1": _fingerprint(problem)},
    }


def _region(problem: Problem) -> dict[str, int]:
    start = problem.column
    return {"startLine": problem.line, "startColumn": start, "endColumn": start + problem.width}


def _uri(path: str) -> str:
    """Return a path as a reference of a URI, relative as it was named."""
    return quote(PurePath(path).as_posix(), safe="/~")


def _fingerprint(problem: Problem) -> str:
    """Return a name of the problem that stays when it moves to another line."""
    keys = ".".join(map(str, problem.keys))
    return sha256(f"{rule_of(problem)}\n{problem.path}\n{keys}".encode()).hexdigest()[:32]


def _text(words: Words) -> str:
    return escape_controls(say(words))
