"""Results of `readiness check`."""

from __future__ import annotations

from readiness.statements.counts import questions
from readiness.statements.statement import Statement, Value, phrase


@phrase("{number} initiative", "{number} initiatives", by="number", number=5)
def initiatives(*, number: int) -> None:
    """A number of initiatives, after the number of questions."""


@phrase(
    "✓ {path}: valid, {number} answer of {organization}",
    "✓ {path}: valid, {number} answers of {organization}",
    by="number",
    path="organization.yaml",
    number=12,
    organization="Elm Hill",
)
def valid_organization(*, path: str, number: int, organization: str) -> None:
    """The line about a file with the answers of an organization."""


@phrase(
    "✓ {path}: valid, {answered} of {applicable} question answered",
    "✓ {path}: valid, {answered} of {applicable} questions answered",
    by="applicable",
    path="answers.yaml",
    answered=67,
    applicable=69,
)
def valid_answers(*, path: str, answered: int, applicable: int) -> None:
    """The line about an answers file."""


@phrase(
    "✓ {path}: valid, {answered} of {applicable} question answered, {unknown} unknown",
    "✓ {path}: valid, {answered} of {applicable} questions answered, {unknown} unknown",
    by="applicable",
    path="answers.yaml",
    answered=67,
    applicable=69,
    unknown=2,
)
def valid_answers_unknown(*, path: str, answered: int, applicable: int, unknown: int) -> None:
    """The line about an answers file in which some answers are unknown."""


@phrase(
    "✓ {name} {version}: valid, {questions}, {initiatives}",
    name="healthcare-ai",
    version="2.0.0",
    questions=questions(number=69),
    initiatives=initiatives(number=5),
)
def valid_pack(*, name: str, version: str, questions: Statement, initiatives: Statement) -> None:
    """The line about a pack."""


@phrase("What answers are judged by")
def judged_by() -> None:
    """The heading above the digest of a pack."""


@phrase("The digest of this content ('pack_digest' in answers files): {digest}.", digest="1a2b3c4d5e6f")
def digest(*, digest: str) -> None:
    """The digest of a pack; `pack_digest` is a key of answers files."""


@phrase("name one pack, by its name or its folder")
def one_pack() -> None:
    """Said when `readiness check --against` names no pack, or several."""


@phrase(
    "The rubric has no rules for {number} question, which takes the defaults: {questions}.",
    "The rubric has no rules for {number} questions, which take the defaults: {questions}.",
    by="number",
    number=2,
    questions=("DATA-01", "DATA-02"),
)
def without_rules(*, number: int, questions: tuple[Value, ...]) -> None:
    """A note on questions, by code, that a rubric does not name although it has rules for others."""


@phrase("the depth is '{depth}'; for this use case the rubric wants '{needed}'", depth="short", needed="middle")
def too_shallow(*, depth: str, needed: str) -> None:
    """A warning about an assessment that asks too little; the depths are `short`, `middle` and `all`."""


@phrase("write 'depth: {depth}', and answer the questions that it adds", depth="middle")
def deepen(*, depth: str) -> None:
    """A hint below the warning about an assessment that asks too little; `depth` is a key of the file."""
