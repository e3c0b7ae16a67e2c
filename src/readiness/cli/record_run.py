"""One run of a command of `readiness record`: open the file, make the changes, save them, and say what they do."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from readiness.cli.answer_arguments import split_arguments
from readiness.cli.answers_to_write import apply_changes, open_to_write
from readiness.cli.project import settle
from readiness.errors import ReadinessError
from readiness.statements import outputs
from readiness.statements import recording_faults as faults
from readiness.statements.statement import Statement

if TYPE_CHECKING:
    from readiness.loading.yaml_file import Document
    from readiness.model.answers import Answers
    from readiness.model.pack import Pack
    from readiness.model.scorecard import Scorecard
    from readiness.saving.answers_file import AnswersFile
    from readiness.saving.changes import Change


class Recording(NamedTuple):
    """Changes of an answers file, and the sentences about them once they are saved."""

    changes: "tuple[Change, ...]"
    said: "Callable[[Answers], Statement | tuple[Statement, ...]]"
    event: "Callable[[Answers], str | None]" = lambda _: None
    """The id of the event that is recorded, done something about, or closed."""
    warnings: "Callable[[Answers], tuple[Statement, ...]]" = lambda _: ()
    """The warnings about it that the answers did not have before."""


class RecordTarget(NamedTuple):
    """The answers file that is changed, as its arguments and its content say."""

    path: str
    named: list[str]
    """The arguments after the path."""
    pack: "Pack"
    answers: "Answers"


def target_of(
    said: list[str] | None, what: str, example: str, *, several: bool = False, optional: bool = False
) -> tuple[str, list[str]]:
    """Return the path of the answers file and the arguments after it: one, or several, or with `optional` perhaps none.

    Raises ReadinessError without an argument, with too many, and for standard input.
    """
    arguments = said or []
    if arguments[:1] == ["-"]:
        raise ReadinessError(faults.not_standard_input(), outputs.name_the_file())
    path, named = split_arguments(arguments)
    if not named and not optional:
        raise ReadinessError(faults.nothing_named(what=what), faults.for_example(example=example))
    if len(named) > 1 and not several:
        raise ReadinessError(faults.several_named(names=tuple(named)), faults.for_example(example=example))
    return path, named


def record(
    target: tuple[str, list[str]], packs: Path | None, form: str, recording_of: Callable[[RecordTarget], Recording]
) -> None:
    """Save what `recording_of` makes of the answers, or nothing when it is wrong, and print what it does.

    Raises the errors of `recording_of` and of `AnswersFile.apply`.
    """
    from readiness.cli.form_names import check_form
    from readiness.cli.output import warn

    check_form(form)
    path, named = target
    settled = settle(path, packs, language=False)
    path = settled.first
    with open_to_write(path, settled.packs) as file:
        warn(file.warnings)
        before, document = file.answers, file.contents.own
        made: list[Recording] = []

        def changes() -> "tuple[Change, ...]":
            nonlocal before, document
            before, document = file.answers, file.contents.own
            made.append(recording_of(RecordTarget(path, named, file.pack, before)))
            return made[-1].changes

        apply_changes(file, changes)
        _print(made[-1], file, before, document, form)


def _print(recording: Recording, file: "AnswersFile", before: "Answers", document: "Document", form: str) -> None:
    """Print what was recorded and what it does, and warn about what looks wrong in it."""
    from readiness.cli.output import warn
    from readiness.cli.statement_json import with_statements
    from readiness.loading.bounded_file import path_on_one_line
    from readiness.safe_text import json_text
    from readiness.statements import event_effects
    from readiness.statements.voice import say
    from readiness.view.live_change import duties_left, live_change

    now, event = file.answers, recording.event(file.answers)
    found = recording.said(now)
    said = (found,) if isinstance(found, Statement) else found
    effect = live_change(_score(file.pack, before), _score(file.pack, now), file.pack, event)
    if form == "json":
        data = {"schema_version": "2", "recorded": list(said), "event": event, "effect": effect}
        sys.stdout.write(json_text(_plain(with_statements(data))))
    else:
        lines = [*said, *(effect.sentences if effect else ())]
        sys.stdout.write("".join(f"{path_on_one_line(say(line))}\n" for line in lines))
    warn([*_new_warnings(file, document), *recording.warnings(before)])
    found_event = effect.event if effect else None
    if found_event and not found_event.is_open and (left := duties_left(found_event)):
        warn([event_effects.closed_too_early(event=found_event.id, number=len(left), duties=tuple(left))])


def _score(pack: "Pack", answers: "Answers") -> "Scorecard":
    from readiness.model.adapt_to_profile import pack_for_profile
    from readiness.scoring.scorecard import score_answers

    return score_answers(pack_for_profile(pack, answers.assessment.profile), answers)


def _new_warnings(file: "AnswersFile", before: "Document") -> list[Statement | str]:
    """Return the warnings that the file did not have before."""
    from readiness.loading.read_answers import parse_answers

    organization = file.contents.organization
    known = {one.message for one in parse_answers(before, file.pack, organization)[1]}
    now = parse_answers(file.contents.own, file.pack, organization)[1]
    return list(dict.fromkeys(one.message for one in now if one.message not in known))


def _plain(data: object) -> object:
    """Return data with days as texts, as JSON holds them."""
    from datetime import date

    match data:
        case dict():
            return {key: _plain(value) for key, value in data.items()}
        case list():
            return [_plain(value) for value in data]
        case date():
            return data.isoformat()
    return data
