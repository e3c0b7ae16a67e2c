"""Answers that were judged → assessments with the plan that is shown, and with what it costs and returns."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from readiness.model.answers import Answers
from readiness.model.assessment import Assessment
from readiness.model.money import MoneyCase
from readiness.model.option_kinds import OptionKind
from readiness.planning.joint_plan import joint_plan
from readiness.planning.roadmap import Plans
from readiness.planning.shown_option import shown_plan, together_with_others
from readiness.scoring.indicators import indicators_now
from readiness.statements.statement import Statement


def planned(
    judged: Assessment, target: str | None = None, site: str | None = None, option: OptionKind | None = None
) -> Assessment:
    """Return the assessment with the roadmap of the option that was decided on, or of `option`.

    Raises what `shown_plan` raises.
    """
    plan = shown_plan(judged.pack, judged.answers, judged.scorecard, target, site=site, option=option)
    money = None
    if judged.answers.case:
        from readiness.planning.money import money_shown  # noqa: PLC0415 - only for a money case

        money = money_shown(judged.pack, judged.answers, judged.scorecard, plan.roadmap)
    return replace(judged, pack=plan.pack, roadmap=plan.roadmap, all_work=plan.all_work, money=money)


def with_option(assessment: Assessment, option: OptionKind) -> Assessment:
    """Return the assessment with the plan of an option, or of all the work where that is not offered."""
    roadmap = assessment.roadmap
    return planned(replace(assessment, pack=assessment.whole.pack), roadmap.target, roadmap.site_id, option)


def planned_together(
    plans: Plans,
    remarks: Sequence[Statement],
    files: Sequence[tuple[Answers, str]],
    version: str,
    *,
    as_of: date | None = None,
) -> tuple[Assessment, ...]:
    """Return the assessments of the use cases of one plan; `files` has the answers as stated, with their digests."""
    joint = joint_plan(plans, remarks)
    money: tuple[MoneyCase | None, ...] = (None,) * len(files)
    if any(answers.case for answers, _ in files):
        from readiness.planning.money import money_together  # noqa: PLC0415 - only for a money case

        money = money_together(plans)
    alone = tuple(
        Assessment(
            one.pack, one.answers, one.scorecard, together_with_others(one, roadmap), digest, version,
            joint=joint, stated=stated, as_of=as_of, money=own, indicators=indicators_now(one.answers, one.pack.rubric),
        )
        for one, roadmap, own, (stated, digest) in zip(plans.use_cases, plans.roadmaps, money, files, strict=True)
    )  # fmt: skip
    return tuple(replace(one, planned_with=alone) for one in alone)
