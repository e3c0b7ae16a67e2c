"""Lines of `readiness explain` about the questions and the rules of a pack."""

from __future__ import annotations

from readiness.statements.counts import questions
from readiness.statements.rules import fact_called
from readiness.statements.statement import Statement, Words, phrase
from readiness.statements.values import Figure, Level

_TWO = Figure("2", 2, "2")
_CONDITION = fact_called(title="Number of sites", value=">=2")


@phrase("{key}: blocker, weight {weight}, scope {scope}", key="data.plan", weight=_TWO, scope="use-case")
def blocker(*, key: str, weight: Figure, scope: str) -> None:
    """The second line about a question; the scope is a key of the pack's files."""


@phrase("{key}: major, weight {weight}, scope {scope}", key="data.plan", weight=_TWO, scope="use-case")
def major(*, key: str, weight: Figure, scope: str) -> None:
    """The second line about a question; the scope is a key of the pack's files."""


@phrase("{key}: standard, weight {weight}, scope {scope}", key="data.plan", weight=_TWO, scope="use-case")
def standard(*, key: str, weight: Figure, scope: str) -> None:
    """The second line about a question; the scope is a key of the pack's files."""


@phrase("Why: {text}", text="Models learn from data.")
def why(*, text: str) -> None:
    """The reason why a question is asked, in the pack's words."""


@phrase("Levels")
def levels() -> None:
    """The heading above the levels of a question."""


@phrase("Evidence that counts")
def evidence() -> None:
    """The heading above the evidence for each level of a question."""


@phrase("level {level} needs {limit}", level=2, limit=">= 90")
def limit(*, level: Level, limit: str) -> None:
    """A limit of a measured figure, in a list."""


@phrase("{limit} is expected", limit="0..100")
def expected(*, limit: str) -> None:
    """The range of a measured figure, in a list."""


@phrase("Measure: {name}, in {unit}: {limits}.", name="complete_pct", unit="%", limits=(limit(level=2, limit=">= 90"),))
def measure(*, name: str, unit: str, limits: tuple[Statement, ...]) -> None:
    """The figure that is measured for a question, and what each level needs."""


@phrase("A blocker when {condition}.", condition=_CONDITION)
def blocker_when(*, condition: Statement) -> None:
    """A criticality that depends on the profile."""


@phrase("A major when {condition}.", condition=_CONDITION)
def major_when(*, condition: Statement) -> None:
    """A criticality that depends on the profile."""


@phrase("A standard question when {condition}.", condition=_CONDITION)
def standard_when(*, condition: Statement) -> None:
    """A criticality that depends on the profile."""


@phrase("Wording for {name}, when {condition}:", name="small", condition=_CONDITION)
def variant(*, name: str, condition: Statement) -> None:
    """The heading above the texts of levels that depend on the profile."""


@phrase("Its evidence shows an event and does not expire.")
def event() -> None:
    """A rule of a question."""


@phrase("It may be done late and accepted on record (done_late).")
def late() -> None:
    """A rule of a question; `done_late` is a key of answers files."""


@phrase("level {level} at {gate}", gate="G1", level=2)
def needed(*, gate: str, level: Level) -> None:
    """The level that a gate needs of a question, in a list."""


@phrase("level {level} at {gate} as a blocker", gate="G1", level=2)
def needed_as_blocker(*, gate: str, level: Level) -> None:
    """The level that a gate needs of a question, and its criticality there, in a list."""


@phrase("level {level} at {gate} as a major", gate="G1", level=2)
def needed_as_major(*, gate: str, level: Level) -> None:
    """The level that a gate needs of a question, and its criticality there, in a list."""


@phrase("level {level} at {gate} as a standard question", gate="G1", level=2)
def needed_as_standard(*, gate: str, level: Level) -> None:
    """The level that a gate needs of a question, and its criticality there, in a list."""


@phrase("{rule} (a blocker below level {level})", rule=needed_as_major(gate="G1", level=3), level=2)
def blocker_below(*, rule: Statement, level: Level) -> None:
    """The level that a gate needs of a question, and the level below which it is a blocker, in a list."""


@phrase("{rule} when {condition}", rule=needed(gate="G1", level=3), condition=_CONDITION)
def needed_when(*, rule: Statement, condition: Statement) -> None:
    """The level that a gate needs of a question for some profiles, in a list."""


@phrase("Needed: {rules}.", rules=(needed(gate="G1", level=2), needed_as_major(gate="G2", level=3)))
def needed_at(*, rules: tuple[Statement, ...]) -> None:
    """The levels that gates need of a question."""


@phrase("No gate needs a level of this question.")
def needed_nowhere() -> None:
    """Said where no gate needs a level of a question."""


@phrase("Ask: {roles}.", roles=("CIO", "CMIO"))
def ask(*, roles: tuple[str, ...]) -> None:
    """The roles that can answer a question, in the pack's words."""


@phrase(
    "Ask: {roles}; about {minutes} minute.",
    "Ask: {roles}; about {minutes} minutes.",
    by="minutes",
    roles=("CIO",),
    minutes=5,
)
def ask_minutes(*, roles: tuple[str, ...], minutes: int) -> None:
    """The roles that can answer a question, and the time it takes."""


@phrase("Ask, before the day: {roles}.", roles=("CIO", "CMIO"))
def ask_before(*, roles: tuple[str, ...]) -> None:
    """The roles that answer a question before the workshop."""


@phrase(
    "Ask, before the day: {roles}; about {minutes} minute.",
    "Ask, before the day: {roles}; about {minutes} minutes.",
    by="minutes",
    roles=("CIO",),
    minutes=5,
)
def ask_before_minutes(*, roles: tuple[str, ...], minutes: int) -> None:
    """The roles that answer a question before the workshop, and the time it takes."""


@phrase("Lifted from {low} to {high} by {initiative} ({phase})", low=0, high=2, initiative="I-02 train", phase="P1")
def lifted(*, low: Level, high: Level, initiative: str, phase: str) -> None:
    """An initiative that lifts a question from a level to a level."""


@phrase(
    "{title} ({key}): {number} question",
    "{title} ({key}): {number} questions",
    by="number",
    title="Data",
    key="data",
    number=20,
)
def dimension(*, title: str, key: str, number: int) -> None:
    """The first line about a dimension."""


@phrase(
    "Its score is {method}; its weight in the score above it is {weight}.",
    method="the weighted mean of its questions",
    weight=_TWO,
)
def score(*, method: Words, weight: Figure) -> None:
    """The rule for the score of a dimension, and its weight among its neighbors."""


@phrase("Target: {target}.", target=_TWO)
def target(*, target: Figure) -> None:
    """The target for the score of a dimension."""


@phrase("{number} dimension", "{number} dimensions", by="number", number=6)
def dimensions(*, number: int) -> None:
    """A number of dimensions, in the first line about the whole."""


@phrase("Overall: {dimensions}, {questions}", dimensions=dimensions(number=6), questions=questions(number=69))
def overall(*, dimensions: Statement, questions: Statement) -> None:
    """The first line about the whole questionnaire."""


@phrase("Its score is {method}.", method="the weighted mean of its dimensions")
def overall_score(*, method: Words) -> None:
    """The rule for the overall score."""


@phrase("The highest gate passed, not this score, is the headline.")
def headline() -> None:
    """Said below the rule for the overall score."""


@phrase(
    "{title} ({key}): a theme of {number} question across dimensions",
    "{title} ({key}): a theme of {number} questions across dimensions",
    by="number",
    title="Safety",
    key="safety",
    number=9,
)
def theme(*, title: str, key: str, number: int) -> None:
    """The first line about a theme."""


@phrase("Checked for each of the {repeats}, after {after}.", repeats="sites", after="G2")
def repeats(*, repeats: str, after: str) -> None:
    """A gate that is checked again for each of some entries of the answers file, such as its `sites`."""


@phrase("Blockers: {blockers}.", blockers=("DATA-01 ≥ 2", "DATA-02 ≥ 1"))
def blockers(*, blockers: tuple[str, ...]) -> None:
    """The questions that fail a gate, each with its code and the least level."""


@phrase("Blockers: none.")
def no_blockers() -> None:
    """Said about a gate without blockers."""


@phrase(
    "A blocker below its minimum fails the gate; a major fails it unless a remedy names an owner and a date; "
    "a standard question counts through its dimension's score. Gates read what is evidenced."
)
def gate_rules() -> None:
    """The rules for every gate."""
