"""Problems of the modes of initiatives, in a rubric or a plan: of their names, lifts and figures."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, Value, Words, phrase

_ID = "release-platform"


@phrase("a second mode '{name}'", name="light")
def second_mode(*, name: str) -> None:
    """A second mode of an initiative with the same id."""


@phrase("give each mode of an initiative an id of its own")
def own_mode_id() -> None:
    """The way to correct modes with the same id."""


@phrase("mode '{mode}' lifts {question}, which '{initiative}' does not lift", mode="light", question="data.feed",
        initiative=_ID)  # fmt: skip
def lifts_more(*, mode: str, question: str, initiative: str) -> None:
    """A mode that lifts a question that its initiative does not lift."""


@phrase(
    "mode '{mode}' lifts {question} from {first} to {to}; the usual way lifts it from {usual_first} to {usual_to}",
    mode="light", question="data.feed", first=0, to=3, usual_first=0, usual_to=2,
)  # fmt: skip
def lifts_above(*, mode: str, question: str, first: int, to: int, usual_first: int, usual_to: int) -> None:
    """A mode that lifts a question further than its initiative, or from a lower level."""


@phrase("a mode lifts what its initiative lifts: {questions}", questions=("data.feed", "data.codes"))
def lift_own(*, questions: tuple[Value, ...]) -> None:
    """The way to correct a mode that lifts a question that its initiative does not lift; questions by id."""


@phrase("a mode lifts no more than the usual way: lower the level, or write the lift of the initiative itself")
def lift_no_more() -> None:
    """The way to correct a mode that lifts too much."""


@phrase("mode '{mode}' is no lighter: it has neither fewer weeks nor less effort nor a lower cost", mode="light")
def not_lighter(*, mode: str) -> None:
    """A mode without any figure below the usual ones."""


@phrase("state a shorter 'duration', less 'effort' or a lower 'cost', or remove the mode")
def state_lighter() -> None:
    """The way to correct a mode that is no lighter."""


@phrase("'lifts' of this mode is empty")
def lifts_nothing() -> None:
    """A mode that states lifts, but none."""


@phrase("name what it lifts, or leave 'lifts' out: then it lifts as the initiative does")
def name_lifts() -> None:
    """The way to correct a mode with empty lifts."""


@phrase("mode '{mode}' lifts nothing as far as any gate needs; no plan ever takes it by itself", mode="light")
def never_enough(*, mode: str) -> None:
    """A mode whose lifts all end below every level that anything needs; a warning."""


@phrase("lift a question to a level that a gate needs, or remove the mode")
def lift_to_need() -> None:
    """The way to deal with a mode that no plan ever takes."""


@phrase("mode '{mode}' is no lighter than the work for a tool in use ('live')", mode="light")
def not_lighter_in_use(*, mode: str) -> None:
    """A mode whose figures are not below those for a tool in use; a warning."""


@phrase("state less than under 'live', or remove the mode")
def state_less_in_use() -> None:
    """The way to deal with a mode that is no lighter for a tool in use."""


@phrase("'{initiative}' has no mode {name}", initiative=_ID, name=quoted(text="lihgt"))
def no_mode(*, initiative: str, name: Statement) -> None:
    """A wish for a mode that its initiative does not have; the name is in quotes."""


@phrase("'{initiative}' has no modes", initiative=_ID)
def no_modes(*, initiative: str) -> None:
    """A wish for a mode of an initiative that has none."""


@phrase("its modes are {modes}; without a wish it is done in its usual way", modes=("light", "one-site"))
def name_mode(*, modes: tuple[Value, ...]) -> None:
    """The way to correct a wish for an unknown mode; the modes are named by their ids."""


@phrase("remove it; an initiative without modes is done in its usual way")
def remove_mode() -> None:
    """The way to correct a wish for a mode of an initiative that has none."""


@phrase("'{initiative}' has a mode under another name already", initiative=_ID)
def mode_twice(*, initiative: Words) -> None:
    """Modes wished for one initiative by its id and by its code."""
