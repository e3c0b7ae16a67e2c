"""Rules of a pack: conditions on the facts of a profile, and questions without a level."""

from __future__ import annotations

from readiness.statements.criticalities import blocker
from readiness.statements.statement import Statement, Value, Words, phrase
from readiness.statements.values import Figure, Level


@phrase("the answer to “{prompt}” is {value}", prompt="Does it use generative AI?", value="yes")
def fact_answered(*, prompt: str, value: Words) -> None:
    """A condition on a fact, by the prompt of its question."""


@phrase("the answer to “{prompt}” is not {value}", prompt="Does it use generative AI?", value="yes")
def fact_not_answered(*, prompt: str, value: Words) -> None:
    """A condition on a fact, by the prompt of its question."""


@phrase("“{title}” is {value}", title="Size of the organization", value="small practice")
def fact_called(*, title: str, value: Words) -> None:
    """A condition on a fact, by its title."""


@phrase("“{title}” is other than {value}", title="Size of the organization", value="small practice")
def fact_not_called(*, title: str, value: Words) -> None:
    """A condition on a fact, by its title."""


@phrase("“{name}” is not stated", name="Size of the organization")
def fact_open(*, name: str) -> None:
    """A fact that nobody stated, by its title or its prompt."""


@phrase("at least {number}", number=Figure("2", 2, "2"))
def at_least(*, number: Figure) -> None:
    """A limit on the number that a fact states."""


@phrase("at most {number}", number=Figure("2", 2, "2"))
def at_most(*, number: Figure) -> None:
    """A limit on the number that a fact states."""


@phrase("more than {number}", number=Figure("2", 2, "2"))
def more_than(*, number: Figure) -> None:
    """A limit on the number that a fact states."""


@phrase("less than {number}", number=Figure("2", 2, "2"))
def less_than(*, number: Figure) -> None:
    """A limit on the number that a fact states."""


@phrase("{conditions}", conditions=("uses_genai is true", "sites is >=2"))
def all_of(*, conditions: tuple[Value, ...]) -> None:
    """Conditions that must hold together, as a list."""


@phrase("{first} or {second}", first="uses_genai is true", second="sites is >=2")
def either(*, first: Words, second: Words) -> None:
    """Two conditions of which one must hold."""


@phrase("{first}, or {second}", first=all_of(conditions=("uses_genai is true", "sites is >=2")),
        second="uses_agents is true")  # fmt: skip
def or_else(*, first: Statement, second: Words) -> None:
    """Conditions of which one must hold, where several facts together are one condition."""


@phrase("{prompt} Yes.", prompt="Does it use generative AI?")
def fact_yes(*, prompt: str) -> None:
    """A fact of the profile that rules out a question."""


@phrase("{prompt} No.", prompt="Does it use generative AI?")
def fact_no(*, prompt: str) -> None:
    """A fact of the profile that rules out a question."""


@phrase("{prompt} {value}.", prompt="Which kind of organization?", value="health system")
def fact_value(*, prompt: str, value: str) -> None:
    """A fact of the profile that rules out a question."""


@phrase("{title}: {value}.", title="Size of the organization", value="small practice")
def fact_stated(*, title: str, value: Words) -> None:
    """A fact of the profile that rules out a question, by its title."""


@phrase("its questions")
def its_questions() -> None:
    """The parts of a node that its score is made of, within a sentence."""


@phrase("its sections")
def its_sections() -> None:
    """The parts of a node that its score is made of, within a sentence."""


@phrase("its dimensions")
def its_dimensions() -> None:
    """The parts of the whole that its score is made of, within a sentence."""


@phrase("its parts")
def its_parts() -> None:
    """The parts of a node that its score is made of, questions and sections, within a sentence."""


@phrase("A question that is not answered counts at the lowest level.")
def unanswered_lowest() -> None:
    """A rule on questions without an answer."""


@phrase("A question that is not answered is left out of every score.")
def unanswered_excluded() -> None:
    """A rule on questions without an answer."""


@phrase(
    "A question that is not answered leaves every part that it belongs to, up to the whole, without a score until it is answered."
)
def unanswered_blocks() -> None:
    """A rule on questions without an answer."""


@phrase("A question that is not answered loses all its points.")
def unanswered_loses() -> None:
    """A rule on questions without an answer."""


@phrase("A gate that needs it cannot pass.")
def gate_undetermined() -> None:
    """The sentence after the rule on questions without an answer."""


@phrase("A question answered “unknown” counts at the lowest level.")
def unknown_lowest() -> None:
    """A rule on questions whose answer is unknown."""


@phrase("A question answered “unknown” is left out of every score.")
def unknown_excluded() -> None:
    """A rule on questions whose answer is unknown."""


@phrase(
    "A question answered “unknown” leaves every part that it belongs to, up to the whole, without a score until it is answered with a level."
)
def unknown_blocks() -> None:
    """A rule on questions whose answer is unknown."""


@phrase("A question answered “unknown” loses all its points.")
def unknown_loses() -> None:
    """A rule on questions whose answer is unknown."""


@phrase("It is listed apart.")
def listed_apart() -> None:
    """The sentence after the rule on questions whose answer is unknown."""


@phrase("A question that does not apply is left out of every score.")
def not_applicable_excluded() -> None:
    """A rule on questions that do not apply."""


@phrase("A question that does not apply counts at the lowest level.")
def not_applicable_lowest() -> None:
    """A rule on questions that do not apply."""


@phrase("A question that does not apply counts as met.")
def not_applicable_met() -> None:
    """A rule on questions that do not apply."""


@phrase("A question that does not apply counts at the level its last gate needs.")
def not_applicable_at_target() -> None:
    """A rule on questions that do not apply."""


@phrase("A question that does not apply counts at level {level}.", level=1)
def not_applicable_at(*, level: Level) -> None:
    """A rule on questions that do not apply."""


@phrase("It needs a reason and an approver.")
def needs_reason() -> None:
    """The sentence after the rule on questions that do not apply."""


@phrase("Other rules hold in {node}.", node="Data")
def other_rules(*, node: str) -> None:
    """The sentence before the rules on questions without a level in one part of a questionnaire."""


@phrase("Other rules apply to the whole assessment.")
def other_rules_for_whole() -> None:
    """The sentence before the rules on questions without a level that hold for all parts."""


@phrase("Only the {roles} may say that a question does not apply.", roles=("CMIO", "CIO"))
def who_may_exclude(*, roles: tuple[Value, ...]) -> None:
    """A rule on questions that do not apply."""


@phrase("A {criticality} that is asked cannot be answered “not applicable”.", criticality=blocker())
def never_excluded(*, criticality: Statement) -> None:
    """A rule on questions that do not apply."""


@phrase(
    "A {criticality} that is asked cannot be answered “not applicable” when {condition}.",
    criticality=blocker(),
    condition=fact_answered(prompt="Does it use generative AI?", value="yes"),
)
def never_excluded_when(*, criticality: Statement, condition: Statement) -> None:
    """A rule on questions that do not apply."""


@phrase("No score is given at all while {question} is below level {level} or not answered.", question="D-01", level=1)
def needed_for_score(*, question: str, level: Level) -> None:
    """A rule on a question without which there is no score."""


@phrase(
    "{number} question ({questions}) depends on another question: it is not asked if the answer to that question is below the level needed.",
    "{number} questions ({questions}) depend on another question: they are not asked if the answer to that question is below the level needed.",
    by="number",
    number=2,
    questions=("D-01", "D-02"),
)
def follow(*, number: int, questions: tuple[Value, ...]) -> None:
    """A rule on questions that are asked only after others; `questions` are codes."""
