"""What a report says of how it was made, in the file of scores inside it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from readiness.pdf.attachments import ANSWERS, PREVIOUS, SCORES
from readiness.verification.read_pdf import ReportPdf, unreadable
from readiness.view.edition import AUDIENCES

_DEPTH = 40
_TEXTS = ("version", "questionnaire", "rubric", "pack_sha256", "answers_sha256", "target", "audience")
_OPTIONAL = ("dimension", "previous_sha256", "template", "template_sha256")


def read_statement(paper: ReportPdf, path: str) -> dict[str, Any]:
    """Return what a report says of how it was made.

    Raises InvalidFilesError where that is missing, or is not what this program writes.
    """
    hint = "verify a PDF that 'readiness report' made, as it was made"
    missing = [name for name in (ANSWERS, SCORES) if name not in paper.files]
    if missing:
        raise unreadable(path, f"this carries no {' and no '.join(missing)}", hint)
    said = _read(paper.files[SCORES])
    if not isinstance(said, dict) or (wrong := _wrong(said)):
        detail = f": '{wrong}' is missing or wrong" if isinstance(said, dict) else ""
        raise unreadable(path, f"the {SCORES} inside is not what this program writes{detail}", hint)
    if said["previous_sha256"] and PREVIOUS not in paper.files:
        raise unreadable(path, f"this carries no {PREVIOUS}, and says it is compared with an earlier report", hint)
    if said["previous_sha256"] is None and PREVIOUS in paper.files:
        raise unreadable(path, f"this carries {PREVIOUS}, and says it is compared with no earlier report", hint)
    return said


def _read(content: bytes) -> Any:
    """Plain data that can be written again; None where it is anything else."""
    try:
        said = json.loads(content.decode(), object_pairs_hook=_once, parse_constant=_refuse)
        json.dumps(said, ensure_ascii=False, allow_nan=False).encode()
    except (ValueError, RecursionError):
        return None
    return said if _is_flat(said) else None


def _once(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    entries = dict(pairs)
    if len(entries) != len(pairs):
        raise ValueError("a key is there twice")
    return entries


def _refuse(name: str) -> Any:
    raise ValueError(name)


def _is_flat(value: Any) -> bool:
    """Is nothing nested deeper than scores ever are?"""
    level = [value]
    for _ in range(_DEPTH):
        level = [
            inner
            for one in level
            if isinstance(one, dict | list)
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
    return not level


def _wrong(said: Mapping[str, Any]) -> str | None:
    """The first key with a value of another kind."""
    kinds = dict.fromkeys(_TEXTS, str) | dict.fromkeys(_OPTIONAL, str | None) | {"redacted": bool, "scores": dict}
    for key, kind in kinds.items():
        if key not in said or not isinstance(said[key], kind):
            return key
    return None if said["audience"] in AUDIENCES else "audience"
