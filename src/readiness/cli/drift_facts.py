"""Differences in fact between a report on disk and its answers: by attached answers, values, or lines."""

import difflib
import io
import json
import re
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from readiness.errors import ReadinessError
from readiness.model.assessment import Assessment
from readiness.safe_text import escape_controls
from readiness.shorten import shorten
from readiness.statements import drift as statements
from readiness.statements.statement import Words

_DIGEST = re.compile(rb"\b[0-9a-f]{64}\b")
_TAG = re.compile(rb"<[^>]*>")
_SLIDE_TEXT = re.compile(r"<a:t>([^<]*)</a:t>")
_LONGEST = 160
_MOST_BYTES = 50_000_000


def digests_in(content: bytes, form: str) -> set[str]:
    """Return the digests that a report names; of a PDF, the digest of its answers alone."""
    if form == "pdf":
        return _digest_of_pdf(content)
    if form == "pptx":
        return {found.decode() for text in _parts(content) for found in _DIGEST.findall(text)}
    return {found.decode() for found in _DIGEST.findall(_TAG.sub(b"", content) if form == "html" else content)}


def _digest_of_pdf(content: bytes) -> set[str]:
    from readiness.verification.provenance_statement import read_statement
    from readiness.verification.read_pdf import read_pdf

    try:
        return {str(read_statement(read_pdf(content, ""), "")["answers_sha256"])}
    except ReadinessError:
        return set()


def _parts(content: bytes) -> Iterator[bytes]:
    """Yield the texts of slides. A file from elsewhere that is no deck, or unpacks to too much, has none."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as deck:
            inside = [one for one in deck.infolist() if one.filename.endswith(".xml")]
            if sum(one.file_size for one in inside) <= _MOST_BYTES:
                yield from (deck.read(one) for one in inside)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError):
        return


def facts_of(there: bytes, content: bytes, form: str, path: str, assessment: Assessment) -> list[Words]:
    """Return what the report on disk says otherwise than `content`, the first things first."""
    if form == "pdf":
        return list(_of_pdf(there, content, path, assessment))
    if form == "json":
        return list(_of_json(there, content))
    if form == "pptx":
        before, now = (b"\n".join(_parts(one)) for one in (there, content))
        return list(_of_lines(before, now, _SLIDE_TEXT))
    return list(_of_lines(there, content))


def _of_pdf(there: bytes, content: bytes, path: str, assessment: Assessment) -> Iterator[Words]:
    """Yield what changed since the attached answers, or else the differences of the pages and files."""
    from readiness.pdf.plan_files import ANSWERS
    from readiness.verification.layout_comparison import compare_layout
    from readiness.verification.plan_of_report import load_attached
    from readiness.verification.read_pdf import read_pdf

    try:
        paper = read_pdf(there, path)
    except ReadinessError as error:
        yield error.message
        return
    with suppress(ReadinessError):  # answers of a pack that is not shipped are compared by their pages
        attached = load_attached(paper.files.get(ANSWERS, b""), path, None, beside=paper.files)
        if told := list(_changes(attached, assessment)):
            yield from told
            return
    yield from compare_layout(paper, content, path).differences


def _changes(before: Any, assessment: Assessment) -> Iterator[Words]:
    """Yield the sentence on what changed since answers that were attached; nothing where they say the same."""
    from readiness import pipeline
    from readiness.view.changes import changes_between
    from readiness.view.phrases import Phrases

    if before.answers == assessment.as_stated:
        return
    target = None if assessment.roadmap.is_at_site else assessment.roadmap.target or None
    yield changes_between(pipeline.assess(before, target), Phrases(assessment)).summary


def _of_json(there: bytes, content: bytes) -> Iterator[Words]:
    try:
        before, now = json.loads(there), json.loads(content)
    except (ValueError, RecursionError):
        yield from _of_lines(there, content)
        return
    yield from _values(before, now, "")


def _values(before: Any, now: Any, place: str) -> Iterator[Words]:
    """Yield the values that differ between two trees of plain data, by their place."""
    if isinstance(before, dict) and isinstance(now, dict):
        for key in sorted(before.keys() | now.keys()):
            if not key.endswith("sha256"):
                yield from _values(before.get(key), now.get(key), f"{place}.{key}" if place else key)
    elif isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        for index, (one, other) in enumerate(zip(before, now, strict=True)):
            yield from _values(one, other, f"{place}[{index}]")
    elif before != now:
        yield statements.value(place=place, before=_shown(before), now=_shown(now))


def _shown(value: Any) -> str:
    return shorten(escape_controls(json.dumps(value, ensure_ascii=False)), _LONGEST // 2)


def _of_lines(there: bytes, content: bytes, text: "re.Pattern[str] | None" = None) -> Iterator[Words]:
    """Yield the lines that differ, those of the file with a minus and those of its answers with a plus."""
    before, now = (_lines(one, text) for one in (there, content))
    for line in difflib.unified_diff(before, now, n=0, lineterm=""):
        if line[:1] in "+-" and not line.startswith(("+++", "---")) and not _DIGEST.search(line.encode()):
            yield shorten(escape_controls(line), _LONGEST)


def _lines(content: bytes, text: "re.Pattern[str] | None") -> Sequence[str]:
    said = content.decode("utf-8", "replace")
    return text.findall(said) if text else re.sub(r"<[^>]*>", " ", said).splitlines()
