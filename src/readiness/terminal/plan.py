"""Print the dates of gates, the people and the costs of a plan on a terminal."""

from rich.console import Console

from readiness.statements import plan_keys, work_status
from readiness.terminal.elements import print_heading, table_grid, terminal_text
from readiness.view.models.plan import RoadmapView
from readiness.view.plan_lines import cost_lines, date_lines, people_lines, status_lines


def print_plan(console: Console, plan: RoadmapView) -> None:
    """Print when each gate can open and what decides it, the people needed, and the cost up to each gate."""
    if plan.by_status:
        print_heading(console, work_status.work_by_status())
        for line in status_lines(plan.by_status):
            console.print(terminal_text(line))
    if plan.gate_dates:
        print_heading(console, plan_keys.gate_dates_heading())
        for line in date_lines(plan):
            console.print(terminal_text(line))
    if plan.people.periods:
        print_heading(console, plan_keys.people_heading())
        for line in people_lines(plan):
            console.print(terminal_text(line))
        console.print(terminal_text(plan_keys.about_people(), "dim"))
        rows = table_grid(plan_keys.weeks_head(), *plan.people.roles)
        for period in plan.people.periods:
            rows.add_row(terminal_text(period.weeks), *(terminal_text(role.words) for role in period.roles))
        console.print(rows)
    if plan.costs and plan.costs.gates:
        print_heading(console, plan_keys.cost_heading())
        for line in cost_lines(plan.costs):
            console.print(terminal_text(line))
