"""Answers of several use cases → the same answers on one day, with one progress of the organization's work."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from readiness.errors import ReadinessError
from readiness.model.answers import Answers, Progress
from readiness.model.pack import Pack
from readiness.statements import joint_plan as statements
from readiness.statements.statement import Statement

_LEAST_FIRST = ("planned", "in-progress", "done")


class JointAnswers(NamedTuple):
    """Answers to be planned together, in order of priority, and remarks on what they say differently."""

    answers: tuple[Answers, ...]
    remarks: tuple[Statement, ...]


def joint_answers(packs: Sequence[Pack], every: Sequence[Answers]) -> JointAnswers:
    """Return the answers with the latest day of all, and with the progress of the organization's work that any states.

    Where several state it differently, what leaves the most to do counts. Raises ReadinessError for answers of
    different organizations or packs, and for two of the same use case.
    """
    _refuse(packs, every)
    day = max(one.date for one in every)
    remarks = [
        statements.counted_to(use_case=one.assessment.use_case, date=one.date, day=day)
        for one in every
        if one.date != day
    ]
    remarks += _other_people(every)
    own = [one for answers in every if answers.plan for one in answers.plan.initiatives]
    offered = (*packs[0].rubric.initiatives, *own)
    shared = {one.id: f"{one.code} {one.title}" for one in offered if one.scope == "organization"}
    progress: dict[str, Progress] = {}
    for id_, named in shared.items():
        stated = [(one, one.progress[id_]) for one in every if id_ in one.progress]
        if stated:
            counts, progress[id_] = min(stated, key=lambda each: _left(each[1]))
            if len({_left(each) for _, each in stated}) > 1:
                remarks.append(statements.progress_differs(initiative=named, use_case=counts.assessment.use_case))
    return JointAnswers(tuple(_changed(one, day, progress) for one in every), tuple(remarks))


def _changed(answers: Answers, day: date, progress: dict[str, Progress]) -> Answers:
    header = answers.assessment.model_copy(update={"date": day})
    return answers.model_copy(update={"assessment": header, "progress": answers.progress | progress})


def _left(progress: Progress) -> tuple[int, int]:
    """Return a sort key: the progress that leaves the most to do comes first."""
    weeks = -progress.remaining.weeks if progress.remaining else -(10**6)
    return _LEAST_FIRST.index(progress.status), weeks if progress.status == "in-progress" else 0


def _other_people(every: Sequence[Answers]) -> Iterator[Statement]:
    """Yield a remark for each use case whose people or freezes are not those of the first."""
    first = _people(every[0])
    for one in every[1:]:
        if _people(one) not in (first, (None, (), ())):
            yield statements.people_of_first(use_case=one.assessment.use_case, first=every[0].assessment.use_case)


def _people(answers: Answers) -> tuple[object, ...]:
    plan = answers.plan
    return (plan.capacity, plan.changes, plan.freezes) if plan else (None, (), ())


def _refuse(packs: Sequence[Pack], every: Sequence[Answers]) -> None:
    header, pack = every[0].assessment, packs[0]
    seen = set[str]()
    for own_pack, answers in zip(packs, every, strict=True):
        own = answers.assessment
        if own.organization != header.organization:
            raise ReadinessError(
                statements.another_organization(
                    use_case=own.use_case, organization=own.organization, first=header.organization
                ),
                statements.leave_out(),
            )
        if _judged_by(own_pack) != _judged_by(pack):
            raise ReadinessError(
                statements.another_pack(use_case=own.use_case, pack=_judged_by(own_pack), first=_judged_by(pack)),
                statements.upgrade(),
            )
        if own_pack.overlay_text != pack.overlay_text:
            from readiness.statements import overlay_changes  # noqa: PLC0415 - few answers name one

            message = overlay_changes.other_overlay(use_case=own.use_case, first=header.use_case)
            raise ReadinessError(message, overlay_changes.same_overlay())
        if own.use_case in seen:
            raise ReadinessError(statements.same_use_case(use_case=own.use_case), statements.name_once())
        seen.add(own.use_case)


def _judged_by(pack: Pack) -> str:
    return f"{pack.rubric.rubric}@{pack.rubric.version}"
