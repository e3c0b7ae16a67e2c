"""Record an event, such as harm or a changed model, and print what follows from it.

    readiness record event answers.yaml harm --date 2026-05-20 --site north --severity serious-harm --people 2

The event gets an id, such as E-1, which the other commands use. With that id in place of the kind, what is stated of
the event is corrected; with --remove an event that was recorded by mistake is taken out. Never write details of a
person. 'readiness list events' shows kinds, severities and duties.
"""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat
from readiness.cli.record_completion import complete_kind, complete_severity
from readiness.cli.record_options import Functions, Sites

if TYPE_CHECKING:
    from readiness.cli.record_run import Recording, RecordTarget
    from readiness.model.answers import Answers
    from readiness.model.live_rules import EventKind
    from readiness.model.tool_use import Event
    from readiness.statements.statement import Statement

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] KIND|EVENT",
        autocompletion=complete_kind,
        help="The answers file (default: answers.yaml), then the kind of event, or the id of an event to correct.",
    ),
]
Date = Annotated[
    str,
    typer.Option(
        "--date", metavar="YYYY-MM-DD", help="The day it happened, or unknown; the day of the assessment by default."
    ),
]
Severity = Annotated[
    str,
    typer.Option(
        "--severity",
        metavar="ID",
        autocompletion=complete_severity,
        help="One of the severities of the kind; the most severe counts by default.",
    ),
]
People = Annotated[str, typer.Option("--people", metavar="NUMBER", help="How many people are affected, or unknown.")]
Summary = Annotated[str, typer.Option("--summary", help="What happened, in one line; nothing that names a person.")]
Remove = Annotated[bool, typer.Option("--remove", help="Take out an event that was recorded by mistake, by its id.")]
Force = Annotated[bool, typer.Option("--force", help="With --remove: also an event that is closed or acted on.")]
_UNKNOWN = "unknown"


def run(  # one parameter for each option
    said: Said = None,
    date: Date = "",
    site: Sites = None,
    function: Functions = None,
    severity: Severity = "",
    people: People = "",
    summary: Summary = "",
    remove: Remove = False,
    force: Force = False,
    form: PartFormat = "terminal",
    packs: Packs = None,
) -> None:
    """Save the event, and print its id and what it does."""
    from readiness.cli.record_names import event_called
    from readiness.cli.record_run import record, target_of

    stated = {"sites": site or [], "functions": function or [], "severity": severity, "people": people, "date": date}

    def recording(target: "RecordTarget") -> "Recording":
        if remove:
            return _removal(event_called(target.named[0], target.answers), target, force=force)
        return _recording(target, stated | {"summary": summary.strip()})

    record(target_of(said, "KIND", "event answers.yaml KIND --date 2026-05-20"), packs, form, recording)


def _recording(target: "RecordTarget", stated: dict[str, Any]) -> "Recording":
    """Return a new event of the kind that is named, or the correction of the event that is."""
    from readiness.cli.record_names import event_called, kind_called
    from readiness.cli.record_run import Recording
    from readiness.saving.record_changes import to_entry, to_new_event
    from readiness.view.live_change import recorded_event

    name = target.named[0]
    known = {event.id.casefold() for event in target.answers.events}
    event = event_called(name, target.answers) if name.casefold() in known else None
    kind = kind_called(event.kind if event else name, target.pack)
    fields = _fields(stated, kind, target, is_new=event is None)
    if event:
        id_ = event.id
        told = Recording((to_entry("events", id_, fields),), lambda now: recorded_event(id_, now, target.pack))
        return told._replace(event=lambda _: id_)
    return Recording(
        (to_new_event({"kind": kind.id, **fields}),),
        lambda now: recorded_event(now.events[-1].id, now, target.pack),
        lambda now: now.events[-1].id,
        lambda before: _recorded_twice({"kind": kind.id, **fields}, before),
    )


def _fields(stated: dict[str, Any], kind: "EventKind", target: "RecordTarget", *, is_new: bool) -> dict[str, Any]:
    """Return what is stated of an event, checked; a new event has the day of the assessment by default."""
    from readiness.cli.record_names import functions_called, severity_called, sites_called
    from readiness.cli.record_options import past_day

    fields: dict[str, Any] = {
        "sites": sites_called(stated["sites"], target),
        "functions": functions_called(stated["functions"], target),
        "severity": severity_called(stated["severity"], kind) if stated["severity"] else None,
        "people": _people(stated["people"]) if stated["people"] else None,
        "summary": stated["summary"],
    }
    fields = {key: value for key, value in fields.items() if value not in (None, [], "")}
    if stated["date"] == _UNKNOWN:
        return fields | {"date": None}
    if stated["date"] or is_new:
        return fields | {"date": past_day("--date", stated["date"], target.path, target.answers.date)}
    return fields


def _removal(event: "Event", target: "RecordTarget", *, force: bool) -> "Recording":
    """Return the removal of an event. Raises ReadinessError for one that is closed or acted on, unless it is forced."""
    from readiness.cli.record_run import Recording
    from readiness.errors import ReadinessError
    from readiness.saving.record_changes import to_no_event
    from readiness.statements import event_faults
    from readiness.statements import recording as statements

    if (event.done or event.closed) and not force:
        raise ReadinessError(event_faults.event_in_use(event=event.id), event_faults.force_removal())
    kind = target.pack.rubric.event_named.get(event.kind)
    told = statements.event_removed(event=event.id, kind=kind.title if kind else event.kind)
    return Recording((to_no_event(event.id),), lambda _: told)


def _recorded_twice(fields: dict[str, Any], before: "Answers") -> "tuple[Statement, ...]":
    """Return a warning for each event of the same kind and day at the same sites and in the same functions."""
    from readiness.statements import recording as statements

    def same(event: "Event") -> bool:
        parts = (set(event.sites), set(event.functions))
        asked = (set(fields.get("sites", ())), set(fields.get("functions", ())))
        return (event.kind, event.date, parts) == (fields["kind"], fields.get("date"), asked)

    return tuple(statements.event_twice(event=event.id) for event in before.events if same(event))


def _people(text: str) -> int | str:
    """Return the number of people, or `unknown`. Raises ReadinessError for any other text."""
    from readiness.errors import ReadinessError
    from readiness.statements import event_faults
    from readiness.statements.quoting import found

    if text == _UNKNOWN:
        return text
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise ReadinessError(event_faults.no_people(text=found(text)), event_faults.write_people())
    return int(text)


COMMAND = Command(run, __doc__)
