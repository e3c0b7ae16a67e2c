"""The provenance statement of a report, in the file of scores attached to it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from readiness.model.field_types import parse_day
from readiness.pdf.attachments import PREVIOUS, SCORES
from readiness.pdf.plan_files import ANSWERS
from readiness.statements import report_faults
from readiness.verification.plan_of_report import check_files, is_plan
from readiness.verification.read_pdf import ReportPdf, unreadable
from readiness.view.edition import AUDIENCES

_DEPTH = 40
_TEXTS = ("version", "questionnaire", "rubric", "pack_sha256", "answers_sha256", "target", "audience")
_OPTIONAL = ("dimension", "previous_sha256", "template", "template_sha256")


def read_statement(paper: ReportPdf, path: str) -> dict[str, Any]:
    """Return the provenance statement of a report.

    Raises InvalidFilesError when the statement is missing, or is not in the form that this program writes.
    """
    hint = report_faults.verify_report()
    missing = [name for name in (ANSWERS, SCORES) if name not in paper.files]
    if len(missing) > 1:
        raise unreadable(path, report_faults.no_files(name=missing[0], other=missing[1]), hint)
    if missing:
        raise unreadable(path, report_faults.no_file(name=missing[0]), hint)
    statement = _read(paper.files[SCORES])
    if not isinstance(statement, dict):
        raise unreadable(path, report_faults.malformed(name=SCORES), hint)
    if wrong := _first_wrong_key(statement):
        raise unreadable(path, report_faults.wrong_key(name=SCORES, key=wrong), hint)
    if statement["previous_sha256"] and PREVIOUS not in paper.files:
        raise unreadable(path, report_faults.no_previous(name=PREVIOUS), hint)
    if statement["previous_sha256"] is None and PREVIOUS in paper.files:
        raise unreadable(path, report_faults.previous_unnamed(name=PREVIOUS), hint)
    check_files(paper, statement.get("plan"), path)
    return statement


def _read(content: bytes) -> Any:
    """Return JSON content as plain data; None when it is invalid, has a key twice, or is nested too deep."""
    try:
        data = json.loads(content.decode(), object_pairs_hook=_unique_keys, parse_constant=_refuse)
        json.dumps(data, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return None
    return data if _is_flat(data) else None


def _unique_keys(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) != len(pairs):
        raise ValueError(len(pairs))
    return entries


def _refuse(name: str) -> Any:
    raise ValueError(name)


def _is_flat(value: Any) -> bool:
    """Return whether the data are nested at most `_DEPTH` levels deep, more than scores ever are."""
    level = [value]
    for _ in range(_DEPTH):
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
    return not level


def _first_wrong_key(statement: Mapping[str, Any]) -> str | None:
    """Return the first key that is missing or has a value of another type; None when all are valid."""
    kinds = dict.fromkeys(_TEXTS, str) | dict.fromkeys(_OPTIONAL, str | None) | {"redacted": bool, "scores": dict}
    kinds |= {"language": str} if "language" in statement else {}  # reports of older versions are in English
    kinds |= {"site": str} if "site" in statement else {}
    kinds |= {name: str | None for name in ("part", "part_site") if name in statement}  # older versions have no parts
    for key, kind in kinds.items():
        if key not in statement or not isinstance(statement[key], kind):
            return key
    if "left_out" in statement and not (statement.get("part") == "site" and _is_left_out(statement["left_out"])):
        return "left_out"
    if "as_of" in statement and not (isinstance(statement["as_of"], str) and parse_day(statement["as_of"])):
        return "as_of"
    if "plan" in statement and not is_plan(statement["plan"]):
        return "plan"
    return None if statement["audience"] in AUDIENCES else "audience"


def _is_left_out(value: Any) -> bool:
    """Return whether a value tells how many sites and use cases a part for one site leaves out: at least one."""
    if not isinstance(value, dict) or value.keys() != {"sites", "use_cases"}:
        return False
    numbers = value.values()
    return all(type(number) is int and number >= 0 for number in numbers) and any(numbers)
