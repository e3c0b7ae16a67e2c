"""Problems of a rubric and its questionnaire: names that exist twice, rules for questions, gates, phases and roles."""

from __future__ import annotations

from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Value, phrase
from readiness.statements.values import Figure


@phrase("a blocker")
def a_blocker() -> None:
    """The criticality of a question, in a sentence."""


@phrase("a major")
def a_major() -> None:
    """The criticality of a question, in a sentence."""


@phrase("a standard question")
def a_standard() -> None:
    """The criticality of a question, in a sentence."""


@phrase("this rubric judges {judged}, but the questionnaire is {have}", judged="tiny@1", have="tiny@2")
def another_pack(*, judged: str, have: str) -> None:
    """A rubric for another questionnaire, or for another version of it."""


@phrase("write questionnaire: {have}", have="tiny@2")
def write_questionnaire(*, have: str) -> None:
    """The way to correct the questionnaire that a rubric names."""


@phrase("a second gate '{name}'", name="G1")
def second_gate(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second aggregate '{name}'", name="bias-checks")
def second_aggregate(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second phase '{name}'", name="P1")
def second_phase(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second target '{name}'", name="small")
def second_target(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second theme '{name}'", name="people")
def second_theme(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second fact '{name}'", name="size")
def second_fact(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second question '{name}'", name="data.live-records")
def second_question(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second initiative '{name}'", name="charter")
def second_initiative(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second dimension or section '{name}'", name="data")
def second_node(*, name: str) -> None:
    """An entry of a pack whose id another one has."""


@phrase("a second question {code}", code="DATA-01")
def second_question_code(*, code: str) -> None:
    """A question whose code another one has."""


@phrase("a second initiative {code}", code="I-01")
def second_initiative_code(*, code: str) -> None:
    """An initiative whose code another one has."""


@phrase("give each an id of its own")
def own_id() -> None:
    """The way to correct two entries of one id."""


@phrase("give each an id of its own; 'overall' is the id of the whole assessment")
def own_node_id() -> None:
    """The way to correct two dimensions or sections of one id."""


@phrase("give each a code of its own")
def own_code() -> None:
    """The way to correct two entries of one code."""


@phrase("'{question}' cannot follow itself", question="data.live-records")
def follows_itself(*, question: str) -> None:
    """A question that waits for its own answer."""


@phrase(
    "'{question}' and '{other}' follow each other, so neither could be asked first",
    question="data.live-records",
    other="data.plan",
)
def follow_each_other(*, question: str, other: str) -> None:
    """Two questions that wait for each other."""


@phrase("'{question}' is asked before '{other}', which it follows", question="data.live-records", other="data.plan")
def asked_too_early(*, question: str, other: str) -> None:
    """A question that waits for the answer to a later one."""


@phrase("let it follow a question that is asked before it")
def follow_earlier() -> None:
    """The way to correct a question that waits for a later one."""


@phrase("'{fact}' is asked before '{other}', which it depends on", fact="sites", other="size")
def fact_too_early(*, fact: str, other: str) -> None:
    """A fact with a condition on a later fact."""


@phrase("move '{fact}' up", fact="size")
def move_up(*, fact: str) -> None:
    """The way to correct a fact with a condition on a later fact."""


@phrase("'{fact}' has no choices", fact="size")
def no_choices(*, fact: str) -> None:
    """A fact of the type choice."""


@phrase("'{fact}' has no choice {choice} to give a title", fact="size", choice=found("tiny"))
def no_choice_to_title(*, fact: str, choice: Statement) -> None:
    """A title for something that is no choice of its fact."""


@phrase("add 'choices: [...]'")
def add_choices() -> None:
    """The way to correct a fact without choices."""


@phrase("these initiatives wait for each other: {initiatives}", initiatives=("charter", "trial"))
def circle(*, initiatives: tuple[Value, ...]) -> None:
    """Initiatives that are prerequisites of each other, in order."""


@phrase("'{initiative}' waits for itself", initiative="trial")
def waits_for_itself(*, initiative: str) -> None:
    """An initiative that is its own prerequisite."""


@phrase("remove one prerequisite")
def remove_prerequisite() -> None:
    """The way to correct initiatives that wait for each other."""


@phrase("level {level} of '{question}' is not described", level=2, question="data.live-records")
def not_described(*, level: int, question: str) -> None:
    """A level without a text, where the others have one."""


@phrase("add '{level}: …'", level=2)
def describe(*, level: int) -> None:
    """The way to correct a level without a text."""


@phrase(
    "level {above} deducts {more}, but the lower level {below} deducts only {less}",
    above=2,
    more=Figure("3", 3, "3"),
    less=Figure("1", 1, "1"),
    below=1,
)
def deducts_more(*, above: int, more: Figure, less: Figure, below: int) -> None:
    """Deductions that are larger for a better answer."""


@phrase("a better answer must never deduct more")
def never_costs_more() -> None:
    """The rule for deductions."""


@phrase("the rules after this one never count, because this one always holds")
def never_counts() -> None:
    """A rule for a minimum without a condition, before others."""


@phrase("give it a condition under 'when', or put it last")
def give_condition() -> None:
    """The way to correct a rule that hides those after it."""


@phrase("the variant '{variant}' replaces nothing", variant="clinic")
def empty_variant(*, variant: str) -> None:
    """A variant of a question without content."""


@phrase("give it levels, evidence or a measure")
def fill_variant() -> None:
    """The way to correct a variant without content."""


@phrase("nothing in 'policies' says what work done late is worth")
def late_without_policy() -> None:
    """A question that may be done late, in a rubric without a rule for that."""


@phrase("add done_late: {{at_most: 2}} under 'policies'")
def add_done_late() -> None:
    """The way to correct a rubric without a rule for late work."""


@phrase("the first gate must be for everyone, or some profiles would have no gate")
def first_gate_for_some() -> None:
    """A condition on the first gate."""


@phrase("remove the condition, or put a gate for everyone first")
def first_gate_for_all() -> None:
    """The way to correct a condition on the first gate."""


@phrase("the profile has no number fact '{repeats}', so nothing says how often this gate repeats", repeats="sites")
def nothing_counts(*, repeats: str) -> None:
    """A gate for each site without a fact that counts the sites."""


@phrase("write one of these facts: {facts}", facts=("sites", "units"))
def name_one_of(*, facts: tuple[Value, ...]) -> None:
    """The facts that a gate can repeat by."""


@phrase("add this fact to the questionnaire, with the type number")
def add_fact() -> None:
    """The way to correct a gate that repeats by a fact that does not exist."""


@phrase("no question has a minimum at '{gate}'", gate="SITE")
def no_minimum(*, gate: str) -> None:
    """A gate for each site that asks for nothing."""


@phrase("give a question a minimum at this gate, or remove the gate")
def give_minimum() -> None:
    """The way to correct a gate that asks for nothing."""


@phrase("with 'short_by: 0' no remedy ever counts, because every shortfall is of 1 level or more")
def short_by_nothing() -> None:
    """A gate that is conditional for shortfalls of no level."""


@phrase("write 1, or remove it")
def write_short_by() -> None:
    """The way to correct a shortfall of no level."""


@phrase(
    "this cap holds '{question}' at level {most} until the same question reaches level {needed}, which the cap prevents",
    question="data.live-records",
    most=1,
    needed=2,
)
def waits_for_own_level(*, question: str, most: int, needed: int) -> None:
    """A cap on a question that the same question would have to lift."""


@phrase("take the question out of 'questions' or of 'unless'")
def out_of_cap() -> None:
    """The way to correct a cap that waits for its own question."""


def a_question_of(criticality: str) -> Statement:
    """Return the criticality of a question for a sentence."""
    return {"blocker": a_blocker, "major": a_major, "standard": a_standard}[criticality]()


@phrase("this rule contradicts nothing")
def contradicts_nothing() -> None:
    """A consistency rule without levels that it needs and without a profile."""


@phrase("add 'needs' with levels, or 'profile' with facts that contradict the claim")
def say_needs() -> None:
    """The way to correct a consistency rule that contradicts nothing."""
