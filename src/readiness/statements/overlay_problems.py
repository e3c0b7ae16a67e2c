"""Faults of an overlay, a file in which an organization changes a pack, and of answers that name one."""

from __future__ import annotations

from readiness.statements.quoting import quoted
from readiness.statements.statement import Statement, phrase


@phrase("{found} is not a pack with its version", found=quoted(text="healthcare-ai"))
def no_pack_named(*, found: Statement) -> None:
    """A fault of the key `over`, which names the pack that an overlay changes."""


@phrase("write its questionnaire and its major version, such as healthcare-ai@3")
def write_pack() -> None:
    """A hint below such a fault."""


@phrase("expected 'over:' and 'because:', found {found}", found=quoted(text="two"))
def no_overlay(*, found: Statement) -> None:
    """A fault of an overlay that is no mapping."""


@phrase("see 'overlay' in the documentation")
def see_documentation() -> None:
    """A hint below a fault of an overlay."""


@phrase("these are the answers of an assessment, not an overlay")
def answers_file() -> None:
    """A fault of a file that is named as an overlay."""


@phrase("an overlay names no other overlay")
def overlay_of_overlay() -> None:
    """A fault of an overlay with the key `overlay`."""


@phrase("write the changes of both in one file")
def write_in_one() -> None:
    """A hint below such a fault."""


@phrase("{found} is not a relative path to a YAML file", found=quoted(text="/etc/overlay.yaml"))
def no_relative_path(*, found: Statement) -> None:
    """A fault of the key `overlay` of answers."""


@phrase("write a path relative to this file, such as ../overlay.yaml")
def write_path() -> None:
    """A hint below such a fault."""


@phrase("there is no overlay {path}", path=quoted(text="../overlay.yaml"))
def no_file(*, path: Statement) -> None:
    """A fault of the key `overlay` of answers."""


@phrase("correct the path, which is relative to this file")
def correct_path() -> None:
    """A hint below such a fault."""


@phrase("this overlay changes {over}, but the answers are to {pack}", over="samm@2", pack="healthcare-ai")
def another_pack(*, over: str, pack: str) -> None:
    """A fault of an overlay over another pack."""


@phrase("write over: {pack}, or name another overlay", pack="healthcare-ai@3")
def write_this_pack(*, pack: str) -> None:
    """A hint below such a fault."""


@phrase("this overlay changes {over}, which is newer than {have}", over="healthcare-ai@4", have="healthcare-ai@3.0.0")
def newer(*, over: str, have: str) -> None:
    """A fault of an overlay over a version that is not installed."""


@phrase("install a newer version of readiness or of the pack")
def install_newer() -> None:
    """A hint below such a fault."""


@phrase("this overlay changes {over}, and this is {have}", over="healthcare-ai@2", have="healthcare-ai@3.0.0")
def older(*, over: str, have: str) -> None:
    """A fault of an overlay over an earlier version of the pack."""


@phrase("to carry it over, type: {command}", command="readiness migrate overlay.yaml")
def migrate(*, command: str) -> None:
    """A hint below a fault of an overlay that names what an earlier version of the pack had."""


@phrase("the overlay both changes and drops the question '{name}'", name="data.live-records")
def question_changed_and_dropped(*, name: str) -> None:
    """A fault of an overlay."""


@phrase("the overlay both changes and drops the initiative '{name}'", name="live-monitoring")
def initiative_changed_and_dropped(*, name: str) -> None:
    """A fault of an overlay."""


@phrase("keep one of the two")
def keep_one() -> None:
    """A hint below such a fault."""


@phrase("an id stays as it is")
def id_stays() -> None:
    """A fault of an overlay that changes the id of something."""


@phrase("to replace it, drop it and add another")
def drop_and_add() -> None:
    """A hint below such a fault."""


@phrase("there is no dimension or section {name}", name=quoted(text="safety"))
def no_node(*, name: Statement) -> None:
    """A name in an overlay that the pack does not have; the name is in quotes."""


@phrase(
    "without '{question}', the initiative '{initiative}' lifts nothing",
    question="data.live-records",
    initiative="live-monitoring",
)
def lifts_nothing(*, question: str, initiative: str) -> None:
    """A fault of an overlay that drops the only question that an initiative lifts."""


@phrase("drop it too: initiatives: [{initiative}]", initiative="live-monitoring")
def drop_too(*, initiative: str) -> None:
    """A hint below such a fault. The words are keys of the file."""


@phrase(
    "'{name}' cannot be dropped: {place} needs it",
    name="data.live-records",
    place="rubrics/healthcare-ai/rubric.yaml:12:3",
)
def still_needed(*, name: str, place: str) -> None:
    """A fault of an overlay that drops something that a gate or another rule of the pack names."""


@phrase("change that too, or keep it")
def change_that() -> None:
    """A hint below such a fault."""


@phrase(
    "these answers name the overlay {named}, and {project} names {wanted}",
    named=quoted(text="own.yaml"),
    project="readiness.yaml",
    wanted=quoted(text="overlay.yaml"),
)
def another_than_project(*, named: Statement, project: str, wanted: Statement) -> None:
    """A fault of answers whose overlay is not that of their project."""


@phrase(
    "these answers name no overlay, and {project} names {wanted}",
    project="readiness.yaml",
    wanted=quoted(text="overlay.yaml"),
)
def none_named(*, project: str, wanted: Statement) -> None:
    """A fault of answers that lack the overlay of their project."""


@phrase("write overlay: {path} under 'assessment'", path="../overlay.yaml")
def write_overlay(*, path: str) -> None:
    """A hint below such a fault. The words are keys of the file."""


@phrase("these answers name another overlay than the pack was loaded with")
def another_than_pack() -> None:
    """A fault of answers that are judged with a pack that a program loaded before."""


@phrase("load the pack with the overlay that the answers name")
def load_with_overlay() -> None:
    """A hint below such a fault."""


@phrase("'{question}' is not asked: the overlay drops it", question="data.live-records")
def dropped_question(*, question: str) -> None:
    """A warning about an answer that counts nowhere."""


@phrase("'{initiative}' is not offered: the overlay drops it", initiative="live-monitoring")
def dropped_initiative(*, initiative: str) -> None:
    """A warning about a word on an initiative that counts nowhere."""


@phrase("remove it when it is no longer wanted")
def remove_when_sure() -> None:
    """A hint below such a warning."""
