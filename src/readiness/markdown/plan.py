"""The dates of gates, the people and the costs of a plan in Markdown."""

from collections.abc import Iterator

from readiness.markdown.escape import cells, escape, markdown_heading, markdown_list, markdown_table
from readiness.statements import plan_keys
from readiness.view.models.plan import RoadmapView
from readiness.view.plan_lines import cost_lines, date_lines, people_lines


def plan_lines(plan: RoadmapView) -> Iterator[str]:
    """Yield when each gate can open and what decides it, the people needed, and the cost up to each gate."""
    if plan.gate_dates:
        yield from markdown_heading(plan_keys.gate_dates_heading(), 3)
        yield from markdown_list(map(escape, date_lines(plan)))
    if plan.people.periods:
        yield from markdown_heading(plan_keys.people_heading(), 3)
        yield from markdown_list(map(escape, people_lines(plan)))
        yield escape(plan_keys.about_people())
        yield ""
        rows = (cells(period.weeks, *(role.words for role in period.roles)) for period in plan.people.periods)
        yield from markdown_table((plan_keys.weeks_head(), *plan.people.roles), rows)
    if plan.costs and plan.costs.gates:
        yield from markdown_heading(plan_keys.cost_heading(), 3)
        yield from markdown_list(map(escape, cost_lines(plan.costs)))
