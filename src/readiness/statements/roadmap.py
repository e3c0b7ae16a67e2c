"""Steps of the roadmap and its targets."""

from __future__ import annotations

from readiness.statements.statement import Value, phrase
from readiness.statements.values import Level

_GAPS: tuple[Value, ...] = ("DATA-01 from level 0 to 2", "GOV-02 from level 1 to 3")


@phrase("{question} from level {start} to {end}", question="DATA-01", start=0, end=2)
def raised(*, question: str, start: Level, end: Level) -> None:
    """One of the gaps that a step closes, by the code of the question, in a list."""


@phrase("Lifts {gaps}.", gaps=_GAPS)
def closes(*, gaps: tuple[Value, ...]) -> None:
    """The reason an initiative is on the roadmap."""


@phrase("Lifts {gaps}; ends a shortfall of {gates}.", gaps=_GAPS, gates=("G1", "G2"))
def closes_and_unblocks(*, gaps: tuple[Value, ...], gates: tuple[Value, ...]) -> None:
    """The reason an initiative is on the roadmap; the gates fail today on these gaps."""


@phrase("Lifts {gaps}; must come before {initiatives}.", gaps=_GAPS, initiatives=("BUILD",))
def closes_and_unlocks(*, gaps: tuple[Value, ...], initiatives: tuple[Value, ...]) -> None:
    """The reason an initiative is on the roadmap; the other initiatives, by code, need it first."""


@phrase(
    "Lifts {gaps}; ends a shortfall of {gates}; must come before {initiatives}.",
    gaps=_GAPS,
    gates=("G1",),
    initiatives=("BUILD", "TEST"),
)
def closes_unblocks_and_unlocks(
    *, gaps: tuple[Value, ...], gates: tuple[Value, ...], initiatives: tuple[Value, ...]
) -> None:
    """The reason an initiative is on the roadmap: its gaps, the gates that fail on them, what needs it first."""


@phrase("Must come before {initiatives}.", initiatives=("BUILD", "TEST"))
def comes_before(*, initiatives: tuple[Value, ...]) -> None:
    """The reason an initiative that closes no gap is on the roadmap."""


@phrase("Already started.")
def started() -> None:
    """The reason an initiative that closes no gap is on the roadmap."""


@phrase("It takes the place of the roadmap.")
def instead() -> None:
    """The reason an initiative that stops or replaces the tool is planned: that option was chosen."""


@phrase("{gate} needs it.", gate="G1")
def needed_by(*, gate: str) -> None:
    """The reason an initiative that lifts nothing for the target is on the roadmap: a gate before needs it."""


@phrase("Your plan asks for it.")
def wished() -> None:
    """The reason an initiative that closes no gap is on the roadmap, because the answers require it."""


@phrase("there is no target '{target}': {rubric} has no gates", target="G9", rubric="acme-ai")
def no_gates(*, target: str, rubric: str) -> None:
    """An error of the option --target."""


@phrase("leave --target out")
def leave_target_out() -> None:
    """The hint for a target that no assessment by this rubric can have."""


@phrase("{gate} is not a gate for this profile", gate="G4")
def other_profile_gate(*, gate: str) -> None:
    """An error: the rubric has the gate, but not for the facts of this profile."""


@phrase("{target} is not a target for this profile", target="rural")
def other_profile_target(*, target: str) -> None:
    """An error: the rubric has the target, but not for the facts of this profile."""


@phrase("the last gate for this profile is {id} {title}", id="G3", title="Live use")
def last_gate(*, id: str, title: str) -> None:  # noqa: A002 - the field's own noun
    """The hint for a gate or a target of another profile."""


@phrase("{gate} is checked site by site, and the answers name no site", gate="G5")
def no_site(*, gate: str) -> None:
    """An error: a repeating gate is asked for."""


@phrase("list them under 'sites'")
def list_sites() -> None:
    """The hint for answers that name no site."""


@phrase("{question} {start} → {end}", question="DATA-01", start=0, end=2)
def lift(*, question: str, start: Level, end: Level) -> None:
    """One of the levels that a step raises, by the code of the question, in a cell."""


@phrase("In progress.")
def in_progress() -> None:
    """A remark on a step."""


@phrase("Ends later than its phase should.")
def late() -> None:
    """A remark on a step."""


@phrase("Takes longer because weekly capacity is short.")
def stretched() -> None:
    """A remark on a step."""


@phrase(
    "This is part of one plan with {use_cases}: {number} initiative is done once for all that need it.",
    "This is part of one plan with {use_cases}: {number} initiatives are done once for all that need them.",
    by="number",
    use_cases=("Drafted discharge summaries",),
    number=9,
)
def part_of_plan(*, use_cases: tuple[Value, ...], number: int) -> None:
    """A sentence below the heading of the roadmap of one of several use cases that are planned together."""


@phrase("This is part of one plan with {use_cases}, with the same people.", use_cases=("Drafted discharge summaries",))
def beside_others(*, use_cases: tuple[Value, ...]) -> None:
    """A sentence below the heading of the roadmap of one of several use cases that share people and no work."""


@phrase("Done once for {use_cases} too.", use_cases=("Drafted discharge summaries",))
def shared_with(*, use_cases: tuple[Value, ...]) -> None:
    """A remark on a step: other use cases of the plan need this work of the whole organization."""


@phrase("--site {site} needs a target that is checked site by site", site="north")
def site_without_gate(*, site: str) -> None:
    """An error of the option --site."""


@phrase("add --target with one of {gates}", gates=("GS",))
def name_repeating_gate(*, gates: tuple[Value, ...]) -> None:
    """The hint for --site without such a target."""


@phrase("{gate} is not passed at several sites: {sites}", gate="GS", sites=("north", "south"))
def several_sites(*, gate: str, sites: tuple[Value, ...]) -> None:
    """An error of the option --target: the site is not clear."""


@phrase("name one with --site")
def name_site() -> None:
    """The hint where the site of a target is not clear."""


@phrase(
    "in the end there is nobody of the role group {role}, but {needing} of {number} initiatives of the plan needs it: "
    "{initiative}",
    "in the end there is nobody of the role group {role}, but {needing} of {number} initiatives of the plan need it, "
    "such as {initiative}",
    by="needing",
    role="technical",
    needing=41,
    number=43,
    initiative="I-12",
)
def no_people(*, role: str, needing: int, number: int, initiative: str) -> None:
    """A fault of a plan; `initiative` is a code and `role` the id of a role group."""


@phrase(
    "state a number under 'plan: capacity', let the change under 'plan: changes' end, or forbid the work under "
    "'plan: forbidden'"
)
def state_people() -> None:
    """A hint below such a fault."""


@phrase("these wait for each other: {initiatives}", initiatives=("X-01", "X-02"))
def wait_for_each_other(*, initiatives: tuple[str, ...]) -> None:
    """A fault of a plan; `initiatives` are codes."""


@phrase("remove one of their prerequisites")
def remove_one() -> None:
    """A hint below such a fault."""
