"""Shell completions of answers and facts: a name, then its values."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from readiness.cli.record_completion import Offered, complete_fact, offered

if TYPE_CHECKING:
    from readiness.model.answers import Answers
    from readiness.model.pack import Pack


def complete_answer(ctx: typer.Context, incomplete: str) -> Offered:
    """Return questions, each with an equals sign and, once that is typed, its levels."""

    def find(pack: "Pack", _: "Answers | None", __: list[str]) -> Iterable[tuple[str, str]]:
        for question in pack.questionnaire.questions.values():
            if incomplete.startswith(f"{question.id}="):
                yield from _levels(question.id, pack)
            else:
                yield f"{question.id}=", question.title

    return offered(ctx, incomplete, find)


def _levels(question: str, pack: "Pack") -> Iterator[tuple[str, str]]:
    from readiness.model.participants import NOT_APPLICABLE, UNKNOWN

    for level in sorted(pack.rubric.scale_of(question).named):
        yield f"{question}={pack.rubric.called(question, level)}", pack.rubric.meaning(question, level)
    yield f"{question}={UNKNOWN}", ""
    yield f"{question}={NOT_APPLICABLE}", ""


def complete_new_fact(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the facts of the pack that is named, each with an equals sign and, once that is typed, its choices."""
    from readiness.cli.pack_option import resolve_pack
    from readiness.cli.record_completion import facts_offered
    from readiness.errors import ReadinessError
    from readiness.loading.read_pack import load_pack

    try:
        name, packs = resolve_pack(ctx.params.get("pack_"))
        pack = load_pack(name, packs=packs)
    except (ReadinessError, OSError):
        return complete_fact(ctx, incomplete)
    return [one for one in facts_offered(pack, incomplete) if one[0].startswith(incomplete)]


def complete_dimension(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the dimensions with their titles."""
    return offered(ctx, incomplete, lambda pack, _, __: [(one.id, one.title) for one in pack.questionnaire.dimensions])


def complete_score(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the whole, the dimensions and the sections that have a score, each with an equals sign."""

    def find(pack: "Pack", _: "Answers | None", __: list[str]) -> Iterable[tuple[str, str]]:
        nodes = [("overall", ""), *((one.id, one.title) for one in pack.questionnaire.dimensions)]
        return [(f"{name}=", title) for name, title in nodes]

    return offered(ctx, incomplete, find)


def complete_framework(ctx: typer.Context, incomplete: str) -> Offered:
    """Return the frameworks that the pack refers to."""
    return offered(
        ctx, incomplete, lambda pack, _, __: [(one.id, one.title) for one in pack.rubric.references.frameworks]
    )
