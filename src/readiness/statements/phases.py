"""The roadmap and its phases in sentences: work, dates and the gates they lead to."""

from __future__ import annotations

from readiness.statements.counts import person_weeks
from readiness.statements.statement import Statement, phrase
from readiness.statements.values import Figure, Named

_GATE = Named("gate", "G1", "G1 Pilot verdict")


@phrase(
    "{number} gap remains on the way to {target}, and no initiative on offer closes it.",
    "{number} gaps remain on the way to {target}, and no initiative on offer closes them.",
    by="number",
    number=3,
    target="G1 Pilot verdict",
)
def uncovered(*, number: int, target: str) -> None:
    """The summary of a roadmap without steps."""


@phrase(
    "The roadmap to {target} cannot be planned until {number} missing answer is given.",
    "The roadmap to {target} cannot be planned until {number} missing answers are given.",
    by="number",
    target="G1 Pilot verdict",
    number=3,
)
def unplanned(*, target: str, number: int) -> None:
    """The summary of a roadmap without steps."""


@phrase("Beyond what makes the tool safe, no work is needed to reach {target}.", target="G1 Pilot verdict")
def no_other_work(*, target: str) -> None:
    """The summary of a roadmap whose only work is what makes the tool in use safe."""


@phrase(
    "What makes the tool safe, with evidence of what is done, opens {target}; no other work is needed.",
    target="G1 Pilot verdict",
)
def opened_by_lane(*, target: str) -> None:
    """The same where the gate fails today, and passes after that work and with evidence of what is done."""


@phrase("No work is needed to reach {target}.", target="G1 Pilot verdict")
def no_work(*, target: str) -> None:
    """The summary of a roadmap without steps."""


@phrase(
    "{number} initiative leads to {target}, about {effort} of work in all, with {capacity} available each week.",
    "{number} initiatives lead to {target}, about {effort} of work in all, with {capacity} available each week.",
    by="number",
    number=12,
    target="G1 Pilot verdict",
    effort=person_weeks(number=Figure("60", 60, "60")),
    capacity=person_weeks(number=Figure("4", 4, "4")),
)
def planned(*, number: int, target: str, effort: Statement, capacity: Statement) -> None:
    """The summary of a roadmap."""


@phrase(
    "{number} initiative is on the way to {target}, about {effort} of work, with {capacity} available each week; it "
    "does not open it.",
    "{number} initiatives are on the way to {target}, about {effort} of work in all, with {capacity} available each "
    "week; all of them together do not open it.",
    by="number",
    number=12,
    target="G1 Pilot verdict",
    effort=person_weeks(number=Figure("60", 60, "60")),
    capacity=person_weeks(number=Figure("4", 4, "4")),
)
def planned_short(*, number: int, target: str, effort: Statement, capacity: Statement) -> None:
    """The summary of a roadmap after whose work the gate of the target still fails."""


@phrase(
    "{number} initiative toward {target} is known today, about {effort} of work, with {capacity} available each week; "
    "too much is unknown to say what else it takes.",
    "{number} initiatives toward {target} are known today, about {effort} of work in all, with {capacity} available "
    "each week; too much is unknown to say what else it takes.",
    by="number",
    number=12,
    target="G1 Pilot verdict",
    effort=person_weeks(number=Figure("60", 60, "60")),
    capacity=person_weeks(number=Figure("4", 4, "4")),
)
def planned_so_far(*, number: int, target: str, effort: Statement, capacity: Statement) -> None:
    """The summary of a roadmap, where too much is unknown to say whether its work is what the gate needs."""


@phrase("{number} initiative", "{number} initiatives", by="number", number=12)
def initiatives(*, number: int) -> None:
    """A number of initiatives, within a sentence."""


@phrase(
    "Of {initiatives} on the roadmap to {target}, {number} lifts a question of {dimension}.",
    "Of {initiatives} on the roadmap to {target}, {number} lift a question of {dimension}.",
    by="number",
    initiatives=initiatives(number=12),
    target="G1 Pilot verdict",
    number=3,
    dimension="Data",
)
def part_of_plan(*, initiatives: Statement, target: str, number: int, dimension: str) -> None:
    """The summary of the roadmap in a report on one dimension."""


@phrase(
    "Of {initiatives} on the roadmap to {target}, none lifts a question of {dimension}.",
    initiatives=initiatives(number=12),
    target="G1 Pilot verdict",
    dimension="Data",
)
def no_part_of_plan(*, initiatives: Statement, target: str, dimension: str) -> None:
    """The summary of the roadmap in a report on one dimension."""


@phrase(
    "Published plans end this phase in week {week}; most organizations need until week {usual} (assumption).",
    week=12,
    usual=20,
)
def pace(*, week: int, usual: int) -> None:
    """A sentence on a phase whose window is the pace of a source."""


@phrase("No work is planned here.")
def nothing_planned() -> None:
    """The first sentence of the summary of a phase."""


@phrase(
    "That is the end of the work known today; too much is unknown to say when {gate} can open, or whether more work "
    "is needed for it.",
    gate=_GATE,
)
def too_much_unknown(*, gate: Named) -> None:
    """The second sentence of the summary of a phase, in place of the gate's verdict after it."""


@phrase("Once evidence shows what is done, {gate} passes.", gate=_GATE)
def would_pass(*, gate: Named) -> None:
    """The second sentence of the summary of a phase."""


@phrase("Once evidence shows what is done, {gate} passes on conditions.", gate=_GATE)
def would_be_conditional(*, gate: Named) -> None:
    """The second sentence of the summary of a phase."""


@phrase("Even when evidence shows what is done, {gate} still fails.", gate=_GATE)
def would_fail(*, gate: Named) -> None:
    """The second sentence of the summary of a phase."""


@phrase("Even when evidence shows what is done, {gate} cannot be judged, because answers are missing.", gate=_GATE)
def would_be_undetermined(*, gate: Named) -> None:
    """The second sentence of the summary of a phase."""
