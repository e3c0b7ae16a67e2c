"""Shell completions of `record` and `answer`: names of the pack, and ids in the answers file that is typed."""

import os
import shlex
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from readiness.model.answers import Answers
    from readiness.model.live_rules import EventKind
    from readiness.model.pack import Pack

Offered = list[tuple[str, str]]
"""Names with their titles."""
OPTION_KINDS = ("as-it-is", "minimum", "recommended", "faster", "stop")
"""The options that a decision is between."""
PROGRESS = ("planned", "in-progress", "done")
"""The statuses of progress of an initiative."""
Find = Callable[["Pack", "Answers | None", list[str]], Iterable[tuple[str, str]]]
"""A function from the pack, the answers, and the names typed before to names with their titles."""


def offered(context: typer.Context, incomplete: str, find: Find) -> Offered:
    """Return what `find` offers that begins with `incomplete`; nothing when a file cannot be read."""
    from readiness.cli.answer_arguments import split_arguments
    from readiness.errors import ReadinessError
    from readiness.loading.pack_of_answers import load_pack_of
    from readiness.loading.read_answers import parse_answers, read_answers
    from readiness.loading.read_organization import read_organization
    from readiness.loading.read_pack import PackReader, load_pack

    path, named = split_arguments(list(context.params.get("said") or _typed_words()))
    packs = context.params.get("packs")
    try:
        document = read_answers(path)
        pack = load_pack_of(document, PackReader(packs))
        answers, _ = parse_answers(document, pack, read_organization(document, path))
        return [one for one in find(pack, answers, named) if one[0].startswith(incomplete)]
    except (ReadinessError, OSError):
        pass
    try:
        return [
            one for one in find(load_pack("healthcare-ai", packs=packs), None, named) if one[0].startswith(incomplete)
        ]
    except (ReadinessError, OSError):
        return []


def _typed_words() -> list[str]:
    """Return the words after `readiness answer` or `readiness record COMMAND`, as the shell gives them.

    While the value of an option is missing, none of the words before it is parsed.
    """
    line = os.environ.get("COMP_WORDS") or os.environ.get("_TYPER_COMPLETE_ARGS") or ""
    try:
        words = shlex.split(line)
    except ValueError:  # a quote is still open
        words = line.split()
    return words[3:] if words[1:2] == ["record"] else words[2:]


def complete_kind(ctx: typer.Context, incomplete: str) -> Offered:
    """Return kinds of events, and ids of events, with their titles."""
    return offered(ctx, incomplete, lambda pack, answers, _: [*_kinds(pack), *_events(pack, answers)])


def complete_event(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of events with their kinds."""
    return offered(ctx, incomplete, lambda pack, answers, _: _events(pack, answers))


def complete_severity(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the severities of the kind that is typed, or of all kinds."""

    def find(pack: "Pack", answers: "Answers | None", named: list[str]) -> Iterable[tuple[str, str]]:
        kinds = _kinds_named(pack, answers, named)
        return dict(one for kind in kinds for one in kind.severities.items()).items()

    return offered(ctx, incomplete, find)


def complete_duty(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the duties of the event that is typed, or of all kinds."""

    def find(pack: "Pack", answers: "Answers | None", named: list[str]) -> Iterable[tuple[str, str]]:
        return {duty.id: duty.title for kind in _kinds_named(pack, answers, named) for duty in kind.duties}.items()

    return offered(ctx, incomplete, find)


def complete_site(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of sites with their titles."""
    return offered(
        ctx, incomplete, lambda _, answers, __: [(one.id, one.title) for one in answers.sites] if answers else []
    )


def complete_function(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of functions with their titles."""
    return offered(
        ctx, incomplete, lambda _, answers, __: [(one.id, one.title) for one in answers.functions] if answers else []
    )


def complete_segment(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the segments of the questionnaire."""
    return offered(ctx, incomplete, lambda pack, _, __: pack.questionnaire.segments.items())


def complete_status(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the statuses of the rubric."""
    return offered(ctx, incomplete, lambda pack, _, __: _statuses(pack))


def complete_question(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of questions with their titles."""
    return offered(ctx, incomplete, lambda pack, _, __: _questions(pack))


def complete_place(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of questions and dimensions with their titles."""
    return offered(
        ctx,
        incomplete,
        lambda pack, _, __: [*_questions(pack), *((node.id, node.title) for node in pack.questionnaire.dimensions)],
    )


def complete_initiative(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of initiatives with their titles, and those of the organization's own."""

    def find(pack: "Pack", answers: "Answers | None", _: list[str]) -> Iterable[tuple[str, str]]:
        own = answers.plan.initiatives if answers and answers.plan else ()
        return [(one.id, one.title) for one in (*pack.rubric.initiatives, *own)]

    return offered(ctx, incomplete, find)


def complete_progress(incomplete: str) -> list[str]:
    """Return the statuses of progress."""
    return [status for status in PROGRESS if status.startswith(incomplete)]


def complete_milestone(ctx: typer.Context, incomplete: str) -> Offered:
    """Return milestones and gates, each with an equals sign."""

    def find(pack: "Pack", _: "Answers | None", __: list[str]) -> Iterable[tuple[str, str]]:
        names = dict.fromkeys(pack.questionnaire.milestones, "")
        names |= {gate.id: gate.title for gate in pack.rubric.gates}
        return [(f"{name}=", title) for name, title in names.items()]

    return offered(ctx, incomplete, find)


def complete_document(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of documents in the register, with their titles."""
    return offered(ctx, incomplete, lambda _, answers, __: _documents(answers))


def complete_decision(ctx: typer.Context, incomplete: str) -> Offered:
    """Return ids of decisions with the options chosen."""
    return offered(ctx, incomplete, lambda _, answers, __: _decisions(answers))


def complete_condition(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the conditions of the decision that is typed which are not met yet, or of all decisions."""

    def find(_: "Pack", answers: "Answers | None", named: list[str]) -> Iterable[tuple[str, str]]:
        every = answers.decisions if answers else ()
        of = [one for one in every if one.id in named] or every
        return [(each.id, each.what) for one in of for each in one.conditions if each.done is None]

    return offered(ctx, incomplete, find)


def complete_gate(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the gates of the ladder with their titles."""
    return offered(ctx, incomplete, lambda pack, _, __: [(gate.id, gate.title) for gate in pack.rubric.gates])


def complete_option(incomplete: str) -> list[str]:
    """Return the kinds of options."""
    return [kind for kind in OPTION_KINDS if kind.startswith(incomplete)]


def complete_fact(ctx: typer.Context, incomplete: str) -> Offered:
    """Return facts, each with an equals sign and, once that is typed, its choices."""
    return offered(ctx, incomplete, lambda pack, _, __: facts_offered(pack, incomplete))


def facts_offered(pack: "Pack", incomplete: str) -> Iterable[tuple[str, str]]:
    """Yield the facts of a pack, each with an equals sign; of one that is typed, its choices."""
    for fact in pack.questionnaire.facts:
        if fact.told_by is None:
            choices = {"yes-no": ("true", "false")}.get(fact.type, fact.choices)
            chosen = choices if incomplete.startswith(f"{fact.id}=") else ()
            yield from [(f"{fact.id}={choice}", fact.prompt) for choice in chosen or ("",)]


def _kinds(pack: "Pack") -> Offered:
    return [(kind.id, kind.title) for kind in pack.rubric.events]


def _events(pack: "Pack", answers: "Answers | None") -> Offered:
    kinds = dict(_kinds(pack))
    return [(one.id, kinds.get(one.kind, one.kind)) for one in answers.events] if answers else []


def _documents(answers: "Answers | None") -> Offered:
    return [(id_, one.title) for id_, one in answers.evidence.items()] if answers else []


def _decisions(answers: "Answers | None") -> Offered:
    return [(one.id, one.option) for one in answers.decisions] if answers else []


def _kinds_named(pack: "Pack", answers: "Answers | None", named: list[str]) -> list["EventKind"]:
    """Return the kind that is typed, or that of the event that is typed; all kinds without one."""
    of_event = {one.id: one.kind for one in answers.events} if answers else {}
    found = [pack.rubric.event_named.get(of_event.get(name, name)) for name in named]
    return [kind for kind in found if kind] or list(pack.rubric.events)


def _statuses(pack: "Pack") -> Offered:
    return [(one.id, one.title) for one in pack.rubric.live.statuses] if pack.rubric.live else []


def _questions(pack: "Pack") -> Offered:
    return [(question.id, question.title) for question in pack.questionnaire.questions.values()]
