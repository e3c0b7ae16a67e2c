"""The stages of the program, to read first: load → assess (score, plan) → report (redact, render).

A stage is imported when it runs: a check of answers needs no score, and a score no page.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, Union

from readiness import __version__
from readiness.loading.load_answers import LoadedAnswers, Packs, load, load_document, load_file, load_files, reader_of
from readiness.loading.read_answers import is_text
from readiness.model.adapt_to_profile import pack_for_profile
from readiness.model.pack import Pack
from readiness.statements.statement import Words
from readiness.view.edition import DEFAULT, Edition, edition_of, language_spoken
from readiness.view.planned_once import KEPT, SameObjects

if TYPE_CHECKING:
    from readiness.loading.read_source import Source
    from readiness.model.assessment import Assessment
    from readiness.model.scorecard import Scorecard
    from readiness.view.portfolio_rows import PortfolioRow

__all__ = [
    "AnyAnswers", "LoadedAnswers", "Packs", "assess", "assess_together", "compare_with", "judge", "judged_alike",
    "load", "load_document", "load_file", "load_files", "portfolio", "redact", "report", "score",
]  # fmt: skip

AnyAnswers: TypeAlias = Union["Source", LoadedAnswers, "Assessment"]
"""Answers at any stage: to be read, loaded, or assessed."""


def score(loaded: LoadedAnswers) -> "Scorecard":
    """Stage 2: score the answers with the rubric for their profile."""
    from readiness.scoring.scorecard import score_answers

    answers = loaded.judged
    return score_answers(pack_for_profile(loaded.pack, answers.assessment.profile), answers)


def assess(
    answers: AnyAnswers,
    target: str | None = None,
    *,
    site: str | None = None,
    since: AnyAnswers | None = None,
    packs: Packs | None = None,
    pack: Pack | None = None,
) -> "Assessment":
    """Stages 2 and 3: score the answers and plan the roadmap to `target`, a gate or a target of the rubric.

    `site`, an id or a title, is that of a gate that repeats; it may be left out where only one does not pass. `since`
    are the answers of the previous assessment, for the comparison in the report. Raises what `load` raises,
    UnknownNameError for an unknown target or site, and ReadinessError for answers that cannot be compared.
    """
    from readiness.planning.planned import planned
    from readiness.statements import assessing

    if since is not None:
        now = assess(answers, target, site=site, packs=packs, pack=pack)
        earlier = _as_loaded(since, packs, pack, earlier=True)
        before = assess(earlier, None if now.roadmap.is_at_site else target)
        is_named = isinstance(since, Path | str) and not is_text(since)
        return compare_with(now, before, str(since) if is_named else assessing.earlier_assessment())
    return planned(judge(_as_loaded(answers, packs, pack), target), target, site)


def judge(loaded: LoadedAnswers, target: str | None = None) -> "Assessment":
    """Stage 2 for what shows no plan: an assessment without a roadmap.

    Raises UnknownNameError for an unknown target, and ReadinessError for one that is not for the profile.
    """
    from readiness.model.assessment import Assessment
    from readiness.model.own_plan import pack_with_plan
    from readiness.model.roadmap import UNPLANNED
    from readiness.scoring.scorecard import score_answers
    from readiness.scoring.targets import check_target

    answers = loaded.judged
    applicable = pack_with_plan(pack_for_profile(loaded.pack, answers.assessment.profile), answers)
    if target:
        check_target(str(target), loaded.pack.rubric, applicable.rubric, repeating=True)
    scores = score_answers(applicable, answers)
    found = Assessment(
        applicable, answers, scores, UNPLANNED, loaded.sha256, __version__, as_of=loaded.as_of,
        stated=loaded.answers if loaded.as_of else None,
    )  # fmt: skip
    if not answers.indicators:
        return found
    from readiness.scoring.indicators import indicators_now

    return replace(found, indicators=indicators_now(answers, applicable.rubric))


def assess_together(
    every: Sequence[AnyAnswers], target: str | None = None, *, packs: Packs | None = None
) -> "tuple[Assessment, ...]":
    """Stages 2 and 3 for several use cases of one organization, in order of priority: one plan, in which each has part.

    Their answers are counted to the latest day of all; `joint` of each is the summary of the plan. Raises what `assess`
    raises, and ReadinessError for answers of different organizations or packs and for two of the same use case.
    """
    from readiness.planning.joint_plan import plan_together
    from readiness.planning.planned import planned_together

    if isinstance(every, str | Path | Mapping) or not every:
        raise TypeError("one plan is of several use cases: give a list of their answers")
    reader = reader_of(packs)
    loaded = [_as_loaded(one, reader) for one in every]
    plans, remarks = plan_together([one.pack for one in loaded], [one.judged for one in loaded], target)
    files = [(one.answers, one.sha256) for one in loaded]
    return planned_together(plans, remarks, files, __version__, as_of=loaded[0].as_of)


def _as_loaded(
    answers: AnyAnswers, packs: Packs | None = None, pack: Pack | None = None, *, earlier: bool = False
) -> LoadedAnswers:
    """Return answers at any stage as loaded: those of an assessment as their file states them."""
    from readiness.model.assessment import Assessment

    if isinstance(answers, Assessment):
        pack = answers.pack.for_all or answers.pack
        return LoadedAnswers(pack, answers.as_stated, answers.answers_sha256, as_of=answers.as_of)
    return answers if isinstance(answers, LoadedAnswers) else load(answers, packs, pack=pack, earlier=earlier)


def compare_with(assessment: "Assessment", previous: "Assessment", earlier: Words) -> "Assessment":
    """Return the assessment with a previous one attached, for the report's comparison.

    `earlier` names the previous one in messages. Where an overlay changes the pack of only one of them, or changes it
    otherwise, the previous one is judged again, by the pack of the assessment. Raises ReadinessError when the two are
    of different questionnaires, rubrics, organizations or use cases, or when the previous one is dated later.
    """
    from readiness.scoring.comparable import refuse_incomparable

    refuse_incomparable(assessment, previous, earlier)
    return replace(assessment, previous=judged_alike(previous, assessment))


def judged_alike(previous: "Assessment", assessment: "Assessment") -> "Assessment":
    """Return a previous assessment as the pack of another judges it, where an overlay changes only one of the packs.

    Raises InvalidFilesError for answers that this pack does not allow.
    """
    if previous.pack.overlay_text == assessment.pack.overlay_text:
        return previous
    from readiness.model.roadmap import UNPLANNED
    from readiness.redaction.answers_to_pack import answers_to_pack

    again = answers_to_pack(_as_loaded(previous), assessment.pack.whole)
    if previous.roadmap is UNPLANNED:
        return judge(again)
    return assess(again, None if assessment.roadmap.is_at_site else previous.roadmap.target)


def report(answers: AnyAnswers, form: str = "html", edition: Edition = DEFAULT) -> bytes:
    """All stages: assess the answers as the edition's readers may see them, and render them in an output format.

    Its words are in the language of the edition, or the one that the answers name.
    Raises what `assess` raises, UnknownNameError for an unknown format, audience, dimension, part or language,
    ReadinessError for a part that the answers do not have, and LimitError when the layout of a PDF exceeds its limits
    of time or memory.
    """
    if not isinstance(edition, Edition):
        raise TypeError(f"an edition is a readiness.Edition, not {type(edition).__name__}")
    from readiness.model.assessment import Assessment
    from readiness.output_format import FORMATS
    from readiness.statements.voice import speaking
    from readiness.view.part_choice import same_site, settle_part

    written = FORMATS.load(str(form))
    assessment = answers if isinstance(answers, Assessment) else assess(answers)
    questionnaire = assessment.pack.questionnaire
    known = edition_of(questionnaire, edition.audience, edition.dimension, redacted=edition.redacted, part=edition.part)
    spoken = language_spoken(edition, assessment.answers.assessment.language)
    audience = known.audience or written.audience
    shown = replace(edition, audience=audience, dimension=known.dimension, language=spoken.code)
    shown = settle_part(shown, assessment)
    with speaking(spoken):
        redacted = redact(assessment, shown)
        return written.render(redacted, replace(shown, site=same_site(shown.site, assessment, redacted)))


def redact(assessment: "Assessment", edition: Edition) -> "Assessment":
    """Return the assessment of the answers as readers of the edition may see them."""
    return _redacted(SameObjects(assessment), replace(edition, template=None, slides=None))


@lru_cache(maxsize=KEPT)
def _redacted(of: SameObjects, edition: Edition) -> "Assessment":
    from readiness.redaction.redact_answers import redact_answers
    from readiness.view.part_choice import same_site

    assessment: Assessment = of.objects[0]
    previous = redact(assessment.previous, edition) if assessment.previous else None
    if assessment.joint:
        return replace(_redact_together(assessment, edition), previous=previous, history=assessment.history)
    answers = redact_answers(assessment.as_stated, edition, assessment.pack)
    if answers == assessment.as_stated:
        return replace(assessment, previous=previous)
    site = same_site(assessment.roadmap.site_id, assessment, replace(assessment, answers=answers))
    again = assess(replace(_as_loaded(assessment), answers=answers), assessment.roadmap.target, site=site)
    return replace(again, previous=previous, history=assessment.history)


def _redact_together(assessment: "Assessment", edition: Edition) -> "Assessment":
    """Return the assessment as part of the plan of all its use cases, each as readers of the edition may see it."""
    from readiness.redaction.redact_answers import redact_answers

    every = assessment.planned_with
    shown = [redact_answers(one.as_stated, edition, one.pack) for one in every]
    if shown == [one.as_stated for one in every]:
        return assessment
    files = [replace(_as_loaded(one), answers=answers) for one, answers in zip(every, shown, strict=True)]
    place = [one.answers for one in every].index(assessment.answers)
    return assess_together(files, assessment.joint and assessment.joint.target)[place]


def portfolio(
    paths: Iterable[Path | str],
    packs: Path | str | None = None,
    *,
    planned: bool = False,
    as_of: date | None = None,
) -> tuple[list["PortfolioRow"], list[tuple[Path | str, Words]]]:
    """Return one row for each answers file, in order, and the warnings about files that are judged by other rules now.

    With `planned` one plan is made of all of them, and each row has a date of its next gate. A use case with a money
    case has what it costs and returns, in that plan or in its own. Every pack is loaded once.
    Raises InvalidFilesError with the problems of all files, and what `assess_together` raises.
    """
    if isinstance(paths, str | Path):
        raise TypeError("a portfolio is of several answers files: give a list of paths")
    from readiness.model.rejudgment import find_rejudgment
    from readiness.view.portfolio_rows import portfolio_row, with_money, with_plan

    every = load_files(paths, packs, as_of=as_of)
    rows = [portfolio_row(one.judged, score(one), one.pack) for _, one in every]
    found = [(path, find_rejudgment(one.answers.assessment, one.pack)) for path, one in every]
    warnings: list[tuple[Path | str, Words]] = [(path, each.said) for path, each in found if each]
    warnings += _other_overlays(every)
    if planned:
        together = assess_together([one for _, one in every])
        rows = [with_plan(row, one) for row, one in zip(rows, together, strict=True)]
        money = [one.money for one in together]
    else:
        money = [assess(one).money if one.answers.case else None for _, one in every]
    return [with_money(row, own) for row, own in zip(rows, money, strict=True)], warnings


def _other_overlays(every: Sequence[tuple[Path | str, LoadedAnswers]]) -> list[tuple[Path | str, Words]]:
    """Return a warning for each file whose pack is changed by another overlay than that of the first."""
    told = list[tuple[Path | str, Words]]()
    for path, one in every:
        if one.pack.overlay_text != every[0][1].pack.overlay_text:
            from readiness.statements import overlay_changes

            first, own = (loaded.answers.assessment.use_case for loaded in (every[0][1], one))
            told.append((path, overlay_changes.other_overlay(use_case=own, first=first)))
    return told
