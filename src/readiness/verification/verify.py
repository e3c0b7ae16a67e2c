"""Verify a report: recompute its scores from the answers inside it, render it again, and list the differences.

A consistent report is one that its answers give; this does not prove who made the file, or when.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from readiness import __version__, pipeline
from readiness.errors import InvalidFilesError, Problem, ReadinessError, UnknownNameError
from readiness.loading.read_pack import load_pack
from readiness.model.assessment import Assessment
from readiness.model.field_types import parse_day
from readiness.page.template import Template
from readiness.page.template_folder import shipped_template, template_names
from readiness.pdf.attachments import MONEY_PARTS, PREVIOUS, SCORES, provenance
from readiness.pdf.plan_files import ANSWERS, OVERLAY
from readiness.statements import report_faults
from readiness.statements import verification as statements
from readiness.statements.language_codes import ENGLISH_CODE
from readiness.statements.lists import at_most
from readiness.statements.statement import Statement
from readiness.verification.history_of_report import states_of
from readiness.verification.layout_comparison import LayoutComparison, compare_layout
from readiness.verification.part_of_site import of_other_sites
from readiness.verification.plan_of_report import assess_attached, load_attached, other_files
from readiness.verification.provenance_statement import read_statement
from readiness.verification.read_pdf import ReportPdf, read_pdf, unreadable
from readiness.verification.stated_values import lone_keys, on_one_line, value_differences, without
from readiness.view.build import build_view
from readiness.view.edition import Edition, edition_of, language_of
from readiness.view.part_choice import settle_part

_MOST_DIFFERENCES = 12
_MOST_NAMED = 4
_MONEY = {
    ("money",): statements.money(),
    ("indicators",): statements.indicators(),
    ("money", "indicators"): statements.money_and_indicators(),
}
"""The parts on money that were compared, by the parts that a report has."""
_EDITIONS = {
    "board": statements.board_edition,
    "leadership": statements.leadership_edition,
    "full": statements.full_edition,
}


@dataclass(frozen=True, slots=True)
class Verification:
    """The result of verifying a report."""

    made_by: Statement
    """The program, the pack and the edition."""
    pages: int
    differences: tuple[Statement, ...]
    compared: tuple[Statement, ...] = ()
    not_compared: tuple[Statement, ...] = ()
    """The parts that were not compared, each with the reason."""

    @property
    def consistent(self) -> bool:
        """True if everything was compared, without a difference."""
        return not self.differences and not self.not_compared


def verify(
    content: bytes,
    path: str,
    packs: Path | None = None,
    digest: str | None = None,
    template: Template | None = None,
) -> Verification:
    """Verify a report; with `digest`, also check that it was made from the answers with that SHA-256.

    A report with a template that is not shipped needs that `template`.
    Raises InvalidFilesError for a file that is not a report of this program, or whose answers cannot be read.
    """
    paper = read_pdf(content, path)
    made = read_statement(paper, path)
    if (here := _newer_pack(made, packs)) is not None:
        return _not_recomputed(paper, made, here, digest)
    if template is None and made["template"] in template_names():
        template = shipped_template(made["template"])
    assessment = _assessment(paper, made, path, packs)
    edition = replace(_edition(made, assessment, path), template=template, language=_language(made, path))
    expected = _expected_statement(assessment, edition)
    of_others = of_other_sites(made)
    lone = [] if made["version"] == __version__ else list(lone_keys(made, expected))
    unseen = [*lone, *of_others.ways]
    differences = list(value_differences(without(made, unseen), without(expected, unseen), ""))
    differences += _other_answers(made, digest)
    if of_others.not_compared:
        layout = LayoutComparison((), (), of_others.not_compared)
    elif obstacles := tuple(_obstacles(made, assessment, edition)):
        reasons = tuple(statements.pages_because(reason=obstacle.reason) for obstacle in obstacles)
        layout = LayoutComparison(tuple(obstacle.difference for obstacle in obstacles), (), reasons)
    else:
        layout = compare_layout(paper, pipeline.report(assessment, "pdf", edition), path)
    differences = [*(said for _, said in _other_files(paper, made)), *layout.differences, *differences]
    if len(differences) > _MOST_DIFFERENCES:
        differences[_MOST_DIFFERENCES - 1 :] = [statements.more(number=len(differences) - _MOST_DIFFERENCES + 1)]
    not_compared = layout.not_compared
    if lone:
        names = at_most([".".join(map(on_one_line, way)) for way in lone], _MOST_NAMED)
        not_compared = (*not_compared, statements.lone_values(names=names))
    compared = (*_compared(assessment, expected, at_site=bool(of_others.not_compared)), *layout.compared)
    return Verification(_made_by(made), paper.pages, tuple(differences), compared, not_compared)


def _compared(assessment: Assessment, expected: Mapping[str, Any], *, at_site: bool) -> Iterator[Statement]:
    """Yield what was compared with what the program computes here, beside the pages."""
    number = len(assessment.planned_with)
    scores = statements.scores_and_plan(number=number) if number else statements.scores()
    yield statements.scores_at_site() if at_site else scores
    if money := _MONEY.get(tuple(name for name in MONEY_PARTS if name in expected["scores"])):
        yield money
    if assessment.history:
        yield statements.history()


def _newer_pack(made: Mapping[str, Any], packs: Path | None) -> str | None:
    """Return the questionnaire here with its version, where it is newer than the report's and its ids changed since."""
    name, _, version = made["questionnaire"].partition("@")
    try:
        questionnaire = load_pack(name, made["rubric"].partition("@")[0], packs).questionnaire
    except ReadinessError:
        return None
    if not questionnaire.carries(version):
        return None
    return f"{name}@{questionnaire.version}"


def _not_recomputed(paper: ReportPdf, made: Mapping[str, Any], here: str, digest: str | None) -> Verification:
    """Return the result for a report of an earlier version of the pack: only its files are compared."""
    differences = [*(said for _, said in _other_files(paper, made)), *_other_answers(made, digest)]
    reason = statements.not_recomputed(questionnaire=on_one_line(made["questionnaire"]), here=here)
    return Verification(_made_by(made), paper.pages, tuple(differences), (), (reason,))


def _other_answers(made: Mapping[str, Any], digest: str | None) -> Iterator[Statement]:
    if digest is not None and digest != made["answers_sha256"]:
        yield statements.other_answers()


def _made_by(made: Mapping[str, Any]) -> Statement:
    return _EDITIONS[made["audience"]](
        version=on_one_line(made["version"]), questionnaire=on_one_line(made["questionnaire"])
    )


def _edition(made: Mapping[str, Any], assessment: Assessment, path: str) -> Edition:
    """Return the edition that the report states. Raises InvalidFilesError for an unknown dimension, part or site."""
    part, site = made.get("part"), made.get("part_site")
    try:
        edition = edition_of(
            assessment.pack.questionnaire,
            made["audience"],
            made["dimension"],
            redacted=made["redacted"],
            part=part,
            site=site,
        )
        return settle_part(edition, assessment)
    except ReadinessError as error:
        raise unreadable(path, report_faults.unknown_part(name=SCORES, why=error.message), error.hint) from None


def _language(made: Mapping[str, Any], path: str) -> str:
    """Return the language that the report states. Raises InvalidFilesError for an unknown one."""
    try:
        return language_of(made.get("language", ENGLISH_CODE)).code
    except UnknownNameError as error:
        raise unreadable(path, report_faults.unknown_part(name=SCORES, why=error.message), error.hint) from None


def _assessment(paper: ReportPdf, made: Mapping[str, Any], path: str, packs: Path | None) -> Assessment:
    """Return the assessment of the attached answers, with the digests in the report. Raises InvalidFilesError."""
    try:
        assessment = _own(paper, made, path, packs)
        assessment = replace(assessment, answers_sha256=made["answers_sha256"])
        if PREVIOUS in paper.files:
            before_target = None if assessment.roadmap.is_at_site else made["target"]
            name, overlay = f"{path}: {PREVIOUS}", paper.files.get(OVERLAY)
            before = _judged(paper.files[PREVIOUS], name, before_target, packs, overlay=overlay)
            before = replace(before, answers_sha256=made["previous_sha256"])
            assessment = pipeline.compare_with(assessment, before, f"{path}: {PREVIOUS}")
        assessment = _with_history(assessment, paper, made, path, packs)
    except InvalidFilesError:
        raise
    except ReadinessError as error:
        hint, others = report_faults.verify_as_made(), _other_files(paper, made)
        problems = [Problem(f"{path}: {name}", said, hint) for name, said in others]
        problems.append(Problem(path, error.message, error.hint or hint))
        raise InvalidFilesError(problems) from None
    return assessment


def _with_history(
    assessment: Assessment, paper: ReportPdf, made: Mapping[str, Any], path: str, packs: Path | None
) -> Assessment:
    """Return the assessment with the states that the report carries, each judged as the answers of the report are."""
    target, overlay = None if assessment.roadmap.is_at_site else made["target"], paper.files.get(OVERLAY)

    def assess(content: bytes, name: str) -> Assessment:
        return _judged(content, name, target, packs, overlay=overlay, earlier=True)

    return replace(assessment, history=states_of(paper, path, assess))


def _other_files(paper: ReportPdf, made: Mapping[str, Any]) -> Iterator[tuple[str, Statement]]:
    return other_files(paper, made["plan"]) if "plan" in made else iter(())


def _own(paper: ReportPdf, made: Mapping[str, Any], path: str, packs: Path | None) -> Assessment:
    if "plan" in made:
        return assess_attached(paper, made["plan"], path, packs, _day(made))
    name, overlay = f"{path}: {ANSWERS}", paper.files.get(OVERLAY)
    return _judged(paper.files[ANSWERS], name, made["target"], packs, made.get("site"), _day(made), overlay)


def _judged(
    content: bytes,
    name: str,
    target: str | None,
    packs: Path | None,
    site: str | None = None,
    as_of: date | None = None,
    overlay: bytes | None = None,
    *,
    earlier: bool = False,
) -> Assessment:
    beside = {OVERLAY: overlay} if overlay else {}
    loaded = load_attached(content, name, packs, as_of, earlier=earlier, beside=beside)
    return pipeline.assess(loaded, target, site=site)


def _day(made: Mapping[str, Any]) -> date | None:
    """Return the day on which the answers were judged; None for that of the assessment."""
    return parse_day(made["as_of"]) if "as_of" in made else None


def _expected_statement(assessment: Assessment, edition: Edition) -> Any:
    """Return the provenance statement that the answers give, as plain data of JSON types."""
    return json.loads(json.dumps(provenance(assessment, edition, build_view(assessment, edition))))


class _Obstacle(NamedTuple):
    """A reason why the pages cannot be rendered the same here, and the difference that it makes."""

    reason: Statement
    difference: Statement


def _obstacles(made: Mapping[str, Any], assessment: Assessment, edition: Edition) -> Iterator[_Obstacle]:
    """Yield the reasons why the pages cannot be rendered the same here.

    The template is not compared with that of another version, which has other shipped files.
    """
    if made["version"] != __version__:
        reason = statements.other_version(made=on_one_line(made["version"]), here=__version__)
        yield _Obstacle(reason, statements.use_that_version(reason=reason))
    if made["pack_sha256"] != assessment.pack.sha256:
        reason = statements.other_rules(rubric=on_one_line(made["rubric"]))
        yield _Obstacle(reason, reason)
    here = edition.template.sha256 if edition.template else None
    if made["version"] == __version__ and made["template_sha256"] != here:
        if edition.template is None:
            yield _Obstacle(statements.no_look(), statements.name_template(reason=statements.no_look()))
        else:
            yield _Obstacle(statements.other_template(), statements.other_template())
