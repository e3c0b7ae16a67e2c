"""Returns of the anonymous pulse, and their counts: no group of people that is too small is told apart."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from pydantic import Field

from readiness.model.field_types import Id, PackDigest, Whole
from readiness.model.file_model import FileModel
from readiness.model.participants import ShortDigest
from readiness.model.questionnaire import PulseStatement

Choice = Literal["agree", "partly", "disagree", "cannot-say"]
CHOICES: tuple[Choice, ...] = ("agree", "partly", "disagree", "cannot-say")
LEAST = 5
"""The fewest people whose counts are shown."""


class PulseHead(FileModel):
    """The form that a return belongs to, and the return itself; nothing of it tells a person or a time."""

    form: ShortDigest
    digest: PackDigest
    """The digest of the statements, and of what they are about."""
    return_: ShortDigest = Field(alias="return")
    """A random id, by which copies of one return are counted once."""
    copy_: Whole = Field(alias="copy")
    """The number of the copy; the last counts."""
    content: ShortDigest | None = None
    """The checksum of everything else in the file."""


class PulseReturn(FileModel):
    """The answers of one person without a name."""

    pulse: PulseHead
    group: Id | None = None
    """The segment of the workforce, where the person named it."""
    answers: dict[Id, Choice] = Field(default_factory=dict)
    """The answer to each statement by its id."""


class StatementCounts(NamedTuple):
    """The counts of one statement."""

    statement: PulseStatement
    counts: Mapping[Choice, int]
    """The number of people by answer; empty where too few answered."""


class GroupCounts(NamedTuple):
    """The counts of one group."""

    id: str | None
    """The segment; None for all others."""
    number: int
    statements: tuple[StatementCounts, ...]


class PulseCounts(NamedTuple):
    """The counts of a pulse."""

    number: int
    """The number of people."""
    statements: tuple[StatementCounts, ...]
    groups: tuple[GroupCounts, ...]
    """Groups of at least five people; the people of smaller ones are among the others."""


def latest_of(returns: Iterable[PulseReturn]) -> list[PulseReturn]:
    """Return the last copy of each return."""
    latest: dict[str, PulseReturn] = {}
    for one in returns:
        known = latest.get(one.pulse.return_)
        if known is None or known.pulse.copy_ <= one.pulse.copy_:
            latest[one.pulse.return_] = one
    return list(latest.values())


def count_pulse(returns: Sequence[PulseReturn], statements: Sequence[PulseStatement]) -> PulseCounts:
    """Return the counts of returns, each of one person.

    The counts of a group and of all tell those of the rest: so the rest are five or more as well, or nobody; and a
    statement that too few in one group answered is told for no group.
    """
    whole = tuple(_counts(one, returns) for one in statements)
    parts = _large_groups(returns)
    told = [one for one in statements if all(_counts(one, part).counts for part in parts.values())]
    groups = tuple(
        GroupCounts(id_, len(part), tuple(_counts(one, part) for one in told)) for id_, part in parts.items() if told
    )
    return PulseCounts(len(returns), whole, groups)


def _counts(statement: PulseStatement, returns: Iterable[PulseReturn]) -> StatementCounts:
    said = Counter(one.answers[statement.id] for one in returns if statement.id in one.answers)
    return StatementCounts(statement, {each: said[each] for each in CHOICES} if said.total() >= LEAST else {})


def _large_groups(returns: Sequence[PulseReturn]) -> dict[str | None, list[PulseReturn]]:
    """Return the groups that are large enough, the others last; empty where nothing can be told apart."""
    sizes = Counter(one.group for one in returns if one.group is not None)
    large = sorted((id_ for id_, number in sizes.items() if number >= LEAST), key=lambda id_: (-sizes[id_], id_))
    while large and 0 < len(returns) - sum(sizes[id_] for id_ in large) < LEAST:
        large.pop()
    parts: dict[str | None, list[PulseReturn]] = {id_: [one for one in returns if one.group == id_] for id_ in large}
    rest = [one for one in returns if one.group not in large]
    return parts | ({None: rest} if rest and parts else {})
