"""A site or function of a tool as `readiness record` adds or changes it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from readiness.cli.record_names import status_called
from readiness.cli.record_options import past_day
from readiness.cli.record_run import Recording, RecordTarget
from readiness.errors import ReadinessError
from readiness.model.field_types import is_id
from readiness.saving.record_changes import to_entry
from readiness.statements import field_problems
from readiness.statements import recording as statements
from readiness.statements import recording_faults as faults
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.model.tool_use import Function, Site


def part_recording(  # one parameter for each option
    target: RecordTarget,
    section: str,
    parts: "Sequence[Site | Function]",
    title: str,
    status: str,
    since: str,
    needs_title: Callable[..., Statement],
) -> Recording:
    """Return the recording of a site or function. Raises ReadinessError for a wrong option, and for a missing one."""
    id_ = target.named[0]
    if not is_id(id_):
        raise ReadinessError(field_problems.no_id(found=found(id_)), field_problems.write_id())
    old = next((part for part in parts if part.id == id_), None)
    if old is None and not title:
        raise ReadinessError(needs_title(name=id_), faults.add_value(option="--title", what="TITLE"))
    if not (title or status or since):
        options = ("--title", "--status", "--since")
        raise ReadinessError(faults.nothing_said(name=id_), faults.add_option(options=options))
    fields: dict[str, Any] = {"title": title} if title else {}
    stated = old.status if old else None
    if status:
        fields |= {"status": status_called(status, target.pack).id}
        if status != stated:
            fields |= {"since": None}  # the day on which another status began
    if since:
        if not (status or stated):
            raise ReadinessError(
                faults.missing_option(option="--status"), faults.add_value(option="--status", what="STATUS")
            )
        fields |= {"since": past_day("--since", since, target.path, target.answers.date)}
    shown = title or (old.title if old else "")
    told = statements.part(name=id_, title=shown)
    if named := status or stated:
        told = statements.part_with_status(name=id_, title=shown, status=status_called(named, target.pack).title)
    return Recording((to_entry(section, id_, fields),), lambda _: told)
