"""The text of a new answers file: the header, and one comment line for each question."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from readiness.model.asked_at_depth import at_depth
from readiness.model.depth import Depth
from readiness.model.field_types import Scope
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact, Node, Question, Questionnaire
from readiness.model.tool_use import ToolNow
from readiness.safe_text import escape_controls
from readiness.saving.yaml_scalars import emit_scalar, quote_scalar

_MOST_LEVELS = 12
USE_CASE: tuple[Scope, ...] = ("use-case",)
ORGANIZATION: tuple[Scope, ...] = ("organization",)
EVERY: tuple[Scope, ...] = USE_CASE + ORGANIZATION
"""The scopes of the questions in a file: of a use case with an organization's file, of that file, of a use case alone.
"""

SCHEMA_FILE = ".readiness/answers.schema.json"
"""The path of the schema for editors, relative to the answers file."""
ORGANIZATION_SCHEMA_FILE = ".readiness/organization.schema.json"
"""The path of the schema for editors, relative to the organization's file."""


class Further(NamedTuple):
    """The parts of a header that few new answers state."""

    tool: ToolNow | None = None
    """The status of the tool, where it is known."""
    depth: Depth | None = None
    """The depth that decides which questions are listed."""
    overlay: str = ""
    """The path of the file that changed the pack, relative to the new one."""


def new_answers(
    pack: Pack,
    organization: str,
    use_case: str,
    date: str,
    facts: Mapping[str, str],
    shared: str = "",
    further: Further | None = None,
) -> str:
    """Return the text of an answers file without answers.

    `shared` is the path of the organization's file, relative to this one; its facts and questions are omitted here.
    """
    tool, depth, overlay = further or Further()
    questionnaire, rubric = pack.questionnaire, pack.rubric
    own = [fact for fact in questionnaire.facts_asked(facts) if not shared or fact.scope == "use-case"]
    facts = {name: value for name, value in facts.items() if name not in _of_organization(pack, shared)}
    lines = [
        f"# yaml-language-server: $schema={SCHEMA_FILE}",
        f"# {in_comment(questionnaire.title)}. Fill in with 'readiness assess', by hand, or both: your comments stay.",
        "assessment:",
        f"  organization: {_scalar(organization)}",
        f"  use_case: {_scalar(use_case)}",
        f"  date: {date}",
        f"  questionnaire: {questionnaire.questionnaire}@{questionnaire.version}",
        f"  rubric: {rubric.rubric}@{rubric.version}",
        f"  pack_digest: {_scalar(pack.digest)}",
        *([f"  depth: {depth}"] if depth else []),
        *([f"  organization_answers: {_scalar(shared)}"] if shared else []),
        *([f"  overlay: {_scalar(overlay)}"] if overlay else []),
        *(["  profile:"] if facts else []),
        *(f"    {_scalar(fact)}: {_scalar(value)}" for fact, value in _in_order(facts, questionnaire.facts)),
        *_facts([fact for fact in own if fact.id not in facts], stated=bool(facts)),
        *_milestones(pack, date),
        *_tool(pack, date, tool),
        "",
        *_how_to_answer(pack),
        "answers:",
    ]
    asked = asked_in_file(questionnaire, depth, USE_CASE if shared else EVERY)
    lines += [line for dimension in questionnaire.dimensions for line, _ in question_lines(dimension, asked)]
    lines += ["", *_remedies_and_progress(pack, date), *(() if shared else _plan(pack, date))]
    return "\n".join(lines) + "\n"


def new_organization(pack: Pack, organization: str, date: str, facts: Mapping[str, str]) -> str:
    """Return the text of an organization's file without answers."""
    questionnaire = pack.questionnaire
    own = [fact for fact in questionnaire.facts_asked(facts) if fact.scope == "organization"]
    stated = {fact.id: facts[fact.id] for fact in own if fact.id in facts}
    missing = [fact for fact in own if fact.id not in facts]
    lines = [
        f"# yaml-language-server: $schema={ORGANIZATION_SCHEMA_FILE}",
        f"# {in_comment(questionnaire.title)}: what is so for the organization, answered once for all its use cases.",
        f"organization: {_scalar(organization)}",
        f"date: {date}",
        f"questionnaire: {questionnaire.questionnaire}@{questionnaire.version}",
        *(["profile:"] if stated else []),
        *(f"  {_scalar(name)}: {_scalar(value)}" for name, value in stated.items()),
        *(line.removeprefix("  ") for line in _facts(missing, stated=bool(stated))),
        "answers:",
    ]
    asked = asked_in_file(questionnaire, None, ORGANIZATION)
    lines += [line for dimension in questionnaire.dimensions for line, _ in question_lines(dimension, asked)]
    if plan := list(_plan(pack, date)):
        lines += ["", *plan]
    return "\n".join(lines) + "\n"


def _of_organization(pack: Pack, shared: str) -> set[str]:
    return {fact.id for fact in pack.questionnaire.facts if shared and fact.scope == "organization"}


def _in_order(stated: Mapping[str, str], known: tuple[Fact, ...]) -> list[tuple[str, str]]:
    """Return the facts in the questionnaire's order; unknown facts come last, and are errors when the file is read."""
    rank = {fact.id: number for number, fact in enumerate(known)}
    return sorted(stated.items(), key=lambda fact: rank.get(fact[0], len(rank)))


def _scalar(value: str) -> str:
    if value in {"true", "false"}:
        return value
    return quote_scalar(value) if "\n" in value else emit_scalar(value, 0)[0]


def _facts(missing: list[Fact], *, stated: bool) -> Iterator[str]:
    if not missing:
        return
    yield "  # More facts under profile, when you know them:" if stated else "  # Facts that decide what is asked:"
    if not stated:
        yield "  # profile:"
    for fact in missing:
        values = {"yes-no": "true or false", "number": "a number"}.get(fact.type) or ", ".join(fact.choices)
        yield f"  #   {fact.id}: {values}. {in_comment(fact.prompt)}"


def _milestones(pack: Pack, date: str) -> Iterator[str]:
    names = [*pack.questionnaire.milestones, *pack.rubric.gate_named]
    if not names:
        return
    yield f"  # Days already passed ({', '.join(names)}):"
    yield "  # milestones:"
    yield f"  #   {names[0]}: {date}"


def _tool(pack: Pack, date: str, tool: ToolNow | None) -> Iterator[str]:
    """Yield the status of the tool, or a comment that shows how to state it."""
    if pack.rubric.live is None:
        return
    if tool:
        since = f", since: {tool.since.isoformat()}" if tool.since else ""
        yield f"tool: {{status: {_scalar(tool.status)}{since}}}"
        return
    statuses = list(pack.rubric.live.status_named)
    yield f"# The status of the tool ({', '.join(statuses)}), and the day it began:"
    yield f"# tool: {{status: {statuses[0]}, since: {date}}}"


def _how_to_answer(pack: Pack) -> Iterator[str]:
    first = next(iter(pack.questionnaire.questions))
    scale = pack.rubric.scale_of(first)
    levels = ", ".join(f"{level.id or level.level} {level.name}" for level in scale.levels[:_MOST_LEVELS])
    if len(scale.levels) > _MOST_LEVELS:
        levels = f"{scale.lowest} to {scale.top}"
    example = scale.levels[len(scale.levels) // 2]
    level = example.id or example.level
    yield "# An answer goes under the comment line of its question:"
    yield f"#   {first}: {level}"
    yield f"# It is a level ({in_comment(levels)}), or unknown."
    yield "# With more to say, or when it does not apply (not_applicable: why, approved_by: who), it is a mapping:"
    yield f"#   {first}:"
    yield f"#     level: {level}"
    yield "#     note: What was said."
    yield "#     evidence:"
    what = "title: What a third person could look at, date: 2026-05-02, location: where"
    yield f"#       - {{{what}, supports: {level}}}"


def question_lines(dimension: Node, asked: Collection[str]) -> Iterator[tuple[str, Question | None]]:
    """Yield a comment line for each of the questions `asked`, with the question, below blank lines and headings.

    Between two answers there is always the line of a question, which git can tell from every other line when it merges.
    """
    if not any(question.id in asked for question in dimension.all_questions()):
        return
    for node in dimension.walk():
        questions = [question for question in node.questions if question.id in asked]
        if node is dimension or questions:
            yield "", None
            yield f"  # {heading(dimension, node)}", None
        yield from ((f"  # {question.code} {in_comment(question.title)}", question) for question in questions)


def asked_in_file(questionnaire: Questionnaire, depth: Depth | None, scopes: Collection[Scope]) -> frozenset[str]:
    """Return the questions of some scopes that an assessment of a depth asks."""
    return frozenset(id_ for id_, one in at_depth(questionnaire, depth).questions.items() if one.scope in scopes)


def heading(dimension: Node, node: Node) -> str:
    """Return the heading above the questions of a node."""
    return in_comment(dimension.title if node is dimension else f"{dimension.title}: {node.title}")


def in_comment(text: str) -> str:
    """Return a text of a pack for a comment: on one line, and with control characters escaped."""
    return escape_controls(" ".join(text.split()))


def _remedies_and_progress(pack: Pack, date: str) -> Iterator[str]:
    if pack.rubric.events:
        yield "# What happened to a tool in use, such as harm or a changed model: 'readiness record event --help'."
    question = next(iter(pack.questionnaire.questions))
    yield "# Who puts a shortfall right, and by when (a question or a dimension):"
    yield "# remedies:"
    yield f"#   {question}: {{owner: Data owner, due: {date}}}"
    if pack.rubric.initiatives:
        yield "# How far the work on the roadmap is (planned, in-progress or done):"
        yield "# progress:"
        yield f"#   {pack.rubric.initiatives[0].id}: {{status: in-progress, owner: Data owner, due: {date}}}"


def _plan(pack: Pack, date: str) -> Iterator[str]:
    """Yield a comment that shows how to state the people and the days that a plan has."""
    groups = list(dict.fromkeys(group for one in pack.rubric.initiatives for group in one.effort))
    if not groups:
        return
    yield "# What the plan of the work keeps to, such as people (person-weeks a week) and days without go-lives:"
    yield "# plan:"
    yield f"#   start: {date}"
    yield f"#   capacity: {{{', '.join(f'{_scalar(group)}: 2' for group in groups)}}}"
    yield f"#   freezes: [{{from: {date}, to: {date}, kind: go-live, because: Year end}}]"
