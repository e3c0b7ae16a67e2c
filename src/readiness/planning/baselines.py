"""Roadmap → a baseline of its days."""

from readiness.model.answers import Answers
from readiness.model.baseline import Baseline, PromisedGate, PromisedWork
from readiness.model.roadmap import Roadmap
from readiness.model.rubric import Rubric
from readiness.model.spans import Dates, weeks_after


def baseline_of(roadmap: Roadmap, answers: Answers, rubric: Rubric) -> Baseline:
    """Return the days of the gates and of the work of a roadmap."""
    day = answers.date

    def work(dates: Dates) -> PromisedWork:
        start, finish = (weeks_after(day, week) for week in dates.likely)
        return PromisedWork(start=start, finish=finish, at_80=weeks_after(day, dates.at_80))

    sites: dict[str, dict[str, PromisedWork]] = {}
    for site_step in roadmap.site_steps:
        if site_step.initiative:
            sites.setdefault(site_step.site.id, {}).setdefault(site_step.initiative, work(site_step.dates))
    gates = {
        one.gate: PromisedGate(
            likely=weeks_after(day, one.likely), at_50=weeks_after(day, one.at_50), at_80=weeks_after(day, one.at_80)
        )
        for one in roadmap.gate_weeks
    }
    lane = {step.initiative: work(step.dates) for step in roadmap.safe_now if step.initiative}
    return Baseline(
        baseline="1",
        organization=answers.assessment.organization,
        use_case=answers.assessment.use_case,
        date=day,
        rubric=f"{rubric.rubric}@{rubric.version}",
        target=roadmap.target,
        gates=gates,
        initiatives=lane | {step.initiative: work(step.dates) for step in roadmap.steps},
        sites=sites,
    )
