"""Options of `readiness record progress` on the work that remains, as they are checked and as the file holds them."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from readiness.cli.record_completion import PROGRESS
from readiness.cli.record_names import initiatives_of, one_of
from readiness.cli.record_options import needed
from readiness.errors import ReadinessError
from readiness.model.field_types import exact_figure, to_number
from readiness.saving.yaml_scalars import PlainScalar
from readiness.statements import recording_faults as faults
from readiness.statements import remaining_work as statements
from readiness.statements.counts import person_weeks, weeks
from readiness.statements.quoting import found
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.cli.record_run import RecordTarget
    from readiness.model.answers import Progress

_MOST_WEEKS = 520
_MOST_EFFORT = 10_000


def status_of(status: str, old: "Progress | None", *, works: bool) -> str:
    """Return the status of progress: the one stated, or in progress where work remains, or the one of before.

    Raises ReadinessError for no status at all, for one that does not exist, and for work that remains of what is not
    in progress.
    """
    before = old.status if old else ""
    if works and not status and before in {"", "planned"}:
        return "in-progress"
    now = one_of(needed("--status", status or before, "planned|in-progress|done"), PROGRESS, faults.no_progress)
    if works and now != "in-progress":
        raise ReadinessError(statements.nothing_remains(status=now), statements.say_in_progress())
    return now


def remaining_of(
    weeks_left: str, effort: Sequence[str], status: str, old: "Progress | None", target: "RecordTarget"
) -> Mapping[str, Any] | None:
    """Return what remains of work in progress, as the file holds it; None where nothing is said about it.

    Raises ReadinessError.
    """
    if not weeks_left and not effort:
        return None
    before = old.remaining if old and status == "in-progress" else None
    if not weeks_left and before is None:
        raise ReadinessError(statements.effort_without_weeks(), faults.add_value(option="--remaining", what="WEEKS"))
    return {"weeks": _weeks(weeks_left) if weeks_left else PlainScalar(before.weeks if before else 0)} | (
        {"effort": _effort(effort, target)} if effort else {}
    )


def _weeks(text: str) -> PlainScalar:
    if not (text.isascii() and text.isdigit() and 0 < int(text) <= _MOST_WEEKS):
        raise ReadinessError(statements.no_weeks(text=found(text)), statements.write_weeks(most=_MOST_WEEKS))
    return PlainScalar(int(text))


def _effort(said: Sequence[str], target: "RecordTarget") -> PlainScalar | dict[str, PlainScalar]:
    """Return one number for all role groups together, or numbers by role group."""
    if len(said) == 1 and "=" not in said[0]:
        return _number(said[0])
    groups = dict.fromkeys(group for one in initiatives_of(target) for group in one.effort)
    by_group: dict[str, PlainScalar] = {}
    for text in said:
        group, equals, number = (part.strip() for part in text.partition("="))
        if not equals:
            raise ReadinessError(statements.all_and_groups(text=found(text)), statements.one_or_groups())
        by_group[one_of(group, groups, statements.no_group)] = _number(number)
    return by_group


def _number(text: str) -> PlainScalar:
    number = to_number(text)
    if number is None or not 0 <= number <= _MOST_EFFORT:
        raise ReadinessError(statements.no_effort(text=found(text)), statements.write_effort(most=_MOST_EFFORT))
    return PlainScalar(text)


def told_remaining(left: Mapping[str, Any] | None) -> Iterator[Statement]:
    """Yield a sentence on what remains."""
    if left is None:
        return
    number, effort = weeks(number=int(left["weeks"])), left.get("effort")
    if effort is None:
        yield statements.remaining(weeks=number)
    elif isinstance(effort, Mapping):
        by_group = tuple(
            statements.of_group(effort=person_weeks(number=exact_figure(Fraction(own))), group=group)
            for group, own in effort.items()
        )
        yield statements.remaining_with_effort(weeks=number, effort=by_group)
    else:
        every = person_weeks(number=exact_figure(Fraction(effort)))
        yield statements.remaining_with_effort(weeks=number, effort=(every,))
