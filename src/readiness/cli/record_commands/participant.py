"""Name people who answer or vote, each with a role, or change the roles of those who are named.

    readiness record participant answers.yaml "Ana, Privacy officer" "Ben, CISO"

The role decides which prework 'readiness export --for' and '--all' ask of a person, and where an agenda names them. A
star behind it marks a member of the delivery team: "Cy, Supplier manager *". --remove takes names off the list that
have no vote.
"""

from typing import TYPE_CHECKING, Annotated

import typer

from readiness.cli.command import Command
from readiness.cli.options import Packs, PartFormat

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from readiness.cli.record_run import Recording, RecordTarget
    from readiness.model.answers import Answers
    from readiness.model.pack import Pack
    from readiness.model.tool_use import Function, Segment
    from readiness.statements.statement import Statement

Said = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[ANSWERS] 'NAME, ROLE'...", help="The answers file (default: answers.yaml), then people with roles."
    ),
]
Remove = Annotated[bool, typer.Option("--remove", help="Take these names off the list.")]


def run(said: Said = None, remove: Remove = False, form: PartFormat = "terminal", packs: Packs = None) -> None:
    """Save all people at once, or none if one is wrong."""
    from readiness.cli.record_names import one_of
    from readiness.cli.record_run import Recording, record, target_of
    from readiness.interview.room_people import participant_entry
    from readiness.interview.typed_people import parse_participant
    from readiness.saving.changes import to_participants
    from readiness.statements import recording as statements
    from readiness.statements import recording_faults as faults

    def recording(target: "RecordTarget") -> "Recording":
        people = {one.name: participant_entry(one) for one in target.answers.assessment.participants}
        folded = {name.casefold(): name for name in people}
        told: list[Statement] = []
        names: list[str] = []
        for one in map(parse_participant, target.named):
            name = one["name"] if one["name"] in people else folded.get(one["name"].casefold(), one["name"])
            names.append(name)
            one["name"] = name
            if remove:
                _check_removal(one_of(name, people, faults.no_participant), target.answers)
                people.pop(name, None)
                told.append(statements.participant_removed(name=name))
            else:
                people[name] = people.get(name, {}) | one
                role = people[name].get("role")
                told.append(statements.participant(name=name, role=role) if role else statements.name_only(name=name))
        return Recording(
            (to_participants([*people.values()]),),
            lambda _: tuple(told),
            warnings=lambda _: _without_prework([people[name] for name in names if name in people], target.pack),
        )

    record(
        target_of(said, "'NAME, ROLE'", "participant answers.yaml 'Ana, CISO'", several=True), packs, form, recording
    )


def _check_removal(name: str, answers: "Answers") -> None:
    """Raise ReadinessError for a person who has voted."""
    from readiness.errors import ReadinessError
    from readiness.statements import recording_faults as faults

    parts: tuple[Answers | Function | Segment, ...] = (answers, *answers.functions, *answers.segments)
    if any(name in one.votes or name in one.second_votes for part in parts for one in part.answers.values()):
        raise ReadinessError(faults.has_voted(name=name), faults.keep_voter())


def _without_prework(people: "Sequence[Mapping[str, str]]", pack: "Pack") -> "tuple[Statement, ...]":
    """Return a warning for each person whose role is none of the pack's, so that no prework is theirs."""
    from readiness.exchange.asked_of import role_of
    from readiness.model.participants import Participant
    from readiness.statements import recording as statements

    if not pack.questionnaire.roles:
        return ()
    built = [Participant.model_construct(name=one["name"], role=one.get("role")) for one in people]
    without = [one.name for one in built if role_of(one, pack.questionnaire) is None]
    return tuple(statements.no_role_of_pack(name=name, pack=pack.name) for name in without)


COMMAND = Command(run, __doc__)
