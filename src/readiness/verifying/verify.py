"""Recompute a report from the answers it carries, render it again, and say what differs.

What agrees is consistent: it says nothing about who made the file, or when.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from readiness import __version__, pipeline
from readiness.errors import InvalidFilesError, UnknownNameError
from readiness.loading.yaml_file import parse
from readiness.model.assessment import Assessment
from readiness.reporting.carried import ANSWERS, PREVIOUS, SCORES, made_of
from readiness.reporting.edition import AUDIENCES, Edition, edition_of
from readiness.reporting.templates.folder import shipped, template_names
from readiness.reporting.templates.template import Template
from readiness.reporting.view import view_of
from readiness.verifying.paper_read import Paper, read_paper, unreadable

_MOST_TOLD = 12
_TOLD_APART = {"version", "pack_sha256", "template", "template_sha256"}
_TEXTS = ("version", "questionnaire", "rubric", "pack_sha256", "answers_sha256", "target", "audience")


@dataclass(frozen=True, slots=True)
class Verified:
    """What came out of it."""

    made_by: str
    """The program, the pack and the audience, in words."""
    pages: int
    differences: tuple[str, ...]
    """Empty where the report is consistent."""


def verify(
    content: bytes,
    path: str,
    packs: Path | None = None,
    digest: str | None = None,
    template: Template | None = None,
) -> Verified:
    """Verify a report; with `digest`, also that it was made of the answers with that SHA-256.

    A report with a look that is not shipped needs its `template`.

    Raises InvalidFilesError for a file that is no report of this program, or whose answers cannot be read.
    """
    paper = read_paper(content, path)
    made = _made(paper, path)
    if template is None and made["template"] in template_names():
        template = shipped(made["template"])
    assessment = _assessment(paper, made, path, packs)
    edition = replace(_edition(made, assessment, path), template=template)
    differences = list(_differences(paper, made, assessment, edition))
    if digest is not None and digest != made["answers_sha256"]:
        differences.append("the answers file is not the one it was made of")
    if len(differences) > _MOST_TOLD:
        differences[_MOST_TOLD - 1 :] = [f"and {len(differences) - _MOST_TOLD + 1} more"]
    by = f"readiness {made['version']}, {made['questionnaire']}, {made['audience']} edition"
    return Verified(by, len(paper.pages), tuple(differences))


def _made(paper: Paper, path: str) -> dict[str, Any]:
    """What the file says of how it was made. Raises InvalidFilesError where that is missing or of another shape."""
    hint = "verify a PDF that 'readiness report' made, as it was made"
    missing = [name for name in (ANSWERS, SCORES) if name not in paper.files]
    if missing:
        raise unreadable(path, f"this carries no {' and no '.join(missing)}", hint)
    try:
        made = json.loads(paper.files[SCORES])
    except (ValueError, RecursionError):
        made = None
    if (
        not isinstance(made, dict)
        or not _is_made(made)
        or (made["previous_sha256"] is None) == (PREVIOUS in paper.files)
    ):
        raise unreadable(path, f"the {SCORES} inside is not what this program writes", hint)
    return made


def _edition(made: Mapping[str, Any], assessment: Assessment, path: str) -> Edition:
    """The edition it says it is. Raises InvalidFilesError for a part the questionnaire does not have."""
    try:
        return edition_of(assessment.pack.questionnaire, made["audience"], made["dimension"], redacted=made["redacted"])
    except UnknownNameError as error:
        message = f"the {SCORES} inside names a part that is not there: {error.message}"
        raise unreadable(path, message, error.hint) from None


def _is_made(made: Mapping[str, Any]) -> bool:
    return (
        all(isinstance(made.get(key), str) for key in _TEXTS)
        and made["audience"] in AUDIENCES
        and isinstance(made.get("dimension"), str | None)
        and isinstance(made.get("redacted"), bool)
        and all(isinstance(made.get(key), str | None) for key in ("previous_sha256", "template", "template_sha256"))
        and isinstance(made.get("scores"), dict)
    )


def _assessment(paper: Paper, made: Mapping[str, Any], path: str, packs: Path | None) -> Assessment:
    """The assessment of the answers inside, under the digests the report states."""
    assessment = _judged(paper.files[ANSWERS], f"{path}: {ANSWERS}", made["target"], packs)
    assessment = replace(assessment, answers_sha256=made["answers_sha256"])
    if PREVIOUS in paper.files:
        before = _judged(paper.files[PREVIOUS], f"{path}: {PREVIOUS}", made["target"], packs)
        before = replace(before, answers_sha256=made["previous_sha256"] or "")
        assessment = pipeline.compared(assessment, before, f"{path}: {PREVIOUS}")
    return assessment


def _judged(content: bytes, name: str, target: str, packs: Path | None) -> Assessment:
    document = parse(content.decode("utf-8", "surrogateescape"), name)
    header = document.data.get("assessment") if isinstance(document.data, dict) else None
    if isinstance(header, dict) and "organization_answers" in header:
        # What a report carries is whole: a stranger's must not lead to a file of this machine.
        message, hint = "a report carries the answers of the organization too", "verify a report as it was made"
        raise InvalidFilesError([document.key_problem(("assessment", "organization_answers"), message, hint)])
    loaded = pipeline.load_document(document, name, packs, references=True)
    return pipeline.assess(loaded, target)


def _differences(paper: Paper, made: Mapping[str, Any], assessment: Assessment, edition: Edition) -> Iterator[str]:
    pack = assessment.pack
    if made["version"] != __version__:
        yield f"it was made by readiness {made['version']}, and this is {__version__}; verify it with that version"
    if made["pack_sha256"] != pack.sha256:
        yield f"it was made with other texts or rules of {made['rubric']} than those here"
    if looks_apart := made["template_sha256"] != (edition.template.sha256 if edition.template else None):
        yield (
            "it has a look that is not here; name its folder with --template"
            if edition.template is None
            else ("it was made with another template than the one here")
        )
    again = made_of(assessment, edition, view_of(assessment, edition))
    yield from _apart(made, again, "")
    if made["version"] == __version__ and made["pack_sha256"] == pack.sha256 and not looks_apart:
        yield from _pages_apart(paper, assessment, edition)


def _apart(said: Any, is_: Any, place: str) -> Iterator[str]:
    """Where two trees of plain data differ."""
    if place in _TOLD_APART:
        return
    if isinstance(said, dict) and isinstance(is_, dict):
        for key in sorted(said.keys() | is_.keys()):
            yield from _apart(said.get(key), is_.get(key), f"{place}.{key}" if place else key)
    elif isinstance(said, list) and isinstance(is_, list | tuple) and len(said) == len(is_):
        for index, (one, other) in enumerate(zip(said, is_, strict=True)):
            yield from _apart(one, other, f"{place}[{index}]")
    elif said != is_:
        yield f"{place} says {_short(said)}, and the answers give {_short(is_)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:77]}…"


def _pages_apart(paper: Paper, assessment: Assessment, edition: Edition) -> Iterator[str]:
    again = read_paper(pipeline.report(assessment, "pdf", edition), "the report rendered again")
    for name in sorted(paper.files.keys() | again.files.keys()):
        if paper.files.get(name) != again.files.get(name):
            yield f"the {name} inside is not what the answers give"
    if len(paper.pages) != len(again.pages):
        yield f"it has {len(paper.pages)} pages, and the answers give {len(again.pages)}{_fonts(paper, again)}"
        return
    apart = [n for n, (said, is_) in enumerate(zip(paper.pages, again.pages, strict=True), 1) if said != is_]
    if apart:
        pages = f"page {apart[0]} says" if len(apart) == 1 else f"pages {', '.join(map(str, apart))} say"
        yield f"{pages} something else than the answers give{_fonts(paper, again)}"


def _fonts(paper: Paper, again: Paper) -> str:
    """Other fonts break lines and pages elsewhere: a reason that is no fault of the report."""
    if paper.fonts == again.fonts:
        return ""
    return f"; it was made with other fonts ({', '.join(sorted(paper.fonts - again.fonts)) or 'fewer'})"
