"""Recompute a report from the answers it carries, render it again, and say what differs.

What agrees is consistent: it says nothing about who made the file, or when.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from readiness import __version__, pipeline
from readiness.errors import InvalidFilesError, ReadinessError, UnknownNameError
from readiness.loading.bounded_file import path_on_one_line, text_of
from readiness.loading.read_answers import answers_document
from readiness.model.assessment import Assessment
from readiness.page.template import Template
from readiness.page.template_folder import shipped_template, template_names
from readiness.pdf.attachments import ANSWERS, PREVIOUS, SCORES, provenance
from readiness.verification.layout_comparison import LayoutComparison, compare_layout
from readiness.verification.provenance_statement import read_statement
from readiness.verification.read_pdf import ReportPdf, read_pdf, unreadable
from readiness.view import build_view
from readiness.view.edition import Edition, edition_of

_MOST_TOLD = 12
_TOLD_APART = {"version", "pack_sha256", "template", "template_sha256"}
_PAGES = "its pages"


@dataclass(frozen=True, slots=True)
class Verification:
    """What came out of it."""

    made_by: str
    """The program, the pack and the audience, in words."""
    pages: int
    differences: tuple[str, ...]
    compared: tuple[str, ...] = ()
    not_compared: tuple[str, ...] = ()
    """What was not compared, each with the reason."""

    @property
    def consistent(self) -> bool:
        """Was everything compared, and is everything as the answers give?"""
        return not self.differences and not self.not_compared


def verify(
    content: bytes,
    path: str,
    packs: Path | None = None,
    digest: str | None = None,
    template: Template | None = None,
) -> Verification:
    """Verify a report; with `digest`, also that it was made of the answers with that SHA-256.

    A report with a look that is not shipped needs its `template`.

    Raises InvalidFilesError for a file that is no report of this program, or whose answers cannot be read.
    """
    paper = read_pdf(content, path)
    made = read_statement(paper, path)
    if template is None and made["template"] in template_names():
        template = shipped_template(made["template"])
    assessment = _assessment(paper, made, path, packs)
    edition = replace(_edition(made, assessment, path), template=template)
    differences = list(_apart(made, _given(assessment, edition), ""))
    if digest is not None and digest != made["answers_sha256"]:
        differences.append("the answers file is not the one it was made of")
    if reasons := tuple(_unlike(made, assessment, edition)):
        layout = LayoutComparison(
            reasons, (), tuple(f"{_PAGES}, because {reason.partition(';')[0]}" for reason in reasons)
        )
    else:
        layout = compare_layout(paper, pipeline.report(assessment, "pdf", edition), path)
    told = [path_on_one_line(one) for one in (*layout.differences, *differences)]
    if len(told) > _MOST_TOLD:
        told[_MOST_TOLD - 1 :] = [f"and {len(told) - _MOST_TOLD + 1} more"]
    by = f"readiness {made['version']}, {made['questionnaire']}, {made['audience']} edition"
    not_compared = tuple(path_on_one_line(one) for one in layout.not_compared)
    return Verification(
        _short_text(path_on_one_line(by)), paper.pages, tuple(told), ("its scores", *layout.compared), not_compared
    )


def _edition(made: Mapping[str, Any], assessment: Assessment, path: str) -> Edition:
    """The edition it says it is. Raises InvalidFilesError for a part the questionnaire does not have."""
    try:
        return edition_of(assessment.pack.questionnaire, made["audience"], made["dimension"], redacted=made["redacted"])
    except UnknownNameError as error:
        message = f"the {SCORES} inside names a part that is not there: {error.message}"
        raise unreadable(path, message, error.hint) from None


def _assessment(paper: ReportPdf, made: Mapping[str, Any], path: str, packs: Path | None) -> Assessment:
    """The assessment of the answers inside, under the digests the report states. Raises InvalidFilesError."""
    try:
        assessment = _judged(paper.files[ANSWERS], f"{path}: {ANSWERS}", made["target"], packs)
        assessment = replace(assessment, answers_sha256=made["answers_sha256"])
        if PREVIOUS in paper.files:
            before = _judged(paper.files[PREVIOUS], f"{path}: {PREVIOUS}", made["target"], packs)
            before = replace(before, answers_sha256=made["previous_sha256"])
            assessment = pipeline.compare_with(assessment, before, f"the {PREVIOUS} inside")
    except InvalidFilesError:
        raise
    except ReadinessError as error:
        raise unreadable(path, error.message, error.hint or "verify a report as it was made") from None
    return assessment


def _judged(content: bytes, name: str, target: str, packs: Path | None) -> Assessment:
    document = answers_document(text_of(content, name), name)
    header = document.data.get("assessment")
    if isinstance(header, dict) and "organization_answers" in header:
        # What a report carries is whole: a stranger's must not lead to a file of this machine.
        message, hint = "a report carries the answers of the organization too", "verify a report as it was made"
        raise InvalidFilesError([document.key_problem(("assessment", "organization_answers"), message, hint)])
    loaded = pipeline.load_document(document, name, packs, references=True)
    return pipeline.assess(loaded, target)


def _given(assessment: Assessment, edition: Edition) -> Any:
    """What the answers give, as plain data of the kinds that are read from a file."""
    return json.loads(json.dumps(provenance(assessment, edition, build_view(assessment, edition))))


def _unlike(made: Mapping[str, Any], assessment: Assessment, edition: Edition) -> Iterator[str]:
    """Why its pages cannot be rendered again here."""
    if made["version"] != __version__:
        yield f"it was made by readiness {made['version']}, and this is {__version__}; verify it with that version"
    if made["pack_sha256"] != assessment.pack.sha256:
        yield f"it was made with other texts or rules of {made['rubric']} than those here"
    if made["template_sha256"] != (edition.template.sha256 if edition.template else None):
        yield (
            "it has a look that is not here; name its folder with --template"
            if edition.template is None
            else ("it was made with another template than the one here")
        )


def _apart(said: Any, is_: Any, place: str) -> Iterator[str]:
    """Where two trees of plain data differ."""
    if place in _TOLD_APART:
        return
    if isinstance(said, dict) and isinstance(is_, dict):
        for key in sorted(said.keys() | is_.keys()):
            inner = f"{place}.{_short_text(key)}" if place else _short_text(key)
            if key in said and key in is_:
                yield from _apart(said[key], is_[key], inner)
            else:
                yield f"{inner} is {'too much' if key in said else 'missing'}"
    elif isinstance(said, list) and isinstance(is_, list) and len(said) == len(is_):
        for index, (one, other) in enumerate(zip(said, is_, strict=True)):
            yield from _apart(one, other, f"{place}[{index}]")
    elif (type(said), said) != (type(is_), is_):
        yield f"{place} says {_short(said)}, and the answers give {_short(is_)}"


def _short(value: Any) -> str:
    return _short_text(json.dumps(value, ensure_ascii=False))


def _short_text(text: str, most: int = 80) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
