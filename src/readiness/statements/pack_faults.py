"""Rules of a pack that fall, and gates, levels and bands out of reach, for some profile."""

from __future__ import annotations

from readiness.statements.rubric_problems import a_blocker
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure


@phrase("no phase ends at '{gate}'", gate="G1")
def no_phase_ends(*, gate: str) -> None:
    """A gate that no phase of the roadmap leads to."""


@phrase("let a phase end at this gate")
def give_phase() -> None:
    """The way to correct a gate without a phase."""


@phrase(
    "the prerequisite '{needed}' is in {later}, but this initiative is already in {phase}",
    needed="charter",
    later="P2",
    phase="P1",
)
def prerequisite_later(*, needed: str, later: str, phase: str) -> None:
    """A prerequisite in a later phase than the initiative that waits for it."""


@phrase("move one of the two initiatives to another phase")
def move_initiative() -> None:
    """The way to correct a prerequisite in a later phase."""


@phrase("this initiative ends in week {week}, but {phase} ends in week {end}", week=14, phase="P1", end=12)
def ends_late(*, week: int, phase: str, end: int) -> None:
    """An initiative that lasts longer than its phase."""


@phrase(
    "this initiative cannot start before week {start}; shorten it or its prerequisites, or move it to a later phase",
    start=4,
)
def shorten(*, start: int) -> None:
    """The way to correct an initiative that lasts longer than its phase."""


@phrase(
    "'{initiative}' is offered only to profiles that are asked none of the questions it lifts", initiative="charter"
)
def lifts_nobody(*, initiative: str) -> None:
    """An initiative that helps in no profile."""


@phrase("correct the initiative's 'when', or the questions that it lifts")
def correct_when() -> None:
    """The way to correct an initiative that helps in no profile."""


@phrase("the rules for '{question}' depend on too many facts to be checked", question="data.live-records")
def too_many_profiles(*, question: str) -> None:
    """A question whose rules were not checked."""


@phrase("at most {most} combinations of facts are tried; use fewer facts", most=4096)
def use_fewer_facts(*, most: int) -> None:
    """The reason why the rules of a question were not checked."""


@phrase("the variant '{variant}' is never used", variant="clinic")
def variant_unreached(*, variant: str) -> None:
    """A variant of a question that is never used."""


@phrase("every profile that is asked the question gets an earlier variant")
def variant_left_out() -> None:
    """The reason why a variant of a question is never used."""


@phrase("the minimum falls from {first} at {before} to {second} at {after}", first=2, before="G1", second=1, after="G2")
def minimum_falls(*, first: int, before: str, second: int, after: str) -> None:
    """A gate that asks for less than the gate before it."""


@phrase("a later gate cannot ask for less: write {level} or more", level=2)
def never_less(*, level: int) -> None:
    """The rule for minimums."""


@phrase(
    "at {before} this question is {kind} below level {was}, but at {after} only below level {now}",
    was=2,
    kind=a_blocker(),
    before="G1",
    after="G2",
    now=1,
)
def criticality_falls(*, was: int, kind: Statement, before: str, after: str, now: int) -> None:
    """A question that is less critical at a gate than at the gate before it."""


@phrase(
    "at {before} this question is a blocker below level {was}, but at {after} it is not a blocker",
    was=2,
    before="G1",
    after="G2",
)
def blocker_ends(*, was: int, before: str, after: str) -> None:
    """A question that is less critical at a gate than at the gate before it."""


@phrase(
    "at {before} this question is a major below level {was}, but at {after} it is not a major",
    was=2,
    before="G1",
    after="G2",
)
def major_ends(*, was: int, before: str, after: str) -> None:
    """A question that is less critical at a gate than at the gate before it."""


@phrase(
    "a question cannot become less critical at a later gate: add blocker_below: {level}, or criticality: {criticality}",
    level=2,
    criticality="blocker",
)
def criticality_never_falls(*, level: int, criticality: str) -> None:
    """The rule for criticality, with what to write."""


@phrase(
    "{gate} needs level {needed}, but the work up to it lifts '{question}' only to {best}",
    gate="G1",
    needed=2,
    question="data.live-records",
    best=1,
)
def lifted_too_little(*, gate: str, needed: int, question: str, best: int) -> None:
    """A minimum that no initiative reaches in time."""


@phrase("lift it in an earlier phase, or lower the minimum")
def lift_earlier() -> None:
    """The way to correct a minimum that no initiative reaches in time."""


@phrase(
    "{gate} needs level {needed}, but a cap holds '{question}' at {most}",
    gate="G1",
    needed=2,
    question="data.live-records",
    most=1,
)
def held_by_cap(*, gate: str, needed: int, question: str, most: int) -> None:
    """A minimum above a cap that nothing lifts."""


@phrase("lower the minimum for that profile, or exclude the profile from the gate with 'when'")
def lower_minimum() -> None:
    """The way to correct a minimum above a cap."""


@phrase("no initiative lifts '{question}' from level {level}", question="data.live-records", level=1)
def not_lifted(*, question: str, level: int) -> None:
    """A level below the one that a gate needs, with no work that leads on."""


@phrase(
    "give an initiative the lift {question}: {{from: {level}, to: {above}}}",
    question="data.live-records",
    level=1,
    above=2,
)
def give_lift(*, question: str, level: int, above: int) -> None:
    """The way to correct a level with no work that leads on."""


@phrase("{problem} (when {facts})", problem=a_blocker(), facts=("size clinic", "sites 2"))
def for_profile(*, problem: Statement, facts: tuple[Value, ...]) -> None:
    """A problem with the first profile that has it."""


@phrase("{fact} is {value}", fact="size", value="clinic")
def fact_value(*, fact: str, value: str) -> None:
    """A fact of a profile, in a list."""


@phrase(
    "{gate} can never pass: it needs a score of {needed} for '{node}', which reaches {most} at best",
    gate="G1",
    needed=Figure("3", 3, "3"),
    node="data",
    most=Figure("2", 2, "2"),
)
def never_passes(*, gate: str, needed: Figure, node: str, most: Figure) -> None:
    """A gate with a threshold above the highest score."""


@phrase("lower the threshold")
def lower_threshold() -> None:
    """The way to correct a threshold above the highest score."""


@phrase("{gate} can never fail: no question has a minimum above its lowest level, and no score is needed", gate="G1")
def never_fails(*, gate: str) -> None:
    """A gate that asks for nothing."""


@phrase("give some question 'minimum: {{{gate}: …}}', or state 'thresholds'", gate="G1")
def ask_something(*, gate: str) -> None:
    """The way to correct a gate that asks for nothing."""


@phrase("no score of '{node}' lies in the band '{band}'", node="data", band="Good")
def band_unreached(*, node: str, band: str) -> None:
    """A band of scores that no answers lead to."""


@phrase("scores go from {least} to {most}", least=Figure("0", 0, "0"), most=Figure("3", 3, "3"))
def scores_between(*, least: Figure, most: Figure) -> None:
    """The scores that are possible, beside a band outside them."""
