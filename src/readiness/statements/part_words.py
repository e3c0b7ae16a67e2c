"""Parts of a report for one kind of reader: a team, a site, a safety officer, and finance."""

from __future__ import annotations

from datetime import date

from readiness.statements.statement import Statement, Value, Words, phrase


@phrase("steps, gaps, evidence to collect, open questions and days, without money")
def for_team() -> None:
    """A part of a report, in a list."""


@phrase("one site: its verdict, its gate, its work, its events and its days")
def for_site() -> None:
    """A part of a report, in a list."""


@phrase("the tool in use: outcome, what makes it safe, events, and minimums of safe use that are short")
def for_safety() -> None:
    """A part of a report, in a list."""


@phrase("options, costs, people, decisions and their days")
def for_finance() -> None:
    """A part of a report, in a list."""


@phrase("The part for the team.")
def team_only() -> None:
    """An edition, below the title of a report."""


@phrase("The part for {site}.", site="Elm Hill")
def site_only(*, site: str) -> None:
    """An edition, below the title of a report."""


@phrase("The part on safety.")
def safety_only() -> None:
    """An edition, below the title of a report."""


@phrase("The part for finance.")
def finance_only() -> None:
    """An edition, below the title of a report."""


@phrase("{site}: {outcome}.", site="Elm Hill", outcome="Continue")
def site_outcome(*, site: str, outcome: Words) -> None:
    """The headline of the part for a site where the tool is in use."""


@phrase("{site}: the tool is not in use here.", site="Elm Hill")
def site_not_in_use(*, site: str) -> None:
    """The headline of the part for a site where the tool is not in use, or where no rule judges its use."""


@phrase("{gate}: {verdict}.", gate="G5 Next site", verdict=for_site())
def site_gate(*, gate: Words, verdict: Words) -> None:
    """The verdict of a gate at the site; its reason follows."""


@phrase("The work at {site} is done by {day}, with 80% confidence.", site="Elm Hill", day=date(2026, 9, 4))
def site_work_done(*, site: str, day: date) -> None:
    """When the work at a site is done."""


@phrase("No work is planned at {site}.", site="Elm Hill")
def no_site_work(*, site: str) -> None:
    """Said where the roadmap has no work at the site."""


@phrase("This part shows only the work at {site}.", site="Elm Hill")
def site_plan(*, site: str) -> None:
    """Above the roadmap of the part for a site."""


@phrase("The decisions are in the report for leaders.")
def decisions_elsewhere() -> None:
    """In the place of the decisions, in a part of the report for a reader who does not decide."""


@phrase("This part shows only what makes the tool safe.")
def safety_plan() -> None:
    """Above the roadmap of the part on safety."""


@phrase("a part of a report is about all dimensions")
def part_of_all_dimensions() -> None:
    """Said about `--part` with `--dimension`."""


@phrase("leave out --part or --dimension")
def part_or_dimension() -> None:
    """The hint for `--part` with `--dimension`."""


@phrase("these answers name no sites")
def no_sites() -> None:
    """Said about `--part site`."""


@phrase("list them under `sites`, or leave out --part site")
def list_sites() -> None:
    """The hint for `--part site` where the answers name no sites."""


@phrase("which site is the part for?")
def which_site() -> None:
    """Said about `--part site` without a site, where the answers name several."""


@phrase("name it with --site; the answers have {sites}", sites=("elm-hill", "oak-lane"))
def name_site(*, sites: tuple[Value, ...]) -> None:
    """The hint for `--part site` without a site; `sites` are ids to be typed."""


@phrase("the rubric {rubric} has no rules for a tool in use, so there is no part on safety", rubric="maturity")
def no_rules_of_use(*, rubric: str) -> None:
    """Said about `--part safety`."""


@phrase("leave out --part, or use a pack with a section `live`")
def without_rules_of_use() -> None:
    """The hint for `--part safety` with a rubric without rules for a tool in use."""


@phrase("the tool is not in use yet: {status}", status=for_site())
def not_in_use_yet(*, status: Statement) -> None:
    """Said about `--part safety`; `status` is the status of the tool with its day."""


@phrase("write its status under `tool` once it is in use; until then `report` without --part shows what is short")
def state_use() -> None:
    """The hint for `--part safety` of a tool that is not in use."""
