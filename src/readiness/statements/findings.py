"""Findings of `check` and `gate` for machines."""

from __future__ import annotations

from readiness.statements.statement import Words, phrase
from readiness.statements.values import Named


@phrase("{message} ({hint})", message="the key is unknown", hint="did you mean 'level'?")
def with_help(*, message: Words, hint: Words) -> None:
    """A problem with its help, in formats that have one text for both."""


@phrase(
    "{holds} of {number} holds.",
    "{holds} of {number} hold.",
    by="number",
    holds=3,
    number=4,
)
def so_many_hold(*, holds: int, number: int) -> None:
    """The last line of annotations."""


@phrase("{path}: {says}", path="answers.yaml", says="the file is valid")
def of_file(*, path: str, says: Words) -> None:
    """A line of Markdown: the file, and what was checked."""


@phrase("the file is valid")
def valid() -> None:
    """The check of a file in words: the name of a test case."""


@phrase("the answers can be judged")
def judged() -> None:
    """The check that a command could do its work, in words: the name of a test case."""


@phrase("{gate} is passed", gate="G2")
def gate_passed(*, gate: str) -> None:
    """The requirement of `gate --require`, in words."""


@phrase("{gate} is passed, or passed with conditions", gate="G2")
def gate_conditional(*, gate: str) -> None:
    """The requirement of `gate --require` with --allow-conditional, in words."""


@phrase("the outcome of the tool is {outcome} or milder", outcome="continue-with-conditions")
def outcome_allowed(*, outcome: str) -> None:
    """The requirement of `gate --require-live`, in words."""


@phrase("every site passes its gate")
def sites_pass() -> None:
    """The requirement of `gate --sites`, in words."""


@phrase("the evidenced score of {node} is at least {least}", node="security", least="2.5")
def score_at_least(*, node: str, least: str) -> None:
    """The requirement of `gate --min`, in words."""


@phrase("{percent}% of the questions are answered", percent="90")
def answered_at_least(*, percent: str) -> None:
    """The requirement of `gate --coverage`, in words."""


@phrase("nothing is worse than in {earlier}", earlier="origin/main")
def no_regression(*, earlier: str) -> None:
    """The requirement of `gate --no-regression`, in words."""


@phrase("The answers are not in {earlier} yet, so there is nothing that could be worse", earlier="origin/main")
def no_earlier(*, earlier: str) -> None:
    """A note of `gate --no-regression`: the file is new."""


@phrase("{node} scores {has}, and {least} is required", node="Security and compliance", has="2.1", least="2.5")
def score_too_low(*, node: str, has: str, least: str) -> None:
    """A dimension below the score required."""


@phrase("{node} has no score yet, and {least} is required", node="Security and compliance", least="2.5")
def no_score(*, node: str, least: str) -> None:
    """A dimension without a score, of which one is required."""


@phrase(
    "{answered} of {applicable} question is answered, and {percent}% are required",
    "{answered} of {applicable} questions are answered, and {percent}% are required",
    by="applicable",
    answered=70,
    applicable=81,
    percent="90",
)
def too_few_answers(*, answered: int, applicable: int, percent: str) -> None:
    """Fewer answers than required."""


@phrase("{subject}: {because}", subject="WFI-06 Human oversight", because="blocker needs level 2, is at 1")
def short_of(*, subject: Words, because: Words) -> None:
    """A reason why a required gate fails, at the answer concerned."""


@phrase("the outcome of the tool was “{before}” and is “{now}”", before="Continue", now="Suspend")
def outcome_fell(*, before: Words, now: Words) -> None:
    """A change for the worse: the outcome of a tool in use."""


@phrase("{gate} was {before} and is {now}", gate=Named("gate", "G1", "G1 Pilot verdict"), before="passed", now="failed")
def verdict_fell(*, gate: Named, before: Words, now: Words) -> None:
    """A change for the worse: the verdict of a gate."""


@phrase(
    "{gate} was {before} at {site} and is {now}",
    gate=Named("gate", "GS", "GS Next site"),
    site="North campus",
    before="passed",
    now="failed",
)
def verdict_fell_at(*, gate: Named, site: str, before: Words, now: Words) -> None:
    """A change for the worse: the verdict of a gate at a site."""


@phrase(
    "{question} was {before} and is {now}; {gate} needs level {needs}, and it is a blocker",
    question="WFI-06 Human oversight",
    before="level 2",
    now="level 0",
    gate=Named("gate", "G1", "G1"),
    needs=2,
)
def newly_short(*, question: str, before: Words, now: Words, gate: Named, needs: int) -> None:
    """A change for the worse: a blocker that was met."""


@phrase(
    "{question} lost its evidence: it was {before} and is {now}",
    question="WFI-06 Human oversight",
    before="level 2",
    now="level 2, evidenced 1",
)
def lost_evidence(*, question: str, before: Words, now: Words) -> None:
    """A change for the worse: a level that evidence no longer supports."""
