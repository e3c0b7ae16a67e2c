"""The lines that `list` prints, by kind."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from readiness.cli.found_questions import found_lines
from readiness.cli.narrowed_pack import NOTHING_LEFT_OUT, Narrowing, crosswalk, narrowed
from readiness.cli.text_width import padded, text_width
from readiness.loading.read_pack import load_pack, pack_names
from readiness.model.id_words import id_words
from readiness.model.pack import Pack
from readiness.model.questionnaire import Fact, Question
from readiness.output_format import FORMATS
from readiness.page.template_folder import shipped_template, template_names
from readiness.plugin_modules import PluginFamily
from readiness.scoring.roll_up_method import METHODS
from readiness.statements import listing as statements
from readiness.statements.statement import Statement
from readiness.statements.voice import say

_FAMILIES: dict[str, PluginFamily[Any]] = {"formats": FORMATS, "methods": METHODS}


def list_lines(
    kind: str, pack: str, packs: Path | None, by: Narrowing = NOTHING_LEFT_OUT, overlay: str = ""
) -> Iterator[str]:
    """Yield one line for each item of `kind`. Raises UnknownNameError when there is no such pack."""
    if kind in _FAMILIES:
        yield from _members(_FAMILIES[kind])
    elif kind == "templates":
        for name in template_names():
            yield f"{padded(name, 16)} {shipped_template(name).look.title}"
    elif kind == "packs":
        for name in pack_names(packs):
            found = load_pack(name, packs=packs)
            yield f"{padded(name, 18)} {padded(found.questionnaire.version, 8)} {found.questionnaire.title}"
    else:
        left = narrowed(load_pack(pack, packs=packs, overlay=overlay or None), by)
        yield from found_lines(left, by.search) if by.search else _OF_A_PACK[kind](left)


def _members(family: PluginFamily[Any]) -> Iterator[str]:
    """Yield the name and the summary of each member of a family; imports none of them."""
    for name in family.names():
        yield f"{padded(name, 16)} {family.summary(name)}"


def _questions(pack: Pack) -> Iterator[str]:
    questions = pack.questionnaire.questions.values()
    code, id_ = (max((text_width(getattr(one, key)) for one in questions), default=0) for key in ("code", "id"))
    for question in questions:
        yield f"{padded(question.code, code)}  {padded(question.id, id_)}  {question.title}"


def _prework(pack: Pack) -> Iterator[str]:
    """Yield the questions that specialists answer before the workshop, with roles to ask and minutes."""
    roles = pack.questionnaire.roles
    for question in pack.questionnaire.questions.values():
        if question.prework:
            yield prework_line(question, ", ".join(roles.get(role, role) for role in question.ask))
    yield from case_lines(pack)


def prework_line(question: Question, asked: str) -> str:
    """Return the line of a question that is answered before the workshop; `asked` is empty for anyone."""
    minutes = say(statements.minutes(number=question.minutes)) if question.minutes else ""
    return f"{padded(question.code, 8)} {minutes:>6}  {question.title}: {asked or say(statements.anyone())}"


def case_lines(pack: Pack) -> Iterator[str]:
    """Yield what is prepared for a money case, with the roles to ask."""
    roles = pack.questionnaire.roles
    asked = ", ".join(roles.get(role, role) for role in (pack.rubric.case.ask if pack.rubric.case else ()))
    for key, what in case_prework(pack):
        yield f"{padded(key, 15)}  {say(what)}: {asked or say(statements.anyone())}"


def case_prework(pack: Pack) -> Iterator[tuple[str, Statement]]:
    """Yield what is prepared for a money case: the key of the answers file, and the thing in words."""
    if pack.rubric.case is None:
        return
    yield "case", statements.prework_head()
    yield "case.staff", statements.prework_rates()
    yield "case.costs", statements.prework_costs(groups=tuple(one.title for one in pack.rubric.case.groups))
    yield "case.benefits", statements.prework_benefits()
    yield "case.spent", statements.prework_spent()


def _facts(pack: Pack) -> Iterator[str]:
    for fact in pack.questionnaire.facts:
        said = {"yes-no": statements.yes_or_no, "number": statements.a_number}.get(fact.type)
        yield f"{padded(fact.id, 24)} {fact.prompt} ({say(said()) if said else ', '.join(_choices(fact))})"


def _choices(fact: Fact) -> Iterator[str]:
    """Yield each choice as files write it, with its title where that says more."""
    for choice in fact.choices:
        is_more = id_words(choice).casefold() != fact.said(choice).casefold()
        yield f"{choice} ({fact.said(choice)})" if is_more else choice


def _gates(pack: Pack) -> Iterator[str]:
    for gate in pack.rubric.any_gate_named.values():
        yield f"{padded(gate.id, 8)} {padded(gate.title, 24)} {gate.held}"


def _initiatives(pack: Pack) -> Iterator[str]:
    for initiative in pack.rubric.initiatives:
        code, id_, phase = padded(initiative.code, 6), padded(initiative.id, 32), padded(initiative.phase, 11)
        yield f"{code} {id_} {phase} {initiative.title}"


def _statuses(pack: Pack) -> Iterator[str]:
    for status in pack.rubric.live.statuses if pack.rubric.live else ():
        told = {"before": statements.before, "in-use": statements.in_use, "paused": statements.paused}
        yield f"{padded(status.id, 24)} {status.title} ({say(told.get(status.use, statements.ended)())})"


def _outcomes(pack: Pack) -> Iterator[str]:
    for outcome in pack.rubric.live.outcomes if pack.rubric.live else ():
        yield f"{padded(outcome.id, 24)} {outcome.title}"


def _events(pack: Pack) -> Iterator[str]:
    """Yield the kinds of events, each with its severities from the least, and its duties."""
    for kind in pack.rubric.events:
        yield f"{padded(kind.id, 24)} {kind.title}"
        if kind.severities:
            yield f"  {say(statements.severities(severities=tuple(kind.severities)))}"
        for duty in kind.duties:
            yield f"  {say(statements.duty(key=duty.id, title=duty.title, days=duty.days))}"


def _segments(pack: Pack) -> Iterator[str]:
    for id_, title in pack.questionnaire.segments.items():
        yield f"{padded(id_, 24)} {title}"


def _cost_groups(pack: Pack) -> Iterator[str]:
    for group in pack.rubric.case.groups if pack.rubric.case else ():
        side = statements.technology if group.kind == "technology" else statements.organization
        yield f"{padded(group.id, 24)} {group.title} ({say(side())})"


def _indicators(pack: Pack) -> Iterator[str]:
    for one in pack.rubric.indicators.typical if pack.rubric.indicators else ():
        direction = statements.more_is_better if one.direction == "up" else statements.less_is_better
        yield f"{padded(one.id, 24)} {one.title} ({one.unit}; {say(direction())})"


def _references(pack: Pack) -> Iterator[str]:
    """Yield the items of frameworks, each with the questions that refer to it."""
    items = crosswalk(pack)
    width = max((text_width(entry.id) for entry, _ in items), default=0)
    for entry, codes in items:
        covered = ", ".join(codes) or say(statements.not_covered())
        yield f"{padded(entry.id, width)}  {entry.title}: {covered}"


_OF_A_PACK: dict[str, Callable[[Pack], Iterator[str]]] = {
    "questions": _questions,
    "prework": _prework,
    "facts": _facts,
    "gates": _gates,
    "initiatives": _initiatives,
    "statuses": _statuses,
    "outcomes": _outcomes,
    "events": _events,
    "segments": _segments,
    "cost-groups": _cost_groups,
    "indicators": _indicators,
    "references": _references,
}
KINDS = ("packs", *_OF_A_PACK, *_FAMILIES, "templates")
OF_ANSWERS = ("agenda", "evidence")
"""Things that answers have, and no pack."""
NONE = {
    "questions": statements.no_questions,
    "prework": statements.no_prework,
    "facts": statements.no_facts,
    "gates": statements.no_gates,
    "initiatives": statements.no_initiatives,
    "statuses": statements.no_statuses,
    "outcomes": statements.no_outcomes,
    "events": statements.no_events,
    "segments": statements.no_segments,
    "cost-groups": statements.no_cost_groups,
    "indicators": statements.no_indicators,
    "references": statements.no_references,
}
"""The statement for when a pack has nothing of a kind."""
