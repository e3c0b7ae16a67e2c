"""One plan of several use cases that a report is part of: its statement, its files, and the plan that these give.

The statement and the files may come from a stranger.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from readiness import pipeline
from readiness.errors import InvalidFilesError, Problem
from readiness.loading.bounded_file import text_of
from readiness.loading.csv_places import names_csv
from readiness.loading.read_answers import answers_document
from readiness.loading.read_pack import PackReader
from readiness.model.assessment import Assessment
from readiness.pdf.plan_files import ANSWERS, OVERLAY, names_and_roles, of_plan
from readiness.statements import report_faults
from readiness.statements import verification as statements
from readiness.statements.statement import Statement
from readiness.verification.attached_files import AttachedFiles
from readiness.verification.read_pdf import ReportPdf

_NOTHING: Mapping[str, bytes] = {}
_TEXTS = ("role", "file", "file_sha256", "use_case", "answers_sha256")


def is_plan(stated: Any) -> bool:
    """Return whether a statement of a plan has the form that this program writes."""
    match stated:
        case {"target": None | str(), "use_cases": [*parts]} if all(map(_is_part, parts)):
            named = [(part["file"], part["role"]) for part in parts]
            roles = [role for _, role in named]
            return "own" in roles and named == names_and_roles(roles.index("own"), len(roles))
    return False


def _is_part(stated: Any) -> bool:
    return isinstance(stated, dict) and all(isinstance(stated.get(key), str) for key in _TEXTS)


def check_files(paper: ReportPdf, stated: Mapping[str, Any] | None, path: str) -> None:
    """Raise InvalidFilesError for each file of a plan that the report states and does not carry, or the reverse."""
    named = {ANSWERS, *(part["file"] for part in stated["use_cases"])} if stated else {ANSWERS}
    faults = [report_faults.no_plan_file(name=name) for name in sorted(named - paper.files.keys())]
    faults += [report_faults.plan_file_unnamed(name=name) for name in sorted(of_plan(paper.files)) if name not in named]
    if faults:
        raise InvalidFilesError([Problem(path, fault, report_faults.verify_as_made()) for fault in faults])


def other_files(paper: ReportPdf, stated: Mapping[str, Any]) -> Iterator[tuple[str, Statement]]:
    """Yield the name of each file that has another digest than the plan states, with the difference."""
    names = {part["file_sha256"]: part["file"] for part in stated["use_cases"]}
    for part in stated["use_cases"]:
        name, digest = part["file"], sha256(paper.files[part["file"]]).hexdigest()
        if digest != part["file_sha256"]:
            other = names.get(digest)
            yield (
                name,
                statements.exchanged_file(name=name, other=other) if other else statements.another_file(name=name),
            )


def load_attached(
    content: bytes,
    name: str,
    packs: pipeline.Packs | None,
    as_of: date | None = None,
    *,
    earlier: bool = False,
    beside: Mapping[str, bytes] = _NOTHING,
) -> pipeline.LoadedAnswers:
    """Return attached answers, to be judged on the day `as_of`; see `pipeline.load` for `earlier`.

    `beside` has all files of the report.

    Raises InvalidFilesError, also for answers that name another file.

    A report carries all its answers; one from a stranger must not make this program read other files here.
    """
    document = answers_document(text_of(content, name), name, AttachedFiles(beside))
    header = document.data.get("assessment")
    if isinstance(header, dict) and header.get("overlay", OVERLAY) != OVERLAY:
        message, hint = report_faults.other_overlay(name=OVERLAY), report_faults.verify_as_made()
        raise InvalidFilesError([document.key_problem(("assessment", "overlay"), message, hint)])
    if isinstance(header, dict) and "organization_answers" in header:
        message, hint = report_faults.organization_answers(), report_faults.verify_as_made()
        raise InvalidFilesError([document.key_problem(("assessment", "organization_answers"), message, hint)])
    if way := names_csv(document):
        raise InvalidFilesError(
            [document.key_problem(way, report_faults.csv_figures(), report_faults.verify_as_made())]
        )
    return pipeline.load_document(document, name, packs, as_of=as_of, earlier=earlier)


def assess_attached(
    paper: ReportPdf, stated: Mapping[str, Any], path: str, packs: Path | None, as_of: date | None = None
) -> Assessment:
    """Return the report's assessment as part of the plan of all attached answers, with the digests that it states.

    Raises InvalidFilesError with the problems of all files, and what `pipeline.assess_together` raises.
    """
    every, problems, reader = list[pipeline.LoadedAnswers](), list[Problem](), PackReader(packs)
    for part in stated["use_cases"]:
        name = part["file"]
        try:
            loaded = load_attached(paper.files[name], f"{path}: {name}", reader, as_of, beside=paper.files)
        except InvalidFilesError as error:
            problems += error.problems
        else:
            every.append(replace(loaded, sha256=part["answers_sha256"]))
    if problems:
        raise InvalidFilesError(problems)
    own = [part["role"] for part in stated["use_cases"]].index("own")
    return pipeline.assess_together(every, stated["target"])[own]
