"""The comparison of a report on disk with its answers, for `report --check`.

A comment, the order of keys or the ends of lines in an answers file change its digest and nothing that is said: a
report that differs in the digest alone is up to date. So is a PDF whose files and pages are the same.
"""

import shlex
import sys
from dataclasses import replace
from pathlib import Path

from readiness import pipeline
from readiness.cli.drift_facts import digests_in, facts_of
from readiness.cli.output import print_notice
from readiness.model.assessment import Assessment
from readiness.statements import drift as statements
from readiness.view.edition import Edition

_MOST_SHOWN = 5


def report_differs(path: Path | None, content: bytes, form: str, assessment: Assessment, edition: Edition) -> bool:
    """Return whether the file says anything else than `content`, after a notice of what it says otherwise."""
    if path is None or not path.is_file():
        print_notice(statements.not_written(path=str(path), command=_command()))
        return True
    there = path.read_bytes()
    if there == content or _same_with_other_digest(there, content, form, assessment, edition):
        return False
    found = facts_of(there, content, form, str(path), assessment)
    if not found and form == "pdf":
        return False
    print_notice(statements.differs(path=str(path), command=_command()))
    for fact in found[:_MOST_SHOWN]:
        print_notice(statements.fact(words=fact))
    if len(found) > _MOST_SHOWN:
        print_notice(statements.more_facts(number=len(found) - _MOST_SHOWN))
    return True


def _command() -> str:
    """Return the command that writes the report again: this one without --check."""
    return shlex.join(["readiness", *(one for one in sys.argv[1:] if one != "--check")])


def _same_with_other_digest(there: bytes, content: bytes, form: str, assessment: Assessment, edition: Edition) -> bool:
    """Return whether the file is the report of answers that differ in nothing but comments, order and line ends."""
    return any(
        pipeline.report(replace(assessment, answers_sha256=digest), form, edition) == there
        for digest in sorted(digests_in(there, form) - digests_in(content, form))
    )
