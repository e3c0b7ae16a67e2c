"""An overlay: what an organization changes in a pack, in a file of its own beside its answers."""

import re
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from readiness.model.field_types import Id, Key, MayBeEmpty, Text, value_error
from readiness.model.file_model import FileModel
from readiness.statements.quoting import found

_OVER = re.compile(r"(?P<name>[^@]+)@(?P<major>[0-9]{1,6})(\.[0-9]{1,6}\.[0-9]{1,6})?")


def _over(value: Any) -> Any:
    if not isinstance(value, str) or not _OVER.fullmatch(value):
        from readiness.statements import overlay_problems

        raise value_error(overlay_problems.no_pack_named(found=found(value)), overlay_problems.write_pack())
    return value


Over = Annotated[str, BeforeValidator(_over)]
"""The questionnaire of a pack with its major version, or with its whole version."""
Changed = Annotated[dict[Id, dict[Key, Any]], MayBeEmpty]
"""The keys that are changed, by the id of what has them; the readers of the pack validate their values."""

Ids = Annotated[tuple[Id, ...], BeforeValidator(lambda value: () if value in (None, "") else value)]


class DroppedParts(FileModel):
    """The questions that are not asked, and the initiatives that are not offered."""

    questions: Ids = ()
    initiatives: Ids = ()


class AddedParts(FileModel):
    """The questions that are asked too, and the initiatives that are offered too."""

    questions: dict[Id, tuple[dict[Key, Any], ...]] = Field(default_factory=dict)
    """Questions with their rules, by the id of the dimension or section that they are added to."""
    initiatives: tuple[dict[Key, Any], ...] = ()


class Overlay(FileModel):
    """An overlay. Keys that it does not name stay as they are in the pack."""

    over: Over
    """The questionnaire that it changes, with its major version: `healthcare-ai@3`."""
    because: Text
    """The reason, in a sentence, for the readers of reports."""
    questions: Changed = Field(default_factory=dict)
    """By full id: what is asked (`title`, `prompt`) and how it is judged (`weight`, `minimum`, `levels`)."""
    nodes: Changed = Field(default_factory=dict)
    """By the id of a dimension or section, or `overall`: `title`, `about`, `weight`, `method`, `target`, `policies`."""
    initiatives: Changed = Field(default_factory=dict)
    """By id: the keys of an initiative."""
    rubric: Annotated[dict[Key, Any], MayBeEmpty] = Field(default_factory=dict)
    """Keys of `rubric.yaml`; entries of a list that have an id are named by it: `{targets: {small: {title: …}}}`."""
    questionnaire: Annotated[dict[Key, Any], MayBeEmpty] = Field(default_factory=dict)
    """Keys of `questionnaire.yaml`, in the same way."""
    drop: Annotated[DroppedParts, MayBeEmpty] = DroppedParts.model_construct(questions=(), initiatives=())
    add: Annotated[AddedParts, MayBeEmpty] = AddedParts.model_construct(questions={}, initiatives=())

    @property
    def name(self) -> str:
        """The name of the questionnaire that it changes."""
        return self.over.partition("@")[0]

    @property
    def version(self) -> str:
        """The version that it was written for; the first of its major version where it names no more."""
        written = self.over.partition("@")[2]
        return written if "." in written else f"{written}.0.0"


Part = Literal["questions", "nodes", "initiatives", "rubric", "questionnaire"]


@dataclass(frozen=True, slots=True)
class OverlayChange:
    """One change that an overlay makes in a pack."""

    kind: Literal["changed", "dropped", "added"]
    part: Part
    id: str = ""
    """The id of the question, node or initiative; empty for the rubric and the questionnaire."""
    named: str = ""
    """Its code, or its title where it has no code."""
    title: str = ""
    keys: tuple[str, ...] = ()
    """The key path of the value, of what is changed."""
    before: str | None = None
    """The value in the pack, on one line; None where it states none."""
    now: str = ""


@dataclass(frozen=True, slots=True)
class AppliedOverlay:
    """The overlay that a pack was read with."""

    text: str
    """The text of the file, which a PDF carries."""
    sha256: str
    over: str
    because: str
    changes: tuple[OverlayChange, ...]
    dropped: tuple[str, ...]
    """The ids of the questions that are not asked."""
    withdrawn: tuple[str, ...]
    """The ids of the initiatives that are not offered."""
