"""Open dangers of a tool in use → risks, with the last day by which each must be gone."""

from collections.abc import Iterator, Mapping

from readiness.oscal.parts import Json, identifier, markup, moment, properties, several
from readiness.view.models.lane import SafeStepView
from readiness.view.models.live import EventView, UnsafeView
from readiness.view.models.report import ReportView


def risks(view: ReportView, key: str, observed: Mapping[str, str]) -> Iterator[Json]:
    """Yield a risk for each minimum of safe use that the tool lacks, and for each event that is not closed."""
    if view.live is None or not view.live.is_judged:
        return
    for one in view.live.unsafe:
        yield _of_minimum(view, one, key, observed)
    for event in view.events:
        if event.closed is None:
            yield _of_event(event, key)


def risk_ids(view: ReportView, key: str) -> dict[str, tuple[str, ...]]:
    """Return the identifiers of the risks of each question, by its id."""
    found: dict[str, tuple[str, ...]] = {}
    for one in view.live.unsafe if view.live and view.live.is_judged else ():
        found[one.question.id] = (*found.get(one.question.id, ()), _identifier(one, key))
    return found


def _identifier(one: UnsafeView, key: str) -> str:
    part = (one.part.kind, one.part.id) if one.part else ()
    return identifier(key, "risk", one.question.id, *part)


def _of_minimum(view: ReportView, one: UnsafeView, key: str, observed: Mapping[str, str]) -> Json:
    accepted = one.acceptance
    name = f"{one.question.title}: {one.part.title}" if one.part else one.question.title
    uuid = observed.get(one.question.id)
    is_accepted = accepted is not None and accepted.state.kind == "valid"
    return {
        "uuid": _identifier(one, key),
        "title": markup(f"{one.question.code} {name}"),
        "description": f"{markup(name)}: {markup(one.words)}",
        "statement": markup(one.risk),
        **properties(
            ("question", one.question.id),
            ("part", one.part.id if one.part else None),
            ("level-needed", str(one.needs)),
            ("level-evidenced", None if one.has is None else str(one.has)),
            ("since", one.since),
            ("is-overdue", "yes" if one.is_overdue else None),
            ("owner", one.owner),
            ("remedy-due", one.due),
            ("accepted-by", accepted.by if accepted else None),
            ("accepted-until", accepted.until if accepted else None),
        ),
        "status": "deviation-approved" if is_accepted else "open",
        **({"deadline": moment(one.until)} if one.until else {}),
        **several("remediations", _remediations(view, one, key)),
        **several("related-observations", [{"observation-uuid": uuid}] if uuid else []),
    }


def _remediations(view: ReportView, one: UnsafeView, key: str) -> Iterator[Json]:
    """Yield the work that makes the tool safe in this respect: planned once it has an owner."""
    for step in view.roadmap.safe_now:
        if any(each.question.id == one.question.id and each.part == one.part for each in step.questions):
            yield _response(step, _identifier(one, key))


def _response(step: SafeStepView, risk: str) -> Json:
    return {
        "uuid": identifier(risk, "response", step.order),
        "lifecycle": "planned" if step.owner else "recommendation",
        "title": markup(step.title),
        "description": markup(step.because),
        **properties(
            ("kind", step.kind),
            ("initiative", step.initiative.id if step.initiative else None),
            ("accountable", step.accountable),
            ("last-day", step.until),
            ("done-50", step.finish_50),
            ("done-80", step.finish_80),
        ),
    }


def _of_event(event: EventView, key: str) -> Json:
    due = min((duty.due for duty in event.duties if duty.due and duty.done is None), default=None)
    return {
        "uuid": identifier(key, "risk", "event", event.id),
        "title": markup(f"{event.id} {event.title}"),
        "description": markup(event.summary or event.title),
        "statement": markup(event.forces.meaning if event.forces else event.title),
        **properties(
            ("event", event.id),
            ("kind", event.kind),
            ("date", event.day),
            ("severity", event.severity),
            ("people-affected", event.people),
            ("outcome", event.forces.id if event.forces else None),
        ),
        "status": "open",
        **({"deadline": moment(due)} if due else {}),
    }
