"""Rules that a pack declares, by topic, for its owner to review before an assessment."""

from __future__ import annotations

from readiness.statements.criticalities import blocker
from readiness.statements.gates import some_shortfalls
from readiness.statements.rules import fact_called
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure, Level, Named

_CODES: tuple[Value, ...] = ("D-01", "D-02")
_CONDITION = fact_called(title="Generative AI", value="yes")
_GATE = Named("gate", "G1", "G1 Pilot verdict")


@phrase("{number} dimension", "{number} dimensions", by="number", number=9)
def dimensions(*, number: int) -> None:
    """A number of nodes of a kind, in a list."""


@phrase("{number} section", "{number} sections", by="number", number=12)
def sections(*, number: int) -> None:
    """A number of nodes of a kind, in a list."""


@phrase("{number} of the kind {kind}", number=12, kind="objective")
def nodes(*, number: int, kind: str) -> None:
    """A number of nodes of a kind that the pack declares, in a list."""


@phrase(
    "{number} question in {nodes}.",
    "{number} questions in {nodes}.",
    by="number",
    number=69,
    nodes=(dimensions(number=9),),
)
def questions_in(*, number: int, nodes: tuple[Value, ...]) -> None:
    """A rule on what is asked."""


@phrase("Asked only when {condition}: {questions}.", condition=_CONDITION, questions=_CODES)
def asked_when(*, condition: Statement, questions: tuple[Value, ...]) -> None:
    """A rule on what is asked; `questions` are codes."""


@phrase("The fact {fact} is asked only when {condition}.", fact="sites", condition=_CONDITION)
def fact_asked_when(*, fact: str, condition: Statement) -> None:
    """A rule on what is asked."""


@phrase("its scores decide")
def scores_decide() -> None:
    """The conditions of a gate without minimums, within a sentence."""


@phrase("{number} blocker", "{number} blockers", by="number", number=4)
def blockers(*, number: int) -> None:
    """A number of minimums of a gate, in a list."""


@phrase("{number} major", "{number} majors", by="number", number=4)
def majors(*, number: int) -> None:
    """A number of minimums of a gate, in a list."""


@phrase("{number} standard", number=4)
def standards(*, number: int) -> None:
    """A number of minimums of a gate, in a list."""


@phrase(
    "minimums for {number} question ({kinds}); a conditional verdict allows {shortfalls}",
    "minimums for {number} questions ({kinds}); a conditional verdict allows {shortfalls}",
    by="number",
    number=8,
    kinds=(blockers(number=4), majors(number=4)),
    shortfalls=some_shortfalls(number=8),
)
def minimums(*, number: int, kinds: tuple[Value, ...], shortfalls: Statement) -> None:
    """The conditions of a gate, within a sentence."""


@phrase("{gate} ({held}): {conditions}.", gate=_GATE, held="Before the pilot", conditions=scores_decide())
def gate(*, gate: Named, held: str, conditions: Statement) -> None:
    """A rule on a gate; `held` is the rubric's text on when it is held."""


@phrase(
    "{gate} ({held}), when {condition}: {conditions}.",
    gate=_GATE,
    held="Before the pilot",
    condition=_CONDITION,
    conditions=scores_decide(),
)
def gate_when(*, gate: Named, held: str, condition: Statement, conditions: Statement) -> None:
    """A rule on a gate of some profiles; `held` is the rubric's text on when it is held."""


@phrase(
    "{gate} ({held}), checked for each of the {places} after {after}: {conditions}.",
    gate=_GATE,
    held="Before go-live",
    places="sites",
    after="G2",
    conditions=scores_decide(),
)
def gate_repeats(*, gate: Named, held: str, places: str, after: str, conditions: Statement) -> None:
    """A rule on a gate that is checked site by site; `after` is the id of another gate."""


@phrase("{question} at level {level}", question="D-01", level=2)
def level(*, question: str, level: Level) -> None:
    """A level of a question, by its code, in a list."""


@phrase("Questions on the use case")
def of_use_case() -> None:
    """The questions that a cap is on, at the beginning of a sentence."""


@phrase("Questions on the organization")
def of_organization() -> None:
    """The questions that a cap is on, at the beginning of a sentence."""


@phrase("{questions} but {without}", questions=of_use_case(), without=_CODES)
def but(*, questions: Statement, without: tuple[Value, ...]) -> None:
    """The questions that a cap is on, and by code those that it leaves out, at the beginning of a sentence."""


@phrase("{questions}", questions=_CODES)
def listed(*, questions: tuple[Value, ...]) -> None:
    """The questions that a cap is on, by code, at the beginning of a sentence."""


@phrase("{questions}: at most level {level}.", questions=listed(questions=_CODES), level=1)
def cap(*, questions: Statement, level: Level) -> None:
    """A cap on levels."""


@phrase(
    "{questions}: at most level {level}, until this is reached: {needs}.",
    questions=listed(questions=_CODES),
    level=1,
    needs=(level(question="D-01", level=2),),
)
def cap_until(*, questions: Statement, level: Level, needs: tuple[Value, ...]) -> None:
    """A cap on levels."""


@phrase(
    "{questions}: at most level {level}, when {condition}.",
    questions=listed(questions=_CODES),
    level=1,
    condition=_CONDITION,
)
def cap_when(*, questions: Statement, level: Level, condition: Statement) -> None:
    """A cap on levels."""


@phrase(
    "{questions}: at most level {level} when {condition}, until this is reached: {needs}.",
    questions=listed(questions=_CODES),
    level=1,
    needs=(level(question="D-01", level=2),),
    condition=_CONDITION,
)
def cap_until_when(*, questions: Statement, level: Level, needs: tuple[Value, ...], condition: Statement) -> None:
    """A cap on levels."""


@phrase("at least {number} week", "at least {number} weeks", by="number", number=4)
def weeks_at_least(*, number: int) -> None:
    """A limit of time, in a list."""


@phrase("at most {number} week", "at most {number} weeks", by="number", number=4)
def weeks_at_most(*, number: int) -> None:
    """A limit of time, in a list."""


@phrase("at most {number} month", "at most {number} months", by="number", number=4)
def months_at_most(*, number: int) -> None:
    """A limit of time, in a list."""


@phrase(
    "{title}: {limits} after {since}.",
    title="The pilot runs on",
    since="pilot start",
    limits=(months_at_most(number=6),),
)
def time_rule(*, title: str, since: str, limits: tuple[Value, ...]) -> None:
    """A rule on time; `since` is a milestone or the id of a gate."""


@phrase(
    "{title}: {limits} from {since} to {until}.",
    title="The pilot runs on",
    since="pilot start",
    until="pilot end",
    limits=(months_at_most(number=6),),
)
def time_rule_until(*, title: str, since: str, until: str, limits: tuple[Value, ...]) -> None:
    """A rule on time; `since` and `until` are milestones or ids of gates."""


@phrase("This rule on time applies when {condition}.", condition=_CONDITION)
def in_time_when(*, condition: Statement) -> None:
    """The sentence after a rule on time."""


@phrase("{target}: what {gate} needs.", target="Rural hospitals", gate="G1")
def target(*, target: str, gate: str) -> None:
    """A target of the rubric."""


@phrase(
    "{target}: what {gate} needs, except for {number} question with another level.",
    "{target}: what {gate} needs, except for {number} questions with other levels.",
    by="number",
    target="Rural hospitals",
    gate="G1",
    number=3,
)
def target_except(*, target: str, gate: str, number: int) -> None:
    """A target of the rubric, with other levels for some questions."""


@phrase("This target applies when {condition}.", condition=_CONDITION)
def holds_when(*, condition: Statement) -> None:
    """The sentence after a target."""


@phrase("{number} in {phase}", number=5, phase="Prepare")
def in_phase(*, number: int, phase: str) -> None:
    """A number of initiatives, in a list."""


@phrase(
    "{number} initiative: {phases}.",
    "{number} initiatives: {phases}.",
    by="number",
    number=12,
    phases=(in_phase(number=5, phase="Prepare"),),
)
def initiatives(*, number: int, phases: tuple[Value, ...]) -> None:
    """A rule on the work on offer."""


@phrase("{size} {weeks}", weeks=Figure("4", 4, "4"), size="small practice")
def weeks_for_size(*, weeks: Figure, size: str) -> None:
    """A capacity in person-weeks, in a list; the size of the organization is a word of the pack."""


@phrase(
    "Person-weeks available each week (assumed): {weeks}.",
    weeks=(weeks_for_size(weeks=Figure("4", 4, "4"), size="small practice"),),
)
def capacity(*, weeks: tuple[Value, ...]) -> None:
    """A rule on the work on offer."""


@phrase("{criticality} {factor}", criticality=blocker(), factor=Figure("3", 3, "3"))
def factor(*, criticality: Statement, factor: Figure) -> None:
    """A factor by criticality, in a list."""


@phrase(
    "An initiative is worth the levels that it lifts, each times the weight of its question and a factor by criticality: {factors}.",
    factors=(factor(criticality=blocker(), factor=Figure("3", 3, "3")),),
)
def factors(*, factors: tuple[Value, ...]) -> None:
    """A rule on the work on offer."""


@phrase(
    "{number} initiative has lighter modes, of which the option 'minimum' takes the lightest that is enough: "
    "{initiatives}.",
    "{number} initiatives have lighter modes, of which the option 'minimum' takes the lightest that is enough: "
    "{initiatives}.",
    by="number", number=2, initiatives=("I-12", "I-41"),
)  # fmt: skip
def with_modes(*, number: int, initiatives: tuple[Value, ...]) -> None:
    """A rule on the work of a pack: the initiatives that may be done in a lighter way, by code."""
