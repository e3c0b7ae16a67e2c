"""Names on the command line of `readiness record` → what they mean, with the near miss where nothing is called so."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from readiness.cli.record_run import RecordTarget
from readiness.errors import ReadinessError
from readiness.model.answer import Remedy
from readiness.model.live_rules import EventKind, LiveRules, Status
from readiness.model.tool_use import Event, Function, Segment, Site
from readiness.statements import event_faults
from readiness.statements import recording_faults as faults
from readiness.statements.quoting import found
from readiness.statements.statement import Statement, Words
from readiness.statements.values import Named
from readiness.suggestions import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable

    from readiness.model.answers import Answers
    from readiness.model.initiative import Initiative
    from readiness.model.pack import Pack


def one_of(name: str, known: Iterable[str], missing: "Callable[..., Statement]", none: Words = "") -> str:
    """Return a name that is known. Raises ReadinessError, with `none` as the hint where no name is known."""
    names = list(known)
    if name not in names:
        raise ReadinessError(missing(name=found(name)), did_you_mean(name, names) if names else none)
    return name


def live_rules(pack: "Pack") -> LiveRules:
    """Return the rules for tools in use. Raises ReadinessError for a pack without them."""
    if pack.rubric.live is None:
        raise ReadinessError(faults.no_live_rules(), faults.needs_live_rules())
    return pack.rubric.live


def status_called(name: str, pack: "Pack") -> Status:
    """Return the status with this id. Raises ReadinessError."""
    named = live_rules(pack).status_named
    return named[one_of(name, named, faults.no_status)]


def event_called(name: str, answers: "Answers") -> Event:
    """Return the event with this id, in any letter case. Raises ReadinessError."""
    events = {event.id: event for event in answers.events}
    folded = {id_.casefold(): id_ for id_ in events}
    return events[one_of(folded.get(name.casefold(), name), events, event_faults.no_event, event_faults.no_event_yet())]


def kind_called(name: str, pack: "Pack") -> EventKind:
    """Return the kind of event with this id. Raises ReadinessError."""
    live_rules(pack)
    return pack.rubric.event_named[one_of(name, pack.rubric.event_named, event_faults.no_kind)]


def severity_called(name: str, kind: EventKind) -> str:
    """Return a severity of a kind. Raises ReadinessError for one that it does not have."""
    if not kind.severities:
        message = event_faults.no_severities(name=found(name), kind=kind.id)
        raise ReadinessError(message, event_faults.leave_severity_out())
    if name not in kind.severities:
        message = event_faults.no_severity(name=found(name), kind=kind.id)
        raise ReadinessError(message, did_you_mean(name, kind.severities))
    return name


def duty_called(name: str, kind: EventKind) -> str:
    """Return a duty of a kind. Raises ReadinessError for one that it does not have."""
    duties = [duty.id for duty in kind.duties]
    if name not in duties:
        raise ReadinessError(event_faults.no_duty(name=found(name), kind=kind.id), did_you_mean(name, duties))
    return name


def sites_called(names: Sequence[str], target: RecordTarget) -> list[str]:
    """Return ids of sites that the answers have. Raises ReadinessError."""
    known = [site.id for site in target.answers.sites]
    none = faults.record_site(path=target.path, name=next(iter(names), ""))
    return [one_of(name, known, faults.no_site, none) for name in dict.fromkeys(names)]


def functions_called(names: Sequence[str], target: RecordTarget) -> list[str]:
    """Return ids of functions that the answers have. Raises ReadinessError."""
    known = [function.id for function in target.answers.functions]
    none = faults.record_function(path=target.path, name=next(iter(names), ""))
    return [one_of(name, known, faults.no_function, none) for name in dict.fromkeys(names)]


def part_called(site: str, function: str, segment: str, target: RecordTarget) -> tuple[str, str, str] | None:
    """Return the section, the id and the title of the one part that is named; None without one.

    Raises ReadinessError for an unknown name, and for two parts.
    """
    if sum(map(bool, (site, function, segment))) > 1:
        raise ReadinessError(faults.one_part(), faults.name_one_part())
    if site:
        sites_called([site], target)
        return "sites", site, next(one.title for one in target.answers.sites if one.id == site)
    if function:
        functions_called([function], target)
        return "functions", function, next(one.title for one in target.answers.functions if one.id == function)
    if segment:
        segments = target.pack.questionnaire.segments
        one_of(segment, segments, faults.no_segment, faults.no_segments())
        return "segments", segment, segments[segment]
    return None


def question_called(name: str, pack: "Pack") -> Named:
    """Return the question with this id or code. Raises UnknownNameError."""
    from readiness.errors import UnknownNameError

    if question := pack.questionnaire.question_called(name):
        return Named("question", question.id, f"{question.code} {question.title}")
    raise UnknownNameError("question", name, [*pack.questionnaire.questions, *pack.questionnaire.by_code])


def place_called(name: str, pack: "Pack") -> Named:
    """Return the question with this id or code, or the dimension with this id. Raises ReadinessError."""
    dimensions = {node.id: node.title for node in pack.questionnaire.dimensions}
    if name in dimensions:
        return Named("dimension", name, dimensions[name])
    if pack.questionnaire.question_called(name):
        return question_called(name, pack)
    known = [*pack.questionnaire.questions, *pack.questionnaire.by_code, *dimensions]
    raise ReadinessError(faults.no_place(name=found(name)), did_you_mean(name, known))


def remedy_now(place: str, part: tuple[str, str, str] | None, answers: "Answers") -> Remedy | None:
    """Return the remedy of a place, of the whole tool or of the part with this section and id."""
    if part is None:
        return answers.remedies.get(place)
    section, id_, _ = part
    parts: dict[str, Sequence[Site | Function | Segment]] = {
        "sites": answers.sites,
        "functions": answers.functions,
        "segments": answers.segments,
    }
    return next((one.remedies.get(place) for one in parts[section] if one.id == id_), None)


def initiative_named(name: str, target: RecordTarget) -> "Initiative":
    """Return the initiative with this id or code, of the pack or of the organization's own. Raises ReadinessError."""
    every = initiatives_of(target)
    named = {one.code: one for one in every} | {one.id: one for one in every}
    return named[one_of(name, named, faults.no_initiative)]


def initiatives_of(target: RecordTarget) -> "list[Initiative]":
    """Return the initiatives of the pack, and those of the organization's own."""
    own = target.answers.plan.initiatives if target.answers.plan else ()
    return [*target.pack.rubric.initiatives, *own]


def pair(text: str, example: str) -> tuple[str, str]:
    """Return the two sides of NAME=VALUE. Raises ReadinessError for any other text."""
    name, equals, value = (part.strip() for part in text.partition("="))
    if not equals:
        raise ReadinessError(faults.no_pair(text=found(text)), faults.write_pair(example=example))
    return name, value


def checked_fact(name: str, typed: str, target: RecordTarget) -> str:
    """Return the value that is meant for a fact.

    Raises ReadinessError for an unknown fact, for a value it cannot have, and for one that nobody states.
    """
    from readiness.loading.validate_facts import fact_value_hint, typed_value

    facts = {fact.id: fact for fact in target.pack.questionnaire.facts}
    fact = facts[one_of(name, facts, faults.no_fact)]
    value = typed_value(fact, typed)
    if fact.told_by == "case":
        from readiness.statements import tool_use_problems

        raise ReadinessError(tool_use_problems.fact_of_case(fact=name), tool_use_problems.verify_benefits())
    if fact.told_by:
        raise ReadinessError(
            faults.told_by_status(name=name), faults.write_status(path=target.path, status=value or "STATUS")
        )
    if value and (hint := fact_value_hint(fact, value)):
        raise ReadinessError(faults.no_value(value=found(value), name=name), hint)
    return value


def refuse_early(event: Event, day: date) -> None:
    """Raise ReadinessError when something is done about an event before it happened."""
    if event.date and day < event.date:
        message = event_faults.done_early(day=day, event=event.id, happened=event.date)
        raise ReadinessError(message, event_faults.write_later(happened=event.date))


def check_closing(event: Event, kind: EventKind, day: date, evidence: date | None) -> None:
    """Raise ReadinessError when an event is closed before it happened, or without the evidence that its kind asks.

    `evidence` is the day of the new evidence; None without any.
    """
    if event.date and day < event.date:
        message = event_faults.closed_early(day=day, event=event.id, happened=event.date)
        raise ReadinessError(message, event_faults.write_later(happened=event.date))
    if not kind.evidence:
        return
    made = [piece.date for piece in (event.closed.evidence if event.closed else ()) if piece.date]
    made += [evidence] if evidence else []
    if not any(one >= (event.date or one) for one in made):
        if evidence and event.date:
            message = event_faults.evidence_early(day=evidence, event=event.id, happened=event.date)
            raise ReadinessError(message, event_faults.evidence_from(happened=event.date))
        raise ReadinessError(event_faults.closed_without_evidence(kind=kind.id), event_faults.add_evidence())
