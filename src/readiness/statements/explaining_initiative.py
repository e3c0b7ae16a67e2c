"""Lines of `readiness explain` about an initiative."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Figure, Level

_LOW, _LIKELY, _HIGH = Figure("2", 2, "2"), Figure("4", 4, "4"), Figure("8", 8, "8")


@phrase("{key}: phase {phase}, scope {scope}", key="train", phase="P1", scope="use-case")
def initiative(*, key: str, phase: str, scope: str) -> None:
    """The second line about an initiative; the scope is a key of the pack's files."""


@phrase(
    "Duration: {low} / {likely} / {high} weeks (low / likely / high; an assumption)",
    low=_LOW,
    likely=_LIKELY,
    high=_HIGH,
)
def duration(*, low: Figure, likely: Figure, high: Figure) -> None:
    """The three estimates of an initiative's duration."""


@phrase(
    "effort, {group}: {low} / {likely} / {high} person-weeks", group="training", low=_LOW, likely=_LIKELY, high=_HIGH
)
def effort(*, group: str, low: Figure, likely: Figure, high: Figure) -> None:
    """The three estimates of an initiative's effort for one group of people."""


@phrase("Cost band: {band}, {text}", band="S", text="Under $25,000")
def cost_band(*, band: str, text: Words) -> None:
    """The cost of an initiative, with the range of money or the pack's text for its band."""


@phrase("Cost band: {band}", band="S")
def lone_cost_band(*, band: str) -> None:
    """The cost of an initiative, where the pack has no text for its band."""


@phrase("Accountable: {role}", role="CIO")
def accountable(*, role: str) -> None:
    """The role that is accountable for an initiative."""


@phrase("Done when: {text}", text="Everyone is trained")
def done_when(*, text: str) -> None:
    """The success of an initiative, in the pack's words."""


@phrase("Needs first: {initiatives}", initiatives=("I-01 name-an-owner",))
def needs_first(*, initiatives: tuple[str, ...]) -> None:
    """The initiatives that come before one, each with its code and id."""


@phrase("Needs first: nothing")
def needs_nothing() -> None:
    """Said about an initiative that needs no other one first."""


@phrase("Lifts {code} {title} from {low} to {high}", code="DATA-01", low=0, high=2, title="Live records")
def lifts(*, code: str, low: Level, high: Level, title: str) -> None:
    """A question that an initiative lifts from a level to a level."""
